"""Translations: missing and stale texts, and languages nobody has begun."""

from __future__ import annotations

from simulator.analysis.checks.translation import MOST_NAMED, find
from simulator.model.issue import Severity
from simulator.model.texts import digest_of, texts_of
from tests.analysis.checks.subjects import codes, fork, only, subject

SAYS = ("One.", "Two.", "Three.", "Four.")
WHOLE = """\
title: Розмова
role: {you_are: Турбота}
client: {name: Ірина}
endings: {agreed: {title: Згода}}
nodes:
  n0:
    says: Ніхто.
    replies:
"""
REPLIES = "".join(
    f"      r{number}: {{say: Так, why: Отак., inner: Ну., tempts: Швидко.}}\n"
    for number in range(4)
)


def test_languages_of_the_program_without_a_sheet_are_a_note() -> None:
    (found,) = find(subject(fork(*SAYS)))
    assert (found.code, found.severity, found.values) == (
        "S502", Severity.NOTE, {"languages": "uk, ru"},
    )  # fmt: skip
    assert str(found.place) == "scenario.yaml:3:11"
    (found,) = find(subject(fork(*SAYS), language="ru"))
    assert found.values == {"languages": "en, uk"}


def test_a_whole_sheet_has_nothing_to_mend() -> None:
    assert codes(find, subject(fork(*SAYS), uk=WHOLE + REPLIES), "S500", "S501") == []


def test_a_missing_text_is_told_where_it_belongs() -> None:
    gone = WHOLE.replace("Ніхто.", '""').replace(", name: Ірина", "") + REPLIES
    found = only(find, subject(fork(*SAYS), uk=gone), "S500")
    assert str(found.place) == "uk.yaml:10:11"
    assert found.values == {"language": "uk", "text": "Nobody came.", "path": "nodes.n0.says"}
    absent = WHOLE.replace("    says: Ніхто.\n", "") + REPLIES
    assert str(only(find, subject(fork(*SAYS), uk=absent), "S500").place) == "uk.yaml:10:5"


def test_of_many_missing_texts_the_first_are_named_and_the_rest_counted() -> None:
    both = subject(fork(*SAYS), fork(*SAYS, at=1), uk="title: Розмова\n")
    found = [each for each in find(both) if each.code == "S500"]
    assert len(found) == MOST_NAMED
    rest = len(texts_of(both.scenario)) - 1 - (MOST_NAMED - 1)
    assert found[-1].values == {"reason": "more", "language": "uk", "count": str(rest)}


def test_a_stale_text_quotes_its_new_source() -> None:
    old = f'sources: {{title: "{digest_of("The talk")}"}}\n'
    found = only(find, subject(fork(*SAYS), uk=WHOLE + REPLIES + old), "S501")
    assert str(found.place) == "uk.yaml:4:8"
    assert found.values == {"language": "uk", "text": "A small talk"}
    now = f'sources: {{title: "{digest_of("A small talk")}"}}\n'
    assert codes(find, subject(fork(*SAYS), uk=WHOLE + REPLIES + now), "S501") == []


def test_a_sheet_with_errors_is_mended_first_and_is_not_an_absent_one() -> None:
    (found,) = find(subject(fork(*SAYS), uk="titel: x\n"))
    assert found.values == {"languages": "ru"}


def test_a_scenario_that_speaks_every_language_has_nothing_to_note() -> None:
    whole = WHOLE + REPLIES
    assert codes(find, subject(fork(*SAYS), uk=whole, ru=whole)) == []
