"""Realistic values for each kind of report, as large as reports normally get."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

from simulator.model.score import Kind
from simulator.usecases.debrief_views import DebriefView, LostPoints, LostTurn
from simulator.usecases.next_talk import NextReason, NextTalk
from simulator.usecases.report_views import RunReport
from tests.ui.trainee import oven

MADE = date(2026, 11, 22)
WHEN = datetime(2026, 11, 21, 18, 5)
PERSON = "Олена"
OTHERS = ("Taras K.", "Марина Ивановна")
"""People who practise on the same computer: no report but their own knows them."""


def lost() -> LostPoints:
    """As the numbers of the oven have it: 61 are missing, 27.6 of them the cap's."""
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
    """The oven, told to its end."""
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


def run() -> RunReport:
    """One run."""
    return RunReport(PERSON, WHEN, MADE, cold=False, debrief=debrief())
