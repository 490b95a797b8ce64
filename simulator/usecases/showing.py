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

    from simulator.model.scenario import Rating, Tag

# --- briefing ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OfferLine:
    """A line of the fair zone; `by` names who may allow it, None: the trainee's own role."""

    text: str
    by: str | None = None


@dataclass(frozen=True, slots=True)
class BriefingView:
    """Who calls, who the trainee is, and what lies inside and outside their authority.

    `portrait` are the lines by which one tells the company's client; mostly there are none.
    `own_words`: in practice the person writes a reply of their own before the replies show."""

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
    own_words: bool = False


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
    """One line of the transcript; `speaker` is a name as shown (empty for a scene or me).

    `own_words` is what the person wrote themselves before the replies showed."""

    kind: LineKind
    speaker: str
    text: str
    own_words: str = ""


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
    """What the coach says about the reply just given (practice only).

    `said` is that reply, `own_words` what was written before it; the coach judges no such words."""

    care: Rating
    firmness: Rating
    why: str | None
    inner: str | None
    client_name: str
    mood: int
    previous_mood: int
    others: tuple[str, ...] = ()
    violations: tuple[Tag, ...] = ()
    said: str = ""
    own_words: str = ""


@dataclass(frozen=True, slots=True)
class TalkView:
    """The conversation as it stands. `feedback` is there between a reply and Continue.

    `choices` is empty on narration (`narration` True: Continue), while feedback stands and
    when the talk has ended. `timer` is the seconds the client waits here, None without one.
    `writes_first`: in this talk the person writes a reply of their own before each choice;
    `writing`: replies and timer are held back until they have; `own_words` is what they wrote.
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
    writes_first: bool = False
    writing: bool = False
    own_words: str = ""
