"""In which order the places of a layer stand, so that few lines cross."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Sequence
from random import Random
from typing import Final

_TRIES: Final = 12
_MUCH: Final = 600
"""From this many places on one attempt at the order is enough: it takes long, and tells little."""


def ordered(layer_of: Sequence[int], links: Sequence[tuple[int, int]]) -> list[list[int]]:
    """The places of each layer in the order that lets few lines cross.

    The order found hangs on the one it starts from; the best of some fixed ones is taken.
    """
    count = len(layer_of)
    best: list[list[int]] = []
    fewest = -1
    for attempt in range(_TRIES if count < _MUCH else 1):
        numbering = list(range(count))
        if attempt:
            Random(attempt).shuffle(numbering)  # noqa: S311 (a drawing, not a secret)
        columns = _untangled(layer_of, links, numbering)
        crossed = crossings(columns, links)
        if fewest < 0 or crossed < fewest:
            best, fewest = columns, crossed
        if not fewest:
            break
    return best


def _untangled(
    layer_of: Sequence[int], links: Sequence[tuple[int, int]], numbering: Sequence[int]
) -> list[list[int]]:
    """igraph's order of the places, which it is given under other numbers."""
    import igraph  # noqa: PLC0415 (only who draws a graph pays for it)

    columns: list[list[int]] = [[] for _ in range(max(layer_of, default=-1) + 1)]
    if not columns:
        return columns
    layers = [0] * len(layer_of)
    for place, number in enumerate(numbering):
        layers[number] = layer_of[place]
    graph = igraph.Graph(
        n=len(layers), edges=[(numbering[a], numbering[b]) for a, b in links], directed=True
    )
    made = graph.layout_sugiyama(layers=layers)
    points = made[0] if isinstance(made, tuple) else made  # with the bends, since igraph 1.0
    for place, layer in enumerate(layer_of):
        columns[layer].append(place)
    for column in columns:
        column.sort(key=lambda place: (points[numbering[place]][0], place))
    return columns


def crossings(columns: Sequence[Sequence[int]], links: Sequence[tuple[int, int]]) -> int:
    """How many pairs of lines cross."""
    rank = {place: index for column in columns for index, place in enumerate(column)}
    layer = {place: number for number, column in enumerate(columns) for place in column}
    between: dict[int, list[tuple[int, int]]] = {}
    for one, other in links:
        between.setdefault(layer[one], []).append((rank[one], rank[other]))
    found = 0
    for pairs in between.values():
        seen: list[int] = []
        for _, right in sorted(pairs):
            found += len(seen) - bisect_right(seen, right)
            insort(seen, right)
    return found
