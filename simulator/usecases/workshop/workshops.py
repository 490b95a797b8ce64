"""Workshops with the disk and the analysis behind them: what a presenter's keys do.

What needs either is a `Steps` generator, as at the desk. A room cannot wait for a disk: where
it refuses, the talk goes on, what is not written waits in memory, and every later step tries
again. `trouble` says so until all is written.

One thing at a time: a key that comes while a step is still being written is left out, so that
a remote pressed twice plays one reply.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.usecases.desk import Desk
from simulator.usecases.steps import Steps
from simulator.usecases.supposing import Supposition
from simulator.usecases.training import Training
from simulator.usecases.workshop.clocks import Clocks
from simulator.usecases.workshop.conducting import Conduct, at_rest
from simulator.usecases.workshop.judging import look_ahead, worst_road
from simulator.usecases.workshop.keeping import read_kept
from simulator.usecases.workshop.kept import Kept
from simulator.usecases.workshop.records import Records
from simulator.usecases.workshop.resuming import resumed
from simulator.usecases.workshop.stages import AFTER_THE_TALK, Stage
from simulator.usecases.workshop.supposed import DEPTH
from simulator.usecases.workshop.workshop import Workshop


class Workshops:
    """The workshops of one room. `desk` is that of the room's own profile; `clock` tells the
    moment, `seconds` counts from any beginning and never goes back."""

    def __init__(
        self,
        desk: Desk,
        *,
        clock: Callable[[], datetime],
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self.desk = desk
        self.records = Records(desk, clock)
        self._conduct = Conduct(desk, self.records)
        self._seconds = seconds
        self._busy = False
        self._keep_again = False

    @property
    def trouble(self) -> KnownError | None:
        """Why the last try to write failed; None when all is written."""
        return self.records.trouble

    @property
    def busy(self) -> bool:
        """Whether a step is under way; what is asked meanwhile is left out."""
        return self._busy

    # --- beginning and going on ---------------------------------------------------------

    def start(
        self, scenario: str, kept: Kept, *, language: str | None = None, phones: bool = False
    ) -> Steps[Workshop]:
        """A new workshop from the title on. Raises KnownError where the scenario cannot be
        played, or the store takes no run."""
        training = yield from self.desk.start(scenario, Mode.PRACTICE, language)
        workshop = self._workshop(training, kept, phones)
        yield from self.records.keep(workshop)
        return workshop

    def resume(
        self, run: int, *, language: str | None = None, phones: bool = False
    ) -> Steps[Workshop]:
        """A workshop that was cut off, at the step it had come to, with its counts.

        Raises KnownError as `Desk.resume` does."""
        training = yield from self.desk.resume(run, language)
        saved = yield self.desk.keeper.submit(lambda store: store.workshops.of(run))
        kept = read_kept(saved.version, saved.body) if saved is not None else Kept()
        workshop = self._workshop(training, resumed(kept, training.session), phones)
        if workshop.spot.stage in AFTER_THE_TALK:
            yield from self._conduct.judge(workshop)
            if workshop.kept.came_to(Stage.WORST):
                workshop.worst = yield from worst_road(self.desk, training)
        self.records.resumed(workshop)
        yield from self.records.keep(workshop)
        return workshop

    # --- the steps ----------------------------------------------------------------------

    def advance(self, workshop: Workshop) -> Steps[None]:
        """One step further, in a what-if one reply further (past its end: back to the talk)."""
        yield from self._alone(workshop, self._conduct.advance(workshop))

    def back(self, workshop: Workshop) -> Steps[None]:
        """The step before, to look at; in a what-if one reply less, and then back to the talk."""
        yield from self._alone(workshop, self._conduct.back(workshop))

    def revote(self, workshop: Workshop) -> Steps[None]:
        """Opens the vote again. Raises KnownError `wrong_phase`."""
        _allow(workshop, "revote")
        yield from self._alone(workshop, self._conduct.revote(workshop))

    def restart_turn(self, workshop: Workshop) -> Steps[None]:
        """Back to the client's line of the turn; an answer given at it is taken back.

        Raises KnownError `wrong_phase` outside a turn, or while looking back; `no_way_back`
        where the ending is noted already."""
        if workshop.end_noted:
            raise KnownError("no_way_back", mode=workshop.training.mode.value)
        _allow(workshop, "restart")
        yield from self._alone(workshop, self._conduct.restart_turn(workshop))

    def play_worst(self, workshop: Workshop) -> Steps[None]:
        """To the worst road of the scenario, played once on purpose; nothing of it is kept as
        an answer. Raises KnownError `wrong_phase`, and `no_road` where there is no telling."""
        if workshop.debrief is not None and workshop.debrief.numbers is None:
            raise KnownError("no_road", scenario=workshop.training.scenario.id)
        _allow(workshop, "play_worst")
        yield from self._alone(workshop, self._conduct.play_worst(workshop))

    def speak(self, workshop: Workshop, language: str) -> Steps[None]:
        """Goes on in another language, at the same step. Raises KnownError where the scenario
        cannot be told in it."""
        yield from self._alone(workshop, self._conduct.speak(workshop, language))

    def suppose(self, workshop: Workshop) -> Steps[None]:
        """What if, from the turn shown (at the forks: from the fork). Raises KnownError
        `wrong_phase` where its scores have not been told."""
        if not workshop.may_suppose:
            raise KnownError("wrong_phase", verb="suppose", phase=workshop.spot.stage.value)
        what = Supposition(workshop.turn_to_suppose, depth=DEPTH)
        yield from self._alone(workshop, self._conduct.suppose(workshop, what))

    # --- what is kept -------------------------------------------------------------------

    def keep(self, workshop: Workshop) -> Steps[None]:
        """Writes where the room is, and all that waits; never raises what the disk says, but
        keeps it in `trouble`. While a step is under way it is done at the end of that."""
        if self._busy:
            self._keep_again = True
            return
        yield from self._alone(workshop, self.records.keep(workshop))

    def close(self, workshop: Workshop) -> Steps[None]:
        """The workshop has ended, wherever it was. One that stands at its talk's end is over;
        another can be gone on with."""
        if workshop.kept.reached.stage is Stage.FAREWELL:
            workshop.kept = replace(workshop.kept, closed=True)
        yield from self.records.keep(workshop, leaving=True)

    def keep_at_last(self, workshop: Workshop) -> None:
        """Writes answers and step without waiting for them, as the window closes."""
        self.records.hand_over(workshop)

    # --- inner works --------------------------------------------------------------------

    def _alone(self, workshop: Workshop, steps: Steps[None]) -> Steps[None]:
        if self._busy:
            steps.close()
            return
        self._busy = True
        try:
            yield from steps
            while self._keep_again:
                self._keep_again = False
                yield from self.records.keep(workshop)
        finally:
            self._busy = False

    def _workshop(self, training: Training, kept: Kept, phones: bool) -> Workshop:
        training.ensure_begun()
        at_rest(training)
        look_ahead(self.desk, training)
        clocks = Clocks(self._seconds, kept.spent_s)
        return Workshop(training, kept, clocks, phones=phones)


def _allow(workshop: Workshop, verb: str) -> None:
    if not workshop.may(verb):
        raise KnownError("wrong_phase", verb=verb, phase=workshop.spot.stage.value)
