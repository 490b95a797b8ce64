"""What phones are asked: the words that stand on the wall, and nothing beside them."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.usecases.workshop.frames import CausesFrame, ForkFrame, Frame


@dataclass(frozen=True, slots=True)
class Question:
    """A vote. `options` are shown with their numbers from 1; `closed` has, for each, why it
    cannot be chosen, None where it can. `again`: the room votes on it once more.

    Raises ValueError for no options, or another number of reasons than of options."""

    id: str
    title: str
    options: tuple[str, ...]
    closed: tuple[str | None, ...]
    again: bool = False

    def __post_init__(self) -> None:
        if not self.options or len(self.closed) != len(self.options):
            raise ValueError(f"{len(self.closed)} reasons for {len(self.options)} options")

    def votable(self, option: int) -> bool:
        """Whether an option (from 0) is there and can be chosen."""
        return 0 <= option < len(self.options) and self.closed[option] is None

    def same_vote(self, other: Question | None) -> bool:
        """Whether votes for `other` are votes for this: it may be worded in another language."""
        return other is not None and (self.id, len(self.options), self.again) == (
            other.id,
            len(other.options),
            other.again,
        )


def question_on(frame: Frame, name: str) -> Question | None:
    """The question that a picture on the wall asks, under the name its votes are kept by; None
    where it asks nothing. Made of what the room sees: nothing else can get on to a phone."""
    if isinstance(frame, ForkFrame):
        return Question(
            id=name,
            title=frame.line.text,
            options=tuple(choice.text for choice in frame.choices),
            closed=tuple(choice.closed for choice in frame.choices),
            again=frame.again,
        )
    if isinstance(frame, CausesFrame):
        return Question(name, "", frame.causes, (None,) * len(frame.causes), frame.again)
    return None
