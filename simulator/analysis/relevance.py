"""What of a play state can still matter from a place on.

Two states that differ only in what no later gate, route or mood rule reads have the same
future. Forgetting the rest (setting it to zero) keeps the number of states small, and the
exact bounds of a real scenario within reach. What is kept may be too much, never too little.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import reduce
from operator import or_
from typing import NamedTuple

from simulator.analysis.rings import rings
from simulator.engine.state import PlayState
from simulator.engine.table import NodeRow, Table
from simulator.model.scenario import Expression, Read, Source

ALL_TURNS = sys.maxsize
"""Where `turn` is reckoned with, each number of answers is another state."""


@dataclass(frozen=True, slots=True)
class Relevance:
    """What to keep of a state that rests at one place: masks, and yes or no for the rest.

    `turn` is the number of answers from which on more of them change nothing, 0 where nothing
    reads it. Of the nodes visited only those count that can be met again from here: whoever
    has been at a node and can still get to it goes round in a ring with it.
    """

    tension: bool
    trust: bool
    turn: int
    apologies: bool
    yields: bool
    hollow: bool
    visited: int
    known: int
    promised: int
    settled: int
    said: int
    variables: tuple[bool, ...]
    every_variable: bool = False

    def project(self, state: PlayState) -> PlayState:
        """The state without what cannot matter any more."""
        return PlayState(
            state.place,
            state.tension if self.tension else 0,
            state.trust if self.trust else 0,
            min(state.turn, self.turn),
            state.variables if self.every_variable else _kept(state.variables, self.variables),
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


NOTHING = Relevance(False, False, 0, False, False, False, 0, 0, 0, 0, 0, ())
"""At an ending nothing matters any more."""


def _kept(values: tuple[int, ...], keep: tuple[bool, ...]) -> tuple[int, ...]:
    return tuple([value if kept else 0 for value, kept in zip(values, keep, strict=False)])


def relevance(table: Table) -> tuple[Relevance, ...]:
    """What matters at each node, by place.

    One walk from the ends to the start: what lies ahead of a node is its own and what lies
    ahead of the nodes it leads to; nodes that lead to each other share it.
    """
    links = [_targets(table, node) for node in table.nodes]
    numbers = _Numbers()
    own = [_own(table, node, bool(links[at]), numbers) for at, node in enumerate(table.nodes)]
    ahead: dict[int, _Ahead] = {}
    made: dict[_Ahead, Relevance] = {}
    found: list[Relevance | None] = [None] * len(own)
    for ring in rings(links):
        parts = {own[place] for place in ring}
        parts.update([ahead[at] for place in ring for at in links[place] if at in ahead])
        whole = _Ahead(*[reduce(or_, column) for column in zip(*parts, strict=True)])
        if whole not in made:
            made[whole] = _matters(table, whole, numbers)
        visited = reduce(or_, [table.nodes[place].bit for place in ring])
        for place in ring:
            ahead[place] = whole
            found[place] = replace(made[whole], visited=visited)
    return tuple([item for item in found if item is not None])


class _Ahead(NamedTuple):
    """What the nodes ahead do and read; all masks, so that joining two is an `or`."""

    reads: int
    turns: int
    assignments: int
    onward: int
    settling: int
    once: int
    apology: int
    gives_way: int
    hollow: int


class _Numbers:
    """Numbers for reads, and for assignments (what is set, what the right side reads)."""

    def __init__(self) -> None:
        self.reads: dict[Read, int] = {}
        self.assignments: dict[tuple[int, frozenset[Read]], int] = {}
        self.turns: dict[int, int] = {}

    def mask(self, reads: Iterable[Read]) -> int:
        """The reads as a mask; new ones get the next bits."""
        return reduce(or_, (1 << self.reads.setdefault(r, len(self.reads)) for r in reads), 0)

    def turn_limits(self, expressions: Iterable[Expression]) -> int:
        """The numbers of answers that the expressions count to, as a mask."""
        limits = {
            ALL_TURNS if reading.turn_matters_to is None else reading.turn_matters_to
            for reading in expressions
            if (Source.TURN, 0) in reading.reads
        }
        known = self.turns
        return reduce(or_, (1 << known.setdefault(limit, len(known)) for limit in limits), 0)

    def assigned(self, variable: int, reads: frozenset[Read]) -> int:
        """The bit of an assignment."""
        known = self.assignments
        return 1 << known.setdefault((variable, reads), len(known))


def _own(table: Table, node: NodeRow, leads_on: bool, numbers: _Numbers) -> _Ahead:
    """What one node does and reads."""
    rows = node.replies
    return _Ahead(
        reads=numbers.mask(_reads(_conditions(node))),
        turns=numbers.turn_limits(
            [
                *[condition for condition in _conditions(node) if condition],
                *[expression for row in rows for _, expression in row.source.set],
            ]
        ),
        assignments=reduce(
            or_,
            (
                numbers.assigned(assigned.variable, expression.reads)
                for row in rows
                for assigned, (_, expression) in zip(row.sets, row.source.set, strict=True)
            ),
            0,
        ),
        onward=int(leads_on),
        settling=reduce(or_, (row.keeps_promise | row.breaks_promise for row in rows), 0),
        once=reduce(or_, (row.bit for row in rows if row.once), 0),
        apology=int(any(row.mood.apology for row in rows)),
        gives_way=int(any(row.mood.gives_way for row in rows)),
        hollow=int(any(row.mood.hollow for row in rows)),
    )


def _targets(table: Table, node: NodeRow) -> list[int]:
    """The nodes a node can lead to."""
    found = {place for _, place in node.goto}
    for reply in node.replies:
        found.update(place for _, place in reply.goto)
    if node.on_silence is not None:
        found.add(node.on_silence)
    return sorted(place for place in found if not table.is_ending(place))


def _reads(expressions: Iterable[Expression | None]) -> set[Read]:
    return {read for expression in expressions if expression for read in expression.reads}


def _conditions(node: NodeRow) -> Iterator[Expression | None]:
    """The conditions of a node's gates and routes."""
    for route in node.source.goto:
        yield route.when
    for row in node.replies:
        yield row.source.when
        for route in row.source.goto:
            yield route.when


