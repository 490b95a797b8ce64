"""The lines of a graph: from a box, through its bends, to the next box, with an arrow head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from simulator.usecases.bench_views import GraphEdge

_BROAD = 20.0


@dataclass(frozen=True, slots=True)
class Line:
    """An edge as it is drawn: the stroke, and the head that ends at its target's box."""

    edge: GraphEdge
    path: QPainterPath
    tip: QPointF
    towards: QPointF
    """The direction the head points in: one of the four axes."""
    length: float
    reach: QRectF
    """All that the line covers, its head and a broad stroke with it."""

    def head(self, width: float) -> QPolygonF:
        """The arrow head at the end of a stroke `width` px wide: always wider than that."""
        length = self.length + width * 0.7
        half = max(self.length * 0.5, width * 0.9 + 1.5)
        back = self.tip - self.towards * length
        across = QPointF(-self.towards.y(), self.towards.x()) * half
        return QPolygonF([self.tip, back + across, back - across])


def drawn(
    edge: GraphEdge, source: QRectF, target: QRectF, bends: Sequence[QPointF], head: float
) -> Line:
    """The line of an edge between two boxes. `head` is the length of its arrow head in px.

    Lines that go on leave at the right and arrive at the left; lines that go back do the
    opposite, lower down. At a bend a line runs level for the width of a box, so that it
    passes between the boxes of that layer and not through them.
    """
    if edge.source == edge.target:
        return _loop(edge, source, head)
    towards = bends[0].x() if bends else target.center().x()
    if abs(towards - source.center().x()) < 1:
        return _beside(edge, source, target, head)
    side = 1 if towards > source.center().x() else -1
    shift = 0.0 if side > 0 else 0.25
    start = QPointF(_edge_x(source, side), source.center().y() + shift * source.height())
    tip = QPointF(_edge_x(target, -side), target.center().y() + shift * target.height())
    path = QPainterPath(start)
    half = source.width() / 2 * side
    at = start
    sag = 0.0 if side > 0 or bends else source.height()
    for bend in bends:
        _curve(path, at, QPointF(bend.x() - half, bend.y()))
        at = QPointF(bend.x() + half, bend.y())
        path.lineTo(at)
    _curve(path, at, QPointF(tip.x() - side * head, tip.y()), sag)
    return Line(edge, path, tip, QPointF(side, 0), head, _reach(path))


def _reach(path: QPainterPath) -> QRectF:
    return path.controlPointRect().adjusted(-_BROAD, -_BROAD, _BROAD, _BROAD)


def _edge_x(box: QRectF, side: int) -> float:
    return box.right() if side > 0 else box.left()


def _curve(path: QPainterPath, start: QPointF, end: QPointF, sag: float = 0.0) -> None:
    """Level at both ends. With `sag` (px) it hangs down in between: a short way back keeps
    apart from the way on between the same boxes."""
    if abs(start.y() - end.y()) < 0.5 and not sag:
        path.lineTo(end)
        return
    middle = (start.x() + end.x()) / 2
    path.cubicTo(QPointF(middle, start.y() + sag), QPointF(middle, end.y() + sag), end)


def _beside(edge: GraphEdge, source: QRectF, target: QRectF, head: float) -> Line:
    """Two nodes of one layer: out at the right, and in again at the right."""
    start = QPointF(source.right(), source.center().y() + source.height() / 4)
    tip = QPointF(target.right(), target.center().y() + target.height() / 4)
    end = QPointF(tip.x() + head, tip.y())
    out = max(start.x(), end.x()) + 2.5 * head
    path = QPainterPath(start)
    path.cubicTo(QPointF(out, start.y()), QPointF(out, end.y()), end)
    return Line(edge, path, tip, QPointF(-1, 0), head, _reach(path))


def _loop(edge: GraphEdge, box: QRectF, head: float) -> Line:
    """A node that leads to itself: up from its middle, round, and in again from above."""
    apart = min(box.width() / 5, 1.5 * head)
    rise = 2.6 * head
    start = QPointF(box.center().x() + apart, box.top())
    tip = QPointF(box.center().x() - apart, box.top())
    path = QPainterPath(start)
    path.cubicTo(
        QPointF(start.x() + head / 2, box.top() - rise),
        QPointF(tip.x(), box.top() - 1.6 * rise),
        QPointF(tip.x(), box.top() - head),
    )
    return Line(edge, path, tip, QPointF(0, 1), head, _reach(path))
