"""Exporting results, beside reading the same runs out of the store and throwing them away.

Run as `python -m tests.bench.exporting [RUNS]` for the whole table with peaks of memory; ten
answers a run as a rule, of a hundred people. What a form costs is time over the floor, and its
peak must not grow with the runs.
"""

from __future__ import annotations

import random
import sys
import tempfile
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter, process_time
from typing import TypeVar

from simulator.engine.session import Session
from simulator.engine.table import Table, compile_table
from simulator.model.run import Answer, Mode
from simulator.model.scenario import Scenario
from simulator.progress.keeper import Keeper
from simulator.progress.rows import NewRun
from simulator.progress.store import Store
from simulator.scenario.loader import load
from simulator.usecases.exchange.exporting import Exported, Exporting, Form, Wish
from simulator.usecases.exchange.json_form import pieces_of
from simulator.usecases.figuring import Figuring
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import finished
from tests.bench.figures import Figure

SCENARIO = Path(__file__).resolve().parents[2] / "scenarios" / "oven"
START = datetime(2026, 3, 2, 9, tzinfo=UTC)
T = TypeVar("T")

_PEOPLE = 100
_RUNS = 10_000
_FEW = 400
_PATIENCE_S = 3600.0


def fill(store: Store, runs: int) -> int:
    """Random runs of one talk, played to an ending; how many answers they have."""
    loaded = load(SCENARIO)
    assert loaded.scenario is not None
    table, chance, answers = compile_table(loaded.scenario), random.Random(1), 0
    people = [store.profiles.add(f"Person {number}", START) for number in range(_PEOPLE)]
    for number in range(runs):
        session = _played(loaded.scenario, table, chance)
        at = START + timedelta(hours=number)
        new = NewRun(
            people[number % _PEOPLE].id,
            loaded.scenario.id,
            loaded.scenario.digest,
            loaded.data,
            session.seed,
            Mode.EXAM,
        )
        saved = store.runs.start(new, at, session.answers)
        ending = session.record().ending
        assert ending is not None
        store.runs.finish(saved.id, saved.revision, ending, at + timedelta(minutes=10))
        answers += len(session.answers)
    return answers


def _played(scenario: Scenario, table: Table, chance: random.Random) -> Session:
    session = Session(scenario, chance.randrange(2**31), (), (), table=table)
    while not session.ended:
        shown = session.shown
        reply = chance.choice(shown)
        order = tuple(one.id for one in shown)
        answer = Answer(session.place, reply.id, order, chance.randrange(60_000))
        session = Session(scenario, session.seed, (), (*session.answers, answer), table=table)
    return session


@dataclass(frozen=True, slots=True)
class Office:
    """A filled store, its figures worked out, and who exports from it."""

    keeper: Keeper
    shelf: Shelf
    exporting: Exporting
    answers: int
    figured_s: float

    def read(self) -> int:
        """The floor: every piece of the archive, read and let go."""
        everybody = [person.id for person in self._of(lambda s: s.profiles.everyone())]
        return self._of(lambda store: sum(1 for _ in store.archive.pieces(everybody)))

    def export(self, form: Form, file: Path) -> Exported:
        """Everything to a file."""
        return finished(self.exporting.to_file(Wish(form), file, replace=True), _PATIENCE_S)

    def _of(self, work: Callable[[Store], T]) -> T:
        return self.keeper.submit(work).result()


@contextmanager
def office(folder: Path, runs: int) -> Iterator[Office]:
    """A store of so many runs."""
    with_disk = Store.open(folder / "progress.sqlite")
    # Only here: what is written for the bench may be lost.
    with_disk._database.run("PRAGMA synchronous = OFF")
    answers = fill(with_disk, runs)
    with_disk.close()
    keeper = Keeper(lambda: Store.open(folder / "progress.sqlite"))
    shelf = Shelf(SCENARIO.parent, None)
    try:
        begun = perf_counter()
        finished(Figuring(keeper, shelf).each(lambda _: None, replays=True), _PATIENCE_S)
        figured = perf_counter() - begun
        exporting = Exporting(keeper, shelf, clock=lambda: START)
        yield Office(keeper, shelf, exporting, answers, figured)
    finally:
        shelf.close()
        keeper.close(10)


def figures(*, large: bool) -> Iterator[Figure]:
    """A line for each form."""
    with tempfile.TemporaryDirectory() as name, office(Path(name), _RUNS if large else _FEW) as it:
        floor = _time(it.read)
        for form in Form:
            file = Path(name) / f"results.{form}"
            ours = _time(lambda form=form, file=file: it.export(form, file))
            yield Figure(f"results as {form} / reading the runs", ours, floor, "ms", 1, 8.0, 5.0)


def _time(work: Callable[[], object]) -> float:
    begun = process_time()
    work()
    return 1000 * (process_time() - begun)


def main() -> None:
    """Time, size and peak of every form, and of reading JSON back."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else _RUNS
    with tempfile.TemporaryDirectory() as name, office(Path(name), runs) as it:
        sys.stdout.write(
            f"{runs} runs, {it.answers} answers; figures worked out in {it.figured_s:.1f} s; "
            f"reading alone {_time(it.read) / 1000:.1f} s\n"
        )
        for form in Form:
            file = Path(name) / f"results.{form}"
            begun = perf_counter()
            it.export(form, file)
            took = perf_counter() - begun
            peak = _peak(lambda form=form, file=file: it.export(form, file))
            size = file.stat().st_size / 2**20
            sys.stdout.write(f"{form}: {took:.1f} s, {size:.0f} MiB, peak {peak:.0f} MiB\n")
        file = Path(name) / f"results.{Form.JSON}"
        begun = perf_counter()
        _read_back(file)
        took = perf_counter() - begun
        peak = _peak(lambda: _read_back(file))
        sys.stdout.write(f"json read back: {took:.1f} s, peak {peak:.0f} MiB\n")


def _read_back(file: Path) -> int:
    with file.open("rb") as stream:
        return sum(1 for _ in pieces_of(stream, file))


def _peak(work: Callable[[], object]) -> float:
    """What Python's own memory grew by at most, in MiB."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1] / 2**20
    finally:
        tracemalloc.stop()


if __name__ == "__main__":
    main()
