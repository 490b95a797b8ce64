"""Figures of runs made in code, for tests of what many of them come to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any

from simulator.model.figures import RunFigures, TurnFigures
from simulator.model.run import Mode
from simulator.model.scenario import ClientType
from simulator.model.score import Decomposition, Direction, Kind, Outcome, Word

MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
NO_OUTCOME = Outcome(Fraction(60), 0, 0, Fraction(0), 0, 0, None)


def turn(care: int = 4, firmness: int = 4, **more: Any) -> TurnFigures:
    """An answer at a fork where a (4, 4) was open, unless said otherwise."""
    known: dict[str, Any] = {
        "node": "fork",
        "reply": "r",
        "weight": 4,
        "best": 4,
        "key": False,
        "tension": 10,
        "delta": Fraction(0),
        "kind": Kind.LEVEL,
        "open": ("r", "best"),
    }
    return TurnFigures(care=care, firmness=firmness, **known | more)


def run(
    turns: Sequence[TurnFigures] = (), headline: int | Fraction | None = 90, **more: Any
) -> RunFigures:
    """A cold run to a proper ending; day 0 is a Monday."""
    weight = Fraction(sum(one.weight for one in turns), 4)
    earned = Fraction(sum(one.weight * one.balance for one in turns), 16)
    value = earned / weight if weight else Fraction(0)
    zero = Fraction(0)
    known: dict[str, Any] = {
        "run": 1,
        "person": 1,
        "scenario": "shop",
        "digest": "d" * 64,
        "mode": Mode.EXAM,
        "cold": True,
        "ended": MONDAY + timedelta(days=more.pop("day", 0)),
        "scoring": 1,
        "type": ClientType.UPSET_FAIR,
        "ending": "agreed",
        "proper": True,
        "walked_out": False,
        "outcome": NO_OUTCOME,
    }
    if headline is not None:
        known |= {
            "headline": Fraction(headline),
            "balance": Fraction(headline),
            "parts": Decomposition(value, zero, zero, zero, zero, weight, weight),
            "direction": Direction(Word.LEVEL, zero, zero),
        }
    return RunFigures(turns=tuple(turns), **known | more)
