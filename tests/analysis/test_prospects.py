"""The exact tables where there are none, where roads tie, and where talks are long."""

from __future__ import annotations

from fractions import Fraction

import pytest

from simulator.analysis import walk
from simulator.analysis.bounds import audit, prospects_of
from simulator.analysis.explore import explore
from simulator.analysis.prospects import NoBoundsError, Prospects
from simulator.engine.session import Session
from simulator.engine.step import silence
from simulator.engine.table import compile_table
from simulator.model.scenario import Expression, Node, Route, Scenario, Source
from tests.graphs import BOUGHT, LOST, OK, node, reply, scenario, worked_graph


def two(name: str, to: str) -> Node:
    return node(name, reply("good", 4, 4, to), reply("bad", 0, 1, to))


def no_bounds(story: Scenario, limit: int = 250_000) -> tuple[str, str]:
    prospects = Prospects(compile_table(story), limit=limit)
    with pytest.raises(NoBoundsError) as refused:
        _ = prospects.bounds
    return refused.value.reason, refused.value.place


NEVER = Expression("turn > 99", lambda s: s.turn > 99, frozenset({(Source.TURN, 0)}))


class TestNoBounds:
    def test_a_circle_is_named_by_the_place_it_comes_back_to(self) -> None:
        story = scenario(
            [two("a", "b"), node("b", reply("on", 4, 4, "ok"), reply("back", 1, 1, "a"))], [OK]
        )
        assert no_bounds(story) == ("cycle", "a")

    def test_a_circle_that_uses_up_a_reply_is_none(self) -> None:
        story = scenario(
            [
                two("a", "b"),
                node("b", reply("on", 4, 4, "ok"), reply("back", 1, 1, "a", once=True)),
            ],
            [OK],
        )
        assert prospects_of(story).bounds.value_max == 1

    def test_a_state_without_an_open_reply_is_named(self) -> None:
        story = scenario(
            [
                two("a", "b"),
                node("b", reply("x", 4, 4, "ok", when=NEVER), reply("y", 1, 1, "ok", when=NEVER)),
            ],
            [OK],
        )
        assert no_bounds(story) == ("no_open_reply", "b")

    def test_without_a_proper_ending_there_is_nothing_to_measure_against(self) -> None:
        assert no_bounds(scenario([two("a", "lost")], [LOST, OK])) == ("no_proper_ending", "a")

    def test_where_all_roads_are_worth_the_same_there_is_no_choice(self) -> None:
        same = node("a", reply("x", 4, 4, "ok"), reply("y", 4, 4, "ok"))
        assert no_bounds(scenario([same], [OK])) == ("no_choice", "a")

    def test_a_talk_that_ends_before_the_first_reply_has_no_choice(self) -> None:
        story = scenario([two("a", "ok")], [OK], start=[Route("ok")])
        assert no_bounds(story) == ("no_choice", "ok")

    def test_more_states_than_the_limit_are_given_up(self) -> None:
        states = prospects_of(worked_graph("G1")).bounds.states
        assert no_bounds(worked_graph("G1"), limit=states - 1)[0] == "too_many_states"
        exactly = Prospects(compile_table(worked_graph("G1")), limit=states)
        assert exactly.bounds.value_max == 1

    def test_narration_that_never_ends_leaves_no_figures_to_the_whole_talk(self) -> None:
        round_and_round = node("n", to=[Route("ok", NEVER), Route("n")])
        fork = node("a", reply("on", 4, 4, "ok"), reply("lost", 0, 0, "n"))
        assert no_bounds(scenario([fork, round_and_round], [OK])) == ("narration_endless", "n")
        opens_so = scenario([fork, round_and_round], [OK], start=[Route("n")])
        with pytest.raises(NoBoundsError, match="narration_endless"):
            prospects_of(opens_so)

    def test_asking_again_is_refused_again(self) -> None:
        prospects = Prospects(compile_table(scenario([two("a", "lost")], [LOST])))
        for _ in range(2):
            with pytest.raises(NoBoundsError):
                _ = prospects.least_weight
        with pytest.raises(NoBoundsError):
            audit(scenario([two("a", "lost")], [LOST]))


