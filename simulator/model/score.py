"""The score of a run, exact. Fractions are exact; the one rounding is where it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

SCORING_VERSION = 1
"""Stored with every run: a change of any formula raises it."""


class Word(StrEnum):
    """The direction of a run's answers, judged against what was possible."""

    LEVEL = "level"
    BENDS = "bends"
    HARDENS = "hardens"
    SEE_SAW = "see-saw"
    WEAK = "weak"


class Band(StrEnum):
    """Where the headline lies: < 40, 40–64, 65–84, ≥ 85."""

    LOST = "lost"
    UNSTEADY = "unsteady"
    HOLDING = "holding"
    BALANCED = "balanced"


class Kind(StrEnum):
    """What a turn fell short by, as the direction word sees it."""

    LEVEL = "level"
    BENT = "bent"
    HARDENED = "hardened"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Bounds:
    """The exact best and worst that a scenario allows.

    `least_weight` is W_ref in weight units (a full turn is 1). `best` and `worst` are the
    reply ids of one best and one worst road. `states` counts play states after projection.
    """

    value_min: Fraction
    value_max: Fraction
    least_weight: Fraction
    states: int
    best: tuple[str, ...]
    worst: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decomposition:
    """1 − V split by kind, and the two columns on their common base V."""

    value: Fraction
    bent: Fraction
    hardened: Fraction
    weak: Fraction
    unserved: Fraction
    weight: Fraction
    divisor: Fraction

    @property
    def hear(self) -> Fraction:
        """The care column: V + bent."""
        return self.value + self.bent

    @property
    def hold(self) -> Fraction:
        """The firmness column: V + hardened."""
        return self.value + self.hardened


@dataclass(frozen=True, slots=True)
class Direction:
    """Where the shortfalls went. `lean` and `see_saw` are points; shown together."""

    word: Word
    lean: Fraction
    see_saw: Fraction


@dataclass(frozen=True, slots=True)
class Pressure:
    """Balance under pressure and in calm, each 0..1; `gap` is calm − pressure."""

    pressed: Fraction
    calm: Fraction

    @property
    def gap(self) -> Fraction:
        return self.calm - self.pressed


@dataclass(frozen=True, slots=True)
class TurnScore:
    """What one turn cost and what stood beside it.

    `delta` is the points of balance it lost for good (Δ), `best` the reply that kept most
    within reach, `advised` the one to show beside it: balanced, and breaking nothing.
    `weight` in turns (a full turn is 1). `kind` is judged on the shortfall against the best
    that was open.
    """

    node: str
    reply: str
    care: int
    firmness: int
    weight: Fraction
    delta: Fraction
    tension: int
    trust: int
    best: str
    advised: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Outcome:
    """Beside the headline, never inside it. Loyalty 0..100; nerves is mean tension 0..100."""

    loyalty: Fraction
    told_negative: int
    told_positive: int
    price: Fraction
    cash: int
    minutes: int
    nerves: Fraction | None


@dataclass(frozen=True, slots=True)
class RunScore:
    """Everything the debrief says in numbers about a finished run.

    `balance` and `headline` are points 0..100; `stages` the four-stage profile in percent,
    None without a scored turn; `steadiness`, `recovery` in points or None.
    """

    balance: Fraction
    headline: Fraction
    cap: int | None
    band: Band
    parts: Decomposition
    direction: Direction
    steadiness: Fraction | None
    recovery: Fraction | None
    pressure: Pressure | None
    stages: tuple[Fraction, Fraction, Fraction, Fraction] | None
    outcome: Outcome
    turns: tuple[TurnScore, ...]
    root_cause: Fraction | None = None
