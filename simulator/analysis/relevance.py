"""What of a play state can still matter from a place on.

Two states that differ only in what no later gate, route or mood rule reads have the same
future. Forgetting the rest (setting it to zero) keeps the number of states small, and the
exact bounds of a real scenario within reach. What is kept may be too much, never too little.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from simulator.engine.mood import MoodRow
from simulator.engine.state import PlayState
from simulator.engine.table import NodeRow, ReplyRow, Table
from simulator.model.scenario import Expression, Read, Route, Source


@dataclass(frozen=True, slots=True)
class Relevance:
    """What to keep of a state that rests at one place: masks, and yes or no for the rest."""

    tension: bool
    trust: bool
    turn: bool
    apologies: bool
    yields: bool
    hollow: bool
    visited: int
    known: int
    promised: int
    settled: int
    said: int
    variables: tuple[bool, ...]

    def project(self, state: PlayState) -> PlayState:
        """The state without what cannot matter any more."""
        keep = self.variables
        return PlayState(
            state.place,
            state.tension if self.tension else 0,
            state.trust if self.trust else 0,
            state.turn if self.turn else 0,
            tuple([value if keep[i] else 0 for i, value in enumerate(state.variables)])
            if keep
            else (),
            state.visited & self.visited,
            state.known & self.known,
            state.promised & self.promised,
            state.kept & self.settled,
            state.broken & self.settled,
            state.said & self.said,
            0,
            0,
            0,
            state.apologies if self.apologies else 0,
            state.yields if self.yields else 0,
            state.hollow if self.hollow else 0,
            0,
            state.ended,
        )


NOTHING = Relevance(False, False, False, False, False, False, 0, 0, 0, 0, 0, ())
"""At an ending nothing matters any more."""


def relevance(table: Table) -> tuple[Relevance, ...]:
    """What matters at each node, by place."""
    ahead = _reachable(table)
    return tuple(
        _matters(table, [node for bit, node in enumerate(table.nodes) if mask >> bit & 1], mask)
        for mask in ahead
    )


def _targets(table: Table, node: NodeRow) -> set[int]:
    found = {place for _, place in node.goto}
    for reply in node.replies:
        found.update(place for _, place in reply.goto)
    if node.on_silence is not None:
        found.add(node.on_silence)
    return {place for place in found if not table.is_ending(place)}


def _reachable(table: Table) -> list[int]:
    """For each node the nodes that may be rested at from it on, itself included, as a mask."""
    links = [_targets(table, node) for node in table.nodes]
    masks = [node.bit for node in table.nodes]
    changed = True
    while changed:
        changed = False
        for place in range(len(masks) - 1, -1, -1):
            mask = reduce(or_, (masks[target] for target in links[place]), masks[place])
            if mask != masks[place]:
                masks[place] = mask
                changed = True
    return masks


def _reads(expressions: Iterable[Expression | None]) -> set[Read]:
    return {read for expression in expressions if expression for read in expression.reads}


def _conditions(routes: Sequence[Route]) -> list[Expression | None]:
    return [route.when for route in routes]


def _condition_reads(nodes: Sequence[NodeRow], replies: Sequence[ReplyRow]) -> set[Read]:
    """All that gates and routes read, and all that feeds a variable they read."""
    found: list[Expression | None] = []
    for node in nodes:
        found += _conditions(node.source.goto)
    for row in replies:
        found.append(row.source.when)
        found += _conditions(row.source.goto)
    reads = _reads(found)
    assignments = [
        (assigned.variable, expression)
        for row in replies
        for assigned, (_, expression) in zip(row.sets, row.source.set, strict=True)
    ]
    while True:
        fed = {
            read
            for variable, expression in assignments
            if (Source.VARIABLE, variable) in reads
            for read in expression.reads
        }
        if fed <= reads:
            return reads
        reads |= fed


def _mask(reads: set[Read], source: Source) -> int:
    return reduce(or_, (1 << index for kind, index in reads if kind is source), 0)


def _matters(table: Table, nodes: Sequence[NodeRow], ahead: int) -> Relevance:
    replies = [row for node in nodes for row in node.replies]
    reads = _condition_reads(nodes, replies)
    may_walk = table.walks_out is not None and any(_targets(table, node) for node in nodes)
    tension = may_walk or (Source.TENSION, 0) in reads
    trust = may_walk or (Source.TRUST, 0) in reads
    mood = tension or trust
    settling = reduce(or_, (row.keeps_promise | row.breaks_promise for row in replies), 0)
    settled = settling if mood else 0
    moods: list[MoodRow] = [row.mood for row in replies]
    return Relevance(
        tension=tension,
        trust=trust,
        turn=(Source.TURN, 0) in reads,
        apologies=mood and any(row.apology for row in moods),
        yields=tension and any(row.gives_way for row in moods),
        hollow=tension and any(row.hollow for row in moods),
        visited=ahead,
        known=_mask(reads, Source.FACT),
        promised=_mask(reads, Source.PROMISE) | settled,
        settled=settled,
        said=_mask(reads, Source.REPLY) | reduce(or_, (row.bit for row in replies if row.once), 0),
        variables=tuple(
            (Source.VARIABLE, index) in reads for index in range(len(table.scenario.variables))
        ),
    )
