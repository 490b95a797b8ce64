"""The workbench of an author, without a window: a scenario's folder, watched and worked out.

The class lives on one thread, its window's, and hands out values (`view`). What takes time
is a `Steps` generator over two threads of its own: one reads, one analyses. A window calls
`look` a few times a second and, whenever `analysis_due`, starts `analyse` beside it;
`revision` tells whether there is anything new to show, apart from what the window itself
did to the playtest.

A save comes in two halves. The quick one reads, compiles and checks texts and links, and
what can be played is played at once; the slow one walks through all states, and is stopped
when another save overtakes it. A file that is broken, or gone, leaves the last good version
playable.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from simulator.model.scenario import Scenario
from simulator.progress.keeper import Keeper
from simulator.scenario.loader import SCENARIO_FILE
from simulator.usecases.bench_analysis import Job, StoppedError, walked_through, worked_out
from simulator.usecases.bench_files import Watch, observe
from simulator.usecases.bench_graph import Drawing, Layouter, Way, drawing_of, shape_of
from simulator.usecases.bench_places import NOWHERE
from simulator.usecases.bench_play import BenchPlay
from simulator.usecases.bench_show import NOTHING, Good, Parts, Showing
from simulator.usecases.bench_trial import tried
from simulator.usecases.bench_version import Version, read_version
from simulator.usecases.bench_views import BenchView, Hits, Lost, Reload, ReloadState
from simulator.usecases.steps import Steps


def layered(names: Sequence[str], ways: Sequence[Way], starts: Sequence[str]) -> Drawing:
    """The layered layout. Its library is loaded when a graph is first drawn."""
    from simulator.analysis.layout import layout  # noqa: PLC0415 - heavy, and seldom needed

    return layout(names, ways, starts)


class Workbench:
    """One author's workbench. `clock` tells the moment; `language` is that of sentences.

    `play` holds the playtest and its verbs. `reading` and `analysing` are the two threads
    (tests hand over something that works at once)."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        *,
        language: str = "en",
        layouter: Layouter = layered,
        reading: Executor | None = None,
        analysing: Executor | None = None,
    ) -> None:
        self._clock = clock
        self._language = language
        self._layouter = layouter
        self._reading = reading or ThreadPoolExecutor(1, thread_name_prefix="bench-reading")
        self._analysing = analysing or ThreadPoolExecutor(1, thread_name_prefix="bench-analysis")
        self._job: Job | None = None
        self._trial_job: Job | None = None
        self._watch: Watch[Version] | None = None
        self._looking = False
        self._parts = NOTHING
        self._showing = Showing()
        self.play = BenchPlay()
        self.revision = 0

    # --- the files ------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Turns to a scenario: its folder, or its `scenario.yaml`. The first `look` reads it."""
        self._stop()
        folder = path.parent if path.name == SCENARIO_FILE and not path.is_dir() else path
        self._watch = Watch(folder)
        self._looking = False
        self.play = BenchPlay()
        self._show(Parts(folder, Reload(ReloadState.LOADING, self._clock())))

    def close(self) -> None:
        """Ends the threads after what they are doing now; nothing waits for them."""
        self._stop()
        self._watch = None
        for thread in (self._reading, self._analysing):
            thread.shutdown(wait=False, cancel_futures=True)

    def look(self) -> Steps[bool]:
        """Looks whether anything was saved and takes it in; True where the view is another
        one. While one look is under way another does nothing."""
        watch = self._watch
        if watch is None or self._looking:
            return False
        self._looking = True
        try:
            now = self._clock()
            make = partial(read_version, language=self._language)
            seen = yield self._reading.submit(
                observe, watch.folder, watch.known, now.timestamp(), make
            )
            if self._watch is not watch:
                return False
            version = watch.taken(seen)
            if version is not None:
                self._swap(version, now)
                yield from self._draw(watch)
            elif seen.touched and self._parts.reload is not None:
                self._show(replace(self._parts, reload=_again(self._parts.reload, now)))
            return version is not None or seen.touched
        finally:
            if self._watch is watch:
                self._looking = False

    def _swap(self, version: Version, now: datetime) -> None:
        """Takes a version in: plays on in it, or keeps what was played before."""
        self._stop()
        old = self._parts
        reached = old.analysis.reached if old.analysis else old.reached
        parts = replace(old, version=version, analysis=None, reached=reached)
        if version.playable is None:
            state = ReloadState.GONE if version.absent else ReloadState.BROKEN
            since = old.good.read_at if old.good else None
            self._show(replace(parts, reload=Reload(state, now, good_from=since)))
            return
        lost = self.play.take(version.playable)
        state = _state(old.good is None, lost)
        places = version.places.get(version.file, NOWHERE)
        good = Good(version.playable, places, now)
        self._show(replace(parts, good=good, reload=Reload(state, now, lost), trial=None))

    def _draw(self, watch: Watch[Version]) -> Steps[None]:
        """A new layout, where nodes or ways are others than before."""
        good = self._parts.good
        if good is None:
            return
        scenario = good.playable.scenario
        shape = shape_of(scenario)
        if shape == self._parts.shape:
            return
        drawing = yield self._reading.submit(drawing_of, scenario, self._layouter)
        if self._watch is watch:
            self._show(replace(self._parts, shape=shape, drawing=drawing))

    # --- what takes longer ----------------------------------------------------------------

    @property
    def analysis_due(self) -> bool:
        """Whether the version at hand can be analysed and nobody is at it."""
        version = self._parts.version
        can = version is not None and version.playable is not None
        return can and self._parts.analysis is None and self._job is None

    def analyse(self) -> Steps[bool]:
        """Works out reach and bounds of the version at hand, then its plans and blind play;
        `view` has each half as soon as it is there. True when all is. False where there is
        nothing to do, or a newer save came in between."""
        version = self._parts.version
        if version is None or not self.analysis_due:
            return False
        job = self._job = Job()
        self.revision += 1
        try:
            walked = yield self._analysing.submit(walked_through, version, job)
            if self._parts.version is not version:
                return False
            self.play.know(walked.analysis.reached, walked.analysis.advice)
            self._show(replace(self._parts, analysis=walked.analysis, reached=None))
            found = yield self._analysing.submit(worked_out, version, walked, job)
            if self._parts.version is not version:
                return False
            self._show(replace(self._parts, analysis=found))
        except StoppedError:
            return False
        finally:
            if self._job is job:
                self._job = None
        return True

    def trial(self, runs: int, seed: int) -> Steps[bool]:
        """Lets `runs` random trainees play the version that is played; True when they have,
        False where a newer save came in between. The same seed gives the same again."""
        good = self._parts.good
        if good is None:
            return False
        if self._trial_job is not None:
            self._trial_job.stop()
        job = self._trial_job = Job()
        advice = self._parts.analysis.advice if self._parts.analysis else None
        try:
            found = yield self._analysing.submit(tried, good.playable, advice, runs, seed, job)
        except StoppedError:
            return False
        finally:
            if self._trial_job is job:
                self._trial_job = None
        if self._parts.good is not good:
            return False
        self._show(replace(self._parts, trial=found))
        return True

    def people(self, keeper: Keeper) -> Steps[bool]:
        """Counts what everybody on this computer chose in this scenario, whatever its text
        was then; `view().people` has it from then on."""
        good = self._parts.good
        if good is None:
            return False
        name = good.playable.scenario.id
        found = yield keeper.submit(lambda store: store.choices.of(name))
        now = self._parts.good
        if now is None or now.playable.scenario.id != name:
            return False
        self._show(replace(self._parts, people=Hits(found.runs, found.nodes, found.replies)))
        return True

    def _stop(self) -> None:
        for job in (self._job, self._trial_job):
            if job is not None:
                job.stop()
        self._job = self._trial_job = None

    # --- what is shown --------------------------------------------------------------------

    def say_in(self, language: str) -> None:
        """Says problems in another language from now on."""
        if language != self._language:
            self._language = language
            self.revision += 1

    def scenario(self) -> Scenario | None:
        """The version that is played, in the language of the playtest; None without one."""
        good = self._parts.good
        if good is None:
            return None
        own = good.playable.scenario
        return good.playable.languages.get(self.view().language, own)

    def view(self) -> BenchView:
        """The workbench as it stands. Panes can tell by identity whether its problems, its
        graph and its playtest are still those of the view before."""
        return self._showing.view(self._parts, self.play, self._job, self._language)

    def _show(self, parts: Parts) -> None:
        self._parts = parts
        self.revision += 1


def _state(first: bool, lost: tuple[Lost, ...]) -> ReloadState:
    if first:
        return ReloadState.OPENED
    return ReloadState.MOVED if lost else ReloadState.RELOADED


def _again(reload: Reload, now: datetime) -> Reload:
    """After a save that changed nothing: what was lost before is no news any more."""
    if reload.state in (ReloadState.OPENED, ReloadState.MOVED):
        return Reload(ReloadState.RELOADED, now)
    return replace(reload, at=now)
