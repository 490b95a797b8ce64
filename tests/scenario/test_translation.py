"""Translation sheets: what they may hold, what is wrong with them and where."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from time import perf_counter

import pytest

from simulator.model.issue import Issue
from simulator.model.scenario import Scenario
from simulator.model.texts import digest_of, gaps_of, texts_of
from simulator.model.translation import Translation
from simulator.scenario.loader import load
from simulator.scenario.translation import (
    is_language,
    load_translations,
    sheet_files,
    translated,
    translation_of,
)
from tests.usecases.shop import SHOP, put, read

HEAD = "format: 1\ntranslates: shop\nlanguage: uk\n"
SCENARIO = read(SHOP)


def sheet(text: str, head: str = HEAD) -> tuple[Translation, tuple[Issue, ...]]:
    return translation_of((head + text).encode(), "uk.yaml", "uk", SCENARIO)


def told(issues: tuple[Issue, ...]) -> list[tuple[str, int, int, str | None]]:
    return [(found.code, found.place.line, found.place.column, found.hint) for found in issues]


def test_texts_are_found_by_ids_whatever_their_order() -> None:
    found, issues = sheet(
        "endings: {left: {text: Тиша}}\n"
        "title: Загублене замовлення\n"
        "client: {name: Ірина Коваль}\n"
        "cast: {taras: {name: Тарас}}\n"
        "fair: {owed: {truth: {text: Правда}}, allowed: {gift: {text: Дарунок, by: директор}}}\n"
        "nodes:\n"
        "  fee: {replies: {wall: {say: Плата лишається.}}}\n"
        "  hello:\n"
        "    says: [Ніхто не прийшов., Я чекала.]\n"
        "    replies:\n"
        "      hear: {why: Почуто., say: День пропав.}\n"
    )
    assert issues == ()
    assert found.sound
    assert (found.language, found.file) == ("uk", "uk.yaml")
    assert found.texts == {
        ("endings", "left", "text"): "Тиша",
        ("title",): "Загублене замовлення",
        ("client", "name"): "Ірина Коваль",
        ("cast", "taras", "name"): "Тарас",
        ("fair", "owed", "truth", "text"): "Правда",
        ("fair", "allowed", "gift", "text"): "Дарунок",
        ("fair", "allowed", "gift", "by"): "директор",
        ("nodes", "fee", "replies", "wall", "say"): "Плата лишається.",
        ("nodes", "hello", "says", "1"): "Ніхто не прийшов.",
        ("nodes", "hello", "says", "2"): "Я чекала.",
        ("nodes", "hello", "replies", "hear", "why"): "Почуто.",
        ("nodes", "hello", "replies", "hear", "say"): "День пропав.",
    }


def test_an_entry_may_be_written_as_its_text() -> None:
    found, issues = sheet("rules: {record: Спершу замовлення.}\ncauses: {terms: Умови}\n")
    assert issues == ()
    assert found.texts == {
        ("rules", "record", "text"): "Спершу замовлення.",
        ("causes", "terms", "text"): "Умови",
    }


@pytest.mark.parametrize("empty", ['title: ""', "title:", "title: null", "nodes:", ""])
def test_what_is_left_empty_is_only_missing(empty: str) -> None:
    found, issues = sheet(empty + "\n")
    assert (issues, found.texts, found.sound) == ((), {}, True)


def test_a_text_stands_for_the_first_variant_and_a_lone_variant_for_the_text() -> None:
    found, issues = sheet("nodes: {hello: {says: Ніхто.}, fee: {says: [А плата?]}}\n")
    assert issues == ()
    assert found.texts == {
        ("nodes", "hello", "says", "1"): "Ніхто.",
        ("nodes", "fee", "says"): "А плата?",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nodes: {helo: {says: x}}\n", [("S121", 4, 9, "hello")]),
        ("nodes: {hello: {replies: {heard: {say: x}}}}\n", [("S121", 4, 27, "hear")]),
        ("rules: {recrod: x}\n", [("S121", 4, 9, "record")]),
        ("fair: {owed: {thruth: x}}\n", [("S121", 4, 15, "truth")]),
        ("cast: {petro: {name: x}}\n", [("S121", 4, 8, None)]),
        ("endings: {leftt: {title: x}}\n", [("S121", 4, 11, "left")]),
        ("titel: x\n", [("S111", 4, 1, "title")]),
        ("nodes: {hello: {say: x}}\n", [("S111", 4, 17, "says")]),
        ("nodes: {hello: {notes: x}}\n", [("S111", 4, 17, None)]),
        ("nodes: {hello: {replies: {hear: {tempts: x}}}}\n", [("S111", 4, 34, None)]),
        ("nodes: {hello: {push: 1}}\n", [("S111", 4, 17, None)]),
        ("title: 7\n", [("S113", 4, 8, '"7"')]),
        ("title: true\n", [("S113", 4, 8, None)]),
        ("title: [x]\n", [("S113", 4, 8, None)]),
        ("nodes: x\n", [("S113", 4, 8, None)]),
        ("nodes: {hello: x}\n", [("S113", 4, 16, None)]),
        ("nodes: {hello: {says: {a: b}}}\n", [("S113", 4, 23, None)]),
        ("nodes: {hello: {says: [a, b, c, d]}}\n", [("S119", 4, 30, None)]),
        ("sources: [x]\n", [("S113", 4, 10, None)]),
        ('summary: "  "\n', [("S115", 4, 10, None)]),
        ('title: "a\\nb"\n', [("S115", 4, 8, None)]),
        (f"summary: {'я' * 4001}\n", [("S115", 4, 10, None)]),
        ("title: x\ntitle: y\n", [("S106", 5, 1, None)]),
        ("title: &a x\n", [("S104", 4, 8, None)]),
        ("title: {\n", [("S108", 4, 9, None)]),
    ],
)
def test_a_fault_has_its_code_place_and_hint(
    text: str, expected: list[tuple[str, int, int, str | None]]
) -> None:
    found, issues = sheet(text)
    assert told(issues) == expected
    assert not found.sound


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("translates: shop\nlanguage: uk\n", [("S112", 1, 1, None)]),
        ("format: 2\ntranslates: shop\nlanguage: uk\n", [("S116", 1, 9, "1")]),
        ("format: true\ntranslates: shop\nlanguage: uk\n", [("S113", 1, 9, None)]),
        ("format: 1\ntranslates: shoop\nlanguage: uk\n", [("S116", 2, 13, "shop")]),
        ("format: 1\ntranslates: shop\nlanguage: ru\n", [("S116", 3, 11, "uk")]),
        ("format: 1\ntranslates:\nlanguage: uk\n", [("S113", 2, 12, None)]),
        ("- x\n", [("S110", 1, 1, None)]),
        ("", [("S100", 1, 1, None)]),
    ],
)
def test_a_sheet_says_what_it_is(
    head: str, expected: list[tuple[str, int, int, str | None]]
) -> None:
    found, issues = sheet("", head)
    assert told(issues) == expected
    assert not found.sound


def test_a_fault_leaves_the_other_texts() -> None:
    found, issues = sheet("title: Замовлення\nsummary: 7\nroel: {x: y}\nrole: {brief: Пізно.}\n")
    assert [issue.code for issue in issues] == ["S113", "S111"]
    assert found.texts == {("title",): "Замовлення", ("role", "brief"): "Пізно."}


def test_places_are_asked_by_the_paths_of_texts() -> None:
    found, _ = sheet("rules: {record: Спершу.}\nnodes: {hello: {says: [Ніхто., 'Я че''кала']}}\n")
    source = found.source
    assert source is not None
    assert str(source.place("rules", "record", "text")) == "uk.yaml:4:17"
    assert str(source.key_place("rules", "record", "text")) == "uk.yaml:4:9"
    assert str(source.place("nodes", "hello", "says", "2")) == "uk.yaml:5:32"
    assert str(source.inside(6, "nodes", "hello", "says", "2")) == "uk.yaml:5:40"
    assert str(source.place("nodes", "hello", "replies", "hear", "say")) == "uk.yaml:5:16"


class TestDigests:
    NOW = digest_of("The lost order")

    def of(self, text: str) -> str | None:
        return sheet(text)[0].digests.get(("title",))

    def test_the_source_a_text_was_made_from_is_told_by_its_digest(self) -> None:
        assert self.of(f'title: x\nsources: {{title: "{self.NOW}"}}\n') == self.NOW
        assert self.of("title: x\n") is None

    @pytest.mark.parametrize("written", ["zz", "7", '"123"', '""', "[a]", '"0000"'])
    def test_what_is_no_digest_is_as_good_as_none(self, written: str) -> None:
        found, issues = sheet(f"title: x\nsources: {{title: {written}}}\n")
        assert (issues, found.digests) == ((), {})

    def test_a_marked_text_is_made_from_the_old_source_until_the_mark_is_deleted(self) -> None:
        sources = 'sources: {title: "000000000000>111111111111"}\n'
        mark = "#! CHANGED: this is new\n"
        assert self.of(f"{mark}# mine\n\n#: The order\ntitle: x\n{sources}") == "000000000000"
        assert self.of(f"#: The order\ntitle: x\n{sources}") == "111111111111"
        assert self.of(f"{mark}summary: y\ntitle: x\n{sources}") == "111111111111"
        assert translation_of(f"{mark}title: x\n{sources}".encode(), "uk.yaml", "uk", SCENARIO)[
            0
        ].digests == {("title",): "000000000000"}

    def test_digests_follow_a_line_that_gets_variants_or_loses_them(self) -> None:
        two = f'nodes: {{hello: {{says: x}}}}\nsources: {{nodes.hello.says: "{self.NOW}"}}\n'
        assert sheet(two)[0].digests == {("nodes", "hello", "says", "1"): self.NOW}
        one = f'nodes: {{fee: {{says: x}}}}\nsources: {{nodes.fee.says.1: "{self.NOW}"}}\n'
        assert sheet(one)[0].digests == {("nodes", "fee", "says"): self.NOW}


class TestFolder:
    def test_sheets_are_the_files_named_by_a_language(self, tmp_path: Path) -> None:
        home = put(tmp_path)
        for name in ("uk", "pt-BR", "plans", "house", "en", "x"):
            (home / f"{name}.yaml").write_text("", "utf-8")
        assert [language for language, _ in sheet_files(home, "en")] == ["pt-BR", "uk"]
        assert sheet_files(tmp_path / "nowhere", "en") == ()

    def test_every_sheet_is_read_and_none_stops_the_scenario(self, tmp_path: Path) -> None:
        home = put(tmp_path)
        (home / "uk.yaml").write_text(HEAD + "title: Замовлення\n", "utf-8")
        (home / "ru.yaml").write_text("title: {\n", "utf-8")
        (home / "de.yaml").mkdir()
        found = load_translations(home, SCENARIO)
        assert {name: each.sound for name, each in found.translations.items()} == {
            "de": False, "ru": False, "uk": True,
        }  # fmt: skip
        assert [(Path(each.place.file).name, each.code) for each in found.issues] == [
            ("de.yaml", "S100"), ("ru.yaml", "S108"),
        ]  # fmt: skip
        assert load(home).issues == ()

    @pytest.mark.parametrize(
        ("code", "expected"),
        [("uk", True), ("pt-BR", True), ("uk_UA", False), ("", False), ("UK", False),
         ("con", False), ("../uk", False), ("ukrainian", False)],
    )  # fmt: skip
    def test_a_language_is_a_code_that_may_name_a_file(self, code: str, expected: bool) -> None:
        assert is_language(code) is expected


class TestTranslated:
    def everything(self, scenario: Scenario) -> Translation:
        texts = {text.path: f"«{text.text}»" for text in texts_of(scenario)}
        return Translation("uk", "uk.yaml", texts)

    def test_every_text_is_replaced_and_nothing_else(self) -> None:
        made = translated(SCENARIO, self.everything(SCENARIO))
        assert made.language == "uk"
        assert [text.text for text in texts_of(made)] == [
            f"«{text.text}»" for text in texts_of(SCENARIO)
        ]
        back = {text.path: text.text for text in texts_of(SCENARIO)}
        again = translated(made, Translation("en", "en.yaml", back))
        for field in fields(Scenario):
            assert getattr(again, field.name) == getattr(SCENARIO, field.name), field.name

    def test_conditions_and_digest_stay_the_very_same(self) -> None:
        made = translated(SCENARIO, self.everything(SCENARIO))
        gate = next(reply for node in SCENARIO.nodes for reply in node.replies if reply.when)
        same = next(reply for node in made.nodes for reply in node.replies if reply.when)
        assert same.when is gate.when
        assert (made.digest, made.id, made.memories) == (
            SCENARIO.digest, SCENARIO.id, SCENARIO.memories,
        )  # fmt: skip

    def test_what_is_missing_falls_back(self) -> None:
        made = translated(SCENARIO, Translation("uk", "uk.yaml", {("title",): "Замовлення"}))
        assert made == replace(SCENARIO, title="Замовлення", language="uk")

    def test_a_voice_of_the_cast_stays_the_one_who_may_allow(self) -> None:
        made = translated(SCENARIO, self.everything(SCENARIO))
        assert [offer.by for offer in made.fair.allowed] == ["taras", None, "«the director»"]

    def test_the_oven_is_there_in_another_language_at_once(self) -> None:
        oven = load(Path(__file__).parents[2] / "scenarios" / "oven").scenario
        assert oven is not None
        everything = self.everything(oven)
        assert gaps_of(texts_of(oven), everything).missing == ()
        best = min(self.timed(oven, everything) for _ in range(5))
        assert best < 0.02

    def timed(self, scenario: Scenario, translation: Translation) -> float:
        begun = perf_counter()
        translated(scenario, translation)
        return perf_counter() - begun
