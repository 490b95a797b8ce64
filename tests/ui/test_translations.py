"""The translations: whole, current, and in the manner the program speaks in."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from simulator.ui.texts import translate
from tests import translations
from tests.shots import harness
from tests.translations import PLURAL_FORMS, ROOT, Key, Message, qm_file, read, ts_file, wanted

LANGUAGES = tuple(translations.LOCALES)
CYRILLIC = ("uk", "ru")
AT = {
    "en": {1: 0, 2: 1, 5: 1, 21: 1},
    "uk": {1: 0, 2: 1, 5: 2, 21: 0},
    "ru": {1: 0, 2: 1, 5: 2, 21: 0},
}
"""Which plural form a number takes; 0 is the first."""

PLACEHOLDER = re.compile(r"\{\w+\}|%n")
FORBIDDEN = {
    "uk": r"['\"“”!]|помилк|неправильн|правильн|будь ласка|[ыэъё]|  ",
    "ru": r"['’\"“”!]|ошибк|неправильн|правильн|пожалуйста|[іїєґ]|  ",
}
POLITE_CAPITAL = re.compile(r"(?<=[а-яіїєґё,;] )(Ви|Вы|Вас|Вам|Ваш)\b")
WITHOUT_YO = re.compile(r"\b(еще|ее|твердост\w*|самотек|договоренност\w*|отчет\w*|учет\w*|идет)\b")
MIXED = re.compile(r"[A-Za-z][а-яіїєґё]|[а-яіїєґё][A-Za-z]", re.IGNORECASE)

every_language = pytest.mark.parametrize("language", LANGUAGES)
every_cyrillic = pytest.mark.parametrize("language", CYRILLIC)


@pytest.fixture(scope="module")
def keys() -> tuple[Key, ...]:
    """Every text of the interface, as lupdate finds it now."""
    return translations.extracted()


def forms(language: str) -> Iterator[tuple[Key, str]]:
    for message in read(ts_file(language)):
        for form in message.forms:
            yield message.key, form


class TestWhole:
    @every_language
    def test_the_file_holds_exactly_the_texts_of_the_interface(
        self, language: str, keys: tuple[Key, ...]
    ) -> None:
        there = {message.key for message in read(ts_file(language))}
        assert there == set(wanted(language, keys)), "run python -m tests.translations"

    @every_language
    def test_nothing_is_unfinished_or_gone(self, language: str) -> None:
        root = ET.parse(ts_file(language)).getroot()  # noqa: S314 (our own file)
        marked = [one.attrib for one in root.iter("translation") if one.attrib]
        empty = [message.key for message in read(ts_file(language)) if not message.forms]
        assert (marked, empty) == ([], [])

    @every_language
    def test_what_is_counted_has_all_plural_forms(self, language: str) -> None:
        for message in read(ts_file(language)):
            expected = PLURAL_FORMS[language] if message.key.counted else 1
            assert len(message.forms) == expected, message.key

    def test_lupdate_sees_every_call(self, keys: tuple[Key, ...]) -> None:
        assert set(calls()) == set(keys)

    @every_language
    def test_what_the_program_loads_says_the_same(self, language: str) -> None:
        translator = QTranslator()
        assert translator.load(str(qm_file(language)))
        for message in read(ts_file(language)):
            assert spoken(translator, language, message) == list(message.forms), message.key


def calls() -> Iterator[Key]:
    """Every call of `translate` in ui, read out of the source by Python itself."""
    for file in sorted((ROOT / "simulator" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate":
                yield key_of(node, file)


def key_of(call: ast.Call, file: Path) -> Key:
    words = [one.value if isinstance(one, ast.Constant) else None for one in call.args]
    context, source, note = (*words, None)[:3]
    where = f"{file.name}:{call.lineno}"
    assert isinstance(context, str), f"{where}: the context is not a literal"
    assert isinstance(source, str), f"{where}: the text is not a literal"
    assert not call.keywords, f"{where}: lupdate knows no keywords"
    return Key(context, source, str(note or ""))


def spoken(translator: QTranslator, language: str, message: Message) -> list[str]:
    key = message.key
    if not key.counted:
        return [translator.translate(key.context, key.source, key.note)]
    numbers = {form: number for number, form in AT[language].items()}
    return [
        translator.translate(key.context, key.source, key.note, numbers[form])
        for form in sorted(numbers)
    ]


class TestManner:
    @every_language
    def test_the_same_places_are_filled(self, language: str) -> None:
        for key, form in forms(language):
            found = sorted(PLACEHOLDER.findall(form))
            assert found == sorted(PLACEHOLDER.findall(key.source)), form

    @every_cyrillic
    def test_signs_and_words_that_are_not_used(self, language: str) -> None:
        forbidden = re.compile(FORBIDDEN[language], re.IGNORECASE)
        found = [form for key, form in forms(language) if forbidden.search(shown(form))]
        assert [one for one in found if not one.endswith("   {key}")] == []

    @every_cyrillic
    def test_people_are_addressed_in_lower_case(self, language: str) -> None:
        assert [form for _, form in forms(language) if POLITE_CAPITAL.search(form)] == []

    def test_yo_keeps_its_dots(self) -> None:
        assert [form for _, form in forms("ru") if WITHOUT_YO.search(form.lower())] == []

    @every_cyrillic
    def test_no_word_mixes_scripts(self, language: str) -> None:
        assert [form for _, form in forms(language) if MIXED.search(shown(form))] == []

    @every_cyrillic
    def test_quotes_open_and_close(self, language: str) -> None:
        for _, form in forms(language):
            assert form.count("«") == form.count("»"), form

    @every_cyrillic
    def test_a_text_begins_and_ends_as_its_source_does(self, language: str) -> None:
        for key, form in forms(language):
            if "pattern" in key.note:
                continue
            assert closing(form) == closing(key.source), form
            if key.source[0].isalpha() and form[0].isalpha():
                # English writes its “I” large also in the middle of a sentence.
                inside = key.note.startswith("after:")
                assert form[0].isupper() == (key.source[0].isupper() and not inside), form

    @every_cyrillic
    def test_what_stays_as_it_is_has_no_words_in_it(self, language: str) -> None:
        same = [key.source for key, form in forms(language) if form == key.source]
        letters = [one for one in same if re.search(r"[A-Za-z]{2}", PLACEHOLDER.sub("", one))]
        assert sorted(letters) == ["Bksp", "Ctrl+Enter", "Enter"]


def shown(form: str) -> str:
    """A text without the names of its places, which nobody sees."""
    return PLACEHOLDER.sub("0", form)


def closing(text: str) -> str:
    """The sign a text ends with, empty after a word."""
    return text[-1] if text[-1] in ".?:…" else ""


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["1 run", "2 runs", "5 runs", "21 runs"]),
        ("uk", ["1 розмова", "2 розмови", "5 розмов", "21 розмова"]),
        ("ru", ["1 разговор", "2 разговора", "5 разговоров", "21 разговор"]),
    ],
)
def test_numbers_bend_their_word(qapp: QApplication, language: str, said: list[str]) -> None:
    with harness.language(language):
        assert [translate("Picker", "%n run(s)", None, number) for number in (1, 2, 5, 21)] == said


@every_language
def test_every_counted_text_bends_as_the_language_counts(qapp: QApplication, language: str) -> None:
    with harness.language(language):
        for message in read(ts_file(language)):
            if not message.key.counted:
                continue
            for number, form in AT[language].items():
                key = message.key
                made = translate(key.context, key.source, key.note, number)
                assert made == message.forms[form].replace("%n", str(number))
