"""A vote of a room: hands the trainer counted, phones beside them, and the first count kept.

Nobody is anybody here: a ballot knows how many, never who.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

MOST_HANDS = 999
"""More than any room has; a slip of the hand stays a number one can read."""

_MOST = Fraction(2, 3)
_TWO = Fraction(4, 5)
_HALF = Fraction(1, 2)


class Agreement(StrEnum):
    """How split a room was, in the words of whoever speaks to it."""

    ALL = "all"
    """Everybody who voted chose the same."""
    MOST = "most"
    """Two thirds or more chose the same."""
    TWO_CAMPS = "two_camps"
    """The two leading options have four fifths of the votes between them, and the second of
    them at least half as many as the first."""
    SPLIT = "split"
    """None of that."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """A vote among `options` (ids, in the order they are shown in).

    `hands` are None where nothing was counted yet. `first` are the totals of the very first
    count of the same question, shown as an outline after a revote; None without one. `count`
    (from 1) says which count of the question this is: a phone's vote belongs to one of them.
    """

    options: tuple[str, ...]
    hands: tuple[int | None, ...]
    phones: tuple[int, ...]
    first: tuple[int, ...] | None = None
    count: int = 1

    @staticmethod
    def of(options: tuple[str, ...]) -> Ballot:
        """A vote in which nobody has voted yet."""
        return Ballot(options, (None,) * len(options), (0,) * len(options))

    @property
    def totals(self) -> tuple[int, ...]:
        """Hands and phones of each option together."""
        return tuple(
            (hand or 0) + phone for hand, phone in zip(self.hands, self.phones, strict=True)
        )

    @property
    def total(self) -> int:
        """How many have voted."""
        return sum(self.totals)

    @property
    def counted(self) -> int:
        """Of how many options the hands have been counted."""
        return sum(hand is not None for hand in self.hands)

    @property
    def leading(self) -> int | None:
        """The option (from 0) that most voted for, the first shown of several; None: no votes."""
        return self.totals.index(max(self.totals)) if self.total else None

    @property
    def tied(self) -> bool:
        """Whether several have as many votes as the leading one."""
        return self.total > 0 and self.totals.count(max(self.totals)) > 1

    @property
    def agreement(self) -> Agreement | None:
        """How split the room was; None without votes."""
        if not self.total:
            return None
        most, second = sorted((*self.totals, 0), reverse=True)[:2]
        if most == self.total:
            return Agreement.ALL
        if most >= _MOST * self.total:
            return Agreement.MOST
        two = most + second >= _TWO * self.total and second >= _HALF * most
        return Agreement.TWO_CAMPS if two else Agreement.SPLIT

    def with_hands(self, option: int, hands: int | None) -> Ballot:
        """The ballot with the hands for an option (from 0) counted; None: not counted."""
        kept = None if hands is None else max(0, min(MOST_HANDS, hands))
        return replace(self, hands=_put(self.hands, option, kept))

    def with_phones(self, phones: tuple[int, ...]) -> Ballot:
        """The ballot with what the phones say now. Raises ValueError for another number of them
        than there are options."""
        if len(phones) != len(self.options):
            raise ValueError(f"{len(phones)} counts for {len(self.options)} options")
        return replace(self, phones=phones)

    def again(self) -> Ballot:
        """A revote: nothing counted, neither by hand nor by phone; the very first count kept."""
        counted = self.totals if self.total else None
        first = counted if self.first is None else self.first
        return replace(Ballot.of(self.options), first=first, count=self.count + 1)


def _put(hands: tuple[int | None, ...], option: int, value: int | None) -> tuple[int | None, ...]:
    return (*hands[:option], value, *hands[option + 1 :])
