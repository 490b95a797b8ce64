"""The focus ring: 3 px, 2 px away from what it rings, its room always kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.style import RADIUS, RING, ROOM
from simulator.ui.theme import Theme


def paint_ring(painter: QPainter, theme: Theme, outer: QRectF, radius: float = RADIUS) -> None:
    """Draw a ring just inside `outer`; what it rings lies `ROOM` px further in."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("focus"), RING))
    half = RING / 2
    painter.drawRoundedRect(outer.adjusted(half, half, -half, -half), radius + 3, radius + 3)
    painter.restore()


class Ring(QWidget):
    """Holds one of Qt's own widgets and rings it while it has the keyboard."""

    def __init__(self, theme: Theme, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._inside = inside
        box = QVBoxLayout(self)
        box.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        box.addWidget(inside)
        self.setFocusProxy(inside)
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._inside.hasFocus():
            painter = QPainter(self)
            paint_ring(painter, self._theme, QRectF(self.rect()))
            painter.end()
