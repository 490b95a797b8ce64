"""The way through the steps, without the disk."""

from __future__ import annotations

import pytest

from simulator.model.errors import KnownError
from simulator.usecases.workshop.stages import Spot, Stage
from simulator.usecases.workshop.workshop import Workshop
from tests.usecases.workshop.hall import Hall, played


def test_walking_on_plays_no_reply(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.VOTES)
    with pytest.raises(KnownError) as refusal:
        workshop.step_on()
    assert refusal.value.code == "wrong_phase"
    assert workshop.spot == Spot(1, Stage.VOTES)
    assert played(workshop) == ()


def test_walking_back_and_on_leads_over_the_same_steps(hall: Hall) -> None:
    workshop = hall.to(hall.ended("hear", "cancel"), Stage.FAREWELL)
    trail = workshop.kept.trail
    back = [workshop.spot]
    while workshop.spot != trail[0]:
        workshop.step_back()
        back.append(workshop.spot)
    assert tuple(reversed(back)) == trail
    on = [workshop.spot]
    while workshop.looking_back:
        workshop.step_on()
        on.append(workshop.spot)
    assert tuple(on) == trail == workshop.kept.trail
    workshop.step_on()
    assert workshop.spot == trail[-1]


def test_what_was_picked_by_hand_is_forgotten_on_the_way(hall: Hall) -> None:
    workshop = hall.to(hall.start("six"), Stage.OPEN)
    workshop.focus, workshop.typing = 4, (workshop.spot, 4)
    hall.to(workshop, Stage.VOTES)
    assert (workshop.focus, workshop.typing) == (0, None)
    workshop.choose(3)
    workshop.step_back()
    workshop.step_on()
    assert workshop.chosen is None
    assert workshop.to_play == 0


def steps_of(workshop: Workshop, stage: Stage) -> int:
    return sum(spot.stage is stage for spot in workshop.kept.trail)


def test_each_turn_that_cost_points_has_a_picture_of_its_own(hall: Hall) -> None:
    two = hall.to(hall.ended("soothe", "gift"), Stage.RULE)
    assert steps_of(two, Stage.FORKS) == 2
    none = hall.to(hall.ended("hear", "cancel"), Stage.RULE)
    assert none.debrief is not None
    assert steps_of(none, Stage.FORKS) == len(none.debrief.roads)
