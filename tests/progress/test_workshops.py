"""What is kept of workshops: the last state of each, beside the run it plays."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.progress.rows import SavedRun, Status
from simulator.progress.store import Store
from simulator.progress.workshops import SavedWorkshop

from .broken import by_hand, tamper
from .conftest import MONDAY, Desk, answer, new_run
from .machines import carry, machine

LATER = MONDAY + timedelta(minutes=45)


@pytest.fixture
def run(desk: Desk) -> SavedRun:
    room = desk.store.profiles.room("Sales", MONDAY)
    return desk.store.runs.start(new_run(room.id), MONDAY)


def test_the_last_state_takes_the_place_of_the_one_before(desk: Desk, run: SavedRun) -> None:
    workshops = desk.store.workshops
    workshops.keep(run.id, 1, '{"rule": ""}', MONDAY, closed=False)
    workshops.keep(run.id, 2, '{"rule": "Скажи, хто й коли"}', LATER, closed=True)
    kept = SavedWorkshop(
        run=run.id,
        profile=run.profile,
        scenario="oven",
        status=Status.OPEN,
        version=2,
        body='{"rule": "Скажи, хто й коли"}',
        closed=True,
        at=LATER,
    )
    assert workshops.of(run.id) == kept
    assert workshops.all() == (kept,)


def test_the_last_one_comes_first(desk: Desk, run: SavedRun) -> None:
    workshops = desk.store.workshops
    more = (desk.store.runs.start(new_run(run.profile), desk.clock()) for _ in range(2))
    runs = [run.id, *(one.id for one in more)]
    moments = (LATER, MONDAY, LATER)
    for number, at in zip(runs, moments, strict=True):
        workshops.keep(number, 1, "{}", at, closed=False)
    assert [one.run for one in workshops.all()] == [runs[2], runs[0], runs[1]]


def test_a_run_that_no_workshop_plays_has_none(desk: Desk, run: SavedRun) -> None:
    assert desk.store.workshops.of(run.id) is None
    assert desk.store.workshops.of(99) is None
    assert desk.store.workshops.all() == ()


def test_a_workshop_knows_how_its_run_stands(desk: Desk, run: SavedRun) -> None:
    store = desk.store
    store.workshops.keep(run.id, 1, "{}", MONDAY, closed=False)
    store.runs.append(run.id, 0, answer("a"), MONDAY)
    store.runs.finish(run.id, 1, "agreed", LATER)
    left = store.runs.start(new_run(run.profile), LATER)
    store.workshops.keep(left.id, 1, "{}", LATER, closed=False)
    store.runs.leave(left.id, 0, LATER)
    assert [one.status for one in store.workshops.all()] == [Status.LEFT, Status.FINISHED]


def test_a_run_that_is_gone_takes_no_state(desk: Desk, run: SavedRun) -> None:
    store = desk.store
    store.workshops.keep(run.id, 1, "{}", MONDAY, closed=False)
    store.profiles.delete(run.profile)
    with pytest.raises(KnownError, match="run_gone"):
        store.workshops.keep(run.id, 1, "{}", LATER, closed=False)
    assert store.workshops.of(run.id) is None


def test_what_utf_8_cannot_hold_is_kept_as_its_substitute(desk: Desk, run: SavedRun) -> None:
    desk.store.workshops.keep(run.id, 1, "half \ud83d\x00 of it", MONDAY, closed=False)
    kept = desk.store.workshops.of(run.id)
    assert kept is not None
    assert kept.body == "half \ufffd\x00 of it"


def test_a_damaged_row_does_not_hide_the_others(desk: Desk, run: SavedRun) -> None:
    workshops, other = desk.store.workshops, desk.store.runs.start(new_run(run.profile), LATER)
    workshops.keep(run.id, 1, "{}", MONDAY, closed=False)
    workshops.keep(other.id, 1, "{}", LATER, closed=False)
    tamper(
        desk.store.path,
        "UPDATE workshop SET at = 'the day before', body = '{' WHERE run = ?",
        other.id,
    )
    first, second = workshops.all()
    assert (first.run, first.at, first.body) == (other.id, None, "{")
    assert (second.run, second.at) == (run.id, MONDAY)


def test_a_state_without_its_run_is_passed_over(desk: Desk, run: SavedRun) -> None:
    desk.store.workshops.keep(run.id, 1, "{}", MONDAY, closed=False)
    with by_hand(desk.store.path) as connection:
        connection.execute("INSERT INTO workshop VALUES (77, 1, '{}', 0, '2026')")
    assert [one.run for one in desk.store.workshops.all()] == [run.id]
    assert desk.store.workshops.of(77) is None


def test_a_workshop_can_be_read_where_nothing_can_be_written(desk: Desk, run: SavedRun) -> None:
    desk.store.workshops.keep(run.id, 1, "{}", MONDAY, closed=False)
    reader = Store.open_read_only(desk.store.path)
    assert reader.workshops.all() == desk.store.workshops.all()
    assert reader.profiles.rooms() == desk.store.profiles.rooms()
    with pytest.raises(KnownError, match="read_only"):
        reader.workshops.keep(run.id, 1, "{}", LATER, closed=True)
    reader.close()


def test_a_window_that_comes_second_writes_the_state_it_has(
    desk: Desk, run: SavedRun, path: Path
) -> None:
    other = Store.open(path, timeout_s=0.05)
    desk.store.workshops.keep(run.id, 1, '{"one": 1}', MONDAY, closed=False)
    other.workshops.keep(run.id, 1, '{"two": 2}', LATER, closed=False)
    kept = desk.store.workshops.of(run.id)
    assert kept is not None
    assert kept.body == '{"two": 2}'
    with by_hand(path) as holder:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(KnownError, match="locked"):
            other.workshops.keep(run.id, 1, "{}", LATER, closed=True)
    assert desk.store.workshops.of(run.id) == kept
    other.close()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the child kills a fork of itself")
def test_a_window_killed_at_any_call_leaves_the_last_state_or_the_one_before(
    desk: Desk, run: SavedRun, path: Path, tmp_path: Path
) -> None:
    before, after = '{"votes": [6]}', '{"votes": [6, 9]}'
    desk.store.workshops.keep(run.id, 1, before, MONDAY, closed=False)
    desk.store.close()
    folder = tmp_path / "killed"
    subprocess.run(
        [sys.executable, "-m", "tests.progress.killed_workshop", str(path), str(folder), after],
        check=True,
        cwd=Path(__file__).parents[2],
        timeout=100,
    )
    killed = sorted(folder.iterdir(), key=lambda one: int(one.name))
    found = []
    for one in killed:
        store = Store.open(one / "progress.sqlite")
        kept = store.workshops.of(run.id)
        assert kept is not None
        found.append(kept.body)
        assert store.runs.faults() == {}
        store.close()
    assert found[-1] == after  # the one that came through
    assert found == sorted(found, key=[before, after].index)
    assert found.count(before) >= 4


def test_a_run_that_was_mended_keeps_its_workshop() -> None:
    home = machine()
    run = home.start()
    home.play(run.id, "a", "b")
    pieces = home.pieces()
    home.store.workshops.keep(run.id, 1, "{}", MONDAY, closed=False)
    with home.store.runs._database.writing():
        home.store.runs._database.run("UPDATE run SET head = 'torn' WHERE id = ?", run.id)
    carry(pieces, home.store)
    (kept,) = home.store.workshops.all()
    assert home.store.runs.faults() == {}
    assert home.store.runs.load(kept.run).revision == 2
