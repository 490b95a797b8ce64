"""A folder of scenarios is checked with its house code, and that alone just as well."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from simulator.model.issue import Issue, Severity
from simulator.usecases.checking import check_folder
from simulator.usecases.house_checking import check_path
from tests.scenario.houses import HOUSE, put_house, put_referring
from tests.scenario.samples import minimal_scenario_yaml


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A folder of one scenario that refers to the house above it."""
    put_house(tmp_path)
    put_referring(tmp_path)
    return tmp_path


def told(issues: Iterable[Issue], family: str = "S6") -> list[tuple[str, str]]:
    """Codes of the house with what they name: a house's, unless asked otherwise."""
    return [
        (one.code, one.values.get("ids", one.values.get("id", "")))
        for one in issues
        if one.code.startswith(family)
    ]


def house_issues(path: Path) -> tuple[Issue, ...]:
    found = check_path(path).house
    assert found is not None
    return found


class TestUse:
    def test_what_nobody_trains_or_refers_to_is_told_at_its_line(self, library: Path) -> None:
        found = house_issues(library)
        assert told(found) == [("S600", "own_first"), ("S601", "call_ahead")]
        assert [(one.place.file, one.place.line) for one in found if one.code[:2] == "S6"] == [
            (str(library / "house.yaml"), 10),
            (str(library / "house.yaml"), 13),
        ]

    def test_a_rule_counts_as_trained_where_some_reply_keeps_it(self, library: Path) -> None:
        put_referring(library, "other", rules="[own_first, record_first]")
        assert ("S600", "own_first") in told(house_issues(library))
        text = (library / "other" / "scenario.yaml").read_text()
        text = text.replace("keeps: [record_first]", "keeps: [own_first, record_first]")
        (library / "other" / "scenario.yaml").write_text(text)
        assert told(house_issues(library), "S600") == []

    def test_a_breach_alone_trains_nothing(self, library: Path) -> None:
        file = library / "small" / "scenario.yaml"
        file.write_text(file.read_text().replace("keeps:", "breaches:"))
        assert ("S600", "record_first") in told(house_issues(library))

    def test_a_copy_of_a_line_is_told_once_a_scenario_and_trains_nothing(
        self, library: Path
    ) -> None:
        put_referring(
            library,
            "copy",
            rules="[{id: record_first, text: Open the order first.}]",
            fair="{allowed: [{id: one_fee, text: Cancel one fee}]}",
            portrait="[{id: decides, text: Decides otherwise}]",
        )
        (library / "small" / "scenario.yaml").unlink()
        found = house_issues(library)
        assert ("S603", "one_fee, record_first") in told(found)
        (copy,) = [one for one in found if one.code == "S603"]
        assert copy.place.file == str(library / "copy" / "scenario.yaml")
        assert ("S600", "record_first") in told(found)

    def test_roles_nobody_has_and_no_offer_names_are_told(self, library: Path) -> None:
        more = "  - {id: senior, text: The senior on duty}\n  - {id: cook, text: The cook}\n"
        put_house(library, HOUSE.replace("  - {id: senior, text: The senior on duty}\n", more))
        assert ("S601", "cook") in told(house_issues(library))
        put_referring(library, cast="{ivan: {name: Ivan, role: cook}}")
        assert ("S601", "cook") not in told(house_issues(library))

    def test_a_ladder_names_scenarios_that_are_there_even_faulty_ones(self, library: Path) -> None:
        put_house(library, HOUSE + "ladder: [small, broken, smal, far]\n")
        (library / "broken").mkdir()
        (library / "broken" / "scenario.yaml").write_text("title: [")
        found = [one for one in house_issues(library) if one.code == "S602"]
        assert [(one.values["id"], one.hint) for one in found] == [("smal", "small"), ("far", None)]

    def test_a_scenario_in_another_language_is_told_there(self, library: Path) -> None:
        put_referring(library, language="uk")
        (found,) = [one for one in house_issues(library) if one.code == "S604"]
        assert found.place.file == str(library / "small" / "scenario.yaml")

    def test_nothing_is_said_to_be_unused_while_a_scenario_cannot_be_read(
        self, library: Path
    ) -> None:
        (library / "other").mkdir()
        (library / "other" / "scenario.yaml").write_text("title: [")
        assert told(house_issues(library)) == [("S605", "other")]
        assert told(house_issues(library / "house.yaml")) == [("S605", "other")]

    def test_a_scenario_with_a_house_of_its_own_has_nothing_to_do_with_this_one(
        self, library: Path
    ) -> None:
        put_house(put_referring(library, "sent", rules="[own_first]"))
        assert ("S600", "own_first") in told(house_issues(library))

    def test_without_scenarios_nothing_is_unused(self, tmp_path: Path) -> None:
        house = put_house(tmp_path)
        assert told(house_issues(house)) == []


