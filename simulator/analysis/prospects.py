"""What is still within reach from a state: exact tables by dynamic programming.

For every (projected) play state there is a table (Σw, proper?) → (most N, least N) of the
paths that go on from it, with weights in quarters and N = Σ w·b in sixteenths. It is exact
because the divisor of a path depends on Σw and the class of its ending alone. One pass
over the states serves the bounds, the best and worst roads, and the points that each turn
of a run lost for good.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from simulator.analysis.relevance import NOTHING, relevance
from simulator.engine.state import PlayState
from simulator.engine.step import open_replies, start, step, turn_weight
from simulator.engine.table import ReplyRow, Table
from simulator.model.errors import KnownError
from simulator.model.score import Bounds
from simulator.scoring.balance import QUARTERS, UNSERVED_TURNS

MOST_STATES = 250_000
"""A scenario with more play states (after projection) has no bounds worth waiting for."""

_BALANCED = 3
"""Quarters of balance a reply needs to be advised: what every fork must offer."""

_SIXTEENTHS = QUARTERS * QUARTERS

Span = tuple[int, int]
"""The most and the least N of the paths that share a key."""

Reach = dict[int, Span]
"""From a key (2·Σw + 1 for a proper ending, 2·Σw else) to the span of N."""


class NoBoundsError(Exception):
    """There are no finite bounds. `reason` is one of `cycle`, `too_many_states`,
    `no_proper_ending`, `no_open_reply`, `no_choice`, `narration_endless`; `place` the node
    where it shows."""

    def __init__(self, reason: str, place: str = "") -> None:
        super().__init__(reason, place)
        self.reason = reason
        self.place = place


class Move(NamedTuple):
    """A reply that is open in a state, and the (projected) state it leads to."""

    reply: ReplyRow
    target: PlayState


@dataclass(slots=True, eq=False)
class Spot:
    """One state with its open replies and the (projected) states they lead to, in step.

    `weight` of its turn in quarters. Once its table is made, `following` are the spots of
    `targets`, and `number` its place in the order in which each comes after all that
    follow it.
    """

    state: PlayState
    weight: int
    replies: tuple[ReplyRow, ...]
    targets: tuple[PlayState, ...]
    reach: Reach | None = None
    following: tuple[Spot, ...] = ()
    number: int = -1

    @property
    def moves(self) -> tuple[Move, ...]:
        """Replies and targets in pairs; not kept, for there are many spots."""
        return tuple(map(Move, self.replies, self.targets))


class Prospects:
    """The exact tables of one scenario with one set of memories.

    States are worked out when they are first asked for; asking from the start works out all
    that can be reached. Raises `NoBoundsError` from every method where there are none.
    """

    def __init__(
        self, table: Table, memories: Iterable[tuple[str, str]] = (), limit: int = MOST_STATES
    ) -> None:
        self.table = table
        self._limit = limit
        self._relevance = relevance(table)
        self._spots: dict[PlayState, Spot] = {}
        self._finished: list[Spot] = []
        try:
            self.first = start(table, table.initial(memories)).state
        except KnownError as error:
            raise _endless(error) from error

    def project(self, state: PlayState) -> PlayState:
        """The state without what cannot matter any more."""
        if self.table.is_ending(state.place):
            return NOTHING.project(state)
        return self._relevance[state.place].project(state)

    @cached_property
    def bounds(self) -> Bounds:
        """The exact best and worst of the scenario."""
        reach = self._reach(self.first)
        least = self._least_weight
        values = [
            Fraction(earned, _SIXTEENTHS) / self._divisor(key >> 1, key & 1)
            if key >> 1 or not key & 1
            else Fraction(0)
            for key, span in reach.items()
            for earned in span
        ]
        low, high = min(values), max(values)
        if low == high:
            raise NoBoundsError("no_choice", self.table.names[self.first.place])
        return Bounds(
            value_min=low,
            value_max=high,
            least_weight=Fraction(least, QUARTERS),
            states=len(self._spots),
            best=tuple(row.id for row in self._road(best=True)),
            worst=tuple(row.id for row in self._road(best=False)),
        )

    def value_within_reach(self, state: PlayState, weight: int, earned: int) -> Fraction:
        """The best V still reachable from `state` after a path with Σw `weight` (quarters)
        and N `earned` (sixteenths)."""
        return max(self._values(state, weight, earned, best=True))

    def best_reply(self, state: PlayState, weight: int, earned: int) -> ReplyRow:
        """The road not taken: the open reply that keeps most within reach; ties by leximin
        of its ratings, then file order."""
        return self._choose(state, weight, earned, best=True)

    def advised_reply(self, state: PlayState, weight: int, earned: int) -> ReplyRow:
        """The reply to show beside one that was given: the best of those that are balanced
        (three quarters at least) and break nothing, as far as there are any.

        Late in a talk that is nearly lost, what keeps most points within reach can be one
        more cave. That is exact, and no advice."""
        replies = self._spot(self.project(state)).replies
        clean = [row for row in replies if not row.violates and not row.breaches]
        balanced = [row for row in clean if row.balance >= _BALANCED]
        return self._choose(state, weight, earned, best=True, among=balanced or clean or replies)

    def spots_in_order(self) -> Sequence[Spot]:
        """Every state that can be reached from the start, each after all that follow it."""
        self._reach(self.first)
        return tuple(self._finished)

    @property
    def first_spot(self) -> Spot:
        """Where every talk begins."""
        self._reach(self.first)
        return self._spot(self.project(self.first))

    @property
    def least_weight(self) -> int:
        """W_ref in quarters: the least Σw over all proper paths."""
        return self._least_weight

    @cached_property
    def _least_weight(self) -> int:
        proper = [key >> 1 for key in self._reach(self.first) if key & 1]
        if not proper:
            raise NoBoundsError("no_proper_ending", self.table.names[self.first.place])
        return min(proper)

    def _divisor(self, weight: int, proper: int) -> Fraction:
        """D in turns; weights in quarters."""
        if proper:
            return Fraction(weight, QUARTERS)
        return Fraction(max(self._least_weight, weight + UNSERVED_TURNS * QUARTERS), QUARTERS)

    def _values(
        self, state: PlayState, weight: int, earned: int, *, best: bool
    ) -> Iterator[Fraction]:
        for key, (most, least) in self._reach(state).items():
            whole = self._divisor(weight + (key >> 1), key & 1)
            total = earned + (most if best else least)
            yield Fraction(total, _SIXTEENTHS) / whole if whole else Fraction(0)

    def _choose(
        self,
        state: PlayState,
        weight: int,
        earned: int,
        *,
        best: bool,
        among: Sequence[ReplyRow] | None = None,
    ) -> ReplyRow:
        spot = self._spot(self.project(state))
        sign = 1 if best else -1

        def rank(move: Move) -> tuple[Fraction, int, int]:
            reply, target = move
            gained = earned + spot.weight * reply.balance
            values = self._values(target, weight + spot.weight, gained, best=best)
            value = max(values) if best else min(values)
            return sign * value, sign * reply.balance, sign * max(reply.care, reply.firmness)

        moves = [move for move in spot.moves if among is None or move.reply in among]
        return max(moves, key=rank).reply

    def _road(self, *, best: bool) -> Iterator[ReplyRow]:
        state, weight, earned = self.first, 0, 0
        while not self.table.is_ending(state.place):
            reply = self._choose(state, weight, earned, best=best)
            share = self._spot(self.project(state)).weight
            weight, earned = weight + share, earned + share * reply.balance
            state = step(self.table, state, reply).state
            yield reply

    def _spot(self, state: PlayState) -> Spot:
        found = self._spots.get(state)
        if found is None:
            found = self._explore(state)
        return found

    def _explore(self, state: PlayState) -> Spot:
        table = self.table
        if len(self._spots) >= self._limit:
            raise NoBoundsError("too_many_states", table.names[state.place])
        if table.is_ending(state.place):
            proper = table.scenario.endings[state.place - len(table.nodes)].proper
            spot = Spot(state, 0, (), (), {1 if proper else 0: (0, 0)})
            self._finish(spot)
        else:
            replies = open_replies(table, state)
            if not replies:
                raise NoBoundsError("no_open_reply", table.names[state.place])
            try:
                ahead = [step(table, state, row).state for row in replies]
            except KnownError as error:
                raise _endless(error) from error
            spot = Spot(
                state,
                turn_weight(table, state, replies),
                replies,
                tuple([self.project(after) for after in ahead]),
            )
        self._spots[state] = spot
        return spot

    def _finish(self, spot: Spot) -> None:
        spot.number = len(self._finished)
        self._finished.append(spot)

    def _reach(self, state: PlayState) -> Reach:
        """The table of a state, after those of everything that follows it (depth first)."""
        root = self._spot(self.project(state))
        if root.reach is not None:
            return root.reach
        path = [(root, iter(root.targets))]
        entered = {root}
        while path:
            spot, targets = path[-1]
            for state_ahead in targets:
                target = self._spot(state_ahead)
                if target.reach is None:
                    if target in entered:
                        raise NoBoundsError("cycle", self.table.names[target.state.place])
                    entered.add(target)
                    path.append((target, iter(target.targets)))
                    break
            else:
                path.pop()
                entered.discard(spot)
                spot.following = tuple([self._spots[target] for target in spot.targets])
                # The same states, but one of each in memory: three quarters of it were copies.
                spot.targets = tuple([target.state for target in spot.following])
                spot.reach = _merged(spot)
                self._finish(spot)
        return root.reach or {}


def _endless(error: KnownError) -> NoBoundsError:
    """Narration that conditions lead round in a circle: playing refuses that one step, and
    the figures of the whole talk are none."""
    return NoBoundsError(error.code, error.values.get("node", ""))


def _merged(spot: Spot) -> Reach:
    """The table of a state from those of its successors."""
    reach: Reach = {}
    further = 2 * spot.weight
    for reply, target in zip(spot.replies, spot.following, strict=True):
        gained = spot.weight * reply.balance
        for key, (most, least) in (target.reach or {}).items():
            at, high, low = key + further, most + gained, least + gained
            known = reach.get(at)
            if known is None:
                reach[at] = (high, low)
            elif high > known[0] or low < known[1]:
                reach[at] = (max(high, known[0]), min(low, known[1]))
    return reach
