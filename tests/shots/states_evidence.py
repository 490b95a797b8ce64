"""The causes task answered, with the talk beside it and what showed in it marked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.theme import Theme
from simulator.ui.trainee.causes import CausesAnswer
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.debrief_steps import Step, steps_of
from simulator.ui.widgets.screen import Screen
from simulator.usecases.debrief_views import CausesView
from simulator.usecases.showing import Line
from tests.shots.harness import State, given
from tests.ui.trainee import oven, oven_roads


class Around(Screen):
    """A step of the debrief by itself."""

    def __init__(self, theme: Theme, step: CausesAnswer) -> None:
        super().__init__(theme)
        self.step = step
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme.space(48), 0, theme.space(48))
        box.addWidget(step)
        step.focus_first()

    def focus_first(self) -> None:
        self.step.focus_first()


def answered(row: int, transcript: tuple[Line, ...] | None = None) -> State:
    """The answer with one of its rows chosen."""

    def made(theme: Theme) -> QWidget:
        view: CausesView = given(oven_roads.causes_shown())
        lines = given(oven_roads.transcript()) if transcript is None else transcript
        step = CausesAnswer(theme, view, lines)
        step.choose(row)
        return Around(theme, step)

    return made


def in_debrief(theme: Theme) -> QWidget:
    """The same where it stands, between the steps and the ways on."""
    view = replace(
        oven.debrief(),
        transcript=oven_roads.transcript(),
        causes_answered=oven_roads.causes_shown(),
    )
    shown = given(view)
    screen = DebriefScreen(theme, shown)
    for _ in range(steps_of(shown).index(Step.CAUSES)):
        screen.commands()["continue"]()
    screen.focus_first()
    return screen


STATES: dict[str, State] = {
    "evidence_cause": answered(0),
    "evidence_fact": answered(6),
    "evidence_without_talk": answered(0, ()),
    "evidence_in_debrief": in_debrief,
}
