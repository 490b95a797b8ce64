"""The two clocks of a session."""

from __future__ import annotations

from simulator.usecases.steps import finished
from simulator.usecases.workshop.clocks import Clocks
from simulator.usecases.workshop.stages import Stage
from tests.usecases.workshop.hall import Hall, Seconds


def test_both_count_up_from_where_the_session_was() -> None:
    now = Seconds()
    clocks = Clocks(now, spent_s=600)
    now.now += 65.9
    assert (clocks.session_s, clocks.turn_s) == (665, 65)


def test_what_is_paused_counts_in_neither() -> None:
    now = Seconds()
    clocks = Clocks(now)
    now.now += 10
    clocks.toggle()
    assert clocks.paused
    now.now += 300
    clocks.pause()
    assert (clocks.session_s, clocks.turn_s) == (10, 10)
    clocks.toggle()
    clocks.go_on()
    now.now += 5
    assert not clocks.paused
    assert (clocks.session_s, clocks.turn_s) == (15, 15)


def test_a_new_turn_begins_at_nought_and_the_session_goes_on() -> None:
    now = Seconds()
    clocks = Clocks(now)
    now.now += 50
    clocks.new_turn()
    now.now += 7
    assert (clocks.session_s, clocks.turn_s) == (57, 7)


def test_a_turn_set_back_while_paused_stays_paused_at_nought() -> None:
    now = Seconds()
    clocks = Clocks(now)
    now.now += 50
    clocks.pause()
    clocks.new_turn()
    now.now += 7
    assert (clocks.session_s, clocks.turn_s, clocks.paused) == (50, 0, True)


def test_a_clock_that_is_set_back_takes_nothing_away() -> None:
    now = Seconds()
    clocks = Clocks(now, spent_s=9)
    now.now -= 100
    assert clocks.session_s == 9


def test_the_turn_of_a_session_begins_with_its_line_and_not_on_looking_back(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.SCORES)
    hall.seconds.now += 100
    assert workshop.clocks.turn_s == 100
    hall.advance(workshop)
    assert workshop.clocks.turn_s == 0
    hall.seconds.now += 30
    hall.back(workshop)
    hall.advance(workshop)
    assert (workshop.clocks.turn_s, workshop.clocks.session_s) == (30, 130)


def test_a_turn_begun_again_has_its_clock_from_nought(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.SCORES)
    hall.seconds.now += 100
    finished(hall.workshops.restart_turn(workshop))
    assert (workshop.clocks.turn_s, workshop.clocks.session_s) == (0, 100)
