"""Counting hands with a row of digits."""

from __future__ import annotations

import pytest

from simulator.usecases.steps import finished
from simulator.usecases.workshop.ballots import MOST_HANDS
from simulator.usecases.workshop.counting import Counting
from simulator.usecases.workshop.framing import frame_of
from simulator.usecases.workshop.stages import Spot, Stage
from simulator.usecases.workshop.workshop import Workshop
from tests.usecases.workshop.hall import Hall, played


def pressed(hall: Hall, workshop: Workshop, keys: str) -> None:
    """Digits, ⏎ for Enter, ⌫ for Backspace, + and − for a hand more or less."""
    counting = Counting(workshop)
    for key in keys.replace(" ", ""):
        if key == "⏎":
            hall.enter(workshop)
        else:
            special = {"⌫": counting.erase, "+": counting.more, "−": counting.less}
            special[key]() if key in special else counting.type_digit(int(key))


def hands(workshop: Workshop) -> tuple[int | None, ...]:
    ballot = workshop.ballot
    assert ballot is not None
    return ballot.hands


def voting(hall: Hall, scenario: str = "six") -> Workshop:
    return hall.to(hall.start(scenario), Stage.OPEN)


def test_a_number_and_enter_for_each_reply_fills_and_closes_the_vote(hall: Hall) -> None:
    workshop = hall.to(hall.start("after"), Stage.OPEN)
    pressed(hall, workshop, "6⏎ 1⏎")
    assert workshop.spot.stage is Stage.CLOSED
    assert hands(workshop) == (6, 1)
    six = voting(hall)
    pressed(hall, six, "6⏎ 9⏎ 1⏎ 4⏎ 1 2⏎")
    assert six.spot.stage is Stage.OPEN
    pressed(hall, six, "⏎")
    assert six.spot.stage is Stage.CLOSED
    assert hands(six) == (6, 9, 1, 4, 12, 0)


def test_what_is_counted_by_keys_is_found_after_a_crash(hall: Hall) -> None:
    workshop = voting(hall)
    pressed(hall, workshop, "6⏎ 9⏎")
    again = hall.reopened().resume(workshop.training.saved.id)
    assert hands(again) == (6, 9, None, None, None, None)


@pytest.mark.parametrize(
    ("keys", "counted"),
    [
        ("1 2", 12),
        ("9 9 9", MOST_HANDS),
        ("1 2 3 4", 123),
        ("1 2 ⌫", 1),
        ("1 ⌫", None),
        ("1 2 ⌫ 3", 13),
        ("⌫", None),
        ("0", 0),
        ("0 7", 7),
        ("+", 1),
        ("5 + +", 7),
        ("5 + 2", 2),
        ("1 − −", 0),
        ("−", 0),
    ],
)
def test_digits_are_put_behind_one_another_until_something_else_is_pressed(
    hall: Hall, keys: str, counted: int | None
) -> None:
    workshop = voting(hall)
    pressed(hall, workshop, keys)
    assert hands(workshop)[0] == counted


def test_the_first_digit_in_another_option_replaces_what_was_counted(hall: Hall) -> None:
    workshop = voting(hall)
    pressed(hall, workshop, "1 2")
    Counting(workshop).focus_on(1)
    pressed(hall, workshop, "3")
    Counting(workshop).focus_on(0)
    pressed(hall, workshop, "4")
    assert hands(workshop)[:2] == (4, 3)


def test_two_ways_to_type_into_one_vote_are_the_same(hall: Hall) -> None:
    workshop = voting(hall)
    one, other = Counting(workshop), Counting(workshop)
    one.type_digit(1)
    other.type_digit(2)
    assert hands(workshop)[0] == 12


def test_after_the_last_option_one_that_was_left_out_is_counted_first(hall: Hall) -> None:
    workshop = voting(hall)
    Counting(workshop).focus_on(4)
    pressed(hall, workshop, "3⏎ 3⏎")
    assert (workshop.spot.stage, workshop.focus) == (Stage.OPEN, 0)
    pressed(hall, workshop, "1⏎ 1⏎ 1⏎ 1⏎")
    assert (workshop.spot.stage, workshop.focus) == (Stage.OPEN, 4)


def test_replies_that_cannot_be_said_are_passed_over(hall: Hall) -> None:
    workshop = hall.to(hall.start("plain"), Stage.OPEN)
    (only,) = workshop.votable
    assert workshop.focus == only
    closed = 1 - only
    Counting(workshop).focus_on(closed)
    assert workshop.focus == only
    workshop.count(closed, 3)
    pressed(hall, workshop, "7⏎")
    assert workshop.spot.stage is Stage.CLOSED
    assert hands(workshop)[only] == 7
    assert hands(workshop)[closed] is None


