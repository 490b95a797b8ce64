"""The ways on from a step of the debrief: the buttons under the page."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from simulator.ui.actions import DEBRIEF, Keymap
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow


class DebriefWays(QWidget):
    """What the filled button says and which others are there is told by the screen."""

    filled_pressed = Signal()
    continued = Signal()
    back_pressed = Signal()
    exam_pressed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = Flow(theme.space(4), self)
        back, exam = translate("Debrief", "Back"), translate("Debrief", "Take the exam")
        home, go_on = translate("Debrief", "To the scenarios"), translate("Debrief", "Continue")
        self._filled = Button(theme, "", Kind.PRIMARY, keymap.hint(DEBRIEF, "continue"))
        self._go_on = Button(theme, go_on)
        self._back = Button(theme, back, Kind.PLAIN, keymap.hint(DEBRIEF, "step_back"))
        self._exam = Button(theme, exam, Kind.PLAIN, keymap.hint(DEBRIEF, "exam"))
        self._leave = Button(theme, home, Kind.LINK, keymap.hint(DEBRIEF, "home"))
        self._buttons = (self._filled, self._go_on, self._back, self._exam, self._leave)
        pressed = (
            self.filled_pressed,
            self.continued,
            self.back_pressed,
            self.exam_pressed,
            self.left,
        )
        for button, signal in zip(self._buttons, pressed, strict=True):
            button.clicked.connect(signal)
            flow.addWidget(button)

    def show_ways(self, filled: str, *, go_on: bool, back: bool, exam: bool, leave: bool) -> None:
        """Name the filled button; show or hide the others."""
        self._filled.set_words(filled)
        others = (self._go_on, self._back, self._exam, self._leave)
        for button, shown in zip(others, (go_on, back, exam, leave), strict=True):
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
