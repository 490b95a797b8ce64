"""What the steps of a debrief have in common: a scrolling column that can stand in two."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from simulator.ui.theme import Theme
from simulator.ui.widgets.page import ColumnPage

TWO_COLUMNS_EMS = 56
WIDEST_STEP_EMS = 78


class DebriefStep(ColumnPage):
    """One step of the telling. Built only when it is reached, so that no number shows early."""

    def __init__(self, theme: Theme, width_ems: float, parent: QWidget | None = None) -> None:
        super().__init__(theme, width_ems, parent=parent)
        self.theme = theme
        self._pairs: list[QBoxLayout] = []

    def focus_first(self) -> bool:
        """Take the keyboard where the step has something of its own to walk; else False."""
        return False

    def side_by_side(self) -> QBoxLayout:
        """A row whose parts stand under each other in a narrow window."""
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(self.theme.space(24))
        self._pairs.append(row)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.theme.ems(self.width()) >= TWO_COLUMNS_EMS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for pair in self._pairs:
            if pair.direction() != direction:
                pair.setDirection(direction)
        super().resizeEvent(event)
