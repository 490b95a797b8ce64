"""Exporting results: of one person or of everybody, to a file, a folder or a stream. What a room
played together stays on its computer: there is nobody whose results it would be.

First the figures of finished runs are brought up to date (they are kept, so that a second
export need not replay anything); then everything is read piece by piece and written as it is
read. A file takes its place when it is whole; whatever stops it before leaves what was there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import islice
from pathlib import Path

from simulator.model.errors import KnownError
from simulator.model.figures import FIGURES_VERSION, RunFigures
from simulator.model.score import SCORING_VERSION
from simulator.progress.archive import ArchivedPerson, ArchivedRun, ArchivedText, Piece
from simulator.progress.columns import moment_text
from simulator.progress.keeper import Keeper
from simulator.progress.rows import FinishedRun, Status
from simulator.progress.store import Store
from simulator.usecases.exchange.csv_form import MARK, CsvWriter, Table
from simulator.usecases.exchange.json_form import JsonWriter
from simulator.usecases.exchange.results import RunResult, Sink, Writer
from simulator.usecases.exchange.xapi_form import XapiWriter
from simulator.usecases.figures_body import figures_from
from simulator.usecases.figuring import Figuring
from simulator.usecases.files import PartFile
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import Steps

_AT_ONCE = 50
"""Pieces between two looks at who else wants the store, and whether to stop."""

Progress = Callable[[int, int], None]
"""Hears how many runs are done, of how many; on the thread that drives the steps."""


class Form(StrEnum):
    """The forms results are exported in."""

    CSV = "csv"
    JSON = "json"
    XAPI = "xapi"


@dataclass(frozen=True, slots=True)
class Wish:
    """What to export. `person` is a profile's number, None: everybody whose results are here.

    `names` puts names into CSV and xAPI, `words` what people wrote before the options showed
    into CSV; JSON always has both. `table` is which one of CSV."""

    form: Form
    person: int | None = None
    names: bool = False
    words: bool = False
    table: Table = Table.ANSWERS


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written. `damaged` runs were left out. `stopped`: nothing was written."""

    files: tuple[Path, ...] = ()
    people: int = 0
    runs: int = 0
    answers: int = 0
    damaged: int = 0
    stopped: bool = False


Read = Piece | RunResult


