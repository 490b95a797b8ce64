"""What points were lost to, told apart by hatch first and colour second.

Giving way and hardening wear the colours and slants of the overhangs of the two columns;
being weak on both is dotted; what was not served is ruled; the cap is plain and dark.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.model.score import Kind
from simulator.ui.theme import Theme
from simulator.ui.widgets.hatch import Hatch, draw_hatch


class Share(StrEnum):
    """What a part of the missing points belongs to."""

    BENT = "bent"
    HARDENED = "hardened"
    WEAK = "weak"
    UNSERVED = "unserved"
    OUT_OF_REACH = "out_of_reach"
    CAPPED = "capped"
    LEVEL = "level"
    """A turn whose own answer fell short of nothing, though it closed a better road."""


SHARE_OF = {
    Kind.BENT: Share.BENT,
    Kind.HARDENED: Share.HARDENED,
    Kind.WEAK: Share.WEAK,
    Kind.LEVEL: Share.LEVEL,
}


@dataclass(frozen=True, slots=True)
class _Look:
    fill: str
    line: str
    hatch: Hatch


_LOOKS = {
    Share.BENT: _Look("careSoft", "careFill", Hatch.FALLING),
    Share.HARDENED: _Look("firmSoft", "firmFill", Hatch.RISING),
    Share.WEAK: _Look("surface", "text", Hatch.DOTS),
    Share.UNSERVED: _Look("surface", "edge", Hatch.LEVEL),
    Share.OUT_OF_REACH: _Look("goodSoft", "good", Hatch.PLAIN),
    Share.CAPPED: _Look("bad", "bad", Hatch.PLAIN),
    Share.LEVEL: _Look("sunken", "edge", Hatch.PLAIN),
}


def paint_share(painter: QPainter, theme: Theme, box: QRectF, share: Share) -> None:
    """Fill a box as the points of a share are drawn everywhere."""
    look = _LOOKS[share]
    painter.save()
    painter.fillRect(box, theme.colour(look.fill))
    thick = theme.space(4) / (2 if look.hatch is Hatch.DOTS else 2.5)
    gap = max(4.0, theme.space(8) * 0.75)
    draw_hatch(painter, box, look.hatch, colour=theme.colour(look.line), gap=gap, width=thick)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour(look.line), 1.5))
    painter.drawRect(box)
    painter.restore()


class Swatch(QWidget):
    """A sample of a share, beside its words."""

    def __init__(self, theme: Theme, share: Share, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(1.75), self._theme.em(1.1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_share(painter, self._theme, box, self._share)
        painter.end()
