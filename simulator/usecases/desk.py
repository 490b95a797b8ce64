"""The desk of one trainee: scenarios, runs and debriefs, without a window.

What needs the disk or takes time is a `Steps` generator: the store works on its thread,
reading and analysis on the shelf's, and whoever drives the steps waits for neither.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import datetime
from fractions import Fraction
from typing import cast

from simulator.engine.session import Session
from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.model.scenario import Scenario
from simulator.model.score import RunScore
from simulator.progress.keeper import Keeper
from simulator.progress.rows import NewRun, Replay, Result, SavedRun, Status
from simulator.progress.store import Store
from simulator.scoring.outcome import outcome
from simulator.usecases.debriefing import debrief_view, score_of, turn_rows
from simulator.usecases.listing import home_rows
from simulator.usecases.lists import ScenarioRow
from simulator.usecases.shelf import Shelf, played_scenario
from simulator.usecases.showing import (
    BriefingView,
    DebriefView,
    Lean,
    Reflection,
    TalkView,
    TurnRow,
)
from simulator.usecases.steps import Steps
from simulator.usecases.talking import briefing_view, talk_view
from simulator.usecases.training import Training
from simulator.usecases.writing import Ledger

Memory = tuple[str, str]


class Desk:
    """Everything one person (a profile of the store behind `keeper`) does.

    `clock` tells the moment, `seed` draws the seed of a new run (0 .. 2**63 − 1)."""

    def __init__(
        self,
        keeper: Keeper,
        shelf: Shelf,
        profile: int,
        *,
        clock: Callable[[], datetime],
        seed: Callable[[], int],
        guest: bool = False,
    ) -> None:
        self.keeper = keeper
        self.shelf = shelf
        self.profile = profile
        self.guest = guest
        self._clock = clock
        self._seed = seed

    # --- before a talk ------------------------------------------------------------------

    def rows(self) -> Steps[tuple[ScenarioRow, ...]]:
        """The list of the home screen."""
        entries = yield self.shelf.submit(Shelf.entries)
        runs = yield self.keeper.submit(lambda store: store.history.runs(self.profile))
        return home_rows(entries, runs)

    def briefing(self, scenario: str) -> Steps[BriefingView]:
        """The briefing of a scenario; raises KnownError where it cannot be played."""
        found, _ = yield self.shelf.submit(lambda shelf: shelf.playable(scenario))
        return briefing_view(found, None)

    def turns_of(self, scenario: str) -> Steps[int | None]:
        """How many replies the best road of a scenario has, None without finite bounds."""
        found, _ = yield self.shelf.submit(lambda shelf: shelf.playable(scenario))
        turns: int | None = yield self.shelf.analyse(lambda shelf: shelf.about_turns(found, ()))
        return turns

    def start(self, scenario: str, mode: Mode) -> Steps[Training]:
        """A new run from the start. A run of this scenario and mode that was left open is
        given up by it."""
        found, text = yield self.shelf.submit(lambda shelf: shelf.playable(scenario))
        saved = yield self.keeper.submit(
            lambda store: self._begin(store, found, text, mode, self._seed())
        )
        return (yield from self._training(found, saved))

    def resume(self, run: int) -> Steps[Training]:
        """A run that was left, with the exact text it was begun on."""
        saved = yield self.keeper.submit(lambda store: store.runs.load(run))
        found = yield self.shelf.submit(lambda _: played_scenario(saved.scenario, saved.text))
        return (yield from self._training(found, saved))

    def replay(self, training: Training, turn: int) -> Steps[Training]:
        """A practice run that stands before `turn` (from 1) of one that is over."""
        at = self._clock()
        played, first = training.saved, training.session.answers[: turn - 1]
        new = NewRun(
            profile=played.profile,
            scenario=played.scenario,
            digest=played.digest,
            text=played.text,
            seed=played.seed,
            mode=Mode.PRACTICE,
            memories=played.memories,
            prior_loyalty=played.prior_loyalty,
            replay_of=Replay(played.id, turn),
        )
        saved = yield self.keeper.submit(lambda store: store.runs.start(new, at, first))
        return (yield from self._training(training.scenario, saved))

    # --- while talking ------------------------------------------------------------------

    def talk(self, training: Training, about: int | None, *, changed: bool) -> TalkView:
        """The conversation as it stands."""
        return talk_view(training, about, file_changed=changed)

    def briefing_of(self, training: Training, about: int | None) -> BriefingView:
        """The briefing of a run under way."""
        return briefing_view(training.scenario, about, during_run=True)

    def write(self, ledger: Ledger) -> Steps[Ledger]:
        """Writes what waits; raises the KnownError of the disk, and then it still waits."""
        done: Ledger = yield self.keeper.submit(ledger.flush)
        return done

    def write_at_last(self, ledger: Ledger) -> None:
        """Hands over what waits without waiting for it: the window closes, the keeper still
        finishes what it was given. Where the disk refuses again there is nobody to tell."""
        if ledger.waiting:
            self.keeper.submit(ledger.flush)

    def about_turns(self, training: Training) -> Steps[int | None]:
        """How many replies the best road of the scenario has."""
        scenario, memories = training.scenario, training.saved.memories
        turns: int | None = yield self.shelf.analyse(
            lambda shelf: shelf.about_turns(scenario, memories)
        )
        return turns

    def file_changed(self, training: Training) -> Steps[bool]:
        """Whether the scenario's file is another one by now than the one being played."""
        played = training.saved
        now = yield self.shelf.submit(lambda shelf: shelf.digest(played.scenario))
        return bool(now != played.digest)

    # --- after a talk -------------------------------------------------------------------

    def debrief(
        self, training: Training, ticked: Collection[str] | None = None
    ) -> Steps[DebriefView]:
        """The debrief of an ended run; keeps the figures lists show of it.

        `ticked` are the causes just chosen; without them those chosen earlier, if any."""
        saved = training.saved
        earlier, reflection, named = yield self.keeper.submit(
            lambda store: _told_before(store, saved)
        )
        chosen = named if ticked is None else tuple(ticked)

        def judge(shelf: Shelf) -> tuple[DebriefView, RunScore | None]:
            prospects = shelf.prospects(training.scenario, saved.memories)
            score = score_of(training.session, prospects, chosen, saved.prior_loyalty)
            view = debrief_view(
                training.session,
                training.mode,
                score,
                previous=_turns_of(earlier),
                reflection=reflection,
                ticked=chosen,
                prior_loyalty=saved.prior_loyalty,
            )
            return view, score

        view, score = yield self.shelf.analyse(judge)
        if score is not None and not training.unsaved:
            yield from self._keep_result(saved.id, score)
        return cast(DebriefView, view)

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

    # --- inner works --------------------------------------------------------------------

    def _training(self, scenario: Scenario, saved: SavedRun) -> Steps[Training]:
        table = yield self.shelf.submit(lambda shelf: shelf.table(scenario))
        return Training(scenario, saved, self._clock, guest=self.guest, table=table)

    def _keep_result(self, run: int, score: RunScore) -> Steps[None]:
        """Keeps the figures for lists. A disk that refuses them does not hide the debrief:
        they are worked out again, and kept, whenever it is asked for."""
        result = Result(score.headline, score.direction.word)
        with suppress(KnownError):
            yield self.keeper.submit(lambda store: store.runs.keep_result(run, result))

    def _begin(
        self, store: Store, scenario: Scenario, text: bytes, mode: Mode, seed: int
    ) -> SavedRun:
        at = self._clock()
        left = [
            row
            for row in store.history.runs(self.profile, scenario.id)
            if row.status is Status.OPEN and row.mode is mode
        ]
        new = NewRun(
            profile=self.profile,
            scenario=scenario.id,
            digest=scenario.digest,
            text=text,
            seed=seed,
            mode=mode,
            memories=memories_of(store, self.profile, scenario),
            prior_loyalty=loyalty_before(store, self.profile, scenario),
        )
        # The old ones go last: where the disk takes no new run, they can still be gone on with.
        begun = store.runs.start(new, at)
        for row in left:
            # Another window may be going on with it, or the disk be full by now: then it
            # stays open, and is no reason to refuse the run that has begun.
            with suppress(KnownError):
                store.runs.leave(row.id, row.revision, at)
        return begun


