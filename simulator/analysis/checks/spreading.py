"""What is left of a run's past in each state, where the walk itself forgets it.

States that differ in nothing that can still matter count once, so a walk does not tell
whether a promise was made or how often the trainee gave way. A small condition of that kind
is spread along the walk: for each state all values it can have there. That is exact, since
where a reply leads does not depend on what was forgotten.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from simulator.analysis.checks.roads import After
from simulator.analysis.explore import Exploration, Spot
from simulator.engine.mood import Mood, Temper, next_mood
from simulator.engine.table import ReplyRow


def spread(walked: Exploration, first: int, after: After) -> Sequence[int]:
    """For each state, by number, the mask of all values the condition can have there.

    `first` is the mask at the start; `after` moves a mask by a reply, bit by bit. Silence
    moves nothing. Takes time in step with the answers there are, times the bits at worst.
    """
    spots = walked.spots
    masks = [0] * len(spots)
    if not spots:
        return masks
    masks[0] = first
    moved: dict[tuple[ReplyRow, int], int] = {}
    waiting = deque([spots[0]])
    queued = bytearray(len(spots))
    while waiting:
        spot = waiting.popleft()
        queued[spot.number] = 0
        mask = masks[spot.number]
        news: list[tuple[Spot | None, int]] = [(spot.silent, mask)]
        for row, target in zip(spot.replies, spot.following, strict=False):
            made = moved.get((row, mask))
            if made is None:
                made = moved[row, mask] = after(row, mask)
            news.append((target, made))
        for target, made in news:
            if target is not None and made & ~masks[target.number]:
                masks[target.number] |= made
                if not queued[target.number]:
                    queued[target.number] = 1
                    waiting.append(target)
    return masks


# --- promises -----------------------------------------------------------------------------

NEVER, OPEN, KEPT, BROKEN = 1, 2, 4, 8
"""What can be with a promise; four bits each, those of the first promise being the lowest."""


def status_of(mask: int, promise: int) -> int:
    """What can be with one promise."""
    return mask >> 4 * promise & 15


def no_promises(count: int) -> int:
    """Nothing was promised yet."""
    return sum(NEVER << 4 * promise for promise in range(count))


def made_by(row: ReplyRow, mask: int) -> int:
    """The mask once the reply's own promises are made: what it keeps or breaks comes after."""
    promises, promise = row.promises, 0
    while promises >> promise:
        if promises >> promise & 1 and mask >> 4 * promise & NEVER:
            mask = (mask & ~(NEVER << 4 * promise)) | OPEN << 4 * promise
        promise += 1
    return mask


def settled_by(row: ReplyRow, mask: int) -> int:
    """The mask after a reply: promises made, then kept, then broken."""
    mask = made_by(row, mask)
    touched, promise = row.keeps_promise | row.breaks_promise, 0
    while touched >> promise:
        if touched >> promise & 1 and mask >> 4 * promise & OPEN:
            status = KEPT if row.keeps_promise >> promise & 1 else BROKEN
            mask = (mask & ~(OPEN << 4 * promise)) | status << 4 * promise
        promise += 1
    return mask


# --- the counters of the mood ---------------------------------------------------------------

FRESH = 1
"""Nobody has apologised, given way or acknowledged yet."""

_COUNTERS = tuple(
    (apologies, yields, hollow)
    for apologies in range(2)
    for yields in range(3)
    for hollow in range(3)
)
_BIT = {counters: 1 << bit for bit, counters in enumerate(_COUNTERS)}
_MIDDLE = 10
"""A tension at which nothing is held at the ends of the scale or halved."""


class Counters:
    """The counters of one temper's mood as a spreading condition."""

    def __init__(self, temper: Temper) -> None:
        self._temper = temper

    def after(self, row: ReplyRow, mask: int) -> int:
        """The counters after a reply."""
        found = 0
        for mood in self._moods(mask):
            made = next_mood(mood, row.mood, self._temper, kept=False, broken=False)
            found |= _BIT[made.apologies, made.yields, made.hollow]
        return found

    def raising(self, row: ReplyRow, *, broken: bool) -> int:
        """The counters with which the reply raises the tension."""
        return sum(
            _BIT[mood.apologies, mood.yields, mood.hollow]
            for mood in self._moods(-1)
            if next_mood(mood, row.mood, self._temper, kept=False, broken=broken).tension > _MIDDLE
        )

    def _moods(self, mask: int) -> list[Mood]:
        return [
            Mood(_MIDDLE, _MIDDLE, *counters)
            for bit, counters in enumerate(_COUNTERS)
            if mask >> bit & 1
        ]


class CountersAndPromise:
    """The counters together with what is with one promise: each of them alone would take a
    promise from one road and the counters from another. `FRESH` is what a talk begins with.

    Bits: four for each value of the counters, as those of a promise.
    """

    def __init__(self, counters: Counters, promise: int) -> None:
        self._counters = counters
        self._at = 4 * promise

    def after(self, row: ReplyRow, mask: int) -> int:
        """Both after a reply."""
        found = 0
        for bit in range(len(_COUNTERS)):
            status = mask >> 4 * bit & 15
            if status:
                made = self._counters.after(row, 1 << bit).bit_length() - 1
                settled = settled_by(row, status << self._at) >> self._at & 15
                found |= settled << 4 * made
        return found

    def breaking(self, row: ReplyRow) -> int:
        """The values with which the reply breaks the promise, and so raises the tension."""
        breaks = sum(
            status
            for status in (NEVER, OPEN)
            if settled_by(row, status << self._at) >> self._at & BROKEN
        )
        raising = self._counters.raising(row, broken=True)
        return sum(breaks << 4 * bit for bit in range(len(_COUNTERS)) if raising >> bit & 1)
