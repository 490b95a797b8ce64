"""The figures of finished runs: worked out once, kept, and handed out one after the other.

Many runs never stand in memory at once. The store reads them in pieces on its thread, they are
taken up on the thread that analyses, and whoever drives the steps does nothing but wait.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from simulator.engine.session import Session
from simulator.engine.table import Table, compile_table
from simulator.model.errors import KnownError
from simulator.model.figures import FIGURES_VERSION, RunFigures, TurnFigures
from simulator.model.run import Turn
from simulator.model.scenario import CARE_LETTERS, FIRMNESS_LETTERS, Scenario
from simulator.model.score import SCORING_VERSION, RunScore
from simulator.progress.keeper import Keeper
from simulator.progress.rows import FinishedRun, Result, SavedRun
from simulator.progress.store import Store
from simulator.scoring import balance
from simulator.scoring.causes import root_cause
from simulator.scoring.outcome import outcome
from simulator.usecases.debriefing import score_of
from simulator.usecases.figures_body import body_of, figures_from
from simulator.usecases.recounting import reply_of
from simulator.usecases.reviewing import plan_review
from simulator.usecases.shelf import Shelf, played_scenario
from simulator.usecases.steps import Steps

_READ_AT_ONCE = 200
"""Kept figures are taken up in pieces of so many: some 20 ms each."""
_PLAYED_AT_ONCE = 20
"""Runs are played again in pieces of so many, between two looks at who else wants the store."""

Take = Callable[[RunFigures], None]
"""Is told of each run, on the thread that analyses."""
Progress = Callable[[int, int], None]
"""Hears how many runs were played again, of how many; on the thread that drives the steps."""


@dataclass(frozen=True, slots=True)
class Figured:
    """How many runs were handed out, and how many were passed over because they are damaged
    or cannot be played by this version any more. `stopped`: there may be more of both."""

    runs: int
    passed_over: int
    stopped: bool = False


def figures_of(
    saved: SavedRun,
    session: Session,
    score: RunScore | None,
    ticked: Collection[str] | None,
    ended: datetime,
) -> RunFigures:
    """What a session that has ended comes to; `score` is None without finite bounds.

    `ticked` are the causes chosen, None before the task. Price and word of mouth are those of
    the scenario's own constants, whatever somebody set for their debrief.
    """
    scenario, record = session.scenario, session.record()
    deltas = [turn.delta for turn in score.turns] if score else [None] * len(record.turns)
    times = [answer.milliseconds for answer in session.answers]
    rows = zip(record.turns, deltas, times, strict=True)
    return RunFigures(
        run=saved.id,
        person=saved.profile,
        scenario=saved.scenario,
        digest=saved.digest,
        mode=saved.mode,
        cold=saved.cold,
        ended=ended,
        scoring=SCORING_VERSION,
        type=scenario.client.type,
        ending=record.ending or "",
        proper=record.proper,
        walked_out=record.walked_out,
        turns=tuple(
            TurnFigures(
                node=turn.node,
                reply=turn.reply,
                care=turn.care,
                firmness=turn.firmness,
                weight=turn.weight,
                best=turn.best,
                key=turn.key,
                tension=turn.tension,
                delta=delta,
                kind=balance.kind(turn),
                open=tuple(option.reply for option in turn.open),
                missing=_missing(scenario, turn),
                stage=turn.stage,
                milliseconds=milliseconds,
            )
            for turn, delta, milliseconds in rows
        ),
        outcome=outcome(record, scenario, saved.prior_loyalty),
        balance=score.balance if score else None,
        headline=score.headline if score else None,
        cap=balance.cap(record),
        parts=score.parts if score else None,
        direction=score.direction if score else None,
        violations=record.violations,
        rules_kept=record.rules_kept,
        rules_breached=record.rules_breached,
        promises_made=record.promises_made,
        promises_open=record.promises_open,
        facts_found=record.facts,
        key_facts=tuple(fact.id for fact in scenario.facts if fact.key),
        causes=tuple((cause.id, cause.weight) for cause in scenario.causes),
        ticked=None if ticked is None else tuple(ticked),
        root_cause=None if ticked is None else root_cause(scenario, record.facts, ticked),
    )


def _missing(scenario: Scenario, turn: Turn) -> str:
    reply = reply_of(scenario, turn.node, turn.reply)
    if reply is None:
        return ""
    axes = ((reply.care.letters, CARE_LETTERS), (reply.firmness.letters, FIRMNESS_LETTERS))
    return "".join(
        letter
        for present, letters in axes
        if present is not None
        for letter in letters
        if letter not in present
    )


def keep_figures(store: Store, figures: RunFigures) -> None:
    """Keeps what a finished run comes to, the figures that lists show of it, and plans its
    review if it was cold. Doing it again, or late, changes nothing."""
    store.figures.put(figures.run, FIGURES_VERSION, SCORING_VERSION, body_of(figures))
    _keep_result(store, figures)
    if figures.cold:
        plan_review(store, figures.person, figures.scenario)


def _keep_result(store: Store, figures: RunFigures) -> None:
    if figures.headline is not None and figures.direction is not None:
        result = Result(figures.headline, figures.direction.word)
        store.runs.keep_result(figures.run, result)


class Figuring:
    """Hands out the figures of finished runs, those it has to work out first included."""

    def __init__(self, keeper: Keeper, shelf: Shelf) -> None:
        self.keeper = keeper
        self.shelf = shelf

    def each(
        self,
        take: Take,
        profile: int | None = None,
        *,
        replays: bool = False,
        progress: Progress | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Steps[Figured]:
        """Tells `take` of every finished run of a person (None: of everybody).

        Those whose figures are kept come first, the oldest first; then those that had to be
        played again, by their texts, so that the exact tables of a text are worked out once.
        `replays` are left out unless asked for: their beginning is copied from another run.
        `stop` is asked between two pieces.
        """
        handed = passed = 0
        stale: dict[str, list[FinishedRun]] = {}
        rows = yield self.keeper.submit(
            lambda store: store.figures.of_runs(profile, replays=replays)
        )
        while piece := (yield self.keeper.submit(lambda _: _next_piece(rows))):
            if stop():
                return Figured(handed, passed, stopped=True)
            left = yield from self._handed_out(piece, take)
            handed += len(piece) - len(left)
            for row in left:
                stale.setdefault(row.digest, []).append(row)
        again, whole = 0, sum(map(len, stale.values()))
        for one_text in stale.values():
            played = _PlayedText()
            for runs in _pieces(one_text, _PLAYED_AT_ONCE):
                if stop():
                    return Figured(handed, passed, stopped=True)
                made = yield from self._worked_out(runs, played, take)
                handed, passed = handed + made, passed + len(runs) - made
                again += len(runs)
                if progress is not None:
                    progress(again, whole)
        return Figured(handed, passed)

    def all_of(
        self,
        profile: int | None = None,
        *,
        replays: bool = False,
        progress: Progress | None = None,
    ) -> Steps[tuple[RunFigures, ...]]:
        """The figures of a person's finished runs at once, the oldest first."""
        found: list[RunFigures] = []
        yield from self.each(found.append, profile, replays=replays, progress=progress)
        return tuple(sorted(found, key=lambda run: (run.ended, run.run)))

    def _handed_out(self, rows: Sequence[FinishedRun], take: Take) -> Steps[Sequence[FinishedRun]]:
        left: Sequence[FinishedRun] = yield self.shelf.analyse(lambda _: _handed_out(rows, take))
        return left

    def _worked_out(
        self, rows: Sequence[FinishedRun], played: _PlayedText, take: Take
    ) -> Steps[int]:
        """Plays runs of one text again and keeps what they come to; how many there were."""
        loaded = yield self.keeper.submit(lambda store: _loaded(store, rows))
        made = yield self.shelf.analyse(lambda shelf: played.figures(shelf, loaded))
        # A disk that takes no writing makes it slower the next time, and nothing else.
        with suppress(KnownError):
            yield self.keeper.submit(lambda store: _keep_all(store, made))
        yield self.shelf.analyse(lambda _: _take_all(made, take))
        return len(made)


