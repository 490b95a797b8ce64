"""The parts of a graph against what reaching each other means."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis.rings import rings


@st.composite
def graphs(draw: st.DrawFn) -> list[list[int]]:
    size = draw(st.integers(1, 8))
    targets = st.lists(st.integers(0, size - 1), max_size=3)
    return [draw(targets) for _ in range(size)]


def reached(links: list[list[int]], node: int) -> set[int]:
    found, waiting = {node}, [node]
    while waiting:
        fresh = set(links[waiting.pop()]) - found
        found |= fresh
        waiting += fresh
    return found


@given(graphs())
def test_nodes_share_a_part_when_each_reaches_the_other(links: list[list[int]]) -> None:
    parts = [frozenset(part) for part in rings(links)]
    ahead = [reached(links, node) for node in range(len(links))]
    by_meaning = {
        frozenset(other for other in ahead[node] if node in ahead[other])
        for node in range(len(links))
    }
    assert len(parts) == len(by_meaning)
    assert set(parts) == by_meaning


@given(graphs())
def test_a_part_comes_after_all_it_leads_to(links: list[list[int]]) -> None:
    done: set[int] = set()
    for part in rings(links):
        done.update(part)
        assert all(target in done for node in part for target in links[node])


def test_a_long_line_needs_no_deep_stack() -> None:
    size = 20_000
    links = [[node + 1] if node + 1 < size else [] for node in range(size)]
    assert next(iter(rings(links))) == [size - 1]
