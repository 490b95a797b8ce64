"""What is missing to 100, split by turn and by kind: both sums are exact, always."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from simulator.analysis.bounds import prospects_of
from simulator.analysis.prospects import NoBoundsError
from simulator.engine.session import Session
from simulator.model.run import SILENCE
from simulator.model.scenario import Scenario
from simulator.model.score import Bounds, Kind, RunScore
from simulator.usecases.apportioning import printed_points
from simulator.usecases.debrief_numbers import lost_points, numbers_of
from simulator.usecases.debrief_views import LostPoints
from simulator.usecases.debriefing import score_of
from tests.graphs import OK, WORKED, node, reply, scenario, worked_graph
from tests.stories import stories
from tests.usecases.shop import SHOP, read


def by_kind(lost: LostPoints) -> Fraction:
    kinds = (lost.bent, lost.hardened, lost.weak, lost.unserved, lost.out_of_reach)
    return sum(kinds, lost.capped)


def scored(story: Scenario, *answers: str) -> tuple[RunScore, Bounds, Session]:
    prospects = prospects_of(story)
    session = Session(story, 1)
    for answer in answers:
        session.take(session.consider(answer))
    score = score_of(session, prospects)
    assert score is not None
    return score, prospects.bounds, session


def lost(story: Scenario, *answers: str) -> LostPoints:
    score, bounds, _ = scored(story, *answers)
    return lost_points(score, bounds)


def rounded(points: Fraction) -> int:
    return int(points + Fraction(1, 2))


@settings(max_examples=150, deadline=None)
@given(stories(), st.lists(st.integers(0, 6), min_size=12, max_size=12), st.booleans())
def test_both_splits_come_to_what_is_missing_of_any_run(
    story: Scenario, choices: list[int], timed: bool
) -> None:
    if timed:
        rows = (replace(one, timer=None if one.is_narration else 9) for one in story.nodes)
        story = replace(story, nodes=tuple(rows))
    try:
        prospects = prospects_of(story)
    except NoBoundsError:
        assume(False)
    session = Session(story, 0)
    for choice in choices:
        if session.ended:
            break
        names = [row.id for row in session.open] + [SILENCE] * (session.timer is not None)
        session.take(session.consider(names[choice % len(names)]))
    assume(session.ended)
    score = score_of(session, prospects)
    assume(score is not None)
    assert score is not None
    told = lost_points(score, prospects.bounds)
    assert told.whole == by_kind(told) == 100 - score.headline
    assert min(told.bent, told.hardened, told.weak, told.unserved, told.capped) >= 0
    assert told.out_of_reach <= 0
    headline, balance = rounded(score.headline), rounded(score.balance)
    printed = printed_points(told, balance, headline)
    assert printed.whole == sum(printed.kinds) + printed.capped == 100 - headline


@pytest.mark.parametrize("run", list(WORKED["G1"]["runs"]))
def test_the_worked_examples_lose_what_they_are_known_to_lose(run: str) -> None:
    known = WORKED["G1"]["runs"][run]
    told = lost(worked_graph("G1"), *run)
    # From 0 to 1 every hundredth of V is a point.
    assert (told.bent, told.hardened, told.weak, told.unserved) == tuple(
        100 * Fraction(known[name]) for name in ("bend", "harden", "void", "unserved")
    )
    assert told.out_of_reach == 0
    assert [turn.points for turn in told.turns] == [Fraction(one) for one in known["delta"]]


def test_what_nobody_could_reach_comes_off() -> None:
    """G2: V is 1/12 at worst and 11/12 at best, so a share of V is worth 120 points."""
    told = lost(worked_graph("G2"), "b", "b")
    assert (told.bent, told.hardened, told.weak) == (20, 0, 50)
    assert told.out_of_reach == -10
    assert told.whole == 60


def test_the_cap_is_a_part_of_its_own() -> None:
    told = lost(read(SHOP), "soothe", "own")
    assert told.capped == 0
    open_promise = reply("open", 4, 0, "ok", "overpromise")
    talk = scenario(
        [
            node("a", reply("held", 4, 4, "b"), reply("bent", 4, 1, "b")),
            node("b", reply("held", 4, 4, "c"), reply("bent", 4, 1, "c")),
            node("c", reply("held", 4, 4, "d"), reply("bent", 4, 1, "d")),
            node("d", reply("held", 4, 4, "ok"), open_promise),
        ],
        [OK],
    )
    told = lost(talk, "held", "held", "held", "open")
    assert told.capped > 0
    assert told.whole == 61
    assert [turn.kind for turn in told.turns] == [Kind.LEVEL] * 3 + [Kind.BENT]


def test_a_stage_is_named_only_where_it_stands_out_over_enough_turns() -> None:
    four = [
        node(str(at), reply("kind", 4, 0, str(at + 1)), reply("both", 4, 4, str(at + 1)))
        for at in range(5)
    ]
    for turns, stage in ((4, None), (5, 2)):
        talk = scenario(
            [
                *four[: turns - 1],
                replace(
                    four[turns - 1],
                    replies=tuple(
                        replace(row, goto=reply("x", 4, 4, "ok").goto)
                        for row in four[turns - 1].replies
                    ),
                ),
            ],
            [OK],
        )
        score, bounds, session = scored(talk, *["kind"] * turns)
        assert numbers_of(score, session.record().turns, bounds).named_stage == stage


def test_without_bounds_nothing_is_split() -> None:
    score, _, session = scored(read(SHOP), "hear", "cancel")
    assert numbers_of(score, session.record().turns).lost is None
