"""Where the nodes of a scenario's graph stand when it is drawn: in layers, left to right.

The layers are counted here: a node stands right of everything that leads to it, lines that
go back in the story left out. Lines that pass over layers go through one gap per layer and
target, so that all ways to one ending run together instead of side by side. In which order
the nodes and gaps of a layer stand, so that few lines cross, is igraph's layered layout
(Sugiyama, Tagawa and Toda 1981). How far apart, so that lines are straight, is worked out
here: for each layer in turn the places nearest to the weighted mean of the neighbours that
keep order and distance (isotonic regression), weights as in Gansner and others 1993.

What no line leads to from the start stands apart, below everything else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from simulator.analysis.crossings import ordered
from simulator.analysis.layers import layers, layers_apart, reached

Point = tuple[float, float]
Edge = tuple[str, str]

APART: Final = 1.0
"""The least distance of two nodes of one layer."""

_LANE: Final = 0.4
"""The least distance of two lines that pass a layer side by side."""

_BELOW: Final = 1.25
"""Between the graph and what is never reached."""

_MOST_LANES: Final = 4
"""More lines up from below than these stand closer."""
_SWEEPS: Final = 36
_NEAR: Final = 0.1


@dataclass(frozen=True, slots=True)
class Layout:
    """Places of a drawing: x counts layers, y rows, both from 0.

    `bends` are the points that a line goes through between its two nodes, from its source on;
    a line without an entry has none.
    """

    positions: Mapping[str, Point]
    bends: Mapping[Edge, tuple[Point, ...]]


def layout(nodes: Sequence[str], edges: Iterable[Edge], starts: Sequence[str] | str) -> Layout:
    """Lays out `nodes` (the order of the file, endings last) from where the story starts.

    Edges to or from names that are no nodes, and from a node to itself, move nothing. The
    same input always gives the same drawing.
    """
    known = dict.fromkeys(nodes)
    lines = [(a, b) for a, b in dict.fromkeys(edges) if a in known and b in known and a != b]
    after: dict[str, list[str]] = {name: [] for name in known}
    for source, target in lines:
        after[source].append(target)
    begin = [starts] if isinstance(starts, str) else list(starts)
    found = reached([name for name in begin if name in known], after)
    main = [name for name in known if name in found]
    apart = [name for name in known if name not in found]

    layer = layers(main, after, begin)
    upper = _Drawing(layer, [line for line in lines if line[0] in found])
    upper.draw()
    if not apart:
        return upper.layout()
    lower = _Drawing(
        layers_apart(apart, after, layer),
        [(a, b) for a, b in lines if a not in found and b not in found],
    )
    lower.draw()
    leading = [(a, b) for a, b in lines if a not in found and b in found]
    return _stacked(upper, lower, leading)


@dataclass(slots=True)
class _Drawing:
    """One part of the graph on its way to places.

    A place is a node, or a gap that a line goes through. `at` are the heights of the places,
    `columns` the places of each layer from the top down.
    """

    layer: dict[str, int]
    lines: Sequence[Edge]
    routes: dict[Edge, list[int]] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    layer_of: list[int] = field(default_factory=list)
    links: list[tuple[int, int]] = field(default_factory=list)
    columns: list[list[int]] = field(default_factory=list)
    at: list[float] = field(default_factory=list)

    def draw(self) -> None:
        self._thread()
        self.columns = ordered(self.layer_of, self.links)
        self.at = self._heights()

    def layout(self, down: float = 0.0) -> Layout:
        number = {name: index for index, name in enumerate(self.names)}
        return Layout(
            {name: self._point(number[name], down) for name in self.names},
            {
                line: tuple(self._point(place, down) for place in route)
                for line, route in self.routes.items()
                if route
            },
        )

    def depth(self) -> float:
        """The height of the lowest place, 0 without any."""
        return max(self.at, default=0.0)

    def _point(self, place: int, down: float) -> Point:
        return float(self.layer_of[place]), round(self.at[place] + down, 4)

    def _thread(self) -> None:
        """Puts the gaps into the layers that lines pass over, and links neighbours."""
        self.names = list(self.layer)
        self.layer_of = list(self.layer.values())
        number = {name: index for index, name in enumerate(self.names)}
        gaps: dict[tuple[str, int, bool], int] = {}
        linked: dict[tuple[int, int], None] = {}
        for source, target in self.lines:
            first, last = self.layer[source], self.layer[target]
            step = 1 if last > first else -1
            route = []
            for layer in range(first + step, last, step):
                gap = gaps.setdefault((target, layer, step > 0), len(self.layer_of))
                if gap == len(self.layer_of):
                    self.layer_of.append(layer)
                route.append(gap)
            whole = [number[source], *route, number[target]]
            for one, other in pairwise(whole):
                linked[(one, other) if step > 0 else (other, one)] = None
            self.routes[source, target] = route
        self.links = list(linked)

    def _heights(self) -> list[float]:
        """Heights that make lines straight where order and distance allow it."""
        real = len(self.names)
        beside: list[list[tuple[int, float]]] = [[] for _ in self.layer_of]
        for one, other in self.links:
            weight = (1.0, 2.0, 8.0)[(one >= real) + (other >= real)]
            beside[one].append((other, weight))
            beside[other].append((one, weight))
        at = [0.0] * len(self.layer_of)
        distances = [[self._distance(a, b) for a, b in pairwise(column)] for column in self.columns]
        for column, apart in zip(self.columns, distances, strict=True):
            self._settle(column, apart, [(0.0, 1.0)] * len(column), at)
        sweep = list(zip(self.columns, distances, strict=True))
        for number in range(_SWEEPS):
            for column, apart in sweep if number % 2 == 0 else sweep[::-1]:
                straight = number >= _SWEEPS // 2
                wished = [_wish(place, beside[place], at, straight) for place in column]
                self._settle(column, apart, wished, at)
        top = min(at, default=0.0)
        return [height - top for height in at]

    def _distance(self, one: int, other: int) -> float:
        gaps = (one >= len(self.names)) + (other >= len(self.names))
        return (APART, (APART + _LANE) / 2, _LANE)[gaps]

    @staticmethod
    def _settle(
        column: Sequence[int],
        apart: Sequence[float],
        wished: Sequence[tuple[float, float]],
        at: list[float],
    ) -> None:
        """The heights nearest to the wished ones (height, weight) with the distances kept."""
        blocks: list[tuple[float, float, int]] = []  # mean of what is wished, weight, how many
        below = 0.0
        for index, (height, weight) in enumerate(wished):
            below += apart[index - 1] if index else 0.0
            mean, total, count = height - below, weight, 1
            while blocks and blocks[-1][0] > mean:
                other, its, many = blocks.pop()
                mean = (mean * total + other * its) / (total + its)
                total, count = total + its, count + many
            blocks.append((mean, total, count))
        below, index = 0.0, 0
        for mean, _, count in blocks:
            for _ in range(count):
                below += apart[index - 1] if index else 0.0
                at[column[index]] = mean + below
                index += 1


def _wish(
    place: int, beside: Sequence[tuple[int, float]], at: Sequence[float], straight: bool
) -> tuple[float, float]:
    """Where a place wants to be, and how much: the weighted mean of its neighbours.

    With `straight` near neighbours weigh more than far ones: a line then makes its way up or
    down in one step and runs level before and after, instead of climbing a little everywhere.
    """
    shares = [
        (other, share / (_NEAR + abs(at[other] - at[place])) if straight else share)
        for other, share in beside
    ]
    weight = sum(share for _, share in shares)
    if not weight:
        return at[place], 0.1
    return sum(at[other] * share for other, share in shares) / weight, weight


def _stacked(upper: _Drawing, lower: _Drawing, leading: Sequence[Edge]) -> Layout:
    """Both parts, the second below the first, and the lines from it up, each target's in a
    lane of its own between the two."""
    over = upper.layout()
    targets = list(dict.fromkeys(target for _, target in leading))
    lane = _LANE * min(1.0, _MOST_LANES / max(1, len(targets)))
    lanes = {target: index * lane for index, target in enumerate(targets)}
    floor = upper.depth() + (_BELOW if upper.names else 0.0)
    under = lower.layout(floor + max(lanes.values(), default=0.0))
    bends = {**over.bends, **under.bends}
    for source, target in leading:
        first, last = int(under.positions[source][0]), int(over.positions[target][0])
        step = 1 if last > first else -1
        height = round(upper.depth() + _BELOW / 2 + lanes[target], 4)
        points = tuple((float(layer), height) for layer in range(first + step, last, step))
        if points:
            bends[source, target] = points
    return Layout({**over.positions, **under.positions}, bends)
