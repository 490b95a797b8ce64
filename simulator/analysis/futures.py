"""States with the same future, and what is still within reach in each.

States in which the same may be said with the same weight, and whose replies lead to the
same futures, differ in nothing that can still happen: exact tables are made once for all of
them. In a talk with moods that is one table for a dozen states.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from simulator.engine.table import ReplyRow

Span = tuple[int, int]
"""The most and the least N of the paths that share a key."""

Reach = dict[int, Span]
"""From a key (2·Σw + 1 for a proper ending, 2·Σw else) to the span of N, with weights in
quarters and N = Σ w·b in sixteenths."""


@dataclass(slots=True, eq=False)
class Future:
    """What can still happen from a state on. `place` is that of an ending, None before it.

    `following` is in step with `replies`; `weight` in quarters. `number` is its place in an
    order in which each future comes after all that follow it.
    """

    number: int
    place: int | None
    weight: int
    replies: tuple[ReplyRow, ...]
    following: tuple[Future, ...]
    reach: Reach = field(default_factory=dict)


class Futures:
    """All futures of a scenario that were met so far."""

    def __init__(self) -> None:
        self.in_order: list[Future] = []
        self._known: dict[object, Future] = {}

    def ending(self, place: int, *, proper: bool) -> Future:
        """The future of a talk that is over."""
        found = self._known.get(place)
        if found is None:
            found = self._add(place, Future(len(self.in_order), place, 0, (), ()))
            found.reach = {int(proper): (0, 0)}
        return found

    def before(
        self, weight: int, replies: tuple[ReplyRow, ...], following: tuple[Future, ...]
    ) -> Future:
        """The future of a state in which something may be said."""
        key = (weight, replies, following)
        found = self._known.get(key)
        if found is None:
            found = self._add(key, Future(len(self.in_order), None, weight, replies, following))
            found.reach = _merged(found)
        return found

    def _add(self, key: object, future: Future) -> Future:
        self._known[key] = future
        self.in_order.append(future)
        return future


def _merged(future: Future) -> Reach:
    """The table of a future from those of its successors."""
    reach: Reach = {}
    further = 2 * future.weight
    for reply, target in zip(future.replies, future.following, strict=True):
        gained = future.weight * reply.balance
        for key, (most, least) in target.reach.items():
            at, high, low = key + further, most + gained, least + gained
            known = reach.get(at)
            if known is None:
                reach[at] = (high, low)
            elif high > known[0] or low < known[1]:
                reach[at] = (max(high, known[0]), min(low, known[1]))
    return reach


def most_without(futures: Sequence[Future], banned: Callable[[ReplyRow], bool]) -> dict[int, int]:
    """The most N by key (as in `Reach`) of the paths from the last future on which no banned
    reply is said. `futures` in their order."""
    most: list[dict[int, int]] = []
    for future in futures:
        found = {key: span[0] for key, span in future.reach.items()} if not future.replies else {}
        for reply, target in zip(future.replies, future.following, strict=True):
            if banned(reply):
                continue
            gained = future.weight * reply.balance
            for key, earned in most[target.number].items():
                at = key + 2 * future.weight
                found[at] = max(found.get(at, 0), earned + gained)
        most.append(found)
    return most[-1]


def spans_by_ending(futures: Sequence[Future]) -> dict[int, dict[int, Span]]:
    """By the place of an ending, and by the Σw of the paths from the last future to it in
    quarters, the span of their N. `futures` in their order."""
    spans: list[dict[tuple[int, int], Span]] = []
    for future in futures:
        found: dict[tuple[int, int], Span] = {}
        if future.place is not None:
            found[future.place, 0] = (0, 0)
        for reply, target in zip(future.replies, future.following, strict=True):
            gained = future.weight * reply.balance
            for (place, weight), (most, least) in spans[target.number].items():
                at, high, low = (place, weight + future.weight), most + gained, least + gained
                known = found.get(at, (high, low))
                found[at] = (max(high, known[0]), min(low, known[1]))
        spans.append(found)
    by_ending: dict[int, dict[int, Span]] = {}
    for (place, weight), span in spans[-1].items():
        by_ending.setdefault(place, {})[weight] = span
    return by_ending
