"""What one person's practice comes to over weeks, without a window.

As at the desk, what needs the disk or takes time is a `Steps` generator.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

from simulator.engine.session import Session
from simulator.model.errors import KnownError
from simulator.model.figures import RunFigures
from simulator.progress.keeper import Keeper
from simulator.progress.rows import Review, RunRow, SavedRun
from simulator.progress.store import Store
from simulator.usecases.choosing import due_days, next_talk, sat_exams
from simulator.usecases.days import day_here
from simulator.usecases.debrief_turns import turn_rows
from simulator.usecases.debrief_views import TurnRow
from simulator.usecases.figuring import Figuring
from simulator.usecases.listing import home_rows
from simulator.usecases.lists import ScenarioRow
from simulator.usecases.next_talk import NextTalk
from simulator.usecases.progress_making import (
    KeptOfPerson,
    Known,
    progress_view,
    shown_runs,
)
from simulator.usecases.progress_views import ProgressView
from simulator.usecases.recalling import Played, Recalled, Recalling, latest
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import Steps


class Progressing:
    """What a person (a profile of the store behind `keeper`) sees of their practice.

    `clock` tells the moment; days are those of this computer’s clock, as reviews are planned."""

    def __init__(
        self,
        keeper: Keeper,
        shelf: Shelf,
        profile: int,
        *,
        clock: Callable[[], datetime],
        guest: bool = False,
    ) -> None:
        self.keeper = keeper
        self.shelf = shelf
        self.profile = profile
        self.guest = guest
        self._clock = clock
        self._figuring = Figuring(keeper, shelf)
        self._recalling = Recalling(keeper, shelf)

    @property
    def today(self) -> date:
        """The day it is here."""
        return day_here(self._clock())

    def view(
        self,
        language: str | None = None,
        *,
        progress: Callable[[int, int], None] | None = None,
    ) -> Steps[ProgressView]:
        """Everything the screen says, with texts in a language where they can be had in it.

        Runs that have no figures yet are played again for it: `progress` hears how many were,
        of how many, on the thread that drives the steps."""
        figures = yield from self._figuring.all_of(self.profile, replays=True, progress=progress)
        kept: KeptOfPerson = yield self.keeper.submit(lambda store: _kept(store, self.profile))
        rows = yield from self._rows(kept.runs, kept.reviews, language)
        oldest_first = sorted(kept.runs, key=lambda run: (run.last, run.id))
        played = [Played(run.scenario, run.digest, run.id) for run in oldest_first]
        texts = yield from self._recalling.texts(latest(played), language)
        turns = yield from self._turns(kept.runs, figures, texts)
        known = Known(kept, rows, {run.run: run for run in figures}, turns, texts)
        today = self.today
        view: ProgressView = yield self.shelf.submit(
            lambda _: progress_view(known, today, guest=self.guest)
        )
        return view

    def next_talk(self, language: str | None = None) -> Steps[NextTalk | None]:
        """The talk to play next: due ones first, else the first of the home list that was never
        sat as an exam, else the one whose review comes first."""
        runs, reviews = yield self.keeper.submit(lambda store: _planned(store, self.profile))
        rows = yield from self._rows(runs, reviews, language)
        return next_talk(rows, reviews, sat_exams(runs), self.today)

    def _rows(
        self, runs: Sequence[RunRow], reviews: Iterable[Review], language: str | None
    ) -> Steps[tuple[ScenarioRow, ...]]:
        entries = yield self.shelf.submit(Shelf.entries)
        return home_rows(entries, runs, language, due_days(reviews, self.today))

    def _turns(
        self,
        runs: Iterable[RunRow],
        figures: Sequence[RunFigures],
        texts: Mapping[str, Recalled],
    ) -> Steps[Mapping[int, tuple[TurnRow, ...]]]:
        """The turns of the runs that are shown as maps, by the run's number."""
        by_run = {one.run: one for one in figures}
        wanted = [run.id for pair in shown_runs(runs).values() for run in pair if run.id in by_run]
        saved = yield self.keeper.submit(lambda store: [_whole(store, run) for run in wanted])
        turns: Mapping[int, tuple[TurnRow, ...]] = yield self.shelf.submit(
            lambda _: {
                one.id: rows
                for one in saved
                if one is not None and (rows := _turns_of(one, by_run[one.id], texts)) is not None
            }
        )
        return turns


def _kept(store: Store, profile: int) -> KeptOfPerson:
    return KeptOfPerson(
        person=store.profiles.one(profile),
        runs=store.history.runs(profile),
        reviews=store.debriefs.reviews(profile),
        rules=store.debriefs.rules(profile),
        promises=store.debriefs.promises(profile),
        path=store.path,
    )


def _planned(store: Store, profile: int) -> tuple[tuple[RunRow, ...], tuple[Review, ...]]:
    return store.history.runs(profile), store.debriefs.reviews(profile)


def _whole(store: Store, run: int) -> SavedRun | None:
    try:
        return store.runs.load(run)
    except KnownError as error:
        if error.code not in ("run_damaged", "run_gone"):
            raise
        return None


def _turns_of(
    saved: SavedRun, figures: RunFigures, texts: Mapping[str, Recalled]
) -> tuple[TurnRow, ...] | None:
    """The turns of a run in the reader's words, with the points its figures say were lost."""
    scenario = texts[saved.digest].scenario
    if scenario is None:
        return None
    try:
        session = Session(scenario, saved.seed, saved.memories, saved.answers)
    except KnownError:
        return None
    rows = zip(turn_rows(session), figures.turns, strict=True)
    return tuple(replace(row, delta=turn.delta or Fraction(0)) for row, turn in rows)
