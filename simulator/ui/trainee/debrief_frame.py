"""What every step of a debrief stands in: the bar of steps, the page, the ways on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui.actions import Keymap
from simulator.ui.theme import Theme
from simulator.ui.trainee.debrief_step import WIDEST_STEP_EMS, DebriefStep
from simulator.ui.trainee.debrief_steps import Step, step_word
from simulator.ui.trainee.debrief_ways import DebriefWays
from simulator.ui.widgets.step_bar import StepBar


class DebriefFrame(QWidget):
    """`ways` are the buttons; `step_wanted` carries a step of the bar, from 0."""

    step_wanted = Signal(int)

    def __init__(
        self,
        theme: Theme,
        keymap: Keymap,
        steps: tuple[Step, ...],
        *,
        to_progress: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ways = DebriefWays(theme, keymap, to_progress=to_progress)
        self._page: DebriefStep | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, theme.space(8), 0, theme.space(8))
        self._box.setSpacing(theme.space(4))
        self._bar = StepBar(theme, tuple(step_word(step) for step in steps))
        self._bar.step_wanted.connect(self.step_wanted)
        self._box.addLayout(_in_column(theme, self._bar))
        self._box.addLayout(_in_column(theme, self.ways))

    def show_page(self, page: DebriefStep, now: int, reached: int) -> None:
        """A page in place of the one before: that of step `now` of those `reached`, from 0."""
        if self._page is not None:
            self._box.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = page
        self._box.insertWidget(1, page, 1)
        page.show()
        self.ways.order_tabs_after(page)
        self._bar.show_step(now, reached)


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
