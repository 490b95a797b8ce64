"""What a disk that refuses does to a session: nothing that the room can see, and nothing lost."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from simulator.model.errors import KnownError
from simulator.progress.rows import Measure
from simulator.progress.store import Store
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import finished
from simulator.usecases.workshop.framing import frame_of
from simulator.usecases.workshop.keeping import read_kept, written_kept
from simulator.usecases.workshop.kept import CAUSES
from simulator.usecases.workshop.stages import Spot, Stage
from simulator.usecases.workshop.workshop import Workshop
from tests.usecases.workshop.hall import Hall, fill_in, played

FULL = KnownError("disk_full", path="progress.sqlite")


def through(hall: Hall, workshop: Workshop) -> None:
    """On to the end, with everything written in."""
    while workshop.next_spot is not None:
        fill_in(workshop)
        frame_of(workshop)
        hall.advance(workshop)


def row(hall: Hall, workshop: Workshop) -> str:
    saved = hall.store.workshops.of(workshop.training.saved.id)
    assert saved is not None
    return written_kept(read_kept(saved.version, saved.body))


@pytest.mark.parametrize("stage", [one for one in Stage if one not in (Stage.JOIN, Stage.WORST)])
def test_a_talk_goes_on_on_a_disk_that_refuses_and_all_of_it_is_written_afterwards(
    hall: Hall, stage: Stage
) -> None:
    workshop = hall.start()
    while workshop.spot.stage is not stage and workshop.next_spot is not None:
        fill_in(workshop)
        hall.advance(workshop)
    hall.drawer.refusal = FULL
    through(hall, workshop)
    assert workshop.spot.stage is Stage.FAREWELL
    finished(hall.workshops.keep(workshop))
    if stage is not Stage.FAREWELL:
        known = len(hall.answers(workshop))
        assert known <= len(played(workshop))
        assert row(hall, workshop) != written_kept(workshop.kept)
        assert hall.workshops.trouble is FULL

    hall.drawer.refusal = None
    finished(hall.workshops.keep(workshop))
    assert hall.workshops.trouble is None
    run = workshop.training.saved.id
    saved = hall.store.runs.load(run)
    assert hall.answers(workshop) == played(workshop)
    assert saved.ending == "agreed"
    assert row(hall, workshop) == written_kept(workshop.kept)
    named = [name for name, votes in zip(*_of_causes(workshop), strict=True) if votes >= 1]
    assert set(hall.store.debriefs.causes(run) or ()) <= set(named)
    assert [one.owner for one in hall.store.measures.all()] == ["Olena"]
    assert [one.text for one in hall.store.debriefs.rules(hall.profile)] == [workshop.kept.rule]


def _of_causes(workshop: Workshop) -> tuple[tuple[str, ...], tuple[int, ...]]:
    ballot = workshop.kept.ballots[CAUSES]
    return ballot.options, ballot.totals


@pytest.mark.parametrize("stage", [Stage.TITLE, Stage.VOTES, Stage.SCORES, Stage.CAUSES_CLOSED])
def test_a_disk_that_refuses_when_all_is_written_already_doubles_nothing(
    hall: Hall, stage: Stage
) -> None:
    workshop = hall.start()
    while workshop.spot.stage is not stage:
        fill_in(workshop)
        hall.advance(workshop)
    hall.drawer.refusal, hall.drawer.too_late = FULL, True
    if stage is Stage.SCORES:
        finished(hall.workshops.restart_turn(workshop))
    through(hall, workshop)
    assert hall.workshops.trouble is FULL
    hall.drawer.refusal = None
    finished(hall.workshops.keep(workshop))
    assert hall.workshops.trouble is None
    assert hall.answers(workshop) == played(workshop)
    assert row(hall, workshop) == written_kept(workshop.kept)
    assert len(hall.store.measures.all()) == 1
    assert len(hall.store.debriefs.rules(hall.profile)) == 1


@pytest.mark.parametrize("stage", [one for one in Stage if one not in (Stage.JOIN, Stage.WORST)])
def test_a_room_deleted_in_another_window_plays_its_talk_to_the_end(
    hall: Hall, stage: Stage
) -> None:
    workshop = hall.start()
    while workshop.spot.stage is not stage:
        fill_in(workshop)
        hall.advance(workshop)
    hall.store.profiles.delete(hall.profile)
    through(hall, workshop)
    workshop.write_rule("Another one.")
    finished(hall.workshops.close(workshop))
    assert workshop.spot.stage is Stage.FAREWELL
    trouble = hall.workshops.trouble
    assert trouble is not None
    assert trouble.code in ("run_gone", "profile_gone")


def test_a_debrief_whose_store_cannot_be_read_is_told_without_it(hall: Hall) -> None:
    quiet = hall.start()
    through(hall, quiet)
    other = Hall(Store.in_memory(), hall.shelf)
    workshop = other.start()
    other.drawer.refusal = FULL
    through(other, workshop)
    assert frame_of(workshop) == frame_of(quiet)
    assert workshop.debrief is not None
    assert quiet.debrief is not None
    assert workshop.debrief.numbers == quiet.debrief.numbers
    other.store.close()


def test_a_reply_is_on_the_disk_before_the_room_can_see_it(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.VOTES)
    before, steps = frame_of(workshop), hall.workshops.advance(workshop)
    waiting = next(steps)
    with pytest.raises(StopIteration):
        while True:
            shown = frame_of(workshop)
            if shown != before:
                assert len(hall.answers(workshop)) == 1
            waiting = steps.send(waiting.result())
    assert frame_of(workshop) != before
    assert len(hall.answers(workshop)) == 1


def test_a_refused_answer_is_not_waited_for_twice_by_one_key(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.VOTES)
    hall.drawer.refusal, before = FULL, hall.drawer.done
    hall.advance(workshop)
    assert hall.drawer.done == before + 1
    assert workshop.spot.stage is Stage.REPLY
    assert workshop.training.unsaved == 1
    hall.advance(workshop)
    assert hall.drawer.done == before + 2
    hall.drawer.refusal = None
    hall.advance(workshop)
    assert workshop.training.unsaved == 0
    assert hall.workshops.trouble is None


def test_an_answer_taken_back_while_the_disk_refuses_is_written_and_taken_back_later(
    hall: Hall,
) -> None:
    workshop = hall.to(hall.start(), Stage.VOTES)
    hall.drawer.refusal = FULL
    hall.to(workshop, Stage.SCORES)
    finished(hall.workshops.restart_turn(workshop))
    assert workshop.spot == Spot(1, Stage.LINE)
    assert played(workshop) == ()
    hall.drawer.refusal = None
    finished(hall.workshops.keep(workshop))
    assert hall.answers(workshop) == ()
    hall.say(workshop, "hear")
    assert hall.answers(workshop) == (("hello", "hear"),)


def test_a_second_program_on_the_same_run_is_told_and_overwrites_nothing(
    hall: Hall, small_talks: Shelf
) -> None:
    first = hall.to(hall.start(), Stage.VOTES)
    run = first.training.saved.id
    other = hall.reopened()
    second = other.resume(run)
    second.choose(1)
    other.advance(second)
    theirs = row(other, second)
    for _ in range(4):
        hall.advance(first)
        trouble = hall.workshops.trouble
        assert trouble is not None
        assert trouble.code == "run_moved_on"
        assert row(hall, first) == theirs
    assert hall.answers(first) == played(second)
    assert first.spot.stage is not Stage.VOTES


def test_a_session_that_only_counts_leaves_the_steps_of_another_program_alone(hall: Hall) -> None:
    first = hall.to(hall.start(), Stage.OPEN)
    other = hall.reopened()
    second = other.to(other.resume(first.training.saved.id), Stage.REPLY)
    first.count(0, 9)
    finished(hall.workshops.keep(first))
    assert hall.workshops.trouble is not None
    assert hall.workshops.trouble.code == "run_moved_on"
    assert row(hall, first) == written_kept(second.kept)


def test_a_step_that_stands_is_written_once_a_minute_for_its_clock(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.OPEN)
    before = hall.drawer.done
    finished(hall.workshops.keep(workshop))
    assert hall.drawer.done == before
    hall.seconds.now += 61
    finished(hall.workshops.keep(workshop))
    assert hall.drawer.done == before + 1
    again = hall.reopened().resume(workshop.training.saved.id)
    assert again.clocks.session_s == 61


def test_a_rule_edited_after_it_was_kept_is_kept_anew(hall: Hall) -> None:
    workshop = hall.ended("hear", "cancel")
    hall.to(workshop, Stage.RULE)
    workshop.write_rule("  First hear.  ")
    finished(hall.workshops.keep(workshop))
    assert hall.store.debriefs.rules(hall.profile) == ()
    hall.advance(workshop)
    hall.back(workshop)
    workshop.write_rule("First hear, then act.")
    hall.advance(workshop)
    finished(hall.workshops.keep(workshop))
    kept = [one.text for one in hall.store.debriefs.rules(hall.profile)]
    assert kept == ["First hear, then act."]


def test_what_was_being_written_in_is_kept_when_the_trainer_leaves(hall: Hall) -> None:
    workshop = hall.ended("hear", "cancel")
    hall.to(workshop, Stage.MEASURE)
    workshop.write_measure(" Olena ", date(2026, 4, 1))
    finished(hall.workshops.keep(workshop))
    assert hall.store.measures.all() == ()
    finished(hall.workshops.close(workshop))
    assert hall.store.measures.all() == (
        Measure("shop", "number", "Olena", date(2026, 4, 1), None, ""),
    )
    assert hall.store.workshops.all()[0].closed is False


def test_a_note_beside_a_cause_survives_its_new_owner(hall: Hall) -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    hall.store.measures.put(Measure("shop", "number", "Taras", None, None, "Talked to IT"), at)
    workshop = hall.ended("hear", "cancel")
    hall.to(workshop, Stage.MEASURE)
    fill_in(workshop)
    hall.advance(workshop)
    (kept,) = hall.store.measures.all()
    assert (kept.owner, kept.note) == ("Olena", "Talked to IT")


def test_nothing_written_in_is_nothing_kept(hall: Hall) -> None:
    workshop = hall.ended("hear", "cancel")
    hall.to(workshop, Stage.FAREWELL)
    finished(hall.workshops.close(workshop))
    assert hall.store.measures.all() == ()
    assert hall.store.debriefs.rules(hall.profile) == ()
    assert hall.store.debriefs.causes(workshop.training.saved.id) == ()
    assert hall.store.workshops.all()[0].closed is True


def test_a_room_names_the_causes_that_a_quarter_of_it_voted_for(hall: Hall) -> None:
    workshop = hall.ended("hear", "cancel")
    hall.to(workshop, Stage.CAUSES_OPEN)
    for place, hands in enumerate((9, 3, 0)):
        workshop.count(place, hands)
    hall.to(workshop, Stage.CAUSES_SHOWN)
    assert hall.store.debriefs.causes(workshop.training.saved.id) == ("number", "terms")


def test_a_window_that_closes_hands_over_what_waits_and_waits_for_nothing(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.VOTES)
    hall.drawer.refusal = FULL
    hall.advance(workshop)
    hall.workshops.keep_at_last(workshop)
    assert hall.answers(workshop) == ()
    hall.drawer.refusal = None
    hall.seconds.now += 40
    hall.workshops.keep_at_last(workshop)
    again = hall.reopened().resume(workshop.training.saved.id)
    assert again.spot == Spot(1, Stage.REPLY)
    assert played(again) == played(workshop)
    assert again.clocks.session_s == 40
