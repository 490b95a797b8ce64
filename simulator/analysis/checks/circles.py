"""Talk and narration that can go round in a circle."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from simulator.analysis.checks.examples import shown
from simulator.analysis.checks.roads import Roads
from simulator.analysis.checks.subject import Subject, World
from simulator.analysis.explore import Exploration, Spot, endless_part
from simulator.analysis.rings import rings
from simulator.engine.table import ReplyRow, Table
from simulator.model.issue import Issue

_Step = tuple[Spot, ReplyRow]
"""A state and what is said there."""


def find(subject: Subject) -> Iterator[Issue]:
    """Circles of talk (S204) and of narration (S209). Those that share a node are told once:
    one goto that leads back makes many, and they go when it is mended."""
    told: set[int] = set()
    for world in subject.worlds:
        roads = Roads(world)
        for ring in _where_talk_goes_round(world):
            places = {spot.state.place for spot in ring}
            if told.isdisjoint(places):
                told |= places
                yield _of_talk(subject, roads, _shortest_round(ring[0]))
    yield from _of_narration(subject)


# --- talk -----------------------------------------------------------------------------------


def _of_talk(subject: Subject, roads: Roads, steps: Sequence[_Step]) -> Issue:
    """A circle of replies that comes back to the very same state: it could be gone round for
    ever, so there is no worst road. Placed where it is entered first. To come back to the same
    state may take several rounds; one of them is named, and the example plays them all.

    A silence is no step of a circle: it is no part of the bounds, and every timer that runs
    out makes the client more tense.
    """
    names = roads.world.walked.table.names
    first = steps[0][0]
    way = [names[place] for place in _one_round([spot.state.place for spot, _ in steps])]
    replies = [row.id for _, row in steps]
    return shown(
        subject,
        "S204",
        ("nodes", first.state.place, "id"),
        roads.world,
        (*roads.answers_to(first), *replies),
        circle=" → ".join([*way, way[0]]),
        round=",".join(replies),
    )


def _one_round(places: Sequence[int]) -> list[int]:
    """The places up to the first return to where one began, without detours in between."""
    way: list[int] = []
    for place in places:
        if way and place == way[0]:
            break
        if place in way:
            del way[way.index(place) :]
        way.append(place)
    return way


def _where_talk_goes_round(world: World) -> list[list[Spot]]:
    """The parts of the walk in which one goes round, each in the order of discovery; the part
    that is come to first is the first."""
    spots = [] if world.prospects is not None else endless_part(world.walked.spots)
    number = {spot: index for index, spot in enumerate(spots)}
    links = [
        [number[target] for target in spot.following if target is not None and target in number]
        for spot in spots
    ]
    found = [
        [spots[index] for index in sorted(ring)]
        for ring in rings(links)
        if len(ring) > 1 or ring[0] in links[ring[0]]
    ]
    return sorted(found, key=lambda ring: ring[0].number)


def _shortest_round(first: Spot) -> list[_Step]:
    """The fewest replies that lead from a state back to it; there are some."""
    came: dict[Spot, tuple[Spot, ReplyRow]] = {}
    waiting = deque([first])
    while first not in came:
        spot = waiting.popleft()
        for row, target in zip(spot.replies, spot.following, strict=True):
            if target is not None and target not in came:
                came[target] = (spot, row)
                waiting.append(target)
    steps = [came[first]]
    while steps[-1][0] is not first:
        steps.append(came[steps[-1][0]])
    return steps[::-1]


# --- narration --------------------------------------------------------------------------------


def _of_narration(subject: Subject) -> Iterator[Issue]:
    """Narration that its conditions lead round in a circle, placed at the first node of it."""
    endless = {place for world in subject.worlds for place in world.walked.endless}
    if not endless:
        return
    nodes = subject.scenario.nodes
    for ring in rings(_narration_links(subject.worlds[0].walked.table)):
        if endless.intersection(ring):
            first = min(ring)
            yield subject.found(
                "S209",
                *("nodes", first, "id"),
                node=nodes[first].id,
                circle=", ".join(nodes[place].id for place in sorted(ring)),
            )


def _narration_links(table: Table) -> Sequence[Sequence[int]]:
    """For each node, if it is narration, the narration it can lead to."""
    return [
        sorted({place for _, place in node.goto if _is_narration(table, place)})
        for node in table.nodes
    ]


def _is_narration(table: Table, place: int) -> bool:
    return not table.is_ending(place) and not table.nodes[place].replies


def behind_endless(walked: Exploration) -> set[int]:
    """What narration that goes round hides: the narration itself, and all it could lead to.
    To call it unreachable as well would be the same fault told twice."""
    if not walked.endless:
        return set()
    table = walked.table
    hidden = {place for place in range(len(table.nodes)) if _is_narration(table, place)}
    waiting = list(walked.endless)
    while waiting:
        place = waiting.pop()
        if table.is_ending(place):
            continue
        node = table.nodes[place]
        routes = [*node.goto, *(route for row in node.replies for route in row.goto)]
        news = {to for _, to in routes} - hidden
        hidden |= news
        waiting += news
    return hidden
