"""Roads that were not played: a what-if beside the talk, and the worst one."""

from __future__ import annotations

from dataclasses import replace

from simulator.usecases.steps import finished
from simulator.usecases.workshop.frames import Side, WhatIfFrame, WorstFrame
from simulator.usecases.workshop.framing import frame_of
from simulator.usecases.workshop.framing_roads import what_if
from simulator.usecases.workshop.stages import Spot, Stage
from simulator.usecases.workshop.workshop import Workshop
from tests.usecases.workshop.hall import Hall


def supposed(hall: Hall, workshop: Workshop, *replies: str) -> WhatIfFrame:
    if not workshop.supposing:
        finished(hall.workshops.suppose(workshop))
    for reply in replies:
        workshop.choose([one.reply for one in workshop.supposed.choices].index(reply))
        hall.advance(workshop)
    frame = frame_of(workshop)
    assert isinstance(frame, WhatIfFrame)
    return frame


def test_before_anything_is_supposed_one_side_is_empty(hall: Hall) -> None:
    workshop = hall.start()
    hall.say(workshop, "terms")
    hall.to(workshop, Stage.SCORES)
    frame = supposed(hall, workshop)
    assert frame.turn == 1
    assert frame.line is not None
    assert frame.played.said == "The terms are on the page."
    assert (frame.played.care, frame.played.firmness) == (0, 3)
    assert frame.played.number == workshop.options.index("terms") + 1
    assert frame.instead == Side(None, None, None, frame.instead.mood)


def test_the_reply_supposed_stands_beside_the_one_played(hall: Hall) -> None:
    workshop = hall.start()
    hall.say(workshop, "terms")
    hall.to(workshop, Stage.SCORES)
    frame = supposed(hall, workshop, "hear")
    assert frame.instead.said == "You lost a day. I open the order."
    assert frame.instead.number == workshop.options.index("hear") + 1
    assert (frame.instead.care, frame.instead.firmness) == (4, 4)
    assert frame.instead.line is not None
    assert frame.instead.line.text == "And the second fee?"


def test_further_on_stands_what_the_supposed_reply_answers(hall: Hall) -> None:
    workshop = hall.start()
    hall.say(workshop, "terms")
    hall.to(workshop, Stage.SCORES)
    first = supposed(hall, workshop, "hear")
    second = supposed(hall, workshop, "cancel")
    assert second.line == first.instead.line
    assert second.line is not None
    assert second.line.text == "And the second fee?"


def test_two_roads_that_heard_different_things_share_no_line_further_on(hall: Hall) -> None:
    workshop = hall.ended("terms", "wall")
    while workshop.spot != Spot(1, Stage.SCORES):
        hall.back(workshop)
    same = supposed(hall, workshop, "hear", "cancel")
    assert same.line is not None
    what, view = workshop.supposed.what, workshop.supposed.view
    assert what is not None
    assert view is not None
    first, *rest = view.played.turns
    elsewhere = replace(first, reaction=(replace(same.line, text="I hang up now."),))
    apart = replace(view, played=replace(view.played, turns=(elsewhere, *rest)))
    assert what_if(workshop, what, apart).line is None


def test_what_the_room_may_still_come_to_is_not_rated_by_a_what_if(hall: Hall) -> None:
    workshop = hall.start()
    hall.say(workshop, "terms")
    hall.to(workshop, Stage.SCORES)
    frame = supposed(hall, workshop, "hear", "cancel")
    assert frame.turn == 2
    assert frame.instead.said == "Taras cancels the one fee now."
    assert (frame.instead.care, frame.instead.firmness) == (None, None)
    assert frame.instead.ending == "Agreement"
    assert frame.played == Side(None, None, None, frame.played.mood)


def test_once_the_talk_is_over_both_roads_are_rated_all_along(hall: Hall) -> None:
    workshop = hall.ended("terms", "wall")
    while workshop.spot != Spot(1, Stage.SCORES):
        hall.back(workshop)
    frame = supposed(hall, workshop, "hear", "cancel")
    assert (frame.instead.care, frame.instead.firmness) == (4, 4)
    assert (frame.played.care, frame.played.firmness) == (0, 3)
    assert frame.played.ending == "The client hung up"


def test_a_turn_whose_scores_are_not_told_is_not_told_by_a_what_if(hall: Hall) -> None:
    workshop = hall.start()
    hall.say(workshop, "terms")
    hall.say(workshop, "wall")
    assert not workshop.may_suppose
    while workshop.spot != Spot(1, Stage.SCORES):
        hall.back(workshop)
    frame = supposed(hall, workshop, "hear", "cancel")
    assert frame.played.said is None


def test_a_what_if_is_told_in_the_language_that_holds(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.SCORES)
    frame = supposed(hall, workshop, "soothe")
    finished(hall.workshops.speak(workshop, "uk"))
    assert supposed(hall, workshop) == frame


def test_the_worst_road_is_told_turn_by_turn_and_its_ending_at_the_last(hall: Hall) -> None:
    workshop = hall.to(hall.ended("hear", "cancel"), Stage.CAUSES)
    hall.to(workshop, Stage.RULE)
    finished(hall.workshops.play_worst(workshop))
    frames = []
    while workshop.spot.stage is Stage.WORST:
        frame = frame_of(workshop)
        assert isinstance(frame, WorstFrame)
        frames.append(frame)
        hall.advance(workshop)
    assert [(one.turn, one.of) for one in frames] == [(1, 2), (2, 2)]
    assert frames[0].ending is None
    assert frames[-1].ending is not None
    assert all(one.said for one in frames)
    assert workshop.spot.stage is Stage.RULE
