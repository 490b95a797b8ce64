"""What each key of a presenter does to a workshop, with the disk and the analysis behind it.

A reply is played in three steps: what it would do is worked out, its answer is written, and
only then the workshop moves on. Nobody asks here whether a step is allowed: `Workshops` has.
"""

from __future__ import annotations

from simulator.model.errors import KnownError
from simulator.usecases.desk import Desk
from simulator.usecases.phases import Phase
from simulator.usecases.steps import Steps
from simulator.usecases.supposing import Supposition, what_if
from simulator.usecases.training import Training
from simulator.usecases.workshop.judging import (
    debrief_of,
    departures,
    named_causes,
    worst_road,
)
from simulator.usecases.workshop.kept import CAUSES
from simulator.usecases.workshop.records import Records
from simulator.usecases.workshop.stages import Spot, Stage
from simulator.usecases.workshop.workshop import Workshop


class Conduct:
    """Moves workshops of one desk on, and has what they did written by `records`."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def advance(self, workshop: Workshop) -> Steps[None]:
        """One step further, in a what-if one reply further."""
        spot = workshop.next_spot
        if workshop.supposing:
            yield from self._suppose_on(workshop)
        elif workshop.looking_back:
            workshop.step_on()
        elif spot is not None and (yield from self._before(workshop, spot)):
            workshop.step_on()
            yield from self._records.keep(workshop)
        elif spot is not None:
            workshop.step_on()

    def _before(self, workshop: Workshop, spot: Spot) -> Steps[bool]:
        """What has to be done before a step may be shown. False where the disk has just refused
        an answer: the room does not wait for it a second time."""
        training = workshop.training
        if spot.stage is Stage.REPLY and workshop.played is None:
            step = training.consider(workshop.options[workshop.to_play], 0)
            training.accept(step, (yield from self._records.write(step.ledger)))
            at_rest(training)
            return not training.ledger.waiting
        if spot.stage in (Stage.ENDING, Stage.CAUSES_SHOWN):
            first = training.phase is not Phase.DEBRIEF
            yield from self.judge(workshop, shown=spot.stage is Stage.CAUSES_SHOWN)
            return not (first and training.ledger.waiting)
        return True

    def judge(self, workshop: Workshop, *, shown: bool = False) -> Steps[None]:
        """What the talk came to. Its ending is noted by that, and all answers stand."""
        training = workshop.training
        if training.phase is not Phase.DEBRIEF:
            training.look_back((yield from self._records.write(training.consider_end())))
        kept = workshop.kept
        shown = shown or kept.came_to(Stage.CAUSES_SHOWN)
        ticked = named_causes(kept) if shown and CAUSES in kept.ballots else None
        workshop.debrief = yield from debrief_of(self._desk, training, ticked)
        workshop.departures = yield from departures(self._desk, training, kept)

    def back(self, workshop: Workshop) -> Steps[None]:
        """One step back, in a what-if one reply less."""
        what = workshop.supposed.what
        if what is None:
            workshop.step_back()
        elif what.said:
            yield from self.suppose(workshop, what.taken_back())
        else:
            workshop.supposed.show(None, None)

    def revote(self, workshop: Workshop) -> Steps[None]:
        """Opens the vote again."""
        workshop.revote()
        yield from self._records.keep(workshop)

    def restart_turn(self, workshop: Workshop) -> Steps[None]:
        """Back to the line of the turn; its answer is taken back."""
        training, written = workshop.training, True
        if workshop.played is not None:
            step = training.consider_back()
            training.accept(step, (yield from self._records.write(step.ledger)))
            written = not training.ledger.waiting
        workshop.restart_turn()
        if written:
            yield from self._records.keep(workshop)

    def play_worst(self, workshop: Workshop) -> Steps[None]:
        """To the worst road; raises KnownError `no_road` where there is none."""
        worst = yield from worst_road(self._desk, workshop.training)
        if worst is None or not worst.turns:
            raise KnownError("no_road", scenario=workshop.training.scenario.id)
        workshop.play_worst(worst)
        yield from self._records.keep(workshop)

    def speak(self, workshop: Workshop, language: str) -> Steps[None]:
        """Goes on in another language."""
        training = workshop.training
        yield from self._desk.speak(training, language)
        at_rest(training)
        if workshop.debrief is not None:
            yield from self.judge(workshop)
        if workshop.worst is not None:
            workshop.worst = yield from worst_road(self._desk, training)
        if workshop.supposed.what is not None:
            yield from self.suppose(workshop, workshop.supposed.what)

    def _suppose_on(self, workshop: Workshop) -> Steps[None]:
        what, choices = workshop.supposed.what, workshop.supposed.choices
        if what is None or not choices:
            workshop.supposed.show(None, None)
            return
        reply = choices[workshop.to_suppose].reply
        yield from self.suppose(workshop, what.saying(reply))

    def suppose(self, workshop: Workshop, what: Supposition) -> Steps[None]:
        """Shows a what-if as far as it has gone."""
        view = yield from what_if(self._desk.shelf, workshop.training, what)
        workshop.supposed.show(what, view)


def at_rest(training: Training) -> None:
    """Past the coach's words and all narration: the room has steps of its own for both."""
    while training.phase is Phase.FEEDBACK or not training.at_rest:
        training.go_on()
