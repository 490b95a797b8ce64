"""A figure on its scale: tension and trust of the client, 0..20."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui import figures
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme

MOST = 20
"""Tension and trust go up to this."""


class Gauge(QWidget):
    """Name, bar and figure on a line; the bar's fill is text-coloured, so that no colour grades."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._value = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_value(0)

    def show_value(self, value: int) -> None:
        """Stand at a figure 0..20."""
        self._value = value
        told = translate("Bench", "{name}: {value} of {most}", "tension or trust")
        self.setAccessibleName(
            filled(told, name=self._name, value=figures.number(value), most=figures.number(MOST))
        )
        self.update()

    def sizeHint(self) -> QSize:
        name, figure = self._widths()
        line = QFontMetrics(self._theme.font(Size.SECONDARY, 600)).height()
        return QSize(name + figure + self._theme.em(3), line)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(4), self.sizeHint().height())

    def _widths(self) -> tuple[int, int]:
        """What name and figure take beside the bar, with the space to it."""
        theme = self._theme
        name = QFontMetrics(theme.font(Size.SECONDARY)).horizontalAdvance(self._name)
        figure = QFontMetrics(theme.font(Size.SECONDARY, 600)).horizontalAdvance(
            figures.number(MOST)
        )
        return name + theme.space(8), figure + theme.space(4)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room, (name, figure) = self.width(), self._widths()
        name = min(name, max(0, room - figure - theme.em(1)))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(Size.SECONDARY))
        painter.setPen(theme.colour("muted"))
        words = painter.fontMetrics().elidedText(
            self._name, Qt.TextElideMode.ElideRight, max(0, name - theme.space(4))
        )
        painter.drawText(QRectF(0, 0, name, self.height()), middle, words)
        painter.setFont(theme.font(Size.SECONDARY, 600))
        painter.setPen(theme.colour("text"))
        told = QRectF(room - figure, 0, figure, self.height())
        painter.drawText(told, middle | Qt.AlignmentFlag.AlignRight, figures.number(self._value))
        self._paint_bar(painter, float(name), float(room - figure - name))
        painter.end()

    def _paint_bar(self, painter: QPainter, left: float, width: float) -> None:
        theme, high = self._theme, self._theme.space(8)
        top = (self.height() - high) // 2
        bar = QRectF(left + 0.5, top + 0.5, max(1.0, width - 1), high - 1)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(bar, 3, 3)
        filled_width = bar.width() * min(max(self._value, 0), MOST) / MOST
        if filled_width > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("edge"))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), filled_width, bar.height()), 3, 3)
