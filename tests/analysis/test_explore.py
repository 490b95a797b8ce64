"""The walk over all states against the engine's own step, state by state."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from simulator.analysis.explore import MOST_STATES, PROGRESS_EVERY, Spot, explore
from simulator.analysis.relevance import NOTHING, relevance
from simulator.engine.state import PlayState
from simulator.engine.step import Landing, open_replies, silence, start, step, turn_weight
from simulator.engine.table import Table, compile_table
from simulator.model.errors import KnownError
from simulator.model.scenario import (
    ClientType,
    Expression,
    Fact,
    Node,
    Promise,
    Reply,
    Route,
    Scenario,
    Source,
    StateView,
    Variable,
)
from tests.graphs import LOST, OK, node, reply, scenario, variable_plus, worked_graph
from tests.stories import ENDINGS, conditions, stories

MOST = 1_500
EVERYTHING = -1


@dataclass
class Plain:
    """One state as the engine alone knows it."""

    state: PlayState
    following: list[PlayState | None]
    passing: list[tuple[int, ...]]
    silent: PlayState | None = None


@st.composite
def restless(draw: st.DrawFn) -> Scenario:
    """A story with timers, circles, narration that may never end, and sets that read moods."""
    story = draw(stories())
    names = [item.id for item in story.nodes]

    def anywhere(routes: tuple[Route, ...]) -> tuple[Route, ...]:
        if draw(st.integers(0, 3)):
            return routes
        last = Route(draw(st.sampled_from(names)))
        return (Route(routes[-1].to, draw(conditions())), last) if draw(st.booleans()) else (last,)

    def moody(item: Reply) -> Reply:
        if draw(st.integers(0, 5)):
            return replace(item, goto=anywhere(item.goto))
        reads = frozenset({(Source.TENSION, 0)})
        return replace(item, set=(("v0", Expression("tension", lambda s: s.tension // 8, reads)),))

    def changed(item: Node) -> Node:
        if item.is_narration:
            return replace(item, goto=anywhere(item.goto))
        timed = draw(st.booleans())
        return replace(
            item,
            replies=tuple(moody(each) for each in item.replies),
            timer=30 if timed else None,
            on_silence=draw(st.none() | st.sampled_from(names)) if timed else None,
        )

    return replace(story, nodes=tuple(changed(item) for item in story.nodes))


class PlainWalk:
    """The same walk without any memory of what was played before."""

    def __init__(self, table: Table, *, silences: bool, keep_mood: bool) -> None:
        self.table = table
        self.silences = silences
        self.relevance = [
            replace(
                item,
                tension=True,
                trust=True,
                apologies=True,
                yields=True,
                hollow=True,
                promised=EVERYTHING,
                settled=EVERYTHING,
            )
            if keep_mood
            else item
            for item in relevance(table)
        ]
        self.passed: set[int] = set()
        self.endless: set[int] = set()

    def kept(self, state: PlayState) -> PlayState:
        if self.table.is_ending(state.place):
            return NOTHING.project(state)
        kept = self.relevance[state.place].project(state)
        return kept._replace(timer_off=state.timer_off) if self.silences else kept

    def landing(self, play: Iterator[Landing]) -> Landing | None:
        try:
            found = next(play)
        except KnownError as error:
            self.endless.add(self.table.places[error.values["node"]])
            return None
        self.passed.update(found.passed)
        return found

    def states(self) -> list[Plain]:
        table = self.table
        first = self.landing(start(table, table.initial()) for _ in "1")
        if first is None:
            return []
        seen = {self.kept(first.state): True}
        waiting = deque(seen)
        found = []
        while waiting:
            state = waiting.popleft()
            lands = [
                self.landing(step(table, state, row) for _ in "1")
                for row in open_replies(table, state)
            ]
            plain = Plain(
                state,
                [item and self.kept(item.state) for item in lands],
                [item.passed if item else () for item in lands],
            )
            ahead = list(plain.following)
            if (
                self.silences
                and not table.is_ending(state.place)
                and table.nodes[state.place].source.timer
                and not state.timer_off
            ):
                silent = self.landing(silence(table, state) for _ in "1")
                plain.silent = silent and self.kept(silent.state)
                ahead.append(plain.silent)
            found.append(plain)
            for target in ahead:
                if target is not None and target not in seen:
                    seen[target] = True
                    waiting.append(target)
            assume(len(seen) < MOST)
        return found


def state_of(spot: Spot | None) -> PlayState | None:
    return spot.state if spot else None


@settings(max_examples=120, deadline=None)
@given(restless(), st.booleans(), st.booleans())
def test_every_state_and_every_way_is_what_the_step_says(
    story: Scenario, silences: bool, keep_mood: bool
) -> None:
    table = compile_table(story)
    plain = PlainWalk(table, silences=silences, keep_mood=keep_mood)
    states = plain.states()
    found = explore(table, silences=silences, keep_mood=keep_mood)
    assert found.complete
    assert [spot.state for spot in found.spots] == [item.state for item in states]
    assert [spot.number for spot in found.spots] == list(range(len(states)))
    for spot, item in zip(found.spots, states, strict=True):
        replies = open_replies(table, item.state)
        assert spot.replies == replies
        assert spot.weight == (turn_weight(table, item.state, replies) if replies else 0)
        assert [state_of(target) for target in spot.following] == item.following
        assert list(spot.passing) == (item.passing if any(item.passing) else [])
        assert state_of(spot.silent) == item.silent
    assert (found.passed, found.endless) == (plain.passed, plain.endless)


@st.composite
def merging(draw: st.DrawFn) -> Scenario:
    """A line of forks whose replies mostly lead to the next one: many moods before the same
    background. Between them narration that pushes and asks for the mood."""
    forks = draw(st.integers(2, 4))
    ends = ["ok", "fair", "left"]
    nodes: list[Node] = []
    for at in range(forks):
        ahead = f"n{at + 1}" if at + 1 < forks else "ok"
        targets = st.sampled_from([ahead, ahead, f"t{at}", "left"])
        replies = [
            reply(
                f"r{number}",
                draw(st.integers(0, 4)),
                draw(st.integers(0, 4)),
                (Route(draw(targets), draw(conditions())), Route(draw(targets)))
                if draw(st.integers(0, 3)) == 0
                else draw(targets),
                draw(st.sampled_from(["", "", "apology", "acknowledge", "action", "rude"])),
                promises=("p0",) if at == 0 and number else (),
                keeps_promise=("p0",) if draw(st.integers(0, 3)) == 0 else (),
                breaks_promise=("p0",) if draw(st.integers(0, 3)) == 0 else (),
                when=draw(conditions()) if number and draw(st.integers(0, 5)) == 0 else None,
            )
            for number in range(3)
        ]
        nodes.append(node(f"n{at}", *replies, push=draw(st.integers(0, 2))))
        asks = draw(st.none() | conditions())
        way = Route(draw(st.sampled_from(ends)), asks), Route(ahead)
        nodes.append(node(f"t{at}", to=way if asks else way[1:], push=draw(st.integers(0, 3))))
    return scenario(
        nodes,
        ENDINGS,
        kind=draw(st.sampled_from(list(ClientType))),
        client={
            "walks_out": draw(st.sampled_from([None, "left", "left"])),
            "tension": draw(st.integers(6, 17)),
            "trust": draw(st.integers(3, 12)),
        },
        variables=(Variable("v0", 0, 0, 2),),
        facts=(Fact("f0", "f0", key=True), Fact("f1", "f1")),
        promises=(Promise("p0", "p0"),),
    )


def recorded(story: Scenario) -> tuple[Scenario, set[tuple[str, int, bool]]]:
    """The story with routes that note what their conditions came to: which one, and whether
    it held."""
    found: set[tuple[str, int, bool]] = set()

    def noting(routes: tuple[Route, ...], name: str) -> tuple[Route, ...]:
        return tuple(
            route if route.when is None else replace(route, when=noted(route.when, name, at))
            for at, route in enumerate(routes)
        )

    def noted(when: Expression, name: str, at: int) -> Expression:
        def evaluate(state: StateView) -> int:
            value = when.evaluate(state)
            found.add((name, at, bool(value)))
            return value

        return Expression(when.source, evaluate, when.reads)

    nodes = tuple(
        replace(
            item,
            goto=noting(item.goto, item.id),
            replies=tuple(
                replace(each, goto=noting(each.goto, f"{item.id}.{each.id}"))
                for each in item.replies
            ),
        )
        for item in story.nodes
    )
    return replace(story, nodes=nodes), found


@settings(max_examples=250, deadline=None)
@given(merging(), st.booleans())
def test_so_it_is_where_many_moods_come_before_the_same_background(
    story: Scenario, keep_mood: bool
) -> None:
    watched, asked_plainly = recorded(story)
    table = compile_table(watched)
    plain = PlainWalk(table, silences=False, keep_mood=keep_mood)
    states = plain.states()
    plainly = set(asked_plainly)
    asked_plainly.clear()
    found = explore(table, keep_mood=keep_mood)
    assert asked_plainly == plainly  # no condition is asked but in play, and none is left out
    assert [spot.state for spot in found.spots] == [item.state for item in states]
    for spot, item in zip(found.spots, states, strict=True):
        assert [state_of(target) for target in spot.following] == item.following
        assert list(spot.passing) == (item.passing if any(item.passing) else [])
        assert spot.replies == open_replies(table, item.state)
    assert found.passed == plain.passed


def counting(most: int) -> Scenario:
    """A story with `most` + 2 states: a count that goes up to `most`."""
    on = [Route("ok", Expression("v0 >= most", lambda s: s.variables[0] >= most, COUNT))]
    return scenario(
        [
            node(
                "a",
                reply("up", 4, 4, [*on, Route("a")], set=(("v0", variable_plus(0, 1)),)),
                reply("out", 0, 0, "lost"),
            )
        ],
        [OK, LOST],
        variables=(Variable("v0", 0, 0, most),),
    )


COUNT = frozenset({(Source.VARIABLE, 0)})


class TestTheLimit:
    def test_as_many_states_as_the_limit_are_all_there(self) -> None:
        table = compile_table(counting(5))
        states = len(explore(table).spots)
        assert explore(table, limit=states).complete
        assert not explore(table, limit=states - 1).complete

    def test_a_walk_that_stopped_holds_no_more_than_the_ways_of_one_state_too_many(self) -> None:
        found = explore(compile_table(counting(50)), limit=10)
        assert 10 < len(found.spots) <= 12
        assert not found.complete
        assert found.spots[-1].following == ()

    def test_without_being_told_it_stops_at_a_quarter_of_a_million(self) -> None:
        assert MOST_STATES == 250_000


class TestProgress:
    def test_it_is_told_as_states_are_found(self) -> None:
        told: list[int] = []
        found = explore(compile_table(counting(5_000)), progress=told.append)
        assert told == list(range(0, len(found.spots), PROGRESS_EVERY))
        assert len(told) == 3

    def test_who_is_told_may_stop_the_walk(self) -> None:
        class EnoughError(Exception):
            pass

        def stop(states: int) -> None:
            if states:
                raise EnoughError

        with pytest.raises(EnoughError):
            explore(compile_table(counting(5_000)), progress=stop)

    def test_after_the_walk_nobody_is_told_any_more(self) -> None:
        told: list[int] = []
        found = explore(compile_table(worked_graph("G1")), progress=told.append)
        assert found.walk is not None
        assert found.first is not None
        for tension in range(20):
            found.walk.spot(found.first._replace(turn=tension, place=0))
        assert told == [0]


class TestWhatLiesBehind:
    def test_narration_without_an_end_before_the_first_reply_leaves_nothing(self) -> None:
        never = Expression("turn > 99", lambda s: s.turn > 99, frozenset({(Source.TURN, 0)}))
        story = scenario(
            [
                node("n", to=[Route("a", never), Route("n")]),
                node("a", reply("x", 4, 4, "ok"), reply("y", 1, 1, "ok")),
            ],
            [OK],
        )
        found = explore(compile_table(story))
        assert (found.spots, found.endless, found.first) == ((), {0}, None)

    def test_what_was_found_stays_when_the_walk_is_asked_for_more(self) -> None:
        story = scenario(
            [
                node("a", reply("x", 4, 4, "ok"), reply("y", 1, 1, "ok"), timer=9, on_silence="n"),
                node("n", to="b"),
                node("b", reply("x", 4, 4, "ok"), reply("y", 1, 1, "ok")),
            ],
            [OK],
        )
        table = compile_table(story)
        found = explore(table)
        assert found.walk is not None
        assert found.first is not None
        quiet = silence(table, found.first)
        found.walk.look_ahead(found.walk.spot(quiet.state))
        assert [table.names[spot.state.place] for spot in found.spots] == ["a", "ok"]
        assert found.passed == set()
