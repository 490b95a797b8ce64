"""The panel that tells how hard a scenario is to game, from its states and exact tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from simulator.analysis.checks.forks import Fork, Quadrant, forks_of, quadrant
from simulator.analysis.checks.subject import World
from simulator.analysis.checks.worth import LIMITS
from simulator.analysis.policies import expected_balance
from simulator.analysis.prospects import Prospects
from simulator.engine.table import Table
from simulator.model.scenario import Scenario
from simulator.usecases.bench_views import EndingRow, FairnessView, PolicyRow


def fairness_view(
    scenario: Scenario, worlds: Sequence[World], *, plans: int = 0, plans_failed: int = 0
) -> FairnessView:
    """The figures of the first world, in which no other scenario was ever played; `states`
    are those of all worlds, and a blind habit earns what it does where it earns most. Takes
    as long as the blind habits take: not for a window's thread. Raises IndexError without a
    world.
    """
    world = worlds[0]
    forks = forks_of(world.walked)
    found = FairnessView(
        states=sum(len(each.walked.spots) for each in worlds),
        forks=len(forks),
        positions=_positions(forks),
        longest=sum(fork.best_is_longest for fork in forks),
        shortest=sum(fork.best_is_shortest for fork in forks),
        quadrants=_quadrants(world.walked.table),
        trouble=world.trouble.reason if world.trouble else None,
        plans=plans,
        plans_failed=plans_failed,
    )
    return found if world.prospects is None else _with_bounds(found, worlds, scenario)


def _positions(forks: Sequence[Fork]) -> tuple[int, ...]:
    """How many forks have a best reply first, second, ... in the file. A fork whose best
    reply changes with the state counts at each place it stands at."""
    counted = Counter(place for fork in forks for place in fork.best_places())
    return tuple(counted[place] for place in range(1, max(counted, default=0) + 1))


def _quadrants(table: Table) -> tuple[int, int, int, int]:
    counted = Counter(quadrant(row) for node in table.nodes for row in node.replies)
    return (
        counted[Quadrant.AGREEMENT],
        counted[Quadrant.GIVING_IN],
        counted[Quadrant.WALL],
        counted[Quadrant.DRIFT],
    )


def _with_bounds(view: FairnessView, worlds: Sequence[World], scenario: Scenario) -> FairnessView:
    bounded = [world.prospects for world in worlds if world.prospects is not None]
    bounds = bounded[0].bounds
    return replace(
        view,
        policies=tuple(
            PolicyRow(policy, max(expected_balance(each, policy) for each in bounded), limit)
            for policy, (_, limit) in LIMITS.items()
        ),
        value_min=bounds.value_min,
        value_max=bounds.value_max,
        least_weight=bounds.least_weight,
        best=bounds.best,
        worst=bounds.worst,
        endings=tuple(_endings(bounded[0], scenario)),
    )


def _endings(prospects: Prospects, scenario: Scenario) -> Iterator[EndingRow]:
    spans = prospects.span_by_ending()
    for end in scenario.endings:
        least, most = spans.get(end.id) or (None, None)
        yield EndingRow(end.id, end.title, end.proper, least, most)
