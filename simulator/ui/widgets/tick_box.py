"""A tick box with a tick in it: a style sheet draws none, and a thick edge alone says little."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from simulator.ui.theme import Theme
from simulator.ui.widgets.shapes import Sign, paint_sign

_MARGIN = 0.2
"""Of the box’s side, round the tick."""


class TickBox(QCheckBox):
    """Qt's own box; ticked it is filled, with the sign for done in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        box = QRectF(self.style().subElementRect(part, option, self))
        margin = box.width() * _MARGIN
        painter = QPainter(self)
        inside = box.adjusted(margin, margin, -margin, -margin)
        paint_sign(painter, self._theme, Sign.CHECK, inside, "onPrimary")
        painter.end()