class TestRoads:
    def test_ties_are_broken_by_the_smaller_then_the_greater_rating_then_the_file(self) -> None:
        story = scenario(
            [
                node(
                    "a",  # what is said here changes nothing: the node is not scored
                    reply("first", 3, 3, "b"),
                    reply("wide", 3, 4, "b"),
                    reply("wider", 4, 3, "b"),
                    reply("flat", 3, 3, "b"),
                ),
                two("b", "ok"),
            ],
            [OK],
        )
        bounds = prospects_of(story).bounds
        assert bounds.best == ("wide", "good")
        assert bounds.worst == ("first", "bad")

    def test_the_road_depends_on_what_was_earned_before(self) -> None:
        """D grows with the road: who has earned much stops, who has lost much goes on."""
        story = scenario(
            [
                node("a", reply("good", 4, 4, "b"), reply("bad", 0, 0, "b")),
                node("b", reply("stop", 3, 3, "ok"), reply("on", 1, 1, "c")),
                node("c", reply("good", 4, 4, "ok"), reply("bad", 0, 0, "ok")),
            ],
            [OK],
        )
        prospects = prospects_of(story)
        roads = {}
        for first in ("good", "bad"):
            session = Session(story, 1)
            session.take(session.consider(first))
            (turn,) = session.turns
            roads[first] = prospects.best_reply(
                session.state, turn.weight, turn.weight * turn.balance
            ).id
        assert roads == {"good": "stop", "bad": "on"}
        assert prospects.bounds.value_max == Fraction(11, 12)

    def test_a_proper_road_without_a_scored_turn_counts_nothing(self) -> None:
        story = scenario(
            [
                node("a", reply("short", 4, 4, "ok"), reply("long", 4, 4, "b")),
                two("b", "ok"),
            ],
            [OK],
        )
        bounds = prospects_of(story).bounds
        assert (bounds.value_min, bounds.value_max, bounds.least_weight) == (0, 1, 0)
        assert bounds.best == ("long", "good")

    def test_improper_endings_leave_two_turns_unserved_at_least(self) -> None:
        story = scenario(
            [node("a", reply("buy", 4, 4, "bought"), reply("hold", 3, 3, "ok"))], [OK, BOUGHT]
        )
        prospects = prospects_of(story)
        weight = Fraction(1, 4)
        assert prospects.bounds.value_max == Fraction(3, 4)
        assert prospects.bounds.value_min == weight / (weight + 2)


class TestLongTalks:
    def test_a_talk_of_fifteen_hundred_moments_needs_no_deeper_stack(self) -> None:
        chain = [
            node(f"n{at}", reply("x", 3, 3, f"n{at + 1}"), reply("y", 3, 3, f"n{at + 1}"))
            for at in range(1500)
        ]
        bounds = prospects_of(scenario([*chain, two("n1500", "ok")], [OK])).bounds
        assert (bounds.value_min, bounds.value_max) == (0, 1)
        assert len(bounds.best) == 1501
        assert bounds.states == 1502

    def test_every_state_comes_after_all_that_follow_it(self) -> None:
        prospects = prospects_of(worked_graph("G1"))
        order = [spot.state for spot in prospects.spots_in_order()]
        assert len(order) == len(set(order)) == prospects.bounds.states
        session = Session(worked_graph("G1"), 1)
        for name in "CIBB":
            session.take(session.consider(name))
        places = [order.index(prospects.project(move.before)) for move in session.moves]
        assert places == sorted(places, reverse=True)


class TestAWalkThatIsThere:
    """Prospects on an exploration that somebody else has made."""

    TIMED = scenario(
        [
            node("a", reply("x", 4, 4, "b"), reply("y", 1, 1, "b"), timer=9, on_silence="c"),
            two("b", "ok"),
            node("c", reply("x", 3, 3, "ok"), reply("y", 1, 1, "ok")),
        ],
        [OK],
    )

    @pytest.mark.parametrize("silences", [True, False])
    def test_what_only_a_silence_leads_to_is_within_reach_all_the_same(
        self, silences: bool
    ) -> None:
        table = compile_table(self.TIMED)
        fresh = Prospects(table)
        walked = explore(table, silences=silences)
        again = Prospects(table, explored=walked)
        quiet = silence(table, fresh.first).state
        assert again.bounds == fresh.bounds
        assert again.value_within_reach(quiet, 3, 0) == fresh.value_within_reach(quiet, 3, 0)
        assert again.best_reply(quiet, 3, 0).id == "x"
        assert len(again.spots_in_order()) == again.bounds.states == 3
        assert len(walked.spots) == 3 + silences

    def test_the_same_states_are_not_played_again(self, monkeypatch: pytest.MonkeyPatch) -> None:
        walked = explore(compile_table(self.TIMED), silences=True)
        monkeypatch.setattr(walk, "step", no_step)
        assert prospects_of(self.TIMED, explored=walked).bounds.value_max == 1

    def test_one_that_stopped_at_its_limit_has_no_bounds(self) -> None:
        table = compile_table(worked_graph("G1"))
        with pytest.raises(NoBoundsError, match="too_many_states"):
            prospects_of(worked_graph("G1"), explored=explore(table, limit=3))

    def test_one_that_never_came_to_a_reply_has_none_either(self) -> None:
        story = scenario(
            [node("n", to=[Route("a", NEVER), Route("n")]), two("a", "ok")], [OK], start="n"
        )
        with pytest.raises(NoBoundsError, match="narration_endless"):
            prospects_of(story, explored=explore(compile_table(story)))

    def test_its_memories_hold(self) -> None:
        after = Expression("ended", lambda s: s.ended & 1, frozenset({(Source.ENDED, 0)}))
        story = scenario(
            [two("a", "ok"), node("b", reply("x", 3, 3, "ok"), reply("y", 2, 2, "ok"))],
            [OK],
            start=[Route("b", after), Route("a")],
            memories=(("oven", "agreed"),),
        )
        walked = explore(compile_table(story), [("oven", "agreed")])
        assert prospects_of(story, explored=walked).bounds.value_max == Fraction(3, 4)


def no_step(*_: object) -> None:
    raise AssertionError("everything was played already")
