"""The ways through one world: how a state is come to, in the fewest answers, and as what."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TypeVar

from simulator.analysis.checks.subject import World
from simulator.analysis.explore import Spot
from simulator.engine.state import PlayState
from simulator.engine.step import Landing, silence, start, step
from simulator.engine.table import ReplyRow, Table
from simulator.model.run import SILENCE

After = Callable[[ReplyRow, int], int]
"""What a reply makes of a set of conditions: both are bit masks, bit by bit."""

_At = TypeVar("_At")

_Label = TypeVar("_Label")

_With = tuple[Spot, int]
"""A state with a condition."""

_Step = tuple[Spot, ReplyRow | None]
"""A state and what was said there (None: silence)."""


class Roads:
    """The shortest ways through a world. Made cheaply; nothing is worked out until asked for."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._walked = world.walked

    def answers_to(self, spot: Spot) -> tuple[str, ...]:
        """The fewest answers that lead to a state."""
        return tuple([said(row) for _, row in self._steps_to(spot)])

    def real(self, spot: Spot) -> PlayState:
        """The state as it is after those answers, with all that the walk forgets."""
        table = self._walked.table
        state = start(table, table.initial(self.world.memories)).state
        for _, row in self._steps_to(spot):
            state = landing_of(table, state, row).state
        return state

    def lightest_to(self, spot: Spot) -> tuple[int, tuple[str, ...]] | None:
        """The least sum of weights (quarters) of the roads of replies to a state, with the
        answers of one of them; None where only silence leads there."""
        first = self._walked.spots[0]
        least: dict[Spot, int] = {first: 0}
        came: dict[Spot, _Step] = {}
        waiting = deque([first])
        while waiting:
            here = waiting.popleft()
            for row, target in zip(here.replies, here.following, strict=True):
                weight = least[here] + here.weight
                if target is not None and weight < least.get(target, weight + 1):
                    least[target], came[target] = weight, (here, row)
                    waiting.append(target)
        if spot not in least:
            return None
        return least[spot], tuple([said(row) for _, row in _back(spot, came)])

    def shortest_with(
        self,
        first: int,
        after: After,
        wanted: Callable[[Spot, int], Iterable[_Label]],
        count: int,
    ) -> dict[_Label, tuple[str, ...]]:
        """The fewest answers to states and conditions that are `wanted`, by what they are
        wanted for. The condition is one bit, moved by `after`. Stops when there are `count`."""
        root = (self._walked.spots[0], first)
        came: dict[_With, tuple[_With, ReplyRow | None]] = {}
        waiting, met = deque([root]), {root}
        moved: dict[tuple[ReplyRow | None, int], int] = {}
        found: dict[_Label, tuple[str, ...]] = {}
        while waiting and len(found) < count:
            here = waiting.popleft()
            for label in wanted(*here):
                if label not in found:
                    found[label] = tuple([said(row) for _, row in _back(here, came)])
            for row, target in ways(here[0]):
                made = moved.get((row, here[1]))
                if made is None:
                    made = moved[row, here[1]] = here[1] if row is None else after(row, here[1])
                there = (target, made)
                if there not in met:
                    met.add(there)
                    came[there] = (here, row)
                    waiting.append(there)
        return found

    def _steps_to(self, spot: Spot) -> list[_Step]:
        return _back(spot, self._came)

    @cached_property
    def _came(self) -> Mapping[Spot, _Step]:
        """How each state was come to first: in the order of discovery, so by the fewest."""
        came: dict[Spot, _Step] = {}
        for spot in self._walked.spots:
            for row, target in zip(spot.replies, spot.following, strict=False):
                if target is not None and target.number:
                    came.setdefault(target, (spot, row))
            if spot.silent is not None and spot.silent.number:
                came.setdefault(spot.silent, (spot, None))
        return came


def ways(spot: Spot) -> Iterator[tuple[ReplyRow | None, Spot]]:
    """Where a state leads, by what is said there (None: silence)."""
    for row, target in zip(spot.replies, spot.following, strict=False):
        if target is not None:
            yield row, target
    if spot.silent is not None:
        yield None, spot.silent


def landing_of(table: Table, state: PlayState, row: ReplyRow | None) -> Landing:
    """What an answer (None: silence) leads to. Raises `KnownError` where narration never
    ends."""
    return silence(table, state) if row is None else step(table, state, row)


def said(row: ReplyRow | None) -> str:
    """An answer as scripted plays write it."""
    return SILENCE if row is None else row.id


def _back(
    end: _At, came: Mapping[_At, tuple[_At, ReplyRow | None]]
) -> list[tuple[_At, ReplyRow | None]]:
    """The steps to `end`, from the first on."""
    steps: list[tuple[_At, ReplyRow | None]] = []
    while end in came:
        steps.append(came[end])
        end = steps[-1][0]
    steps.reverse()
    return steps
