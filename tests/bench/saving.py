"""What saving an answer costs beside the bare commit it cannot do without.

Run as `python -m tests.bench.saving [ROUNDS [FOLDER]]`. Both write in one folder, take
turns, and are timed by the clock on the wall, because what is waited for is the disk. The
floor is one row of the same size, inserted and committed with the settings of the store.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from simulator.model.run import Answer, Mode
from simulator.progress.rows import NewRun
from simulator.progress.store import Store

AT = datetime(2026, 3, 2, tzinfo=UTC)
SHOWN = ("own_up", "ask_the_couriers", "give_it_back", "explain")
SETTINGS = (
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


@dataclass(frozen=True, slots=True)
class Saving:
    """Medians in milliseconds, over so many rounds of one of each."""

    rounds: int
    append_ms: float
    bare_ms: float

    @property
    def ratio(self) -> float:
        """Saving an answer in bare commits."""
        return self.append_ms / self.bare_ms


def measure(rounds: int, folder: Path) -> Saving:
    """Time `rounds` saved answers and as many bare commits, in turns, in `folder`."""
    store = Store.open(folder / "progress.sqlite")
    person = store.profiles.add("bench", AT)
    run = store.runs.start(NewRun(person.id, "oven", "0" * 64, b"x", 1, Mode.PRACTICE), AT)
    bare = _bare(folder / "bare.sqlite")
    chance = random.Random(1)
    appends: list[float] = []
    commits: list[float] = []
    for number in range(rounds):
        answer = Answer("the_fee_again", SHOWN[0], SHOWN, 4000 + number)
        pair: list[tuple[list[float], Callable[[], object]]] = [
            (appends, lambda n=number, a=answer: store.runs.append(run.id, n, a, AT)),
            (commits, lambda n=number: _commit(bare, n)),
        ]
        chance.shuffle(pair)  # neither profits from coming second
        for times, work in pair:
            began = perf_counter()
            work()
            times.append(1000 * (perf_counter() - began))
    store.close()
    bare.close()
    return Saving(rounds, statistics.median(appends), statistics.median(commits))


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in SETTINGS:
        connection.execute(pragma)
    connection.execute(
        "CREATE TABLE bare (run INTEGER, seq INTEGER, text TEXT, PRIMARY KEY (run, seq)) "
        "STRICT, WITHOUT ROWID"
    )
    return connection


def _commit(connection: sqlite3.Connection, number: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO bare VALUES (1, ?, ?)", (number, "x" * 190))
    connection.execute("COMMIT")


def main() -> None:
    """Print the two medians and their ratio."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    parent = sys.argv[2] if len(sys.argv) > 2 else None
    with tempfile.TemporaryDirectory(dir=parent) as folder:
        found = measure(rounds, Path(folder))
    sys.stdout.write(
        f"saving an answer {found.append_ms:.2f} ms, bare commit {found.bare_ms:.2f} ms: "
        f"{found.ratio:.2f} (medians of {found.rounds} each)\n"
    )


if __name__ == "__main__":
    main()
