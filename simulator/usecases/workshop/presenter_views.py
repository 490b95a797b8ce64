"""What the presenter sees, and the room never does: notes, ratings, counts, what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from simulator.usecases.showing import BriefingView, Choice
from simulator.usecases.workshop.ballots import Agreement
from simulator.usecases.workshop.stages import Stage


class Progress(StrEnum):
    """Where a step stands in the list of steps."""

    DONE = "done"
    NOW = "now"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class StepRow:
    """A line of the list of steps."""

    stage: Stage
    progress: Progress


@dataclass(frozen=True, slots=True)
class OptionRow:
    """A reply (or a cause) with what is private about it: its rating, and its count.

    `care` and `firmness` are 0..4, None of a cause. `hands` None: not counted yet. `chosen`:
    the one that going on would play."""

    choice: Choice
    care: int | None
    firmness: int | None
    hands: int | None
    phones: int
    first: int | None
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class NextStep:
    """What going on leads to: `number` is the reply it would play (from 1), `beat` a further
    picture of the same step; `stage` None: nothing comes after this."""

    stage: Stage | None
    number: int | None = None
    beat: bool = False
    tied: bool = False
    counted: bool = True
    """Of playing a reply: whether anybody voted at all."""


@dataclass(frozen=True, slots=True)
class PresenterView:
    """One step as the presenter sees it.

    `stage` is what the room sees. `options` are there at a fork and at the causes; `focus` is
    the one (from 0) being counted, None where nothing is. `notes` are the author's, for the
    trainer alone."""

    stage: Stage
    turn: int
    about_turns: int | None
    steps: tuple[StepRow, ...]
    options: tuple[OptionRow, ...]
    focus: int | None
    voted: int
    expected: int | None
    notes: str
    next: NextStep
    looking_back: bool
    may_revote: bool
    may_suppose: bool
    may_play_worst: bool
    supposing: bool
    choosing: bool
    """Digits pick a reply: to play, or to suppose."""
    owner: str = ""
    due: str = ""
    rule: str = ""
    proposals: tuple[str, ...] = ()
    briefing: BriefingView | None = None
    """Who the room is and how far its authority goes, to be told before the first line."""
    departed: tuple[int, ...] | None = None
    """The turns at which most votes left the best road; None before the end, or unknown."""
    agreement: Agreement | None = None
    """How split the room is, None without votes."""
    cause: str = ""
    """What somebody is to mend, at the measure; `fix`: how, empty where the author says nothing."""
    fix: str = ""
