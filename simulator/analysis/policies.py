"""Blind play: what a fixed habit earns without reading, exactly.

A policy splits evenly over the replies it prefers in a state. For each state there is a
table (Σw, proper?) → (probability, probability-weighted N) of the paths under the policy;
the divisor of a path depends on the key alone, so the expected balance is exact. To stay
with whole numbers a table keeps one common denominator.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import gcd, lcm

from simulator.analysis.futures import Future
from simulator.analysis.prospects import Prospects
from simulator.engine.table import ReplyRow
from simulator.model.scenario import Tag
from simulator.scoring.balance import QUARTERS, divisor, points

Preference = Callable[[ReplyRow, int], int]
"""How much a policy likes a reply, given its place among the open ones in file order."""

_SOOTHING = (Tag.APOLOGY, Tag.ACKNOWLEDGE)

POLICIES: Mapping[str, Preference] = {
    "random": lambda row, index: 0,
    "first": lambda row, index: -index,
    "longest": lambda row, index: len(row.source.say),
    "shortest": lambda row, index: -len(row.source.say),
    "most_caring": lambda row, index: row.care,
    "firmest": lambda row, index: row.firmness,
    "most_apologetic": lambda row, index: sum(tag in row.source.does for tag in _SOOTHING),
}


@dataclass(frozen=True, slots=True)
class _Chances:
    """(Σw, proper?) → (probability, expected N), both over `denominator`."""

    denominator: int
    shares: dict[int, tuple[int, int]]


def expected_balance(prospects: Prospects, policy: str) -> Fraction:
    """The exact expected B of a policy; raises `NoBoundsError` where there are no bounds."""
    bounds = prospects.bounds
    chances = _Policy(POLICIES[policy]).chances(prospects)
    value = Fraction(0)
    for key, (_, earned) in chances.shares.items():
        whole = divisor(Fraction(key >> 1, QUARTERS), bounds.least_weight, proper=bool(key & 1))
        if whole:
            value += Fraction(earned, chances.denominator * QUARTERS * QUARTERS) / whole
    return points(value, bounds)


class _Policy:
    """One policy on one scenario."""

    def __init__(self, prefer: Preference) -> None:
        self._prefer = prefer
        self._liked: dict[tuple[ReplyRow, ...], tuple[int, ...]] = {}

    def chances(self, prospects: Prospects) -> _Chances:
        """Where the policy leads from the start; only the futures it comes to are looked at."""
        futures = prospects.futures()
        met = {futures[-1].number}
        for future in reversed(futures):
            if future.number in met:
                met.update([future.following[index].number for index in self._chosen(future)])
        known: dict[int, _Chances] = {}
        for number in sorted(met):
            known[number] = self._chances(futures[number], known)
        return known[futures[-1].number]

    def _chosen(self, future: Future) -> tuple[int, ...]:
        """Which of its replies the policy splits over, by their places among the open ones."""
        rows = future.replies
        if not rows:
            return ()
        chosen = self._liked.get(rows)
        if chosen is None:
            likes = [self._prefer(row, index) for index, row in enumerate(rows)]
            best = max(likes)
            chosen = tuple([index for index, like in enumerate(likes) if like == best])
            self._liked[rows] = chosen
        return chosen

    def _chances(self, future: Future, known: Mapping[int, _Chances]) -> _Chances:
        if not future.replies:
            (key,) = future.reach
            return _Chances(1, {key: (1, 0)})
        chosen = self._chosen(future)
        targets = [known[future.following[index].number] for index in chosen]
        common = lcm(*[target.denominator for target in targets])
        shares: dict[int, tuple[int, int]] = {}
        for index, target in zip(chosen, targets, strict=True):
            factor = common // target.denominator
            gained = future.weight * future.replies[index].balance
            for key, (chance, earned) in target.shares.items():
                at = key + 2 * future.weight
                more, gain = factor * chance, factor * (earned + gained * chance)
                before = shares.get(at)
                shares[at] = (before[0] + more, before[1] + gain) if before else (more, gain)
        return _reduced(common * len(chosen), shares)


def _reduced(denominator: int, shares: dict[int, tuple[int, int]]) -> _Chances:
    """The same chances over the least denominator."""
    shared = denominator
    for chance, earned in shares.values():
        shared = gcd(shared, chance, earned)
        if shared == 1:
            return _Chances(denominator, shares)
    return _Chances(
        denominator // shared,
        {key: (chance // shared, earned // shared) for key, (chance, earned) in shares.items()},
    )
