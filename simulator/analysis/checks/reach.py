"""Reach: what can be come to in a talk, with real values, over all states of all worlds.

What can never happen (a node, a reply, a route) must be impossible in every world, and is
not judged where not all states were looked at; what should never happen (a dead end, a
circle, a promise left open) is reported where it happens first, with the answers that lead
there. Narration counts as reached where somebody passes it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import chain

from simulator.analysis.checks import circles, promises
from simulator.analysis.checks.examples import seen_by, shown
from simulator.analysis.checks.forks import OpenSet, moments_of
from simulator.analysis.checks.roads import Roads, landing_of, ways
from simulator.analysis.checks.subject import Subject, World
from simulator.analysis.checks.witnesses import witness_of
from simulator.analysis.checks.worlds import count_of_worlds
from simulator.analysis.explore import Spot
from simulator.engine.table import NodeRow, ReplyRow
from simulator.model.issue import Issue, PathStep
from simulator.model.scenario import Read, Route

MOST_OPEN = 4
"""Replies that may be open at once: what fits a screen, and a mind under pressure."""

Moments = Mapping[int, Mapping[OpenSet, Spot]]


def find(subject: Subject) -> Iterator[Issue]:
    """Every fault of reach (S200 to S211)."""
    if not subject.worlds:
        return
    moments = [moments_of(world.walked) for world in subject.worlds]
    statuses = promises.statuses_of(subject)
    rounds = tuple(circles.find(subject))
    yield from _too_much(subject, goes_round=any(issue.code == "S204" for issue in rounds))
    yield from _dead_or_crowded(subject, moments)
    yield from rounds
    yield from promises.left_open(subject, statuses)
    if _all_seen(subject):
        said = {
            row for world in moments for sets in world.values() for rows in sets for row in rows
        }
        reached = _reached(subject, moments)
        yield from _never_reached(subject, reached)
        yield from _without_a_way_out(subject)
        yield from _shut_gates(subject, set(chain.from_iterable(moments)), said)
        yield from _dead_routes(subject, reached, said)
        yield from promises.never_settled(subject, statuses)


def _all_seen(subject: Subject) -> bool:
    """Whether no world and no state was left out, so that what was not met cannot be."""
    return all(world.walked.complete for world in subject.worlds) and len(
        subject.worlds
    ) == count_of_worlds(subject.scenario)


def _too_much(subject: Subject, *, goes_round: bool) -> Iterator[Issue]:
    """More than can be looked at. Where talk goes round in a circle, that is what makes so many
    states: fewer variables would be no help, and the circle is told."""
    for world in subject.worlds:
        if not world.walked.complete and not goes_round:
            states = str(len(world.walked.spots))
            yield shown(
                subject, "S208", ("nodes",), world, key=True, reason="states", states=states
            )
            return
    worlds = count_of_worlds(subject.scenario)
    if worlds > len(subject.worlds):
        yield subject.found(
            "S208",
            "nodes",
            key=True,
            reason="worlds",
            worlds=str(worlds),
            looked=str(len(subject.worlds)),
        )


def _dead_or_crowded(subject: Subject, moments: list[Moments]) -> Iterator[Issue]:
    """States with no open reply, and with more than four: once for each node."""
    done: set[tuple[str, int]] = set()
    for world, sets_by_place in zip(subject.worlds, moments, strict=True):
        roads = Roads(world)
        for place, sets in sets_by_place.items():
            for rows, spot in sets.items():
                code = "S202" if not rows else "S203" if len(rows) > MOST_OPEN else ""
                if code and (code, place) not in done:
                    done.add((code, place))
                    yield _moment(subject, roads, code, spot, open=str(len(rows)))


def _moment(subject: Subject, roads: Roads, code: str, spot: Spot, **more: str) -> Issue:
    """An issue of a state, with the answers that lead there and what its gates see then."""
    node = roads.world.walked.table.nodes[spot.state.place]
    state = roads.real(spot)
    return shown(
        subject,
        code,
        ("nodes", spot.state.place, "replies"),
        roads.world,
        roads.answers_to(spot),
        key=True,
        node=node.id,
        state=seen_by(state, _read_by_gates(node), subject.scenario),
        tension=str(state.tension),
        trust=str(state.trust),
        **more,
    )


def _read_by_gates(node: NodeRow) -> set[Read]:
    return {read for row in node.replies if row.source.when for read in row.source.when.reads}


def _reached(subject: Subject, moments: list[Moments]) -> set[int]:
    """The places that are come to in some world."""
    reached = set(chain.from_iterable(moments))
    for world in subject.worlds:
        table, walked = world.walked.table, world.walked
        reached |= walked.passed
        reached |= {spot.state.place for spot in walked.spots if table.is_ending(spot.state.place)}
        reached |= circles.behind_endless(walked)
    return reached


def _never_reached(subject: Subject, reached: Collection[int]) -> Iterator[Issue]:
    for at, node in subject.nodes():
        if at not in reached:
            yield subject.found("S200", "nodes", at, "id", node=node.id)
    for index, ending in enumerate(subject.scenario.endings):
        if len(subject.scenario.nodes) + index not in reached:
            yield subject.found("S201", "endings", index, "id", ending=ending.id)


def _without_a_way_out(subject: Subject) -> Iterator[Issue]:
    """Where a talk enters a part that no proper ending can be reached from.

    A node with replies is in such a part when none of its states has a road of replies to a
    proper ending, nor to where the talk gets stuck for another fault. Only the first nodes of
    the part are named, and none behind a node that is marked as a point of no return,
    narration included.
    """
    done: set[int] = set()
    for world in subject.worlds:
        lost = _lost(world)
        if not lost:
            continue
        roads, nodes = Roads(world), world.walked.table.nodes
        for spot in _entries(world, lost):
            place = spot.state.place
            if place not in done and not nodes[place].source.point_of_no_return:
                done.add(place)
                path = ("nodes", place, "id")
                answers = roads.answers_to(spot)
                yield shown(subject, "S205", path, world, answers, node=nodes[place].id)


def _lost(world: World) -> set[int]:
    """The nodes with replies from none of whose states a proper ending is in reach."""
    walked = world.walked
    table, spots = walked.table, walked.spots
    before: list[list[Spot]] = [[] for _ in spots]
    waiting = []
    ends = len(table.nodes)
    for spot in spots:
        for target in spot.following:
            if target is not None:
                before[target.number].append(spot)
        place = spot.state.place
        if place < ends:
            way_out = not spot.replies or None in spot.following
        else:
            way_out = table.scenario.endings[place - ends].proper
        if way_out:
            waiting.append(spot)
    alive = bytearray(len(spots))
    with_way_out = set()
    while waiting:
        spot = waiting.pop()
        if not alive[spot.number]:
            alive[spot.number] = 1
            with_way_out.add(spot.state.place)
            waiting += before[spot.number]
    return {spot.state.place for spot in spots if spot.state.place < ends} - with_way_out


def _entries(world: World, lost: Collection[int]) -> Iterator[Spot]:
    """The states of lost nodes that are come to from others, or that a talk begins in."""
    walked = world.walked
    marked = {
        place
        for place, node in enumerate(walked.table.nodes)
        if node.source.point_of_no_return and node.source.is_narration
    }
    if walked.spots[0].state.place in lost:
        yield walked.spots[0]
    for spot in walked.spots:
        if spot.state.place in lost:
            continue
        for row, target in ways(spot):
            if target.state.place in lost and not (
                marked and marked.intersection(landing_of(walked.table, spot.state, row).passed)
            ):
                yield target


def _shut_gates(
    subject: Subject, rested_at: Collection[int], said: Collection[ReplyRow]
) -> Iterator[Issue]:
    """Replies with a gate that are open in no state of their node, which somebody comes to."""
    for at, index, row in _rows(subject):
        if at in rested_at and row not in said and row.source.when is not None:
            yield subject.found(
                "S206",
                *("nodes", at, "replies", index, "when"),
                reply=row.id,
                condition=row.source.when.source,
            )


def _dead_routes(
    subject: Subject, reached: Collection[int], said: Collection[ReplyRow]
) -> Iterator[Issue]:
    """Routes with a condition that are never taken, of what is itself come to.

    The last route needs no condition and is not judged: a list has to end with one, also
    where those above it leave nothing over. Where a client walks out on the way, the walk
    looks at how narration would have gone on; a route that is only taken then passes here.
    """
    table = subject.worlds[0].walked.table
    yield from _dead_among(subject, table.scenario.start, "start")
    for at, node in enumerate(table.nodes):
        if at in reached:
            yield from _dead_among(subject, node.source.goto, "nodes", at, "goto")
    for at, index, row in _rows(subject):
        if row in said:
            path = ("nodes", at, "replies", index, "goto")
            yield from _dead_among(subject, row.source.goto, *path)


def _dead_among(subject: Subject, routes: tuple[Route, ...], *path: PathStep) -> Iterator[Issue]:
    witnesses = [witness_of(route) for route in routes]
    if not any(witness is not None and witness.asked for witness in witnesses):
        return
    for index, (route, witness) in enumerate(zip(routes, witnesses, strict=True)):
        if witness is None or route.when is None or witness.held:
            continue
        yield subject.found(
            "S207",
            *(*path, index, "when"),
            reason="shut" if witness.asked else "covered",
            to=route.to,
            condition=route.when.source,
        )


def _rows(subject: Subject) -> Iterator[tuple[int, int, ReplyRow]]:
    """Every reply's row with the indexes of its node and of itself."""
    for at, node in enumerate(subject.worlds[0].walked.table.nodes):
        for index, row in enumerate(node.replies):
            yield at, index, row
