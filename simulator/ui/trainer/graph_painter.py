"""Drawing a whole graph: lines, nodes, and names where nodes are too small for them.

The same for the window and for a picture in a file.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from simulator.ui.theme import Theme
from simulator.ui.trainer.graph_geometry import Geometry
from simulator.ui.trainer.graph_lines import Line
from simulator.ui.trainer.graph_look import Look
from simulator.ui.trainer.graph_names import paint_names
from simulator.ui.trainer.graph_nodes import Standing, paint_node
from simulator.ui.trainer.graph_words import heat_at
from simulator.ui.widgets.hatch import Hatch, draw_hatch
from simulator.usecases.bench_views import GraphNode

_DIMMED = 0.7
_FADED = 0.3
_THICKEST = 7.0
_PLAYED = 3.5
_AROUND = 40.0
"""How far badges, rings and arrows of a node may stand out of its box, in px."""


def paint_graph(
    painter: QPainter,
    theme: Theme,
    geometry: Geometry,
    look: Look,
    seen: QRectF | None = None,
) -> None:
    """Draws a graph with its left upper corner at the painter's origin; of a part that is
    `seen` alone (in px of the drawing), nothing else."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.dimmed and not theme.high_contrast:
        painter.setOpacity(_DIMMED)
    seen = seen or QRectF(QPointF(0, 0), geometry.size)
    _paint_lines(painter, theme, geometry, look, seen=seen)
    painter.setOpacity(1)
    kept = look.kept_in(geometry.view)
    around = seen.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    for node in geometry.view.nodes:
        box = geometry.boxes[node.id]
        if not box.intersects(around):
            continue
        how = _standing(node, geometry, look, faded=node.id not in kept)
        paint_node(painter, theme, node, box, sizes=geometry.sizes, how=how)
    paint_names(painter, theme, geometry, look)
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
        told=heat_at(look, node.id),
    )


def paint_dimness(painter: QPainter, theme: Theme, room: QRectF) -> None:
    """The ground under a version that is not the newest: hatched, in every palette."""
    colour = theme.colour("border")
    if theme.high_contrast:  # lines as strong as those of the graph would be taken for them
        draw_hatch(painter, room, Hatch.DOTS, colour=colour, gap=theme.space(16), width=2)
    else:
        draw_hatch(painter, room, Hatch.RISING, colour=colour, gap=theme.space(12))


# --- lines ------------------------------------------------------------------------------


def _paint_lines(
    painter: QPainter, theme: Theme, geometry: Geometry, look: Look, *, seen: QRectF
) -> None:
    """All lines, the played ones last, so that none lies over them."""
    played = look.steps()
    kept = look.kept_in(geometry.view)
    order = sorted(geometry.lines, key=lambda line: (line.edge.source, line.edge.target) in played)
    for line in order:
        edge = line.edge
        if not line.reach.intersects(seen):
            continue
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
