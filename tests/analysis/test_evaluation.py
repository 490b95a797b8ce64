"""The whole score of a run at its edges: silence, nothing scored, what was brought along."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from simulator.analysis.bounds import prospects_of
from simulator.analysis.evaluation import evaluate, turn_scores
from simulator.analysis.prospects import NoBoundsError, Prospects
from simulator.engine.session import Session
from simulator.engine.table import compile_table
from simulator.model.run import SILENCE
from simulator.model.scenario import Cause, CauseWeight, Fact, Scenario
from simulator.model.score import Band, Kind, RunScore, Word
from tests.graphs import LOST, OK, node, reply, scenario, worked_graph

TIMED = scenario(
    [
        node("a", reply("good", 4, 4, "b"), reply("half", 2, 2, "b"), timer=30),
        node("b", reply("good", 4, 4, "ok"), reply("half", 2, 2, "ok")),
    ],
    [OK],
)


def played(story: Scenario, *answers: str) -> Session:
    session = Session(story, 1)
    for answer in answers:
        session.take(session.consider(answer))
    return session


def scored(story: Scenario, *answers: str, **more: Any) -> RunScore:
    session = played(story, *answers)
    return evaluate(story, session.record(), session.moves, prospects_of(story), **more)


class TestSilence:
    def test_it_is_scored_as_nothing_at_the_first_visit(self) -> None:
        score = scored(TIMED, SILENCE, "good", "good")
        first, again, last = score.turns
        assert (first.care, first.firmness, first.weight, first.kind) == (
            0,
            0,
            Fraction(1, 2),
            Kind.WEAK,
        )
        assert (again.weight, again.delta, again.kind) == (0, 0, Kind.LEVEL)
        assert (last.weight, last.delta) == (Fraction(1, 2), 0)
        assert first.best == "good"

    def test_below_the_worst_road_of_replies_the_balance_stays_at_nothing(self) -> None:
        """Silence is no part of the bounds: V_min is 1/2 here, and this run earns 1/4."""
        score = scored(TIMED, SILENCE, "good", "half")
        assert prospects_of(TIMED).bounds.value_min == Fraction(1, 2)
        assert score.parts.value == Fraction(1, 4)
        assert (score.balance, score.headline, score.band) == (0, 0, Band.LOST)
        assert sum(turn.delta for turn in score.turns) == 100

    def test_a_silence_that_leads_to_easier_turns_never_earns_more_than_the_best_road(self) -> None:
        story = scenario(
            [
                node("a", reply("x", 2, 2, "ok"), reply("y", 1, 1, "ok"), timer=5, on_silence="b"),
                node("b", reply("good", 4, 4, "ok"), reply("bad", 0, 0, "ok")),
            ],
            [OK],
        )
        score = scored(story, SILENCE, "good")
        assert prospects_of(story).bounds.value_max == Fraction(1, 2)
        assert score.parts.value == Fraction(4, 5)
        assert (score.balance, score.headline) == (100, 100)
        assert [turn.delta for turn in score.turns] == [0, 0]

    def test_points_lost_stay_what_is_missing_with_silences_too(self) -> None:
        for answers in (
            (SILENCE, "good", "good"),
            (SILENCE, "half", "half"),
            (SILENCE, "half", "good"),
        ):
            score = scored(TIMED, *answers)
            assert sum(turn.delta for turn in score.turns) == 100 - score.balance
            assert all(turn.delta >= 0 for turn in score.turns)

    def test_where_only_silence_leads_nothing_finite_may_follow(self) -> None:
        """The replies alone have bounds; behind the silence one may go round in circles."""
        story = scenario(
            [
                node(
                    "a",
                    reply("good", 4, 4, "ok"),
                    reply("half", 2, 2, "ok"),
                    timer=30,
                    on_silence="waiting",
                ),
                node("waiting", reply("so", 4, 4, "ok"), reply("again", 1, 1, "waiting")),
            ],
            [OK],
        )
        prospects = prospects_of(story)
        session = played(story, SILENCE, "so")
        with pytest.raises(NoBoundsError, match="cycle"):
            evaluate(story, session.record(), session.moves, prospects)


class TestNothingScored:
    STORY = scenario(
        [
            node("a", reply("short", 4, 4, "ok"), reply("long", 4, 4, "b")),
            node("b", reply("good", 4, 4, "ok"), reply("bad", 0, 1, "lost")),
        ],
        [OK, LOST],
    )

    def test_a_proper_run_without_a_scored_turn_is_worth_nothing_and_level(self) -> None:
        score = scored(self.STORY, "short")
        parts = score.parts
        assert (parts.value, parts.bent, parts.hardened, parts.weak) == (0, 0, 0, 0)
        assert (parts.unserved, parts.weight, parts.divisor) == (0, 0, 0)
        assert score.direction.word is Word.LEVEL
        assert (score.direction.lean, score.direction.see_saw) == (0, 0)
        assert score.steadiness is None
        assert score.recovery is None
        assert score.pressure is None
        assert score.stages is None
        assert (score.balance, score.band) == (0, Band.LOST)
        assert [turn.delta for turn in score.turns] == [100]
        assert [turn.best for turn in score.turns] == ["long"]


class TestWhatIsPassedOn:
    def test_loyalty_before_limits_loyalty_after(self) -> None:
        high, low = (
            scored(worked_graph("G1"), *"BBB", prior_loyalty=prior).outcome.loyalty
            for prior in (None, Fraction(10))
        )
        assert high > low == 25

    def test_causes_are_judged_only_where_the_task_was_done(self) -> None:
        story = scenario(
            [node("a", reply("ask", 4, 4, "ok", learns=("f",)), reply("no", 0, 1, "ok"))],
            [OK],
            facts=(Fact("f", "f", key=True),),
            causes=(Cause("true", "t", CauseWeight.PRIMARY), Cause("not", "n", CauseWeight.NONE)),
        )
        points = [
            scored(story, answer, ticked=ticked).root_cause
            for answer, ticked in (
                ("ask", ("true",)),
                ("no", ("true",)),
                ("ask", ()),
                ("ask", ("true", "not")),
                ("ask", None),
            )
        ]
        assert points == [100, 50, 50, 50, None]


class TestUnfinished:
    def test_turns_are_judged_as_far_as_they_go(self) -> None:
        story = worked_graph("G1")
        session = played(story, *"CI")
        turns = turn_scores(session.moves, prospects_of(story))
        assert [(turn.node, turn.reply, turn.delta) for turn in turns] == [
            ("n1", "C", 25),
            ("n2", "I", 20),
        ]

    def test_before_the_first_answer_there_is_nothing_to_judge(self) -> None:
        assert turn_scores((), prospects_of(worked_graph("G1"))) == ()

    def test_without_bounds_nothing_is_judged_not_even_no_turns(self) -> None:
        story = scenario([node("a", reply("x", 4, 4, "a"), reply("y", 1, 1, "ok"))], [OK])
        with pytest.raises(NoBoundsError):
            turn_scores((), Prospects(compile_table(story)))
