"""The graph of a scenario as its pane draws it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

from simulator.analysis.explore import Exploration, Spot
from simulator.engine.mood import face_level
from simulator.engine.state import PlayState
from simulator.engine.step import open_replies, silence, step
from simulator.engine.table import Table
from simulator.model.issue import Severity
from simulator.model.scenario import Node, Reply, Route, Scenario
from simulator.usecases.bench_counts import Words
from simulator.usecases.bench_places import NOWHERE, Places
from simulator.usecases.bench_problems import RANK
from simulator.usecases.bench_views import GraphEdge, GraphNode, GraphView, ProblemRow, Shape

Point = tuple[float, float]
Way = tuple[str, str]


class Drawing(Protocol):
    """Where nodes stand and lines bend, as a layout gives it."""

    @property
    def positions(self) -> Mapping[str, Point]: ...
    @property
    def bends(self) -> Mapping[Way, tuple[Point, ...]]: ...


Layouter = Callable[[Sequence[str], Sequence[Way], Sequence[str]], Drawing]
"""Lays out nodes and edges from where the story starts. Slow: never on a window's thread."""


@dataclass(frozen=True, slots=True)
class Undrawn:
    """No layout yet: everything stands where `graph_view` puts what has no place."""

    positions: Mapping[str, Point] = field(default_factory=dict)
    bends: Mapping[Way, tuple[Point, ...]] = field(default_factory=dict)


UNDRAWN: Final = Undrawn()


@dataclass(frozen=True, slots=True)
class Reached:
    """What a walk over all states tells of places: `missed` are those reached in no world,
    `states` the state one first comes to a place with, on the shortest way, by id."""

    missed: frozenset[str]
    states: Mapping[str, PlayState]


def edges_of(scenario: Scenario) -> tuple[GraphEdge, ...]:
    """All ways of a scenario, merged by source and target, in file order."""
    found: dict[Way, list[_Line]] = {}
    for node in scenario.nodes:
        for line in _lines(node):
            found.setdefault((node.id, line.target), []).append(line)
    return tuple(
        GraphEdge(
            source,
            target,
            replies=tuple(dict.fromkeys(line.reply for line in lines if line.reply)),
            conditional=all(line.conditional for line in lines),
            silence=any(line.silence for line in lines),
        )
        for (source, target), lines in found.items()
    )


@dataclass(frozen=True, slots=True)
class _Line:
    """One way from a node: by a reply, by silence, or (narration) by itself."""

    target: str
    reply: str = ""
    conditional: bool = False
    silence: bool = False


def _lines(node: Node) -> Iterator[_Line]:
    for reply in node.replies:
        yield from _routes(reply.goto, reply)
    yield from _routes(node.goto)
    if node.timer is not None and node.on_silence is not None:
        yield _Line(node.on_silence, silence=True)


def _routes(routes: Sequence[Route], reply: Reply | None = None) -> Iterator[_Line]:
    gated = reply is not None and reply.when is not None
    for route in routes:
        yield _Line(route.to, reply.id if reply else "", gated or route.when is not None)


def drawing_of(scenario: Scenario, layouter: Layouter) -> Drawing:
    """The layout of a scenario's graph. Slow: never on a window's thread."""
    names = [node.id for node in scenario.nodes] + [end.id for end in scenario.endings]
    ways = [(edge.source, edge.target) for edge in edges_of(scenario)]
    return layouter(names, ways, [route.to for route in scenario.start])


def shape_of(scenario: Scenario) -> tuple[tuple[str, ...], tuple[Way, ...], tuple[str, ...]]:
    """All that a layout hangs on: while it stays the same, so does the drawing."""
    return (
        tuple(node.id for node in scenario.nodes) + tuple(end.id for end in scenario.endings),
        tuple((edge.source, edge.target) for edge in edges_of(scenario)),
        tuple(route.to for route in scenario.start),
    )


