"""All worlds of a scenario: what `ended(...)` can answer, put together."""

from __future__ import annotations

import pytest

from simulator.analysis.checks import reach, worlds
from simulator.analysis.checks.subject import Subject, World
from simulator.analysis.checks.worlds import MOST_WORLDS, count_of_worlds, memories_of, worlds_of
from simulator.analysis.explore import Exploration, explore
from simulator.engine.table import Table
from simulator.model.scenario import Route, Scenario
from tests.analysis.checks.judging import (
    OK,
    Paths,
    chain,
    fork,
    judged,
    never,
    remembers,
    subject_of,
)
from tests.graphs import scenario, worked_graph


def asking(*memories: tuple[str, str]) -> Scenario:
    """A story that begins elsewhere for whoever has all these memories."""
    conditions = [Route("again", remembers(bit)) for bit in range(len(memories))]
    return scenario(
        [*chain("a", "b"), fork("again", "a")],
        [OK],
        start=[*conditions, Route("a")],
        memories=memories,
    )


def starts_at(world: World) -> str:
    return world.walked.table.names[world.walked.spots[0].state.place]


def test_a_story_that_asks_nothing_has_one_world_with_its_exact_tables() -> None:
    (world,) = worlds_of(worked_graph("G1"))
    assert world.memories == ()
    assert world.trouble is None
    assert world.prospects is not None
    assert world.prospects.bounds.value_max == 1
    assert world.prospects.table is world.walked.table


def test_each_asked_ending_and_none_of_them_is_a_world_and_never_played_comes_first() -> None:
    story = asking(("oven", "agreed"), ("oven", "left"), ("sofa", "agreed"))
    assert list(memories_of(story)) == [
        (),
        (("oven", "agreed"),),
        (("oven", "left"),),
        (("sofa", "agreed"),),
        (("oven", "agreed"), ("sofa", "agreed")),
        (("oven", "left"), ("sofa", "agreed")),
    ]
    found = worlds_of(story)
    assert [world.memories for world in found] == list(memories_of(story))
    assert [starts_at(world) for world in found] == ["a", *["again"] * 5]
    assert count_of_worlds(story) == 6


def test_no_world_remembers_two_endings_of_one_scenario() -> None:
    story = asking(("oven", "agreed"), ("oven", "left"))
    assert all(len({name for name, _ in held}) == len(held) for held in memories_of(story))


@pytest.mark.parametrize(("others", "complete"), [(6, True), (7, False)])
def test_more_than_sixty_four_worlds_are_cut_short_and_said_so(others: int, complete: bool) -> None:
    story = asking(*((f"s{number}", "ok") for number in range(others)))
    assert len(worlds_of(story)) == MOST_WORLDS == 64
    told = judged(reach.find, story)
    if complete:
        assert told.places == []
    else:
        assert told.places == [("S208", "key nodes")]
        assert told.values("S208") == {"reason": "worlds", "worlds": "128", "looked": "64"}


def test_worlds_without_finite_bounds_say_why() -> None:
    story = scenario([fork("a", "a")], [OK])
    (world,) = worlds_of(story)
    assert world.prospects is None
    assert world.trouble is not None
    assert world.trouble.reason == "cycle"
    assert world.walked.complete


def test_a_world_cut_short_has_no_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    def few(table: Table, memories: object, **options: object) -> Exploration:
        return explore(table, limit=3, silences=True)

    monkeypatch.setattr(worlds, "explore", few)
    story = scenario([fork("a", "b", timer=9), *chain("b", "c", "d", "e")], [OK])
    (world,) = worlds_of(story)
    assert not world.walked.complete
    assert world.trouble is not None
    assert world.trouble.reason == "too_many_states"
    assert [issue.code for issue in reach.find(Subject(story, Paths(), (world,)))] == ["S208"]


def test_worlds_beyond_the_states_that_can_be_held_are_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    story = asking(("oven", "agreed"), ("sofa", "agreed"))
    each = len(worlds_of(story)[0].walked.spots)
    monkeypatch.setattr(worlds, "MOST_STATES", each + 1)
    assert [len(world.memories) for world in worlds_of(story)] == [0, 1]
    assert judged(reach.find, story).values("S208")["looked"] == "2"


def test_progress_is_told_over_all_worlds_and_may_stop_the_walk() -> None:
    class EnoughError(Exception):
        pass

    heard: list[int] = []

    def stop_at_the_third(states: int) -> None:
        heard.append(states)
        if len(heard) == 3:
            raise EnoughError

    story = asking(("oven", "agreed"), ("sofa", "agreed"))
    with pytest.raises(EnoughError):
        worlds_of(story, stop_at_the_third)
    assert heard == sorted(heard)
    assert len(set(heard)) == 3  # each world begins where the one before ended


def test_what_is_played_later_proves_nothing_about_routes() -> None:
    story = scenario([*chain("a", "b")], [OK], start=[Route("b", never()), Route("a")])
    subject = subject_of(story)
    (test, _), _ = subject.worlds[0].walked.table.start
    assert test is not None
    assert test(subject.worlds[0].walked.spots[0].state._replace(turn=-1))
    assert [issue.code for issue in reach.find(subject)] == ["S207"]
