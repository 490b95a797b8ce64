"""One workshop: where the room is, what it has voted, and what may come next.

The talk itself is a training like any other; what is added is the trail of steps the room
went through, the votes on them, and a what-if beside them.

Nothing here touches the disk: `Workshops` does, and moves on only then.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from simulator.usecases.showing import Choice
from simulator.usecases.training import Training
from simulator.usecases.workshop.ballots import Ballot
from simulator.usecases.workshop.clocks import Clocks
from simulator.usecases.workshop.departing import Departure
from simulator.usecases.workshop.kept import Kept, question_of
from simulator.usecases.workshop.stages import Spot, Stage
from simulator.usecases.workshop.supposed import Supposed
from simulator.usecases.workshop.telling import choices_at, move_at
from simulator.usecases.workshop.voting import (
    counting_at,
    hands_counted,
    options_at,
    question_at,
    votable_at,
    with_phones,
)
from simulator.usecases.workshop.walk import Walk


class Workshop(Walk):
    """A room playing one talk. `kept` is what was kept of it, for one that goes on."""

    def __init__(
        self, training: Training, kept: Kept, clocks: Clocks, *, phones: bool = False
    ) -> None:
        self.address = ""
        """Where phones vote, while they may."""
        self.departures: tuple[Departure, ...] = ()
        """The turns it voted on, against the best road; known when the talk is over."""
        self.supposed = Supposed()
        self.focus = 0
        """The option (from 0) whose hands are being counted."""
        self.typing: tuple[Spot, int] | None = None
        """Where a number was begun to be typed: a further digit is put behind it."""
        self.chosen: int | None = None
        """The option (from 0) picked by hand: the reply to play."""
        super().__init__(training, kept, clocks, phones=phones)

    def may(self, verb: str) -> bool:
        """Whether `revote`, `restart` or `play_worst` can be done now; not from a what-if."""
        return not self.supposing and super().may(verb)

    def _arrive(self) -> None:
        super()._arrive()
        self.focus, self.chosen, self.typing = (*self.votable, 0)[0], None, None

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The replies of the turn shown, in the order of the run."""
        return choices_at(self.training.session, self.turn)

    # --- the vote -----------------------------------------------------------------------

    @property
    def question(self) -> str:
        """Under which name the vote of the step shown is kept."""
        return question_at(self.spot)

    @property
    def options(self) -> tuple[str, ...]:
        """The ids of what is voted on at the step shown."""
        return options_at(self.training.session, self.spot)

    @property
    def votable(self) -> tuple[int, ...]:
        """The options (from 0) that can be voted for: those that are not closed."""
        return votable_at(self.training.session, self.spot)

    @property
    def ballot(self) -> Ballot | None:
        """The vote of the step shown, None before it was opened."""
        return self.kept.ballot(self.question)

    @property
    def counting(self) -> bool:
        """Whether hands can be counted, or a count mended: until the reply is played, or the
        causes are shown."""
        return counting_at(self.training.session, self.kept, self.spot)

    @property
    def vote_open(self) -> bool:
        """Whether phones may vote now."""
        stage = self.spot.stage
        return not self.looking_back and stage in (Stage.OPEN, Stage.CAUSES_OPEN)

    def count(self, option: int, hands: int | None) -> None:
        """The hands for an option; ignored where nothing is counted now."""
        if self.counting and option in self.votable:
            self.kept = hands_counted(self.kept, self.question, option, hands)

    def count_phones(
        self, question: str, phones: tuple[int, ...], count: int | None = None
    ) -> None:
        """What the phones say on a question now; what comes too late is left out, and so is
        what belongs to an earlier `count` of the question (`Ballot.count`), where it is told."""
        self.kept = with_phones(self.training.session, self.kept, question, phones, count)

    # --- the reply to play, or to suppose ------------------------------------------------

    @property
    def supposing(self) -> bool:
        """Whether a what-if is on the wall."""
        return self.supposed.on

    @property
    def choosing(self) -> bool:
        """Whether digits pick a reply: to play, or to suppose."""
        if self.supposing:
            return bool(self.supposed.choices)
        return self.spot.stage is Stage.VOTES and not self.looking_back

    @property
    def to_play(self) -> int:
        """The option (from 0) that playing the reply would play: the one picked, else the one
        most voted for, else the first that can be said."""
        ballot = self.kept.ballot(question_of(self.turn))
        leading = ballot.leading if ballot is not None else None
        picked = leading if self.chosen is None else self.chosen
        return picked if picked is not None else (*self.votable, 0)[0]

    def choose(self, option: int) -> None:
        """Another reply to play, or to suppose (from 0); ignored where it cannot be said."""
        if self.supposing:
            self.supposed.choose(option)
        elif self.choosing and option in self.votable:
            self.chosen = option

    @property
    def to_suppose(self) -> int:
        """The reply (from 0) that going on would suppose."""
        what = self.supposed.what
        move = move_at(self.training.session, what.turn) if what is not None else None
        return self.supposed.to_say(move.answer.reply if move is not None else None)

    @property
    def turn_to_suppose(self) -> int:
        """The turn a what-if would set out from: the one shown, at the forks that of the fork."""
        if self.spot.stage is Stage.FORKS and self.has_forks and self.debrief is not None:
            return self.debrief.roads[min(self.spot.beat, self.beats - 1)].turn
        return self.turn

    @property
    def may_suppose(self) -> bool:
        """Whether a what-if can set out from here: the scores of its turn have been told."""
        told = Spot(self.turn_to_suppose, Stage.SCORES) in self.kept.trail
        played = move_at(self.training.session, self.turn_to_suppose)
        return told and played is not None and not self.supposing

    # --- what is written in -------------------------------------------------------------

    def write_measure(self, owner: str, due: date | None) -> None:
        """Who mends the cause, and until when."""
        self.kept = replace(self.kept, owner=owner, due=due)

    def write_rule(self, text: str) -> None:
        """The rule the group takes along."""
        self.kept = replace(self.kept, rule=text)
