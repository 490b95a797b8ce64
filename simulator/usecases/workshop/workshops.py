"""Workshops with the disk and the analysis behind them: what a presenter's keys do.

What needs either is a `Steps` generator, as at the desk. A room cannot wait for a disk: where
it refuses, the talk goes on, what is not written waits in memory, and every later step tries
again. `trouble` says so until all is written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import takewhile

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.rows import Measure
from simulator.progress.store import Store
from simulator.usecases.desk import Desk
from simulator.usecases.phases import Phase
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import Steps
from simulator.usecases.supposing import Supposing, Supposition, what_if
from simulator.usecases.supposing_views import Branch, Road
from simulator.usecases.training import Training
from simulator.usecases.workshop.framing import primary_cause
from simulator.usecases.workshop.keeping import VERSION, read_kept, written_kept
from simulator.usecases.workshop.kept import CAUSES, FIRST, Kept
from simulator.usecases.workshop.stages import AFTER_THE_TALK, OF_A_TURN, Spot, Stage
from simulator.usecases.workshop.workshop import DEPTH, Workshop
from simulator.usecases.writing import Ledger

TICKED_FROM = 4
"""A cause that one in so many voted for counts as named by the room."""
_AFTER_THE_REPLY = (Stage.REPLY, Stage.REACTION, Stage.SCORES)


class Workshops:
    """The workshops of one room. `desk` is that of the room's own profile."""

    def __init__(self, desk: Desk, *, clock: Callable[[], datetime]) -> None:
        self.desk = desk
        self.trouble: KnownError | None = None
        """Why the last try to write failed; None when all is written."""
        self._clock = clock

    # --- beginning and going on ---------------------------------------------------------

    def start(
        self, scenario: str, kept: Kept, *, language: str | None = None, phones: bool = False
    ) -> Steps[Workshop]:
        """A new workshop from the title on. Raises KnownError where the scenario cannot be
        played, or the store takes no run."""
        training = yield from self.desk.start(scenario, Mode.PRACTICE, language)
        training.ensure_begun()
        workshop = Workshop(self._at_rest(training), kept, phones=phones)
        self._look_ahead(training)
        yield from self.keep(workshop)
        return workshop

    def resume(
        self, run: int, *, language: str | None = None, phones: bool = False
    ) -> Steps[Workshop]:
        """A workshop that was cut off, at the step it had come to, with its counts.

        Raises KnownError as `Desk.resume` does."""
        training = yield from self.desk.resume(run, language)
        training.ensure_begun()
        saved = yield self.desk.keeper.submit(lambda store: store.workshops.of(run))
        kept = read_kept(saved.version, saved.body) if saved is not None else Kept()
        kept = _reconciled(kept, len(training.session.moves), ended=training.session.ended)
        workshop = Workshop(self._at_rest(training), kept, phones=phones)
        self._look_ahead(training)
        if kept.reached.stage not in (*OF_A_TURN, Stage.TITLE, Stage.JOIN):
            yield from self._debrief(workshop)
            if any(spot.stage is Stage.WORST for spot in kept.trail):
                workshop.worst = yield from self._worst_road(workshop)
        yield from self.keep(workshop)
        return workshop

    # --- the steps ----------------------------------------------------------------------

    def advance(self, workshop: Workshop) -> Steps[None]:
        """One step further, in a what-if one reply further (past its end: back to the talk)."""
        if workshop.supposing:
            yield from self._suppose_on(workshop)
            return
        spot = workshop.next_spot
        if spot is None:
            return
        if not workshop.looking_back:
            yield from self._before(workshop, spot)
        workshop.step_on()
        yield from self.keep(workshop)

    def back(self, workshop: Workshop) -> Steps[None]:
        """The step before, to look at; in a what-if one reply less, and then back to the talk."""
        what = workshop.what
        if what is None:
            workshop.step_back()
        elif what.said:
            yield from self._show_supposed(workshop, what.taken_back())
        else:
            workshop.suppose(None, None)

    def revote(self, workshop: Workshop) -> Steps[None]:
        """Opens the vote again. Raises KnownError `wrong_phase`."""
        workshop.revote()
        yield from self.keep(workshop)

    def restart_turn(self, workshop: Workshop) -> Steps[None]:
        """Back to the client's line of the turn; an answer given at it is taken back.

        Raises KnownError `wrong_phase` outside a turn, or while looking back."""
        if not workshop.may("restart"):
            raise KnownError("wrong_phase", verb="restart", phase=workshop.spot.stage.value)
        if workshop.played is not None:
            step = workshop.training.consider_back()
            workshop.training.accept(step, (yield from self._written(step.ledger)))
        workshop.restart_turn()
        yield from self.keep(workshop)

    def play_worst(self, workshop: Workshop) -> Steps[None]:
        """To the worst road of the scenario, played once on purpose; nothing of it is kept as
        an answer. Raises KnownError `wrong_phase`, and `no_road` where there is no telling."""
        if not workshop.may("play_worst"):
            raise KnownError("wrong_phase", verb="play_worst", phase=workshop.spot.stage.value)
        worst = yield from self._worst_road(workshop)
        if worst is None or not worst.turns:
            raise KnownError("no_road", scenario=workshop.training.scenario.id)
        workshop.play_worst(worst)
        yield from self.keep(workshop)

    def speak(self, workshop: Workshop, language: str) -> Steps[None]:
        """Goes on in another language, at the same step."""
        yield from self.desk.speak(workshop.training, language)
        self._at_rest(workshop.training)
        if workshop.debrief is not None:
            yield from self._debrief(workshop)
            if workshop.worst is not None:
                workshop.worst = yield from self._worst_road(workshop)
        if workshop.what is not None:
            yield from self._show_supposed(workshop, workshop.what)

    # --- what if ------------------------------------------------------------------------

    def suppose(self, workshop: Workshop) -> Steps[None]:
        """What if, from the turn shown. Raises KnownError `wrong_phase` where its scores have
        not been told."""
        if not workshop.may_suppose:
            raise KnownError("wrong_phase", verb="suppose", phase=workshop.spot.stage.value)
        yield from self._show_supposed(workshop, Supposition(workshop.turn, depth=DEPTH))

    def _suppose_on(self, workshop: Workshop) -> Steps[None]:
        what, view = workshop.what, workshop.what_view
        if what is None or view is None or not view.choices:
            workshop.suppose(None, None)
            return
        reply = view.choices[workshop.to_suppose].reply
        yield from self._show_supposed(workshop, what.saying(reply))

    def _show_supposed(self, workshop: Workshop, what: Supposition) -> Steps[None]:
        view = yield from what_if(self.desk.shelf, workshop.training, what)
        workshop.suppose(what, view)

    # --- what is kept -------------------------------------------------------------------

    def keep(self, workshop: Workshop) -> Steps[None]:
        """Writes where the room is, and all that waits; never raises what the disk says, but
        keeps it in `trouble`."""
        at, run = self._clock(), workshop.training.saved.id
        body, closed = written_kept(workshop.kept), workshop.kept.closed

        def write(store: Store) -> None:
            store.workshops.keep(run, VERSION, body, at, closed=closed)

        ledger = workshop.training.ledger
        try:
            if ledger.waiting:
                workshop.training.settled((yield from self.desk.write(ledger)))
            yield self.desk.keeper.submit(write)
        except KnownError as trouble:
            self.trouble = trouble
        else:
            self.trouble = None

    def close(self, workshop: Workshop) -> Steps[None]:
        """The workshop has ended, wherever it was. One that stands at its talk's end is over;
        another can be gone on with."""
        if workshop.kept.reached.stage is Stage.FAREWELL:
            workshop.kept = replace(workshop.kept, closed=True)
        yield from self.keep(workshop)

    # --- inner works --------------------------------------------------------------------

    def _before(self, workshop: Workshop, spot: Spot) -> Steps[None]:
        """What has to be done before a step may be shown."""
        training, leaving = workshop.training, workshop.spot.stage
        if spot.stage is Stage.REPLY and workshop.played is None:
            reply = workshop.options[workshop.to_play]
            step = training.consider(reply, 0)
            training.accept(step, (yield from self._written(step.ledger)))
            self._at_rest(training)
        elif spot.stage is Stage.ENDING:
            yield from self._debrief(workshop)
        elif spot.stage is Stage.CAUSES_SHOWN:
            ticked = named_causes(workshop)
            yield from self._tried(self.desk.looking_back.keep_causes(training, ticked))
            yield from self._debrief(workshop, ticked)
        if leaving is Stage.MEASURE:
            yield from self._keep_measure(workshop)
        elif leaving is Stage.RULE and workshop.kept.rule.strip():
            kept = self.desk.looking_back.keep_rule(training, workshop.kept.rule.strip(), None)
            yield from self._tried(kept)

    def _written(self, ledger: Ledger) -> Steps[Ledger]:
        """The ledger when it is written; as it was, to be tried again, where the disk refuses."""
        try:
            done = yield from self.desk.write(ledger)
        except KnownError as trouble:
            self.trouble = trouble
            return ledger
        return done

    def _tried(self, steps: Steps[None]) -> Steps[None]:
        try:
            yield from steps
        except KnownError as trouble:
            self.trouble = trouble

    def _debrief(self, workshop: Workshop, ticked: tuple[str, ...] | None = None) -> Steps[None]:
        training = workshop.training
        if training.phase is not Phase.DEBRIEF:
            ledger = yield from self._written(training.consider_end())
            training.look_back(ledger)
        if ticked is None and CAUSES in workshop.kept.ballots:
            ticked = named_causes(workshop)
        workshop.debrief = yield from self.desk.looking_back.debrief(training, ticked)

    def _keep_measure(self, workshop: Workshop) -> Steps[None]:
        cause, kept = primary_cause(workshop), workshop.kept
        if cause is None or not (kept.owner.strip() or kept.due):
            return
        at, scenario = self._clock(), workshop.training.scenario.id
        measure = Measure(scenario, cause.id, kept.owner.strip(), kept.due)
        yield from self._tried(self._put_measure(measure, at))

    def _put_measure(self, measure: Measure, at: datetime) -> Steps[None]:
        def put(store: Store) -> None:
            key = (measure.scenario, measure.cause)
            before = [one for one in store.measures.all() if (one.scenario, one.cause) == key]
            note = before[0].note if before else ""
            store.measures.put(replace(measure, note=note), at)

        yield self.desk.keeper.submit(put)

    def _worst_road(self, workshop: Workshop) -> Steps[Branch | None]:
        session = workshop.training.session
        memories = workshop.training.saved.memories

        def work(shelf: Shelf) -> Branch | None:
            prospects = shelf.prospects(session.scenario, memories)
            if prospects is None:
                return None
            supposing = Supposing(session, memories, prospects)
            return supposing.view(supposing.along(Supposition(1), Road.WORST)).instead

        worst: Branch | None = yield self.desk.shelf.analyse(work)
        return worst

    def _look_ahead(self, training: Training) -> None:
        """Has the exact tables made while the room reads the title: they may take seconds."""
        scenario, memories = training.scenario, training.saved.memories
        self.desk.shelf.analyse(lambda shelf: shelf.prospects(scenario, memories))

    @staticmethod
    def _at_rest(training: Training) -> Training:
        """Past the coach's words and all narration: the room has steps of its own for both."""
        while training.phase is Phase.FEEDBACK or not training.at_rest:
            training.go_on()
        return training


