"""The engine's step, remembered: a walk over play states in which nothing is played twice.

What a reply does falls into two parts that know little of each other. The background (place,
ledger, variables, turn) moves by the reply and the routes; the mood moves by the reply's
mood row, by whether a promise was kept or broken, and by the pushes of the places passed.
Where no route and no `set` on the way reads the mood, a background is moved once for all
moods before it, and a mood once for all backgrounds behind it. Both are learnt by calling
`step` itself, so that there is no second truth about play; a property test holds every way
found here against it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from simulator.analysis.mood_reads import Asks, MoodReads
from simulator.analysis.relevance import NOTHING, Relevance, relevance
from simulator.analysis.spots import NO_MOOD, NOWHERE, Asked, Background, Feeling, Landed, Spot, Way
from simulator.engine.mood import Mood, next_mood
from simulator.engine.state import PlayState
from simulator.engine.step import Landing, open_replies, silence, step, turn_weight
from simulator.engine.table import ReplyRow, Table
from simulator.model.errors import KnownError

PROGRESS_EVERY = 2_000
"""States between two reports of progress."""

Progress = Callable[[int], None]
"""Told now and then how many states were found so far; it may raise to stop the walk."""


class Walk:
    """All states found so far, in the order in which they were found.

    It goes nowhere by itself: `look_ahead` finds what follows a spot. `silences` also lets
    timers run out; `keep_mood` tells moods apart even where nothing ahead reads them.
    `passed` is all narration gone through, `endless` where it goes round in a circle.
    """

    def __init__(
        self,
        table: Table,
        *,
        silences: bool = False,
        keep_mood: bool = False,
        progress: Progress | None = None,
    ) -> None:
        self.table = table
        self.silences = silences
        self.progress = progress
        self.spots: list[Spot] = []
        self.passed: set[int] = set()
        self.endless: set[int] = set()
        self._relevance = tuple(
            [_with_mood(item) if keep_mood else item for item in relevance(table)]
        )
        self._reads = MoodReads(table)
        self._narrates = any(not node.replies for node in table.nodes)
        # The same talk with a client who never leaves: it shows where a way leads by itself.
        self._staying = replace(table, walks_out=None)
        self._backgrounds: dict[tuple[object, ...], Background] = {}
        self._feelings: list[Feeling] = [(0, 0, 0, 0, 0)]
        self._moods: dict[Feeling, int] = {self._feelings[NO_MOOD]: NO_MOOD}
        self._shared: dict[tuple[object, ...], dict[int, Landed]] = {}
        self._arrivals: dict[tuple[object, ...], dict[Feeling, Landed]] = {}
        self._afters: dict[tuple[object, ...], dict[int, Mood]] = {}
        self._asked: dict[tuple[object, ...], dict[int, Asked]] = {}
        self._open: dict[tuple[ReplyRow, ...], tuple[ReplyRow, ...]] = {}

    def project(self, state: PlayState) -> PlayState:
        """The state without what cannot matter any more."""
        if self.table.is_ending(state.place):
            return NOTHING.project(state)
        kept = self._relevance[state.place].project(state)
        return kept._replace(timer_off=1) if self.silences and state.timer_off else kept

    def spot(self, state: PlayState) -> Spot:
        """The spot of a state, made if nobody came there before."""
        kept = self.project(state)
        background, mood = self._background(kept), self._mood(kept)
        return background.spots.get(mood) or self._new_spot(background, mood)

    def look_ahead(self, spot: Spot) -> None:
        """Finds what is open in a state and where it leads, if that is not known yet."""
        if spot.known:
            return
        spot.known = True
        place = spot.state.place
        if self.table.is_ending(place):
            return
        spot.replies, spot.weight = self._offered(spot)
        lands = [self._lands(spot, row) for row in spot.replies]
        spot.following = tuple([self._at(landed) for landed in lands])
        if self._narrates:
            passing = tuple([landed[2] for landed in lands])
            if any(passing):
                spot.passing = passing
        timer = self.table.nodes[place].source.timer
        if self.silences and timer is not None and not spot.state.timer_off:
            spot.silent = self._at(self._lands(spot, None))

    def _offered(self, spot: Spot) -> tuple[tuple[ReplyRow, ...], int]:
        """What is open, and the weight of the turn."""
        background = spot.background
        if background.replies is not None:
            return background.replies, background.weight
        replies = open_replies(self.table, spot.state)
        replies = self._open.setdefault(replies, replies)
        weight = turn_weight(self.table, spot.state, replies)
        if not self._reads.in_gates(spot.state.place):
            background.replies, background.weight = replies, weight
        return replies, weight

    def _at(self, landed: Landed) -> Spot | None:
        background, mood, _ = landed
        if background is None:
            return None
        return background.spots.get(mood) or self._new_spot(background, mood)

    def _lands(self, spot: Spot, row: ReplyRow | None) -> Landed:
        """Where an answer (None: silence) leads."""
        way = spot.background.ways.get(row)
        if way is None:
            way = spot.background.ways[row] = self._find_way(spot, row)
        if way.asks and row is not None:
            way = self._fork(way, spot, row)
        if way.always is not None:
            return way.always
        landed = way.moods.get(spot.mood)
        if landed is None:
            landed = way.moods[spot.mood] = self._landed(way, spot, row)
        if landed[0] is None and landed is not NOWHERE:
            return way.background, landed[1], landed[2]
        return landed

    def _find_way(self, spot: Spot, row: ReplyRow | None) -> Way:
        """The way of an answer that is given before this background for the first time."""
        asks = self._reads.on_way(spot.state.place, row)
        if asks is Asks.EVERYTHING:
            return Way()
        way = self._straight(spot, row)
        if asks is Asks.NOTHING or way.afters is None:
            return way
        fork = Way(asks=True, afters=way.afters, kept=way.kept, broken=way.broken)
        if row is not None:
            fork.asked = self._asked.setdefault((row.mood, way.kept, way.broken, asks), {})
            fork.forks[self._ask(fork, asks, spot, row)] = way
        return fork

    def _fork(self, fork: Way, spot: Spot, row: ReplyRow) -> Way:
        """The one of several ways that is taken in this mood."""
        asked = fork.asked.get(spot.mood)
        if asked is None:
            asks = self._reads.on_way(spot.state.place, row)
            asked = self._ask(fork, asks, spot, row)
        way = fork.forks.get(asked)
        if way is None:
            way = fork.forks[asked] = self._straight(spot, row)
        return way

    def _ask(self, fork: Way, asks: Asks, spot: Spot, row: ReplyRow) -> Asked:
        """What routes see of the mood after a reply."""
        after = self._after(fork, spot, row)
        tension = after.tension if Asks.TENSION in asks else 0
        asked = fork.asked[spot.mood] = tension, after.trust if Asks.TRUST in asks else 0
        return asked

    def _straight(self, spot: Spot, row: ReplyRow | None) -> Way:
        """A way that is the same for all moods, but for those in which the client leaves."""
        landing, leaves = self._played(spot, row), self.table.walks_out
        if leaves is not None and (landing is None or landing.state.place == leaves):
            landing = self._if_nobody_leaves(spot, row)
        if landing is None:
            return Way()
        state, passed = self.project(landing.state), landing.passed
        background = self._background(state)
        stays = leaves is None or (self.table.is_ending(state.place) and not passed)
        kept = landing.state.kept != spot.state.kept
        broken = landing.state.broken != spot.state.broken
        moved = (landing.state.timer_off if row is None else row.mood, kept, broken)
        return Way(
            background,
            moods=self._shared.setdefault((*moved, passed, state.place), {}),
            always=(background, NO_MOOD, passed)
            if stays and not self._keeps_mood(state.place)
            else None,
            # Silence has no mood row; its arrivals go by the mood before it.
            arrivals=self._arrivals.setdefault(
                (passed, state.place, None if row is not None else landing.state.timer_off), {}
            ),
            afters=self._afters.setdefault(moved, {}),
            kept=kept,
            broken=broken,
        )

    def _landed(self, way: Way, spot: Spot, row: ReplyRow | None) -> Landed:
        """What of an arrival is the mood's; another background than the way's is named."""
        if way.background is None or way.arrivals is None:
            return self._arrived(way, self._played(spot, row))
        key = self._felt_at(way.background.state.place, self._after(way, spot, row))
        landed = way.arrivals.get(key)
        if landed is None:
            landed = way.arrivals[key] = self._arrived(way, self._played(spot, row))
        return landed

    def _arrived(self, way: Way, landing: Landing | None) -> Landed:
        if landing is None:
            return NOWHERE
        state = self.project(landing.state)
        background = self._background(state)
        own = background is way.background
        return None if own else background, self._mood(state), landing.passed

    def _after(self, way: Way, spot: Spot, row: ReplyRow | None) -> Mood:
        """The mood after a reply and before all pushes; for silence that before it."""
        known = way.afters
        after = None if known is None else known.get(spot.mood)
        if after is None:
            state = spot.state
            if row is None:
                after = Mood(*state[1:3], *state[14:17])
            else:
                temper = self.table.temper
                after = next_mood(state, row.mood, temper, kept=way.kept, broken=way.broken)
            if known is not None:
                known[spot.mood] = after
        return after

    def _felt_at(self, place: int, mood: Mood) -> Feeling:
        """What of a mood on the way to a place decides anything."""
        if self.table.is_ending(place):
            return mood.tension, mood.trust, 0, 0, 0
        kept = self._relevance[place]
        return (
            mood.tension,
            mood.trust,
            mood.apologies if kept.apologies else 0,
            mood.yields if kept.yields else 0,
            mood.hollow if kept.hollow else 0,
        )

    def _keeps_mood(self, place: int) -> bool:
        if self.table.is_ending(place):
            return False
        return self._relevance[place].tension or self._relevance[place].trust

    def _if_nobody_leaves(self, spot: Spot, row: ReplyRow | None) -> Landing | None:
        try:
            return _play(self._staying, spot.state, row)
        except KnownError:
            return None

    def _played(self, spot: Spot, row: ReplyRow | None) -> Landing | None:
        """What the engine says, None where narration never ends; the places are noted."""
        try:
            landing = _play(self.table, spot.state, row)
        except KnownError as error:
            self.endless.add(self.table.places[error.values["node"]])
            return None
        self.passed.update(landing.passed)
        return landing

    def _background(self, state: PlayState) -> Background:
        """The background of a projected state."""
        key = (state.place, *state[3:14], *state[17:])
        found = self._backgrounds.get(key)
        if found is None:
            found = self._backgrounds[key] = Background(state)
        return found

    def _mood(self, state: PlayState) -> int:
        """The number of a projected state's mood."""
        feeling = (state.tension, state.trust, *state[14:17])
        number = self._moods.get(feeling)
        if number is None:
            number = self._moods[feeling] = len(self._feelings)
            self._feelings.append(feeling)
        return number

    def _new_spot(self, background: Background, mood: int) -> Spot:
        felt, behind, number = self._feelings[mood], background.state, len(self.spots)
        state = PlayState._make((behind.place, *felt[:2], *behind[3:14], *felt[2:], *behind[17:]))
        spot = background.spots[mood] = Spot(state, number, background, mood)
        self.spots.append(spot)
        if self.progress is not None and number % PROGRESS_EVERY == 0:
            self.progress(number)
        return spot


def _play(table: Table, state: PlayState, row: ReplyRow | None) -> Landing:
    """The engine's step, or silence. Raises `KnownError` where narration never ends."""
    return silence(table, state) if row is None else step(table, state, row)


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