class Exporting:
    """Writes results for whoever asked. `clock` tells the moment."""

    def __init__(self, keeper: Keeper, shelf: Shelf, *, clock: Callable[[], datetime]) -> None:
        self._keeper = keeper
        self._shelf = shelf
        self._clock = clock

    def to_file(
        self,
        wish: Wish,
        file: Path,
        *,
        replace: bool = False,
        progress: Progress | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Steps[Exported]:
        """One file, whole or not at all.

        Raises KnownError: `output_exists` unless it may `replace` a file, `file_unwritable`,
        `profile_gone`, `store_older` and those of the store."""
        found = yield from self._to_files({file: wish}, replace, progress, stop)
        return found

    def to_folder(
        self,
        wish: Wish,
        folder: Path,
        *,
        replace: bool = False,
        progress: Progress | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Steps[Exported]:
        """Both tables of CSV, `answers.csv` and `runs.csv`, in a folder that is there."""
        tables = {folder / f"{table.value}.csv": _with(wish, table) for table in Table}
        found = yield from self._to_files(tables, replace, progress, stop)
        return found

    def to_stream(
        self, wish: Wish, stream: Sink, *, stop: Callable[[], bool] = lambda: False
    ) -> Steps[Exported]:
        """To a stream that somebody else opened and closes; written from the shelf's thread."""
        made = yield from self._written([self._writer(wish, stream)], wish, None, stop)
        return made

    def _to_files(
        self,
        wishes: dict[Path, Wish],
        replace: bool,
        progress: Progress | None,
        stop: Callable[[], bool],
    ) -> Steps[Exported]:
        taken = [file for file in wishes if file.exists()]
        if taken and not replace:
            raise KnownError("output_exists", path=str(taken[0]))
        parts: list[PartFile] = []
        try:
            writers = yield self._shelf.submit(lambda _: self._opened(wishes, parts))
            made = yield from self._written(writers, next(iter(wishes.values())), progress, stop)
            if made.stopped:
                return made
            yield self._shelf.submit(lambda _: _keep(parts))
        finally:
            for part in parts:
                part.drop()
        return Exported(tuple(wishes), made.people, made.runs, made.answers, made.damaged)

    def _opened(self, wishes: dict[Path, Wish], parts: list[PartFile]) -> list[Writer]:
        """A writer for each file; what was opened is in `parts` also where one fails."""
        writers = []
        for file, wish in wishes.items():
            parts.append(PartFile(file))
            if wish.form is Form.CSV:
                parts[-1].write(MARK)
            writers.append(self._writer(wish, parts[-1]))
        return writers

    def _writer(self, wish: Wish, stream: Sink) -> Writer:
        if wish.form is Form.CSV:
            return CsvWriter(stream, wish.table, names=wish.names, words=wish.words)
        if wish.form is Form.JSON:
            return JsonWriter(stream, self._clock())
        return XapiWriter(stream, names=wish.names)

    def _written(
        self,
        writers: Sequence[Writer],
        wish: Wish,
        progress: Progress | None,
        stop: Callable[[], bool],
    ) -> Steps[Exported]:
        """Everything of the people of a wish, through all writers."""
        people, whole = yield self._keeper.submit(lambda store: _people(store, wish.person))
        unkept = yield from self._brought_up(wish.person, stop)
        reading = _Reading(unkept)
        source = yield self._keeper.submit(lambda store: reading.of(store, people))
        runs = answers = 0
        while batch := (yield self._keeper.submit(lambda _: list(islice(source, _AT_ONCE)))):
            if stop():
                return Exported(stopped=True)
            counted = yield self._shelf.submit(_putting(batch, writers))
            runs, answers = runs + counted[0], answers + counted[1]
            if progress is not None:
                progress(runs + reading.damaged, whole)
        if stop():
            return Exported(stopped=True)
        yield self._shelf.submit(lambda _: _close(writers))
        return Exported((), len(people), runs, answers, reading.damaged)

    def _brought_up(
        self, person: int | None, stop: Callable[[], bool]
    ) -> Steps[dict[int, RunFigures]]:
        """Works out and keeps what is not kept yet; what cannot be kept, because the store
        takes no writing, stays in memory."""
        unkept: dict[int, RunFigures] = {}
        read_only, missing = yield self._keeper.submit(_unfigured)
        if not missing:
            return unkept

        def take(figures: RunFigures) -> None:
            if read_only:
                unkept[figures.run] = figures

        yield from Figuring(self._keeper, self._shelf).each(take, person, replays=True, stop=stop)
        return unkept


_Kept = dict[tuple[str, str], list[FinishedRun]]
"""Finished runs of one person by the moment they ended and the text they were played on."""


def _kept(store: Store, person: int) -> _Kept:
    found: _Kept = {}
    for row in store.figures.of_runs(person, replays=True):
        found.setdefault((moment_text(row.ended), row.digest), []).append(row)
    return found


@dataclass
class _Reading:
    """Reads an archive and puts the kept figures beside each run. Used on the store's thread."""

    unkept: dict[int, RunFigures]
    damaged: int = 0
    _scenarios: dict[str, str] = field(default_factory=dict)

    def of(self, store: Store, people: Sequence[int]) -> Iterator[Read]:
        """Pieces, runs as results."""
        numbers = {one.uid: one.id for one in store.profiles.everyone()}
        person, kept = ArchivedPerson("", ""), _Kept()
        for piece in store.archive.pieces(people, self._left_out):
            if isinstance(piece, ArchivedRun):
                figures = self._figures(store, piece, kept)
                yield RunResult(person, piece, self._scenarios[piece.digest], figures)
                continue
            if isinstance(piece, ArchivedPerson):
                person, kept = piece, _kept(store, numbers[piece.uid])
            elif isinstance(piece, ArchivedText):
                self._scenarios[piece.digest] = piece.scenario
            yield piece

    def _figures(
        self,
        store: Store,
        run: ArchivedRun,
        kept: _Kept,
    ) -> RunFigures | None:
        """By the moment it ended; where two ended at once, by what they are."""
        rows = kept.get((run.ended or "", run.digest), ()) if run.status == Status.FINISHED else ()
        for row in rows:
            with suppress(KnownError):  # deleted meanwhile
                if len(rows) == 1 or store.runs.identity(row.run) == run.identity:
                    return figures_from(row) or self.unkept.get(row.run)
        return None

    def _left_out(self, _run: int, _detail: str) -> None:
        self.damaged += 1


def _unfigured(store: Store) -> tuple[bool, bool]:
    """Whether the store takes no writing, and whether any finished run has no figures."""
    return store.read_only, bool(store.figures.missing(FIGURES_VERSION, SCORING_VERSION))


def _people(store: Store, person: int | None) -> tuple[list[int], int]:
    """The numbers of the people, and how many runs there are; of a room none."""
    found = store.profiles.everyone() if person is None else (store.profiles.one(person),)
    people = [one for one in found if not one.room]
    return [one.id for one in people], sum(one.runs for one in people)


def _keep(parts: Sequence[PartFile]) -> None:
    for part in parts:
        part.keep()


def _close(writers: Sequence[Writer]) -> None:
    for writer in writers:
        writer.close()


def _putting(batch: Sequence[Read], writers: Sequence[Writer]) -> Callable[[object], object]:
    return lambda _: _put(batch, writers)


def _put(batch: Sequence[Read], writers: Sequence[Writer]) -> tuple[int, int]:
    """Writes a batch; how many runs and answers there were."""
    runs = [one for one in batch if isinstance(one, RunResult)]
    for one in batch:
        for writer in writers:
            if isinstance(one, RunResult):
                writer.run(one)
            else:
                writer.piece(one)
    return len(runs), sum(len(run.answers) for run in runs)


def _with(wish: Wish, table: Table) -> Wish:
    return Wish(Form.CSV, wish.person, wish.names, wish.words, table)
