"""What the signs of a graph mean: a row of samples with words, only of what there is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.graph_nodes import paint_ending
from simulator.ui.widgets.shapes import Sign, paint_sign
from simulator.usecases.bench_views import GraphView, Shape

Draw = Callable[[QPainter, Theme, QRectF], None]
"""Draws a sample into a box of two by one line heights."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A sample and its words."""

    draw: Draw
    words: str


@dataclass(frozen=True, slots=True)
class Badges:
    """Which badges the drawing has room for."""

    moods: bool = True
    keys: bool = True


ALL_BADGES = Badges()


def entries(view: GraphView, badges: Badges = ALL_BADGES) -> tuple[Entry, ...]:
    """The entries for what occurs in a graph and has room in the drawing."""
    shapes = {node.shape for node in view.nodes}
    found: list[tuple[bool, Draw, str]] = [
        (Shape.FORK in shapes, _fork, translate("Graph", "fork")),
        (Shape.NARRATION in shapes, _narration, translate("Graph", "narration")),
        (Shape.PROPER in shapes, _proper, translate("Graph", "proper ending")),
        (Shape.IMPROPER in shapes, _improper, translate("Graph", "improper ending")),
        (
            badges.keys and any(node.key for node in view.nodes),
            _key,
            translate("Graph", "key, counts twice"),
        ),
        (
            badges.moods and any(node.mood is not None for node in view.nodes),
            _mood,
            translate("Graph", "client’s mood on the shortest way"),
        ),
        (
            any(not node.reachable for node in view.nodes),
            _unreached,
            translate("Graph", "never reached"),
        ),
        (
            any(edge.conditional for edge in view.edges),
            _conditional,
            translate("Graph", "on a condition"),
        ),
        (any(edge.silence for edge in view.edges), _silence, translate("Graph", "silence")),
        (
            view.walks_out is not None,
            _walks_out,
            translate("Graph", "the client may walk out to here from anywhere"),
        ),
    ]
    return tuple(Entry(draw, words) for there, draw, words in found if there)


def paint_legend(
    painter: QPainter | None, theme: Theme, shown: tuple[Entry, ...], width: float
) -> float:
    """Draws the entries in rows no wider than `width`; answers their height in px.

    Without a painter it only measures. An entry wider than the width has a row of its own,
    and its words end there.
    """
    font = theme.font(Size.HINT)
    metrics = QFontMetricsF(font)
    line = metrics.height() + 4
    gap, near = float(theme.space(16)), float(theme.space(4))
    x = y = 0.0
    for entry in shown:
        whole = min(width, line * 1.6 + near + metrics.horizontalAdvance(entry.words) + 2)
        if x and x + whole > width:
            x, y = 0.0, y + line
        if painter is not None:
            entry.draw(painter, theme, QRectF(x, y, line * 1.6, line))
            words = QRectF(x + line * 1.6 + near, y, whole - line * 1.6 - near, line)
            painter.setFont(font)
            painter.setPen(theme.colour("muted"))
            said = metrics.elidedText(entry.words, Qt.TextElideMode.ElideRight, words.width() + 1)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(words, flags, said)
        x += whole + gap
    return y + line if shown else 0.0


