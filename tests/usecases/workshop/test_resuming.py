"""A computer that goes off at any moment: no answer is lost or doubled, and the room is found
where it was, with its counts.

Whatever a computer that went off leaves is what some transaction left: the store is copied
behind each of them, and the session gone on with from every copy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

import pytest

from simulator.progress.store import Store
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import finished
from simulator.usecases.workshop.ballots import Ballot
from simulator.usecases.workshop.framing import frame_of
from simulator.usecases.workshop.kept import CAUSES, FIRST, Kept
from simulator.usecases.workshop.presenting import presenter_view
from simulator.usecases.workshop.resuming import resumed
from simulator.usecases.workshop.stages import Spot, Stage
from simulator.usecases.workshop.workshop import Workshop
from tests.usecases.workshop.hall import OPEN, Hall, PowerCutError, fill_in, played

Verb = Callable[[Hall, Workshop], None]


def on(hall: Hall, workshop: Workshop) -> None:
    hall.advance(workshop)


def write(hall: Hall, workshop: Workshop) -> None:
    fill_in(workshop)
    finished(hall.workshops.keep(workshop))


def revote(hall: Hall, workshop: Workshop) -> None:
    finished(hall.workshops.revote(workshop))


def restart(hall: Hall, workshop: Workshop) -> None:
    finished(hall.workshops.restart_turn(workshop))


def worst(hall: Hall, workshop: Workshop) -> None:
    finished(hall.workshops.play_worst(workshop))


ONCE: Mapping[tuple[int, Stage], Verb] = {
    (1, Stage.SCORES): restart,
    (2, Stage.CLOSED): revote,
    (2, Stage.FORKS): worst,
}


def key_at(workshop: Workshop, pressed: set[tuple[int, Stage]]) -> Verb:
    """A session with everything in it: counts, a revote, a turn taken back, the worst road."""
    spot, kept = workshop.spot, workshop.kept
    ballot = workshop.ballot
    if spot.stage in OPEN and ballot is not None and not ballot.total:
        return write
    if (spot.stage is Stage.MEASURE and not kept.owner) or (
        spot.stage is Stage.RULE and not kept.rule
    ):
        return write
    once = (spot.turn, spot.stage)
    if once in ONCE and once not in pressed:
        pressed.add(once)
        return ONCE[once]
    return on


@dataclass(frozen=True)
class State:
    """Where a session stands: its step, its answers, its counts."""

    spot: Spot
    answers: tuple[tuple[str, str], ...]
    ballots: Mapping[str, Ballot]

    @staticmethod
    def of(workshop: Workshop) -> State:
        return State(workshop.kept.reached, played(workshop), workshop.kept.ballots)


@dataclass(frozen=True)
class Left:
    """What is found on the disk when the computer goes off during a key."""

    data: bytes
    key: str
    before: State
    after: State


def copied(store: Store) -> bytes:
    return store._database._connection.serialize()


def copy_of(data: bytes) -> Store:
    store = Store.in_memory()
    store._database._connection.deserialize(data)
    return store


@contextmanager
def copying(store: Store) -> Iterator[list[bytes]]:
    """Copies of the store, one behind each transaction."""
    copies: list[bytes] = []
    writing = store._database.writing

    @contextmanager
    def and_copy() -> Iterator[None]:
        with writing():
            yield
        copies.append(copied(store))

    store._database.writing = and_copy
    yield copies
    store._database.writing = writing


@pytest.fixture(scope="module")
def session(small_talks: Shelf) -> tuple[int, list[Left], State]:
    """Every state of the disk during a whole session; its run, and how it ended."""
    store = Store.in_memory()
    hall = Hall(store, small_talks)
    workshop = hall.start(expected=22)
    left: list[Left] = []
    pressed: set[tuple[int, Stage]] = set()
    with copying(store) as copies:
        while workshop.next_spot is not None:
            before, key = State.of(workshop), key_at(workshop, pressed)
            copies[:] = [copied(store)]
            key(hall, workshop)
            after = State.of(workshop)
            left += [Left(data, key.__name__, before, after) for data in copies]
    assert set(ONCE) == pressed
    assert len(left) > 60
    run, end = workshop.training.saved.id, State.of(workshop)
    store.close()
    return run, left, end


def test_a_computer_that_goes_off_at_any_moment_loses_and_doubles_no_answer(
    small_talks: Shelf, session: tuple[int, list[Left], State]
) -> None:
    run, left, _ = session
    between = 0
    for one in left:
        store = copy_of(one.data)
        hall = Hall(store, small_talks, moments=9000)
        workshop = hall.resume(run)
        found = State.of(workshop)
        assert found.answers == hall.answers(workshop)
        assert found.answers in (one.before.answers, one.after.answers)
        assert found.ballots in (one.before.ballots, one.after.ballots), one.key
        assert workshop.kept.expected == 22
        if found.spot not in (one.before.spot, one.after.spot):
            # While an answer was taken back: before it, with the votes that led to it.
            assert one.key == "restart"
            assert found.spot == Spot(1, Stage.VOTES)
            between += 1
        if found.answers != one.before.answers and one.key == "on":
            assert found.spot.stage is Stage.REPLY
        store.close()
    assert between == 1


def test_what_was_cut_off_can_be_gone_on_with_to_the_same_end(
    small_talks: Shelf, session: tuple[int, list[Left], State]
) -> None:
    run, left, end = session
    for one in left[::5]:
        store = copy_of(one.data)
        hall = Hall(store, small_talks, moments=9000)
        workshop, pressed = hall.resume(run), set(ONCE)
        while workshop.next_spot is not None:
            frame_of(workshop)
            presenter_view(workshop, None)
            key_at(workshop, pressed)(hall, workshop)
            assert hall.workshops.trouble is None
        assert played(workshop) == end.answers
        assert workshop.spot.stage is Stage.FAREWELL
        assert [row.owner for row in store.measures.all()] == ["Olena"]
        assert len(store.debriefs.rules(hall.profile)) == 1
        store.close()


def test_an_answer_whose_step_was_not_written_any_more_is_found_at_its_reply(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.VOTES)
    hall.drawer.cut_at, hall.drawer.after = hall.drawer.done, True
    with pytest.raises(PowerCutError):
        hall.advance(workshop)
    again = hall.reopened().resume(workshop.training.saved.id)
    assert again.spot == Spot(1, Stage.REPLY)
    assert len(played(again)) == 1


def test_a_session_of_whose_steps_nothing_is_known_is_found_at_its_last_reply(hall: Hall) -> None:
    workshop = hall.start()
    hall.say(workshop, "hear")
    hall.store._database._connection.execute("DELETE FROM workshop")
    reopened = hall.reopened()
    again = reopened.resume(workshop.training.saved.id)
    assert again.kept.trail == (FIRST, Spot(1, Stage.REPLY))
    finished(reopened.workshops.restart_turn(again))
    assert again.kept.trail == (FIRST, Spot(1, Stage.LINE))
    reopened.to(again, Stage.VOTES)
    assert played(again) == ()


def test_an_ending_that_was_noted_stands_although_its_step_was_not_written(hall: Hall) -> None:
    workshop = hall.start()
    hall.say(workshop, "hear")
    hall.say(workshop, "cancel")
    hall.to(workshop, Stage.SCORES)
    hall.drawer.cut_at, hall.drawer.after = hall.drawer.done, True
    with pytest.raises(PowerCutError):
        hall.advance(workshop)
    reopened = hall.reopened()
    again = reopened.resume(workshop.training.saved.id)
    assert again.spot == Spot(2, Stage.SCORES)
    assert not again.may("restart")
    reopened.advance(again)
    assert again.spot.stage is Stage.ENDING
    assert reopened.workshops.trouble is None


@pytest.mark.parametrize(
    ("trail", "found"),
    [
        ((FIRST, Spot(9, Stage.LINE)), (FIRST,)),
        ((FIRST, Spot(1, Stage.REPLY)), (FIRST,)),
        ((FIRST, Spot(1, Stage.ENDING)), (FIRST,)),
        ((FIRST, Spot(1, Stage.LINE, 40)), (FIRST, Spot(1, Stage.LINE, 40))),
    ],
)
def test_steps_that_no_answer_bears_out_are_left_out(
    hall: Hall, trail: tuple[Spot, ...], found: tuple[Spot, ...]
) -> None:
    workshop = hall.start()
    assert resumed(Kept(trail), workshop.training.session).trail == found


def test_a_picture_that_a_step_does_not_have_is_its_last_one(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.OPTIONS)
    hall.back(workshop)
    last = frame_of(workshop)
    workshop.kept = replace(workshop.kept, trail=(FIRST, Spot(1, Stage.LINE, 40)))
    workshop._index = 1
    assert frame_of(workshop) == last
    assert workshop.next_spot == Spot(1, Stage.OPTIONS)


def test_counts_of_what_the_talk_does_not_offer_are_left_out(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.OPEN)
    fits, ballots = Ballot.of(workshop.options).with_hands(0, 3), {}
    for question in ("1", "2", "7", "x", "9" * 5000, CAUSES):
        ballots[question] = fits
    kept = resumed(Kept(ballots=ballots), workshop.training.session)
    assert kept.ballots == {"1": fits}
    assert resumed(Kept(ballots={}), workshop.training.session).ballots == {}
