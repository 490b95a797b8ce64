"""One share of a hundred as a bar in its frame; its figure stands in words beside it."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.theme import Theme
from simulator.ui.widgets.hatch import Hatch, draw_hatch


class ShareBar(QWidget):
    """`share` is 0..1. `strong` fills the bar plainly; otherwise it is hatched."""

    def __init__(
        self, theme: Theme, share: Fraction, *, strong: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = share
        self._strong = strong
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(10), self._theme.em(0.9))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(4), self._theme.em(0.9))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(frame, theme.colour("sunken"))
        bar = QRectF(frame)
        bar.setWidth(frame.width() * float(min(max(self._share, Fraction(0)), Fraction(1))))
        if self._strong:
            painter.fillRect(bar, theme.colour("primary"))
        else:
            gap, width = theme.space(8) * 0.75, theme.space(4) / 2.5
            colour = theme.colour("primary")
            draw_hatch(painter, bar, Hatch.RISING, colour=colour, gap=gap, width=width)
            painter.setPen(QPen(colour, 1.5))
            painter.drawLine(bar.topRight(), bar.bottomRight())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.drawRect(frame)
        painter.end()
