"""Where a room left the best road."""

from __future__ import annotations

import pytest

from simulator.usecases.workshop.departing import Departure
from simulator.usecases.workshop.presenting import presenter_view
from simulator.usecases.workshop.stages import AFTER_THE_TALK, Stage
from simulator.usecases.workshop.workshop import Workshop
from tests.usecases.workshop.hall import Hall


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
    turn(hall, workshop, "gift", gift=5, own=5, wall=1)
    return hall.to(workshop, Stage.ENDING)


def test_the_rooms_choice_the_reply_played_and_the_best_stand_side_by_side(
    ended: Workshop,
) -> None:
    first, second = ended.departures
    assert (first.turn, second.turn) == (1, 2)
    assert first.voted_for == first.best == "You lost a day. I open the order."
    assert first.played == "So sorry. All is well by six."
    assert (first.votes, first.voted, first.tied) == (6, 8, False)
    assert (first.room_departed, first.play_departed, first.overruled) == (False, True, True)
    assert second.tied
    assert second.room_departed
    assert not second.overruled


def test_the_points_lost_are_those_of_the_debrief(ended: Workshop) -> None:
    assert ended.debrief is not None
    assert [one.lost for one in ended.departures] == [one.delta for one in ended.debrief.turns]
    assert sum(one.lost or 0 for one in ended.departures) > 0


def test_nobody_counted_departs_from_nothing(hall: Hall) -> None:
    workshop = hall.start()
    turn(hall, workshop, "hear")
    turn(hall, workshop, "cancel")
    hall.to(workshop, Stage.ENDING)
    for one in workshop.departures:
        assert (one.voted_for, one.votes, one.voted) == (None, 0, 0)
        assert not (one.room_departed or one.play_departed or one.overruled)


def test_without_bounds_nothing_is_judged(hall: Hall) -> None:
    workshop = hall.start("endless")
    turn(hall, workshop, "wait", wait=3)
    turn(hall, workshop, "both", both=3)
    hall.to(workshop, Stage.ENDING)
    assert [one.played for one in workshop.departures] == ["Hold the line.", "I see."]
    assert {one.lost for one in workshop.departures} == {None}
    assert not any(one.room_departed or one.play_departed for one in workshop.departures)


def test_only_the_presenter_knows_them_and_only_when_the_talk_is_over(hall: Hall) -> None:
    workshop = hall.start()
    known: dict[bool, set[bool]] = {True: set(), False: set()}
    while workshop.next_spot is not None:
        view = presenter_view(workshop, None)
        known[workshop.spot.stage in AFTER_THE_TALK].add(bool(view.departures))
        hall.advance(workshop)
    assert known == {True: {True}, False: {False}}
    hall.back(workshop, 60)
    assert presenter_view(workshop, None).departures == ()


def test_what_is_resumed_knows_them_again(hall: Hall, ended: Workshop) -> None:
    before: tuple[Departure, ...] = ended.departures
    assert hall.reopened().resume(ended.training.saved.id).departures == before