def _all_reads(ahead: _Ahead, numbers: _Numbers) -> set[Read]:
    """All that gates and routes read, and all that feeds a variable they read."""
    reads = {read for read, bit in numbers.reads.items() if ahead.reads >> bit & 1}
    assignments = [
        assigned for assigned, bit in numbers.assignments.items() if ahead.assignments >> bit & 1
    ]
    while True:
        fed = {
            read
            for variable, sources in assignments
            if (Source.VARIABLE, variable) in reads
            for read in sources
        }
        if fed <= reads:
            return reads
        reads |= fed


def _mask(reads: set[Read], source: Source) -> int:
    return reduce(or_, (1 << index for kind, index in reads if kind is source), 0)


def _matters(table: Table, ahead: _Ahead, numbers: _Numbers) -> Relevance:
    """What to keep where this lies ahead; `visited` is filled in by place."""
    reads = _all_reads(ahead, numbers)
    limits = [limit for limit, bit in numbers.turns.items() if ahead.turns >> bit & 1]
    may_walk = table.walks_out is not None and bool(ahead.onward)
    tension = may_walk or (Source.TENSION, 0) in reads
    trust = may_walk or (Source.TRUST, 0) in reads
    mood = tension or trust
    settled = ahead.settling if mood else 0
    variables = tuple(
        (Source.VARIABLE, index) in reads for index in range(len(table.scenario.variables))
    )
    return Relevance(
        tension=tension,
        trust=trust,
        turn=max(limits) if (Source.TURN, 0) in reads else 0,
        apologies=mood and bool(ahead.apology),
        yields=tension and bool(ahead.gives_way),
        hollow=tension and bool(ahead.hollow),
        visited=0,
        known=_mask(reads, Source.FACT),
        promised=_mask(reads, Source.PROMISE) | settled,
        settled=settled,
        said=_mask(reads, Source.REPLY) | ahead.once,
        variables=variables,
        every_variable=all(variables),
    )
