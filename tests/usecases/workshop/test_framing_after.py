"""What the room sees after the talk: facts, then the cause, and the numbers last."""

from __future__ import annotations

from datetime import date

from simulator.usecases.workshop.frames import (
    CausesFrame,
    CausesShownFrame,
    EndingFrame,
    FarewellFrame,
    ForksFrame,
    MeasureFrame,
    NoNumbersFrame,
    NumbersFrame,
    RuleFrame,
    Vote,
)
from simulator.usecases.workshop.framing import frame_of
from simulator.usecases.workshop.judging import primary_cause
from simulator.usecases.workshop.stages import Stage
from tests.usecases.workshop.hall import Hall


def test_the_ending_is_told_in_facts(hall: Hall) -> None:
    frame = frame_of(hall.ended("soothe", "gift"))
    assert isinstance(frame, EndingFrame)
    assert (frame.title, frame.proper) == ("Bought off", False)
    assert (frame.cash, frame.fair_cash) == (300, 100)
    assert frame.promises_open == ("A call by six",)


def test_an_ending_that_is_not_judged_yet_is_told_by_the_same_facts(hall: Hall) -> None:
    workshop = hall.ended("hear", "cancel")
    told = frame_of(workshop)
    workshop.debrief = None
    assert frame_of(workshop) == told


def test_the_truth_about_the_causes_is_not_known_before_it_is_shown(hall: Hall) -> None:
    workshop = hall.ended("hear", "cancel")
    while workshop.spot.stage is not Stage.CAUSES_SHOWN:
        assert primary_cause(workshop) is None
        workshop.count(1, 5)
        hall.advance(workshop)
        frame = frame_of(workshop)
        if isinstance(frame, CausesFrame):
            assert frame.voted == (5 if frame.vote is Vote.CLOSED else None)
    shown = frame_of(workshop)
    assert isinstance(shown, CausesShownFrame)
    assert [(one.votes, one.true_cause, one.primary) for one in shown.causes] == [
        (0, True, True),
        (5, True, False),
        (0, False, False),
    ]


def test_the_truth_is_shown_where_nobody_was_counted_too(hall: Hall) -> None:
    workshop = hall.to(hall.ended("hear", "cancel"), Stage.CAUSES_SHOWN)
    shown = frame_of(workshop)
    assert isinstance(shown, CausesShownFrame)
    assert [one.true_cause for one in shown.causes] == [True, True, False]


def test_who_mends_the_cause_and_the_rule_are_on_the_wall_as_they_are_written(hall: Hall) -> None:
    workshop = hall.to(hall.ended("hear", "cancel"), Stage.MEASURE)
    assert frame_of(workshop) == MeasureFrame(
        "The number was never read back", "Read it back.", "", None
    )
    workshop.write_measure("Olena", date(2026, 4, 1))
    frame = frame_of(workshop)
    assert isinstance(frame, MeasureFrame)
    assert (frame.owner, frame.due) == ("Olena", date(2026, 4, 1))
    hall.to(workshop, Stage.RULE)
    workshop.write_rule("First hear.")
    assert frame_of(workshop) == RuleFrame("First hear.")
    hall.to(workshop, Stage.FAREWELL)
    assert frame_of(workshop) == FarewellFrame(
        "The lost order", "First hear.", "Olena", "Read it back.", date(2026, 4, 1)
    )


def test_a_fork_says_what_was_played_what_most_chose_and_the_best(hall: Hall) -> None:
    workshop = hall.start()
    hall.to(workshop, Stage.OPEN)
    options = workshop.options
    workshop.count(options.index("hear"), 5)
    workshop.count(options.index("soothe"), 2)
    hall.to(workshop, Stage.VOTES)
    workshop.choose(options.index("soothe"))
    hall.advance(workshop)
    hall.say(workshop, "gift")
    hall.to(workshop, Stage.FORKS)
    forks = []
    while workshop.spot.stage is Stage.FORKS:
        frame = frame_of(workshop)
        assert isinstance(frame, ForksFrame)
        assert (frame.number, frame.of) == (len(forks) + 1, 2)
        forks.append(frame.fork)
        hall.advance(workshop)
    first, second = forks
    assert first.played == "So sorry. All is well by six."
    assert first.tempted == "It calms at once."
    assert first.best == first.chosen == "You lost a day. I open the order."
    assert first.best_why == "She was heard."
    assert (first.votes, first.voted, first.chosen_votes) == (5, 7, 5)
    assert second.chosen == second.played == "Take a present instead."
    assert (second.votes, second.voted, second.chosen_votes) == (0, 4, 4)


def test_a_fork_that_nobody_was_counted_at_says_so(hall: Hall) -> None:
    workshop = hall.start()
    hall.to(workshop, Stage.VOTES)
    workshop.choose(workshop.options.index("terms"))
    hall.to(workshop, Stage.FORKS)
    frame = frame_of(workshop)
    assert isinstance(frame, ForksFrame)
    assert (frame.fork.votes, frame.fork.voted, frame.fork.chosen) == (None, 0, None)


def test_the_headline_comes_last_and_is_that_of_the_debrief(hall: Hall) -> None:
    workshop = hall.to(hall.ended("hear", "cancel"), Stage.NUMBERS)
    frame = frame_of(workshop)
    assert isinstance(frame, NumbersFrame)
    assert workshop.debrief is not None
    assert workshop.debrief.numbers is not None
    assert frame.headline == workshop.debrief.numbers.headline
    assert [(dot.turn, dot.care, dot.firmness) for dot in frame.turns] == [(1, 4, 4), (2, 4, 4)]


def test_without_bounds_the_turns_stand_alone(hall: Hall) -> None:
    workshop = hall.start("endless")
    hall.say(workshop, "both")
    frame = frame_of(hall.to(workshop, Stage.NUMBERS))
    assert isinstance(frame, NoNumbersFrame)
    assert len(frame.turns) == 1
