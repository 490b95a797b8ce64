"""Promises: whether each can be settled by the end of a proper talk, and where it is not."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from simulator.analysis.checks.examples import shown
from simulator.analysis.checks.roads import Roads
from simulator.analysis.checks.spreading import (
    NEVER,
    OPEN,
    made_by,
    no_promises,
    settled_by,
    spread,
    status_of,
)
from simulator.analysis.checks.subject import Subject, World
from simulator.analysis.explore import Spot
from simulator.engine.table import ReplyRow
from simulator.model.issue import Issue
from simulator.model.scenario import Ending

Statuses = Sequence[int]
"""What can be with the promises, by the number of a state (see `spreading`)."""


def statuses_of(subject: Subject) -> list[Statuses]:
    """What can be with the promises in every state of every world."""
    first = no_promises(len(subject.scenario.promises))
    return [
        spread(world.walked, first, settled_by) if first else [0] * len(world.walked.spots)
        for world in subject.worlds
    ]


def left_open(subject: Subject, statuses: Sequence[Statuses]) -> Iterator[Issue]:
    """Promises that can be made, neither kept nor broken, and not settled by the proper
    ending they are open at (S210): once for each promise and ending.

    A promise broken before is another matter: the client has been told.
    """
    done: set[tuple[int, int]] = set()
    for world, masks in zip(subject.worlds, statuses, strict=True):
        ends = list(_proper_ends(world))
        for promise, declared in enumerate(subject.scenario.promises):
            open_at = {
                spot: ending
                for spot, ending in ends
                if status_of(masks[spot.number], promise) & OPEN
                and declared.id not in ending.settles
                and (promise, spot.state.place) not in done
            }
            if not open_at:
                continue
            roads = _roads(world, open_at, promise)
            for spot, ending in open_at.items():
                done.add((promise, spot.state.place))
                yield shown(
                    subject,
                    "S210",
                    ("endings", spot.state.place - len(world.walked.table.nodes), "id"),
                    world,
                    roads.get(spot, ()),
                    promise=declared.id,
                    ending=ending.id,
                )


def never_settled(subject: Subject, statuses: Sequence[Statuses]) -> Iterator[Issue]:
    """Promises that a reply keeps or breaks though in no state in which it is open can they
    be open too (S211): never made before, or settled every time."""
    met = _met(subject, statuses)
    for at, node in enumerate(subject.worlds[0].walked.table.nodes):
        for index, row in enumerate(node.replies):
            if row not in met:
                continue
            for key, names in (
                ("keeps_promise", row.source.keeps_promise),
                ("breaks_promise", row.source.breaks_promise),
            ):
                for item, name in enumerate(names):
                    reason = _idle(subject, row, key, name, met[row])
                    if reason:
                        yield subject.found(
                            "S211",
                            *("nodes", at, "replies", index, key, item),
                            reason=reason,
                            promise=name,
                            reply=row.id,
                        )


def _idle(subject: Subject, row: ReplyRow, key: str, name: str, mask: int) -> str | None:
    """Why a reply never settles a promise; None where it can."""
    names = [promise.id for promise in subject.scenario.promises]
    status = status_of(mask, names.index(name))
    if status == NEVER:
        return "never_made"
    kept_first = key == "breaks_promise" and name in row.source.keeps_promise
    return None if status & OPEN and not kept_first else "settled"


def _met(subject: Subject, statuses: Sequence[Statuses]) -> dict[ReplyRow, int]:
    """For each reply that settles something and can be said, what can be with the promises
    when it does, in any world."""
    met: dict[ReplyRow, int] = {}
    for world, masks in zip(subject.worlds, statuses, strict=True):
        settling = {
            row
            for node in world.walked.table.nodes
            for row in node.replies
            if row.keeps_promise or row.breaks_promise
        }
        if not settling:
            return {}
        for spot in world.walked.spots:
            for row in settling.intersection(spot.replies):
                met[row] = met.get(row, 0) | made_by(row, masks[spot.number])
    return met


def _proper_ends(world: World) -> Iterator[tuple[Spot, Ending]]:
    table = world.walked.table
    for spot in world.walked.spots:
        if table.is_ending(spot.state.place):
            ending = table.scenario.endings[spot.state.place - len(table.nodes)]
            if ending.proper:
                yield spot, ending


def _roads(world: World, ends: Collection[Spot], promise: int) -> dict[Spot, tuple[str, ...]]:
    """The fewest answers to each of these endings with the promise open."""
    shift = 4 * promise

    def wanted(spot: Spot, status: int) -> Iterator[Spot]:
        if status == OPEN << shift and spot in ends:
            yield spot

    def after(row: ReplyRow, status: int) -> int:
        return settled_by(row, status) & 15 << shift

    return Roads(world).shortest_with(NEVER << shift, after, wanted, len(ends))
