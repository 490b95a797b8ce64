"""The ways on from a step of the debrief: the buttons under the page."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from simulator.ui.actions import DEBRIEF, Keymap
from simulator.ui.figures import number
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.causes import CausesTask
from simulator.ui.trainee.debrief_next import NextStep
from simulator.ui.trainee.debrief_rule import RuleStep
from simulator.ui.trainee.debrief_steps import Place
from simulator.ui.trainee.reflection import ReflectionStep
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.usecases.debrief_views import DebriefView


class Way(StrEnum):
    """What the filled button does."""

    CONTINUE = "continue"
    SKIP_QUESTION = "skip_question"
    COMPARE = "compare"
    REPLAY = "replay"
    SKIP_RULE = "skip_rule"
    KEEP_RULE = "keep_rule"
    NEXT = "next"
    LEAVE = "leave"


def filled_way(page: QWidget | None, place: Place, view: DebriefView, *, replays: bool) -> Way:
    """What the filled button does on a page; `place` is what stands on it."""
    if replays:
        return Way.REPLAY
    if isinstance(page, ReflectionStep) and place.reflection is None:
        return Way.SKIP_QUESTION
    if isinstance(page, CausesTask):
        return Way.COMPARE
    if isinstance(page, RuleStep):
        otherwise = Way.CONTINUE if place.kept else Way.SKIP_RULE
        return Way.KEEP_RULE if page.unkept else otherwise
    if isinstance(page, NextStep):
        return Way.NEXT if view.next is not None else Way.LEAVE
    return Way.CONTINUE


def way_words(way: Way, turn: int, *, to_progress: bool = False) -> str:
    """The words on the filled button; `turn` is the one selected. `to_progress`: the run was
    opened from there, and one goes back there."""
    if way is Way.REPLAY:
        words = translate("Debrief", "Replay from turn {turn}")
        return filled(words, turn=number(turn))
    return {
        Way.CONTINUE: translate("Debrief", "Continue"),
        Way.SKIP_QUESTION: translate("Debrief", "Go on without an answer"),
        Way.COMPARE: translate("Debrief", "Compare"),
        Way.SKIP_RULE: translate("Debrief", "Go on without a rule"),
        Way.KEEP_RULE: translate("Debrief", "Keep the rule and go on"),
        Way.NEXT: translate("Debrief", "To its briefing"),
        Way.LEAVE: leave_words(to_progress=to_progress),
    }[way]


def leave_words(*, to_progress: bool) -> str:
    """Where one goes from the debrief."""
    if to_progress:
        return translate("Debrief", "To progress")
    return translate("Debrief", "To the scenarios")


class DebriefWays(QWidget):
    """What the filled button says and which others are there is told by the screen."""

    filled_pressed = Signal()
    continued = Signal()
    back_pressed = Signal()
    exam_pressed = Signal()
    report_pressed = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        keymap: Keymap,
        *,
        to_progress: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        flow = Flow(theme.space(4), self)
        # Beside the next talk it has to be said which of the two is sat.
        back, exam = translate("Debrief", "Back"), translate("Debrief", "Exam of this talk")
        home, go_on = leave_words(to_progress=to_progress), translate("Debrief", "Continue")
        self._filled = Button(theme, "", Kind.PRIMARY, keymap.hint(DEBRIEF, "continue"))
        self._go_on = Button(theme, go_on)
        self._back = Button(theme, back, Kind.PLAIN, keymap.hint(DEBRIEF, "step_back"))
        self._exam = Button(theme, exam, Kind.PLAIN, keymap.hint(DEBRIEF, "exam"))
        save = translate("Debrief", "Save report…")
        self._report = Button(theme, save, Kind.PLAIN, keymap.hint(DEBRIEF, "save"))
        self._leave = Button(theme, home, Kind.LINK, keymap.hint(DEBRIEF, "home"))
        self._buttons = (
            self._filled,
            self._go_on,
            self._back,
            self._exam,
            self._report,
            self._leave,
        )
        pressed = (
            self.filled_pressed,
            self.continued,
            self.back_pressed,
            self.exam_pressed,
            self.report_pressed,
            self.left,
        )
        for button, signal in zip(self._buttons, pressed, strict=True):
            button.clicked.connect(signal)
            flow.addWidget(button)

    def show_ways(self, words: str, *, go_on: bool, back: bool, told: bool, leave: bool) -> None:
        """Name the filled button; show or hide the others. `told`: everything was, so that
        neither an exam nor a report gives anything away."""
        self._filled.set_words(words)
        others = (self._go_on, self._back, self._exam, self._report, self._leave)
        for button, shown in zip(others, (go_on, back, told, told, leave), strict=True):
            button.setVisible(shown)

    def focus_filled(self) -> None:
        """The keyboard to the filled button."""
        self._filled.setFocus()

    def order_tabs_after(self, page: QWidget) -> None:
        """Tab goes through the page first: these buttons are older than the page."""
        inside = [
            one for one in page.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        for before, after in pairwise((*inside, *self._buttons)):
            QWidget.setTabOrder(before, after)
