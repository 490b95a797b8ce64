"""What practice over time and the answers of a group come to, as values.

One run says little; what is said here of a person or of a fork is said over cold runs alone:
exams that are the first of their scenario, or due for review.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from simulator.model.score import Kind

TURNS_NEEDED = 20
"""A direction of a person is told from so many scored turns on …"""
SCENARIOS_NEEDED = 3
"""… in so many scenarios."""

ENOUGH_PEOPLE = 5
"""What a group comes to is told from so many people on."""
ENOUGH_ANSWERS = 30
"""With fewer answers a fork has "too few to say"."""


class Situation(StrEnum):
    """In what a turn was answered: by the client's tension before it, as it is shown."""

    CALM = "calm"
    ANNOYED = "annoyed"
    PRESSURE = "pressure"


@dataclass(frozen=True, slots=True)
class Tipping:
    """What tips the balance: of `turns` scored answers in a situation `lapses` fell short of
    what was open, mostly by `kind`."""

    situation: Situation
    lapses: int
    turns: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class MissingPart:
    """A component (a letter of `HADT` or `LRPB`) that `missing` of `turns` scored answers
    lacked although a better reply was open."""

    letter: str
    missing: int
    turns: int


class Condition(StrEnum):
    """What mastery asks for."""

    RUNS = "runs"
    SCENARIOS = "scenarios"
    TYPES = "types"
    DAYS = "days"
    MEAN = "mean"
    LAST = "last"
    CLEAN = "clean"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class MasteryLine:
    """One condition: what there is (None: nothing to judge yet), what is needed, and whether
    it is met. Points, counts and days as they are; the gap as a share 0..1, met at or below."""

    condition: Condition
    have: Fraction | None
    need: Fraction
    met: bool


class Flag(StrEnum):
    """What a trainer should look at in a fork, from the answers of cold runs.

    p > .95 giveaway, p < .25 too hard, D < .10 review, D < 0 check the ratings, a reply under
    5 % of the answers: dead trap; under 30 answers: too few to say (and then none of the rest).
    """

    GIVEAWAY = "giveaway"
    TOO_HARD = "too_hard"
    REVIEW = "review"
    CHECK_RATINGS = "check_ratings"
    DEAD_TRAP = "dead_trap"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class Quartiles:
    """Of the balances B of a group's cold runs, in points, by nearest rank: of n runs in order
    the one at ⌈p·n⌉, so that each is the balance of a run there was."""

    lower: Fraction
    median: Fraction
    upper: Fraction