def test_a_rule_taken_up_that_no_reply_keeps_or_breaches_is_told_at_its_id(library: Path) -> None:
    put_referring(library, rules="[record_first, own_first]")
    (found,) = [one for one in check_folder(library / "small").issues if one.code == "S230"]
    assert (found.values["kind"], found.values["id"]) == ("rule", "own_first")
    text = (library / "small" / "scenario.yaml").read_text().split("\n")[found.place.line - 1]
    assert text[found.place.column - 1 :] == "own_first]"


class TestPaths:
    def test_the_file_alone_gives_what_the_folder_gives(self, library: Path) -> None:
        alone = check_path(library / "house.yaml")
        assert alone.scenarios == ()
        assert alone.house == check_path(library).house
        assert alone.issues == alone.house

    def test_a_single_scenario_is_not_asked_to_use_the_whole_house(self, library: Path) -> None:
        for path in (library / "small", library / "small" / "scenario.yaml"):
            checked = check_path(path)
            assert checked.house is None
            assert told(checked.issues) == []

    def test_a_folder_without_a_house_has_none(self, tmp_path: Path) -> None:
        (tmp_path / "small").mkdir()
        (tmp_path / "small" / "scenario.yaml").write_text(minimal_scenario_yaml())
        assert check_path(tmp_path).house is None

    def test_a_house_that_is_not_there_is_a_trouble(self, tmp_path: Path) -> None:
        (trouble,) = check_path(tmp_path / "house.yaml").unreadable
        assert trouble.code == "house_absent"

    @pytest.mark.parametrize("text", ["title: [", "", "- 1", HOUSE.replace("senior,", "x,")])
    def test_all_faults_of_a_broken_house_are_told_once_and_others_play(
        self, library: Path, text: str
    ) -> None:
        house = put_house(library, text)
        put_referring(library, "second")
        (library / "free").mkdir()
        (library / "free" / "scenario.yaml").write_text(minimal_scenario_yaml(id="free"))
        checked = check_path(library)
        assert checked.house is not None
        assert checked.house
        assert {one.place.file for one in checked.house} == {str(house)}
        by_id = {one.read.folder.name: one for one in checked.scenarios}
        for name in ("small", "second"):
            assert by_id[name].read.scenario is None
            (only,) = by_id[name].issues
            assert only.values["path"] == str(checked.house[0].place)
        assert by_id["free"].read.scenario is not None

    def test_a_house_in_the_scenarios_own_folder_is_checked_with_it(self, tmp_path: Path) -> None:
        home = put_referring(tmp_path)
        put_house(home, HOUSE.replace("title: Our code", "titel: Our code"))
        (home / "house.uk.yaml").write_text("rules: [")
        found = check_folder(home).issues
        files = {(Path(one.place.file).name, one.code) for one in found}
        assert {("house.yaml", "S111"), ("house.yaml", "S112"), ("scenario.yaml", "S121")} <= files
        put_house(home)
        files = {(Path(one.place.file).name, one.code) for one in check_folder(home).issues}
        assert ("house.uk.yaml", "S108") in files


class TestSheets:
    def test_what_a_language_lacks_is_told_at_the_sheet_of_the_house(self, library: Path) -> None:
        (library / "house.uk.yaml").write_text(
            "format: 1\ntranslates: house\nlanguage: uk\ntitle: Наш кодекс\n"
            "roles: {desk: Хто говорить із клієнтом, senior: Старший}\n"
            "rules: {record_first: Так, own_first: Так}\n"
            'offers: {one_fee: Так, call_ahead: Так}\nportrait: {decides: ""}\n'
        )
        found = house_issues(library)
        missing = [one for one in found if one.code == "S500"]
        assert [(Path(one.place.file).name, one.place.line) for one in missing] == [
            ("house.uk.yaml", 8)
        ]
        (absent,) = [one for one in found if one.code == "S502"]
        assert (absent.values["languages"], absent.place.line) == ("ru", 3)
        assert absent.severity is Severity.NOTE

    def test_a_faulty_sheet_is_told_there_and_stops_nothing(self, library: Path) -> None:
        (library / "house.uk.yaml").write_text("rules: [")
        checked = check_path(library)
        assert checked.scenarios[0].read.scenario is not None
        assert ("house.uk.yaml", "S108") in {
            (Path(one.place.file).name, one.code) for one in checked.issues
        }
