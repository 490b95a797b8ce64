"""The places of a drawn graph: layers, distances, bends, and what is never reached."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.analysis.crossings import crossings, ordered
from simulator.analysis.layout import APART, Layout, layout
from simulator.scenario.loader import load

OVEN = Path(__file__).resolve().parents[2] / "scenarios" / "oven"
Edge = tuple[str, str]


def closest(made: Layout) -> float:
    """The least distance of two nodes of one layer."""
    columns: dict[float, list[float]] = {}
    for x, y in made.positions.values():
        columns.setdefault(x, []).append(y)
    gaps = [b - a for column in columns.values() for a, b in pairwise(sorted(column))]
    return min(gaps, default=APART)


def chain(*names: str) -> list[Edge]:
    return list(pairwise(names))


def test_a_node_stands_right_of_all_that_leads_to_it() -> None:
    edges = [*chain("a", "b", "c", "end"), ("a", "c"), ("a", "end")]
    made = layout(["a", "b", "c", "end"], edges, "a")
    assert [made.positions[name][0] for name in ("a", "b", "c", "end")] == [0, 1, 2, 3]


def test_a_line_that_passes_a_layer_goes_through_a_gap_beside_its_nodes() -> None:
    made = layout(["a", "b", "c"], [*chain("a", "b", "c"), ("a", "c")], "a")
    ((x, y),) = made.bends["a", "c"]
    assert x == 1
    assert abs(y - made.positions["b"][1]) > 0.5
    assert ("a", "b") not in made.bends


def test_lines_to_one_target_share_their_gaps() -> None:
    edges = [*chain("a", "b", "c", "d", "end"), ("a", "end"), ("b", "end")]
    made = layout(["a", "b", "c", "d", "end"], edges, "a")
    assert made.bends["a", "end"][1:] == made.bends["b", "end"]


def test_a_circle_is_drawn_and_its_line_back_goes_from_right_to_left() -> None:
    made = layout(["a", "b", "c", "end"], [*chain("a", "b", "c", "end"), ("c", "a")], "a")
    assert [made.positions[name][0] for name in ("a", "b", "c", "end")] == [0, 1, 2, 3]
    assert [x for x, _ in made.bends["c", "a"]] == [1]


def test_a_node_that_leads_to_itself_stands_as_if_it_did_not() -> None:
    assert layout(["a", "b"], [("a", "a"), ("a", "b")], "a") == layout(
        ["a", "b"], [("a", "b")], "a"
    )


def test_what_is_never_reached_stands_below_everything_else() -> None:
    nodes = ["a", "b", "lost", "end", "far"]
    made = layout(nodes, [*chain("a", "b", "end"), ("lost", "b"), ("far", "end")], ["a"])
    lowest = max(made.positions[name][1] for name in ("a", "b", "end"))
    assert made.positions["lost"][1] >= lowest + APART
    assert made.positions["far"][1] >= lowest + APART
    assert made.positions["lost"][0] == 0  # left of what it leads to
    assert made.positions["far"][0] == 1


def test_a_line_up_from_below_bends_between_the_two_parts() -> None:
    edges = [*chain("a", "b", "c"), *chain("lost", "more"), ("lost", "c"), ("more", "b")]
    made = layout(["a", "b", "c", "lost", "more"], edges, "a")
    lowest = max(made.positions[name][1] for name in "abc")
    highest = min(made.positions[name][1] for name in ("lost", "more"))
    ((_, y),) = made.bends["lost", "c"]
    assert lowest < y < highest


@pytest.mark.parametrize("loose", [1, 2, 7])
def test_ends_that_nothing_leads_to_never_cover_each_other(loose: int) -> None:
    names = ["a", "b", *(f"end{number}" for number in range(loose))]
    made = layout(names, [("a", "b")], "a")
    assert len(set(made.positions.values())) == len(names)
    assert closest(made) >= APART - 1e-6


def test_several_starts_stand_in_the_first_layer() -> None:
    made = layout(["a", "b", "c"], [("a", "c"), ("b", "c")], ["a", "b"])
    assert made.positions["a"][0] == made.positions["b"][0] == 0


def test_nothing_one_node_and_no_lines_are_drawn_too() -> None:
    assert layout([], [], []) == Layout({}, {})
    assert layout(["a"], [], "a").positions == {"a": (0.0, 0.0)}
    assert len(set(layout(["a", "b", "c"], [], "a").positions.values())) == 3
    assert len(set(layout(["a", "b"], [("a", "b")], "nowhere").positions.values())) == 2


def test_names_that_are_no_nodes_are_passed_over() -> None:
    assert layout(["a"], [("a", "gone"), ("gone", "a")], "a").positions == {"a": (0.0, 0.0)}


names = st.sampled_from([f"n{number}" for number in range(9)])


@settings(max_examples=150, deadline=None)
@given(edges=st.lists(st.tuples(names, names), max_size=30), start=names)
def test_no_two_nodes_stand_closer_than_their_distance(edges: list[Edge], start: str) -> None:
    nodes = [f"n{number}" for number in range(9)]
    made = layout(nodes, edges, start)
    assert set(made.positions) == set(nodes)
    assert closest(made) >= APART - 1e-3
    assert min(y for _, y in made.positions.values()) >= 0
    for (source, target), points in made.bends.items():
        ways = [made.positions[source], *points, made.positions[target]]
        steps = {b[0] - a[0] for a, b in pairwise(ways)}
        assert steps in ({1.0}, {-1.0}), "a line passes every layer between, in order"


@settings(max_examples=60, deadline=None)
@given(edges=st.lists(st.tuples(names, names), max_size=30))
def test_no_line_goes_through_a_node(edges: list[Edge]) -> None:
    made = layout([f"n{number}" for number in range(9)], edges, "n0")
    for points in made.bends.values():
        for x, y in points:
            beside = [b for a, b in made.positions.values() if a == x]
            assert all(abs(y - other) >= 0.5 for other in beside)


def test_the_same_graph_is_always_drawn_the_same() -> None:
    random = Random(5)
    nodes = [f"n{number}" for number in range(40)]
    edges = [(random.choice(nodes), random.choice(nodes)) for _ in range(90)]
    assert layout(nodes, edges, "n0") == layout(nodes, edges, "n0")


def test_two_lines_that_cross_are_untangled() -> None:
    layers, links = [0, 0, 1, 1], [(0, 3), (1, 2)]
    assert crossings([[0, 1], [2, 3]], links) == 1
    assert crossings(ordered(layers, links), links) == 0


def test_two_hundred_nodes_stand_apart() -> None:
    random = Random(1)
    nodes = [f"n{number}" for number in range(240)]
    edges = [
        (nodes[at], nodes[min(239, at + random.randint(1, 12))])
        for at in range(239)
        for _ in range(3)
    ]
    made = layout(nodes, edges, "n0")
    assert set(made.positions) == set(nodes)
    assert closest(made) >= APART - 1e-3


def test_the_oven_is_drawn_with_few_crossings() -> None:
    scenario = load(OVEN).scenario
    assert scenario is not None
    names = [item.id for item in (*scenario.nodes, *scenario.endings)]
    edges = [
        (node.id, route.to)
        for node in scenario.nodes
        for route in (*node.goto, *(route for reply in node.replies for route in reply.goto))
    ]
    made = layout(names, edges, scenario.start[0].to)
    assert made.positions["hello"][0] == 0
    assert max(y for _, y in made.positions.values()) < 12
