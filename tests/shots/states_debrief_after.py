"""What stands around the numbers of a debrief: the answer before them, prices, rule, next."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from PySide6.QtWidgets import QWidget

from simulator.model.score import Kind, Word
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.debrief_constants import ConstantsBox
from simulator.ui.trainee.debrief_steps import RuleDraft, Step, steps_of
from simulator.ui.widgets.button import Button
from simulator.usecases.debrief_views import (
    DebriefView,
    Lean,
    LostPoints,
    LostTurn,
    PriceConstants,
    Reflection,
)
from simulator.usecases.pricing import priced
from tests.shots.harness import State, given
from tests.ui.trainee import oven


def at_step(theme: Theme, step: Step, view: DebriefView) -> DebriefScreen:
    """A debrief walked to a step."""
    shown = given(view)
    screen = DebriefScreen(theme, shown)
    for _ in range(steps_of(shown).index(step)):
        screen.commands()["continue"]()
    screen.focus_first()
    return screen


def facts_changed(theme: Theme) -> QWidget:
    return at_step(theme, Step.FACTS, priced(oven.debrief(), PriceConstants(4, 25, 9000)))


def facts_editing(theme: Theme) -> QWidget:
    screen = at_step(theme, Step.FACTS, oven.debrief())
    words = translate("Debrief", "Edit the figures…")
    buttons = screen.findChildren(ConstantsBox)[0].findChildren(Button)
    next(one for one in buttons if one.words() == words).click()
    return screen


def compared(theme: Theme) -> QWidget:
    view = replace(oven.debrief(), reflection=Reflection(5, Lean.HARDENED))
    return at_step(theme, Step.MAP, view)


def unserved() -> DebriefView:
    """A talk that ended early and badly: every kind of missing points, and a turn won back."""
    turns = tuple(replace(turn, delta=Fraction(0)) for turn in oven.turns())
    lost = (Fraction(15, 2), Fraction(5), Fraction(243, 10), Fraction(-16, 5), Fraction(0))
    rows = tuple(replace(turn, delta=points) for turn, points in zip(turns, lost, strict=False))
    kinds = (Kind.WEAK, Kind.LEVEL, Kind.BENT, Kind.LEVEL, Kind.HARDENED)
    numbers = replace(
        oven.numbers(),
        headline=Fraction(332, 5),
        balance=Fraction(332, 5),
        cap=None,
        word=Word.SEE_SAW,
        stages=(Fraction(31), Fraction(29), Fraction(22), Fraction(18)),
        named_stage=None,
        lost=LostPoints(
            tuple(
                LostTurn(row.number, row.delta, kind) for row, kind in zip(rows, kinds, strict=True)
            ),
            bent=Fraction(9),
            hardened=Fraction(8),
            weak=Fraction(7),
            unserved=Fraction(143, 10),
            out_of_reach=Fraction(-47, 10),
            capped=Fraction(0),
        ),
    )
    return replace(oven.debrief(), turns=rows, numbers=numbers, stamps=())


def rule_written(theme: Theme) -> QWidget:
    screen = at_step(theme, Step.RULE, oven.debrief_answered())
    place = screen.state()
    when = "the client asks for more than is owed, and I would like the shouting to end"
    then = "I say what is owed and until when, and write the reason down with my name"
    screen.restore(replace(place, rule=given(RuleDraft(when, then, None, 2))))
    screen.focus_first()
    return screen


def rule_kept(theme: Theme) -> QWidget:
    kept = "If a client asks for more than is owed, then I say what is owed, and why it ends there."
    return at_step(theme, Step.RULE, replace(oven.debrief_answered(), rule_adopted=kept))


def next_nothing(theme: Theme) -> QWidget:
    return at_step(theme, Step.NEXT, replace(oven.debrief_answered(), next=None))


def next_promised(theme: Theme) -> QWidget:
    promised = "name the loss before the rule"
    return at_step(theme, Step.NEXT, replace(oven.debrief_answered(), promised=promised))


STATES: dict[str, State] = {
    "debrief_1_changed": facts_changed,
    "debrief_1_editing": facts_editing,
    "debrief_3_compared": compared,
    "debrief_3_unserved": lambda theme: at_step(theme, Step.MAP, unserved()),
    "debrief_6_rule": lambda theme: at_step(theme, Step.RULE, oven.debrief_answered()),
    "debrief_6_written": rule_written,
    "debrief_6_kept": rule_kept,
    "debrief_7_next": lambda theme: at_step(theme, Step.NEXT, oven.debrief_answered()),
    "debrief_7_nothing": next_nothing,
    "debrief_7_promised": next_promised,
}
