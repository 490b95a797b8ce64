"""What the room sees, as values: one frame per picture on the projector.

A frame holds what may be seen at that moment and nothing else. The window that shows it to
the room is given frames alone, so what is not in one cannot get on to the wall: no notes, no
ratings before their reveal, no count before its.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from simulator.usecases.showing import Choice, Line, MoodView

if TYPE_CHECKING:
    # For the types alone: the first frame of the desk comes before scores.
    from fractions import Fraction

    from simulator.model.scenario import Rating, Tag
    from simulator.model.score import Band, Word


class Vote(StrEnum):
    """How far a vote is."""

    SHOWN = "shown"
    """What can be voted for is on the wall, the vote is not open."""
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class CardFrame:
    """The test card: can the last row read it? `room` is the name of the group."""

    room: str = ""


@dataclass(frozen=True, slots=True)
class BlankFrame:
    """Nothing, in white or black."""

    white: bool = False


@dataclass(frozen=True, slots=True)
class TitleFrame:
    """Who calls, and who the room is."""

    title: str
    summary: str
    client_name: str
    face: str | None
    mood: int
    you_are: str


@dataclass(frozen=True, slots=True)
class JoinFrame:
    """How a phone comes to vote: an address, drawn in plain and as a square code."""

    address: str


@dataclass(frozen=True, slots=True)
class LineFrame:
    """What the client says, alone and large; or a scene, or another voice before it."""

    line: Line
    mood: MoodView
    turn: int


@dataclass(frozen=True, slots=True)
class ForkFrame:
    """The client's line and the replies under it. `voted` is how many have voted, once the vote
    is closed; `again`: it is a revote. `address` is where phones vote, empty without them."""

    line: Line
    mood: MoodView
    turn: int
    choices: tuple[Choice, ...]
    vote: Vote
    voted: int | None = None
    again: bool = False
    address: str = ""


@dataclass(frozen=True, slots=True)
class VotesFrame:
    """How the room voted, `first` the count before a revote."""

    mood: MoodView
    turn: int
    choices: tuple[Choice, ...]
    votes: tuple[int, ...]
    first: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class ReplyFrame:
    """The reply that is played; `number` (from 1) is its place among those shown."""

    mood: MoodView
    turn: int
    number: int
    said: str


@dataclass(frozen=True, slots=True)
class ReactionFrame:
    """The reply that was played, and how the client takes it (or what happens meanwhile)."""

    mood: MoodView
    turn: int
    number: int
    said: str
    line: Line


@dataclass(frozen=True, slots=True)
class ScoresFrame:
    """What the reply was worth: both axes, never one sum; `why` in the author's words."""

    mood: MoodView
    turn: int
    number: int
    said: str
    care: Rating
    firmness: Rating
    why: str | None
    violations: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """One of two roads at a turn. `said` is None where the road has not come so far; `mood` is
    1..5. The axes are None where what was played there is not yet told."""

    number: int | None
    said: str | None
    line: Line | None
    mood: int
    care: int | None = None
    firmness: int | None = None
    ending: str | None = None


@dataclass(frozen=True, slots=True)
class WhatIfFrame:
    """The road that was played beside the one that was not, at turn `turn`. `line` is what the
    client had said before the replies shown, None where each road heard another. A `Side` with
    nothing said: that road has not come so far."""

    turn: int
    client_name: str
    face: str | None
    played: Side
    instead: Side
    line: Line | None = None


@dataclass(frozen=True, slots=True)
class WorstFrame:
    """A step of the worst road, played on purpose: what is said, and where it leads."""

    turn: int
    of: int
    said: str
    line: Line | None
    mood: MoodView
    ending: str | None = None


@dataclass(frozen=True, slots=True)
class EndingFrame:
    """How the talk ended: facts, no score. Money is in the scenario's own unit."""

    title: str
    text: str
    proper: bool
    mood: MoodView
    cash: int
    fair_cash: int
    minutes: int
    promises_open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CausesFrame:
    """The causes to choose among: "what went amiss in the company first?"."""

    causes: tuple[str, ...]
    vote: Vote
    voted: int | None = None
    again: bool = False
    address: str = ""


@dataclass(frozen=True, slots=True)
class CauseShown:
    """A cause with the votes it had, and what it was. `true_cause` False: it only looked so."""

    text: str
    votes: int
    first: int | None
    true_cause: bool
    primary: bool


@dataclass(frozen=True, slots=True)
class CausesShownFrame:
    """What the room took for the cause, and what was one."""

    causes: tuple[CauseShown, ...]


@dataclass(frozen=True, slots=True)
class MeasureFrame:
    """Who mends what until when, as it is written in."""

    cause: str
    fix: str | None
    owner: str
    due: date | None


@dataclass(frozen=True, slots=True)
class ForkShown:
    """A turn that mattered: what was played beside what the best road would have said.

    `votes` is how many of the `voted` chose the best reply, None where nothing was counted.
    `chosen` is the reply that most of them chose, None where nobody voted; `chosen_votes` how
    many did."""

    turn: int
    client_says: str
    played: str | None
    tempted: str | None
    best: str
    best_why: str | None
    votes: int | None
    voted: int
    chosen: str | None = None
    chosen_votes: int = 0


@dataclass(frozen=True, slots=True)
class ForksFrame:
    """A turn that mattered, one at a time; `of` of them in all."""

    fork: ForkShown
    number: int
    of: int


@dataclass(frozen=True, slots=True)
class RuleFrame:
    """The rule the group takes into its house code, as it is written in."""

    text: str


@dataclass(frozen=True, slots=True)
class Dot:
    """One turn on the map."""

    turn: int
    care: int
    firmness: int


@dataclass(frozen=True, slots=True)
class NumbersFrame:
    """Last of all: the headline, the two columns (0..1 on the base `value`), the turns."""

    headline: Fraction
    cap: int | None
    band: Band
    word: Word
    value: Fraction
    hear: Fraction
    hold: Fraction
    turns: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class NoNumbersFrame:
    """In place of the numbers, where the scenario has no finite bounds: the turns alone."""

    turns: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class FarewellFrame:
    """The end: the rule and who mends what stay on the wall."""

    title: str
    rule: str
    owner: str
    cause: str
    due: date | None = None


Frame = (
    CardFrame
    | BlankFrame
    | TitleFrame
    | JoinFrame
    | LineFrame
    | ForkFrame
    | VotesFrame
    | ReplyFrame
    | ReactionFrame
    | ScoresFrame
    | WhatIfFrame
    | WorstFrame
    | EndingFrame
    | CausesFrame
    | CausesShownFrame
    | MeasureFrame
    | ForksFrame
    | RuleFrame
    | NumbersFrame
    | NoNumbersFrame
    | FarewellFrame
)
