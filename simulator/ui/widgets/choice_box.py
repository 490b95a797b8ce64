"""One of several, in a list that drops down."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.shapes import Sign, paint_sign


class ChoiceBox(QComboBox):
    """Qt's own box with a sign that it drops down: a style sheet draws none.

    `compact` is for rows of compact buttons: as low and as small in its letters as they."""

    def __init__(
        self, theme: Theme, name: str, *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("compact", compact)  # the style sheet reads it
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(5), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._theme.px(Size.BODY) * 0.55
        painter = QPainter(self)
        right = self.width() - self._theme.space(8) - side
        box = QRectF(right, (self.height() - side) / 2, side, side)
        paint_sign(painter, self._theme, Sign.DOWN, box, "edge")
        painter.end()
