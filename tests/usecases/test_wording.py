"""Sentences: every code has one, of our words, short, and deaf to what files say."""

from __future__ import annotations

import re
import string

import pytest

from simulator.model.codes import CODES, issue
from simulator.model.errors import KnownError
from simulator.model.issue import Issue, Place, Severity
from simulator.scenario.loader import load_bytes
from simulator.usecases.sentences import ENGLISH
from simulator.usecases.sentences.en_troubles import KNOWN_ERRORS
from simulator.usecases.wording import (
    LONGEST,
    known_error_sentence,
    line,
    sentence,
    shown,
)
from tests.scenario.faults import ALL, Fault

PLACE = Place("f.yaml", 3, 7)


def test_every_code_has_a_sentence() -> None:
    assert {key.partition(".")[0] for key in ENGLISH.sentences} == set(CODES)
    assert set(ENGLISH.hints) <= set(CODES)


@pytest.mark.parametrize(
    "template", [*ENGLISH.sentences.values(), *ENGLISH.hints.values(), *KNOWN_ERRORS.values()]
)
def test_a_sentence_blames_nobody_and_shouts_at_nobody(template: str) -> None:
    # The sign that begins a tag is spoken of, not exclaimed.
    said = template.replace("begins with !", "")
    assert not re.search(r"!|\b(please|wrong|mistakes?|invalid|illegal|you)\b", said, re.IGNORECASE)
    assert template[-1] in ".)"
    assert template[0].isupper() or template[0] in "*&{“"
    assert len(template) <= 200


@pytest.mark.parametrize("fault", ALL, ids=str)
def test_the_sentence_of_every_fault_is_whole_and_short(fault: Fault) -> None:
    for found in load_bytes(fault.text.encode(), "f.yaml", "small").issues:
        said = sentence(found)
        assert len(said) <= LONGEST
        assert "…" not in said.replace(str(found.hint), "") or len(fault.text) > 2000
        assert "\n" not in said
        assert line(found) == f"{found.place}: {found.code} {said}"


def test_sentences_name_what_they_speak_of() -> None:
    assert sentence(issue("S111", PLACE, "title", key="titel")) == (
        "The key titel is not known here. The nearest is title."
    )
    assert sentence(issue("S113", PLACE, expected="whole", found="text")) == (
        "A whole number is expected here; this is text."
    )
    assert sentence(issue("S119", PLACE, key="replies", least="2", most="")) == (
        "replies has at least 2 items."
    )
    assert sentence(issue("S119", PLACE, key="replies", least="", most="6")) == (
        "replies has at most 6 items."
    )
    assert sentence(issue("S119", PLACE, key="says", least="1", most="20")) == (
        "says has 1 to 20 items."
    )
    assert sentence(issue("S131", PLACE, "==")).endswith("Write ==.")
    assert line(issue("S127", PLACE)).startswith("f.yaml:3:7: S127 None of the causes")


@pytest.mark.parametrize(
    "value", ["{0}", "{code.__class__}", "%s", "}{", "{", "\x07\n\u202e", "x" * 9999]
)
def test_values_never_become_templates_or_break_the_line(value: str) -> None:
    said = sentence(issue("S120", PLACE, value, id=value))
    assert len(said) <= LONGEST
    assert said.isprintable()
    assert value[:20] in said or not value.isprintable()


def test_every_sentence_survives_long_values_in_all_its_slots() -> None:
    for key, template in ENGLISH.sentences.items():
        code, _, reason = key.partition(".")
        slots = {name for _, name, _, _ in string.Formatter().parse(template) if name}
        values = dict.fromkeys(slots, "я" * 500) | ({"reason": reason} if reason else {})
        said = sentence(Issue(code, Severity.ERROR, PLACE, values, "h" * 500))
        assert len(said) <= LONGEST


def test_values_are_shortened_written_out_and_isolated() -> None:
    assert shown("plain") == "plain"
    assert shown("x" * 100) == "x" * 59 + "…"
    assert shown("a\u202eb") == "a\\u202eb"
    assert shown("مرحبا") == "\u2068مرحبا\u2069"


def test_a_known_error_is_said_with_its_values() -> None:
    assert known_error_sentence(KnownError("scenario_absent", path="/x/y")) == (
        "There is no scenario at /x/y. Choose another folder."
    )
    assert (
        known_error_sentence(KnownError("never_heard_of", path="p")) == "never_heard_of (path: p)"
    )
    assert known_error_sentence(KnownError("never_heard_of")) == "never_heard_of"
    assert known_error_sentence(KnownError("scenario_absent")).startswith("There is no scenario at")


def test_a_rating_in_small_letters_is_told_its_capitals() -> None:
    told = issue("S118", PLACE, "HADT", key="care", letters="HADT")
    assert sentence(told).endswith("The nearest is HADT.")


def test_an_empty_file_is_told_what_each_kind_of_file_begins_with() -> None:
    told = sentence(issue("S100", PLACE, reason="empty"))
    assert "sheet" in told
    assert "plans" in told


def test_a_warning_about_many_replies_names_them_all() -> None:
    replies = ", ".join(f"a_rather_long_id_{number}" for number in range(6))
    told = issue("S404", PLACE, node="hello", replies=replies, count="6")
    assert replies in sentence(told)
