"""What a what-if shows, as values: the road that was played beside the one that is supposed.

Nothing here says how a reply is rated before it was said on one of the two roads. Points are
those of balance, 0..100; `within_reach` is the most that could still be reached. They are None
where the scenario has no finite bounds.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from simulator.usecases.showing import Choice, Line

if TYPE_CHECKING:
    # For the types alone: the first frame shows values of here, and scores come later.
    from fractions import Fraction

    from simulator.model.score import Band, Kind, Word


class Road(StrEnum):
    """A road the program can show by itself: that of the replies to advise, or the worst one."""

    BEST = "best"
    WORST = "worst"


@dataclass(frozen=True, slots=True)
class BranchTurn:
    """One turn of a road: what was said, what it was worth, and how the client took it.

    `number` counts from the start of the run. `said` is None for a silence. Care and firmness
    are 0..4, their letters the components present (None where the author gave bare numbers).
    `lost` is the points this turn put out of reach for good. `reaction` is what was heard after
    it, moods are 1..5. `same` says that the other road has the same answer at this turn, and
    came to it the same way.
    """

    number: int
    said: str | None
    care: int
    firmness: int
    care_letters: str | None
    firmness_letters: str | None
    kind: Kind
    lost: Fraction | None
    within_reach: Fraction | None
    reaction: tuple[Line, ...]
    mood_before: int
    mood_after: int
    tension_after: int
    why: str | None = None
    same: bool = False


@dataclass(frozen=True, slots=True)
class BranchEnd:
    """How a road ended. The figures are None where the scenario has no finite bounds."""

    title: str
    proper: bool
    headline: Fraction | None
    cap: int | None
    band: Band | None
    word: Word | None


@dataclass(frozen=True, slots=True)
class Branch:
    """One of the two roads, from the turn they part at. `mood` (1..5) and `within_reach` are
    those it has come to; `end` is None while it goes on."""

    turns: tuple[BranchTurn, ...]
    mood: int
    within_reach: Fraction | None
    end: BranchEnd | None


@dataclass(frozen=True, slots=True)
class WhatIfView:
    """Both roads from before turn `turn` on.

    `heard` is the line they share: what the client had said before that turn, `mood` (1..5) how
    they were then, `within_reach` what could still be reached. `choices` are the replies of the
    supposed road's next turn, in the order of the run; none at its end, and none once it has
    gone as deep as was asked for (`full`). `roads` are those that can be shown from here.
    """

    scenario: str
    title: str
    client_name: str
    face: str | None
    turn: int
    heard: tuple[Line, ...]
    mood: int
    within_reach: Fraction | None
    played: Branch
    instead: Branch
    choices: tuple[Choice, ...]
    roads: tuple[Road, ...] = ()
    full: bool = False

    @property
    def next_turn(self) -> int:
        """The number of the turn that is to be answered."""
        return self.turn + len(self.instead.turns)
