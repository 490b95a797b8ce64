"""The desk of one trainee: scenarios, runs and debriefs, without a window.

What needs the disk or takes time is a `Steps` generator: the store works on its thread,
reading and analysis on the shelf's, and whoever drives the steps waits for neither.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import cast

from simulator.engine.table import Table
from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.keeper import Keeper
from simulator.progress.rows import NewRun, Replay, SavedRun, Status, Wording
from simulator.progress.store import Store
from simulator.usecases.choosing import due_days
from simulator.usecases.days import day_here, here
from simulator.usecases.listing import home_rows
from simulator.usecases.lists import ScenarioRow
from simulator.usecases.looking_back import LookingBack
from simulator.usecases.own_words import OwnWords
from simulator.usecases.progressing import Progressing
from simulator.usecases.remembering import loyalty_before, memories_of
from simulator.usecases.reviewing import plan_review
from simulator.usecases.shelf import Shelf, played_scenario
from simulator.usecases.showing import BriefingView, TalkView
from simulator.usecases.speaking import Spoken
from simulator.usecases.steps import Steps
from simulator.usecases.talking import briefing_view, talk_view
from simulator.usecases.training import Training
from simulator.usecases.writing import Ledger

_TALKS = "talks"
"""The setting that holds the language of the talks."""


class Desk:
    """Everything one person (a profile of the store behind `keeper`) does: before a talk and
    while talking here, after it in `looking_back`, over weeks in `progress`.

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
        self.looking_back = LookingBack(keeper, shelf, clock=clock)
        self.progress = Progressing(keeper, shelf, profile, clock=clock, guest=guest)
        self.own_words = OwnWords(keeper, profile, clock)
        self._clock = clock
        self._seed = seed
        self._unkept: dict[int, tuple[Wording, datetime]] = {}

    # --- the language of the talks ------------------------------------------------------

    def talk_language(self) -> Steps[str | None]:
        """What this person chose, None where they did not."""
        kept = yield self.keeper.submit(lambda store: store.settings.all(self.profile))
        return cast("dict[str, str]", kept).get(_TALKS)

    def keep_talk_language(self, choice: str) -> Steps[None]:
        """Keeps it with the person."""
        yield self.keeper.submit(lambda store: store.settings.put(_TALKS, choice, self.profile))

    # --- before a talk ------------------------------------------------------------------

    def rows(self, language: str | None = None) -> Steps[tuple[ScenarioRow, ...]]:
        """The list of the home screen, in a language where the scenarios can be had in it."""
        entries = yield self.shelf.submit(Shelf.entries)
        runs, reviews = yield self.keeper.submit(
            lambda store: (
                store.history.runs(self.profile),
                store.debriefs.reviews(self.profile),
            )
        )
        due = due_days(reviews, day_here(self._clock()))
        return home_rows(entries, runs, language, due)

    def briefing(self, scenario: str, language: str | None = None) -> Steps[BriefingView]:
        """The briefing of a scenario; raises KnownError where it cannot be played."""
        spoken, _, _ = yield self.shelf.submit(lambda shelf: _opened(shelf, scenario, language))
        first = yield from self.own_words.read()
        view = briefing_view(spoken.scenario, None, tongue=spoken.tongue)
        return replace(view, own_words=first)

    def turns_of(self, scenario: str) -> Steps[int | None]:
        """How many replies the best road of a scenario has, None without finite bounds."""
        found, _ = yield self.shelf.submit(lambda shelf: shelf.playable(scenario))
        turns: int | None = yield self.shelf.analyse(lambda shelf: shelf.about_turns(found, ()))
        return turns

    def start(self, scenario: str, mode: Mode, language: str | None = None) -> Steps[Training]:
        """A new run from the start. A run of this scenario and mode that was left open is
        given up by it."""
        spoken, table, text = yield self.shelf.submit(
            lambda shelf: _opened(shelf, scenario, language)
        )
        saved = yield self.keeper.submit(
            lambda store: self._begin(store, spoken, text, mode, self._seed())
        )
        yield from self.own_words.read()
        return self._training(spoken, table, saved)

    def resume(self, run: int, language: str | None = None) -> Steps[Training]:
        """A run that was left, with the exact text it was begun on; without a language, in the
        one it was left in."""
        saved = yield self.keeper.submit(lambda store: store.runs.load(run))
        yield from self.own_words.read()
        spoken, table = yield self.shelf.submit(lambda shelf: _reopened(shelf, saved, language))
        training = self._training(spoken, table, saved)
        if saved.wordings[-1:] != (spoken.wording,):
            yield from self._keep_wording(training)
        return training

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
            wording=training.spoken.wording,
        )
        saved = yield self.keeper.submit(lambda store: store.runs.start(new, at, first))
        return self._training(training.spoken, training.session.table, saved)

    # --- while talking ------------------------------------------------------------------

    def talk(self, training: Training, about: int | None, *, changed: bool) -> TalkView:
        """The conversation as it stands."""
        return talk_view(training, about, file_changed=changed)

    def briefing_of(self, training: Training, about: int | None) -> BriefingView:
        """The briefing of a run under way."""
        tongue = training.spoken.tongue
        return briefing_view(training.scenario, about, during_run=True, tongue=tongue)

    def speak(self, training: Training, language: str) -> Steps[None]:
        """Goes on with a run in another language, and keeps that with it. What it was played
        in before is said in the same words again."""
        own, kept = training.spoken.own, training.wordings
        spoken, table = yield self.shelf.submit(lambda shelf: shelf.spoken(own, language, kept))
        training.speak(spoken, table)
        yield from self._keep_wording(training)

    def write(self, ledger: Ledger) -> Steps[Ledger]:
        """Writes what waits; raises the KnownError of the disk, and then it still waits."""
        done: Ledger = yield self.keeper.submit(ledger.flush)
        yield from self._keep_unkept(ledger.run)
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

    # --- inner works --------------------------------------------------------------------

    def _training(self, spoken: Spoken, table: Table, saved: SavedRun) -> Training:
        training = Training(
            spoken.scenario, saved, self._clock, guest=self.guest, table=table, spoken=spoken
        )
        self.own_words.take_up(training)
        return training

    def _keep_wording(self, training: Training) -> Steps[None]:
        """Keeps in what language a run goes on."""
        self._unkept[training.saved.id] = training.spoken.wording, self._clock()
        yield from self._keep_unkept(training.saved.id)

    def _keep_unkept(self, run: int) -> Steps[None]:
        """Where the disk refuses, it is tried again with the next answer: nobody has to be
        asked about it, and the talk goes on in the language chosen."""
        waiting = self._unkept.get(run)
        if waiting is None:
            return
        try:
            yield self.keeper.submit(lambda store: store.runs.speak(run, *waiting))
        except KnownError:
            return
        if self._unkept.get(run) is waiting:
            del self._unkept[run]

    def _begin(self, store: Store, spoken: Spoken, text: bytes, mode: Mode, seed: int) -> SavedRun:
        # By the clock of this computer: what its lists call due today is cold when it is sat.
        at, scenario = here(self._clock()), spoken.own
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
            wording=spoken.wording,
        )
        # The old ones go last: where the disk takes no new run, they can still be gone on with.
        begun = store.runs.start(new, at)
        for row in left:
            # Another window may be going on with it, or the disk be full by now: then it
            # stays open, and is no reason to refuse the run that has begun.
            with suppress(KnownError):
                store.runs.leave(row.id, row.revision, at)
                if row.cold:
                    plan_review(store, self.profile, scenario.id)
        return begun


def _opened(shelf: Shelf, scenario: str, language: str | None) -> tuple[Spoken, Table, bytes]:
    """A scenario as it stands in the folder, told in a language, with its exact bytes."""
    own, text = shelf.playable(scenario)
    return (*shelf.spoken(own, language), text)


def _reopened(shelf: Shelf, saved: SavedRun, language: str | None) -> tuple[Spoken, Table]:
    own = played_scenario(saved.scenario, saved.text)
    return shelf.spoken(own, language, saved.wordings)
