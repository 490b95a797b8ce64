"""Hatches: how two areas stay apart where their colours do not (grey print, colour blindness).

Qt's own brush patterns are one device pixel wide at every text size, so they vanish at
200 %; these are drawn as lines with a gap and a width of one's own.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen


class Hatch(StrEnum):
    """The patterns; PLAIN draws nothing and is a pattern of its own among the others."""

    PLAIN = "plain"
    RISING = "rising"
    FALLING = "falling"
    LEVEL = "level"
    DOTS = "dots"


def draw_hatch(
    painter: QPainter,
    area: QRectF,
    hatch: Hatch,
    *,
    colour: QColor,
    gap: float,
    width: float = 1.0,
) -> None:
    """Fill `area` with a pattern: lines (or dots) `gap` px apart and `width` px thick."""
    if hatch is Hatch.PLAIN:
        return
    painter.save()
    if hatch is Hatch.DOTS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for dot in _dots(area, gap):
            painter.drawEllipse(dot, width / 2, width / 2)
    else:
        # Cut to the area by reckoning: on a 4K wall a clipped slanting line takes a tenth of
        # a second.
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        crossing = (
            line
            for line in _lines(area, hatch, gap)
            if line.x1() < area.right() and line.x2() > area.left()
        )
        painter.drawLines([_within(area, line) for line in crossing])
    painter.restore()


def _within(area: QRectF, line: QLineF) -> QLineF:
    """The part of a line between the two sides of an area; it runs from left to right and at
    45 degrees, or level."""
    start, end = line.p1(), line.p2()
    slope = 0.0 if end.x() == start.x() else (end.y() - start.y()) / (end.x() - start.x())
    left, right = max(start.x(), area.left()), min(end.x(), area.right())
    return QLineF(
        left,
        start.y() + (left - start.x()) * slope,
        right,
        start.y() + (right - start.x()) * slope,
    )


def _lines(area: QRectF, hatch: Hatch, gap: float) -> list[QLineF]:
    left, right, top, bottom = area.left(), area.right(), area.top(), area.bottom()
    if hatch is Hatch.LEVEL:
        count = int(area.height() / gap) + 1
        rows = [top + gap / 2 + gap * step for step in range(count)]
        return [QLineF(left, y, right, y) for y in rows]
    # A slanting line that starts one height to the left still crosses the area.
    span = area.height()
    count = int((area.width() + span) / gap) + 1
    starts = [left - span + gap * step for step in range(1, count + 1)]
    if hatch is Hatch.RISING:
        return [QLineF(x, bottom, x + span, top) for x in starts]
    return [QLineF(x, top, x + span, bottom) for x in starts]


def _dots(area: QRectF, gap: float) -> list[QPointF]:
    columns = int(area.width() / gap) + 1
    rows = int(area.height() / gap) + 1
    dots = (
        QPointF(area.left() + gap * (x + (0.5 if y % 2 else 0.25)), area.top() + gap * (y + 0.5))
        for y in range(rows)
        for x in range(columns)
    )
    return [dot for dot in dots if area.contains(dot)]
