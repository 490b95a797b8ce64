"""Counting hands with a row of digits: `6 Enter 9 Enter 1 Enter 4 Enter` fills a vote.

Digits mean a number while hands are counted, and a place where a reply is picked: the one to
play once the votes are shown, the one to suppose in a what-if.
"""

from __future__ import annotations

from simulator.usecases.workshop.ballots import MOST_HANDS
from simulator.usecases.workshop.stages import Spot
from simulator.usecases.workshop.workshop import Workshop

_TEN = 10


class Counting:
    """The number that is being typed into the option that has the focus. What is typed is kept
    with the workshop: two of these on one are the same."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop

    def focus_on(self, option: int) -> None:
        """Counts another option (from 0); ignored where it cannot be voted for."""
        if self._workshop.counting and option in self._workshop.votable:
            self._workshop.focus = option
            self._workshop.typing = None

    def type_digit(self, digit: int) -> None:
        """The first digit replaces what was counted, each further one is put behind it; one
        that would make more hands than any room has is ignored."""
        workshop = self._workshop
        if workshop.choosing:
            workshop.choose(digit - 1)
            return
        if not self._can_count:
            return
        before = (self._hands or 0) if self._workshop.typing == self._here else 0
        hands = before * _TEN + digit
        if hands <= MOST_HANDS:
            workshop.count(workshop.focus, hands)
        self._workshop.typing = self._here

    def erase(self) -> None:
        """Takes the last digit away; the last of all leaves the option uncounted."""
        if self._can_count and self._hands is not None:
            left = self._hands // _TEN
            self._workshop.count(self._workshop.focus, left or None)
            self._workshop.typing = self._here

    def more(self) -> None:
        """One hand more."""
        self._step(1)

    def less(self) -> None:
        """One hand less, never fewer than none."""
        self._step(-1)

    def confirm(self) -> bool:
        """Takes the focused option as counted (nothing typed: no hands) and goes to the next;
        after the last to the first that was not counted. True where all are counted: the vote
        can be closed."""
        if not self._can_count:
            return False
        workshop = self._workshop
        if self._hands is None:
            workshop.count(workshop.focus, 0)
        self._workshop.typing = None
        votable, ballot = workshop.votable, workshop.ballot
        after = [place for place in votable if place > workshop.focus]
        hands = ballot.hands if ballot is not None else ()
        uncounted = [place for place in votable if hands[place] is None]
        workshop.focus = (*after, *uncounted, *votable)[0]
        return not after and not uncounted

    def _step(self, by: int) -> None:
        if self._can_count:
            self._workshop.count(self._workshop.focus, max(0, (self._hands or 0) + by))
            self._workshop.typing = None

    @property
    def _can_count(self) -> bool:
        workshop = self._workshop
        return workshop.counting and not workshop.supposing and workshop.focus in workshop.votable

    @property
    def _hands(self) -> int | None:
        """The hands counted for the option that has the focus."""
        ballot = self._workshop.ballot
        return ballot.hands[self._workshop.focus] if ballot is not None else None

    @property
    def _here(self) -> tuple[Spot, int]:
        return self._workshop.spot, self._workshop.focus
