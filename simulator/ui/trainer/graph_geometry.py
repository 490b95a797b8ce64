"""Where everything of a graph is drawn, in px: boxes, lines, what lies under a point."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

from simulator.ui.theme import Theme
from simulator.ui.trainer.graph_lines import Line, drawn
from simulator.ui.trainer.graph_sizes import Detail, Pitch, Ruler, Sizes
from simulator.usecases.bench_views import GraphNode, GraphView, Shape

_NARRATION = 0.84
"""How much of a box's height one of narration takes; of a mark also of its width."""
_NEAR = 12
"""How far beside a small mark a press still means it, in px."""
_CLOSEST = 0.12
"""The smallest pitch, as a share of the natural one."""
_FARTHEST = 3.0


class Geometry:
    """One drawing of a graph at one pitch. `size` is the whole of it with its margins."""

    def __init__(self, theme: Theme, view: GraphView, sizes: Sizes) -> None:
        self.view = view
        self.sizes = sizes
        self.boxes: dict[str, QRectF] = {}
        self.nodes: dict[str, GraphNode] = {}
        margins = _Margins(theme)
        self._margins = margins
        for node in view.nodes:
            self.nodes[node.id] = node
            self.boxes[node.id] = _box(node, self._point(node.x, node.y), sizes)
        head = float(max(6, theme.em(0.5 if sizes.detail is Detail.BOXES else 0.4)))
        self.lines: tuple[Line, ...] = tuple(
            drawn(
                edge,
                self.boxes[edge.source],
                self.boxes[edge.target],
                [self._point(*bend) for bend in edge.bends],
                head,
            )
            for edge in view.edges
            if edge.source in self.boxes and edge.target in self.boxes
        )
        across, down = extent(view)
        self.size = QSizeF(
            margins.left + margins.right + sizes.box.width() + across * sizes.pitch.x,
            margins.top + margins.bottom + sizes.box.height() + down * sizes.pitch.y,
        )

    def node_at(self, point: QPointF) -> str | None:
        """The node under a point; beside a small mark the nearest one."""
        for name, box in self.boxes.items():
            if box.adjusted(-3, -3, 3, 3).contains(point):
                return name
        if self.sizes.detail is Detail.BOXES:
            return None
        near = {name: (box.center() - point).manhattanLength() for name, box in self.boxes.items()}
        nearest = min(near, key=lambda name: near[name], default=None)
        return nearest if nearest is not None and near[nearest] <= 2 * _NEAR else None

    def _point(self, x: float, y: float) -> QPointF:
        """The middle of a place."""
        sizes, margins = self.sizes, self._margins
        return QPointF(
            margins.left + sizes.box.width() / 2 + x * sizes.pitch.x,
            margins.top + sizes.box.height() / 2 + y * sizes.pitch.y,
        )


class _Margins:
    """Room around all boxes: the arrow of the start, badges, the focus ring, a loop."""

    def __init__(self, theme: Theme) -> None:
        self.left = float(theme.em(1.5))
        self.right = float(theme.em(1.0))
        self.top = float(theme.em(1.25))
        self.bottom = float(theme.em(1.0))


def _box(node: GraphNode, middle: QPointF, sizes: Sizes) -> QRectF:
    width, height = sizes.box.width(), sizes.box.height()
    if node.shape is Shape.NARRATION:
        height *= _NARRATION
        width *= _NARRATION**2 if sizes.detail is Detail.MARKS else 1
    return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)


def extent(view: GraphView) -> tuple[float, float]:
    """The last layer and the last row that something stands in."""
    places = [(node.x, node.y) for node in view.nodes]
    places += [bend for edge in view.edges for bend in edge.bends]
    return max((x for x, _ in places), default=0.0), max((y for _, y in places), default=0.0)


def fitted(theme: Theme, view: GraphView, ruler: Ruler, room: QSizeF) -> Pitch:
    """The pitch at which a graph fills a room, not spread farther than it reads well.

    The boxes hang on the pitch and the pitch on the boxes: a few rounds bring them together,
    and the last word is that of the smaller.
    """
    natural = ruler.natural()
    across, down = extent(view)
    margins = _Margins(theme)
    free_x = room.width() - margins.left - margins.right
    free_y = room.height() - margins.top - margins.bottom
    pitch = Pitch(
        _within(free_x / (across + 1), natural.x, 1.5),
        _within(free_y / (down + 1), natural.y, 2.0),
    )
    for _ in range(6):
        box = ruler.measured(pitch).box
        wanted = Pitch(
            _within((free_x - box.width()) / max(across, 0.001), natural.x, 1.5),
            _within((free_y - box.height()) / max(down, 0.001), natural.y, 2.0),
        )
        if abs(wanted.x - pitch.x) < 0.25 and abs(wanted.y - pitch.y) < 0.25:
            break
        pitch = wanted
    return _surely_inside(theme, view, ruler, room, pitch)


def _surely_inside(
    theme: Theme, view: GraphView, ruler: Ruler, room: QSizeF, pitch: Pitch
) -> Pitch:
    for _ in range(40):
        size = Geometry(theme, GraphView(view.nodes), ruler.measured(pitch)).size
        over_x, over_y = size.width() > room.width(), size.height() > room.height()
        if not over_x and not over_y:
            break
        pitch = Pitch(pitch.x * (0.96 if over_x else 1), pitch.y * (0.96 if over_y else 1))
    return pitch


def limited(pitch: Pitch, natural: Pitch) -> Pitch:
    """A pitch a person zoomed to, kept between specks and boxes far apart."""
    return Pitch(
        min(max(pitch.x, natural.x * _CLOSEST), natural.x * _FARTHEST),
        min(max(pitch.y, natural.y * _CLOSEST), natural.y * _FARTHEST),
    )


def _within(pitch: float, natural: float, most: float) -> float:
    return max(min(pitch, natural * most), 3.0)
