"""The values of a walk: states, what lies behind their moods, and where answers lead."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

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
    """All of a state but its mood; `spots` are the states before it, by mood.

    `replies` are those open here with their weight, None where a gate asks for the mood (or
    nobody has looked yet). `ways` is where replies lead, and silence (None).
    """

    __slots__ = ("replies", "spots", "state", "ways", "weight")

    def __init__(self, state: PlayState) -> None:
        self.state = state
        self.spots: dict[int, Spot] = {}
        self.replies: tuple[ReplyRow, ...] | None = None
        self.weight = 0
        self.ways: dict[ReplyRow | None, Way] = {}


@dataclass(slots=True, eq=False)
class Spot:
    """One state that can be reached: what is open in it, and where each reply leads.

    `following` is in step with `replies`, None where narration never ends; so is `passing`,
    the narration on each way, which is empty where no reply leads through any. `silent` is
    where a timer that runs out leads. `weight` is that of its turn in quarters, 0 at an
    ending and on later visits. `number` is its place in the order of discovery. What follows
    is there once the walk has looked ahead from here (`known`).
    """

    state: PlayState
    number: int
    background: Background = field(repr=False)
    mood: int = NO_MOOD
    weight: int = 0
    replies: tuple[ReplyRow, ...] = ()
    following: tuple[Spot | None, ...] = ()
    silent: Spot | None = None
    passing: tuple[Passed, ...] = ()
    known: bool = False

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
    with the same mood row and the same places. A way without `arrivals` is played anew for
    every mood. Where a route asks for the mood (`asks`), `asked` is what it sees, by the
    mood before, and the ways by that are in `forks`.
    """

    background: Background | None = None
    moods: dict[int, Landed] = field(default_factory=dict)
    always: Landed | None = None
    arrivals: dict[Feeling, Landed] | None = None
    afters: dict[int, Mood] | None = None
    kept: bool = False
    broken: bool = False
    asks: bool = False
    asked: dict[int, Asked] = field(default_factory=dict)
    forks: dict[Asked, Way] = field(default_factory=dict)
