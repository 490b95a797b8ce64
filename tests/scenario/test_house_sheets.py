"""The house code in other languages: its own sheets, and scenarios that take words from them."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.scenario import Scenario
from simulator.model.texts import gaps_of, texts_of
from simulator.scenario.house import house_of
from simulator.scenario.house_sheets import house_sheet_files, load_house_translations
from simulator.scenario.house_words import house_sheet_language, words_of
from simulator.scenario.loader import load
from simulator.scenario.pack_names import sheet_language
from simulator.scenario.translation import (
    load_translations,
    played_sheet,
    sheet_files,
    translated,
    translation_from,
)
from simulator.usecases.authority import authority
from simulator.usecases.translating import coverage_of, translate
from tests.scenario.houses import HOUSE, put_house, put_referring

UK = """\
format: 1
translates: house
language: uk
title: Наш кодекс
roles: {senior: Старший зміни}
rules: {record_first: Спершу відкрийте замовлення.}
offers: {one_fee: Скасувати одну плату}
portrait: {decides: Вирішує за себе}
"""
OWN = "format: 1\ntranslates: small\nlanguage: uk\ntitle: Мала розмова\n"


def read(folder: Path) -> Scenario:
    scenario = load(folder).scenario
    assert scenario is not None
    return scenario


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A scenario with a sheet, under a house code with one."""
    put_house(tmp_path)
    (tmp_path / "house.uk.yaml").write_text(UK, "utf-8")
    folder = put_referring(tmp_path)
    (folder / "uk.yaml").write_text(OWN, "utf-8")
    return folder


def test_what_the_house_has_is_no_text_of_the_scenario(home: Path) -> None:
    paths = {text.path[0] for text in texts_of(read(home))}
    assert paths.isdisjoint({"rules", "portrait", "fair", "roles"})


def test_texts_written_out_beside_them_are(tmp_path: Path) -> None:
    put_house(tmp_path)
    folder = put_referring(
        tmp_path,
        rules="[record_first, {id: mine, text: Mine.}]",
        fair="{allowed: [one_fee, {id: gift, text: A gift, by: senior}]}",
        portrait="[{id: near, text: Lives near}]",
    )
    paths = [text.path for text in texts_of(read(folder)) if text.path[0] != "nodes"]
    assert ("rules", "mine", "text") in paths
    assert ("portrait", "near", "text") in paths
    assert ("fair", "allowed", "gift", "text") in paths
    assert not any("by" in path or "one_fee" in path for path in paths)


def test_a_scenario_is_whole_in_a_language_with_the_words_of_the_house(home: Path) -> None:
    scenario = read(home)
    loaded = load_translations(home, scenario)
    assert loaded.issues == ()
    told = translated(scenario, loaded.translations["uk"])
    assert told.title == "Мала розмова"
    assert told.rules[0].text == "Спершу відкрийте замовлення."
    assert told.fair.allowed[0].text == "Скасувати одну плату"
    assert told.portrait[0].text == "Вирішує за себе"
    assert authority(told, told.fair.allowed[0].by) == "старший зміни"
    assert [role.text for role in told.roles] == ["Whoever talks to the client", "Старший зміни"]
    assert (told.digest, told.rules[0].id) == (scenario.digest, "record_first")


def test_coverage_asks_nothing_of_the_house(home: Path) -> None:
    scenario = read(home)
    loaded = load_translations(home, scenario)
    total = len(texts_of(scenario))
    covered = {one.language: one for one in coverage_of(scenario, loaded.translations)}
    assert (covered["uk"].done, covered["uk"].total) == (1, total)


def test_the_house_of_the_own_folder_brings_its_own_sheets(home: Path) -> None:
    put_house(home)
    scenario = read(home)
    told = translated(scenario, load_translations(home, scenario).translations["uk"])
    assert told.rules[0].text == "Open the order first."
    (home / "house.uk.yaml").write_text(UK.replace("Спершу", "Насамперед"), "utf-8")
    told = translated(scenario, load_translations(home, scenario).translations["uk"])
    assert told.rules[0].text == "Насамперед відкрийте замовлення."


def test_a_run_keeps_the_words_of_the_house_with_its_sheet(home: Path) -> None:
    scenario = read(home)
    kept = played_sheet(home, scenario, "uk")
    assert kept is not None
    assert kept == OWN.encode() + b"--- # house.yaml\n" + UK.encode()
    sheet = translation_from(kept, scenario, "uk")
    assert sheet.sound
    assert translated(scenario, sheet).rules[0].text == "Спершу відкрийте замовлення."


def test_without_a_sheet_of_the_house_its_lines_stay_as_they_are(home: Path) -> None:
    (home.parent / "house.uk.yaml").unlink()
    scenario = read(home)
    assert played_sheet(home, scenario, "uk") == OWN.encode()
    told = translated(scenario, load_translations(home, scenario).translations["uk"])
    assert told.rules[0].text == "Open the order first."


