"""A vote of a room: hands the trainer counted, phones beside them, and the first count kept.

Nobody is anybody here: a ballot knows how many, never who.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

MOST_HANDS = 999
"""More than any room has; a slip of the hand stays a number one can read."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """A vote among `options` (ids, in the order they are shown in).

    `hands` are None where nothing was counted yet. `first` are the totals of an earlier count
    of the same question, shown as an outline after a revote; None without one.
    """

    options: tuple[str, ...]
    hands: tuple[int | None, ...]
    phones: tuple[int, ...]
    first: tuple[int, ...] | None = None

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
    def opinions(self) -> Fraction | None:
        """Among how many replies, in effect, the room was split: 1 where all agree, up to the
        number of options where each has as many.

        One over the sum of the squared shares: the effective number of parties of Laakso and
        Taagepera ("Effective" number of parties, Comparative Political Studies 12, 1979), which
        is the inverse of Simpson's index. None without votes."""
        if not self.total:
            return None
        return Fraction(self.total**2, sum(votes**2 for votes in self.totals))

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
        """A revote: nothing counted, the count before it kept as the first."""
        kept = self.totals if self.total else self.first
        return replace(Ballot.of(self.options), first=kept)


def _put(hands: tuple[int | None, ...], option: int, value: int | None) -> tuple[int | None, ...]:
    return (*hands[:option], value, *hands[option + 1 :])
