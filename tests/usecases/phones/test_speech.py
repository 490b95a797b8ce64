"""The page's texts: whole in each language, the phone's own chosen, numbers in their form."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from simulator.usecases.phones.speech import NAMES, SPEECH, counted, preferred

BANNED = re.compile(r"\b(please|wrong|mistake|будь ласка|пожалуйста|неправильно)\b|!", re.I)


@pytest.mark.parametrize("language", NAMES)
def test_every_language_says_everything_with_the_same_slots(language: str) -> None:
    def slots(text: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(text) if name}

    assert SPEECH[language].keys() == SPEECH["en"].keys()
    for key, text in SPEECH[language].items():
        assert slots(text) == slots(SPEECH["en"][key]), key
        assert text == text.strip()
        assert not BANNED.search(text), text
        assert "'" not in text, f"{key}: ’ is written so"
        assert '"' not in text, f"{key}: a quotation has « » or “ ”"


@pytest.mark.parametrize("language", ["uk", "ru"])
def test_no_text_is_left_in_english(language: str) -> None:
    for key, text in SPEECH[language].items():
        words = text.format(number=1, count=1, why="").replace("cookie", "")
        assert not re.search("[A-Za-z]", words), key
    alphabet = set("".join(SPEECH[language].values()).lower())
    assert not alphabet & set("ыэъё" if language == "uk" else "іїєґ")


@pytest.mark.parametrize(
    ("count", "english", "ukrainian", "russian"),
    [
        (1, "1 phone,", "1 телефона", "1 телефона"),
        (2, "2 phones", "2 телефонів", "2 телефонов"),
        (11, "11 phones", "11 телефонів", "11 телефонов"),
        (21, "21 phones", "21 телефона", "21 телефона"),
        (64, "64 phones", "64 телефонів", "64 телефонов"),
    ],
)
def test_numbers_take_their_form(count: int, english: str, ukrainian: str, russian: str) -> None:
    for language, form in (("en", english), ("uk", ukrainian), ("ru", russian)):
        assert form in counted(language, "full", count)


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "uk"),
        ("ru-RU,ru;q=0.9,en;q=0.8", "ru"),
        ("en-GB,en;q=0.9", "en"),
        ("de-DE,de;q=0.9,ru;q=0.3,en;q=0.8", "en"),
        ("de", "uk"),
        ("*", "uk"),
        ("RU", "ru"),
        ("ru;q=0,en;q=0", "uk"),
        ("ru;q=nan,en;q=x", "uk"),
        ("ru;q=9,en;q=0.1", "en"),
        (";;;,,,q=1", "uk"),
        ("x" * 100_000 + ",ru", "uk"),
    ],
)
def test_a_phone_is_spoken_to_in_its_own_language(accepted: str, language: str) -> None:
    assert preferred(accepted, "uk") == language


def test_a_room_in_a_language_the_page_has_not_is_spoken_to_in_english() -> None:
    assert preferred("de", "pl") == "en"
