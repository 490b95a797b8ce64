"""The engine's step, remembered: a walk over play states in which little is played twice.

What a reply does falls into two parts that know little of each other. The background (place,
ledger, variables, turn) moves by the reply and the routes; the mood moves by the reply's
mood row, by whether a promise was kept or broken, and by the pushes of the places passed.
Where no route and no `set` on the way reads the mood, a background is moved once for all
moods before it, and a mood once for all backgrounds behind it. Both are learnt by calling
`step` itself, so that there is no second truth about play; a property test holds every way
found here against it.
"""

from __future__ import annotations

from simulator.analysis.mood_reads import Asks, MoodReads
from simulator.analysis.spots import (
    NO_MOOD,
    NOWHERE,
    Asked,
    Background,
    Feeling,
    Fork,
    Landed,
    Spot,
    Way,
)
from simulator.analysis.states import Progress, States
from simulator.engine.mood import Mood, next_mood
from simulator.engine.step import Landing, open_replies, silence, step, turn_weight
from simulator.engine.table import ReplyRow, Table
from simulator.model.errors import KnownError


class Walk(States):
    """States with what may be said in each and where it leads.

    It goes nowhere by itself: `look_ahead` finds what follows a spot. `silences` also lets
    timers run out. `passed` is all narration gone through, `endless` where it goes round in
    a circle.
    """

    def __init__(
        self,
        table: Table,
        *,
        silences: bool = False,
        keep_mood: bool = False,
        progress: Progress | None = None,
    ) -> None:
        super().__init__(table, silences=silences, keep_mood=keep_mood, progress=progress)
        self.passed: set[int] = set()
        self.endless: set[int] = set()
        self._reads = MoodReads(table)
        self._narrates = any(not node.replies for node in table.nodes)
        self._shared: dict[tuple[object, ...], dict[int, Landed]] = {}
        self._arrivals: dict[tuple[object, ...], dict[Feeling, Landed]] = {}
        self._afters: dict[tuple[object, ...], dict[int, Mood]] = {}
        self._asked: dict[tuple[object, ...], dict[int, Asked]] = {}
        self._open: dict[tuple[ReplyRow, ...], tuple[ReplyRow, ...]] = {}

    def look_ahead(self, spot: Spot) -> None:
        """Finds what is open in a state and where it leads, if that is not known yet."""
        background, spot.background = spot.background, None
        place = spot.state.place
        if background is None or place >= self._nodes:
            return
        self._offer(spot, background)
        if self._keeps_mood[place]:
            self._follow_ways(spot, background.ways)
        else:
            self._play_all(spot)  # no other mood comes here: there is nothing to remember
        timer = self.table.nodes[place].source.timer
        if self.silences and timer is not None and not spot.state.timer_off:
            into, mood, _ = self._arrived(self._played(spot, None))
            spot.silent = None if into is None else self._spot(into, mood)

    def _offer(self, spot: Spot, background: Background) -> None:
        """What is open, and the weight of the turn."""
        replies = background.replies
        if replies is None:
            replies = open_replies(self.table, spot.state)
            replies = self._open.setdefault(replies, replies)
            spot.replies, spot.weight = replies, turn_weight(self.table, spot.state, replies)
            if not self._reads.in_gates(spot.state.place):
                background.replies, background.weight = replies, spot.weight
        else:
            spot.replies, spot.weight = replies, background.weight

    def _play_all(self, spot: Spot) -> None:
        lands = [self._arrived(self._played(spot, row)) for row in spot.replies]
        spot.following = tuple(
            [None if into is None else self._spot(into, mood) for into, mood, _ in lands]
        )
        if self._narrates and any(landed[2] for landed in lands):
            spot.passing = tuple([landed[2] for landed in lands])

    def _follow_ways(self, spot: Spot, ways: dict[ReplyRow, Way | Fork]) -> None:
        """Spelt out in one piece: every reply of every state comes through here."""
        mood, following, passing = spot.mood, [], []
        for row in spot.replies:
            way = ways.get(row)
            if way is None:
                way = self._find_way(spot, row, ways)
            if isinstance(way, Fork):
                way = self._taken(way, spot, row)
            landed = way.always
            if landed is None:
                landed = way.moods.get(mood)
                if landed is None:
                    landed = way.moods[mood] = self._landed(way, spot, row)
            into, after, passed = landed
            if into is None:
                into = way.background
            following.append(None if into is None else self._spot(into, after))
            passing.append(passed)
        spot.following = tuple(following)
        if self._narrates and any(passing):
            spot.passing = tuple(passing)

    def _find_way(self, spot: Spot, row: ReplyRow, ways: dict[ReplyRow, Way | Fork]) -> Way | Fork:
        """The way of a reply that is said before this background for the first time; kept in
        `ways` if it says anything about other moods."""
        asks = self._reads.on_way(row)
        way = _alone() if asks is Asks.EVERYTHING else self._straight(spot, row)
        if asks is Asks.NOTHING or way.afters is None:
            if not way.leaves:
                ways[row] = way
            return way
        asked = self._asked.setdefault((row.mood, way.kept, way.broken, asks), {})
        fork = ways[row] = Fork(asks, asked, {}, way.afters, way.kept, way.broken)
        if not way.leaves:
            fork.ways[self._ask(fork, spot, row)] = way
        return way

    def _taken(self, fork: Fork, spot: Spot, row: ReplyRow) -> Way:
        """The one of several ways that is taken in this mood."""
        asked = fork.asked.get(spot.mood)
        if asked is None:
            asked = self._ask(fork, spot, row)
        way = fork.ways.get(asked)
        if way is None:
            way = self._straight(spot, row)
            if not way.leaves:
                fork.ways[asked] = way
        return way

    def _ask(self, fork: Fork, spot: Spot, row: ReplyRow) -> Asked:
        """What routes see of the mood after a reply."""
        after = self._after(fork, spot, row)
        tension = after.tension if Asks.TENSION in fork.asks else 0
        asked = fork.asked[spot.mood] = tension, after.trust if Asks.TRUST in fork.asks else 0
        return asked

    def _straight(self, spot: Spot, row: ReplyRow) -> Way:
        """A way that is the same for all moods, but for those in which the client leaves. Is
        this one of those, nothing is known yet about where it leads."""
        landing = self._played(spot, row)
        if landing is None:
            return _alone()
        state, passed = self.project(landing.state), landing.passed
        background, place = self._background(state), state.place
        kept = landing.state.kept != spot.state.kept
        broken = landing.state.broken != spot.state.broken
        moved = (row.mood, kept, broken)
        afters = self._afters.setdefault(moved, {})
        leaves = self.table.walks_out
        if place == leaves and row.goto != ((None, place),):
            gone: dict[int, Landed] = {spot.mood: (background, NO_MOOD, passed)}
            return Way(None, gone, None, {}, afters, kept, broken, leaves=True)
        stays = leaves is None or (place >= self._nodes and not passed)
        return Way(
            background,
            self._shared.setdefault((*moved, passed, place), {}),
            (background, NO_MOOD, passed) if stays and not self._keeps_mood[place] else None,
            self._arrivals.setdefault((passed, place), {}),
            afters,
            kept,
            broken,
        )

    def _landed(self, way: Way, spot: Spot, row: ReplyRow) -> Landed:
        """What of an arrival is the mood's; another background than the way's is named."""
        if way.background is None:
            return self._arrived(self._played(spot, row))
        key = self._felt_at(way.background.state.place, self._after(way, spot, row))
        landed = way.arrivals.get(key)
        if landed is None:
            background, mood, passed = self._arrived(self._played(spot, row))
            own = background is way.background
            landed = way.arrivals[key] = None if own else background, mood, passed
        return landed

    def _arrived(self, landing: Landing | None) -> Landed:
        if landing is None:
            return NOWHERE
        state = self.project(landing.state)
        return self._background(state), self._mood(state), landing.passed

    def _after(self, way: Way | Fork, spot: Spot, row: ReplyRow) -> Mood:
        """The mood after a reply and before all pushes."""
        known = way.afters
        after = None if known is None else known.get(spot.mood)
        if after is None:
            temper = self.table.temper
            after = next_mood(spot.state, row.mood, temper, kept=way.kept, broken=way.broken)
            if known is not None:
                known[spot.mood] = after
        return after

    def _played(self, spot: Spot, row: ReplyRow | None) -> Landing | None:
        """What the engine says to a reply or to silence (None), noting the narration it goes
        through; None where that never ends."""
        try:
            landing = (
                silence(self.table, spot.state)
                if row is None
                else step(self.table, spot.state, row)
            )
        except KnownError as error:
            self.endless.add(self.table.places[error.values["node"]])
            return None
        self.passed.update(landing.passed)
        return landing


def _alone() -> Way:
    """A way that has nothing in common with others, nor from mood to mood."""
    return Way(None, {}, None, {}, None, kept=False, broken=False)
