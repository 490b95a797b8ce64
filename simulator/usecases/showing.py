"""What each screen shows, as values: use cases make them, screens draw them.

Nothing here is a sentence of the program's own: texts come from the scenario or from the
person; words for levels, moods and modes are made by the screens in the reader's language.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from simulator.model.run import Mode
from simulator.usecases.tongue import Tongue

if TYPE_CHECKING:
    # For the types alone: the first frame shows values of here, and scores come later.
    from fractions import Fraction

    from simulator.model.scenario import Rating, Tag
    from simulator.model.score import Band, Kind, Word

# --- briefing ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OfferLine:
    """A line of the fair zone; `by` names who may allow it, None: the trainee's own role."""

    text: str
    by: str | None = None


@dataclass(frozen=True, slots=True)
class BriefingView:
    """Who calls, who the trainee is, and what lies inside and outside their authority.

    `portrait` are the lines by which one tells the company's client; mostly there are none."""

    scenario: str
    title: str
    summary: str
    client_name: str
    face: str | None
    mood: int
    you_are: str
    brief: str
    owed: tuple[OfferLine, ...]
    allowed: tuple[OfferLine, ...]
    impossible: tuple[OfferLine, ...]
    rules: tuple[str, ...]
    minutes: int
    level: int
    about_turns: int | None
    mode: Mode = Mode.PRACTICE
    during_run: bool = False
    tongue: Tongue | None = None
    portrait: tuple[str, ...] = ()


# --- conversation and feedback ----------------------------------------------------------


class LineKind(StrEnum):
    """Who a line of the transcript belongs to."""

    CLIENT = "client"
    VOICE = "voice"
    ME = "me"
    SCENE = "scene"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the transcript; `speaker` is a name as shown (empty for a scene or me)."""

    kind: LineKind
    speaker: str
    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A reply as offered, at its shown position. `closed` says why it cannot be said, or None."""

    reply: str
    text: str
    closed: str | None = None


@dataclass(frozen=True, slots=True)
class MoodView:
    """The client's mood: 1 fury … 5 relief; `previous` before the last reply, None at first."""

    name: str
    face: str | None
    level: int
    previous: int | None = None


@dataclass(frozen=True, slots=True)
class FeedbackView:
    """What the coach says about the reply just given (practice only)."""

    care: Rating
    firmness: Rating
    why: str | None
    inner: str | None
    client_name: str
    mood: int
    previous_mood: int
    others: tuple[str, ...] = ()
    violations: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class TalkView:
    """The conversation as it stands. `feedback` is there between a reply and Continue.

    `choices` is empty on narration (`narration` True: Continue), while feedback stands and
    when the talk has ended. `timer` is the seconds the client waits here, None without one.
    """

    scenario: str
    title: str
    mode: Mode
    turn: int
    about_turns: int | None
    lines: tuple[Line, ...]
    choices: tuple[Choice, ...]
    mood: MoodView
    facts: tuple[str, ...]
    can_take_back: bool
    narration: bool = False
    ended: bool = False
    timer: int | None = None
    hint: str | None = None
    feedback: FeedbackView | None = None
    file_changed: bool = False
    guest: bool = False


# --- debrief ----------------------------------------------------------------------------


class Lean(StrEnum):
    """The trainee's own answer to the question that stands before any number."""

    BENT = "bent"
    HARDENED = "hardened"
    BOTH = "both"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Reflection:
    """The answer one would take back (turn from 1, None: none) and which way one leant."""

    turn: int | None
    lean: Lean


@dataclass(frozen=True, slots=True)
class TurnRow:
    """One turn of the turn table and one dot of the map.

    Care and firmness are 0..4; `care_letters` the components present, or None where the
    author gave a bare number. `weight` in turns (0: not scored), `delta` points lost here.
    Moods 1..5, tension 0..100, both before and after the reply. `said` is None for silence.
    """

    number: int
    node: str
    client_says: str
    said: str | None
    inner: str | None
    care: int
    firmness: int
    care_letters: str | None
    firmness_letters: str | None
    weight: Fraction
    delta: Fraction
    kind: Kind
    mood_before: int
    mood_after: int
    tension_before: int
    tension_after: int
    key: bool


@dataclass(frozen=True, slots=True)
class Stamp:
    """A hard violation (`tag`) with the reply quoted, or a breached rule of the house (`rule`)."""

    quote: str
    turn: int
    tag: Tag | None = None
    withdrawn: bool = False
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class RoadNotTaken:
    """One of the two turns that cost most: the reply given beside the best one."""

    turn: int
    delta: Fraction
    client_says: str
    yours: str | None
    your_why: str | None
    tempted: str | None
    best: str
    best_why: str | None


@dataclass(frozen=True, slots=True)
class CauseRow:
    """A line of the root-cause task before it is answered."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class CauseVerdict:
    """A line of the root-cause task after it is answered; `true_cause` with its share and fix."""

    id: str
    text: str
    ticked: bool
    true_cause: bool
    primary: bool
    fix: str | None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CausesView:
    """The root-cause task, answered: facts found and missed, verdicts, points 0..100."""

    verdicts: tuple[CauseVerdict, ...]
    facts_found: tuple[str, ...]
    facts_missed: tuple[str, ...]
    score: Fraction


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the run comes to. Columns are 0..1 on the common base `value`."""

    headline: Fraction
    balance: Fraction
    cap: int | None
    band: Band
    word: Word
    lean: Fraction
    see_saw: Fraction
    value: Fraction
    hear: Fraction
    hold: Fraction
    weak: Fraction
    unserved: Fraction
    stages: tuple[Fraction, Fraction, Fraction, Fraction] | None = None


@dataclass(frozen=True, slots=True)
class DebriefView:
    """The debrief of a finished run, in the order it is told.

    `numbers` is None when the scenario has no finite bounds. `previous` are the turns of
    the last earlier run of the same scenario (hollow dots), oldest first.
    `outcome_cash`, `fair_cash` and `price` are money in the scenario's own unit.
    """

    scenario: str
    title: str
    mode: Mode
    client_name: str
    face: str | None
    ending: str
    ending_text: str
    proper: bool
    cash: int
    fair_cash: int
    minutes: int
    nerves: Fraction | None
    loyalty: Fraction
    told_negative: int
    told_positive: int
    price: Fraction
    promises_open: tuple[str, ...]
    turns: tuple[TurnRow, ...]
    numbers: Numbers | None
    stamps: tuple[Stamp, ...]
    roads: tuple[RoadNotTaken, ...]
    causes: tuple[CauseRow, ...]
    previous: tuple[TurnRow, ...] = ()
    rules_kept: tuple[str, ...] = ()
    reflection: Reflection | None = None
    causes_answered: CausesView | None = None