class _PlayedText:
    """One text, read and compiled once for all runs of it. Used by one thread."""

    def __init__(self) -> None:
        self._read: tuple[Scenario, Table] | None = None

    def figures(
        self, shelf: Shelf, loaded: Sequence[tuple[FinishedRun, SavedRun]]
    ) -> list[RunFigures]:
        """What the runs come to; those that cannot be played any more are left out."""
        found = []
        # Runs that remember the same use the same exact tables: one after the other.
        for row, saved in sorted(loaded, key=lambda pair: pair[1].memories):
            with suppress(KnownError):
                found.append(self._one(shelf, row, saved))
        return found

    def _one(self, shelf: Shelf, row: FinishedRun, saved: SavedRun) -> RunFigures:
        if self._read is None:
            own = played_scenario(saved.scenario, saved.text)
            self._read = own, compile_table(own)
        scenario, table = self._read
        session = Session(scenario, saved.seed, saved.memories, saved.answers, table=table)
        if not session.ended:
            raise KnownError("run_damaged", run=str(saved.id), detail="ending")
        prospects = shelf.prospects(scenario, saved.memories)
        score = score_of(session, prospects, row.ticked, saved.prior_loyalty)
        return figures_of(saved, session, score, row.ticked, row.ended)


def _next_piece(rows: Iterator[FinishedRun]) -> list[FinishedRun]:
    return list(islice(rows, _READ_AT_ONCE))


def _pieces(rows: Sequence[FinishedRun], size: int) -> Iterator[Sequence[FinishedRun]]:
    for first in range(0, len(rows), size):
        yield rows[first : first + size]


def _handed_out(rows: Iterable[FinishedRun], take: Take) -> list[FinishedRun]:
    """Tells of those whose figures are kept; the others."""
    left = []
    for row in rows:
        figures = figures_from(row)
        if figures is None:
            left.append(row)
        else:
            take(figures)
    return left


def _take_all(made: Iterable[RunFigures], take: Take) -> None:
    for figures in made:
        take(figures)


def _loaded(store: Store, rows: Iterable[FinishedRun]) -> list[tuple[FinishedRun, SavedRun]]:
    """The runs whole; those that are damaged or gone are left out."""
    found = []
    for row in rows:
        try:
            found.append((row, store.runs.load(row.run)))
        except KnownError as error:
            if error.code not in ("run_damaged", "run_gone"):
                raise
    return found


def _keep_all(store: Store, made: Sequence[RunFigures]) -> None:
    """The same as `keep_figures` for many: one write for all their figures, and the others only
    where something is new."""
    bodies = {figures.run: body_of(figures) for figures in made}
    store.figures.put_all(bodies, FIGURES_VERSION, SCORING_VERSION)
    known: dict[int, bool] = {}
    for person in {figures.person for figures in made}:
        for row in store.history.runs(person, made[0].scenario):
            known[row.id] = row.result is not None and row.result.scoring == SCORING_VERSION
    for figures in made:
        if not known.get(figures.run, True):
            _keep_result(store, figures)
    for person, scenario in sorted({(run.person, run.scenario) for run in made if run.cold}):
        plan_review(store, person, scenario)
