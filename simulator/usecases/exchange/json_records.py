"""The records of the JSON form: one table of fields each, which is what is written, what is
read, and its schema.

Records are those of `simulator.progress.archive`, to the letter, because the hash chain of a
run covers them. Figures stand beside them for other programs; whoever takes the results in
works them out again.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from simulator.progress import archive
from simulator.progress.rows import Kind, Status
from simulator.usecases.exchange.answer_columns import ANSWER_FIGURES
from simulator.usecases.exchange.cells import schema_of
from simulator.usecases.exchange.run_columns import RUN_FIGURES
from simulator.usecases.exchange.shapes import (
    Data,
    Day,
    Exact,
    Field,
    Flag,
    ListOf,
    Maybe,
    Moment,
    OneOf,
    Record,
    Row,
    Schema,
    Shown,
    Text,
    Whole,
)

FORMAT: Final = 1

_MOST_ANSWERS: Final = 10_000
_MOST_LISTED: Final = 1_000
_MOST_BYTES: Final = 5 * 2**20
"""A scenario's text and its house code are 2 MiB each at most."""

_ID = Text(64, pattern=r"^[a-z0-9_-]{1,64}$")
_ID_OR_NONE = Text(64, pattern=r"^[a-z0-9_-]{0,64}$")
_HASH = Text(64, 64, r"^[0-9a-f]{64}$")
_UID = Text(32, 32, r"^[0-9a-f]{32}$")
_SHORT = Text(200, 1)
_LANGUAGE = Text(35, 1, r"^[A-Za-z0-9-]{1,35}$")
_FREE = Text(1_000_000)

_ANSWER = Record(
    archive.ArchivedAnswer,
    (
        Field("kind", OneOf(Kind), "`back` takes the last answer that stands back."),
        Field("node", _ID_OR_NONE, "Where it was given; empty for `back`."),
        Field("reply", _ID_OR_NONE, "The reply, `-` for a silence; empty for `back`."),
        Field("shown", ListOf(_ID, 64), "The replies in the order they were shown."),
        Field("milliseconds", Whole(), "The time it took."),
        Field("at", Moment(), "When it was given."),
        Field("hash", _HASH, "Chains it to the row before: SHA-256 of both."),
    ),
)
_WORDING = Record(
    archive.ArchivedWording,
    (
        Field("revision", Whole(), "How many rows of answers there were before."),
        Field("language", _LANGUAGE, "The language from there on."),
        Field("sheet", Maybe(_HASH), "Digest of the translation; null: the scenario's own text."),
        Field("at", Moment(), "When it was chosen."),
    ),
)
_WORDS = Record(
    archive.ArchivedWords,
    (
        Field("seq", Whole(1), "The row (from 1) they were written for."),
        Field("text", _FREE, "What was written before the options showed."),
        Field("at", Moment(), "When."),
    ),
)
_HINT = Record(
    archive.ArchivedHint,
    (
        Field("seq", Whole(1), "The row (from 1) that followed."),
        Field("at", Moment(), "When the hint was looked at."),
    ),
)
_REFLECTION = Record(
    archive.ArchivedReflection,
    (
        Field("turn", Maybe(Whole(1)), "The answer (from 1) one would take back."),
        Field("lean", OneOf(("bent", "hardened", "both", "neither")), "How one leant."),
        Field("at", Moment(), "When it was said, before any number."),
    ),
)
_CAUSES = Record(
    archive.ArchivedCauses,
    (
        Field("ticked", ListOf(_ID, _MOST_LISTED), "The causes chosen, by id."),
        Field("at", Moment(), "When."),
    ),
)
_RESULT = Record(
    archive.ArchivedResult,
    (
        Field("headline", Exact(), "Points 0–100."),
        Field("word", OneOf(("level", "bends", "hardens", "see-saw", "weak")), "The direction."),
        Field("scoring", Whole(1, 1_000_000), "The version of the formulas."),
    ),
)


def _figures() -> Schema:
    run = schema_of(RUN_FIGURES)
    answers = {"type": "array", "items": schema_of(ANSWER_FIGURES)}
    return {
        "description": "What the run comes to; null unless it is finished. For other programs: "
        "it is passed over when results are taken in, and worked out again.",
        "type": ["object", "null"],
        "properties": run["properties"] | {"turns": answers},
        "required": [*run["required"], "turns"],
        "additionalProperties": False,
    }


