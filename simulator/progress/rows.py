"""What the store hands out: frozen values, nothing of the database in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction

from simulator.model.run import Answer, Memory, Mode
from simulator.model.score import SCORING_VERSION, Word


class Status(StrEnum):
    """A run goes on, came to an ending, or was given up for another start."""

    OPEN = "open"
    FINISHED = "finished"
    LEFT = "left"


class Kind(StrEnum):
    """What an answer row does."""

    REPLY = "reply"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Profile:
    """One person, or a room. `last_used` is when they last started, answered or ended a run.

    `uid` (32 hex digits) is the same on every computer their results come to. `here` is False
    for somebody whose results alone were brought here. `room`: a room of people that plays
    together; it counts as nobody.
    """

    id: int
    name: str
    last_used: datetime | None
    runs: int
    uid: str = ""
    here: bool = True
    room: bool = False


@dataclass(frozen=True, slots=True)
class Replay:
    """The run, and the turn of it (from 1), that another run sets out from."""

    run: int
    turn: int


@dataclass(frozen=True, slots=True)
class Wording:
    """A language a run was played in, with the exact bytes of the translation sheet.

    `sheet` is None for the scenario's own text, whose language it then is.
    """

    language: str
    sheet: bytes | None = None


@dataclass(frozen=True, slots=True)
class NewRun:
    """What a run is, before its first answer.

    `digest` determines `text`, the exact bytes needed to play it again. `seed` is
    0 .. 2**63 - 1. `prior_loyalty` (0..100) is what the client brings from an earlier
    scenario, None when nothing is remembered. `wording` is what it begins in, where known.
    """

    profile: int
    scenario: str
    digest: str
    text: bytes
    seed: int
    mode: Mode
    memories: tuple[Memory, ...] = ()
    prior_loyalty: Fraction | None = None
    replay_of: Replay | None = None
    wording: Wording | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """The figures a list shows of a finished run: points 0..100, and its direction word."""

    headline: Fraction
    word: Word
    scoring: int = SCORING_VERSION


@dataclass(frozen=True, slots=True)
class SavedRun:
    """A run as saved: everything that replaying it needs.

    `answers` are those that stand (what was taken back is gone from it, and counted in
    `taken_back`). `revision` counts the rows written so far; the next write must name it.
    `replay_of` is None also when the run it names is gone; `replay_turn` is then still there.
    `wordings` are the languages it was played in, each once, the one spoken last at the end;
    none where the store did not keep that yet. `own_words` has what was written before the
    options showed, one entry per answer that stands; `draft` what was written for the answer
    to come. `hinted` says of each answer that stands whether a hint was looked at before it.
    """

    id: int
    profile: int
    scenario: str
    digest: str
    text: bytes
    seed: int
    mode: Mode
    memories: tuple[Memory, ...]
    prior_loyalty: Fraction | None
    replay_of: Replay | None
    cold: bool
    scoring: int
    app: str
    started: datetime
    ended: datetime | None
    revision: int
    status: Status
    ending: str | None
    answers: tuple[Answer, ...] = ()
    taken_back: int = 0
    wordings: tuple[Wording, ...] = ()
    own_words: tuple[str | None, ...] = ()
    draft: str | None = None
    hinted: tuple[bool, ...] = ()
    replay_turn: int | None = None


@dataclass(frozen=True, slots=True)
class RunRow:
    """A run as a list shows it. `answers` counts those that stand; `last` is its last change.

    A replay has a `replay_turn`, also when the run it set out from is gone.
    """

    id: int
    scenario: str
    digest: str
    mode: Mode
    cold: bool
    status: Status
    ending: str | None
    started: datetime
    last: datetime
    revision: int
    answers: int
    result: Result | None = None
    replay_of: Replay | None = None
    replay_turn: int | None = None


@dataclass(frozen=True, slots=True)
class FinishedRun:
    """A finished run with the figures kept of it: their form, the scoring they were worked out
    by, and themselves as JSON; None where none are kept. `ticked` are the causes ticked, None
    before the task. `replay_turn` is None unless it is a replay."""

    run: int
    profile: int
    scenario: str
    digest: str
    mode: Mode
    cold: bool
    ended: datetime
    ticked: tuple[str, ...] | None
    version: int | None
    scoring: int | None
    body: str | None
    replay_turn: int | None = None


@dataclass(frozen=True, slots=True)
class SavedReflection:
    """The answer one would take back (turn from 1, None: none) and how one leant.

    `lean` is "bent", "hardened", "both" or "neither".
    """

    turn: int | None
    lean: str
    at: datetime


@dataclass(frozen=True, slots=True)
class AdoptedRule:
    """A rule a person took from a debrief, in their own words. `house_rule` is the id of the
    rule of the house it grew out of, where it grew out of one; `changed` when it was last
    reworded."""

    id: int
    text: str
    at: datetime
    run: int | None = None
    house_rule: str | None = None
    changed: datetime | None = None


@dataclass(frozen=True, slots=True)
class PracticePromise:
    """What a person promised themselves to practise, and when it was kept."""

    id: int
    text: str
    at: datetime
    run: int | None = None
    kept: datetime | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """When a scenario (by id) is due again, and the gap in days that led there."""

    scenario: str
    due: date
    gap_days: int


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Something waiting to be sent: `trouble` is why the last try failed."""

    id: int
    profile: int
    kind: str
    body: str
    at: datetime
    tries: int = 0
    trouble: str | None = None
    run: int | None = None
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent of a run: to which address, how many pieces, when."""

    run: int
    place: str
    pieces: int
    at: datetime


@dataclass(frozen=True, slots=True)
class SentTo:
    """What was sent to an address in all: of how many runs, how many pieces, when last (None:
    nothing was)."""

    place: str
    runs: int
    pieces: int
    last: datetime | None


@dataclass(frozen=True, slots=True)
class Measure:
    """What a trainer wrote beside a cause (of a scenario, both by id): who mends it until when.

    `done` is the day it was mended. An `owner` and a `note` may be empty."""

    scenario: str
    cause: str
    owner: str
    due: date | None = None
    done: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Team:
    """A group of people, by name, for results alone. `members` are profile numbers."""

    id: int
    name: str
    members: tuple[int, ...] = ()
