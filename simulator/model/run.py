"""A run: its answers, and the record that replaying them gives.

A run *is* its scenario (by digest), the memories it reads, its seed and its answers.
Everything else is derived from these by pure functions.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.model.scenario import Tag

SILENCE = "-"
"""The reply id that stands for a timer that ran out."""

Memory = tuple[str, str]
"""A (scenario, ending) pair that `ended(...)` found true when the run began."""


class Mode(StrEnum):
    """Practice explains and takes back; an exam does neither."""

    PRACTICE = "practice"
    EXAM = "exam"


@dataclass(frozen=True, slots=True)
class Answer:
    """One confirmed reply (or `SILENCE`), with the order the replies were shown in."""

    node: str
    reply: str
    shown: tuple[str, ...] = ()
    milliseconds: int = 0


@dataclass(frozen=True, slots=True)
class Option:
    """A reply that was open at a turn: what scoring needs of it. Ratings 0..4."""

    reply: str
    care: int
    firmness: int

    @property
    def balance(self) -> int:
        """min(care, firmness), in quarters."""
        return min(self.care, self.firmness)


@dataclass(frozen=True, slots=True)
class Turn:
    """One answer as it was played.

    Ratings are 0..4. `weight` is m·ρ in quarters, 0 where the turn is not scored (a later
    visit, or no real choice). `open` are the replies that were open, in file order.
    Tension and trust are 0..20, before the reply and after the arrival it led to.
    """

    node: str
    reply: str
    care: int
    firmness: int
    weight: int
    open: tuple[Option, ...]
    key: bool
    tension: int
    trust: int
    tension_after: int
    trust_after: int
    tags: frozenset[Tag] = frozenset()
    stage: int | None = None
    cash: int = 0
    minutes: int = 0

    @property
    def balance(self) -> int:
        """min(care, firmness) of the reply, in quarters."""
        return min(self.care, self.firmness)

    @property
    def best(self) -> int:
        """The best balance open at this turn, in quarters."""
        return max((option.balance for option in self.open), default=0)


@dataclass(frozen=True, slots=True)
class Violation:
    """A hard violation of a run: the tag, the answer that did it (index into turns)."""

    tag: Tag
    turn: int
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class Record:
    """All that scoring needs of a run, without the engine.

    `ending` is None while the run goes on. Ids are the scenario's. `start_tension` and the
    like are 0..20. `promises_open` is what the outcome calls open: broken, or not settled
    by the ending.
    """

    turns: tuple[Turn, ...]
    ending: str | None
    proper: bool
    walked_out: bool
    resolved: int
    tension: int
    trust: int
    peak_tension: int
    facts: tuple[str, ...]
    violations: tuple[Violation, ...]
    rules_kept: tuple[str, ...]
    rules_breached: tuple[str, ...]
    promises_made: tuple[str, ...]
    promises_open: tuple[str, ...]
    cash: int
    minutes: int
