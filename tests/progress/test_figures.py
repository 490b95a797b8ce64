"""The figures of finished runs: a cache, read in pieces."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.database import Database
from simulator.progress.figures import Figures
from simulator.progress.rows import FinishedRun, Replay, SavedRun

from .broken import tamper
from .conftest import MONDAY, Desk, new_run


def finished(desk: Desk, scenario: str = "oven", **more: object) -> SavedRun:
    run = desk.start(scenario, **more)
    desk.store.runs.finish(run.id, 0, "ok", desk.clock())
    return desk.store.runs.load(run.id)


def numbers(desk: Desk, **asked: object) -> list[int]:
    return [row.run for row in desk.store.figures.of_runs(**asked)]


def test_a_finished_run_comes_with_what_was_kept_of_it(desk: Desk) -> None:
    run = finished(desk, mode=Mode.EXAM)
    desk.store.debriefs.save_causes(run.id, ("wait", "info"), MONDAY)
    desk.store.figures.put(run.id, 1, 2, '{"a": 1}')

    (row,) = desk.store.figures.of_runs()

    assert row == FinishedRun(
        run=run.id,
        profile=desk.person,
        scenario="oven",
        digest=run.digest,
        mode=Mode.EXAM,
        cold=True,
        ended=run.ended,
        ticked=("wait", "info"),
        version=1,
        scoring=2,
        body='{"a": 1}',
    )


def test_figures_are_kept_in_place_of_those_before(desk: Desk) -> None:
    first, second = finished(desk).id, finished(desk, seed=8).id
    desk.store.figures.put(first, 1, 1, "old")
    desk.store.figures.put_all({first: "new", second: "other", 99: "of none"}, 2, 3)
    rows = [(row.run, row.version, row.scoring, row.body) for row in desk.store.figures.of_runs()]
    assert rows == [(first, 2, 3, "new"), (second, 2, 3, "other")]


def test_figures_of_a_run_that_is_gone_are_refused(desk: Desk) -> None:
    with pytest.raises(KnownError, match="run_gone"):
        desk.store.figures.put(99, 1, 1, "{}")


def test_only_finished_runs_are_read_and_replays_when_asked_for(desk: Desk) -> None:
    run = finished(desk).id
    desk.start(seed=8)
    given_up = desk.start(seed=9).id
    desk.store.runs.leave(given_up, 0, desk.clock())
    replay = finished(desk, replay_of=Replay(run, 1), seed=10).id

    assert numbers(desk) == [run]
    assert [(row.run, row.replay_turn) for row in desk.store.figures.of_runs(replays=True)] == [
        (run, None),
        (replay, 1),
    ]
    assert desk.store.figures.missing(1, 1) == (run, replay)


def test_the_figures_of_one_person_are_theirs_alone(desk: Desk) -> None:
    mine = finished(desk).id
    other = desk.store.profiles.add("Ihor", MONDAY).id
    theirs = desk.store.runs.start(new_run(other), desk.clock()).id
    desk.store.runs.finish(theirs, 0, "ok", desk.clock())
    assert numbers(desk, profile=desk.person) == [mine]
    assert numbers(desk, profile=other) == [theirs]
    assert numbers(desk, profile=99) == []
    assert numbers(desk) == [mine, theirs]


@pytest.mark.parametrize("piece", [1, 2, 3, 7])
def test_runs_come_oldest_first_by_their_end_whatever_the_piece(
    desk: Desk, path: Path, piece: int
) -> None:
    runs = [desk.start(seed=seed).id for seed in range(6)]
    ends = [desk.clock() for _ in range(3)]
    order = (4, 0, 5, 2, 1, 3)
    for place, index in enumerate(order):
        desk.store.runs.finish(runs[index], 0, "ok", ends[place // 2])  # two at each moment
    expected = sorted(runs, key=lambda run: (desk.store.runs.load(run).ended, run))

    database = desk.store.runs._database
    assert isinstance(database, Database)
    assert [row.run for row in Figures(database, piece).of_runs()] == expected


def test_anything_else_may_be_written_while_they_are_read(desk: Desk) -> None:
    runs = [finished(desk, seed=seed).id for seed in range(4)]
    rows = Figures(desk.store.runs._database, 2).of_runs()
    assert next(rows).run == runs[0]
    late = finished(desk, seed=9).id
    desk.store.figures.put(runs[3], 1, 1, "{}")
    rest = [(row.run, row.body) for row in rows]
    assert rest == [(runs[1], None), (runs[2], None), (runs[3], "{}"), (late, None)]


def test_figures_of_another_form_or_scoring_are_missing(desk: Desk) -> None:
    run = finished(desk).id
    assert desk.store.figures.missing(2, 1) == (run,)
    desk.store.figures.put(run, 2, 1, "{}")
    assert desk.store.figures.missing(2, 1) == ()
    assert desk.store.figures.missing(3, 1) == (run,)
    assert desk.store.figures.missing(2, 2) == (run,)


def test_an_illegible_row_hides_no_other(desk: Desk, path: Path) -> None:
    first, second = finished(desk).id, finished(desk, seed=8).id
    desk.store.debriefs.save_causes(first, ("wait",), MONDAY)
    tamper(path, "UPDATE causes SET ticked = '[' WHERE run = ?", first)
    assert numbers(desk) == [second]
