"""The values of a walk: states, what lies behind their moods, and where answers lead."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from simulator.analysis.mood_reads import Asks
from simulator.engine.mood import Mood
from simulator.engine.state import PlayState
from simulator.engine.table import ReplyRow

Passed = tuple[int, ...]
"""Narration gone through on the way, by place."""

NO_MOOD = 0
"""The number of the mood of states in which no mood is kept."""


class Move(NamedTuple):
    """A reply that is open in a state, and where it leads (None: narration never ends)."""

    reply: ReplyRow
    target: Spot | None


class Background:
    """All of a state but its mood.

    `calm` is the state in which no mood is kept, `spots` are the others before this
    background, by mood. `replies` are those open here with their weight, None where a gate
    asks for the mood (or nobody has looked yet). `ways` is where replies lead.
    """

    __slots__ = ("calm", "replies", "spots", "state", "ways", "weight")

    def __init__(self, state: PlayState) -> None:
        self.state = state
        self.calm: Spot | None = None
        self.spots: dict[int, Spot] = {}
        self.replies: tuple[ReplyRow, ...] | None = None
        self.weight = 0
        self.ways: dict[ReplyRow, Way | Fork] = {}


@dataclass(slots=True, eq=False)
class Spot:
    """One state that can be reached: what is open in it, and where each reply leads.

    `following` is in step with `replies`, None where narration never ends; so is `passing`,
    the narration on each way, which is empty where no reply leads through any. `silent` is
    where a timer that runs out leads. `weight` is that of its turn in quarters, 0 at an
    ending and on later visits. `number` is its place in the order of discovery.

    What follows is there once the walk has looked ahead from here; until then `background`
    and `mood` are what it needs for that. They go then, so that no ring of references keeps
    a walk in memory that nobody wants any more.
    """

    state: PlayState
    number: int
    background: Background | None = field(repr=False)
    mood: int = NO_MOOD
    weight: int = 0
    replies: tuple[ReplyRow, ...] = ()
    following: tuple[Spot | None, ...] = ()
    silent: Spot | None = None
    passing: tuple[Passed, ...] = ()

    @property
    def moves(self) -> tuple[Move, ...]:
        """Replies and where they lead in pairs; not kept, for there are many spots."""
        return tuple(map(Move, self.replies, self.following))


Landed = tuple[Background | None, int, Passed]
"""Where an answer leads: a background, a mood, what was passed. A plain tuple, because there
is one for every answer in every state."""

NOWHERE: Landed = (None, NO_MOOD, ())
"""Narration never ends there."""

Feeling = tuple[int, int, int, int, int]
"""Tension, trust and the counters: what of a mood is kept at a place."""

Asked = tuple[int, int]
"""What routes see of a mood: tension and trust, 0 where none asks."""


@dataclass(slots=True, eq=False)
class Way:
    """Where an answer leads from a background.

    `always` holds for every mood. Else `moods` has the mood afterwards and what was passed,
    by the mood before; `background` is where it comes to, and an entry that names another
    one came elsewhere (the client walked out). `afters` are moods after the reply by those
    before it, `arrivals` what became of those on the way; these three are shared by ways
    with the same mood row and the same places. A way without a background has no moods or
    arrivals in common: it is played anew for every mood. `leaves` says that the client left
    on it, so that nothing is known about other moods.
    """

    background: Background | None
    moods: dict[int, Landed]
    always: Landed | None
    arrivals: dict[Feeling, Landed]
    afters: dict[int, Mood] | None
    kept: bool
    broken: bool
    leaves: bool = False


@dataclass(slots=True, eq=False)
class Fork:
    """Several ways of one reply: its routes ask for the mood.

    `asked` is what they see, by the mood before (shared, as `afters` of a way are), `ways`
    are by that.
    """

    asks: Asks
    asked: dict[int, Asked]
    ways: dict[Asked, Way]
    afters: dict[int, Mood]
    kept: bool
    broken: bool
