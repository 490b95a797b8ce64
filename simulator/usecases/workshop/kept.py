"""What is kept of a workshop beside the run it plays, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from simulator.usecases.workshop.ballots import Ballot
from simulator.usecases.workshop.stages import Spot, Stage

CAUSES = "causes"
"""The vote on the causes, among the votes; a turn's is under its number."""
FIRST = Spot(1, Stage.TITLE)
PLANNED_MINUTES = 45


def question_of(turn: int) -> str:
    """Under which name the vote of a turn is kept."""
    return str(turn)


@dataclass(frozen=True, slots=True)
class Kept:
    """A session so far. `trail` are the steps it went through, the one it has reached last.

    `expected` is about how many are in the room (None: nobody said), `spent_s` the seconds the
    session has run, without what was paused. `owner`, `due` and `rule` are what was written in
    at its end; `closed`: it has ended."""

    trail: tuple[Spot, ...] = (FIRST,)
    ballots: Mapping[str, Ballot] = field(default_factory=lambda: MappingProxyType({}))
    expected: int | None = None
    planned_minutes: int = PLANNED_MINUTES
    spent_s: int = 0
    owner: str = ""
    due: date | None = None
    rule: str = ""
    closed: bool = False

    @property
    def reached(self) -> Spot:
        """The furthest step."""
        return self.trail[-1]

    def came_to(self, stage: Stage) -> bool:
        """Whether the room has been at a step of this kind."""
        return any(spot.stage is stage for spot in self.trail)

    def at(self, spot: Spot) -> Kept:
        """One step further."""
        return replace(self, trail=(*self.trail, spot))

    def back_to(self, spot: Spot) -> Kept:
        """As far as a step it went through, and no further."""
        return replace(self, trail=self.trail[: self.trail.index(spot) + 1])

    def ballot(self, question: str) -> Ballot | None:
        """The vote on a question, None before it was opened."""
        return self.ballots.get(question)

    def with_ballot(self, question: str, ballot: Ballot) -> Kept:
        """With the vote on a question as it stands now."""
        return replace(self, ballots=MappingProxyType({**self.ballots, question: ballot}))
