"""Where a talk asks for the client's mood: in gates, in routes, and in what is set."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntFlag
from functools import reduce
from operator import or_

from simulator.engine.table import ReplyRow, Table
from simulator.model.scenario import Expression, Route, Source


class Asks(IntFlag):
    """What of a mood decides something; EVERYTHING: more than what a reply leaves behind."""

    NOTHING = 0
    TENSION = 1
    TRUST = 2
    EVERYTHING = 7


class MoodReads:
    """What of a table reads tension or trust. Walking out is no reading."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._gates = tuple(
            [any(_read(row.source.when) for row in node.replies) for node in table.nodes]
        )
        self._narration = _asked_in_narration(table)
        self._ways: dict[ReplyRow, Asks] = {}

    def in_gates(self, place: int) -> bool:
        """Whether tension or trust opens and closes replies of a node."""
        return self._gates[place]

    def on_way(self, row: ReplyRow) -> Asks:
        """What the way of a reply asks of the mood it leaves behind; EVERYTHING where what it
        sets asks for the mood before, too."""
        found = self._ways.get(row)
        if found is None:
            found = self._ways[row] = self._of_reply(row)
        return found

    def _of_reply(self, row: ReplyRow) -> Asks:
        if any(_read(expression) for _, expression in row.source.set):
            return Asks.EVERYTHING
        found = _read_by(row.source.goto)
        for _, target in row.goto:
            found |= self._narration.get(target, Asks.NOTHING)
        return found


def _read(expression: Expression | None) -> Asks:
    if expression is None:
        return Asks.NOTHING
    tension = Asks.TENSION if (Source.TENSION, 0) in expression.reads else Asks.NOTHING
    trust = Asks.TRUST if (Source.TRUST, 0) in expression.reads else Asks.NOTHING
    return tension | trust


def _read_by(routes: Iterable[Route]) -> Asks:
    return reduce(or_, [_read(route.when) for route in routes], Asks.NOTHING)


def _asked_in_narration(table: Table) -> dict[int, Asks]:
    """What the way on from a place of narration asks of the mood, there or further on."""
    asked = {
        place: _read_by(node.source.goto)
        for place, node in enumerate(table.nodes)
        if not node.replies
    }
    moved = True
    while moved:
        moved = False
        for place, so_far in asked.items():
            ahead = [asked.get(target, Asks.NOTHING) for _, target in table.nodes[place].goto]
            found = reduce(or_, ahead, so_far)
            if found != so_far:
                asked[place] = found
                moved = True
    return asked
