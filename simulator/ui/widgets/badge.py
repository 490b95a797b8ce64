"""The key that does it, shown beside a command: a small key cap with its name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.theme import Size, Theme

_WEIGHT = 600


def badge_size(theme: Theme, key: str) -> QSize:
    """The room a key cap takes."""
    metrics = QFontMetrics(theme.font(Size.HINT, _WEIGHT))
    height = metrics.height() + 2
    return QSize(max(height, metrics.horizontalAdvance(key) + theme.space(12)), height)


def paint_badge(painter: QPainter, theme: Theme, box: QRectF, key: str, colour: QColor) -> None:
    """Draw a key cap in one colour, edge and text alike."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font(Size.HINT, _WEIGHT))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class KeyBadge(QWidget):
    """A key cap of its own, for lists of keys and search fields."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(key)

    def sizeHint(self) -> QSize:
        return badge_size(self._theme, self._key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._theme.colour("muted")
        paint_badge(painter, self._theme, QRectF(self.rect()), self._key, colour)
        painter.end()
