"""A small pill with a word or two: the mode, a language, a length."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.theme import Size, Theme

_WEIGHT = 600


class Chip(QWidget):
    """Says, never does: nothing to press. `edged` draws its outline in every theme."""

    def __init__(
        self, theme: Theme, words: str, *, edged: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._edge = "edge" if edged or theme.high_contrast else "sunken"
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def words(self) -> str:
        """What it says."""
        return self._words

    def set_words(self, words: str) -> None:
        """Say something else."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(Size.SECONDARY, _WEIGHT))
        width = metrics.horizontalAdvance(self._words) + 2 * self._theme.space(12)
        return QSize(width, metrics.height() + self._theme.space(4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour(self._edge), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(Size.SECONDARY, _WEIGHT))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()
