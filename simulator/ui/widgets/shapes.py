"""Small signs, drawn: fonts lack them or draw each differently.

Colour is never alone anywhere: care is a circle, firmness a square, severities are
✕ ! i, a change of mood is a triangle pointing its way.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.theme import Theme


class Sign(StrEnum):
    """What a small drawn sign is."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    UP = "up"
    DOWN = "down"
    RIGHT = "right"
    CHECK = "check"
    CROSS = "cross"
    BANG = "bang"
    INFO = "info"
    HOLLOW = "hollow"
    DASH = "dash"
    CLOSED = "closed"


_POLYGONS: dict[Sign, tuple[tuple[float, float], ...]] = {
    Sign.TRIANGLE: ((0.5, 0.08), (0.96, 0.9), (0.04, 0.9)),
    Sign.DIAMOND: ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
    Sign.UP: ((0.5, 0.15), (0.95, 0.85), (0.05, 0.85)),
    Sign.DOWN: ((0.5, 0.85), (0.95, 0.15), (0.05, 0.15)),
    Sign.RIGHT: ((0.9, 0.5), (0.15, 0.05), (0.15, 0.95)),
}
_STROKES: dict[Sign, tuple[tuple[float, float, float, float], ...]] = {
    Sign.CHECK: ((0.12, 0.55, 0.4, 0.82), (0.4, 0.82, 0.9, 0.2)),
    Sign.CROSS: ((0.15, 0.15, 0.85, 0.85), (0.85, 0.15, 0.15, 0.85)),
    Sign.BANG: ((0.5, 0.08, 0.5, 0.6), (0.5, 0.88, 0.5, 0.9)),
    Sign.INFO: ((0.5, 0.42, 0.5, 0.92), (0.5, 0.1, 0.5, 0.12)),
    Sign.DASH: ((0.2, 0.5, 0.8, 0.5),),
    Sign.CLOSED: ((0.22, 0.78, 0.78, 0.22),),
}


def paint_sign(painter: QPainter, theme: Theme, sign: Sign, box: QRectF, role: str) -> None:
    """Draw a sign into a square box in a colour role."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    side = min(box.width(), box.height())
    colour = theme.colour(role)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if sign is Sign.CIRCLE:
        painter.drawEllipse(QRectF(0, 0, side, side))
    elif sign is Sign.SQUARE:
        painter.drawRect(QRectF(side * 0.06, side * 0.06, side * 0.88, side * 0.88))
    elif sign in _POLYGONS:
        painter.drawPolygon(QPolygonF([QPointF(x * side, y * side) for x, y in _POLYGONS[sign]]))
    else:
        _paint_strokes(painter, sign, side, QPen(colour, max(1.5, side * 0.16)))
    painter.restore()


def _paint_strokes(painter: QPainter, sign: Sign, side: float, pen: QPen) -> None:
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if sign in (Sign.HOLLOW, Sign.CLOSED):
        half = pen.widthF() / 2
        painter.drawEllipse(QRectF(half, half, side - 2 * half, side - 2 * half))
    for x1, y1, x2, y2 in _STROKES.get(sign, ()):
        painter.drawLine(QLineF(x1 * side, y1 * side, x2 * side, y2 * side))


class Shape(QWidget):
    """A sign as a widget, `size` px a side. Its meaning stands in the words beside it."""

    def __init__(
        self, theme: Theme, sign: Sign, role: str, size: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = sign
        self._role = role
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_sign(self, sign: Sign, role: str) -> None:
        """Show another sign or the same in another colour role."""
        self._sign = sign
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_sign(painter, self._theme, self._sign, QRectF(self.rect()), self._role)
        painter.end()
