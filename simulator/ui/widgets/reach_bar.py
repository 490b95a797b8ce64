"""What is still within reach of a hundred points, as a thin bar."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from simulator.ui.theme import Theme
from simulator.ui.widgets.hatch import Hatch, draw_hatch

_WHOLE = 100


class ReachBar(QWidget):
    """`reach` is filled, what a turn `lost` of it is hatched, what was lost before is empty.

    Points 0..100. The figures stand in words beside it."""

    def __init__(
        self, theme: Theme, reach: Fraction, lost: Fraction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reach = _share(reach)
        self._before = _share(reach + lost)
        self.setFixedHeight(max(8, theme.em(0.5)))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("surface"))
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRect(whole)
        painter.fillRect(_part(whole, 0, self._reach), theme.colour("primary"))
        if self._before > self._reach:
            gone = _part(whole, self._reach, self._before)
            gap, thick = theme.em(0.35), max(1.0, theme.em(0.09))
            colour = theme.colour("text")
            draw_hatch(painter, gone, Hatch.RISING, colour=colour, gap=gap, width=thick)
        painter.end()


def _share(points: Fraction) -> float:
    return float(min(max(points, Fraction(0)), Fraction(_WHOLE))) / _WHOLE


def _part(whole: QRectF, start: float, end: float) -> QRectF:
    width = whole.width()
    return QRectF(whole.left() + start * width, whole.top(), (end - start) * width, whole.height())
