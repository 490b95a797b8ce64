"""The debrief, step by step, and with less to tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from simulator.ui.theme import Theme
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.debrief_steps import Step, steps_of
from simulator.usecases.debrief_views import DebriefView, Lean, Reflection
from tests.shots.harness import State, given
from tests.ui.trainee import oven


def at_step(step: Step, view: Callable[[], DebriefView] = oven.debrief) -> State:
    """A debrief walked to a step as a person would walk it."""

    def made(theme: Theme) -> QWidget:
        shown = given(view())
        screen = DebriefScreen(theme, shown)
        for _ in range(steps_of(shown).index(step)):
            screen.commands()["continue"]()
        screen.focus_first()
        return screen

    return made


def reflection_answered(theme: Theme) -> QWidget:
    screen = DebriefScreen(theme, given(oven.debrief()))
    screen.restore(replace(screen.state(), reflection=Reflection(3, Lean.BENT)))
    screen.focus_first()
    return screen


def told(theme: Theme) -> QWidget:
    """Everything was told; back on the map, Enter replays."""
    screen = DebriefScreen(theme, given(replace(oven.debrief_answered(), reflection=_answer())))
    for _ in range(5):
        screen.commands()["continue"]()
    for _ in range(3):
        screen.commands()["step_back"]()
    screen.focus_first()
    return screen


def without_numbers() -> DebriefView:
    return replace(oven.debrief(), numbers=None, roads=())


def crowded() -> DebriefView:
    """Thirteen turns, most of them with the same ratings."""
    turns = oven.turns()
    more = tuple(replace(turns[1], number=number) for number in range(8, 14))
    return replace(oven.debrief(), turns=turns + more)


def _answer() -> Reflection:
    return Reflection(3, Lean.BENT)


STATES: dict[str, State] = {
    "debrief_0_reflection": at_step(Step.REFLECTION),
    "debrief_0_answered": reflection_answered,
    "debrief_1_facts": at_step(Step.FACTS),
    "debrief_2_client": at_step(Step.CLIENT),
    "debrief_3_map": at_step(Step.MAP),
    "debrief_3_crowded": at_step(Step.MAP, crowded),
    "debrief_3_no_numbers": at_step(Step.MAP, without_numbers),
    "debrief_3_told": told,
    "debrief_4_roads": at_step(Step.ROADS),
    "debrief_5_causes": at_step(Step.CAUSES),
    "debrief_5_answered": at_step(Step.CAUSES, oven.debrief_answered),
}
