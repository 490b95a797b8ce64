"""What a trainer sees of a group, as values: never one person's score, never an order of people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from simulator.model.practice import ENOUGH_ANSWERS, ENOUGH_PEOPLE, Flag, Quartiles
from simulator.model.score import Word

__all__ = [
    "ENOUGH_ANSWERS",
    "ENOUGH_PEOPLE",
    "CauseHits",
    "Cohort",
    "Flag",
    "ForkItem",
    "GroupView",
    "Member",
    "Quartiles",
    "ReplyShare",
    "TeamName",
]


@dataclass(frozen=True, slots=True)
class ReplyShare:
    """A reply of a fork: how many answers chose it of those it was open to. Ratings 0..4."""

    reply: str
    text: str
    care: int
    firmness: int
    chosen: int
    open: int
    dead: bool = False

    @property
    def share(self) -> Fraction:
        """0..1 of the answers it was open to."""
        return Fraction(self.chosen, self.open) if self.open else Fraction(0)


@dataclass(frozen=True, slots=True)
class ForkItem:
    """A fork as an item of a test, over `answers` scored answers of cold runs.

    `p` is the mean balance over the best that was open, 0..1; `discrimination` the correlation
    with the same people's other answers, None where it cannot be told; `delta` the mean points
    lost here for good, None where no run had finite bounds.
    """

    scenario: str
    scenario_title: str
    node: str
    client_says: str
    key: bool
    answers: int
    p: Fraction
    discrimination: float | None
    delta: Fraction | None
    shares: tuple[ReplyShare, ...]
    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True)
class CauseHits:
    """How often a true cause was found: `found` of `asked` answered causes tasks."""

    scenario: str
    scenario_title: str
    cause: str
    text: str
    primary: bool
    found: int
    asked: int


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody whose results are here. `here`: they practise on this computer."""

    profile: int
    name: str
    here: bool
    runs: int
    cold_runs: int
    last: datetime | None
    in_team: bool = True


@dataclass(frozen=True, slots=True)
class TeamName:
    """A team to choose; number 0 is everybody."""

    id: int
    name: str
    people: int


@dataclass(frozen=True, slots=True)
class Cohort:
    """The group as a whole. Shown from `ENOUGH_PEOPLE` people with a cold run on.

    `words` counts the direction words of cold runs; `stages` is the profile of all their
    answers in percent. `falls` are the three forks with the largest mean Δ, the worst first.
    """

    words: Mapping[Word, int]
    stages: tuple[Fraction, Fraction, Fraction, Fraction] | None
    balance: Quartiles | None
    falls: tuple[ForkItem, ...]
    causes: tuple[CauseHits, ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    """Everything the trainer's view of a group says.

    `people` have at least one cold run; `cold_runs` are theirs. `cohort` is None before there
    are enough people. Items come in the order of scenarios and of their nodes.
    """

    team: TeamName
    teams: tuple[TeamName, ...]
    members: tuple[Member, ...]
    people: int
    cold_runs: int
    cohort: Cohort | None
    items: tuple[ForkItem, ...]
    first: datetime | None
    last: datetime | None
