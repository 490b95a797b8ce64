"""The debrief of a finished run, told in a fixed order.

The question stands before any number; then facts, the client's view, the map, the roads
not taken, and the causes. Each step is built when it is reached, so nothing of a later
step can be seen earlier. Enter goes on until everything was told; after that it replays
the turn that is selected.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.actions import DEBRIEF, Keymap
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.causes import CausesAnswer, CausesTask
from simulator.ui.trainee.debrief_client import ClientStep
from simulator.ui.trainee.debrief_facts import FactsStep
from simulator.ui.trainee.debrief_map import MapStep
from simulator.ui.trainee.debrief_roads import RoadsStep
from simulator.ui.trainee.debrief_step import WIDEST_STEP_EMS, DebriefStep
from simulator.ui.trainee.debrief_ways import DebriefWays
from simulator.ui.trainee.reflection import ReflectionStep
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.screen import Screen
from simulator.ui.widgets.step_bar import StepBar
from simulator.usecases.debrief_views import CausesView, DebriefView, Reflection


class Step(StrEnum):
    """The steps of the telling, in their order."""

    REFLECTION = "reflection"
    FACTS = "facts"
    CLIENT = "client"
    MAP = "map"
    ROADS = "roads"
    CAUSES = "causes"


def steps_of(view: DebriefView) -> tuple[Step, ...]:
    """The steps a debrief has: the question is asked once, empty steps are left out."""
    there = {
        Step.REFLECTION: view.reflection is None,
        Step.FACTS: True,
        Step.CLIENT: bool(view.turns),
        Step.MAP: bool(view.turns),
        Step.ROADS: bool(view.roads),
        Step.CAUSES: bool(view.causes) or view.causes_answered is not None,
    }
    return tuple(step for step in Step if there[step])


def step_word(step: Step) -> str:
    """The name of a step on the bar."""
    return {
        Step.REFLECTION: translate("Debrief", "Your view"),
        Step.FACTS: translate("Debrief", "Facts"),
        Step.CLIENT: translate("Debrief", "The client’s view"),
        Step.MAP: translate("Debrief", "Turn map"),
        Step.ROADS: translate("Debrief", "Roads not taken"),
        Step.CAUSES: translate("Debrief", "Causes"),
    }[step]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the person is in the telling: what another screen of the same run takes up."""

    step: int
    reached: int
    turn: int
    reflection: Reflection | None
    ticked: tuple[str, ...]
    answered: CausesView | None


