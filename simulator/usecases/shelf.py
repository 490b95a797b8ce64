"""The scenarios at hand: what the folder holds, one of them whole, and its exact tables.

Reading and analysis take time, and the window goes on painting meanwhile: each has a
thread of its own (`Shelf.submit`, `Shelf.analyse`), so that a talk never waits for figures
that only its debrief needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from simulator.analysis.bounds import prospects_of
from simulator.analysis.prospects import NoBoundsError, Prospects
from simulator.engine.table import Table, compile_table
from simulator.model.errors import KnownError
from simulator.model.scenario import Scenario
from simulator.progress.rows import Wording
from simulator.scenario.house import parted
from simulator.scenario.library import Entry, Library
from simulator.scenario.loader import Loaded, load, load_bytes
from simulator.usecases.speaking import Spoken, spoken_in

K = TypeVar("K")
T = TypeVar("T")

_MOST_KEPT = 8
"""Tables of so many scenarios are kept; the oldest go first."""


class Shelf:
    """Everything that is read from scenario files.

    `prospects` and `about_turns` run on the thread of `analyse`, all else on that of
    `submit`."""

    def __init__(self, folder: Path, cache: Path | None) -> None:
        self.folder = folder
        self._library = Library(folder, cache)
        self._tables: dict[str, Table] = {}
        self._prospects: dict[tuple[str, tuple[tuple[str, str], ...]], Prospects | None] = {}
        self._closed = False
        self._reading = ThreadPoolExecutor(max_workers=1, thread_name_prefix="shelf")
        self._analysing = ThreadPoolExecutor(max_workers=1, thread_name_prefix="analysis")

    def submit(self, work: Callable[[Shelf], T]) -> Future[T]:
        """Runs `work` with the shelf on the thread that reads."""
        return self._handed(self._reading, work)

    def analyse(self, work: Callable[[Shelf], T]) -> Future[T]:
        """Runs `work` with the shelf on the thread that analyses."""
        return self._handed(self._analysing, work)

    def close(self) -> None:
        """Ends the threads after what they are doing now; what waits is dropped, and so is
        what is handed over later (its future is a cancelled one)."""
        self._closed = True
        for thread in (self._reading, self._analysing):
            thread.shutdown(wait=False, cancel_futures=True)

    def _handed(self, thread: ThreadPoolExecutor, work: Callable[[Shelf], T]) -> Future[T]:
        if self._closed:
            dropped: Future[T] = Future()
            dropped.cancel()
            return dropped
        return thread.submit(work, self)

    def entries(self) -> tuple[Entry, ...]:
        """What is in the folder now."""
        return self._library.scan()

    def read(self, scenario: str) -> Loaded:
        """One scenario as it stands in the folder; raises KnownError `scenario_absent`."""
        return load(self.folder / scenario)

    def playable(self, scenario: str) -> tuple[Scenario, bytes]:
        """One scenario that can be played, with its exact bytes.

        Raises KnownError `scenario_broken` with the place of its first error."""
        loaded = self.read(scenario)
        if loaded.scenario is None:
            raise KnownError(
                "scenario_broken", scenario=scenario, place=str(loaded.errors[0].place)
            )
        return loaded.scenario, loaded.data

    def digest(self, scenario: str) -> str | None:
        """The digest of the file as it stands now, None when it cannot be played."""
        try:
            return self.playable(scenario)[0].digest
        except KnownError:
            return None

    def spoken(
        self, own: Scenario, language: str | None, kept: Sequence[Wording] = ()
    ) -> tuple[Spoken, Table]:
        """A scenario (in its own language) as it is told in another, and its compiled table.

        `kept` are the wordings of the run it is for, as in `speaking.spoken_in`."""
        spoken = spoken_in(own, self.folder / own.id, language, kept)
        return spoken, self.table(spoken.scenario, spoken.wording.sheet)

    def table(self, scenario: Scenario, sheet: bytes | None = None) -> Table:
        """The compiled table of a scenario, whose texts are those of a sheet."""
        words = "" if sheet is None else sha256(sheet).hexdigest()
        key = f"{scenario.digest} {scenario.language} {words}"
        found = self._tables.get(key)
        if found is None or found.scenario.id != scenario.id:
            found = compile_table(scenario)
            self._tables[key] = found
            _drop_oldest(self._tables)
        return found

    def prospects(
        self, scenario: Scenario, memories: Iterable[tuple[str, str]]
    ) -> Prospects | None:
        """The exact tables of a scenario, None where it has no finite bounds."""
        key = (scenario.digest, tuple(sorted(memories)))
        if key not in self._prospects:
            try:
                self._prospects[key] = prospects_of(scenario, key[1])
            except NoBoundsError:
                self._prospects[key] = None
            _drop_oldest(self._prospects)
        return self._prospects[key]

    def about_turns(self, scenario: Scenario, memories: Iterable[tuple[str, str]]) -> int | None:
        """How many replies the best road has."""
        prospects = self.prospects(scenario, memories)
        return len(prospects.bounds.best) if prospects else None


def played_scenario(scenario: str, text: bytes) -> Scenario:
    """A scenario from the exact text a run was played on, that of its house code included.

    Raises KnownError `text_unreadable` where this version cannot read it any more."""
    own, house = parted(text)
    loaded = load_bytes(own, f"{scenario}/scenario.yaml", scenario, house=house)
    if loaded.scenario is None:
        raise KnownError("text_unreadable", scenario=scenario)
    return loaded.scenario


def _drop_oldest(kept: dict[K, T]) -> None:
    if len(kept) > _MOST_KEPT:
        del kept[next(iter(kept))]
