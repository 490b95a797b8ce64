"""How a graph is looked at just now: the place, the path, the heat, what was searched."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from simulator.usecases.bench_views import GraphEdge, GraphView, Heat, Hits
from simulator.usecases.lost_here import LostHere

_POINTS = 100


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
    lost: LostHere | None = None

    @property
    def hot(self) -> bool:
        """Whether there are hits to show, or points that were lost."""
        if self.heat is Heat.GROUP:
            return self.lost is not None and bool(self.lost.points)
        return self.heat is not Heat.NONE and self.hits is not None and self.hits.runs > 0

    def node_share(self, node: str) -> Fraction | None:
        """The share of runs that came to a node, or of 100 points what was lost there; None
        where there is nothing to show."""
        lost = self.node_lost(node)
        if lost is not None:
            return min(max(lost / _POINTS, Fraction(0)), Fraction(1))
        if self.heat is Heat.GROUP or not self.hot or self.hits is None:
            return None
        return Fraction(min(self.hits.nodes.get(node, 0), self.hits.runs), self.hits.runs)

    def node_lost(self, node: str) -> Fraction | None:
        """The mean points a group lost at a node; None where they are not shown."""
        if self.heat is not Heat.GROUP or self.lost is None:
            return None
        return self.lost.points.get(node)

    def edge_share(self, edge: GraphEdge) -> Fraction | None:
        """The share of runs that may have come along an edge; None where no heat is shown.

        Hits count replies, not ways: where one reply leads to several nodes, each of its edges
        carries all its hits, yet no more than came to the target.
        """
        if self.heat is Heat.GROUP or not self.hot or self.hits is None:
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
