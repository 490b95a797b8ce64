"""Which nodes of a graph lead to each other, in an order that goes from the ends backwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def rings(links: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """The strongly connected parts of a graph, each after all parts it leads to.

    `links` are the targets of each node, by number. A node that no ring goes through is a
    part of its own. Tarjan's algorithm (SIAM J. Comput. 1, 1972), without recursion.
    """
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    held: dict[int, None] = {}  # in the order they were met, for taking the newest away
    for root in range(len(links)):
        path = [] if root in index else [root]
        while path:
            node = path[-1]
            if node not in index:
                index[node] = low[node] = len(index)
                held[node] = None
            fresh = next((target for target in links[node] if target not in index), None)
            if fresh is not None:
                path.append(fresh)
                continue
            path.pop()
            low[node] = min([low[node], *[low[target] for target in links[node] if target in held]])
            if low[node] == index[node]:
                yield _taken_off(held, node)


def _taken_off(held: dict[int, None], last: int) -> list[int]:
    """The newest entries down to `last`, taken away."""
    taken: list[int] = []
    while not taken or taken[-1] != last:
        taken.append(held.popitem()[0])
    return taken
