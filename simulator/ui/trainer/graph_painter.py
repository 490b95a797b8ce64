"""Drawing a whole graph: lines, nodes, and names where nodes are too small for them.

The same for the window and for a picture in a file.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.graph_geometry import Geometry
from simulator.ui.trainer.graph_lines import Line
from simulator.ui.trainer.graph_look import Look
from simulator.ui.trainer.graph_nodes import Standing, paint_node
from simulator.ui.trainer.graph_sizes import Detail, name_font
from simulator.ui.trainer.graph_words import share_word
from simulator.ui.widgets.hatch import Hatch, draw_hatch
from simulator.usecases.bench_views import GraphNode

_DIMMED = 0.7
_FADED = 0.3
_THICKEST = 7.0
_PLAYED = 3.5


def paint_graph(painter: QPainter, theme: Theme, geometry: Geometry, look: Look) -> None:
    """Draws a graph with its left upper corner at the painter's origin."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.dimmed and not theme.high_contrast:
        painter.setOpacity(_DIMMED)
    _paint_lines(painter, theme, geometry, look)
    painter.setOpacity(1)
    kept = look.kept_in(geometry.view)
    for node in geometry.view.nodes:
        how = _standing(node, geometry, look, faded=node.id not in kept)
        box = geometry.boxes[node.id]
        paint_node(painter, theme, node, box, sizes=geometry.sizes, how=how)
    _paint_names(painter, theme, geometry, look)
    painter.restore()


def _standing(node: GraphNode, geometry: Geometry, look: Look, *, faded: bool) -> Standing:
    chosen = node.id == look.selected
    return Standing(
        current=node.id == look.current,
        played=node.id in look.path,
        selected=chosen,
        ringed=chosen and look.focused,
        faded=faded,
        dimmed=look.dimmed,
        walks_out=node.id == geometry.view.walks_out,
        share=look.node_share(node.id),
    )


def paint_dimness(painter: QPainter, theme: Theme, room: QRectF) -> None:
    """The ground under a version that is not the newest: hatched, in every palette."""
    gap = theme.space(12)
    draw_hatch(painter, room, Hatch.RISING, colour=theme.colour("border"), gap=gap)


# --- lines ------------------------------------------------------------------------------


