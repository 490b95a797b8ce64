"""Pressure: whether giving in feels good at once, and whether the client ever presses.

Both ask about the mood, which the walk over states forgets where nothing ahead reads it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from simulator.analysis.checks.examples import shown
from simulator.analysis.checks.forks import is_cave
from simulator.analysis.checks.roads import After, Roads, landing_of, ways
from simulator.analysis.checks.spreading import (
    FRESH,
    Counters,
    CountersAndPromise,
    spread,
)
from simulator.analysis.checks.subject import Subject, World
from simulator.analysis.explore import Exploration, Spot, explore
from simulator.analysis.relevance import relevance
from simulator.engine.state import PlayState
from simulator.engine.table import ReplyRow, Table
from simulator.model.issue import Issue

PRESSURE = 12
"""Tension from which one speaks of pressure: 60 of 100 as it is shown."""

MOST_MOODS = 20_000
"""States with all their moods; where there are more, S327 does not say."""


def find(subject: Subject) -> Iterator[Issue]:
    """S326 and S327."""
    done: set[tuple[int, int]] = set()
    for world in subject.worlds:
        for place, index, issue in _raising_caves(subject, world):
            if (place, index) not in done:
                done.add((place, index))
                yield issue
    for world in subject.worlds:
        if _stays_calm(world):
            yield shown(subject, "S327", ("client", "tension"), world)
            return


# --- caves ------------------------------------------------------------------------------------

_Bad = Mapping[ReplyRow, int]
"""For caves, the values of a condition with which they raise the tension."""


@dataclass(frozen=True, slots=True)
class _Suspicion:
    """A condition that spreads along the walk, and the values of it that are bad."""

    first: int
    after: After
    bad: _Bad


def _raising_caves(subject: Subject, world: World) -> Iterator[tuple[int, int, Issue]]:
    """Caves that raise the tension at once, in the first state in which they do.

    The step of the reply alone counts, before the push of where it leads. Which way tension
    goes hangs on no tension, only on the counters of the mood and on whether a promise is
    broken.
    """
    roads: dict[ReplyRow, tuple[str, ...]] = {}
    for suspicion in _suspicions(subject, world):
        for row, answers in _raised(world, suspicion).items():
            if row not in roads or len(answers) < len(roads[row]):
                roads[row] = answers
    for place, node in enumerate(world.walked.table.nodes):
        for index, row in enumerate(node.replies):
            if row in roads:
                path = ("nodes", place, "replies", index, "id")
                issue = shown(subject, "S326", path, world, roads[row], node=node.id, reply=row.id)
                yield place, index, issue


def _suspicions(subject: Subject, world: World) -> Iterator[_Suspicion]:
    """What may turn caves: the counters of the mood, and these with each promise that is
    broken. What raises the tension by itself does so with a promise broken, too."""
    table = world.walked.table
    counters = Counters(table.temper)
    caves = [row for node in table.nodes for row in node.replies if is_cave(row)]
    calm = {row: counters.raising(row, broken=False) for row in caves}
    yield _Suspicion(FRESH, counters.after, {row: bad for row, bad in calm.items() if bad})
    for promise in range(len(subject.scenario.promises)):
        owing = CountersAndPromise(counters, promise)
        torn = {row: owing.breaking(row) for row in caves if row.breaks_promise >> promise & 1}
        yield _Suspicion(FRESH, owing.after, {row: bad for row, bad in torn.items() if bad})


def _raised(world: World, suspicion: _Suspicion) -> dict[ReplyRow, tuple[str, ...]]:
    """The caves that do raise the tension, with the fewest answers to where they do."""
    if not suspicion.bad:
        return {}
    bad = suspicion.bad
    values = spread(world.walked, suspicion.first, suspicion.after)
    rows = {
        row
        for spot in world.walked.spots
        for row in bad.keys() & spot.replies
        if bad[row] & values[spot.number]
    }
    if not rows:
        return {}

    def wanted(spot: Spot, value: int) -> Iterator[ReplyRow]:
        yield from (row for row in spot.replies if row in rows and bad[row] & value)

    return Roads(world).shortest_with(suspicion.first, suspicion.after, wanted, len(rows))


# --- pressure ---------------------------------------------------------------------------------


def _stays_calm(world: World) -> bool:
    """Whether the client is under pressure in no moment in which something may be said; not
    where there is no such moment.

    A client who can walk out has a tension that matters nearly everywhere. For one who cannot
    the walk may have forgotten it, and is done again with all moods, unless it was too large
    for that: then nothing is said.
    """
    walked = world.walked
    if not walked.complete or _presses(walked) or not any(spot.replies for spot in walked.spots):
        return False
    if walked.table.walks_out is not None:
        return not _presses_at_the_end(walked)
    if len(walked.spots) > MOST_MOODS:
        return False
    whole = explore(walked.table, world.memories, silences=True, keep_mood=True, limit=MOST_MOODS)
    return whole.complete and not _presses(whole)


def _presses(walked: Exploration) -> bool:
    ends = len(walked.table.nodes)
    if walked.first is not None and walked.first.place < ends and _is_pressure(walked.first):
        return True
    return any(_is_pressure(spot.state) for spot in walked.spots if spot.state.place < ends)


def _is_pressure(state: PlayState) -> bool:
    return state.tension >= PRESSURE


def _presses_at_the_end(walked: Exploration) -> bool:
    """Whether there is pressure in a fork that leads to endings alone. Nobody walks out behind
    it, so the walk forgets the tension there; what comes before it still has it."""
    table = walked.table
    forgetting = {place for place, kept in enumerate(relevance(table)) if not kept.tension}
    comes_in = (
        landing_of(table, spot.state, row).state
        for spot in walked.spots
        for row, target in ways(spot)
        if target.state.place in forgetting
    )
    first = () if walked.first is None else (walked.first,)
    return any(
        _is_pressure(state) or _is_pressure(_when_it_has_waited(table, state))
        for state in chain(first, comes_in)
    )


def _when_it_has_waited(table: Table, state: PlayState) -> PlayState:
    """The state once the timer of its fork has run out there; the same where it has none, or
    where silence leads elsewhere."""
    if table.is_ending(state.place) or state.timer_off:
        return state
    node = table.nodes[state.place]
    stays = node.source.timer is not None and node.on_silence is None
    return landing_of(table, state, None).state if stays else state
