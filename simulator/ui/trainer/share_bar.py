"""A share or a figure as a bar on a scale, with a limit where there is one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.hatch import Hatch, draw_hatch
from simulator.ui.widgets.shapes import Sign
from simulator.ui.widgets.signed_line import Look, signed_line


@dataclass(frozen=True, slots=True)
class Share:
    """What a bar shows: `low`..`high` of 0..1 filled, `limit` marked, `over` beyond it.

    A bar that is over its limit is hatched besides its colour."""

    low: float
    high: float
    limit: float | None = None
    over: bool = False


class ShareBar(QWidget):
    """The bar alone; what it means stands in the words beside it."""

    def __init__(self, theme: Theme, share: Share, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(8), self._theme.space(12))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(3), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, share = self._theme, self._share
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0.5, 3.5, self.width() - 1, self.height() - 4)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRect(bar)
        low, high = (min(max(end, 0.0), 1.0) for end in (share.low, share.high))
        left, right = bar.left() + bar.width() * low, bar.left() + bar.width() * high
        part = QRectF(left, bar.top(), max(2.0, right - left), bar.height())
        if high > 0 or low < high:
            painter.fillRect(part, theme.colour("bad" if share.over else "primary"))
            if share.over:
                draw_hatch(
                    painter,
                    part,
                    Hatch.RISING,
                    colour=theme.colour("badSoft"),
                    gap=theme.space(8),
                    width=2,
                )
        if share.limit is not None:
            self._paint_limit(painter, bar, share.limit)
        painter.end()

    def _paint_limit(self, painter: QPainter, bar: QRectF, limit: float) -> None:
        """A line across the bar with a small head over it."""
        x = bar.left() + bar.width() * min(max(limit, 0.0), 1.0)
        colour = self._theme.colour("text")
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        head = [QPointF(x - 4, 0), QPointF(x + 4, 0), QPointF(x, 5)]
        painter.drawPolygon(QPolygonF(head))


def share_row(theme: Theme, words: str, figure: str, share: Share, verdict: str = "") -> QWidget:
    """Words and a figure over a bar; `verdict` is said under it where the limit is passed."""
    row = QWidget()
    box = QVBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.space(4) // 2)
    top = QHBoxLayout()
    top.setSpacing(theme.space(8))
    top.addWidget(label(theme, words, Size.SECONDARY), 1)
    told = label(theme, figure, Size.SECONDARY, 600)
    told.setAlignment(Qt.AlignmentFlag.AlignRight)
    top.addWidget(told, 0, Qt.AlignmentFlag.AlignTop)
    box.addLayout(top)
    box.addWidget(ShareBar(theme, share))
    if verdict:
        look = Look(Size.SECONDARY, 600, "bad")
        box.addWidget(signed_line(theme, Sign.CROSS, "bad", verdict, look))
    row.setAccessibleName(f"{words}: {figure}. {verdict}".rstrip())
    return row
