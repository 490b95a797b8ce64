"""All worlds of a scenario: one for each thing its `ended(...)` can come to, walked through.

For every scenario that conditions ask about, the trainee's last run of it ended as one of
the endings asked about, or otherwise (or was never played: for this scenario that is the
same). The worlds are all ways to put these together, fewest memories first, so that the
first is the one in which no other scenario was ever played.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, islice, product
from math import prod

from simulator.analysis.bounds import prospects_of
from simulator.analysis.checks.subject import World
from simulator.analysis.checks.witnesses import close, witnessed
from simulator.analysis.explore import MOST_STATES, Exploration, Progress, explore
from simulator.analysis.prospects import NoBoundsError
from simulator.engine.table import compile_table
from simulator.model.run import Memory
from simulator.model.scenario import Scenario

MOST_WORLDS = 64
"""More are not looked at: six other scenarios, each asked about one ending. The check for
reach says so (S208), since what was not looked at is not known to be sound."""


def worlds_of(scenario: Scenario, progress: Progress | None = None) -> tuple[World, ...]:
    """Every world with its states and its exact tables.

    The worlds together hold about as many states as one of them may: those beyond are left
    out, as are those beyond `MOST_WORLDS`. `progress` hears how many states were found in
    all worlds so far.
    """
    table = compile_table(witnessed(scenario))
    found: list[World] = []
    states = 0
    for memories in islice(memories_of(scenario), MOST_WORLDS):
        if states >= MOST_STATES:
            break
        walked = explore(
            table,
            memories,
            silences=True,
            stop_at_circle=True,
            progress=_further(progress, states),
        )
        found.append(_world(scenario, memories, walked))
        states += len(walked.spots)
    close(table.scenario)
    return tuple(found)


def memories_of(scenario: Scenario) -> Iterator[tuple[Memory, ...]]:
    """What the memories of a trainee can be, the fewest first."""
    asked = _asked(scenario)
    for count in range(len(asked) + 1):
        for names in combinations(asked, count):
            for endings in product(*(asked[name] for name in names)):
                yield tuple(zip(names, endings, strict=True))


def count_of_worlds(scenario: Scenario) -> int:
    """How many worlds there are, looked at or not."""
    return prod(len(endings) + 1 for endings in _asked(scenario).values())


def _asked(scenario: Scenario) -> dict[str, list[str]]:
    """The endings asked about, by scenario, as conditions name them first."""
    asked: dict[str, list[str]] = {}
    for other, ending in scenario.memories:
        asked.setdefault(other, []).append(ending)
    return asked


def _further(progress: Progress | None, states: int) -> Progress | None:
    return None if progress is None else lambda count: progress(states + count)


def _world(scenario: Scenario, memories: tuple[Memory, ...], walked: Exploration) -> World:
    try:
        if not walked.complete:
            # Tables would walk on from where this walk stopped, and change what it found.
            reason = "cycle" if walked.goes_round else "too_many_states"
            raise NoBoundsError(reason, walked.table.names[_last(walked)])
        return World(memories, walked, prospects_of(scenario, memories, explored=walked))
    except NoBoundsError as trouble:
        return World(memories, walked, None, trouble)


def _last(walked: Exploration) -> int:
    """The place of the last state that was found."""
    return walked.spots[-1].state.place
