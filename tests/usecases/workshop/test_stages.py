"""Which step follows which."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import pytest

from simulator.model.errors import KnownError
from simulator.usecases.workshop.stages import AFTER_THE_TALK, OF_A_TURN, Stage, Stages


@dataclass(frozen=True)
class Now:
    """Everything that decides between two ways on."""

    phones: bool = False
    over: bool = False
    speechless: bool = False
    has_causes: bool = True
    has_forks: bool = True


EVERYTHING = [Now(*switches) for switches in product((False, True), repeat=5)]


@pytest.mark.parametrize("now", EVERYTHING)
def test_going_on_leads_to_the_farewell_whatever_the_talk_is_like(now: Now) -> None:
    ways, stage, seen = Stages(now), Stage.TITLE, [Stage.TITLE]
    while stage is not Stage.FAREWELL:
        if stage is Stage.SCORES and not now.over:
            stage = Stages(Now(over=True)).after(stage)
        else:
            stage = ways.after(stage)
        seen.append(stage)
    assert len(seen) == len(set(seen))
    assert (Stage.JOIN in seen) == now.phones
    assert (Stage.OPTIONS in seen) != now.speechless
    assert (Stage.CAUSES in seen) == now.has_causes
    assert (Stage.FORKS in seen) == now.has_forks
    assert Stage.WORST not in seen
    order = [*(Stage.TITLE, Stage.JOIN), *OF_A_TURN, *AFTER_THE_TALK]
    assert seen == sorted(seen, key=order.index)


def test_a_turn_that_is_not_the_last_leads_to_the_next_line() -> None:
    assert Stages(Now()).after(Stage.SCORES) is Stage.LINE


@pytest.mark.parametrize(
    ("verb", "sources"),
    [
        ("revote", {Stage.CLOSED, Stage.VOTES, Stage.CAUSES_CLOSED}),
        ("restart", set(OF_A_TURN)),
        ("play_worst", {Stage.FORKS, Stage.RULE}),
    ],
)
def test_a_verb_has_its_place_and_is_refused_everywhere_else(
    verb: str, sources: set[Stage]
) -> None:
    ways = Stages(Now())
    assert {stage for stage in Stage if ways.may(stage, verb)} == sources
    for stage in set(Stage) - sources:
        with pytest.raises(KnownError) as refusal:
            ways.after(stage, verb)
        assert refusal.value.code == "wrong_phase"
        assert refusal.value.values == {"verb": verb, "phase": stage.value}


def test_a_refusal_leaves_the_ways_as_they_are() -> None:
    ways = Stages(Now())
    assert not ways.may(Stage.FAREWELL, "advance")
    assert not ways.may(Stage.WORST, "advance")
    assert ways.after(Stage.LINE) is Stage.OPTIONS