class DebriefScreen(Screen):
    """The debrief. `causes_ticked` asks for the verdicts, which come by `show_causes`."""

    reflected = Signal(Reflection)
    causes_ticked = Signal(tuple)
    replay_requested = Signal(int)
    exam_requested = Signal()
    left = Signal()

    scope = DEBRIEF

    def __init__(
        self,
        theme: Theme,
        view: DebriefView,
        *,
        keymap: Keymap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, keymap, parent)
        self._view = view
        self._steps = steps_of(view)
        first = view.roads[0].turn if view.roads else 1
        self._place = _Place(0, 0, first, view.reflection, (), view.causes_answered)
        self._page: DebriefStep | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, theme.space(8), 0, theme.space(8))
        self._box.setSpacing(theme.space(4))
        self._bar = StepBar(theme, tuple(step_word(step) for step in self._steps))
        self._bar.step_wanted.connect(self._go_to)
        self._box.addLayout(_in_column(theme, self._bar))
        self._ways = DebriefWays(theme, self.keymap)
        self._ways.filled_pressed.connect(self._on_filled)
        self._ways.continued.connect(self._on_continue)
        self._ways.back_pressed.connect(self._on_back)
        self._ways.exam_pressed.connect(self.exam_requested)
        self._ways.left.connect(self.left)
        self._box.addLayout(_in_column(theme, self._ways))
        self._show_step()

    # --- what the window asks -----------------------------------------------------------

    def focus_first(self) -> None:
        if self._page is None or not self._page.focus_first():
            self._ways.focus_filled()

    def state(self) -> object:
        return self._remembered()

    def restore(self, state: object) -> None:
        if isinstance(state, _Place) and state.step < len(self._steps):
            # What was answered is told anew where the view has it, perhaps in another language.
            answered = state.answered and (self._view.causes_answered or state.answered)
            self._place = replace(state, answered=answered)
            self._show_step()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        offered: dict[str, Callable[[], None]] = {"home": self.left.emit}
        if self._place.step > 0:
            offered["step_back"] = self._on_back
        if self._step() is not Step.REFLECTION:
            offered["exam"] = self.exam_requested.emit
        # A focused button is pressed by its own Enter.
        if not isinstance(QApplication.focusWidget(), Button):
            if self._replays():
                offered["replay"] = self._on_replay
            else:
                offered["continue"] = self._on_continue
        return offered

    def show_causes(self, answered: CausesView) -> None:
        """The verdicts on what was ticked."""
        self._place = replace(self._remembered(), answered=answered)
        self._show_step()
        self.focus_first()

    # --- building -----------------------------------------------------------------------

    def _show_step(self) -> None:
        made = self._built()
        if self._page is not None:
            self._box.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = made
        self._box.insertWidget(1, made, 1)
        made.show()
        self._ways.order_tabs_after(made)
        self._bar.show_step(self._place.step, self._place.reached)
        self._name_ways()

    def _built(self) -> DebriefStep:
        step = self._step()
        if step is Step.REFLECTION:
            return self._reflection()
        if step is Step.MAP:
            chart = MapStep(self.theme, self._view, self._place.turn)
            chart.turn_selected.connect(self._on_turn_selected)
            return chart
        if step is Step.ROADS:
            roads = RoadsStep(self.theme, self._view)
            roads.replay_requested.connect(self.replay_requested)
            return roads
        if step is Step.CAUSES:
            return self._causes()
        made = FactsStep if step is Step.FACTS else ClientStep
        return made(self.theme, self._view)

    def _reflection(self) -> ReflectionStep:
        page = ReflectionStep(self.theme, self._view)
        if self._place.reflection is not None:
            page.choose(self._place.reflection)
        page.changed.connect(self._name_ways)
        return page

    def _causes(self) -> DebriefStep:
        if self._place.answered is not None:
            return CausesAnswer(self.theme, self._place.answered)
        return CausesTask(self.theme, self._view.causes, self._place.ticked)

    # --- where we are -------------------------------------------------------------------

    def _step(self) -> Step:
        return self._steps[self._place.step]

    def _is_last(self) -> bool:
        return self._place.step == len(self._steps) - 1

    def _told(self) -> bool:
        """Whether every step was reached and the causes were compared."""
        whole = self._place.reached == len(self._steps) - 1
        return whole and (Step.CAUSES not in self._steps or self._place.answered is not None)

    def _replays(self) -> bool:
        """Whether Enter means the selected turn: on the map, once everything was told."""
        return self._told() and self._step() is Step.MAP

    def _remembered(self) -> _Place:
        place = self._place
        if isinstance(self._page, ReflectionStep):
            return replace(place, reflection=self._page.reflection())
        if isinstance(self._page, CausesTask):
            return replace(place, ticked=self._page.ticked())
        return place

    def _name_ways(self) -> None:
        """The words on the buttons for the step as it stands."""
        told = self._told()
        self._ways.show_ways(
            self._filled_words(),
            go_on=self._replays() and not self._is_last(),
            back=self._place.step > 0,
            exam=told,
            leave=not self._is_last() or isinstance(self._page, CausesTask),
        )

    def _filled_words(self) -> str:
        if self._replays():
            words = translate("Debrief", "Replay from turn {turn}")
            return filled(words, turn=figures.number(self._place.turn))
        if isinstance(self._page, ReflectionStep) and self._page.reflection() is None:
            return translate("Debrief", "Go on without an answer")
        if isinstance(self._page, CausesTask):
            return translate("Debrief", "Compare")
        if self._is_last():
            return translate("Debrief", "To the scenarios")
        return translate("Debrief", "Continue")

    # --- what happens -------------------------------------------------------------------

    def _go_to(self, step: int) -> None:
        place = self._remembered()
        if place.reflection is not None and place.reflection != self._place.reflection:
            self.reflected.emit(place.reflection)
        self._place = replace(place, step=step, reached=max(place.reached, step))
        self._show_step()
        self.focus_first()

    def _on_filled(self) -> None:
        if self._replays():
            self._on_replay()
        else:
            self._on_continue()

    def _on_continue(self) -> None:
        if isinstance(self._page, CausesTask):
            self.causes_ticked.emit(self._page.ticked())
            return
        if self._is_last():
            self.left.emit()
        else:
            self._go_to(self._place.step + 1)

    def _on_back(self) -> None:
        if self._place.step > 0:
            self._go_to(self._place.step - 1)

    def _on_replay(self) -> None:
        self.replay_requested.emit(self._place.turn)

    def _on_turn_selected(self, turn: int) -> None:
        self._place = replace(self._place, turn=turn)
        self._name_ways()


def _in_column(theme: Theme, one: QWidget) -> QHBoxLayout:
    """As wide as the widest step, and in the middle like all of them."""
    row = QHBoxLayout()
    margin = theme.space(24)
    row.setContentsMargins(margin, 0, margin, 0)
    one.setMaximumWidth(theme.em(WIDEST_STEP_EMS))
    row.addStretch(1)
    row.addWidget(one, 1000)
    row.addStretch(1)
    return row
