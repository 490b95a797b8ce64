"""The forks of a world: which replies stand side by side, and what that gives away.

A fork is a node that is scored in some state that can be reached. Nearly all that is asked
of a fork hangs on which of its replies are open together, so one pass over the states keeps
each such set once, with the first state it was met in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from simulator.analysis.explore import Exploration, Spot
from simulator.engine.step import open_replies
from simulator.engine.table import NodeRow, ReplyRow

OpenSet = tuple[ReplyRow, ...]
"""Replies that are open together, in file order."""

HIGH, LOW = 3, 1
"""From three components on an axis is held, at one or none it is let go; two is neither."""


class Quadrant(StrEnum):
    """Where a reply stands on care and firmness; two components of an axis are no side."""

    AGREEMENT = "agreement"
    GIVING_IN = "giving_in"
    WALL = "wall"
    DRIFT = "drift"


@dataclass(frozen=True, slots=True, eq=False)
class Fork:
    """A node that is scored somewhere: its place, and each set of replies that is open there
    when it is scored, with the first such state."""

    place: int
    node: NodeRow
    sets: Mapping[OpenSet, Spot]

    def best_places(self) -> frozenset[int]:
        """Where in the file's order, from 1, the best reply of some moment stands. Where two
        tie for it there is none: that is a fault of its own."""
        best = [best_of(rows) for rows in self.sets]
        return frozenset(self.position(rows[0]) for rows in best if len(rows) == 1)

    @property
    def best_is_longest(self) -> bool:
        """Whether in some moment the best reply is longer than every other."""
        return any(_sticks_out(rows, longest=True) for rows in self.sets)

    @property
    def best_is_shortest(self) -> bool:
        """Whether in some moment the best reply is shorter than every other."""
        return any(_sticks_out(rows, longest=False) for rows in self.sets)

    def profiles(self) -> frozenset[tuple[int, int, int]]:
        """(position, care, firmness) of each reply that is open in some moment."""
        return frozenset(
            (self.position(row), row.care, row.firmness) for rows in self.sets for row in rows
        )

    def position(self, row: ReplyRow) -> int:
        """Where a reply stands in the file's order, from 1."""
        return self.node.replies.index(row) + 1


def forks_of(walked: Exploration) -> tuple[Fork, ...]:
    """The forks of a walk, in file order."""
    found: dict[int, dict[OpenSet, Spot]] = {}
    for spot in walked.spots:
        if spot.weight:
            found.setdefault(spot.state.place, {}).setdefault(spot.replies, spot)
    nodes = walked.table.nodes
    return tuple([Fork(place, nodes[place], found[place]) for place in sorted(found)])


def moments_of(walked: Exploration) -> Mapping[int, Mapping[OpenSet, Spot]]:
    """By place of a node, each set of replies that is open there, scored or not, with the
    first such state. A set may be empty: that is a dead end."""
    found: dict[int, dict[OpenSet, Spot]] = {}
    ends = len(walked.table.nodes)
    for spot in walked.spots:
        place = spot.state.place
        if place < ends and (spot.replies or walked.complete or not _has_replies(walked, spot)):
            found.setdefault(place, {}).setdefault(spot.replies, spot)
    return found


def _has_replies(walked: Exploration, spot: Spot) -> bool:
    """A walk that stopped early has not looked at what its last states offer."""
    return bool(open_replies(walked.table, spot.state))


def best_of(rows: Sequence[ReplyRow]) -> list[ReplyRow]:
    """The best replies by leximin of care and firmness: more than one where they tie."""
    top = max(map(leximin, rows))
    return [row for row in rows if leximin(row) == top]


def leximin(row: ReplyRow) -> tuple[int, int]:
    """The lesser of care and firmness, then the greater."""
    return row.balance, max(row.care, row.firmness)


def quadrant(row: ReplyRow) -> Quadrant | None:
    """Where a reply stands; None where an axis has two components."""
    if row.care >= HIGH:
        held = {True: Quadrant.AGREEMENT, False: Quadrant.GIVING_IN}
    elif row.care <= LOW:
        held = {True: Quadrant.WALL, False: Quadrant.DRIFT}
    else:
        return None
    if row.firmness >= HIGH:
        return held[True]
    return held[False] if row.firmness <= LOW else None


def is_cave(row: ReplyRow) -> bool:
    """Care without firmness."""
    return quadrant(row) is Quadrant.GIVING_IN


def is_ignore(row: ReplyRow) -> bool:
    """Firmness without care."""
    return quadrant(row) is Quadrant.WALL


def _sticks_out(rows: OpenSet, *, longest: bool) -> bool:
    lengths = [len(row.source.say) for row in rows]
    most = max(lengths) if longest else min(lengths)
    return lengths.count(most) == 1 and rows[lengths.index(most)] in best_of(rows)


def pairs_of_lengths(fork: Fork) -> Iterator[tuple[ReplyRow, ReplyRow, Spot]]:
    """In each moment of a fork its longest and its shortest reply."""
    for rows, spot in fork.sets.items():
        by_length = sorted(rows, key=lambda row: len(row.source.say))
        yield by_length[-1], by_length[0], spot
