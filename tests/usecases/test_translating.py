"""Writing sheets, telling how far they are, playing in another language."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.texts import digest_of, texts_of
from simulator.scenario.translation import load_translations
from simulator.usecases.bench_views import Coverage
from simulator.usecases.translating import (
    coverage_of,
    scenario_in,
    scenario_of_folder,
    translate,
)
from simulator.usecases.wording import known_error_sentence
from tests.usecases.shop import SHOP, put, read

SCENARIO = read(SHOP)
TOTAL = len(texts_of(SCENARIO))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return put(tmp_path)


def refused(path: Path, language: str) -> str:
    with pytest.raises(KnownError) as error:
        translate(path, language)
    return known_error_sentence(error.value)


def fill(file: Path, line: str, text: str) -> None:
    before = file.read_text("utf-8")
    assert before.count(f'\n{line} ""\n') == 1
    file.write_text(before.replace(f'\n{line} ""\n', f'\n{line} "{text}"\n'), "utf-8")


class TestTranslate:
    def test_a_sheet_is_begun_beside_the_scenario(self, home: Path) -> None:
        report = translate(home, "uk")
        assert report.file == home / "uk.yaml"
        assert (report.created, report.changed) == (True, True)
        assert (report.total, report.done, report.stale) == (TOTAL, 0, ())
        assert len(report.missing) == TOTAL
        assert report.file.read_text("utf-8").split("\n")[report.missing[0].line - 1] == 'title: ""'

    def test_the_file_of_the_scenario_may_be_named(self, home: Path) -> None:
        assert translate(home / "scenario.yaml", "pt-BR").file == home / "pt-BR.yaml"

    def test_a_sheet_that_is_up_to_date_is_not_written_again(self, home: Path) -> None:
        file = translate(home, "uk").file
        before = file.stat()
        report = translate(home, "uk")
        assert (report.created, report.changed) == (False, False)
        assert file.stat().st_mtime_ns == before.st_mtime_ns

    def test_what_is_done_is_kept_and_what_is_stale_has_its_place(self, home: Path) -> None:
        file = translate(home, "uk").file
        fill(file, "title:", "Замовлення")
        fill(file, "summary:", "Зникло")
        put(home.parent, SHOP.replace("title: The lost order", "title: An order, lost"))
        report = translate(home, "uk")
        assert (report.done, len(report.missing)) == (2, TOTAL - 2)
        (place,) = report.stale
        lines = file.read_text("utf-8").split("\n")
        assert lines[place.line - 1] == 'title: "Замовлення"'
        assert lines[place.line - 2] == "#: An order, lost"
        assert lines[place.line - 3].startswith("#! CHANGED")

    def test_texts_without_a_place_and_moved_ones_are_counted(self, home: Path) -> None:
        file = translate(home, "uk").file
        fill(file, "  record:", "Спершу")
        fill(file, "  who_when:", "Хто")
        put(home.parent, SHOP.replace("record", "order_first").replace(
            "  - {id: who_when, text: Every promise names who and when.}\n", ""
        ).replace(" breaches: [who_when],", ""))  # fmt: skip
        report = translate(home, "uk")
        assert (report.moved, report.loose, report.done) == (1, 1, 1)

    def test_it_is_refused_in_a_sentence_and_nothing_is_written(self, home: Path) -> None:
        assert refused(home, "en").startswith("shop is written in en itself.")
        assert refused(home, "uk_UA").startswith("uk_UA is no code of a language.")
        assert refused(home, "../ru").startswith("../ru is no code of a language.")
        assert refused(home.parent / "nowhere", "uk").startswith("There is no scenario at")
        put(home.parent, SHOP.replace("minutes:", "minuets:"))
        assert "S111 The key minuets is not known here." in refused(home, "uk")
        assert [file.name for file in home.iterdir()] == ["scenario.yaml"]

    def test_a_sheet_that_cannot_be_read_is_not_touched(self, home: Path) -> None:
        file = home / "uk.yaml"
        file.write_text("format: 1\ntranslates: shop\nlanguage: uk\ntitle: 'x\n", "utf-8")
        assert refused(home, "uk").startswith(f"{file}:4:8: S108 ")
        assert file.read_text("utf-8").endswith("'x\n")
        file.unlink()
        file.mkdir()
        assert refused(home, "uk").startswith(str(file))


class TestCoverage:
    def test_its_own_language_comes_first_then_those_of_the_program_then_others(
        self, home: Path
    ) -> None:
        for language in ("de", "ru"):
            translate(home, language)
        fill(home / "ru.yaml", "title:", "Заказ")
        fill(home / "ru.yaml", "summary:", "Пропал")
        scenario = read(SHOP.replace("title: The lost order", "title: An order, lost"))
        found = load_translations(home, scenario)
        assert coverage_of(scenario, found.translations) == (
            Coverage("en", TOTAL, TOTAL, own=True),
            Coverage("uk", 0, TOTAL),
            Coverage("ru", 2, TOTAL, stale=1),
            Coverage("de", 0, TOTAL),
        )

    def test_a_scenario_in_ukrainian_is_offered_in_english(self) -> None:
        found = coverage_of(read(SHOP.replace("language: en", "language: uk")), {})
        assert [each.language for each in found] == ["uk", "en", "ru"]


class TestPlaying:
    def test_a_scenario_is_had_in_the_language_of_a_sheet(self, home: Path) -> None:
        translate(home, "uk")
        fill(home / "uk.yaml", "title:", "Замовлення")
        made = scenario_of_folder(home, SCENARIO, "uk")
        assert (made.title, made.language, made.digest) == (
            "Замовлення", "uk", SCENARIO.digest,
        )  # fmt: skip
        assert made.summary == SCENARIO.summary
        assert scenario_of_folder(home / "scenario.yaml", SCENARIO, "uk") == made

    @pytest.mark.parametrize("language", [None, "en"])
    def test_its_own_language_needs_no_sheet(self, home: Path, language: str | None) -> None:
        assert scenario_of_folder(home, SCENARIO, language) is SCENARIO
        assert scenario_in(SCENARIO, {}, language) is SCENARIO

    def test_a_language_without_a_sheet_is_refused(self, home: Path) -> None:
        for asked in (
            lambda: scenario_of_folder(home, SCENARIO, "uk"),
            lambda: scenario_in(SCENARIO, {}, "uk"),
        ):
            with pytest.raises(KnownError) as error:
                asked()
            assert error.value.code == "language_absent"

    def test_a_sheet_with_errors_is_refused_with_the_first_of_them(self, home: Path) -> None:
        (home / "uk.yaml").write_text(
            "format: 1\ntranslates: shop\nlanguage: uk\nsummary: 7\ntitel: x\n", "utf-8"
        )
        (home / "ab.yaml").write_text("[", "utf-8")
        with pytest.raises(KnownError) as error:
            scenario_of_folder(home, SCENARIO, "uk")
        said = known_error_sentence(error.value)
        assert said.startswith(f"{home / 'uk.yaml'}:4:10: S113 Text is expected here")
        found = load_translations(home, SCENARIO).translations
        with pytest.raises(KnownError) as error:
            scenario_in(SCENARIO, found, "uk")
        assert error.value.code == "language_broken"


def test_a_sheet_keeps_the_first_digits_of_the_sha_256_of_each_source(home: Path) -> None:
    file = translate(home, "uk").file
    assert f'\n  title: "{digest_of("The lost order")}"\n' in file.read_text("utf-8")
