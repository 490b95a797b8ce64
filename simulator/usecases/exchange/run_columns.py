"""The columns of runs, one row each: finished ones, those that were left, and open ones.

Names never change their meaning: a new meaning takes a new name, at the end.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from simulator.model.figures import RunFigures
from simulator.model.run import Violation
from simulator.model.scenario import CauseWeight
from simulator.model.score import Decomposition
from simulator.scoring.balance import band
from simulator.usecases.exchange.cells import Cell, Column, Kind
from simulator.usecases.exchange.results import RunResult


def _figure(find: Callable[[RunFigures], Cell]) -> Callable[[RunResult], Cell]:
    return lambda result: None if result.figures is None else find(result.figures)


def _part(find: Callable[[Decomposition], Cell]) -> Callable[[RunResult], Cell]:
    return _figure(lambda figures: None if figures.parts is None else find(figures.parts))


def _violations(found: tuple[Violation, ...]) -> tuple[str, ...]:
    return tuple(f"{one.tag.value}:{one.turn + 1}{':withdrawn' * one.withdrawn}" for one in found)


RUN_FIGURES: Final[tuple[Column[RunResult], ...]] = (
    Column(
        "headline",
        Kind.EXACT,
        "The headline, 0–100: the balance under its cap. One run is ± 15 points.",
        _figure(lambda f: f.headline),
    ),
    Column(
        "balance",
        Kind.EXACT,
        "The balance B, 0–100, between the worst and the best road of the scenario.",
        _figure(lambda f: f.balance),
    ),
    Column(
        "cap",
        Kind.WHOLE,
        "39 with an open hard violation; 84 where all were withdrawn or a rule of the house was "
        "breached; else empty.",
        _figure(lambda f: f.cap),
    ),
    Column(
        "band",
        Kind.TEXT,
        "Of the headline: `lost` below 40, `unsteady` below 65, `holding` below 85, `balanced`.",
        _figure(lambda f: None if f.headline is None else band(f.headline).value),
    ),
    Column(
        "word",
        Kind.TEXT,
        "The direction of the answers: `level`, `bends`, `hardens`, `see-saw`, `weak`.",
        _figure(lambda f: f.direction.word.value if f.direction else None),
    ),
    Column(
        "lean",
        Kind.NUMBER,
        "Points bent minus points hardened; read it together with `see_saw`.",
        _figure(lambda f: f.direction.lean if f.direction else None),
    ),
    Column(
        "see_saw",
        Kind.NUMBER,
        "Twice the lesser of points bent and points hardened.",
        _figure(lambda f: f.direction.see_saw if f.direction else None),
    ),
    Column(
        "value",
        Kind.EXACT,
        "V, 0–1: value + bent + hardened + weak + unserved = 1.",
        _part(lambda p: p.value),
    ),
    Column("bent", Kind.EXACT, "K, the share lost by bending.", _part(lambda p: p.bent)),
    Column("hardened", Kind.EXACT, "G, the share lost by hardening.", _part(lambda p: p.hardened)),
    Column("weak", Kind.EXACT, "N, the share lost on both at once.", _part(lambda p: p.weak)),
    Column(
        "unserved", Kind.EXACT, "U, the share of turns never reached.", _part(lambda p: p.unserved)
    ),
    Column("hear", Kind.EXACT, "The care column: value + bent.", _part(lambda p: p.hear)),
    Column("hold", Kind.EXACT, "The firmness column: value + hardened.", _part(lambda p: p.hold)),
    Column("client_type", Kind.TEXT, "The type of client.", _figure(lambda f: f.type.value)),
    Column("proper", Kind.FLAG, "Whether it is a proper ending.", _figure(lambda f: f.proper)),
    Column(
        "walked_out", Kind.FLAG, "Whether the client walked out.", _figure(lambda f: f.walked_out)
    ),
    Column("cash", Kind.WHOLE, "Money given.", _figure(lambda f: f.outcome.cash)),
    Column(
        "minutes",
        Kind.WHOLE,
        "Minutes of the talk, as the scenario counts.",
        _figure(lambda f: f.outcome.minutes),
    ),
    Column("nerves", Kind.NUMBER, "Mean tension, 0–100.", _figure(lambda f: f.outcome.nerves)),
    Column(
        "loyalty",
        Kind.NUMBER,
        "The client's loyalty at the end, 0–100.",
        _figure(lambda f: f.outcome.loyalty),
    ),
    Column(
        "told_negative",
        Kind.WHOLE,
        "How many hear ill of the company.",
        _figure(lambda f: f.outcome.told_negative),
    ),
    Column(
        "told_positive",
        Kind.WHOLE,
        "How many hear well of it.",
        _figure(lambda f: f.outcome.told_positive),
    ),
    Column(
        "price",
        Kind.NUMBER,
        "Price of the case: cash, time and what is lost with loyalty.",
        _figure(lambda f: f.outcome.price),
    ),
    Column(
        "violations",
        Kind.LIST,
        "Hard violations as `tag:answer`, with `:withdrawn` where it was taken back.",
        _figure(lambda f: _violations(f.violations)),
    ),
    Column(
        "rules_kept",
        Kind.LIST,
        "Ids of rules of the house that were kept.",
        _figure(lambda f: f.rules_kept),
    ),
    Column(
        "rules_breached",
        Kind.LIST,
        "Ids of rules that were breached.",
        _figure(lambda f: f.rules_breached),
    ),
    Column("promises_made", Kind.LIST, "Ids of promises made.", _figure(lambda f: f.promises_made)),
    Column(
        "promises_open",
        Kind.LIST,
        "Ids of promises broken or left open.",
        _figure(lambda f: f.promises_open),
    ),
    Column("facts_found", Kind.LIST, "Ids of facts found.", _figure(lambda f: f.facts_found)),
    Column(
        "key_facts", Kind.LIST, "Ids of the scenario's key facts.", _figure(lambda f: f.key_facts)
    ),
    Column(
        "true_causes",
        Kind.LIST,
        "Ids of the true causes of the trouble.",
        _figure(lambda f: tuple(name for name, w in f.causes if w is not CauseWeight.NONE)),
    ),
    Column(
        "root_cause",
        Kind.NUMBER,
        "Points 0–100 of the causes task; empty while it is not answered.",
        _figure(lambda f: f.root_cause),
    ),
)
"""What replaying a finished run gives: empty for a run that goes on or was given up, and for one
whose text this version cannot play. Those of the balance are also empty without finite bounds."""

_KEPT: Final[tuple[Column[RunResult], ...]] = (
    Column(
        "run",
        Kind.TEXT,
        "What the run is, the same on every computer: 64 hex digits.",
        lambda r: r.run.identity,
    ),
    Column(
        "person",
        Kind.TEXT,
        "Who played, the same on every computer: 32 hex digits.",
        lambda r: r.person.uid,
    ),
    Column("scenario", Kind.TEXT, "The id of the scenario.", lambda r: r.scenario),
    Column(
        "digest",
        Kind.TEXT,
        "Of the exact text that was played, 64 hex digits.",
        lambda r: r.run.digest,
    ),
    Column("mode", Kind.TEXT, "`practice` or `exam`.", lambda r: r.run.mode),
    Column(
        "cold",
        Kind.FLAG,
        "Whether it is an exam that is the first of its scenario or due for review. Only cold "
        "runs tell of a person.",
        lambda r: r.run.cold,
    ),
    Column(
        "status",
        Kind.TEXT,
        "`finished`, `left` (given up) or `open` (it goes on).",
        lambda r: r.run.status,
    ),
    Column("ending", Kind.TEXT, "The id of the ending.", lambda r: r.run.ending),
    Column("started", Kind.TEXT, "The moment it began, UTC, ISO 8601.", lambda r: r.run.started),
    Column("ended", Kind.TEXT, "The moment it ended or was given up.", lambda r: r.run.ended),
    Column(
        "language", Kind.TEXT, "The language the last answer was given in.", lambda r: r.language
    ),
    Column(
        "replay_of",
        Kind.TEXT,
        "The run it sets out from, where it is a replay.",
        lambda r: r.run.replay_of,
    ),
    Column(
        "replay_turn",
        Kind.WHOLE,
        "And the answer (from 1) it sets out from.",
        lambda r: r.run.replay_turn,
    ),
    Column(
        "seed",
        Kind.WHOLE,
        "What picks variants of lines and the order of replies.",
        lambda r: r.run.seed,
    ),
    Column("scoring", Kind.WHOLE, "The version of the formulas.", lambda r: r.run.scoring),
    Column("app", Kind.TEXT, "The version of the program it was played in.", lambda r: r.run.app),
    Column("answers", Kind.WHOLE, "How many answers stand.", lambda r: len(r.answers)),
    Column("taken_back", Kind.WHOLE, "How many were taken back.", lambda r: r.taken_back),
    Column(
        "hints",
        Kind.WHOLE,
        "At how many answers a hint was looked at.",
        lambda r: sum(a.hinted for a in r.answers),
    ),
    Column(
        "milliseconds",
        Kind.WHOLE,
        "Time of all answers that stand.",
        lambda r: sum(answer.row.milliseconds for answer in r.answers),
    ),
    Column(
        "reflection_answer",
        Kind.WHOLE,
        "Before the numbers: the answer (from 1) the person would take back.",
        lambda r: r.run.reflection.turn if r.run.reflection else None,
    ),
    Column(
        "reflection_lean",
        Kind.TEXT,
        "And how the answers leant to them: `bent`, `hardened`, `both`, `neither`.",
        lambda r: r.run.reflection.lean if r.run.reflection else None,
    ),
    Column(
        "causes_answered",
        Kind.FLAG,
        "Whether the causes task was answered.",
        lambda r: r.run.causes is not None,
    ),
    Column(
        "causes_ticked",
        Kind.LIST,
        "Ids of the causes ticked in it.",
        lambda r: r.run.causes.ticked if r.run.causes else None,
    ),
)

RUN_COLUMNS: Final = (*_KEPT, *RUN_FIGURES)
"""The table of runs."""

NAME: Final[Column[RunResult]] = Column(
    "name", Kind.TEXT, "The person's name. Only where it is asked for.", lambda r: r.person.name
)
"""A further column of the table of runs."""
