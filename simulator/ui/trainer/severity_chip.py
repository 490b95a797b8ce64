"""How many problems of a severity there are: a pill with its sign."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.model.issue import Severity
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.bench_words import SEVERITY_LOOK, severity_count
from simulator.ui.widgets.shapes import paint_sign

_WEIGHT = 600
_SOFT = {Severity.ERROR: "badSoft", Severity.WARNING: "warnSoft", Severity.NOTE: "sunken"}


class SeverityChip(QWidget):
    """Says, never does. Sign, colour and word tell the severity."""

    def __init__(self, theme: Theme, severity: Severity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._severity = severity
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        """Count so many; none hides it."""
        self._words = severity_count(self._severity, count)
        self.setAccessibleName(self._words)
        self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(Size.SECONDARY, _WEIGHT))
        words = metrics.horizontalAdvance(self._words)
        width = words + self._side() + 3 * self._theme.space(8)
        return QSize(width, metrics.height() + self._theme.space(4))

    def _side(self) -> int:
        return round(self._theme.px(Size.SECONDARY) * 0.75)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        sign, role = SEVERITY_LOOK[self._severity]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        soft = _SOFT[self._severity]
        painter.setPen(QPen(theme.colour(role if theme.high_contrast else soft), 1))
        painter.setBrush(theme.colour(soft))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        side = self._side()
        left = box.left() + theme.space(8)
        mark = QRectF(left, box.center().y() - side / 2, side, side)
        paint_sign(painter, theme, sign, mark, role)
        painter.setPen(theme.colour(role))
        painter.setFont(theme.font(Size.SECONDARY, _WEIGHT))
        words = box.adjusted(theme.space(8) + side + theme.space(4), 0, 0, 0)
        vertical = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, vertical, self._words)
        painter.end()
