"""The page a room is handed out, as values: what may stand on it and nothing else.

It has no place for a name but that of the room and of who mends the cause.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from simulator.usecases.workshop.ballots import Agreement

if TYPE_CHECKING:
    # For the type alone: what makes numbers is needed by nobody who only names a file.
    from simulator.usecases.debrief_views import Numbers


@dataclass(frozen=True, slots=True)
class ReplyVotes:
    """How many chose a reply; `number` (from 1) as on the wall, `first` the count before a
    revote. `closed`: it could not be said at this turn."""

    number: int
    votes: int
    first: int | None = None
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Preferred:
    """A reply that most of the room chose; `number` from 1."""

    number: int
    said: str


@dataclass(frozen=True, slots=True)
class RoadTurn:
    """A turn of the road the room took: what the client said, and the reply that was played
    (`number` from 1; 0 and nothing said for a silence).

    `votes` are none where nobody was counted. `preferred` is what most chose, where that is not
    what was played; several where they had as many."""

    turn: int
    client_says: str
    number: int
    said: str
    votes: tuple[ReplyVotes, ...] = ()
    agreement: Agreement | None = None
    preferred: tuple[Preferred, ...] = ()

    @property
    def voted(self) -> int:
        """How many voted."""
        return sum(one.votes for one in self.votes)


@dataclass(frozen=True, slots=True)
class HandedFork:
    """One of the two turns that mattered: what was played beside the best road.

    Numbers are those on the wall (from 1), `best_number` None where the best reply did not stand
    there. `tempted` is why the reply played tempts, in the author's words."""

    turn: int
    client_says: str
    number: int
    played: str
    tempted: str | None
    best_number: int | None
    best: str
    best_why: str | None


@dataclass(frozen=True, slots=True)
class HandedCause:
    """What went amiss in the company first, with what mends it, by whom and until when.

    `votes` of the `voted` named it; `owner` is empty and `due` None where nothing was written."""

    text: str
    fix: str | None
    owner: str
    due: date | None
    votes: int
    voted: int


@dataclass(frozen=True, slots=True)
class HandedEnding:
    """How the talk ended."""

    title: str
    text: str
    proper: bool


@dataclass(frozen=True, slots=True)
class HandOut:
    """The page to hand out. `scenario` is its id, `day` that of the session.

    `expected` is about how many took part, None where nobody said; `voted` the most that voted
    in one vote. `departed` are the turns (from 1) at which most voted for another reply than that
    of the best road, None where that is not told. `ending` is None where the session ended before
    the talk did; `numbers` also where the scenario has none."""

    scenario: str
    title: str
    room: str
    day: date
    expected: int | None
    voted: int
    road: tuple[RoadTurn, ...]
    departed: tuple[int, ...] | None
    ending: HandedEnding | None
    forks: tuple[HandedFork, ...]
    cause: HandedCause | None
    rule: str
    numbers: Numbers | None