def graph_view(
    scenario: Scenario,
    drawing: Drawing = UNDRAWN,
    *,
    places: Places = NOWHERE,
    words: Words | None = None,
    reached: Reached | None = None,
    problems: Iterable[ProblemRow] = (),
) -> GraphView:
    """The graph. Until a walk tells (`reached` None), everything counts as reachable and no
    mood is known; what the drawing does not know stands in a column of its own."""
    found = _problems(problems, scenario)
    nodes = [*_nodes(scenario), *_endings(scenario)]
    column = 1 + max((x for x, _ in drawing.positions.values()), default=-1.0)
    spare = iter(range(len(nodes)))
    made = []
    for node in nodes:
        x, y = drawing.positions.get(node.id) or (column, float(next(spare)))
        gravest, count = found.get(node.id, (None, 0))
        state = reached.states.get(node.id) if reached else None
        counted = {**words.nodes, **words.endings} if words else {}
        made.append(
            replace(
                node,
                x=x,
                y=y,
                line=places.nodes.get(node.id, 0),
                reachable=reached is None or node.id not in reached.missed,
                problem=gravest,
                problems=count,
                mood=None if state is None else face_level(state.tension, scenario.client.type),
                words=counted.get(node.id, 0),
            )
        )
    edges = tuple(
        replace(edge, bends=tuple(drawing.bends.get((edge.source, edge.target), ())))
        for edge in edges_of(scenario)
    )
    return GraphView(tuple(made), edges, scenario.client.walks_out)


def _nodes(scenario: Scenario) -> Iterator[GraphNode]:
    starts = {route.to for route in scenario.start}
    for node in scenario.nodes:
        yield GraphNode(
            node.id,
            Shape.NARRATION if node.is_narration else Shape.FORK,
            node.says[0],
            0,
            0,
            0,
            start=node.id in starts,
            key=node.key,
        )


def _endings(scenario: Scenario) -> Iterator[GraphNode]:
    for end in scenario.endings:
        shape = Shape.PROPER if end.proper else Shape.IMPROPER
        yield GraphNode(end.id, shape, end.text or end.title, 0, 0, 0)


def _problems(
    problems: Iterable[ProblemRow], scenario: Scenario
) -> dict[str, tuple[Severity, int]]:
    """The gravest severity and the number of problems, by node."""
    known = {node.id for node in scenario.nodes} | {end.id for end in scenario.endings}
    found: dict[str, tuple[Severity, int]] = {}
    for row in problems:
        if row.node in known and row.node is not None:
            gravest, count = found.get(row.node, (row.severity, 0))
            found[row.node] = min(gravest, row.severity, key=RANK.__getitem__), count + 1
    return found


# --- what is reached ----------------------------------------------------------------------


def reached_of(walks: Sequence[Exploration], table: Table) -> Reached:
    """What the walks over all worlds reached, with the states on the shortest ways of the
    first world. `table` is the scenario's, as it is played."""
    places: set[int] = set()
    for walk in walks:
        places.update(walk.passed)
        places.update(spot.state.place for spot in walk.spots)
    states = _states(walks[0], table) if walks else {}
    missed = [name for place, name in enumerate(table.names) if place not in places]
    return Reached(frozenset(missed), states)


_Step = tuple[Spot, str | None]
"""The spot one comes from, and the reply given there (None: silence)."""


def _states(walk: Exploration, table: Table) -> dict[str, PlayState]:
    """The real state of the shortest way to each place that a talk rests at.

    The walk keeps of a state only what can still matter, so the ways it found are played
    again, step by step."""
    if not walk.spots or walk.first is None:
        return {}
    came: dict[int, _Step | None] = {walk.spots[0].number: None}
    first: dict[int, Spot] = {}
    places = len({spot.state.place for spot in walk.spots})
    waiting = deque([walk.spots[0]])
    while waiting and len(first) < places:
        spot = waiting.popleft()
        first.setdefault(spot.state.place, spot)
        ways: list[tuple[str | None, Spot | None]] = [
            (row.id, target) for row, target in zip(spot.replies, spot.following, strict=False)
        ]
        for reply, target in (*ways, (None, spot.silent)):
            if target is not None and target.number not in came:
                came[target.number] = spot, reply
                waiting.append(target)
    return {
        table.names[place]: _played(table, walk.first, _road(spot, came))
        for place, spot in first.items()
    }


def _road(spot: Spot, came: Mapping[int, _Step | None]) -> list[str | None]:
    road: list[str | None] = []
    while (before := came[spot.number]) is not None:
        spot, reply = before
        road.append(reply)
    return road[::-1]


def _played(table: Table, state: PlayState, road: Iterable[str | None]) -> PlayState:
    for reply in road:
        if reply is None:
            state = silence(table, state).state
        else:
            row = next(row for row in open_replies(table, state) if row.id == reply)
            state = step(table, state, row).state
    return state
