"""One report of each kind over realistic values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

from simulator.model.score import Kind
from simulator.ui.reports.parts import Report
from simulator.ui.reports.run_report import run_report
from simulator.usecases.debrief_views import DebriefView, LostPoints, LostTurn
from simulator.usecases.next_talk import NextReason, NextTalk
from simulator.usecases.report_views import RunReport
from tests.ui.trainee import oven

MADE = date(2026, 11, 22)
WHEN = datetime(2026, 11, 21, 18, 5)


def lost() -> LostPoints:
    return LostPoints(
        turns=(
            *(LostTurn(turn, Fraction(0), Kind.LEVEL) for turn in (1, 2)),
            LostTurn(3, Fraction(243, 10), Kind.BENT),
            LostTurn(4, Fraction(0), Kind.LEVEL),
            LostTurn(5, Fraction(91, 10), Kind.HARDENED),
            *(LostTurn(turn, Fraction(0), Kind.LEVEL) for turn in (6, 7)),
        ),
        bent=Fraction(221, 10),
        hardened=Fraction(103, 10),
        weak=Fraction(2),
        unserved=Fraction(0),
        out_of_reach=Fraction(-1),
        capped=Fraction(138, 5),
    )


def debrief() -> DebriefView:
    view = oven.debrief_answered()
    assert view.numbers is not None
    turns = tuple(
        replace(turn, own_words="I would cancel it today and ring you back") if turn.key else turn
        for turn in view.turns
    )
    return replace(
        view,
        turns=turns,
        numbers=replace(view.numbers, lost=lost()),
        rule_adopted="If a client asks for something tonight, then I name the next date I can "
        "keep before I say what I cannot do.",
        next=NextTalk("dishwasher", "“As last time”", NextReason.DUE, date(2026, 11, 25)),
    )


def run_values() -> RunReport:
    return RunReport("Олена", WHEN, MADE, cold=False, debrief=debrief())


def run() -> Report:
    return run_report(run_values())
