"""All play states of a scenario that can be reached, with what may be said in each.

The walk is over projected states (`relevance`): two states whose futures are the same count
once. What is asked of the states here must follow from what the projection keeps: where
they are, what is open, where it leads; tension only where something ahead reads it, unless
the walk is told to keep the mood.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from simulator.analysis.relevance import NOTHING, Relevance, relevance
from simulator.engine.state import PlayState
from simulator.engine.step import Landing, open_replies, silence, start, step, turn_weight
from simulator.engine.table import ReplyRow, Table
from simulator.model.errors import KnownError

MOST_STATES = 250_000
"""A scenario with more play states (after projection) has no figures worth waiting for."""

PROGRESS_EVERY = 2_000
"""States between two reports of progress."""

Progress = Callable[[int], None]
"""Told now and then how many states were found so far; it may raise to stop the walk."""


@dataclass(slots=True, eq=False)
class Spot:
    """One state that can be reached: what is open in it, and where each reply leads.

    `following` is in step with `replies`, None where narration never ends. `silent` is where
    a timer that runs out leads. `weight` is that of its turn in quarters, 0 at an ending and
    on later visits. `number` is its place in the order of discovery.
    """

    state: PlayState
    number: int
    weight: int = 0
    replies: tuple[ReplyRow, ...] = ()
    following: tuple[Spot | None, ...] = ()
    silent: Spot | None = None


@dataclass(slots=True)
class Exploration:
    """What a walk over all states found.

    `spots` in the order of discovery (breadth first: the shortest way comes first), the
    start being the first. `passed` are the places of narration that was gone through,
    `endless` the places in which it goes round in a circle. `complete` is False where the
    walk stopped at its limit; then the last spots have nothing following.
    """

    table: Table
    spots: Sequence[Spot] = ()
    passed: set[int] = field(default_factory=set)
    endless: set[int] = field(default_factory=set)
    complete: bool = True


def explore(
    table: Table,
    memories: Iterable[tuple[str, str]] = (),
    *,
    limit: int = MOST_STATES,
    silences: bool = False,
    keep_mood: bool = False,
    progress: Progress | None = None,
) -> Exploration:
    """Walks from the start through all that can be played with these memories.

    `silences` also lets timers run out. `keep_mood` tells states of other tension and trust
    apart even where nothing ahead reads them. A circle is no trouble here.
    """
    return _Walk(table, limit, silences, keep_mood, progress).whole(memories)


class _Walk:
    def __init__(
        self, table: Table, limit: int, silences: bool, keep_mood: bool, progress: Progress | None
    ) -> None:
        self._table = table
        self._limit = limit
        self._silences = silences
        self._relevance = tuple(
            _with_mood(item) if keep_mood else item for item in relevance(table)
        )
        self._progress = progress
        self._spots: dict[PlayState, Spot] = {}
        self._waiting: deque[Spot] = deque()
        self._found = Exploration(table)

    def whole(self, memories: Iterable[tuple[str, str]]) -> Exploration:
        table, found = self._table, self._found
        try:
            self._land(start(table, table.initial(memories)))
        except KnownError as error:
            found.endless.add(table.places[error.values["node"]])
        while self._waiting:
            spot = self._waiting.popleft()
            if table.is_ending(spot.state.place):
                continue
            if len(self._spots) >= self._limit:
                found.complete = False
                break
            self._look_ahead(spot)
        found.spots = tuple(self._spots.values())
        return found

    def _look_ahead(self, spot: Spot) -> None:
        table, state = self._table, spot.state
        spot.replies = open_replies(table, state)
        spot.weight = turn_weight(table, state, spot.replies)
        spot.following = tuple([self._after(state, row) for row in spot.replies])
        node = table.nodes[state.place].source
        if self._silences and node.timer is not None and not state.timer_off:
            try:
                spot.silent = self._land(silence(table, state))
            except KnownError as error:
                self._found.endless.add(table.places[error.values["node"]])

    def _after(self, state: PlayState, row: ReplyRow) -> Spot | None:
        try:
            return self._land(step(self._table, state, row))
        except KnownError as error:
            self._found.endless.add(self._table.places[error.values["node"]])
            return None

    def _land(self, landing: Landing) -> Spot:
        if landing.passed:
            self._found.passed.update(landing.passed)
        state = self._project(landing.state)
        spot = self._spots.get(state)
        if spot is None:
            spot = self._spots[state] = Spot(state, len(self._spots))
            self._waiting.append(spot)
            if self._progress is not None and spot.number % PROGRESS_EVERY == 0:
                self._progress(spot.number)
        return spot

    def _project(self, state: PlayState) -> PlayState:
        if self._table.is_ending(state.place):
            return NOTHING.project(state)
        return self._relevance[state.place].project(state)._replace(timer_off=state.timer_off)


def _with_mood(item: Relevance) -> Relevance:
    """The same, with everything that the mood hangs on."""
    everything = -1
    return replace(
        item,
        tension=True,
        trust=True,
        apologies=True,
        yields=True,
        hollow=True,
        promised=everything,
        settled=everything,
    )
