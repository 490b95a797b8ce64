"""Puts the values of the workbench together from what its threads have made so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from simulator.scenario.loader import SCENARIO_FILE
from simulator.usecases.bench_analysis import Analysis, Job
from simulator.usecases.bench_graph import UNDRAWN, Drawing, Reached, graph_view
from simulator.usecases.bench_places import NOWHERE, Places
from simulator.usecases.bench_play import BenchPlay
from simulator.usecases.bench_problems import problem_rows
from simulator.usecases.bench_version import Playable, Version
from simulator.usecases.bench_views import (
    BenchView,
    Counts,
    GraphView,
    Hits,
    ProblemRow,
    Reload,
    TrialView,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Good:
    """The version that is played: the last one without errors of reading."""

    playable: Playable
    places: Places
    read_at: datetime


@dataclass(frozen=True, slots=True)
class Parts:
    """All that a view is made of. `version` is the one on the disk, `good` the one that is
    played; `analysis` is the version's, `reached` the last that was known of an earlier one."""

    folder: Path | None = None
    reload: Reload | None = None
    version: Version | None = None
    good: Good | None = None
    analysis: Analysis | None = None
    reached: Reached | None = None
    shape: object = None
    drawing: Drawing = UNDRAWN
    trial: TrialView | None = None
    people: Hits | None = None


NOTHING: Final = Parts()


class _Last(Generic[T]):
    """Keeps the last value made, as long as it would be made of the very same parts."""

    def __init__(self, make: Callable[..., T]) -> None:
        self._make = make
        self._of: tuple[Any, ...] | None = None
        self._made: T | None = None

    def of(self, *parts: Any) -> T:
        kept = self._of
        if (
            self._made is None
            or kept is None
            or any(a is not b for a, b in zip(kept, parts, strict=True))
        ):
            self._of, self._made = parts, self._make(*parts)
        return self._made


class Showing:
    """Makes views; the dear parts of a view only when something of theirs has changed, so
    that a pane can tell by identity whether it has to draw again."""

    def __init__(self) -> None:
        self._rows = _Last(_rows)
        self._graph = _Last(_graph)
        self._people = _Last(_known)

    def view(self, parts: Parts, play: BenchPlay, job: Job | None, language: str) -> BenchView:
        """The workbench as it stands; `job` is the analysis under way."""
        if parts.folder is None:
            return BenchView()
        good, version = parts.good, parts.version
        scenario = good.playable.scenario if good else None
        problems = self._rows.of(version, parts.analysis, language) if version else ()
        playtest = play.view(good.places) if good else None
        return BenchView(
            folder=str(parts.folder),
            id=scenario.id if scenario else parts.folder.name,
            title=(version.title if version else "") or (scenario.title if scenario else ""),
            file=str(parts.folder / SCENARIO_FILE),
            reload=_reload(parts, job),
            counts=_counts(parts),
            coverage=good.playable.coverage if good else (),
            language=playtest.language if playtest else scenario.language if scenario else "",
            problems=problems,
            graph=self._graph.of(good, parts.drawing, parts.analysis, parts.reached, problems)
            if good
            else GraphView(),
            playable=good is not None,
            playtest=playtest,
            fairness=parts.analysis.fairness if parts.analysis else None,
            trial=parts.trial,
            people=self._people.of(parts.people, good),
        )


def _reload(parts: Parts, job: Job | None) -> Reload | None:
    if parts.reload is None:
        return None
    can = parts.version is not None and parts.version.playable is not None
    due = can and not (parts.analysis is not None and parts.analysis.whole)
    return replace(parts.reload, analysing=due, states=job.states if job and due else 0)


def _counts(parts: Parts) -> Counts:
    if parts.analysis is not None:
        return parts.analysis.counts
    return parts.good.playable.counts if parts.good else Counts()


def _rows(version: Version, analysis: Analysis | None, language: str) -> tuple[ProblemRow, ...]:
    made = analysis or version
    if version.language == language:
        return made.rows
    return problem_rows(made.issues, version.places, language)


def _graph(
    good: Good,
    drawing: Drawing,
    analysis: Analysis | None,
    earlier: Reached | None,
    problems: tuple[ProblemRow, ...],
) -> GraphView:
    """The graph of the version that is played. Until its own states are known, what was
    reached in the version before stays so, and what is new counts as reachable."""
    reached = analysis.reached if analysis else earlier
    return graph_view(
        good.playable.scenario,
        drawing,
        places=good.places or NOWHERE,
        words=good.playable.words,
        reached=reached,
        problems=problems,
    )


def _known(people: Hits | None, good: Good | None) -> Hits | None:
    """The choices of people, without nodes and replies that the file has no more."""
    if people is None or good is None:
        return None
    scenario = good.playable.scenario
    names = set(good.playable.table.places)
    replies = {(node.id, reply.id) for node in scenario.nodes for reply in node.replies}
    return Hits(
        people.runs,
        {name: count for name, count in people.nodes.items() if name in names},
        {way: count for way, count in people.replies.items() if way in replies},
    )
