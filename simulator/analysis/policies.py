"""Blind play: what a fixed habit earns without reading, exactly.

A policy splits evenly over the replies it prefers in a state. For each state there is a
table (Σw, proper?) → (probability, probability-weighted N) of the paths under the policy;
the divisor of a path depends on the key alone, so the expected balance is exact. To stay
with whole numbers a table keeps one common denominator.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import gcd, lcm

from simulator.analysis.prospects import Move, Prospects, Spot
from simulator.engine.state import PlayState
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
    prefer = POLICIES[policy]
    known: dict[PlayState, _Chances] = {}
    first = prospects.project(prospects.first)
    for spot in prospects.spots_in_order():
        known[spot.state] = _chances(spot, known, prefer)
    chances = known[first]
    value = Fraction(0)
    for key, (_, earned) in chances.shares.items():
        whole = divisor(Fraction(key >> 1, QUARTERS), bounds.least_weight, proper=bool(key & 1))
        if whole:
            value += Fraction(earned, chances.denominator * QUARTERS * QUARTERS) / whole
    return points(value, bounds)


def _preferred(spot: Spot, prefer: Preference) -> Sequence[Move]:
    likes = [prefer(move.reply, index) for index, move in enumerate(spot.moves)]
    best = max(likes)
    return [move for move, like in zip(spot.moves, likes, strict=True) if like == best]


def _chances(spot: Spot, known: Mapping[PlayState, _Chances], prefer: Preference) -> _Chances:
    if not spot.moves:
        (key,) = spot.reach or {0: (0, 0)}
        return _Chances(1, {key: (1, 0)})
    moves = _preferred(spot, prefer)
    targets = [known[move.target] for move in moves]
    common = lcm(*(target.denominator for target in targets))
    shares: dict[int, tuple[int, int]] = {}
    for move, target in zip(moves, targets, strict=True):
        factor = common // target.denominator
        gained = spot.weight * move.reply.balance
        for key, (chance, earned) in target.shares.items():
            at = key + 2 * spot.weight
            before, before_earned = shares.get(at, (0, 0))
            shares[at] = (
                before + factor * chance,
                before_earned + factor * (earned + gained * chance),
            )
    return _reduced(common * len(moves), shares)


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
