"""Graphs for the tests of the pane: the real oven, a small one with everything, a large one."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random

from simulator.analysis.explore import explore
from simulator.analysis.layout import layout
from simulator.engine.table import compile_table
from simulator.model.issue import Severity
from simulator.scenario.loader import load
from simulator.usecases.bench_graph import drawing_of, graph_view, reached_of
from simulator.usecases.bench_views import GraphEdge, GraphNode, GraphView, Hits, Shape

OVEN = Path(__file__).resolve().parents[3] / "scenarios" / "oven"
HOSTILE = "<b>bold</b> & <img src=x>"
PATH = ("hello", "story_cold", "number", "fee", "olena", "tomorrow")
RUNS = 1000


@cache
def oven() -> GraphView:
    """The graph of the scenario that the program brings, with moods and two problems."""
    scenario = load(OVEN).scenario
    assert scenario is not None
    table = compile_table(scenario)
    view = graph_view(
        scenario,
        drawing_of(scenario, layout),
        reached=reached_of([explore(table)], table),
    )
    troubled = {"extras": (Severity.ERROR, 2), "refund": (Severity.WARNING, 1)}
    return replace(
        view,
        nodes=tuple(
            replace(node, problem=troubled[node.id][0], problems=troubled[node.id][1])
            if node.id in troubled
            else node
            for node in view.nodes
        ),
    )


def small() -> GraphView:
    """Every kind of node and line there is, a way back and a loop among them."""
    return laid_out(
        (
            GraphNode("hello", Shape.FORK, "Nobody came.", 10, 0, 0, start=True, mood=3),
            GraphNode("ask", Shape.FORK, "And the fee?", 20, 0, 0, key=True, mood=2),
            GraphNode("wait", Shape.NARRATION, "You put her on hold.", 30, 0, 0, mood=2),
            GraphNode(
                "lost_day",
                Shape.FORK,
                HOSTILE,
                40,
                0,
                0,
                key=True,
                mood=1,
                problem=Severity.ERROR,
                problems=2,
            ),
            GraphNode(
                "gift_card",
                Shape.FORK,
                "A gift?",
                50,
                0,
                0,
                mood=4,
                problem=Severity.WARNING,
                problems=1,
            ),
            GraphNode("callback_2", Shape.FORK, "Ring me.", 60, 0, 0, reachable=False),
            GraphNode("agreed", Shape.PROPER, "Agreed.", 70, 0, 0, mood=5),
            GraphNode("bought_off", Shape.IMPROPER, "Bought off.", 71, 0, 0, mood=4),
            GraphNode("left", Shape.IMPROPER, "She left.", 72, 0, 0),
        ),
        (
            GraphEdge("hello", "ask", ("name_it", "quote")),
            GraphEdge("hello", "wait", ("look",)),
            GraphEdge("hello", "hello", ("hm",), conditional=True),
            GraphEdge("ask", "lost_day", ("own_it",)),
            GraphEdge("ask", "left", ("refuse",), conditional=True),
            GraphEdge("wait", "lost_day"),
            GraphEdge("lost_day", "gift_card", ("gift",)),
            GraphEdge("lost_day", "agreed", ("check",)),
            GraphEdge("lost_day", "ask", ("again",)),
            GraphEdge("lost_day", "left", silence=True),
            GraphEdge("gift_card", "agreed", ("hold",)),
            GraphEdge("gift_card", "bought_off", ("give",)),
            GraphEdge("callback_2", "gift_card", ("ring",)),
        ),
        walks_out="left",
    )


@cache
def large(count: int = 200) -> GraphView:
    """A graph of `count` nodes, three ways on from each, eight endings."""
    random = Random(7)
    names = [f"turn_{number:03}" for number in range(count - 8)]
    ends = [f"ending_{number}" for number in range(8)]
    nodes = [
        GraphNode(
            name,
            Shape.NARRATION if at % 7 == 3 else Shape.FORK,
            f"Line {at}",
            at,
            0,
            0,
            start=at == 0,
            key=at % 5 == 2,
            problem=Severity.WARNING if at % 41 == 9 else None,
            problems=int(at % 41 == 9),
            mood=1 + at % 5,
        )
        for at, name in enumerate(names)
    ]
    nodes += [
        GraphNode(name, Shape.PROPER if at % 2 else Shape.IMPROPER, name, 900 + at, 0, 0)
        for at, name in enumerate(ends)
    ]
    whole = [*names, *ends]
    edges = [
        GraphEdge(name, target, (f"r{way}",))
        for at, name in enumerate(names)
        for way, target in enumerate(
            dict.fromkeys(
                (
                    names[min(at + 1 + at % 3, len(names) - 1)],
                    *(whole[min(at + random.randint(1, 14), count - 1)] for _ in range(2)),
                )
            )
        )
    ]
    return laid_out(tuple(nodes), tuple(edges))


def laid_out(
    nodes: tuple[GraphNode, ...], edges: tuple[GraphEdge, ...], walks_out: str | None = None
) -> GraphView:
    """A graph with the places that the layout gives it."""
    made = layout(
        [node.id for node in nodes],
        [(edge.source, edge.target) for edge in edges],
        [node.id for node in nodes if node.start],
    )
    placed = tuple(
        replace(node, x=made.positions[node.id][0], y=made.positions[node.id][1]) for node in nodes
    )
    bent = tuple(
        replace(edge, bends=made.bends.get((edge.source, edge.target), ())) for edge in edges
    )
    return GraphView(placed, bent, walks_out)


@cache
def hits(view: GraphView, runs: int = RUNS) -> Hits:
    """What so many walks along the lines, each way being equally likely, came to."""
    random = Random(11)
    ways = {node.id: [e for e in view.edges if e.source == node.id] for node in view.nodes}
    start = next(node.id for node in view.nodes if node.start)
    nodes: Counter[str] = Counter()
    replies: Counter[tuple[str, str]] = Counter()
    for _ in range(runs):
        at, been = start, {start}
        for _ in range(60):
            if not ways[at]:
                break
            edge = random.choice(ways[at])
            if edge.replies:
                replies[at, random.choice(edge.replies)] += 1
            at = edge.target
            been.add(at)
        nodes.update(been)
    return Hits(runs, dict(nodes), dict(replies))