_RUN = Record(
    archive.ArchivedRun,
    (
        Field("identity", _HASH, "What the run is, on every computer."),
        Field("scenario", Shown(_ID.schema), "The id of the scenario."),
        Field("digest", _HASH, "Of the text that was played."),
        Field(
            "memories",
            ListOf(Row((_ID, _ID)), _MOST_LISTED),
            "Pairs of scenario and ending that the client remembered.",
        ),
        Field("prior_loyalty", Maybe(Exact()), "What the client brought from an earlier talk."),
        Field("seed", Whole(), "Picks variants of lines and the order of replies."),
        Field("mode", OneOf(("practice", "exam")), "How it was played."),
        Field("cold", Flag(), "The first exam of its scenario, or one due for review."),
        Field("scoring", Whole(1, 1_000_000), "The version of the formulas."),
        Field("app", _SHORT, "The version of the program."),
        Field("started", Moment(), "When it began."),
        Field("status", OneOf(Status), "Whether it goes on, ended, or was given up."),
        Field("ending", Maybe(_ID), "The ending it came to."),
        Field("ended", Maybe(Moment()), "When it ended or was given up."),
        Field("replay_of", Maybe(_HASH), "The run a replay set out from."),
        Field("replay_turn", Maybe(Whole(1)), "And its answer (from 1)."),
        Field("answers", ListOf(_ANSWER, _MOST_ANSWERS), "All rows in order."),
        Field("wordings", ListOf(_WORDING, _MOST_LISTED), "The languages it was played in."),
        Field("own_words", ListOf(_WORDS, _MOST_ANSWERS), "What was written first."),
        Field("hints", ListOf(_HINT, _MOST_ANSWERS), "Where a hint was looked at."),
        Field("reflection", Maybe(_REFLECTION), "What was said before the numbers."),
        Field("causes", Maybe(_CAUSES), "The causes task; null before it."),
        Field("result", Maybe(_RESULT), "What lists show of it."),
        Field("figures", Shown(_figures), "What it comes to."),
    ),
)
_RULE = Record(
    archive.ArchivedRule,
    (
        Field("text", _FREE, "A rule the person adopted, in their words."),
        Field("at", Moment(), "When: what tells it from their others."),
        Field("changed", Maybe(Moment()), "When it was last reworded."),
        Field("run", Maybe(_HASH), "The run it came from."),
        Field("house_rule", Maybe(_ID), "The rule of the house it grew out of."),
        Field("dropped", Flag(), "Whether it was taken back: it has no words then."),
    ),
)
_PROMISE = Record(
    archive.ArchivedPromise,
    (
        Field("text", _FREE, "What the person promised themselves."),
        Field("at", Moment(), "When: what tells it from their others."),
        Field("run", Maybe(_HASH), "The run it came from."),
        Field("kept", Maybe(Moment()), "When it was kept."),
        Field("dropped", Flag(), "Whether it was taken back: it has no words then."),
    ),
)
_REVIEW = Record(
    archive.ArchivedReview,
    (
        Field("scenario", _ID, "The id of the scenario."),
        Field("due", Day(), "When it is due again."),
        Field("gap_days", Whole(1, 1_000_000), "The gap before it."),
    ),
)

PIECES: Final[Mapping[str, Record]] = MappingProxyType(
    {
        "person": Record(
            archive.ArchivedPerson,
            (
                Field("uid", _UID, "Who it is, on every computer."),
                Field("name", Text(1_000, 1), "What they are called."),
            ),
        ),
        "text": Record(
            archive.ArchivedText,
            (
                Field("digest", _HASH, "SHA-256 of the bytes."),
                Field("scenario", _ID, "The id of the scenario."),
                Field("text", Data(_MOST_BYTES), "The exact text that was played."),
            ),
        ),
        "sheet": Record(
            archive.ArchivedSheet,
            (
                Field("digest", _HASH, "SHA-256 of the bytes."),
                Field("text", Data(_MOST_BYTES), "The exact text of a translation."),
            ),
        ),
        "run": _RUN,
        "practice": Record(
            archive.ArchivedPractice,
            (
                Field("rules", ListOf(_RULE, 20_000), "Rules adopted."),
                Field("promises", ListOf(_PROMISE, 20_000), "Promises to practise."),
                Field("reviews", ListOf(_REVIEW, 20_000), "What is due when."),
                Field(
                    "settings",
                    ListOf(Row((_SHORT, _FREE)), _MOST_LISTED),
                    "Pairs of key and value.",
                ),
            ),
        ),
    }
)
"""What may follow the head, by `kind`."""

MEANINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "results": "The head: the first record, once.",
        "person": "Whose the records that follow are, until the next person.",
        "text": "A scenario's text, before the first run that needs it, once in a file.",
        "sheet": "A translation, likewise.",
        "run": "A run, whatever became of it.",
        "practice": "What a person carries from run to run: after their runs.",
    }
)


def _head(**_values: object) -> None:
    """The head says how to read the rest; nothing of it is kept."""


HEAD: Final = Record(
    _head,
    (
        Field("format", Whole(1), f"The version of this form: {FORMAT}."),
        Field("app", _SHORT, "The version of the program that wrote it."),
        Field("made", Moment(), "When it was written."),
    ),
)
