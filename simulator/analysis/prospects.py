"""What is still within reach from a state: exact tables by dynamic programming.

For every future there is a table (Σw, proper?) → (most N, least N) of the paths that go on
from it, with weights in quarters and N = Σ w·b in sixteenths. It is exact because the
divisor of a path depends on Σw and the class of its ending alone. One pass over the states
serves the bounds, the best and worst roads, and the points that each turn of a run lost for
good.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property

from simulator.analysis.explore import MOST_STATES, Exploration
from simulator.analysis.futures import Future, Futures, Reach, most_without, spans_by_ending
from simulator.analysis.spots import Spot
from simulator.analysis.states import Progress
from simulator.analysis.walk import Walk
from simulator.engine.state import PlayState
from simulator.engine.step import start, step
from simulator.engine.table import ReplyRow, Table
from simulator.model.collector import collector_off
from simulator.model.errors import KnownError
from simulator.model.score import Bounds
from simulator.scoring.balance import QUARTERS, UNSERVED_TURNS, points

_BALANCED = 3
"""Quarters of balance a reply needs to be advised: what every fork must offer."""


class NoBoundsError(Exception):
    """There are no finite bounds. `reason` is one of `cycle`, `too_many_states`,
    `no_proper_ending`, `no_open_reply`, `no_choice`, `narration_endless`; `place` the node
    where it shows."""

    def __init__(self, reason: str, place: str = "") -> None:
        super().__init__(reason, place)
        self.reason = reason
        self.place = place


class Prospects:
    """The exact tables of one scenario with one set of memories.

    States are worked out when they are first asked for; asking from the start works out all
    that can be reached by replies. Silence is no part of the bounds: what only a silence
    leads to is worked out when somebody asks for it. Raises `NoBoundsError` from every
    method where there are none.

    `explored` is a walk over the same table, with silences or without: its memories hold
    then, and its states are not explored again.
    """

    def __init__(
        self,
        table: Table,
        memories: Iterable[tuple[str, str]] = (),
        limit: int = MOST_STATES,
        *,
        progress: Progress | None = None,
        explored: Exploration | None = None,
    ) -> None:
        self.table = table
        self._limit = limit
        self._explored = explored
        self._futures = Futures()
        self._by_spot: dict[Spot, Future] = {}
        walked = explored.walk if explored is not None else None
        self.walk = walked or Walk(table, progress=progress)
        if explored is not None and explored.first is not None:
            self.first = explored.first
            return
        try:
            self.first = start(table, table.initial(memories)).state
        except KnownError as error:
            raise _endless(error) from error

    def project(self, state: PlayState) -> PlayState:
        """The state without what cannot matter any more."""
        return self.walk.project(state)

    @cached_property
    def bounds(self) -> Bounds:
        """The exact best and worst of the scenario."""
        values = [
            self.value(key >> 1, earned, proper=bool(key & 1))
            for key, span in self.first_future.reach.items()
            for earned in span
        ]
        low, high = min(values), max(values)
        if low == high:
            raise NoBoundsError("no_choice", self._name(self.first_spot))
        return Bounds(
            value_min=low,
            value_max=high,
            least_weight=Fraction(self.least_weight, QUARTERS),
            states=len(self._order),
            best=tuple([row.id for row in self._road(best=True)]),
            worst=tuple([row.id for row in self._road(best=False)]),
        )

    @cached_property
    def least_weight(self) -> int:
        """W_ref in quarters: the least Σw over all proper paths."""
        proper = [key >> 1 for key in self.first_future.reach if key & 1]
        if not proper:
            raise NoBoundsError("no_proper_ending", self._name(self.first_spot))
        return min(proper)

    def value(self, weight: int, earned: int, *, proper: bool) -> Fraction:
        """V of a whole run with Σw `weight` in quarters and N `earned` in sixteenths."""
        whole = weight
        if not proper:
            whole = max(self.least_weight, weight + UNSERVED_TURNS * QUARTERS)
        return Fraction(earned, QUARTERS * whole) if whole else Fraction(0)

    def value_within_reach(self, state: PlayState, weight: int, earned: int) -> Fraction:
        """The best V still reachable from `state` after a path with Σw `weight` (quarters)
        and N `earned` (sixteenths)."""
        return max(self._values(self._future(state), weight, earned, best=True))

    def best_reply(self, state: PlayState, weight: int, earned: int) -> ReplyRow:
        """The road not taken: the open reply that keeps most within reach; ties by leximin
        of its ratings, then file order."""
        return self._choose(self._future(state), weight, earned, best=True)

    def advised_reply(self, state: PlayState, weight: int, earned: int) -> ReplyRow:
        """The reply to show beside one that was given: the best of those that are balanced
        (three quarters at least) and break nothing, as far as there are any.

        Late in a talk that is nearly lost, what keeps most points within reach can be one
        more cave. That is exact, and no advice."""
        future = self._future(state)
        clean = [row for row in future.replies if not row.violates and not row.breaches]
        balanced = [row for row in clean if row.balance >= _BALANCED]
        among = balanced or clean or future.replies
        return self._choose(future, weight, earned, best=True, among=among)

    def worst_reply(self, state: PlayState, weight: int, earned: int) -> ReplyRow:
        """The open reply after which the least can come of the talk; ties by its ratings."""
        return self._choose(self._future(state), weight, earned, best=False)

    def unscored_proper(self) -> bool:
        """Whether a proper ending can be reached without a single scored turn (D = 0)."""
        return 1 in self.first_future.reach

    def best_value_without(self, banned: Callable[[ReplyRow], bool]) -> Fraction | None:
        """The best V of the roads on which no banned reply is said; None without such a road.

        Asked with what violates or breaches, it is V_max unless every best road does."""
        most = most_without(self.futures(), banned)
        values = [
            self.value(key >> 1, earned, proper=bool(key & 1)) for key, earned in most.items()
        ]
        return max(values, default=None)

    def span_by_ending(self) -> Mapping[str, tuple[Fraction, Fraction] | None]:
        """The least and the most balance B in points of the runs that end in each ending, by
        its id; None for an ending no reply leads to. Worked out anew at every call."""
        spans = spans_by_ending(self.futures())
        found: dict[str, tuple[Fraction, Fraction] | None] = {}
        for place, ending in enumerate(self.table.scenario.endings, len(self.table.nodes)):
            values = [
                points(self.value(weight, earned, proper=ending.proper), self.bounds)
                for weight, span in spans.get(place, {}).items()
                for earned in span
            ]
            found[ending.id] = (min(values), max(values)) if values else None
        return found

    def spots_in_order(self) -> Sequence[Spot]:
        """Every state that replies lead to from the start, each after all that follow it."""
        return self._order

    @property
    def first_spot(self) -> Spot:
        """Where every talk begins."""
        return self._order[-1]

    def reach(self, spot: Spot) -> Reach:
        """The table of a state: what is within reach from it on."""
        return self._future_of(spot).reach

    def futures(self) -> Sequence[Future]:
        """What can happen from the start on, each future after all that follow it."""
        return self._futures.in_order[: self.first_future.number + 1]

    @cached_property
    def first_future(self) -> Future:
        """What can happen from the start on: all of it."""
        return self._by_spot[self.first_spot]

    def _values(
        self, future: Future, weight: int, earned: int, *, best: bool
    ) -> Iterator[Fraction]:
        for key, (most, least) in future.reach.items():
            total = earned + (most if best else least)
            yield self.value(weight + (key >> 1), total, proper=bool(key & 1))

    def _choose(
        self,
        future: Future,
        weight: int,
        earned: int,
        *,
        best: bool,
        among: Sequence[ReplyRow] | None = None,
    ) -> ReplyRow:
        sign = 1 if best else -1

        def rank(way: tuple[ReplyRow, Future]) -> tuple[Fraction, int, int]:
            reply, target = way
            gained = earned + future.weight * reply.balance
            values = self._values(target, weight + future.weight, gained, best=best)
            value = max(values) if best else min(values)
            return sign * value, sign * reply.balance, sign * max(reply.care, reply.firmness)

        ways = zip(future.replies, future.following, strict=True)
        return max([way for way in ways if among is None or way[0] in among], key=rank)[0]

    def _road(self, *, best: bool) -> Iterator[ReplyRow]:
        future, weight, earned = self.first_future, 0, 0
        while future.replies:
            reply = self._choose(future, weight, earned, best=best)
            weight, earned = weight + future.weight, earned + future.weight * reply.balance
            future = future.following[future.replies.index(reply)]
            yield reply

    def _future(self, state: PlayState) -> Future:
        """What can happen from a state on."""
        return self._future_of(self.walk.spot(state))

    def _future_of(self, spot: Spot) -> Future:
        _ = self._order  # the start comes first: what has no bounds there has none anywhere
        if spot not in self._by_spot:
            self._work_out(spot)
        return self._by_spot[spot]

    @cached_property
    def _order(self) -> Sequence[Spot]:
        explored = self._explored
        if explored is not None and not explored.complete and not self.walk.silences:
            raise NoBoundsError("too_many_states", self._name(explored.spots[-1]))
        with collector_off():
            return tuple(self._work_out(self.walk.spot(self.first)))

    def _work_out(self, root: Spot) -> list[Spot]:
        """Makes the futures of a spot and of all that follows it (depth first), and answers
        those that had none, each after all that follow it."""
        finished: list[Spot] = []
        known = self._by_spot
        path = [(root, iter(self._entered(root)))]
        on_path = {root}
        while path:
            spot, ahead = path[-1]
            for target in ahead:
                if target not in known:
                    if target in on_path:
                        raise NoBoundsError("cycle", self._name(target))
                    if len(known) + len(path) >= self._limit:
                        raise NoBoundsError("too_many_states", self._name(target))
                    on_path.add(target)
                    path.append((target, iter(self._entered(target))))
                    break
            else:
                path.pop()
                on_path.discard(spot)
                known[spot] = self._made(spot)
                finished.append(spot)
        return finished

    def _entered(self, spot: Spot) -> Sequence[Spot]:
        """What follows a spot; raises where nothing finite does."""
        self.walk.look_ahead(spot)
        if not spot.replies and not self.table.is_ending(spot.state.place):
            raise NoBoundsError("no_open_reply", self._name(spot))
        following = [target for target in spot.following if target is not None]
        if len(following) < len(spot.replies):
            at = spot.following.index(None)
            try:
                step(self.table, spot.state, spot.replies[at])
            except KnownError as error:
                raise _endless(error) from error
        return following

    def _made(self, spot: Spot) -> Future:
        place = spot.state.place
        if self.table.is_ending(place):
            ending = self.table.scenario.endings[place - len(self.table.nodes)]
            return self._futures.ending(place, proper=ending.proper)
        following = tuple([self._by_spot[target] for target in spot.following if target])
        return self._futures.before(spot.weight, spot.replies, following)

    def _name(self, spot: Spot) -> str:
        return self.table.names[spot.state.place]


def _endless(error: KnownError) -> NoBoundsError:
    """Narration that conditions lead round in a circle: playing refuses that one step, and
    the figures of the whole talk are none."""
    return NoBoundsError(error.code, error.values.get("node", ""))
