"""The way of a room through the steps of a workshop.

Looking back shows an earlier step and changes nothing: the trail stays, and going on leads
through it again to where the room was.
"""

from __future__ import annotations

from dataclasses import replace

from simulator.engine.session import Move
from simulator.model.errors import KnownError
from simulator.usecases.debrief_views import DebriefView
from simulator.usecases.phases import Phase
from simulator.usecases.recounting import Told
from simulator.usecases.supposing_views import Branch
from simulator.usecases.training import Training
from simulator.usecases.workshop.clocks import Clocks
from simulator.usecases.workshop.kept import FIRST, Kept
from simulator.usecases.workshop.stages import Spot, Stage, Stages
from simulator.usecases.workshop.telling import move_at, node_at, told_at
from simulator.usecases.workshop.voting import opened, question_at, votable_at


class Walk:
    """Where the room is, and which step follows. `kept` is what was kept of the session."""

    def __init__(self, training: Training, kept: Kept, clocks: Clocks, *, phones: bool) -> None:
        self.training = training
        self.kept = kept
        self.clocks = clocks
        self.phones = phones
        self.debrief: DebriefView | None = None
        """What the talk came to; known from its ending on."""
        self.worst: Branch | None = None
        self._stages = Stages(self)
        self._index = len(kept.trail) - 1
        self._arrive()

    # --- where it is --------------------------------------------------------------------

    @property
    def spot(self) -> Spot:
        """The step that is shown."""
        return self.kept.trail[self._index]

    @property
    def turn(self) -> int:
        """The turn (from 1) that is shown; after the talk its last one."""
        return self.spot.turn

    @property
    def looking_back(self) -> bool:
        """Whether the room has been further."""
        return self._index < len(self.kept.trail) - 1

    @property
    def played(self) -> Move | None:
        """The answer of the turn shown, None where none was given yet."""
        return move_at(self.training.session, self.turn)

    @property
    def end_noted(self) -> bool:
        """Whether the store knows of the talk's ending: from then on all answers stand."""
        training = self.training
        return training.saved.ending is not None or training.phase is Phase.DEBRIEF

    # What decides between two ways on (`stages.Circumstances`).

    @property
    def over(self) -> bool:
        return self.training.session.ended

    @property
    def speechless(self) -> bool:
        return node_at(self.training.session, self.turn) is None

    @property
    def has_causes(self) -> bool:
        return bool(self.training.scenario.causes)

    @property
    def has_forks(self) -> bool:
        return self.debrief is not None and bool(self.debrief.roads)

    # --- which step follows -------------------------------------------------------------

    @property
    def told(self) -> tuple[Told, ...]:
        """The lines of the step shown, one per beat; none where it has no beats of its own."""
        return told_at(self.training.session, self.spot)

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
        """The step that going on leads to; None at the end, and where nothing can be said."""
        spot, session = self.spot, self.training.session
        if self.looking_back:
            return self.kept.trail[self._index + 1]
        if spot.stage is Stage.FAREWELL:
            return None
        if spot.beat + 1 < self.beats:
            return replace(spot, beat=spot.beat + 1)
        if spot.stage is Stage.WORST:
            return next(one for one in reversed(self.kept.trail) if one.stage is not spot.stage)
        if spot.stage is Stage.VOTES and not votable_at(session, spot):
            return None
        stage = self._stages.after(spot.stage)
        if stage is Stage.REACTION and not told_at(session, replace(spot, stage=stage)):
            stage = self._stages.after(stage)
        return Spot(spot.turn + (spot.stage is Stage.SCORES and stage is Stage.LINE), stage)

    @property
    def _has_bounds(self) -> bool:
        """Whether there is any telling which road is the worst."""
        return self.debrief is not None and self.debrief.numbers is not None

    def may(self, verb: str) -> bool:
        """Whether `revote`, `restart` or `play_worst` (once in a session) can be done now."""
        if verb == "restart" and self.end_noted:
            return False
        if verb == "play_worst" and (self.kept.came_to(Stage.WORST) or not self._has_bounds):
            return False
        return not self.looking_back and self._stages.may(self.spot.stage, verb)

    # --- going on and back --------------------------------------------------------------

    def step_on(self) -> None:
        """One step further; does nothing at the end. Playing a reply is not a step of this
        kind: KnownError `wrong_phase` where no answer has been given yet."""
        spot = self.next_spot
        if spot is None:
            return
        if spot.stage is Stage.REPLY and len(self.training.session.moves) < spot.turn:
            raise KnownError("wrong_phase", verb="advance", phase=self.spot.stage.value)
        self._go(spot)

    def step_back(self) -> None:
        """Shows the step before; nothing is lost by it."""
        self._index = max(0, self._index - 1)
        self._arrive()

    def revote(self) -> None:
        """Opens the vote again; the first count stays as an outline.

        Raises KnownError `wrong_phase` where no vote is to be repeated."""
        self._to(self._stages.after(self.spot.stage, "revote"))
        self._vote_again()

    def restart_turn(self) -> None:
        """Back to the client's line of the turn; what was counted is its first count.

        An answer given at this turn has been taken back before. Raises KnownError
        `wrong_phase` outside a turn."""
        self._to(self._stages.after(self.spot.stage, "restart"))
        self._vote_again()
        self.clocks.new_turn()

    def play_worst(self, worst: Branch) -> None:
        """To the worst road, its first step. Raises KnownError `wrong_phase`."""
        stage = self._stages.after(self.spot.stage, "play_worst")
        self.worst = worst
        self._go(replace(self.spot, stage=stage, beat=0))

    def _go(self, spot: Spot) -> None:
        if not self.looking_back:
            if spot.turn > self.kept.reached.turn:
                self.clocks.new_turn()
            self.kept = self.kept.at(spot)
        self._index += 1
        self._arrive()

    def _to(self, stage: Stage) -> None:
        """Back to a step of this turn; the trail ends there."""
        spot, trail = Spot(self.turn, stage), self.kept.trail
        if spot in trail:
            self.kept = self.kept.back_to(spot)
        else:  # a session that was found at a reply, of whose steps nothing was kept
            earlier = tuple(one for one in trail if one.turn < spot.turn)
            self.kept = replace(self.kept, trail=(*(earlier or (FIRST,)), spot))
        self._index = len(self.kept.trail) - 1
        self._arrive()

    def _vote_again(self) -> None:
        question = question_at(self.spot)
        ballot = self.kept.ballot(question)
        if ballot is not None:
            self.kept = self.kept.with_ballot(question, ballot.again())

    def _arrive(self) -> None:
        """A vote that opens here has its ballot."""
        self.kept = opened(self.training.session, self.kept, self.spot)
