"""The figures of a run as the text that is kept of them, and back.

Compact JSON, because there may be ten thousand of them to be read at once: an answer is a list,
and a fraction is a whole number or "n/d". What the store knows of a run itself (whose it is,
when it ended, which causes were ticked) is not repeated in it.
"""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

from simulator.model.figures import FIGURES_VERSION, RunFigures, TurnFigures
from simulator.model.making import maker
from simulator.model.run import Violation
from simulator.model.scenario import CauseWeight, ClientType, Tag
from simulator.model.score import (
    SCORING_VERSION,
    Decomposition,
    Direction,
    Kind,
    Outcome,
    Word,
)
from simulator.progress.rows import FinishedRun
from simulator.scoring.causes import root_cause_of

_COMPACT = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))
_KINDS = {kind.value: kind for kind in Kind}

_make_turn = maker(TurnFigures)
_make_run = maker(RunFigures)


def body_of(figures: RunFigures) -> str:
    """The text kept of a run's figures; `figures_from` reads it."""
    parts, direction, left = figures.parts, figures.direction, figures.outcome
    return _COMPACT.encode(
        {
            "type": figures.type.value,
            "ending": [figures.ending, figures.proper, figures.walked_out],
            "turns": [_turn(turn) for turn in figures.turns],
            "outcome": [
                _text(left.loyalty),
                left.told_negative,
                left.told_positive,
                _text(left.price),
                left.cash,
                left.minutes,
                _text(left.nerves),
            ],
            "points": [_text(figures.balance), _text(figures.headline), figures.cap],
            "parts": parts
            and [
                _text(part)
                for part in (
                    parts.value,
                    parts.bent,
                    parts.hardened,
                    parts.weak,
                    parts.unserved,
                    parts.weight,
                    parts.divisor,
                )
            ],
            "direction": direction
            and [direction.word.value, _text(direction.lean), _text(direction.see_saw)],
            "violations": [[one.tag.value, one.turn, one.withdrawn] for one in figures.violations],
            "rules": [figures.rules_kept, figures.rules_breached],
            "promises": [figures.promises_made, figures.promises_open],
            "facts": [figures.facts_found, figures.key_facts],
            "causes": [[name, weight.value] for name, weight in figures.causes],
        }
    )


def figures_from(row: FinishedRun) -> RunFigures | None:
    """The figures kept of a run; None where there are none of this form and this scoring, or
    their text is damaged."""
    if row.body is None or (row.version, row.scoring) != (FIGURES_VERSION, SCORING_VERSION):
        return None
    try:
        return _figures(row, json.loads(row.body))
    except (AttributeError, IndexError, KeyError, TypeError, ValueError, ZeroDivisionError):
        return None


def _figures(row: FinishedRun, body: dict[str, Any]) -> RunFigures:
    ending, proper, walked_out = body["ending"]
    balance, headline, cap = body["points"]
    parts, direction = body["parts"], body["direction"]
    (kept, breached), (made, left_open) = body["rules"], body["promises"]
    facts, keys = body["facts"]
    causes = tuple([(str(name), CauseWeight(weight)) for name, weight in body["causes"]])
    root = None if row.ticked is None else root_cause_of(causes, keys, facts, row.ticked)
    return _make_run(
        run=row.run,
        person=row.profile,
        scenario=row.scenario,
        digest=row.digest,
        mode=row.mode,
        cold=row.cold,
        ended=row.ended,
        scoring=SCORING_VERSION,
        type=ClientType(body["type"]),
        ending=ending,
        proper=proper,
        walked_out=walked_out,
        turns=tuple([_turn_from(turn) for turn in body["turns"]]),
        outcome=_outcome(body["outcome"]),
        balance=_fraction(balance),
        headline=_fraction(headline),
        cap=cap,
        parts=parts and Decomposition(*map(_whole, parts)),
        direction=direction
        and Direction(Word(direction[0]), _whole(direction[1]), _whole(direction[2])),
        violations=tuple([Violation(Tag(tag), *rest) for tag, *rest in body["violations"]]),
        rules_kept=tuple(kept),
        rules_breached=tuple(breached),
        promises_made=tuple(made),
        promises_open=tuple(left_open),
        facts_found=tuple(facts),
        key_facts=tuple(keys),
        causes=causes,
        ticked=row.ticked,
        root_cause=root,
    )


def _turn(turn: TurnFigures) -> list[object]:
    return [
        turn.node,
        turn.reply,
        turn.care,
        turn.firmness,
        turn.weight,
        turn.best,
        turn.key,
        turn.tension,
        _text(turn.delta),
        turn.kind.value,
        turn.open,
        turn.missing,
        turn.stage,
        turn.milliseconds,
    ]


def _turn_from(turn: list[Any]) -> TurnFigures:
    node, reply, care, firmness, weight, best, key, tension, delta, kind, among, *rest = turn
    return _make_turn(
        node,
        reply,
        care,
        firmness,
        weight,
        best,
        key,
        tension,
        _fraction(delta),
        _KINDS[kind],
        tuple(among),
        *rest,
    )


def _outcome(kept: list[Any]) -> Outcome:
    loyalty, negative, positive, price, cash, minutes, nerves = kept
    return Outcome(
        _whole(loyalty), negative, positive, _whole(price), cash, minutes, _fraction(nerves)
    )


def _text(value: Fraction | None) -> int | str | None:
    if value is None:
        return None
    return value.numerator if value.denominator == 1 else str(value)


def _fraction(value: int | str | None) -> Fraction | None:
    return None if value is None else _whole(value)


def _whole(value: int | str) -> Fraction:
    if isinstance(value, int):
        return Fraction(value)
    above, _, below = value.partition("/")
    return Fraction(int(above), int(below))
