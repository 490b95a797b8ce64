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
    """Name and figure over a bar; the bar's fill is text-coloured, so that no colour grades."""

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
        metrics = QFontMetrics(self._theme.font(Size.SECONDARY, 600))
        width = metrics.horizontalAdvance(f"{self._name}  {figures.number(MOST)}")
        return QSize(width + 4, metrics.height() + self._theme.space(4) + self._bar())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(4), self.sizeHint().height())

    def _bar(self) -> int:
        return self._theme.space(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(Size.SECONDARY, 600)
        line = QFontMetrics(font).height()
        top = QRectF(0, 0, self.width(), line)
        painter.setFont(theme.font(Size.SECONDARY))
        painter.setPen(theme.colour("muted"))
        figure = QFontMetrics(font).horizontalAdvance(figures.number(MOST)) + theme.space(4)
        name = QFontMetrics(painter.font()).elidedText(
            self._name, Qt.TextElideMode.ElideRight, max(0, self.width() - figure)
        )
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        painter.drawText(top, Qt.AlignmentFlag.AlignRight, figures.number(self._value))
        bar = QRectF(0.5, line + theme.space(4) - 0.5, self.width() - 1, self._bar() - 1)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(bar, 3, 3)
        filled_width = bar.width() * min(max(self._value, 0), MOST) / MOST
        if filled_width > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("edge"))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), filled_width, bar.height()), 3, 3)
        painter.end()
