"""Lists of runs: what to resume, the last result, what a client remembers."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.model.score import Word
from simulator.progress.rows import Replay, Result, Status

from .broken import tamper
from .conftest import Desk


def test_runs_are_listed_newest_first_with_the_answers_that_stand(desk: Desk) -> None:
    first = desk.start("oven")
    second = desk.start("warranty", Mode.EXAM)
    revision = desk.answer(first.id, 0, "a", "b", "c")
    desk.store.runs.take_back(first.id, revision, desk.clock())
    last_change = desk.clock.now

    newest, oldest = desk.store.history.runs(desk.person)

    assert (newest.id, newest.scenario, newest.mode, newest.cold) == (
        second.id,
        "warranty",
        Mode.EXAM,
        True,
    )
    assert (newest.last, newest.answers) == (second.started, 0)
    assert (oldest.id, oldest.answers, oldest.revision) == (first.id, 2, 4)
    assert (oldest.started, oldest.last) == (first.started, last_change)
    assert oldest.digest == first.digest


def test_runs_of_one_scenario_are_found_through_all_its_texts(desk: Desk) -> None:
    old = desk.start("oven", digest="old", text=b"old")
    new = desk.start("oven", digest="new", text=b"new")
    desk.start("warranty")

    assert [run.id for run in desk.store.history.runs(desk.person, "oven")] == [new.id, old.id]
    assert desk.store.history.runs(desk.person, "by_friday") == ()


def test_the_run_to_go_on_with_is_the_one_played_last(desk: Desk) -> None:
    first, second = desk.start(), desk.start()
    assert desk.store.history.open_run(desk.person, "oven").id == second.id
    desk.answer(first.id, 0, "a")

    found = desk.store.history.open_run(desk.person, "oven")
    assert (found.id, found.answers, found.last) == (first.id, 1, desk.clock.now)


def test_ended_runs_are_not_offered_for_going_on(desk: Desk) -> None:
    first, second = desk.start(), desk.start()
    desk.store.runs.leave(first.id, 0, desk.clock())
    desk.store.runs.finish(second.id, 0, "ok", desk.clock())

    assert desk.store.history.open_run(desk.person, "oven") is None
    states = {run.id: run.status for run in desk.store.history.runs(desk.person)}
    assert states == {first.id: Status.LEFT, second.id: Status.FINISHED}


def test_the_last_result_is_that_of_the_run_finished_last(desk: Desk) -> None:
    history = desk.store.history
    assert history.last_result(desk.person, "oven") is None
    first, second, unscored = desk.start(), desk.start(), desk.start()
    desk.store.runs.finish(second.id, 0, "ok", desk.clock(), Result(Fraction(90), Word.LEVEL))
    desk.store.runs.finish(first.id, 0, "ok", desk.clock(), Result(Fraction(10), Word.BENDS))
    desk.store.runs.finish(unscored.id, 0, "ok", desk.clock())

    assert history.last_result(desk.person, "oven").result == Result(Fraction(10), Word.BENDS)
    assert history.last_result(desk.person, "warranty") is None


def test_a_client_remembers_the_last_finished_cold_run(desk: Desk) -> None:
    history = desk.store.history
    exam = desk.start(mode=Mode.EXAM)
    assert history.last_cold(desk.person, "oven") is None
    desk.store.runs.finish(exam.id, 0, "bought", desk.clock())
    practice = desk.start()
    desk.store.runs.finish(practice.id, 0, "resolved", desk.clock())

    found = history.last_cold(desk.person, "oven")
    assert (found.id, found.ending) == (exam.id, "bought")


def test_a_replay_says_where_it_set_out_from(desk: Desk) -> None:
    run = desk.start()
    desk.start(replay_of=Replay(run.id, 2))
    assert [row.replay_of for row in desk.store.history.runs(desk.person)] == [
        Replay(run.id, 2),
        None,
    ]


def test_nobody_sees_the_runs_of_another(desk: Desk) -> None:
    desk.start()
    other = desk.store.profiles.add("Ihor", desk.clock())
    assert desk.store.history.runs(other.id) == ()
    assert desk.store.history.open_run(other.id, "oven") is None


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE run SET started = '2o26-03-02T09:30:01.000000+00:00' WHERE id = 1",
        "UPDATE run SET started = '2026-03-02T09:30:01.000000' WHERE id = 1",
        "UPDATE run SET ended = 'then' WHERE id = 1",
    ],
)
def test_an_illegible_run_hides_no_other_one(desk: Desk, path: Path, damage: str) -> None:
    first, second = desk.start(), desk.start()
    desk.store.runs.finish(first.id, 0, "ok", desk.clock())
    tamper(path, damage)

    assert [run.id for run in desk.store.history.runs(desk.person)] == [second.id]
    assert [person.id for person in desk.store.profiles.all()] == [desk.person]
    with pytest.raises(KnownError, match="run_damaged"):
        desk.store.runs.load(first.id)


@pytest.mark.parametrize("damage", ["headline = '8b'", "headline = '1/0'", "word = 'lavel'"])
def test_a_figure_that_cannot_be_read_is_as_good_as_none(
    desk: Desk, path: Path, damage: str
) -> None:
    run = desk.start()
    desk.store.runs.finish(run.id, 0, "ok", desk.clock(), Result(Fraction(80), Word.LEVEL))
    tamper(path, f"UPDATE result SET {damage}")

    (row,) = desk.store.history.runs(desk.person)
    assert (row.id, row.result) == (run.id, None)


def test_what_was_said_in_a_debrief_and_cannot_be_read_is_asked_again(
    desk: Desk, path: Path
) -> None:
    run = desk.start()
    desk.store.debriefs.save_reflection(run.id, 1, "bent", desk.clock())
    desk.store.debriefs.save_causes(run.id, ("unclear",), desk.clock())
    tamper(path, "UPDATE reflection SET at = 'x'")
    tamper(path, "UPDATE causes SET ticked = '[\"uncl'")

    assert desk.store.debriefs.reflection(run.id) is None
    assert desk.store.debriefs.causes(run.id) is None
