"""Where a room left the best road."""

from __future__ import annotations

import pytest

from simulator.usecases.workshop.departing import Departure
from simulator.usecases.workshop.stages import AFTER_THE_TALK, Stage
from simulator.usecases.workshop.workshop import Workshop
from tests.usecases.workshop.hall import Hall, fill_in


def turn(hall: Hall, workshop: Workshop, say: str, **votes: int) -> None:
    hall.to(workshop, Stage.OPEN)
    for name, hands in votes.items():
        workshop.count(workshop.options.index(name), hands)
    hall.to(workshop, Stage.VOTES)
    workshop.choose(workshop.options.index(say))
    hall.to(workshop, Stage.SCORES)


@pytest.fixture
def ended(hall: Hall) -> Workshop:
    """The room chose the best and something else was played; then it chose the trap."""
    workshop = hall.start()
    turn(hall, workshop, "soothe", hear=6, soothe=2)
    turn(hall, workshop, "gift", gift=6, own=5, wall=1)
    return hall.to(workshop, Stage.ENDING)


def test_a_turn_departs_by_what_was_voted_not_by_what_was_played(ended: Workshop) -> None:
    assert ended.departures == (Departure(1, departed=False), Departure(2, departed=True))


def test_as_many_votes_for_the_best_reply_leave_nothing(hall: Hall) -> None:
    workshop = hall.start()
    turn(hall, workshop, "soothe", hear=6, soothe=6)
    hall.to(workshop, Stage.ENDING)
    assert workshop.departures[0] == Departure(1, departed=False)


def test_nobody_counted_departs_from_nothing(hall: Hall) -> None:
    workshop = hall.start()
    turn(hall, workshop, "hear")
    turn(hall, workshop, "cancel")
    hall.to(workshop, Stage.ENDING)
    assert workshop.departures == ()


def test_without_bounds_nothing_is_judged(hall: Hall) -> None:
    workshop = hall.start("endless")
    turn(hall, workshop, "wait", wait=3)
    turn(hall, workshop, "both", both=3)
    hall.to(workshop, Stage.ENDING)
    assert workshop.departures == ()


def test_they_are_known_when_the_talk_is_over_and_not_before(hall: Hall) -> None:
    workshop = hall.start()
    known: dict[bool, set[bool]] = {True: set(), False: set()}
    while workshop.next_spot is not None:
        fill_in(workshop)
        known[workshop.spot.stage in AFTER_THE_TALK].add(bool(workshop.departures))
        hall.advance(workshop)
    assert known == {True: {True}, False: {False}}


def test_what_is_resumed_knows_them_again(hall: Hall, ended: Workshop) -> None:
    assert ended.departures
    again = hall.reopened().resume(ended.training.saved.id)
    assert again.departures == ended.departures
