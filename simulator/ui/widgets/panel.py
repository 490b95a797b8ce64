"""Filled surfaces with an edge: cards, strips, boxes of the feedback."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.style import CARD_RADIUS
from simulator.ui.theme import Theme


class Panel(QWidget):
    """A rounded box in colour roles. `border` is decoration; for a control name "edge".

    With `flat_when_plain` no edge is drawn except in high contrast, where fills are equal
    and only edges tell surfaces apart.
    """

    def __init__(
        self,
        theme: Theme,
        fill: str = "surface",
        edge: str = "border",
        *,
        flat_when_plain: bool = False,
        radius: int = CARD_RADIUS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._fill = fill
        self._edge = edge
        self._edged = theme.high_contrast or not flat_when_plain
        self._radius = radius
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self.theme.colour(self._edge if self._edged else self._fill)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(self.theme.colour(self._fill))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, self._radius, self._radius)
        painter.end()