def test_a_closed_vote_is_mended_and_enter_never_shows_it(hall: Hall) -> None:
    workshop = voting(hall)
    pressed(hall, workshop, "6⏎ 9⏎ 1⏎ 4⏎ 1⏎ 1⏎")
    pressed(hall, workshop, "7⏎ ⏎ ⏎ ⏎ ⏎ ⏎ ⏎ ⏎")
    assert workshop.spot.stage is Stage.CLOSED
    assert hands(workshop) == (7, 9, 1, 4, 1, 1)


def test_a_count_is_mended_on_looking_back_until_the_reply_is_played(hall: Hall) -> None:
    workshop = voting(hall)
    pressed(hall, workshop, "6⏎ 9⏎ 1⏎ 4⏎ 1⏎ 1⏎")
    hall.advance(workshop)
    hall.back(workshop, 2)
    assert workshop.spot.stage is Stage.OPEN
    pressed(hall, workshop, "8")
    hall.advance(workshop, 2)
    assert hands(workshop)[0] == 8
    hall.advance(workshop)
    hall.back(workshop, 3)
    pressed(hall, workshop, "5⏎")
    Counting(workshop).focus_on(1)
    assert hands(workshop)[0] == 8


def test_enter_on_looking_back_at_an_open_vote_mends_and_stays(hall: Hall) -> None:
    workshop = voting(hall)
    pressed(hall, workshop, "6⏎ 9⏎ 1⏎ 4⏎ 1⏎ 1⏎")
    hall.back(workshop)
    pressed(hall, workshop, "2⏎ ⏎ ⏎ ⏎ ⏎ ⏎")
    assert workshop.spot.stage is Stage.OPEN
    assert hands(workshop) == (2, 9, 1, 4, 1, 1)


def test_shown_causes_are_counted_no_more(hall: Hall) -> None:
    workshop = hall.ended("hear", "cancel")
    hall.to(workshop, Stage.CAUSES_OPEN)
    pressed(hall, workshop, "3⏎ 2⏎ 1⏎")
    assert workshop.spot.stage is Stage.CAUSES_CLOSED
    hall.advance(workshop)
    shown = frame_of(workshop)
    hall.back(workshop)
    pressed(hall, workshop, "9")
    hall.advance(workshop)
    assert frame_of(workshop) == shown


def test_once_votes_are_shown_digits_choose_the_reply_and_enter_plays_it(hall: Hall) -> None:
    workshop = voting(hall)
    pressed(hall, workshop, "6⏎ 9⏎ 1⏎ 4⏎ 1⏎ 1⏎")
    hall.advance(workshop)
    assert workshop.to_play == 1
    pressed(hall, workshop, "0 9 6")
    assert workshop.to_play == 5
    options = workshop.options
    pressed(hall, workshop, "⏎")
    assert workshop.spot == Spot(1, Stage.REPLY)
    assert [reply for _, reply in played(workshop)] == [options[5]]
    assert hands(workshop) == (6, 9, 1, 4, 1, 1)


def test_in_a_what_if_digits_choose_the_reply_and_enter_says_it(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.SCORES)
    finished(hall.workshops.suppose(workshop))
    pressed(hall, workshop, "3⏎")
    what = workshop.supposed.what
    assert what is not None
    assert what.said == (workshop.options[2],)
    counted = hands(workshop)
    pressed(hall, workshop, "+ − ⌫")
    assert hands(workshop) == counted


@pytest.mark.parametrize("stage", [Stage.TITLE, Stage.LINE, Stage.OPTIONS, Stage.SCORES])
def test_where_nothing_is_counted_digits_and_enter_do_nothing(hall: Hall, stage: Stage) -> None:
    workshop = hall.to(hall.start(), stage)
    before = workshop.kept
    pressed(hall, workshop, "3 ⏎ + ⌫ ⏎")
    Counting(workshop).focus_on(1)
    assert workshop.kept == before


def test_looking_back_at_the_votes_digits_and_enter_do_nothing(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.SCORES)
    hall.back(workshop, 4)
    while workshop.spot.stage is not Stage.VOTES:
        hall.back(workshop)
    before = workshop.spot
    pressed(hall, workshop, "2⏎")
    assert workshop.spot == before
