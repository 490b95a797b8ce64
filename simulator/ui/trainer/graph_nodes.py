"""Drawing one node: its box, signs, name, badges and heat.

What a node is never hangs on its colour: forks have round corners, narration square ones,
endings are pills with a filled or a hollow square before their name, what is never reached
is dashed and has a cross, problems have their sign, key forks their weight in a badge, moods
their number.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from simulator.model.issue import Severity
from simulator.ui.style import RING, ROOM
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.graph_sizes import BAR, Detail, Sizes, has_sign, padding, sign_room
from simulator.ui.widgets.shapes import Sign, paint_sign
from simulator.usecases.bench_views import GraphNode, Shape

KEY = "×2"
"""What a key fork counts."""
_FADED = 0.32
_ROUND = 22.0
"""The largest radius of a pill: in a high one words reach into the corners."""
"""How much is left of what a search did not find."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a node is looked at now. `share` is its part of all runs, None without heat, `told`
    what is said of it."""

    current: bool = False
    played: bool = False
    selected: bool = False
    ringed: bool = False
    faded: bool = False
    dimmed: bool = False
    walks_out: bool = False
    share: Fraction | None = None
    told: str = ""


def paint_node(
    painter: QPainter, theme: Theme, node: GraphNode, box: QRectF, *, sizes: Sizes, how: Standing
) -> None:
    """Draws a node into its box; its badges and the start's arrow stand out of it."""
    painter.save()
    if how.faded:
        painter.setOpacity(painter.opacity() * _FADED)
    if node.start:
        _paint_start(painter, theme, box)
    if how.walks_out:
        _paint_walks_out(painter, theme, box)
    _paint_box(painter, theme, node, box, how)
    if how.ringed:
        _paint_ring(painter, theme, node, box)
    elif how.selected:
        painter.setPen(QPen(theme.colour("text"), 1.5, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outer = box.adjusted(-ROOM, -ROOM, ROOM, ROOM)
        painter.drawRoundedRect(outer, _radius(node, box) + ROOM, _radius(node, box) + ROOM)
    if sizes.detail is Detail.BOXES:
        _paint_inside(painter, theme, node, box, sizes=sizes, how=how)
        _paint_mood(painter, theme, node, box, round(sizes.font.pixelSize() * 0.82))
        if node.key:
            _paint_key(painter, theme, box, round(sizes.font.pixelSize() * 0.82))
    else:
        _paint_small(painter, theme, node, box, how)
    painter.restore()


def sign_of(node: GraphNode) -> tuple[Sign, str] | None:
    """The sign before a name and its colour role; the gravest thing there is to say."""
    if node.problem is Severity.ERROR:
        return Sign.CROSS, "bad"
    if not node.reachable:
        return Sign.CROSS, "bad"
    if node.problem is Severity.WARNING:
        return Sign.BANG, "warn"
    if node.problem is Severity.NOTE:
        return Sign.INFO, "muted"
    return None


def _radius(node: GraphNode, box: QRectF) -> float:
    if node.shape is Shape.FORK:
        return min(7.0, box.height() / 4)
    return 0.0 if node.shape is Shape.NARRATION else min(box.height() / 2, _ROUND)


def _paint_ring(painter: QPainter, theme: Theme, node: GraphNode, box: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("focus"), RING))
    out = ROOM - RING / 2 + 1
    radius = _radius(node, box) + out
    painter.drawRoundedRect(box.adjusted(-out, -out, out, out), radius, radius)


def _paint_box(
    painter: QPainter, theme: Theme, node: GraphNode, box: QRectF, how: Standing
) -> None:
    small = box.height() < theme.em(1.25)
    pen = QPen(theme.colour("edge"), 1 if small else 1.5)
    sign = sign_of(node)
    if how.dimmed:
        sign = None
    if sign is not None and node.problem is not Severity.NOTE:
        pen = QPen(theme.colour(sign[1]), 1.5 if small else 2.5)
    if how.current or how.played:
        pen = QPen(theme.colour("primary"), (2.5 if small else 3.5) if how.current else 2.5)
    if not node.reachable:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2.5])
    fill = "surface"
    if how.current:
        fill = "primarySoft"
    elif node.shape is Shape.NARRATION:
        fill = "sunken"
    painter.setPen(pen)
    painter.setBrush(theme.colour(fill))
    painter.drawRoundedRect(box, _radius(node, box), _radius(node, box))
    if node.shape is Shape.PROPER and not small:  # a second line, so that grey prints tell
        painter.setPen(QPen(pen.color(), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = box.adjusted(3, 3, -3, -3)
        radius = max(0.0, _radius(node, box) - 3)
        painter.drawRoundedRect(inner, radius, radius)


def _paint_inside(
    painter: QPainter, theme: Theme, node: GraphNode, box: QRectF, *, sizes: Sizes, how: Standing
) -> None:
    font = sizes.font
    lines = sizes.labels[node.id]
    if how.current:
        font = QFont(font)
        font.setWeight(QFont.Weight(600))
    metrics = QFontMetricsF(font)
    text = box.adjusted(0, 0, 0, -sizes.strip)
    wide = max(metrics.horizontalAdvance(line) for line in lines)
    side = font.pixelSize() * 0.8 if has_sign(node) else 0.0
    room = sign_room(font) if has_sign(node) else 0.0
    left = text.center().x() - (wide + room) / 2
    if has_sign(node):
        mark = QRectF(left, text.center().y() - side / 2, side, side)
        _paint_signs(painter, theme, node, mark, how)
    painter.setFont(font)
    painter.setPen(theme.colour("muted" if how.dimmed else "text"))
    top = text.center().y() - sizes.line * len(lines) / 2
    for number, line in enumerate(lines):
        row = QRectF(left + room, top + number * sizes.line, wide + 1, sizes.line)
        painter.drawText(row, Qt.AlignmentFlag.AlignCenter, line)
    if how.share is not None:
        ending = node.shape in (Shape.PROPER, Shape.IMPROPER)
        inset = _radius(node, box) / 3 if ending else 0.0
        _paint_heat(
            painter,
            theme,
            box.adjusted(inset, 0, -inset, 0),
            sizes.strip,
            share=how.share,
            told=how.told,
        )


def _paint_signs(
    painter: QPainter, theme: Theme, node: GraphNode, mark: QRectF, how: Standing
) -> None:
    sign = sign_of(node)
    if sign is not None:
        paint_sign(painter, theme, sign[0], mark, "muted" if how.dimmed else sign[1])
    else:
        paint_ending(painter, theme, node.shape, mark)


def paint_ending(painter: QPainter, theme: Theme, shape: Shape, mark: QRectF) -> None:
    """The square of an ending: filled for a proper one, hollow for an improper one."""
    pen = QPen(theme.colour("text"), max(1.5, mark.width() * 0.16))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    filled = shape is Shape.PROPER
    painter.setBrush(theme.colour("text") if filled else QColor(Qt.GlobalColor.transparent))
    half = pen.widthF() / 2
    inner = mark.adjusted(half, half, -half, -half)
    painter.drawRect(inner.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_heat(
    painter: QPainter, theme: Theme, box: QRectF, strip: float, *, share: Fraction, told: str
) -> None:
    """The share in figures, and under it a bar as long as the share."""
    font = theme.font(Size.HINT, 600)
    side = min(padding(theme), box.width() / 8)
    row = QRectF(box.left(), box.bottom() - strip - 3, box.width(), strip - BAR)
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    painter.drawText(row, Qt.AlignmentFlag.AlignCenter, told)
    bar = QRectF(box.left() + side, row.bottom(), box.width() - 2 * side, BAR - 2)
    paint_bar(painter, theme, bar, share)


def paint_bar(painter: QPainter, theme: Theme, bar: QRectF, share: Fraction) -> None:
    """How many of all: a track with an edge, filled from the left."""
    painter.setPen(QPen(theme.colour("edge"), 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawRect(bar)
    full = QRectF(bar)
    full.setWidth(bar.width() * float(share))
    painter.fillRect(full, theme.colour("primary"))


def _badge_font(theme: Theme, pixels: int) -> QFont:
    font = theme.font(Size.HINT, 700)
    font.setPixelSize(max(9, pixels))
    return font


def _paint_mood(painter: QPainter, theme: Theme, node: GraphNode, box: QRectF, pixels: int) -> None:
    """The client's mood at the right upper corner."""
    if node.mood is None:
        return
    font = _badge_font(theme, pixels)
    high = QFontMetricsF(font).height() + 1
    circle = QRectF(0, 0, high, high)
    circle.moveCenter(QPointF(box.right() - high * 0.2, box.top()))
    painter.setPen(QPen(theme.colour("surface"), 1.5))
    painter.setBrush(theme.colour(f"m{node.mood}"))
    painter.drawEllipse(circle)
    painter.setFont(font)
    painter.setPen(theme.colour("onMood"))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(node.mood))


def _paint_key(painter: QPainter, theme: Theme, box: QRectF, pixels: int) -> None:
    """The double weight of a key fork at the left upper corner."""
    font = _badge_font(theme, pixels)
    metrics = QFontMetricsF(font)
    high = metrics.height() + 1
    wide = max(metrics.horizontalAdvance(KEY) + 6, high)
    pill = QRectF(box.left() - 2, box.top() - high / 2, wide, high)
    painter.setPen(QPen(theme.colour("surface"), 1.5))
    painter.setBrush(theme.colour("text"))
    painter.drawRoundedRect(pill, 4, 4)
    painter.setFont(font)
    painter.setPen(theme.colour("surface"))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, KEY)


def _paint_small(
    painter: QPainter, theme: Theme, node: GraphNode, box: QRectF, how: Standing
) -> None:
    """In a small mark only its sign has room, and in a very small one nothing but its fill."""
    if how.share is not None:
        bar = QRectF(box.left(), box.bottom() + 2, box.width(), 5)
        paint_bar(painter, theme, bar, how.share)
    side = min(box.width(), box.height()) * 0.62
    if side < 5:
        if node.shape is Shape.PROPER:
            painter.setBrush(theme.colour("text"))
            painter.drawRoundedRect(box, _radius(node, box), _radius(node, box))
        return
    if has_sign(node):
        mark = QRectF(0, 0, side, side)
        mark.moveCenter(box.center())
        _paint_signs(painter, theme, node, mark, how)
    elif node.key and shows_key(theme, box):
        painter.setFont(_badge_font(theme, round(box.height() * 0.65)))
        painter.setPen(theme.colour("muted" if how.dimmed else "text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, KEY)
    if shows_mood(theme, box):
        _paint_mood(painter, theme, node, box, round(theme.em(0.55)))


def shows_mood(theme: Theme, box: QRectF) -> bool:
    """Whether a small mark is large enough to have its mood beside it."""
    return box.width() >= theme.em(1.5)


def shows_key(theme: Theme, box: QRectF) -> bool:
    """Whether a small mark is large enough to have the weight of a key fork in it."""
    return box.width() >= theme.em(1.3)


def _paint_start(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """A thick arrow out of nowhere."""
    tip = QPointF(box.left() - 2, box.center().y())
    length = theme.em(0.85)
    colour = theme.colour("text")
    painter.setPen(QPen(colour, 3))
    painter.drawLine(QPointF(tip.x() - length, tip.y()), QPointF(tip.x() - length / 2, tip.y()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    half = length * 0.4
    back = tip.x() - length * 0.6
    painter.drawPolygon(
        QPolygonF([tip, QPointF(back, tip.y() - half), QPointF(back, tip.y() + half)])
    )


def _paint_walks_out(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """Three dots and a head from above: from anywhere, when the client has had enough."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("edge"))
    head = theme.em(0.4)
    x, y = box.center().x(), box.top() - 1
    painter.drawPolygon(
        QPolygonF([QPointF(x, y), QPointF(x - head / 2, y - head), QPointF(x + head / 2, y - head)])
    )
    dot = head / 6 + 0.5
    for number in range(2):
        painter.drawEllipse(QPointF(x, y - head * (1.4 + 0.6 * number)), dot, dot)
