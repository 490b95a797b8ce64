"""Arrow keys on a graph: along the lines, and up and down within a layer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from simulator.usecases.bench_views import GraphNode, GraphView


class Walker:
    """Knows which node an arrow leads to. It remembers the way one came, so that left undoes
    right and right undoes left."""

    def __init__(self) -> None:
        self._view = GraphView()
        self._nodes: dict[str, GraphNode] = {}
        self._came: tuple[str, str, int] | None = None
        self._path: frozenset[str] = frozenset()

    def take(self, view: GraphView) -> None:
        """Walk on another graph."""
        self._view = view
        self._nodes = {node.id: node for node in view.nodes}

    def prefer(self, path: Sequence[str]) -> None:
        """Where a node leads to several, the played path is taken first."""
        self._path = frozenset(path)

    def start(self) -> str | None:
        """Where the story starts, or the first node there is."""
        for node in self._view.nodes:
            if node.start:
                return node.id
        return self._view.nodes[0].id if self._view.nodes else None

    def step(self, node: str | None, key: int) -> str | None:
        """The node an arrow leads to, None where it leads nowhere."""
        if node is None or node not in self._nodes:
            return self.start()
        edges = self._view.edges
        if key == Qt.Key.Key_Right:
            others = [edge.target for edge in edges if edge.source == node]
        elif key == Qt.Key.Key_Left:
            others = [edge.source for edge in edges if edge.target == node]
        else:
            return self._in_layer(node, 1 if key == Qt.Key.Key_Down else -1)
        found = self._back(node, key, others) or self._beside(node, others)
        if found is not None:
            self._came = (node, found, key)
        return found

    def _back(self, node: str, key: int, others: Sequence[str]) -> str | None:
        """The node one came from, when the other arrow is pressed now."""
        if self._came is None:
            return None
        before, here, pressed = self._came
        return before if here == node and pressed != key and before in others else None

    def _beside(self, node: str, others: Sequence[str]) -> str | None:
        candidates = [name for name in others if name in self._nodes and name != node]
        here = self._nodes[node]
        return min(
            candidates,
            key=lambda name: (
                name not in self._path,
                abs(self._nodes[name].x - here.x),
                abs(self._nodes[name].y - here.y),
                self._nodes[name].y,
            ),
            default=None,
        )

    def _in_layer(self, node: str, step: int) -> str | None:
        here = self._nodes[node]
        beyond = [
            other
            for other in self._nodes.values()
            if other.x == here.x and (other.y - here.y) * step > 0
        ]
        nearest = min(beyond, key=lambda other: abs(other.y - here.y), default=None)
        return None if nearest is None else nearest.id
