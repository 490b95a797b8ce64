"""The root-cause task: what did the company do that made the client difficult?

    RC = 100·(½·key facts found / key facts + ½·max(0, H − A))

H is the weight of the true causes ticked over all true (primary 1, contributing ½), A the
share of the false causes ticked: ticking everything earns nothing on the second half.
"""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction

from simulator.model.scenario import CauseWeight, Scenario

_HALF = Fraction(1, 2)
_SHARE = {
    CauseWeight.PRIMARY: Fraction(1),
    CauseWeight.CONTRIBUTING: _HALF,
    CauseWeight.NONE: Fraction(0),
}


def root_cause(
    scenario: Scenario, facts: Collection[str], ticked: Collection[str]
) -> Fraction | None:
    """RC in points, from the facts found and the causes ticked; None where the scenario
    names no causes."""
    true = {cause.id: _SHARE[cause.weight] for cause in scenario.causes if _SHARE[cause.weight]}
    if not true:
        return None
    false = [cause.id for cause in scenario.causes if cause.id not in true]
    hit = sum((true[name] for name in true if name in ticked), Fraction(0)) / sum(true.values())
    alarm = Fraction(sum(name in ticked for name in false), len(false)) if false else Fraction(0)
    judged = max(Fraction(0), hit - alarm)
    keys = [fact.id for fact in scenario.facts if fact.key]
    if not keys:
        return 100 * judged
    found = Fraction(sum(name in facts for name in keys), len(keys))
    return 100 * (_HALF * found + _HALF * judged)
