"""After a talk: its debrief, and what is said in it, without a window.

As at the desk, what needs the disk or takes time is a `Steps` generator.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import cast

from simulator.model.errors import KnownError
from simulator.model.figures import RunFigures
from simulator.progress.keeper import Keeper
from simulator.progress.store import Store
from simulator.usecases.days import day_here
from simulator.usecases.debrief_views import DebriefView, PriceConstants, Reflection
from simulator.usecases.debriefing import debrief_view, score_of
from simulator.usecases.figuring import figures_of, keep_figures
from simulator.usecases.own_words import with_own_words
from simulator.usecases.pricing import keep_constants
from simulator.usecases.remembering import told_before, turns_of
from simulator.usecases.report_views import RunReport
from simulator.usecases.reporting import run_report_of
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import Steps
from simulator.usecases.training import Training


class LookingBack:
    """What one person does with a run that is over. `clock` tells the moment."""

    def __init__(self, keeper: Keeper, shelf: Shelf, *, clock: Callable[[], datetime]) -> None:
        self.keeper = keeper
        self.shelf = shelf
        self._clock = clock

    def debrief(
        self, training: Training, ticked: Collection[str] | None = None
    ) -> Steps[DebriefView]:
        """The debrief of an ended run; keeps the figures lists show of it.

        `ticked` are the causes just chosen; without them those chosen earlier, if any."""
        saved, session = training.saved, training.session  # the same, whatever is switched
        earlier, told = yield self.keeper.submit(
            lambda store: told_before(store, saved, session.scenario)
        )
        if ticked is not None:
            told = replace(told, ticked=tuple(ticked))

        def judge(shelf: Shelf) -> tuple[DebriefView, RunFigures]:
            prospects = shelf.prospects(session.scenario, saved.memories)
            score = score_of(session, prospects, told.ticked, saved.prior_loyalty)
            view = debrief_view(
                session,
                training.mode,
                score,
                bounds=prospects.bounds if prospects else None,
                previous=turns_of(earlier),
                told=told,
                prior_loyalty=saved.prior_loyalty,
            )
            # The store knows when the run ended; a run that has just ended does not yet.
            ended = saved.ended or saved.started
            return view, figures_of(saved, session, score, told.ticked, ended)

        view, figures = yield self.shelf.analyse(judge)
        if not training.unsaved:
            yield from self._keep_figures(figures)
        return with_own_words(cast(DebriefView, view), training.written.beside)

    def reflect(self, training: Training, reflection: Reflection) -> Steps[None]:
        """Keeps the answer to the question before the numbers."""
        at = self._clock()
        yield self.keeper.submit(
            lambda store: store.debriefs.save_reflection(
                training.saved.id, reflection.turn, reflection.lean.value, at
            )
        )

    def keep_causes(self, training: Training, ticked: Collection[str]) -> Steps[None]:
        """Keeps the causes chosen."""
        at = self._clock()
        yield self.keeper.submit(
            lambda store: store.debriefs.save_causes(training.saved.id, tuple(ticked), at)
        )

    def keep_rule(self, training: Training, text: str, house_rule: str | None) -> Steps[None]:
        """Keeps the rule taken from a run, in place of one taken from it before. `house_rule`
        is the id of the rule of the house it grew out of."""
        at, run, person = self._clock(), training.saved.id, training.saved.profile

        def keep(store: Store) -> None:
            before = [row for row in store.debriefs.rules(person) if row.run == run]
            if [(row.text, row.house_rule) for row in before] == [(text, house_rule)]:
                return  # said again after a trouble at the very end: it had been kept
            store.debriefs.adopt_rule(person, text, at, run, house_rule=house_rule)
            for row in before:  # last: where the disk refuses, the old one is still there
                store.debriefs.drop_rule(row.id)

        yield self.keeper.submit(keep)

    def keep_promise(self, training: Training, text: str) -> Steps[None]:
        """Keeps what is to be practised after a run, in place of what was noted before."""
        at, run, person = self._clock(), training.saved.id, training.saved.profile

        def keep(store: Store) -> None:
            before = [row for row in store.debriefs.promises(person) if row.run == run]
            if [row.text for row in before] == [text]:
                return
            store.debriefs.promise(person, text, at, run)
            for row in before:
                store.debriefs.drop_promise(row.id)

        yield self.keeper.submit(keep)

    def keep_constants(self, scenario: str, chosen: PriceConstants | None) -> Steps[None]:
        """Keeps what this computer reckons prices with; None: as given."""
        yield self.keeper.submit(lambda store: keep_constants(store, scenario, chosen))

    def report(self, training: Training, view: DebriefView) -> Steps[RunReport]:
        """The report of a run as its debrief stands now."""
        made = day_here(self._clock())
        return (yield from run_report_of(self.keeper, training.saved, view, made))

    def _keep_figures(self, figures: RunFigures) -> Steps[None]:
        """Keeps what the run comes to, and when its scenario is due again. A disk that refuses
        does not hide the debrief: all of it is worked out again, and kept, whenever it is asked
        for."""
        with suppress(KnownError):
            yield self.keeper.submit(lambda store: keep_figures(store, figures))
