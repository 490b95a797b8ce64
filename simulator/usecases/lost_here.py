"""Where in a scenario a group loses points, for whoever works on that scenario."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType
from typing import Protocol

from simulator.usecases.group_views import GroupView
from simulator.usecases.steps import Steps


@dataclass(frozen=True, slots=True)
class LostHere:
    """The mean points lost for good at each fork of a scenario, by node, over cold runs; forks
    that fewer people answered than a group is told from are not in it. `people` sat exams."""

    people: int = 0
    points: Mapping[str, Fraction] = field(default_factory=lambda: MappingProxyType({}))


class Grouped(Protocol):
    """What tells of a group: `Results`."""

    def group(
        self, team: int = 0, language: str | None = None, *, stop: Callable[[], bool]
    ) -> Steps[GroupView]:
        """What a trainer sees of a team, 0 for everybody."""
        ...


def lost_here(view: GroupView, scenario: str) -> LostHere:
    """What a group lost in one scenario."""
    points = {
        item.node: item.delta
        for item in view.items
        if item.scenario == scenario and item.delta is not None
    }
    return LostHere(view.people, points)


def lost_at(
    results: Grouped, scenario: str, *, stop: Callable[[], bool] = lambda: False
) -> Steps[LostHere]:
    """What everybody known here lost in a scenario; nothing where it was stopped."""
    view = yield from results.group(stop=stop)
    return LostHere() if stop() else lost_here(view, scenario)