def memories_of(store: Store, profile: int, scenario: Scenario) -> tuple[Memory, ...]:
    """Which of the endings the scenario asks about this person's last cold runs had."""
    endings = {
        name: row.ending
        for name in dict.fromkeys(name for name, _ in scenario.memories)
        if (row := store.history.last_cold(profile, name)) is not None
    }
    return tuple(pair for pair in scenario.memories if endings.get(pair[0]) == pair[1])


def loyalty_before(store: Store, profile: int, scenario: Scenario) -> Fraction | None:
    """What the client brings from an earlier scenario: the loyalty at the end of the last
    cold run of the one they return from. None when nothing is remembered."""
    earlier = scenario.client.returns_from
    row = store.history.last_cold(profile, earlier) if earlier else None
    if row is None:
        return None
    saved = _whole(store, row.id)
    session = _replayed(saved) if saved else None
    if saved is None or session is None:
        return None
    return outcome(session.record(), session.scenario, saved.prior_loyalty).loyalty


def _whole(store: Store, run: int) -> SavedRun | None:
    """An earlier run, or None where it is damaged: that must not stop another one."""
    try:
        return store.runs.load(run)
    except KnownError as error:
        if error.code not in ("run_damaged", "run_gone"):
            raise
        return None


def _replayed(saved: SavedRun) -> Session | None:
    """An earlier run as it was played, None where this version cannot play it any more."""
    try:
        scenario = played_scenario(saved.scenario, saved.text)
        return Session(scenario, saved.seed, saved.memories, saved.answers)
    except KnownError:
        return None


def _told_before(
    store: Store, saved: SavedRun
) -> tuple[SavedRun | None, Reflection | None, tuple[str, ...] | None]:
    """The last earlier run of the scenario, and what was said in this run's debrief."""
    earlier = next(
        (
            _whole(store, row.id)
            for row in store.history.runs(saved.profile, saved.scenario)
            if row.id < saved.id and row.status is Status.FINISHED
        ),
        None,
    )
    told = store.debriefs.reflection(saved.id)
    reflection = Reflection(told.turn, Lean(told.lean)) if told else None
    return earlier, reflection, store.debriefs.causes(saved.id)


def _turns_of(earlier: SavedRun | None) -> tuple[TurnRow, ...]:
    session = _replayed(earlier) if earlier else None
    return turn_rows(session) if session else ()
