"""Where the balance of a group's runs lies, on the scale from 0 to 100."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.model.practice import Quartiles
from simulator.ui.figures import number
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.hatch import Hatch, draw_hatch

_TICKS = (0, 50, 100)


class QuartileLine(QWidget):
    """The middle half of the runs as a hatched box, the median as a line with its figure."""

    def __init__(self, theme: Theme, balance: Quartiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._balance = balance
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(quartile_words(balance))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(16), round(2 * self._text() + self._theme.em(1.1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(9), self.sizeHint().height())

    def _text(self) -> float:
        return QFontMetricsF(self._theme.font(Size.HINT, 600)).height() + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_scale(painter)
        self._paint_box(painter)
        painter.end()

    def _bar(self) -> QRectF:
        side = QFontMetricsF(self._theme.font(Size.HINT)).horizontalAdvance("100") / 2
        return QRectF(side, self._text(), self.width() - 2 * side, self._theme.em(1.1))

    def _x(self, points: float) -> float:
        bar = self._bar()
        return bar.left() + bar.width() * min(max(points, 0.0), 100.0) / 100

    def _paint_scale(self, painter: QPainter) -> None:
        theme, bar = self._theme, self._bar()
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRect(bar)
        painter.setFont(theme.font(Size.HINT))
        for tick in _TICKS:
            x = self._x(tick)
            painter.setPen(QPen(theme.colour("edge"), 1))
            painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + 3))
            painter.setPen(theme.colour("muted"))
            room = QRectF(x - theme.em(2), bar.bottom() + 3, theme.em(4), self._text())
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, number(tick))

    def _paint_box(self, painter: QPainter) -> None:
        theme, bar = self._theme, self._bar()
        lower, median, upper = (
            self._x(float(one))
            for one in (self._balance.lower, self._balance.median, self._balance.upper)
        )
        box = QRectF(lower, bar.top(), max(3.0, upper - lower), bar.height())
        painter.fillRect(box, theme.colour("primarySoft"))
        gap, width = theme.space(8) * 0.75, theme.space(4) / 2.5
        colour = theme.colour("primary")
        draw_hatch(painter, box, Hatch.RISING, colour=colour, gap=gap, width=width)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.5))
        painter.drawRect(box)
        painter.setPen(QPen(theme.colour("text"), 3))
        painter.drawLine(QPointF(median, bar.top() - 3), QPointF(median, bar.bottom() + 2))
        painter.setFont(theme.font(Size.HINT, 600))
        half = theme.em(2)
        left = min(max(median - half, 0.0), self.width() - 2 * half)
        room = QRectF(left, 0, 2 * half, self._text())
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, number(self._balance.median))


def quartile_words(balance: Quartiles) -> str:
    """The same in a sentence."""
    text = translate(
        "Group", "Half of the runs lie between {lower} and {upper}, the middle one at {median}."
    )
    return filled(
        text,
        lower=number(balance.lower),
        upper=number(balance.upper),
        median=number(balance.median),
    )
