"""Ways to break a store, a call or a disk on purpose."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any


class Failing:
    """Makes the calls of the connections it built fail: `calls` from the `at`-th on.

    A call that fails "before" does nothing; one that fails "after" has done its work, as a
    disk that reports a trouble too late does.
    """

    def __init__(self) -> None:
        self.seen = 0
        self._at: range = range(0)
        self._after = False
        failing = self

        class Connection(sqlite3.Connection):
            def execute(self, *arguments: Any) -> sqlite3.Cursor:
                return failing._call(lambda: super(Connection, self).execute(*arguments))

        self.factory: type[sqlite3.Connection] = Connection

    def arm(self, at: int, calls: int = 1, *, after: bool = False) -> None:
        """Let the `at`-th call from now on fail (from 1), and those after it up to `calls`."""
        self.seen = 0
        self._at = range(at, at + calls)
        self._after = after

    def disarm(self) -> None:
        self.arm(0, 0)

    def _call(self, call: Any) -> sqlite3.Cursor:
        self.seen += 1
        if self.seen not in self._at:
            return call()
        if self._after:
            call()
        trouble = sqlite3.OperationalError("disk I/O error")
        trouble.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise trouble


@contextmanager
def by_hand(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection of somebody else's, without our rules; commits what it did."""
    with closing(sqlite3.connect(path)) as connection:
        yield connection
        connection.commit()


def tamper(path: Path, statement: str, *values: object) -> None:
    """Change answers as a failing disk would: underneath the triggers that forbid it."""
    with by_hand(path) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        triggers = rows.fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement, values)
        for _, sql in triggers:
            connection.execute(sql)
