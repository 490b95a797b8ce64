"""Whole figures that add up, for parts that are exact.

Parts of a whole that are rounded one by one seldom add up to the whole as it is printed. By
the method of the largest remainder every part is rounded down first, and what is then missing
to the whole goes, one by one, to the parts that lost most by it. So no printed figure is a
whole point or more away from its part, and a part that is a whole number stays itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from simulator.usecases.debrief_views import LostPoints


def apportioned(parts: Sequence[Fraction], whole: int) -> tuple[int, ...]:
    """Whole numbers for `parts`, in their order, that add up to `whole`.

    `whole` is the sum of the parts, rounded up or down; the parts may be negative. Of two
    that lost as much, the earlier one gets the point. Raises ValueError where `whole` is a
    point or more away from the sum."""
    total = sum(parts, Fraction(0))
    if abs(whole - total) >= 1:
        raise ValueError(f"{whole} is not what the parts come to ({total})")
    down = [floor(part) for part in parts]
    by_loss = sorted(range(len(parts)), key=lambda at: (down[at] - parts[at], at))
    for at in by_loss[: whole - sum(down)]:
        down[at] += 1
    return tuple(down)


@dataclass(frozen=True, slots=True)
class PrintedPoints:
    """`LostPoints` as they are printed: Σ turns + capped = by kind + capped = 100 − headline.

    `turns` are in the order of the run; `kinds` bent, hardened, weak, unserved, out of reach."""

    turns: tuple[int, ...]
    kinds: tuple[int, int, int, int, int]
    capped: int

    @property
    def whole(self) -> int:
        """What is missing to 100."""
        return sum(self.turns) + self.capped


def printed_points(lost: LostPoints, balance: int, headline: int) -> PrintedPoints:
    """The figures to print beside a balance and a headline that are printed as these.

    The cap gets what lies between the two, so that a stamp "67 → 39" and it say the same."""
    missing = 100 - balance
    bent, hardened, weak, unserved, beyond = apportioned(
        (lost.bent, lost.hardened, lost.weak, lost.unserved, lost.out_of_reach), missing
    )
    return PrintedPoints(
        turns=apportioned([turn.points for turn in lost.turns], missing),
        kinds=(bent, hardened, weak, unserved, beyond),
        capped=balance - headline,
    )
