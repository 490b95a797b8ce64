"""Examples of issues: how to play to them, and what conditions see there."""

from __future__ import annotations

import pytest

from simulator.analysis.checks.examples import LONGEST_HINT, MOST_ANSWERS, seen_by, shown
from simulator.analysis.checks.roads import Roads
from simulator.analysis.checks.subject import Subject, World
from simulator.analysis.explore import explore
from simulator.engine.state import PlayState
from simulator.engine.table import compile_table
from simulator.model.scenario import Fact, Promise, Route, Scenario, Source, Variable
from tests.analysis.checks.judging import OK, Paths, best, cave, chain, fork, remembers
from tests.graphs import node, scenario

STORY = scenario(
    chain("a", "b"),
    [OK],
    facts=(Fact("f", "F"), Fact("g", "G")),
    promises=(Promise("p", "P"),),
    variables=(Variable("v", 0, 0, 3),),
    memories=(("oven", "left"),),
)


def world(story: Scenario = STORY, *memories: tuple[str, str]) -> World:
    return World(memories, explore(compile_table(story), memories, silences=True), None)


def example(own: World, answers: list[str]) -> tuple[dict[str, str], str | None]:
    found = shown(Subject(STORY, Paths()), "S202", ("nodes",), own, answers, node="a")
    return dict(found.values), found.hint


def test_answers_and_what_was_played_before_are_options_of_play() -> None:
    assert example(world(), ["x", "-", "y"]) == (
        {"node": "a", "answers": "x,-,y"},
        "--answers=x,-,y",
    )
    after = world(STORY, ("oven", "left"), ("sofa", "agreed"))
    values = {"node": "a", "after": "oven=left,sofa=agreed"}
    assert example(after, []) == (values, "--after oven=left,sofa=agreed")
    both = "--answers=x --after oven=left,sofa=agreed"
    assert example(after, ["x"]) == (values | {"answers": "x"}, both)


def test_without_either_there_is_no_hint() -> None:
    assert example(world(), []) == ({"node": "a"}, None)


def test_a_list_too_long_to_be_said_stands_in_the_values_alone() -> None:
    fits = "x" * (LONGEST_HINT - len("--answers="))
    assert example(world(), [fits])[1] == f"--answers={fits}"
    assert example(world(), [fits + "x"]) == ({"node": "a", "answers": fits + "x"}, None)
    assert "answers" in example(world(), ["x"] * MOST_ANSWERS)[0]
    assert "answers" not in example(world(), ["x"] * (MOST_ANSWERS + 1))[0]


@pytest.mark.parametrize(
    ("read", "said"),
    [
        ((Source.TENSION, 0), "tension 7"),
        ((Source.TRUST, 0), "trust 8"),
        ((Source.TURN, 0), "turn 5"),
        ((Source.VARIABLE, 0), "v 2"),
        ((Source.FACT, 0), 'knows("f") 0'),
        ((Source.FACT, 1), 'knows("g") 1'),
        ((Source.PROMISE, 0), 'promised("p") 1'),
        ((Source.REPLY, 1), f'said("a.{STORY.nodes[0].replies[1].id}") 0'),
        ((Source.REPLY, 5), f'said("b.{STORY.nodes[1].replies[1].id}") 1'),
        ((Source.ENDED, 0), 'ended("oven", "left") 1'),
    ],
)
def test_what_a_condition_reads_is_said_as_it_is_written(
    read: tuple[Source, int], said: str
) -> None:
    state = PlayState(0, 7, 8, 5, (2,), known=0b10, promised=1, said=0b100000, ended=1)
    assert seen_by(state, {read}, STORY) == said


def test_several_reads_come_in_one_order() -> None:
    state = PlayState(0, 7, 8, 5, (2,))
    reads = {(Source.VARIABLE, 0), (Source.TENSION, 0)}
    assert seen_by(state, reads, STORY) == "tension 7, v 2"


class TestRoads:
    def test_the_fewest_answers_lead_to_a_state_silences_included(self) -> None:
        own = world(scenario([fork("a", "b", timer=9, on_silence="c"), *chain("b", "c")], [OK]))
        roads = Roads(own)
        by_place = {own.walked.table.names[spot.state.place]: spot for spot in own.walked.spots}
        assert roads.answers_to(by_place["a"]) == ()
        assert len(roads.answers_to(by_place["b"])) == 1
        assert roads.answers_to(by_place["c"]) == ("-",)
        assert roads.real(by_place["c"]).tension == roads.real(by_place["a"]).tension + 1

    def test_a_real_state_has_what_the_walk_forgets(self) -> None:
        own = world(
            scenario(
                [node("a", best("b", learns=("f",)), cave("b")), *chain("b")],
                [OK],
                facts=(Fact("f", "F"),),
            )
        )
        last = next(spot for spot in own.walked.spots if spot.state.place == 1)
        assert last.state.known == 0
        assert Roads(own).real(last).known == 1

    def test_the_lightest_road_may_not_be_there_at_all(self) -> None:
        own = world(
            scenario([fork("a", "ok", timer=9, on_silence="b"), *chain("b", last="ok")], [OK])
        )
        only_by_silence = next(spot for spot in own.walked.spots if spot.state.place == 1)
        assert Roads(own).lightest_to(only_by_silence) is None

    def test_memories_are_part_of_the_road(self) -> None:
        story = scenario(
            chain("a", "b"),
            [OK],
            start=[Route("b", remembers(0)), Route("a")],
            memories=(("oven", "left"),),
        )
        own = world(story, ("oven", "left"))
        first = own.walked.spots[0]
        assert own.walked.table.names[Roads(own).real(first).place] == "b"
