"""A folder is checked in two steps, and what was worked out is handed on."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from shutil import copytree

import pytest

from simulator.engine.session import Session
from simulator.model.errors import KnownError
from simulator.model.issue import Issue, Severity
from simulator.usecases.checking import (
    check_folder,
    issues_at_once,
    issues_of_graph,
    read_folder,
)
from simulator.usecases.extent import Extent, extent_of
from tests.codes.pages import BASE


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """The sound scenario of the pages of codes, in a folder that may be changed."""
    return copytree(BASE, tmp_path / "base")


def change(folder: Path, old: str, new: str, name: str = "scenario.yaml") -> None:
    text = (folder / name).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (folder / name).write_text(text.replace(old, new), encoding="utf-8")


def codes(issues: Iterable[Issue]) -> list[str]:
    return [found.code for found in issues if found.severity is not Severity.NOTE]


def played_out(session: Session) -> int:
    """How many talks there are, every one of them played."""
    if session.ended:
        return 1
    count = 0
    for reply in session.open:
        session.take(session.consider(reply.id))
        count += played_out(session)
        session.take_back()
    return count


def test_the_folder_and_its_file_mean_the_same(base: Path) -> None:
    for path in (base, base / "scenario.yaml"):
        checked = check_folder(path)
        assert codes(checked.issues) == []
        assert checked.read.folder == base
        assert [run.passed for run in checked.plans] == [True, True]


def test_faults_of_all_files_come_in_the_order_of_files_and_lines(base: Path) -> None:
    change(base, "goto: nothing\n      - id: names", "goto: nothin\n      - id: names")
    change(base, "\nid: base", "\nid: bases")
    change(base, "word: level", "wort: level", "plans.yaml")
    found = check_folder(base).issues
    assert codes(found) == ["S111", "S122", "S121"]
    assert list(found) == sorted(found, key=lambda one: one.place)


def test_a_scenario_that_cannot_be_read_has_only_what_reading_found(base: Path) -> None:
    change(base, "start: hello\n", "start: hallo\n")
    read = read_folder(base)
    checked = issues_of_graph(read)
    assert (checked.subject, checked.plans) == (None, ())
    assert checked.issues == issues_at_once(read) == read.issues
    assert extent_of(checked) == Extent()


def test_what_needs_no_states_is_there_at_once_and_the_rest_after_the_walk(base: Path) -> None:
    change(base, "    key: true\n", "")
    change(
        base,
        'care: A\n        firmness: B\n        does: [acknowledge]\n        why: "A friendly',
        'care: 1\n        firmness: B\n        does: [acknowledge]\n        why: "A friendly',
    )
    read = read_folder(base)
    assert codes(issues_at_once(read)) == ["S407"]
    assert set(codes(issues_of_graph(read).issues)) == {"S407", "S380"}


def test_a_failing_plan_is_among_the_issues(base: Path) -> None:
    change(base, "{ending: gone,", "{ending: bought,", "plans.yaml")
    checked = check_folder(base)
    assert codes(checked.issues) == ["S380"]
    assert [run.passed for run in checked.plans] == [True, False]


def test_plans_are_no_duty(base: Path) -> None:
    (base / "plans.yaml").unlink()
    checked = check_folder(base)
    assert (codes(checked.issues), checked.plans) == ([], ())


def test_the_walk_reports_how_far_it_is_and_can_be_stopped(base: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(states: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        check_folder(base, progress=stop)


def test_where_there_is_nothing_a_known_error_says_so(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="scenario_absent"):
        read_folder(tmp_path / "nowhere")


def test_the_extent_counts_nodes_states_roads_and_plans(base: Path) -> None:
    checked = check_folder(base)
    assert checked.subject is not None
    extent = extent_of(checked)
    assert (extent.nodes, extent.plans) == (5, 2)
    assert extent.states == len(checked.subject.worlds[0].walked.spots)
    assert extent.roads == played_out(Session(checked.subject.scenario, 0))


def test_a_talk_in_circles_has_no_number_of_roads(base: Path) -> None:
    change(
        base, 'put a bow on it."\n        goto: bought', 'put a bow on it."\n        goto: close'
    )
    assert extent_of(check_folder(base)).roads is None