def named_causes(workshop: Workshop) -> tuple[str, ...]:
    """The causes the room named: each that at least a quarter of those who voted chose."""
    ballot = workshop.kept.ballot(CAUSES)
    if ballot is None or not ballot.total:
        return ()
    pairs = zip(ballot.options, ballot.totals, strict=True)
    return tuple(name for name, votes in pairs if votes * TICKED_FROM >= ballot.total)


def _reconciled(kept: Kept, answers: int, *, ended: bool) -> Kept:
    """The answers on the disk are the truth. A computer that went off between an answer and
    the step it led to is found at the reply that was played; one that went off while an answer
    was taken back, before it."""
    trail = tuple(takewhile(lambda spot: _borne_out(spot, answers, ended=ended), kept.trail))
    reached = trail[-1] if trail else FIRST
    if answers and (reached.stage not in AFTER_THE_TALK):
        told = reached.stage in _AFTER_THE_REPLY
        if reached.turn < answers or (reached.turn == answers and not told):
            trail = (*trail, Spot(answers, Stage.REPLY))
    return replace(kept, trail=trail or (FIRST,))


def _borne_out(spot: Spot, answers: int, *, ended: bool) -> bool:
    """Whether so many answers can have led to a step."""
    if spot.stage in AFTER_THE_TALK:
        return ended and spot.turn <= answers
    return spot.turn <= answers + (spot.stage not in _AFTER_THE_REPLY)
