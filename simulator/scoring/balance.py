"""The score of a run on the balance "don't cave, don't ignore". Pure and exact.

With c = C/4 and f = F/4 of a reply, its balance is b = min(c, f) — never a mean, so that a
cave and an ignore never cancel out. A turn weighs w = m·ρ (m = 2 at a key fork, ρ the span
of the balances that were open). With W = Σw over the path,

    V = Σ w·b / D,   D = W at a proper ending, else max(W_ref, W + 2)
    B = 100·(V − V_min)/(V_max − V_min), held within 0 .. 100

and 1 − V splits exactly into bent, hardened, weak and unserved.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from simulator.model.run import Record
from simulator.model.score import Band, Bounds, Decomposition, Direction, Kind, Pressure, Word
from simulator.scoring.answered import Answered

QUARTERS = 4
"""Ratings and weights are counted in quarters."""

UNSERVED_TURNS = 2
"""An improper ending leaves at least so many full turns unserved."""

CAP_OPEN = 39
CAP_WITHDRAWN = 84
LEVEL_BELOW = Fraction(1, 10)
"""Shortfalls that sum to less than this are level."""

_SLIP = 1
"""A scored turn with a balance of a quarter or less is a slip."""


def divisor(weight: Fraction, least_weight: Fraction, *, proper: bool) -> Fraction:
    """D of a path: weights in turns. `least_weight` is W_ref."""
    return weight if proper else max(least_weight, weight + UNSERVED_TURNS)


def decompose(turns: Sequence[Answered], least_weight: Fraction, *, proper: bool) -> Decomposition:
    """V and its exact parts: 1 − V = bent + hardened + weak + unserved (for D > 0)."""
    total = sum(turn.weight for turn in turns)
    weight = Fraction(total, QUARTERS)
    whole = divisor(weight, least_weight, proper=proper)
    if whole == 0:
        zero = Fraction(0)
        return Decomposition(zero, zero, zero, zero, zero, zero, zero)
    scale = whole * QUARTERS * QUARTERS
    return Decomposition(
        value=sum(turn.weight * turn.balance for turn in turns) / scale,
        bent=sum(turn.weight * max(turn.care - turn.firmness, 0) for turn in turns) / scale,
        hardened=sum(turn.weight * max(turn.firmness - turn.care, 0) for turn in turns) / scale,
        weak=sum(turn.weight * (QUARTERS - max(turn.care, turn.firmness)) for turn in turns)
        / scale,
        unserved=(whole - weight) / whole,
        weight=weight,
        divisor=whole,
    )


def points(value: Fraction, bounds: Bounds) -> Fraction:
    """B of a value V: 0..100 between the worst and the best the scenario allows.

    The bounds are of replies alone: a silence may do worse than all of them or, where it
    leads to easier turns, better. Neither leaves the scale."""
    span = bounds.value_max - bounds.value_min
    return min(max(Fraction(0), 100 * (value - bounds.value_min) / span), Fraction(100))


def cap(record: Record) -> int | None:
    """The cap of the headline: 39 with an open hard violation; 84 when every one was
    withdrawn, or a house rule was breached; else None."""
    if any(not violation.withdrawn for violation in record.violations):
        return CAP_OPEN
    return CAP_WITHDRAWN if record.violations or record.rules_breached else None


def capped(balance: Fraction, limit: int | None) -> Fraction:
    """The headline: balance under its cap."""
    return balance if limit is None else min(balance, Fraction(limit))


def band(headline: Fraction) -> Band:
    """Below 40 lost, below 65 unsteady, below 85 holding, else balanced."""
    if headline < 40:
        return Band.LOST
    if headline < 65:
        return Band.UNSTEADY
    return Band.HOLDING if headline < 85 else Band.BALANCED


def kind(turn: Answered) -> Kind:
    """What a scored turn fell short by, against the best balance that was open."""
    if not turn.weight or turn.best == turn.balance:
        return Kind.LEVEL
    if (turn.care <= 1 and turn.firmness <= 1) or turn.care == turn.firmness:
        return Kind.WEAK
    return Kind.BENT if turn.firmness < turn.care else Kind.HARDENED


def direction(turns: Sequence[Answered], whole: Fraction) -> Direction:
    """The direction word with lean Λ and see-saw S in points; `whole` is D of the run."""
    short = {Kind.BENT: 0, Kind.HARDENED: 0, Kind.WEAK: 0, Kind.LEVEL: 0}
    for turn in turns:
        short[kind(turn)] += turn.weight * (turn.best - turn.balance)
    scale = whole * QUARTERS * QUARTERS if whole else Fraction(1)
    bent, hardened, weak = (short[name] / scale for name in (Kind.BENT, Kind.HARDENED, Kind.WEAK))
    return Direction(
        _word(bent, hardened, weak), 100 * (bent - hardened), 200 * min(bent, hardened)
    )


def _word(bent: Fraction, hardened: Fraction, weak: Fraction) -> Word:
    if bent + hardened + weak < LEVEL_BELOW:
        return Word.LEVEL
    if weak > bent + hardened:
        return Word.WEAK
    if 2 * min(bent, hardened) >= max(bent, hardened):
        return Word.SEE_SAW
    return Word.BENDS if bent > hardened else Word.HARDENS


def steadiness(turns: Sequence[Answered]) -> Fraction | None:
    """100·(1 − 2·Σw|b − b̄|/W); None without a scored turn. To be read beside B only."""
    weight = sum(turn.weight for turn in turns)
    if not weight:
        return None
    mean = Fraction(sum(turn.weight * turn.balance for turn in turns), weight)
    spread = sum((turn.weight * abs(turn.balance - mean) for turn in turns), Fraction(0))
    return 100 * (1 - 2 * spread / (weight * QUARTERS))


def recovery(turns: Sequence[Answered]) -> Fraction | None:
    """After a slip, the balance at the next scored turn (0 if none), as a mean in points;
    None where nothing slipped."""
    scored = [turn for turn in turns if turn.weight]
    after = [
        scored[index + 1].balance if index + 1 < len(scored) else 0
        for index, turn in enumerate(scored)
        if turn.balance <= _SLIP
    ]
    return Fraction(100 * sum(after), QUARTERS * len(after)) if after else None


def pressure(turns: Sequence[Answered]) -> Pressure | None:
    """Balance weighted by the tension before the reply, and by its absence; None where
    either has no weight."""
    pressed = [(turn.weight * turn.tension, turn.balance) for turn in turns]
    calm = [(turn.weight * (20 - turn.tension), turn.balance) for turn in turns]
    pressed_mean, calm_mean = _mean(pressed), _mean(calm)
    if pressed_mean is None or calm_mean is None:
        return None
    return Pressure(pressed_mean, calm_mean)


def _mean(weighted: Sequence[tuple[int, int]]) -> Fraction | None:
    """The weighted mean of balances, 0..1."""
    weight = sum(share for share, _ in weighted)
    if not weight:
        return None
    return Fraction(sum(share * balance for share, balance in weighted), QUARTERS * weight)
