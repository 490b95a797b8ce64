"""Sentences in Ukrainian and Russian: as whole as the English ones, and as quiet."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from simulator.model.codes import issue
from simulator.model.issue import Place
from simulator.usecases.sentences import ENGLISH, TABLES, Table
from simulator.usecases.wording import sentence

PLACE = Place("f.yaml", 3, 7)
OTHERS = [(code, table) for code, table in TABLES.items() if code != "en"]
BLAME = {
    "uk": r"помилк|неправильн|невірн|будь ласка|\bВ[аи]\b",
    "ru": r"ошибк|неправильн|неверн|пожалуйста|\bВ[аы]\b",
}
FOREIGN = {"uk": "ыэъё", "ru": "іїєґ"}


def slots(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize(("code", "table"), OTHERS)
def test_every_english_sentence_has_its_own_in_the_language(code: str, table: Table) -> None:
    assert set(table.sentences) == set(ENGLISH.sentences)
    assert set(table.hints) == set(ENGLISH.hints)
    assert set(table.words) >= set(ENGLISH.words)


@pytest.mark.parametrize(("code", "table"), OTHERS)
def test_a_sentence_names_what_the_english_one_names(code: str, table: Table) -> None:
    for key, template in table.sentences.items():
        english = slots(ENGLISH.sentences.get(key, ""))
        assert slots(template) <= english, key
        missing = english - slots(template)
        assert not missing, (key, missing)


@pytest.mark.parametrize(("code", "table"), OTHERS)
def test_no_sentence_blames_or_shouts_and_each_is_in_its_own_language(
    code: str, table: Table
) -> None:
    for key, template in table.sentences.items():
        said = re.sub(
            r"починається з !\.|начинается с !\.|починається з !|начинается с !", "", template
        )
        assert "!" not in said, key
        assert re.search(BLAME[code], said) is None, key
        assert not set(said.lower()) & set(FOREIGN[code]), key
        assert not set(said) & set("'\u201c\u201d") - set("'"), key
        assert len(template) <= 210, key
        assert template[-1] in ".)", key


def test_a_count_is_said_in_the_language_too() -> None:
    told = issue("S119", PLACE, key="replies", least="2", most="6")
    assert sentence(told, "uk") == "replies: тут потрібно від 2 до 6."
    assert sentence(told, "ru") == "replies: здесь нужно от 2 до 6."
    assert sentence(issue("S119", PLACE, key="nodes", least="1"), "uk").endswith("щонайменше 1.")


def test_a_language_without_sentences_is_said_in_english() -> None:
    told = issue("S111", PLACE, hint="title", key="titel")
    assert sentence(told, "de") == sentence(told, "en")
    assert sentence(told, "ru") == "Ключа titel в этом месте нет в формате. Ближайшее: title."
