"""How a graph is looked at just now: the place, the path, the heat, what was searched."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from simulator.usecases.bench_views import GraphEdge, GraphView, Heat, Hits


@dataclass(frozen=True, slots=True)
class Look:
    """Everything a drawing shows beside the graph itself.

    `current` is where the playtest stands, `path` the places it went through. `selected` is
    the node that keys and clicks act on, ringed while the graph has the keyboard (`focused`).
    `found` are the nodes that a search left over, None without a search. `dimmed`: the file
    is broken, and this is the last version that could be read.
    """

    current: str | None = None
    path: tuple[str, ...] = ()
    heat: Heat = Heat.NONE
    hits: Hits | None = None
    selected: str | None = None
    focused: bool = False
    found: frozenset[str] | None = None
    dimmed: bool = False

    @property
    def hot(self) -> bool:
        """Whether there are hits to show."""
        return self.heat is not Heat.NONE and self.hits is not None and self.hits.runs > 0

    def node_share(self, node: str) -> Fraction | None:
        """The share of runs that came to a node; None where no heat is shown."""
        if not self.hot or self.hits is None:
            return None
        return Fraction(min(self.hits.nodes.get(node, 0), self.hits.runs), self.hits.runs)

    def edge_share(self, edge: GraphEdge) -> Fraction | None:
        """The share of runs that may have come along an edge; None where no heat is shown.

        Hits count replies, not ways: where one reply leads to several nodes, each of its edges
        carries all its hits, yet no more than came to the target.
        """
        if not self.hot or self.hits is None:
            return None
        hits = self.hits
        if edge.replies:
            said = sum(hits.replies.get((edge.source, reply), 0) for reply in edge.replies)
        else:
            said = hits.nodes.get(edge.source, 0)
        most = min(hits.nodes.get(edge.target, 0), hits.runs)
        return Fraction(min(said, most), hits.runs)

    def steps(self) -> frozenset[tuple[str, str]]:
        """The edges of the played path."""
        return frozenset(zip(self.path, self.path[1:], strict=False))

    def kept_in(self, view: GraphView) -> frozenset[str]:
        """The nodes of a graph that are not faded by a search."""
        everything = frozenset(node.id for node in view.nodes)
        return everything if self.found is None else everything & self.found
