"""One vote each: which phones there are, and what each says in the vote that is open.

A phone is a number drawn by lot that it keeps until the session ends; nothing else of it is
known here. The screens' thread asks and closes, the server's thread takes votes in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock

from simulator.usecases.phones.questions import Question

MOST_PHONES = 64
SILENT_S = 60.0
"""A phone that shows the page asks every two seconds; a locked one asks nothing."""


class Outcome(StrEnum):
    """What became of a vote that was sent."""

    COUNTED = "counted"
    LATE = "late"
    """The vote had closed."""
    ANOTHER = "another"
    """It was meant for a question asked before."""
    NOTHING = "nothing"
    """No option, or one that cannot be chosen."""
    FULL = "full"
    """All places are taken."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The vote as one phone may know it: never how the others voted, nor how many.

    `serial` tells one vote from the next; `mine` is the option (from 0) it chose, None before
    that; `placed` False: this phone came after the last place was taken."""

    question: Question | None
    serial: int
    open: bool
    mine: int | None
    placed: bool = True


class BallotBox:
    """The phones with their votes; may be used from several threads.

    `clock` gives seconds that only grow. At most `most` phones have a place; one that was silent
    for `silent_s` makes room for another, unless it has voted on the question that stands."""

    def __init__(
        self, clock: Callable[[], float], *, most: int = MOST_PHONES, silent_s: float = SILENT_S
    ) -> None:
        self.most = most
        self._clock = clock
        self._silent_s = silent_s
        self._lock = Lock()
        self._heard: dict[str, float] = {}
        self._votes: dict[str, int] = {}
        self._question: Question | None = None
        self._serial = 0
        self._open = False

    def ask(self, question: Question, *, fresh: bool = False) -> None:
        """Opens a vote. Where it is the vote that stood last, what was voted stays, unless it
        is to begin `fresh`."""
        with self._lock:
            if fresh or not question.same_vote(self._question):
                self._votes.clear()
                self._serial += 1
            self._question = question
            self._open = True

    def close(self) -> tuple[int, ...]:
        """Closes the vote; answers how many chose each option. Closing twice is closing once."""
        with self._lock:
            self._open = False
            return self._counts()

    def standing(self, phone: str) -> Standing:
        """The vote as a phone sees it; the phone gets a place if there is one."""
        with self._lock:
            placed = self._place(phone)
            mine = self._votes.get(phone)
            return Standing(self._question, self._serial, self._open, mine, placed)

    def glance(self) -> Standing:
        """The vote for somebody who may or may not come back as a phone: takes no place."""
        with self._lock:
            return Standing(self._question, self._serial, self._open, None)

    def vote(self, phone: str, serial: int, option: int) -> Outcome:
        """Takes a vote in, or moves it; what cannot be counted changes nothing."""
        with self._lock:
            if not self._place(phone):
                return Outcome.FULL
            if not self._open or self._question is None:
                return Outcome.LATE
            if serial != self._serial:
                return Outcome.ANOTHER
            if not self._question.votable(option):
                return Outcome.NOTHING
            self._votes[phone] = option
            return Outcome.COUNTED

    @property
    def counted(self) -> tuple[str, tuple[int, ...]] | None:
        """The name of the vote that is open, with how many chose each option; else None."""
        with self._lock:
            if not self._open or self._question is None:
                return None
            return self._question.id, self._counts()

    @property
    def phones(self) -> int:
        """How many phones show the page, or did until shortly."""
        with self._lock:
            since = self._clock() - self._silent_s
            return sum(heard > since for heard in self._heard.values())

    def _counts(self) -> tuple[int, ...]:
        chosen = list(self._votes.values())
        options = range(len(self._question.options) if self._question else 0)
        return tuple(chosen.count(option) for option in options)

    def _place(self, phone: str) -> bool:
        now = self._clock()
        if phone not in self._heard and len(self._heard) >= self.most:
            idle = [one for one in self._heard if one not in self._votes]
            longest = min(idle, key=self._heard.__getitem__, default=None)
            if longest is None or self._heard[longest] > now - self._silent_s:
                return False
            del self._heard[longest]
        self._heard[phone] = now
        return True