@pytest.mark.parametrize(
    ("sheet", "words"),
    [
        ("rules: [", {}),
        ("- 1", {}),
        ("rules: {record_first: 5}", {}),
        ("rules: {record_first: {text: Так}}", {("rules", "record_first", "text"): "Так"}),
        ("rules: {gone: Ні, record_first: Так}", {("rules", "record_first", "text"): "Так"}),
        ("nodes: {hello: x}\nportrait: {decides: Так}", {("portrait", "decides", "text"): "Так"}),
    ],
)
def test_a_faulty_sheet_of_the_house_gives_what_can_be_read_of_it(
    sheet: str, words: dict[tuple[str, ...], str], home: Path
) -> None:
    assert dict(words_of(sheet.encode(), read(home))) == words


def test_sheets_of_the_house_are_no_sheets_of_a_scenario(home: Path) -> None:
    put_house(home)
    (home / "house.uk.yaml").write_text(UK, "utf-8")
    assert [language for language, _ in sheet_files(home, "en")] == ["uk"]
    assert sheet_language("house.uk.yaml") is None
    assert house_sheet_language("house.uk.yaml") == "uk"
    assert house_sheet_language("house.pt-BR.yaml") == "pt-BR"
    for name in ("house.yaml", "house..yaml", "house.uk.yaml.yaml", "house.a/b.yaml", "uk.yaml"):
        assert house_sheet_language(name) is None


class TestTranslate:
    def test_a_sheet_of_the_house_is_written_and_then_complete(self, tmp_path: Path) -> None:
        house = put_house(tmp_path)
        report = translate(house, "uk")
        assert report.file == tmp_path / "house.uk.yaml"
        assert (report.created, report.total, len(report.missing)) == (True, 8, 8)
        text = report.file.read_text("utf-8")
        assert "python main.py translate house.yaml uk" in text
        assert "translates: house\n" in text
        report.file.write_text(text.replace('""\n', '"Слово"\n'), "utf-8")
        again = translate(house, "uk")
        assert (again.done, again.stale) == (8, ())

    def test_what_is_done_stays_and_what_has_changed_is_marked(self, tmp_path: Path) -> None:
        house = put_house(tmp_path)
        (tmp_path / "house.uk.yaml").write_text(UK, "utf-8")
        assert translate(house, "uk").done == 5
        put_house(tmp_path, HOUSE.replace("Cancel one fee", "Cancel a fee"))
        report = translate(house, "uk")
        (stale,) = report.stale
        lines = report.file.read_text("utf-8").split("\n")
        assert "Скасувати одну плату" in lines[stale.line - 1]

    def test_a_rule_that_changed_its_id_takes_its_words_along(self, tmp_path: Path) -> None:
        house = put_house(tmp_path)
        (tmp_path / "house.uk.yaml").write_text(UK, "utf-8")
        translate(house, "uk")
        put_house(tmp_path, HOUSE.replace("record_first", "look_first"))
        assert translate(house, "uk").moved == 1

    def test_its_own_language_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(KnownError, match="language_own"):
            translate(put_house(tmp_path), "en")

    def test_a_house_with_errors_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(KnownError, match="scenario_unplayable"):
            translate(put_house(tmp_path, "title: x\n"), "uk")

    def test_a_house_that_is_not_there_is_said(self, tmp_path: Path) -> None:
        with pytest.raises(KnownError, match="house_absent"):
            translate(tmp_path / "house.yaml", "uk")

    def test_a_folder_called_so_is_a_scenario(self, tmp_path: Path) -> None:
        put_house(tmp_path)
        home = put_referring(tmp_path / "x", "house.yaml")
        with pytest.raises(KnownError, match="scenario_unplayable"):
            translate(home, "uk")


def test_all_sheets_of_a_house_are_loaded_with_what_is_wrong_with_them(tmp_path: Path) -> None:
    house = house_of(HOUSE.encode(), str(put_house(tmp_path))).house
    assert house is not None
    (tmp_path / "house.uk.yaml").write_text(UK, "utf-8")
    (tmp_path / "house.en.yaml").write_text("whatever", "utf-8")
    (tmp_path / "house.ru.yaml").write_text(
        "format: 1\ntranslates: oven\nlanguage: ru\nrules: {gone: Нет}\n", "utf-8"
    )
    (tmp_path / "house.de.yaml").mkdir()
    loaded = load_house_translations(tmp_path, house)
    assert sorted(loaded.translations) == ["de", "ru", "uk"]
    assert [sheet.sound for _, sheet in sorted(loaded.translations.items())] == [False, False, True]
    assert sorted((Path(one.place.file).name, one.code) for one in loaded.issues) == [
        ("house.de.yaml", "S100"),
        ("house.ru.yaml", "S116"),
        ("house.ru.yaml", "S121"),
    ]
    gaps = gaps_of(texts_of(house), loaded.translations["uk"])
    assert [text.path for text in gaps.missing] == [
        ("roles", "desk", "text"),
        ("rules", "own_first", "text"),
        ("offers", "call_ahead", "text"),
    ]
    assert [language for language, _ in house_sheet_files(tmp_path)] == ["de", "en", "ru", "uk"]
