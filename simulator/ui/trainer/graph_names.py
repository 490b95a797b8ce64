"""Names beside nodes that are too small for them, as on a map: each where nothing is in its way.

What is important is named first; what finds no place stays without a name until it is chosen.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.graph_geometry import Geometry
from simulator.ui.trainer.graph_look import Look
from simulator.ui.trainer.graph_nodes import shows_mood
from simulator.ui.trainer.graph_sizes import Detail, name_font
from simulator.ui.trainer.graph_words import heat_at
from simulator.usecases.bench_views import GraphNode

_SMALL = 11 / 14
_CELL = 64
_BEHIND = 215
"""How opaque the ground of a name is: lines under it are seen, and do not disturb."""


def paint_names(painter: QPainter, theme: Theme, geometry: Geometry, look: Look) -> None:
    """Draws names beside small marks, and the whole name of the chosen node wherever its own
    box does not show it."""
    marks = geometry.sizes.detail is Detail.MARKS
    chosen = look.selected if look.focused or marks else None
    node = geometry.nodes[chosen] if chosen in geometry.sizes.cut and chosen is not None else None
    plate = None if node is None else _plate(theme, geometry, node, look)
    if marks:
        font = name_font(theme, _SMALL)
        painter.setFont(font)
        behind = theme.colour("surface")
        behind.setAlpha(_BEHIND)
        colour = theme.colour("muted" if look.dimmed else "text")
        for words, place in _placed(theme, geometry, look, plate):
            painter.fillRect(place, behind)
            painter.setPen(colour)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
    if node is not None and plate is not None:
        painter.setPen(QPen(theme.colour("text"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(plate, 4, 4)
        painter.setFont(theme.font(Size.SECONDARY, 600))
        painter.setPen(theme.colour("text"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, _name(node, look))


class _Taken:
    """The places that are taken, found quickly: by cells of a grid."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[tuple[float, float, float, float]]] = {}

    def take(self, box: QRectF) -> None:
        edges = (box.left(), box.top(), box.right(), box.bottom())
        for cell in self._cells_of(edges):
            self._cells.setdefault(cell, []).append(edges)

    def free(self, box: QRectF) -> bool:
        edges = left, top, right, bottom = (box.left(), box.top(), box.right(), box.bottom())
        return not any(
            other[0] < right and left < other[2] and other[1] < bottom and top < other[3]
            for cell in self._cells_of(edges)
            for other in self._cells.get(cell, ())
        )

    @staticmethod
    def _cells_of(edges: tuple[float, float, float, float]) -> Iterator[tuple[int, int]]:
        left, top, right, bottom = (int(edge // _CELL) for edge in edges)
        for x in range(left, right + 1):
            for y in range(top, bottom + 1):
                yield x, y


def _placed(
    theme: Theme, geometry: Geometry, look: Look, plate: QRectF | None
) -> Iterator[tuple[str, QRectF]]:
    """The names that find a place, with it."""
    metrics = QFontMetricsF(name_font(theme, _SMALL))
    foot = 7.0 if look.hot else 0.0
    taken = _Taken()
    marks = {name: box.adjusted(0, 0, 0, foot) for name, box in geometry.boxes.items()}
    for mark in (*marks.values(), *_occupied(theme, geometry), *([plate] if plate else [])):
        taken.take(mark.adjusted(-1, -1, 1, 1))
    kept = look.kept_in(geometry.view)
    whole = QRectF(QPointF(0, 0), geometry.size)
    high = metrics.height()
    for node in sorted(geometry.view.nodes, key=lambda node: _rank(node, look)):
        if (plate is not None and node.id == look.selected) or node.id not in kept:
            continue
        words = _name(node, look)
        room = (metrics.horizontalAdvance(words) + 4, high)
        for place in _round(marks[node.id], *room):
            if whole.contains(place) and taken.free(place):
                taken.take(place)
                yield words, place
                break


def _round(box: QRectF, width: float, height: float) -> Iterator[QRectF]:
    """Places for a name: below the mark, above it, right or left of it."""
    gap = 2.0
    middle = box.center()
    centred, right = middle.x() - width / 2, box.right() - width
    below, above = box.bottom() + gap, box.top() - gap - height
    for x, y in (
        (centred, below),
        (centred, above),
        (right, below),
        (box.left(), below),
        (right, above),
        (box.left(), above),
        (centred, above - height / 2),  # over a mood
        (right, above - height / 2),
        (box.right() + gap, middle.y() - height / 2),
        (box.left() - gap - width, middle.y() - height / 2),
    ):
        yield QRectF(x, y, width, height)


def _occupied(theme: Theme, geometry: Geometry) -> list[QRectF]:
    """What stands out of its mark: moods, and the arrows that come from nowhere."""
    found = []
    for node in geometry.view.nodes:
        box = geometry.boxes[node.id]
        if node.id == geometry.view.walks_out:
            found.append(QRectF(box.center().x() - 4, box.top() - theme.em(1), 8, theme.em(1)))
        if node.mood is not None and shows_mood(theme, box):
            side = theme.em(0.9)
            found.append(QRectF(box.right() - side * 0.7, box.top() - side / 2, side, side / 2))
        if node.start:
            found.append(QRectF(box.left() - theme.em(1), box.top(), theme.em(1), box.height()))
    return found


def _name(node: GraphNode, look: Look) -> str:
    return f"{node.id} {heat_at(look, node.id)}".rstrip()


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


def _plate(theme: Theme, geometry: Geometry, node: GraphNode, look: Look) -> QRectF:
    """The ground of a whole name."""
    metrics = QFontMetricsF(theme.font(Size.SECONDARY, 600))
    width = metrics.horizontalAdvance(_name(node, look)) + 12
    plate = QRectF(0, 0, width, metrics.height() + 6)
    return _least_in_the_way(plate, geometry.boxes[node.id], geometry)


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
