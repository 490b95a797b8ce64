"""One workshop: where the room is, what it has voted, and what may come next.

The talk itself is a training like any other; what is added is the trail of steps the room
went through. Looking back shows an earlier step and changes nothing: the trail stays, and
going on leads through it again to where the room was.

Nothing here touches the disk: `Workshops` does, and moves on only then.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from simulator.engine.session import Move
from simulator.model.errors import KnownError
from simulator.usecases.debrief_views import DebriefView
from simulator.usecases.recounting import Told, arrival
from simulator.usecases.showing import Choice
from simulator.usecases.supposing import Supposition
from simulator.usecases.supposing_views import Branch, WhatIfView
from simulator.usecases.training import Training
from simulator.usecases.workshop.ballots import Ballot
from simulator.usecases.workshop.kept import CAUSES, Kept, question_of
from simulator.usecases.workshop.stages import COUNTING, OF_A_TURN, Spot, Stage, Stages

DEPTH = 3
"""How many turns a what-if goes at most: the room must find its way back."""


class Workshop:
    """A room playing one talk. `kept` is what was kept of it, for one that goes on."""

    def __init__(self, training: Training, kept: Kept, *, phones: bool = False) -> None:
        self.training = training
        self.kept = kept
        self.phones = phones
        self.address = ""
        """Where phones vote, while they may."""
        self.debrief: DebriefView | None = None
        self.worst: Branch | None = None
        self.what: Supposition | None = None
        self.what_view: WhatIfView | None = None
        self.focus = 0
        """The option (from 0) whose hands are being counted."""
        self.chosen: int | None = None
        """The option (from 0) picked by hand: the reply to play, or to suppose."""
        self._stages = Stages(self)
        self._index = len(kept.trail) - 1

    # --- where it is --------------------------------------------------------------------

    @property
    def spot(self) -> Spot:
        """The step that is shown."""
        return self.kept.trail[self._index]

    @property
    def looking_back(self) -> bool:
        """Whether the room has been further."""
        return self._index < len(self.kept.trail) - 1

    @property
    def turn(self) -> int:
        return self.spot.turn

    @property
    def supposing(self) -> bool:
        """Whether a what-if is on the wall."""
        return self.what is not None

    @property
    def played(self) -> Move | None:
        """The answer of the turn shown, None where none was given yet."""
        moves = self.training.session.moves
        return moves[self.turn - 1] if self.turn <= len(moves) else None

    # What decides between two ways on (`stages.Circumstances`).

    @property
    def over(self) -> bool:
        return self.training.session.ended

    @property
    def has_causes(self) -> bool:
        return bool(self.training.scenario.causes)

    @property
    def has_forks(self) -> bool:
        return self.debrief is not None and bool(self.debrief.roads)

    # --- what is to be seen -------------------------------------------------------------

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The replies of the turn shown, in the order of the run."""
        session, move = self.training.session, self.played
        if move is None:
            allowed = {reply.id for reply in session.open}
            return tuple(
                Choice(reply.id, reply.say, None if reply.id in allowed else reply.closed)
                for reply in session.shown
            )
        allowed = {row.id for row in move.options}
        nodes = (node for node in self.training.scenario.nodes if node.id == move.answer.node)
        replies = {reply.id: reply for reply in next(nodes).replies}
        shown = (replies[name] for name in move.answer.shown)
        return tuple(
            Choice(reply.id, reply.say, None if reply.id in allowed else reply.closed)
            for reply in shown
        )

    @property
    def told(self) -> tuple[Told, ...]:
        """The lines of the step shown, one per beat; none where it has no beats of its own."""
        session, spot = self.training.session, self.spot
        if spot.stage is Stage.LINE and spot.turn == 1:
            return tuple(arrival(session, session.opening))
        if spot.stage in (Stage.REACTION, Stage.REPLY):
            move = self.played
            return () if move is None else tuple(arrival(session, move.landing, move.answer.node))
        return ()

    @property
    def beats(self) -> int:
        """How many pictures the step shown has, one at least."""
        stage = self.spot.stage
        if stage is Stage.FORKS:
            return max(1, len(self.debrief.roads) if self.debrief else 0)
        if stage is Stage.WORST:
            return max(1, len(self.worst.turns) if self.worst else 0)
        return max(1, len(self.told)) if stage in (Stage.LINE, Stage.REACTION) else 1

    @property
    def next_spot(self) -> Spot | None:
        """The step that going on leads to; None at the end."""
        spot = self.spot
        if self.looking_back:
            return self.kept.trail[self._index + 1]
        if spot.stage is Stage.FAREWELL:
            return None
        if spot.beat + 1 < self.beats:
            return replace(spot, beat=spot.beat + 1)
        stage = self._stages.after(spot.stage)
        if stage is Stage.REACTION and not self.told:
            stage = self._stages.after(stage)
        turn = spot.turn + (spot.stage is Stage.SCORES and stage is Stage.LINE)
        return Spot(turn, stage)

    def may(self, verb: str) -> bool:
        """Whether `revote`, `restart` or `play_worst` can be done now."""
        return not self.looking_back and self._stages.may(self.spot.stage, verb)

    @property
    def may_suppose(self) -> bool:
        """Whether a what-if can set out from the turn shown: its scores have been told."""
        told = Spot(self.turn, Stage.SCORES) in self.kept.trail
        return told and self.played is not None and not self.supposing

    # --- going on and back --------------------------------------------------------------

    def step_on(self) -> None:
        """One step further; does nothing at the end. Playing a reply is not a step of this
        kind: KnownError `wrong_phase` where no answer has been given yet."""
        spot = self.next_spot
        if spot is None:
            return
        if spot.stage is Stage.REPLY and len(self.training.session.moves) < spot.turn:
            raise KnownError("wrong_phase", verb="advance", phase=self.spot.stage.value)
        if not self.looking_back:
            self.kept = self.kept.at(spot)
        self._index += 1
        self._arrive()

    def step_back(self) -> None:
        """Shows the step before; nothing is lost by it."""
        self._index = max(0, self._index - 1)
        self._arrive()

    def revote(self) -> None:
        """Opens the vote again; the first count stays as an outline.

        Raises KnownError `wrong_phase` where no vote is to be repeated."""
        self._to(self._stages.after(self.spot.stage, "revote"))
        ballot = self.ballot
        if ballot is not None:
            self._put(ballot.again())
        self.focus = 0

    def restart_turn(self) -> None:
        """Back to the client's line of the turn; what was counted is its first count.

        An answer given at this turn has been taken back before. Raises KnownError
        `wrong_phase` outside a turn."""
        ballot = self.kept.ballot(question_of(self.turn))
        self._to(self._stages.after(self.spot.stage, "restart"))
        if ballot is not None:
            self.kept = self.kept.with_ballot(question_of(self.turn), ballot.again())

    def play_worst(self, worst: Branch) -> None:
        """To the worst road, its first step."""
        stage = self._stages.after(self.spot.stage, "play_worst")
        self.worst = worst
        self.kept = self.kept.at(Spot(self.turn, stage))
        self._index += 1
        self._arrive()

    def _to(self, stage: Stage) -> None:
        spot = next(one for one in self.kept.trail if one.turn == self.turn and one.stage is stage)
        self.kept = self.kept.back_to(spot)
        self._index = len(self.kept.trail) - 1
        self._arrive()

    def _arrive(self) -> None:
        self.focus, self.chosen = 0, None
        if self.spot.stage in (Stage.OPEN, Stage.CAUSES_OPEN) and self.ballot is None:
            self._put(Ballot.of(self.options))

    # --- the vote -----------------------------------------------------------------------

    @property
    def question(self) -> str:
        """Under which name the vote of the step shown is kept."""
        return question_of(self.turn) if self.spot.stage in OF_A_TURN else CAUSES

    @property
    def options(self) -> tuple[str, ...]:
        """The ids of what is voted on at the step shown."""
        if self.question == CAUSES:
            return tuple(cause.id for cause in self.training.scenario.causes)
        return tuple(choice.reply for choice in self.choices)

    @property
    def votable(self) -> tuple[int, ...]:
        """The options (from 0) that can be voted for: those that are not closed."""
        if self.question == CAUSES:
            return tuple(range(len(self.options)))
        return tuple(i for i, choice in enumerate(self.choices) if choice.closed is None)

    @property
    def ballot(self) -> Ballot | None:
        """The vote of the step shown, None before it was opened."""
        return self.kept.ballot(self.question)

    @property
    def counting(self) -> bool:
        """Whether hands can be counted, or a count mended: until the reply is played."""
        played = self.question != CAUSES and self.played is not None
        return self.spot.stage in COUNTING and not played and self.ballot is not None

    @property
    def vote_open(self) -> bool:
        """Whether phones may vote now."""
        stage = self.spot.stage
        return not self.looking_back and stage in (Stage.OPEN, Stage.CAUSES_OPEN)

    def count(self, option: int, hands: int | None) -> None:
        """The hands for an option; ignored where nothing is counted now."""
        if self.counting and self.ballot is not None and option in self.votable:
            self._put(self.ballot.with_hands(option, hands))

    def count_phones(self, question: str, phones: tuple[int, ...]) -> None:
        """What the phones say on a question now."""
        ballot = self.kept.ballot(question)
        if ballot is not None:
            self.kept = self.kept.with_ballot(question, ballot.with_phones(phones))

    def _put(self, ballot: Ballot) -> None:
        self.kept = self.kept.with_ballot(self.question, ballot)

    # --- the reply to play --------------------------------------------------------------

    @property
    def to_play(self) -> int:
        """The option (from 0) that playing the reply would play: the one picked, else the one
        most voted for, else the first that can be said."""
        if self.chosen is not None:
            return self.chosen
        ballot = self.kept.ballot(question_of(self.turn))
        leading = ballot.leading if ballot is not None else None
        return leading if leading is not None else self.votable[0]

    def choose(self, option: int) -> None:
        """Another reply to play, or to suppose (from 0); ignored where it cannot be said."""
        if self.what_view is not None:
            choices = self.what_view.choices
            if option < len(choices) and choices[option].closed is None:
                self.chosen = option
        elif self.spot.stage is Stage.VOTES and not self.looking_back and option in self.votable:
            self.chosen = option

    # --- what if ------------------------------------------------------------------------

    @property
    def to_suppose(self) -> int:
        """The reply (from 0) that going on would suppose: the one picked, else the first that
        can be said and was not played."""
        choices = self.what_view.choices if self.what_view is not None else ()
        if self.chosen is not None:
            return self.chosen
        move = self.played if self.what is not None and not self.what.said else None
        said = move.answer.reply if move is not None else None
        can = [i for i, one in enumerate(choices) if one.closed is None]
        return next((i for i in can if choices[i].reply != said), can[0] if can else 0)

    def suppose(self, what: Supposition | None, view: WhatIfView | None) -> None:
        """Shows a what-if as far as it has gone; None: back to the talk as it is."""
        self.what, self.what_view, self.chosen = what, view, None

    # --- what is written in -------------------------------------------------------------

    def write_measure(self, owner: str, due: date | None) -> None:
        """Who mends the cause, and until when."""
        self.kept = replace(self.kept, owner=owner, due=due)

    def write_rule(self, text: str) -> None:
        """The rule the group takes along."""
        self.kept = replace(self.kept, rule=text)
