"""The list of scenarios with what one person did in each."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

from simulator.model.issue import Issue, Place, Severity
from simulator.model.run import Mode
from simulator.model.scenario import ClientType
from simulator.model.score import Word
from simulator.progress.rows import Result, RunRow, Status
from simulator.scenario.library import Entry, Told
from simulator.usecases.listing import home_rows
from simulator.usecases.lists import LastResult, OpenRun, ScenarioRow
from simulator.usecases.tongue import Tongue
from tests.usecases.shop import MONDAY

BROKEN = Issue("S111", Severity.ERROR, Place("a.yaml", 3, 1), {"key": "endigs"})


def entry(name: str, **more: Any) -> Entry:
    values: dict[str, Any] = {
        "folder": Path(name),
        "title": name.title(),
        "client": "Iryna",
        "face": "iryna",
        "type": ClientType.UPSET_FAIR,
        "minutes": 9,
        "level": 1,
        "summary": "About it.",
        "languages": ("en", "uk"),
        "digest": "d",
        "size": 1,
        "mtime_ns": 1,
        **more,
    }
    return Entry(id=name, **values)


def run(number: int, scenario: str = "oven", **more: Any) -> RunRow:
    values: dict[str, Any] = {
        "digest": "d",
        "mode": Mode.PRACTICE,
        "cold": False,
        "status": Status.OPEN,
        "ending": None,
        "started": MONDAY + timedelta(minutes=number),
        "last": MONDAY + timedelta(minutes=number),
        "revision": 3,
        "answers": 2,
        **more,
    }
    return RunRow(id=number, scenario=scenario, **values)


def only(*runs: RunRow) -> ScenarioRow:
    (row,) = home_rows([entry("oven")], runs)
    return row


def test_the_ladder_of_the_house_code_comes_before_difficulty() -> None:
    rows = home_rows(
        [
            entry("easy", level=1),
            entry("first", level=3, step=0),
            entry("broken", step=1, issue=BROKEN),
            entry("then", level=2, step=2),
            entry("hard", level=3),
        ],
        [],
    )
    assert [row.id for row in rows] == ["first", "then", "easy", "hard", "broken"]


def test_scenarios_are_sorted_by_difficulty_then_title_and_the_broken_come_last() -> None:
    entries = [
        entry("zebra", level=1),
        entry("broken", level=1, issue=BROKEN),
        entry("hard", level=3),
        entry("apple", level=1),
        entry("middle", level=2),
    ]
    assert [row.id for row in home_rows(entries, ())] == [
        "apple",
        "zebra",
        "middle",
        "hard",
        "broken",
    ]


def test_a_scenario_nobody_played_has_no_result_and_nothing_to_go_on_with() -> None:
    assert only() == ScenarioRow(
        id="oven",
        title="Oven",
        summary="About it.",
        client_name="Iryna",
        face="iryna",
        mood=2,
        minutes=9,
        level=1,
        languages=("en", "uk"),
        tongue=Tongue("en", "en", ("en", "uk")),
    )


def test_a_scenario_without_a_title_is_listed_by_its_id_with_its_first_issue() -> None:
    (row,) = home_rows([entry("oven", title="", issue=BROKEN)], ())
    assert (row.title, row.issue) == ("oven", BROKEN)


def test_the_silent_client_shows_less_than_they_feel() -> None:
    silent, loud = (
        home_rows([entry("x", type=kind)], ())[0].mood
        for kind in (ClientType.SILENT, ClientType.EXPLOSIVE)
    )
    assert (silent, loud) == (4, 2)


def test_the_newest_result_is_shown_whatever_came_after_without_one() -> None:
    result = Result(Fraction(88), Word.LEVEL)
    old = Result(Fraction(12), Word.BENDS)
    row = only(
        run(5),
        run(4, status=Status.FINISHED, ending="x", result=result, mode=Mode.EXAM),
        run(3, status=Status.FINISHED, ending="x", result=old),
    )
    assert row.last == LastResult(Fraction(88), Word.LEVEL, Mode.EXAM)


def test_the_run_to_go_on_with_is_the_open_one_played_last() -> None:
    late = MONDAY + timedelta(hours=5)
    row = only(
        run(9, status=Status.LEFT, last=late),
        run(8),
        run(7, last=late, answers=4, mode=Mode.EXAM),
        run(6, status=Status.FINISHED, last=late),
    )
    assert row.open_run == OpenRun(7, 5, Mode.EXAM, late)


def test_runs_of_other_scenarios_are_left_out() -> None:
    row = only(run(2, "tiles"), run(1, "tiles", result=Result(Fraction(5), Word.WEAK)))
    assert (row.last, row.open_run) == (None, None)


UKRAINIAN = Told("uk", "Піч", "Ірина", "Про неї.")


def test_a_row_is_told_in_the_language_asked_for_where_there_is_one() -> None:
    there = entry("oven", told=(UKRAINIAN,))
    (row,) = home_rows([there], (), "uk")
    assert (row.title, row.client_name, row.summary) == ("Піч", "Ірина", "Про неї.")
    assert row.tongue == Tongue("uk", "uk", ("en", "uk"))


def test_elsewhere_it_is_told_in_its_own_and_says_why() -> None:
    entries = [
        entry("absent", languages=("en",)),
        entry("broken", languages=("en",), broken=("uk",)),
    ]
    absent, broken = home_rows(entries, (), "uk")
    assert absent.tongue == Tongue("en", "uk", ("en",))
    assert broken.tongue == Tongue("en", "uk", ("en",), broken=True)
    assert (absent.title, absent.client_name) == ("Absent", "Iryna")


def test_rows_are_sorted_by_the_titles_that_are_shown() -> None:
    entries = [entry("a", told=(Told("uk", "Яма", "", ""),)), entry("b", told=(UKRAINIAN,))]
    assert [row.id for row in home_rows(entries, ())] == ["a", "b"]
    assert [row.id for row in home_rows(entries, (), "uk")] == ["b", "a"]