def _paint_lines(painter: QPainter, theme: Theme, geometry: Geometry, look: Look) -> None:
    """All lines, the played ones last, so that none lies over them."""
    played = look.steps()
    kept = look.kept_in(geometry.view)
    order = sorted(geometry.lines, key=lambda line: (line.edge.source, line.edge.target) in played)
    for line in order:
        edge = line.edge
        painter.save()
        if edge.source not in kept and edge.target not in kept:
            painter.setOpacity(painter.opacity() * _FADED)
        pen = _pen(theme, geometry, look, line, played=(edge.source, edge.target) in played)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(line.path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        painter.drawPolygon(line.head(pen.widthF()))
        painter.restore()


def _pen(theme: Theme, geometry: Geometry, look: Look, line: Line, *, played: bool) -> QPen:
    edge = line.edge
    near = edge.source == look.selected and look.focused
    pen = QPen(theme.colour("text" if near else "edge"), 2.0 if near else 1.4)
    share = look.edge_share(edge)
    if share is not None:
        pen.setWidthF(1.0 + float(share) * (_THICKEST - 1))
    if played:
        pen.setColor(theme.colour("primary"))
        pen.setWidthF(max(_PLAYED, pen.widthF()))
    if edge.silence and not edge.replies:
        pen.setStyle(Qt.PenStyle.DotLine)
    elif edge.conditional or not _reachable(geometry, edge.source):
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        length = 6.0 / pen.widthF()
        pen.setDashPattern([length, length * 0.75])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _reachable(geometry: Geometry, node: str) -> bool:
    found = geometry.nodes.get(node)
    return found is None or found.reachable


# --- names ------------------------------------------------------------------------------


def _paint_names(painter: QPainter, theme: Theme, geometry: Geometry, look: Look) -> None:
    """Names beside small marks, the important ones first, each where nothing is in its way;
    and the whole name of the chosen node wherever its box does not show it."""
    marks = geometry.sizes.detail is Detail.MARKS
    foot = 8 if look.hot else 1
    taken = [box.adjusted(-1, -1, 1, foot) for box in geometry.boxes.values()] if marks else []
    taken += _occupied(theme, geometry)
    chosen = look.selected if look.focused or marks else None
    if chosen in geometry.sizes.cut:
        node = geometry.nodes[chosen]
        _paint_plate(painter, theme, geometry, node, look=look, taken=taken)
    if not marks:
        return
    font = name_font(theme, 11 / 14)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    kept = look.kept_in(geometry.view)
    for node in sorted(geometry.view.nodes, key=lambda node: _rank(node, look)):
        if node.id == chosen or node.id not in kept:
            continue
        words = _name(node, look)
        room = QRectF(0, 0, metrics.horizontalAdvance(words) + 4, metrics.height())
        mark = geometry.boxes[node.id].adjusted(0, 0, 0, foot - 1)
        place = _free_place(room, mark, taken, geometry)
        if place is None:
            continue
        taken.append(place)
        behind = theme.colour("surface")
        behind.setAlpha(215)
        painter.fillRect(place, behind)
        painter.setPen(theme.colour("muted" if look.dimmed else "text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def _occupied(theme: Theme, geometry: Geometry) -> list[QRectF]:
    """The arrows that stand alone: at the start, and where the client walks out to."""
    found = []
    for node in geometry.view.nodes:
        box = geometry.boxes[node.id]
        if node.id == geometry.view.walks_out:
            found.append(QRectF(box.center().x() - 4, box.top() - theme.em(1), 8, theme.em(1)))
        if node.start:
            found.append(QRectF(box.left() - theme.em(1), box.top(), theme.em(1), box.height()))
    return found


def _name(node: GraphNode, look: Look) -> str:
    share = look.node_share(node.id)
    return node.id if share is None else f"{node.id} {share_word(share)}"


def _rank(node: GraphNode, look: Look) -> tuple[bool, ...]:
    """What is named first where not all names have room."""
    return (
        node.id != look.current,
        not (look.found is not None and node.id in look.found),
        node.id not in look.path,
        not node.start,
        node.problem is None and node.reachable,
        not node.key,
    )


def _free_place(
    room: QRectF, box: QRectF, taken: list[QRectF], geometry: Geometry
) -> QRectF | None:
    """Below the mark, above it, right or left of it: the first place that is free."""
    whole = QRectF(QPointF(0, 0), geometry.size)
    middle = box.center()
    gap = 2.0
    centred, right = middle.x() - room.width() / 2, box.right() - room.width()
    below, above = box.bottom() + gap, box.top() - gap - room.height()
    for x, y in (
        (centred, below),
        (centred, above),
        (right, below),
        (box.left(), below),
        (right, above),
        (box.left(), above),
        (box.right() + gap, middle.y() - room.height() / 2),
        (box.left() - gap - room.width(), middle.y() - room.height() / 2),
    ):
        place = QRectF(x, y, room.width(), room.height())
        if whole.contains(place) and not any(place.intersects(other) for other in taken):
            return place
    return None


def _least_in_the_way(plate: QRectF, box: QRectF, geometry: Geometry) -> QRectF:
    """Below, above, right or left of a node: where the plate covers the fewest other nodes."""
    gap = 8.0
    middle = box.center()
    left, top = middle.x() - plate.width() / 2, middle.y() - plate.height() / 2
    right = geometry.size.width() - plate.width() - 2
    low = geometry.size.height() - plate.height() - 2
    placed = [
        QRectF(max(2.0, min(x, right)), max(2.0, min(y, low)), plate.width(), plate.height())
        for x, y in (
            (left, box.bottom() + gap),
            (left, box.top() - gap - plate.height()),
            (box.right() + gap, top),
            (box.left() - gap - plate.width(), top),
        )
    ]
    return min(
        placed,
        key=lambda place: (
            sum(place.intersects(other) for other in geometry.boxes.values())
            + 10 * place.intersects(box)
        ),
    )


def _paint_plate(
    painter: QPainter,
    theme: Theme,
    geometry: Geometry,
    node: GraphNode,
    *,
    look: Look,
    taken: list[QRectF],
) -> None:
    """The whole name of a node on a plate of its own, over whatever is there."""
    font = theme.font(Size.SECONDARY, 600)
    metrics = QFontMetricsF(font)
    words = _name(node, look)
    box = geometry.boxes[node.id]
    plate = QRectF(0, 0, metrics.horizontalAdvance(words) + 12, metrics.height() + 6)
    plate = _least_in_the_way(plate, box, geometry)
    painter.setPen(QPen(theme.colour("text"), 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(plate, 4, 4)
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
    taken.append(plate)