class GraphLegend(QWidget):
    """The legend under the graph, as high as it needs to be."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = GraphView()
        self._badges = Badges()
        self._entries: tuple[Entry, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_graph(self, view: GraphView) -> None:
        """Explain the signs of a graph."""
        self._view = view
        self._explain()

    def show_badges(self, badges: Badges) -> bool:
        """Leave out what the drawing has no room for; answers whether anything changed."""
        changed, self._badges = badges != self._badges, badges
        if changed:
            self._explain()
        return changed

    def _explain(self) -> None:
        self._entries = entries(self._view, self._badges)
        self.setAccessibleName(", ".join(entry.words for entry in self._entries))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(paint_legend(None, self._theme, self._entries, max(1, width)) + 0.5)

    def sizeHint(self) -> QSize:
        width = self._theme.em(40)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(8), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_legend(painter, self._theme, self._entries, self.width())
        painter.end()


# --- samples ----------------------------------------------------------------------------


def _sample(box: QRectF) -> QRectF:
    return box.adjusted(2, 3, -2, -3)


def _edged(painter: QPainter, theme: Theme, fill: str = "surface") -> None:
    painter.setPen(QPen(theme.colour("edge"), 1.4))
    painter.setBrush(theme.colour(fill))


def _fork(painter: QPainter, theme: Theme, box: QRectF) -> None:
    _edged(painter, theme)
    painter.drawRoundedRect(_sample(box), 4, 4)


def _narration(painter: QPainter, theme: Theme, box: QRectF) -> None:
    _edged(painter, theme, "sunken")
    painter.drawRect(_sample(box).adjusted(0, 1, 0, -1))


def _pill(painter: QPainter, theme: Theme, box: QRectF, shape: Shape) -> None:
    _edged(painter, theme)
    inner = _sample(box)
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
    mark = QRectF(0, 0, inner.height() * 0.55, inner.height() * 0.55)
    mark.moveCenter(inner.center())
    paint_ending(painter, theme, shape, mark)


def _proper(painter: QPainter, theme: Theme, box: QRectF) -> None:
    _pill(painter, theme, box, Shape.PROPER)


def _improper(painter: QPainter, theme: Theme, box: QRectF) -> None:
    _pill(painter, theme, box, Shape.IMPROPER)


def _key(painter: QPainter, theme: Theme, box: QRectF) -> None:
    inner = _sample(box)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("text"))
    painter.drawRoundedRect(inner, 4, 4)
    font = theme.font(Size.HINT, 700)
    font.setPixelSize(max(8, round(inner.height() * 0.72)))
    painter.setFont(font)
    painter.setPen(theme.colour("surface"))
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, "×2")


def _mood(painter: QPainter, theme: Theme, box: QRectF) -> None:
    inner = QRectF(0, 0, box.height() - 4, box.height() - 4)
    inner.moveCenter(box.center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("m3"))
    painter.drawEllipse(inner)
    font = theme.font(Size.HINT, 700)
    font.setPixelSize(max(8, round(inner.height() * 0.72)))
    painter.setFont(font)
    painter.setPen(theme.colour("onMood"))
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, "3")


def _unreached(painter: QPainter, theme: Theme, box: QRectF) -> None:
    pen = QPen(theme.colour("edge"), 1.4, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(theme.colour("surface"))
    inner = _sample(box)
    painter.drawRoundedRect(inner, 4, 4)
    mark = QRectF(0, 0, inner.height() * 0.55, inner.height() * 0.55)
    mark.moveCenter(inner.center())
    paint_sign(painter, theme, Sign.CROSS, mark, "bad")


def _stroke(painter: QPainter, theme: Theme, box: QRectF, style: Qt.PenStyle) -> None:
    painter.setPen(QPen(theme.colour("edge"), 1.8, style))
    y = box.center().y()
    painter.drawLine(QPointF(box.left() + 2, y), QPointF(box.right() - 2, y))


def _conditional(painter: QPainter, theme: Theme, box: QRectF) -> None:
    _stroke(painter, theme, box, Qt.PenStyle.DashLine)


def _silence(painter: QPainter, theme: Theme, box: QRectF) -> None:
    _stroke(painter, theme, box, Qt.PenStyle.DotLine)


def _walks_out(painter: QPainter, theme: Theme, box: QRectF) -> None:
    inner = _sample(box)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("edge"))
    head = inner.height() * 0.6
    tip = QPointF(inner.right(), inner.center().y())
    painter.drawPolygon(
        [
            tip,
            QPointF(tip.x() - head, tip.y() - head / 2),
            QPointF(tip.x() - head, tip.y() + head / 2),
        ]
    )
    dot = head / 6 + 0.4
    for number in range(3):
        left = tip.x() - head - (number + 1) * 3.2 * dot
        painter.drawEllipse(QPointF(left, tip.y()), dot, dot)
