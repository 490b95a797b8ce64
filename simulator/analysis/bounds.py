"""The exact bounds of a scenario and what blind play earns in it, as one value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from simulator.analysis.explore import Exploration
from simulator.analysis.policies import POLICIES, expected_balance
from simulator.analysis.prospects import Prospects
from simulator.analysis.states import Progress
from simulator.engine.table import compile_table
from simulator.model.collector import collector_off
from simulator.model.scenario import Scenario
from simulator.model.score import Bounds


@dataclass(frozen=True, slots=True)
class Audit:
    """Bounds and, by policy, the expected balance of blind play in points."""

    bounds: Bounds
    policies: Mapping[str, Fraction]


def prospects_of(
    scenario: Scenario,
    memories: Iterable[tuple[str, str]] = (),
    *,
    progress: Progress | None = None,
    explored: Exploration | None = None,
) -> Prospects:
    """The exact tables of a scenario, with its bounds already worked out.

    `progress` hears now and then how many states were found, and may raise to stop. With
    `explored`, a walk through this scenario, its table and its memories are used and nothing
    is explored twice. Raises `NoBoundsError` where there are no finite bounds."""
    table = explored.table if explored is not None else compile_table(scenario)
    prospects = Prospects(table, memories, progress=progress, explored=explored)
    _ = prospects.bounds
    return prospects


def audit(scenario: Scenario, memories: Iterable[tuple[str, str]] = ()) -> Audit:
    """Bounds and blind policies; raises `NoBoundsError` where there are no finite bounds."""
    with collector_off():
        return audit_of(prospects_of(scenario, memories))


def audit_of(prospects: Prospects) -> Audit:
    """Bounds and blind policies of tables that are there already; raises as they do."""
    with collector_off():
        policies = {name: expected_balance(prospects, name) for name in POLICIES}
    return Audit(prospects.bounds, policies)
