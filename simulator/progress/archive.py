"""Everything that is kept of people, as plain values: what an export writes down and another
computer takes in.

An export is a run of pieces, person by person: an `ArchivedPerson` first; then their runs,
oldest first, each after the `ArchivedText` and the `ArchivedSheet`s it is played from (each
of these once in the whole export); an `ArchivedPractice` at the end, which names runs by
their identity. Each piece can be taken in by itself and any number of times.

Values are those of the store's columns: numbers, texts, bytes, and tuples of them. Moments
(`at`, `started`, `ended`, `kept`, `created`, `changed`) are texts: UTC, ISO 8601 with
microseconds and offset ("2026-03-02T09:30:04.000000+00:00"). Fractions are texts ("275/19").
Hashes are 64 hex digits. They must go through an export unchanged, because the hash chain of
a run covers them to the letter. Texts hold nothing that UTF-8 cannot.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ArchivedText:
    """A scenario's exact text (UTF-8 as a rule; whatever bytes were played). `digest` is the
    SHA-256 of the bytes, `scenario` the scenario's id."""

    digest: str
    scenario: str
    text: bytes


@dataclass(frozen=True, slots=True)
class ArchivedSheet:
    """A translation's exact text. `digest` is the SHA-256 of the bytes."""

    digest: str
    text: bytes


@dataclass(frozen=True, slots=True)
class ArchivedAnswer:
    """An answer row: `kind` is "reply", or "back" for one that takes the last answer back
    (`node` and `reply` are then empty). `reply` is "-" for a silence. `hash` chains it to the
    row before."""

    kind: str
    node: str
    reply: str
    shown: tuple[str, ...]
    milliseconds: int
    at: str
    hash: str


@dataclass(frozen=True, slots=True)
class ArchivedWording:
    """A language the run was played in from its `revision`-th answer row on. `sheet` is the
    digest of the translation, None for the scenario's own text."""

    revision: int
    language: str
    sheet: str | None
    at: str


@dataclass(frozen=True, slots=True)
class ArchivedWords:
    """What was written before the options showed, for the answer row `seq` (from 1). Where
    there is no such row yet it is a draft."""

    seq: int
    text: str
    at: str


@dataclass(frozen=True, slots=True)
class ArchivedHint:
    """A hint was looked at before the answer row `seq` (from 1)."""

    seq: int
    at: str


@dataclass(frozen=True, slots=True)
class ArchivedReflection:
    """The answer one would take back (from 1 of those that stand, None: none), and how one
    leant: "bent", "hardened", "both", "neither"."""

    turn: int | None
    lean: str
    at: str


@dataclass(frozen=True, slots=True)
class ArchivedCauses:
    """The causes ticked, by id."""

    ticked: tuple[str, ...]
    at: str


@dataclass(frozen=True, slots=True)
class ArchivedResult:
    """What lists show of a finished run: points 0..100, and the direction word."""

    headline: str
    word: str
    scoring: int


@dataclass(frozen=True, slots=True)
class ArchivedRun:
    """A run with all that hangs on it.

    `identity` is the same on every computer: the hash that the first answer is chained to. It
    covers `digest`, the text itself, `memories` ((scenario, ending) pairs), `prior_loyalty`,
    `seed`, `mode` ("practice", "exam"), `cold`, `scoring`, `app` and `started`. `status` is
    "open", "finished" (it then has an `ending`) or "left"; all but an open one have `ended`.
    A replay has `replay_turn` (from 1); `replay_of` is the identity of the run it set out
    from, None where that is gone. `answers` are all rows in order, numbered from 1.
    """

    identity: str
    digest: str
    memories: tuple[tuple[str, str], ...]
    prior_loyalty: str | None
    seed: int
    mode: str
    cold: bool
    scoring: int
    app: str
    started: str
    status: str
    ending: str | None
    ended: str | None
    replay_of: str | None
    replay_turn: int | None
    answers: tuple[ArchivedAnswer, ...]
    wordings: tuple[ArchivedWording, ...] = ()
    own_words: tuple[ArchivedWords, ...] = ()
    hints: tuple[ArchivedHint, ...] = ()
    reflection: ArchivedReflection | None = None
    causes: ArchivedCauses | None = None
    result: ArchivedResult | None = None


@dataclass(frozen=True, slots=True)
class ArchivedRule:
    """A rule a person adopted. `at` tells it from their others; `changed` is when it was last
    reworded, `run` the identity of the run it came from. One that was `dropped` has no words;
    it is there so that it stays dropped."""

    text: str
    at: str
    changed: str | None = None
    run: str | None = None
    house_rule: str | None = None
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class ArchivedPromise:
    """What a person promised themselves. `at` tells it from their others; `run` is the
    identity of the run it came from; `dropped` as of a rule."""

    text: str
    at: str
    run: str | None = None
    kept: str | None = None
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class ArchivedReview:
    """When a scenario (by id) is due again: a day, ISO 8601, and the gap in days before it."""

    scenario: str
    due: str
    gap_days: int


@dataclass(frozen=True, slots=True)
class ArchivedPerson:
    """Who the pieces that follow belong to, until the next person. `uid` (32 hex digits) is
    the same on every computer."""

    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class ArchivedPractice:
    """What a person carries from run to run. `settings` are (key, value) pairs."""

    rules: tuple[ArchivedRule, ...] = ()
    promises: tuple[ArchivedPromise, ...] = ()
    reviews: tuple[ArchivedReview, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()


Piece = ArchivedPerson | ArchivedText | ArchivedSheet | ArchivedRun | ArchivedPractice
"""A part of an export, in the order it is written."""
