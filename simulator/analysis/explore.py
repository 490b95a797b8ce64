"""All play states of a scenario that can be reached, with what may be said in each.

The walk is over projected states (`relevance`): two states whose futures are the same count
once. What is asked of the states here must follow from what the projection keeps: where
they are, what is open, where it leads; tension only where something ahead reads it, unless
the walk is told to keep the mood.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from simulator.analysis.spots import Spot
from simulator.analysis.states import PROGRESS_EVERY, Progress
from simulator.analysis.walk import Walk
from simulator.engine.state import PlayState
from simulator.engine.step import start
from simulator.engine.table import Table
from simulator.model.collector import collector_off
from simulator.model.errors import KnownError

__all__ = ["MOST_STATES", "PROGRESS_EVERY", "Exploration", "Progress", "Spot", "explore"]

MOST_STATES = 250_000
"""A scenario with more play states (after projection) has no figures worth waiting for."""


@dataclass(slots=True)
class Exploration:
    """What a walk over all states found.

    `spots` in the order of discovery (breadth first: the shortest way comes first), the
    start being the first. `passed` are the places of narration that was gone through,
    `endless` the places in which it goes round in a circle. `complete` is False where the
    walk stopped early; then the last spots have nothing following. `goes_round` says that it
    stopped because replies can lead round for ever.

    `first` is the first state before anything of it was forgotten, None where narration
    never ends before the first reply. `walk` can be asked for states that were not reached.
    """

    table: Table
    spots: Sequence[Spot] = ()
    passed: set[int] = field(default_factory=set)
    endless: set[int] = field(default_factory=set)
    complete: bool = True
    goes_round: bool = False
    first: PlayState | None = None
    walk: Walk | None = field(default=None, repr=False)


FIRST_LOOK_BACK = 8_192
"""States after which a walk that minds circles looks for one; most talks have fewer."""


def explore(
    table: Table,
    memories: Iterable[tuple[str, str]] = (),
    *,
    limit: int = MOST_STATES,
    silences: bool = False,
    keep_mood: bool = False,
    stop_at_circle: bool = False,
    progress: Progress | None = None,
) -> Exploration:
    """Walks from the start through all that can be played with these memories.

    `silences` also lets timers run out. `keep_mood` tells states of other tension and trust
    apart even where nothing ahead reads them. A circle is no trouble here, but it makes
    many states that nobody has figures for: with `stop_at_circle` a large walk ends when it
    has gone round. It stops once there are more than `limit` states, at most the ways of one
    state too late.
    """
    walk = Walk(table, silences=silences, keep_mood=keep_mood, progress=progress)
    found = Exploration(table, walk=walk)
    try:
        landing = start(table, table.initial(memories))
    except KnownError as error:
        found.endless.add(table.places[error.values["node"]])
        return found
    found.first = landing.state
    walk.passed.update(landing.passed)
    walk.spot(landing.state)
    with collector_off():
        look_back_at = FIRST_LOOK_BACK if stop_at_circle else limit + 1
        for spot in walk.spots:  # which grows meanwhile, and so goes breadth first
            if len(walk.spots) > limit:
                found.complete = False
                break
            if len(walk.spots) >= look_back_at:
                look_back_at = 2 * len(walk.spots)  # doubled, to cost no more than the walk
                if endless_part(walk.spots):
                    found.complete, found.goes_round = False, True
                    break
            walk.look_ahead(spot)
    walk.progress = None
    # Copies: who asks the walk for more later does not change what was found here.
    found.spots, found.passed, found.endless = (
        tuple(walk.spots),
        set(walk.passed),
        set(walk.endless),
    )
    return found


def endless_part(spots: Sequence[Spot]) -> list[Spot]:
    """The states from which replies can lead on for ever: all others lead to ends alone, and
    are taken away from the ends backwards. A state that was not looked at yet is an end."""
    before: list[list[Spot]] = [[] for _ in spots]
    onward = [0] * len(spots)
    for spot in spots:
        for target in spot.following:
            if target is not None:
                before[target.number].append(spot)
                onward[spot.number] += 1
    ended = [spot for spot in spots if not onward[spot.number]]
    while ended:
        for spot in before[ended.pop().number]:
            onward[spot.number] -= 1
            if not onward[spot.number]:
                ended.append(spot)
    return [spot for spot in spots if onward[spot.number]]
