"""The exact bounds of a scenario and what blind play earns in it, as one value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from simulator.analysis.policies import POLICIES, expected_balance
from simulator.analysis.prospects import MOST_STATES, Prospects
from simulator.engine.table import compile_table
from simulator.model.scenario import Scenario
from simulator.model.score import Bounds


@dataclass(frozen=True, slots=True)
class Audit:
    """Bounds and, by policy, the expected balance of blind play in points."""

    bounds: Bounds
    policies: Mapping[str, Fraction]


def prospects_of(scenario: Scenario, memories: Iterable[tuple[str, str]] = ()) -> Prospects:
    """The exact tables of a scenario, with its bounds already worked out.

    Raises `NoBoundsError` where there are no finite bounds."""
    prospects = Prospects(compile_table(scenario), memories, MOST_STATES)
    _ = prospects.bounds
    return prospects


def audit(scenario: Scenario, memories: Iterable[tuple[str, str]] = ()) -> Audit:
    """Bounds and blind policies; raises `NoBoundsError` where there are no finite bounds."""
    prospects = prospects_of(scenario, memories)
    return Audit(prospects.bounds, {name: expected_balance(prospects, name) for name in POLICIES})
