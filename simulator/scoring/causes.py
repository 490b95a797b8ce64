"""The root-cause task: what did the company do that made the client difficult?

    RC = 100·(½·key facts found / key facts + ½·max(0, H − A))

H is the weight of the true causes ticked over all true (primary 1, contributing ½), A the
share of the false causes ticked: ticking everything earns nothing on the second half.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
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
    weights = [(cause.id, cause.weight) for cause in scenario.causes]
    return root_cause_of(weights, [fact.id for fact in scenario.facts if fact.key], facts, ticked)


def root_cause_of(
    causes: Iterable[tuple[str, CauseWeight]],
    key_facts: Collection[str],
    facts: Collection[str],
    ticked: Collection[str],
) -> Fraction | None:
    """The same from all causes by id with their weights, and the ids of the key facts."""
    shares = {name: _SHARE[weight] for name, weight in causes}
    true = {name: share for name, share in shares.items() if share}
    if not true:
        return None
    false = [name for name in shares if name not in true]
    hit = sum((true[name] for name in true if name in ticked), Fraction(0)) / sum(true.values())
    alarm = Fraction(sum(name in ticked for name in false), len(false)) if false else Fraction(0)
    judged = max(Fraction(0), hit - alarm)
    if not key_facts:
        return 100 * judged
    found = Fraction(sum(name in facts for name in key_facts), len(key_facts))
    return 100 * (_HALF * found + _HALF * judged)
