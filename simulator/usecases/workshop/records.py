"""All that a workshop has to keep, written in order: its answers, what the room found beside
them, and last of all the step it has come to.

A step is on the disk only after what led to it, so that a session is never found further than
its answers. Where the disk refuses, nothing is left out: all of it is tried again next time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from simulator.model.errors import KnownError
from simulator.progress.rows import Measure
from simulator.progress.store import Store
from simulator.usecases.desk import Desk
from simulator.usecases.steps import Steps
from simulator.usecases.training import Training
from simulator.usecases.workshop.judging import named_causes, primary_cause
from simulator.usecases.workshop.keeping import VERSION, written_kept
from simulator.usecases.workshop.kept import Kept
from simulator.usecases.workshop.stages import Stage
from simulator.usecases.workshop.workshop import Workshop
from simulator.usecases.writing import Ledger

_MINUTE_S = 60


@dataclass(frozen=True, slots=True)
class Found:
    """What a room found beside its answers: the causes it named, who mends which one until
    when, its rule. None: not yet, or nothing."""

    causes: tuple[str, ...] | None = None
    measure: tuple[str, str, date | None] | None = None
    rule: str | None = None


def found(workshop: Workshop, *, leaving: bool = False) -> Found:
    """What can be kept now. What is still being written in waits until the room goes on, or
    leaves."""
    kept, cause = workshop.kept, primary_cause(workshop)
    owner, rule = kept.owner.strip(), kept.rule.strip()
    named = kept.came_to(Stage.CAUSES_SHOWN)
    mends = cause is not None and (owner or kept.due) and _passed(kept, Stage.MEASURE, leaving)
    return Found(
        causes=named_causes(kept) if named else None,
        measure=(cause.id, owner, kept.due) if mends and cause is not None else None,
        rule=rule if rule and _passed(kept, Stage.RULE, leaving) else None,
    )


class Records:
    """Writes for the workshops of one room. `clock` tells the moment."""

    def __init__(self, desk: Desk, clock: Callable[[], datetime]) -> None:
        self.trouble: KnownError | None = None
        """Why the last try to write failed; None when all is written."""
        self._desk = desk
        self._clock = clock
        self._found: dict[int, Found] = {}
        self._row: tuple[int, Kept] | None = None

    def write(self, ledger: Ledger) -> Steps[Ledger]:
        """The ledger when it is written; as it was, to be tried again, where the disk refuses."""
        try:
            done = yield from self._desk.write(ledger)
        except KnownError as trouble:
            self.trouble = trouble
            return ledger
        return done

    def resumed(self, workshop: Workshop) -> None:
        """What was found before a session was cut off had been written before its step was."""
        self._found[workshop.training.saved.id] = found(workshop)

    def keep(self, workshop: Workshop, *, leaving: bool = False) -> Steps[None]:
        """Writes all that is not written yet; never raises what the disk says, but keeps it in
        `trouble`."""
        training = workshop.training
        try:
            if training.ledger.waiting:
                training.settled((yield from self._desk.write(training.ledger)))
            yield from self._keep_found(training, found(workshop, leaving=leaving))
            yield from self._keep_row(workshop)
        except KnownError as trouble:
            self.trouble = trouble
        else:
            self.trouble = None

    def hand_over(self, workshop: Workshop) -> None:
        """Hands over the answers and the step without waiting for them: the window closes. Where
        the disk refuses there is nobody to tell."""
        ledger, put = workshop.training.ledger, self._put_row(workshop)
        self._desk.keeper.submit(lambda store: put(store, ledger.flush(store).revision))

    def _keep_row(self, workshop: Workshop) -> Steps[None]:
        """Where the room is. Refused where another program has gone on with the run."""
        ledger = workshop.training.ledger
        spent_s = workshop.clocks.session_s // _MINUTE_S
        row = ledger.run, replace(workshop.kept, spent_s=spent_s)
        if row == self._row:
            return
        put = self._put_row(workshop)
        yield self._desk.keeper.submit(lambda store: put(store, ledger.revision))
        self._row = row

    def _put_row(self, workshop: Workshop) -> Callable[[Store, int], None]:
        at, run = self._clock(), workshop.training.saved.id
        kept = replace(workshop.kept, spent_s=workshop.clocks.session_s)
        body = written_kept(kept)

        def put(store: Store, revision: int) -> None:
            if store.runs.load(run).revision != revision:
                raise KnownError("run_moved_on", run=str(run))
            store.workshops.keep(run, VERSION, body, at, closed=kept.closed)

        return put

    def _keep_found(self, training: Training, now: Found) -> Steps[None]:
        run = training.saved.id
        before = self._found.get(run, Found())
        if now.causes is not None and now.causes != before.causes:
            yield from self._desk.looking_back.keep_causes(training, now.causes)
            before = self._found[run] = replace(before, causes=now.causes)
        if now.measure is not None and now.measure != before.measure:
            yield from self._put_measure(Measure(training.scenario.id, *now.measure))
            before = self._found[run] = replace(before, measure=now.measure)
        if now.rule is not None and now.rule != before.rule:
            yield from self._desk.looking_back.keep_rule(training, now.rule, None)
            self._found[run] = replace(before, rule=now.rule)

    def _put_measure(self, measure: Measure) -> Steps[None]:
        at = self._clock()

        def put(store: Store) -> None:
            key = (measure.scenario, measure.cause)
            before = [one for one in store.measures.all() if (one.scenario, one.cause) == key]
            note = before[0].note if before else ""
            store.measures.put(replace(measure, note=note), at)

        yield self._desk.keeper.submit(put)


def _passed(kept: Kept, stage: Stage, leaving: bool) -> bool:
    """Whether a step was gone on from."""
    return kept.came_to(stage) and (leaving or kept.reached.stage is not stage)
