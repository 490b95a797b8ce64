"""All states of a walk, each made once: projected, and apart into background and mood."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from simulator.analysis.relevance import NOTHING, Relevance, relevance
from simulator.analysis.spots import NO_MOOD, Background, Feeling, Spot
from simulator.engine.mood import Mood
from simulator.engine.state import PlayState
from simulator.engine.table import Table

PROGRESS_EVERY = 2_000
"""States between two reports of progress."""

Progress = Callable[[int], None]
"""Told now and then how many states were found so far; it may raise to stop the walk."""


class States:
    """The states found so far, `spots` in the order in which they were found.

    `silences`: timers may run out, so that it counts whether one has. `keep_mood` tells
    moods apart even where nothing ahead reads them.
    """

    def __init__(
        self, table: Table, *, silences: bool, keep_mood: bool, progress: Progress | None
    ) -> None:
        self.table = table
        self.silences = silences
        self.progress = progress
        self.spots: list[Spot] = []
        self._nodes = len(table.nodes)
        self._relevance = tuple(
            [_with_mood(item) if keep_mood else item for item in relevance(table)]
        )
        self._keeps_mood = tuple(
            [item.tension or item.trust for item in self._relevance]
            + [False] * len(table.scenario.endings)
        )
        self._backgrounds: dict[PlayState, Background] = {}
        self._feelings: list[Feeling] = [(0, 0, 0, 0, 0)]
        self._moods: dict[Feeling, int] = {self._feelings[NO_MOOD]: NO_MOOD}

    def project(self, state: PlayState) -> PlayState:
        """The state without what cannot matter any more."""
        if self.table.is_ending(state.place):
            return NOTHING.project(state)
        kept = self._relevance[state.place].project(state)
        return kept._replace(timer_off=1) if self.silences and state.timer_off else kept

    def spot(self, state: PlayState) -> Spot:
        """The spot of a state, made if nobody came there before."""
        kept = self.project(state)
        return self._spot(self._background(kept), self._mood(kept))

    def _felt_at(self, place: int, mood: Mood) -> Feeling:
        """What of a mood on the way to a place decides anything."""
        if place >= self._nodes:
            return mood.tension, mood.trust, 0, 0, 0
        kept = self._relevance[place]
        return (
            mood.tension,
            mood.trust,
            mood.apologies if kept.apologies else 0,
            mood.yields if kept.yields else 0,
            mood.hollow if kept.hollow else 0,
        )

    def _background(self, state: PlayState) -> Background:
        """The background of a projected state."""
        if self._keeps_mood[state.place]:
            state = PlayState._make((state[0], 0, 0, *state[3:14], 0, 0, 0, *state[17:]))
        found = self._backgrounds.get(state)
        if found is None:
            found = self._backgrounds[state] = Background(state)
        return found

    def _mood(self, state: PlayState) -> int:
        """The number of a projected state's mood."""
        if not self._keeps_mood[state.place]:
            return NO_MOOD
        feeling = (state.tension, state.trust, *state[14:17])
        number = self._moods.get(feeling)
        if number is None:
            number = self._moods[feeling] = len(self._feelings)
            self._feelings.append(feeling)
        return number

    def _spot(self, background: Background, mood: int) -> Spot:
        if mood == NO_MOOD:
            return background.calm or self._calm_spot(background)
        spot = background.spots.get(mood)
        if spot is None:
            felt, calm = self._feelings[mood], background.state
            state = PlayState._make((calm[0], *felt[:2], *calm[3:14], *felt[2:], *calm[17:]))
            spot = background.spots[mood] = self._found(Spot(state, 0, background, mood))
        return spot

    def _calm_spot(self, background: Background) -> Spot:
        spot = background.calm = self._found(Spot(background.state, 0, background))
        return spot

    def _found(self, spot: Spot) -> Spot:
        spot.number = len(self.spots)
        self.spots.append(spot)
        if self.progress is not None and spot.number % PROGRESS_EVERY == 0:
            self.progress(spot.number)
        return spot


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
