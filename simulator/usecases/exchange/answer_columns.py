"""The columns of answers: those that stand, one row each.

Names never change their meaning: a new meaning takes a new name, at the end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from simulator.model.figures import TurnFigures
from simulator.model.run import SILENCE
from simulator.usecases.exchange.cells import Cell, Column, Kind
from simulator.usecases.exchange.results import GivenAnswer, RunResult

_QUARTERS: Final = 4
_SHOWN: Final = 5


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """An answer and the run it belongs to."""

    result: RunResult
    answer: GivenAnswer


def _reply(row: AnswerRow) -> str | None:
    return None if row.answer.row.reply == SILENCE else row.answer.row.reply


def _figure(find: Callable[[TurnFigures], Cell]) -> Callable[[GivenAnswer], Cell]:
    return lambda answer: None if answer.figures is None else find(answer.figures)


ANSWER_FIGURES: Final[tuple[Column[GivenAnswer], ...]] = (
    Column("care", Kind.WHOLE, "Care C of the reply, 0–4.", _figure(lambda t: t.care)),
    Column("firmness", Kind.WHOLE, "Firmness F of the reply, 0–4.", _figure(lambda t: t.firmness)),
    Column(
        "turn_balance",
        Kind.NUMBER,
        "b = min(C, F) / 4, 0–1: never a mean, so that giving way and waving off do not cancel "
        "out.",
        _figure(lambda t: Fraction(t.balance, _QUARTERS)),
    ),
    Column(
        "best_open",
        Kind.NUMBER,
        "The best b of the replies that were open, 0–1.",
        _figure(lambda t: Fraction(t.best, _QUARTERS)),
    ),
    Column(
        "weight",
        Kind.EXACT,
        "w of the turn: the span of b that was open, twice that at a key fork; 0 where the turn "
        "is not scored (no real choice, or not the first visit).",
        _figure(lambda t: Fraction(t.weight, _QUARTERS)),
    ),
    Column("key_fork", Kind.FLAG, "Whether it is a key fork.", _figure(lambda t: t.key)),
    Column(
        "tension",
        Kind.WHOLE,
        "The client's tension before the reply, 0–100.",
        _figure(lambda t: t.tension * _SHOWN),
    ),
    Column(
        "delta",
        Kind.EXACT,
        "Points of balance (0–100) the reply put out of reach for good; over a run they sum to "
        "100 minus the balance. None without finite bounds.",
        _figure(lambda t: t.delta),
    ),
    Column(
        "kind",
        Kind.TEXT,
        "What the answer fell short by, against the best that was open: `level`, `bent`, "
        "`hardened`, `weak`.",
        _figure(lambda t: t.kind.value),
    ),
    Column(
        "missing",
        Kind.TEXT,
        "Letters of the components the reply lacks: Hears, Acknowledges, Does, Tells; Line, "
        "Reason, Promises what it can keep, Boundary. Empty where nothing lacks or the author "
        "rated with bare numbers.",
        _figure(lambda t: t.missing),
    ),
    Column(
        "stage",
        Kind.WHOLE,
        "The stage of attitude 1–4 the author names for the reply, where one is named.",
        _figure(lambda t: t.stage),
    ),
    Column(
        "open",
        Kind.LIST,
        "Ids of the replies that were open, in the order of the file.",
        _figure(lambda t: t.open),
    ),
)
"""What only a run that can be played again tells of an answer: empty for a run that goes on or
was given up."""

_ROW: Final[tuple[Column[AnswerRow], ...]] = (
    Column("run", Kind.TEXT, "The run, as in the table of runs.", lambda r: r.result.run.identity),
    Column(
        "person", Kind.TEXT, "The person, as in the table of runs.", lambda r: r.result.person.uid
    ),
    Column("scenario", Kind.TEXT, "The id of the scenario.", lambda r: r.result.scenario),
    Column(
        "digest", Kind.TEXT, "Of the exact text that was played.", lambda r: r.result.run.digest
    ),
    Column("mode", Kind.TEXT, "`practice` or `exam`.", lambda r: r.result.run.mode),
    Column("cold", Kind.FLAG, "Whether the run is cold.", lambda r: r.result.run.cold),
    Column(
        "status",
        Kind.TEXT,
        "`finished`, `left` (given up) or `open` (it goes on).",
        lambda r: r.result.run.status,
    ),
    Column(
        "number", Kind.WHOLE, "Counts the answers that stand, from 1.", lambda r: r.answer.number
    ),
    Column(
        "row",
        Kind.WHOLE,
        "Counts everything that was done, answers taken back included.",
        lambda r: r.answer.seq,
    ),
    Column("at", Kind.TEXT, "The moment, UTC, ISO 8601.", lambda r: r.answer.row.at),
    Column("node", Kind.TEXT, "The id of the place.", lambda r: r.answer.row.node),
    Column("reply", Kind.TEXT, "The id of the reply; empty for a silence.", _reply),
    Column(
        "silence",
        Kind.FLAG,
        "Whether a timer ran out instead.",
        lambda r: r.answer.row.reply == SILENCE,
    ),
    Column(
        "shown", Kind.LIST, "Ids of the replies as they were shown.", lambda r: r.answer.row.shown
    ),
    Column("milliseconds", Kind.WHOLE, "Time to the answer.", lambda r: r.answer.row.milliseconds),
    Column(
        "copied",
        Kind.FLAG,
        "Whether a replay took it over from the run it sets out from: it was not given again.",
        lambda r: r.answer.copied,
    ),
    Column("hint", Kind.FLAG, "Whether a hint was looked at before it.", lambda r: r.answer.hinted),
)


def _of_answer(column: Column[GivenAnswer]) -> Column[AnswerRow]:
    return Column(column.name, column.kind, column.meaning, lambda r: column.find(r.answer))


ANSWER_COLUMNS: Final = (*_ROW, *(_of_answer(column) for column in ANSWER_FIGURES))
"""The table of answers."""

WORDS: Final[Column[AnswerRow]] = Column(
    "own_words",
    Kind.TEXT,
    "What was written before the options showed. Only where it is asked for.",
    lambda r: r.answer.words,
)
"""A further column of the table of answers."""
