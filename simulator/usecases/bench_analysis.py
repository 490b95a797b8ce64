"""The slow half of the workbench: every play state of a version, and what follows from them.

Runs on a thread of its own and can be stopped: the walk reports its progress, and a job that
was stopped answers with `StoppedError`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from simulator.analysis.checks.families import FAMILIES, find_all
from simulator.analysis.checks.subject import Subject
from simulator.analysis.checks.worlds import worlds_of
from simulator.analysis.prospects import Prospects
from simulator.engine.state import PlayState
from simulator.model.issue import Issue
from simulator.scenario.plans import Plan
from simulator.usecases.bench_counts import counts_of
from simulator.usecases.bench_fairness import fairness_view
from simulator.usecases.bench_graph import Reached, reached_of
from simulator.usecases.bench_problems import problem_rows
from simulator.usecases.bench_version import Playable, Version
from simulator.usecases.bench_views import Counts, FairnessView, ProblemRow
from simulator.usecases.checking import in_order
from simulator.usecases.plan_runs import PlanRun, run_plans
from simulator.usecases.scripted import places_on


class StoppedError(Exception):
    """The work was stopped, because its version is an old one by now."""


class Job:
    """One piece of work on another thread: how far it is, and the wish to stop it.

    Both are single assignments, so that no lock is needed between two threads."""

    def __init__(self) -> None:
        self.states = 0
        self._stopped = False

    def stop(self) -> None:
        """Lets it end at its next report of progress."""
        self._stopped = True

    def heard(self, states: int) -> None:
        """The progress of a walk. Raises `StoppedError` once it is to stop."""
        if self._stopped:
            raise StoppedError
        self.states = states


@dataclass(frozen=True, slots=True)
class TableAdvice:
    """The best reply from exact tables, for the states they hold: asking about another one
    would work out all that follows it, which is nothing for the thread that paints."""

    prospects: Prospects
    states: frozenset[PlayState]

    def best(self, state: PlayState, weight: int, earned: int) -> str | None:
        if self.prospects.project(state) not in self.states:
            return None
        return self.prospects.best_reply(state, weight, earned).id


@dataclass(frozen=True, slots=True)
class Analysis:
    """What is known of a version once all its states were walked through.

    Plans are played and blind habits weighed after that: until then `fairness` is None and
    `whole` is False.
    """

    issues: tuple[Issue, ...]
    rows: tuple[ProblemRow, ...]
    reached: Reached
    counts: Counts
    advice: TableAdvice | None = None
    fairness: FairnessView | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Walked:
    """The first half of an analysis, with what the second needs of it."""

    analysis: Analysis
    subject: Subject


def walked_through(version: Version, job: Job) -> Walked:
    """Walks through all states of a version that can be played, and judges them. Raises
    `StoppedError`."""
    read, playable = version.read, version.playable
    if read is None or playable is None:
        raise ValueError("only a version that can be played has states")
    job.heard(0)
    worlds = worlds_of(playable.scenario, job.heard)
    job.heard(job.states)
    source, sheets = read.loaded.source, read.translations.translations
    subject = Subject(playable.scenario, source, worlds, sheets)
    judged = [found for name in FAMILIES for found in _found(name, subject, job)]
    issues = in_order((*read.issues, *judged))
    prospects = worlds[0].prospects if worlds else None
    return Walked(
        Analysis(
            issues=issues,
            rows=problem_rows(issues, version.places, version.language),
            reached=reached_of([world.walked for world in worlds], playable.table),
            counts=_counts(playable, prospects),
            advice=_advice(prospects),
        ),
        subject,
    )


def worked_out(version: Version, walked: Walked, job: Job) -> Analysis:
    """The whole of an analysis: plans played, blind habits weighed. Raises `StoppedError`."""
    read, analysis, subject = version.read, walked.analysis, walked.subject
    job.heard(job.states)
    plans: tuple[PlanRun, ...] = ()
    if read is not None and read.plans.source is not None and subject.worlds:
        plans = run_plans(subject.scenario, read.plans.plans, read.plans.source, subject.worlds)
    job.heard(job.states)
    missed = [found for run in plans for found in run.issues]
    issues = in_order((*analysis.issues, *missed)) if missed else analysis.issues
    rows = problem_rows(issues, version.places, version.language) if missed else analysis.rows
    fairness = None
    if subject.worlds:
        failed = sum(not run.passed for run in plans)
        fairness = fairness_view(
            subject.scenario, subject.worlds, plans=len(plans), plans_failed=failed
        )
    return replace(analysis, issues=issues, rows=rows, fairness=fairness, whole=True)


def _found(family: str, subject: Subject, job: Job) -> tuple[Issue, ...]:
    job.heard(job.states)
    return find_all(subject, families=(family,))


def _listening(plans: Iterable[Plan], job: Job) -> Iterator[Plan]:
    """The plans one by one, so that between two of them the work can be stopped."""
    for plan in plans:
        job.heard(job.states)
        yield plan


def _counts(playable: Playable, prospects: Prospects | None) -> Counts:
    road = () if prospects is None else places_on(playable.table, prospects.bounds.best)
    return counts_of(playable.scenario, playable.words, road)


def _advice(prospects: Prospects | None) -> TableAdvice | None:
    if prospects is None:
        return None
    return TableAdvice(prospects, frozenset([s.state for s in prospects.spots_in_order()]))
