"""One connection and its transactions; the parts of the store share it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from simulator.model.errors import KnownError
from simulator.progress.errors import known_troubles

Value = str | int | bytes | None
"""What a column may hold here; there are no floats in the store."""

Row = tuple[Any, ...]
"""A row as sqlite3 gives it; STRICT tables see to the types of its columns."""


class Database:
    """A connection in autocommit mode, used in the thread that opened it.

    A failed write leaves nothing half written and nothing hanging: the next one can
    succeed. Reads are fetched whole, so that no read holds the file.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._connection = connection

    def rows(self, sql: str, *values: Value) -> list[Row]:
        """All rows of a SELECT."""
        with known_troubles(self.path):
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: Value) -> Row | None:
        """The first row of a SELECT, or None."""
        rows = self.rows(sql, *values)
        return rows[0] if rows else None

    def run(self, sql: str, *values: Value) -> int:
        """One statement that writes, within `writing()`; how many rows it touched."""
        return self._connection.execute(sql, values).rowcount

    def lacks(self, version: int) -> bool:
        """Whether the file has not what that version of the schema brought.

        Only a file opened for reading alone can: reading changes no file, so it stays of
        the version it is of, while every other one was brought up when it was opened.
        """
        if not self.read_only:
            return False
        row = self.row("PRAGMA user_version")
        return row is None or row[0] < version

    def last_id(self) -> int:
        """The number that the last INSERT gave its row."""
        (number,) = self._connection.execute("SELECT last_insert_rowid()").fetchone()
        return int(number)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: all of it is on the disk when the block is left, or nothing.

        Raises KnownError for the environment's troubles; after a trouble at the very end
        the commit may have happened all the same, so a retry must bear finding its work done.
        "read_only" for a file that was opened so: said here, because one of an older version
        has not even the tables and columns that would be written to.
        """
        if self.read_only:
            raise KnownError("read_only", path=str(self.path))
        with known_troubles(self.path), self._transaction("BEGIN IMMEDIATE"):
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Several reads that see one and the same state of the file."""
        with known_troubles(self.path), self._transaction("BEGIN"):
            yield

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        if self._connection.in_transaction:  # an earlier ROLLBACK failed, too
            self._connection.execute("ROLLBACK")
        self._connection.execute(begin)
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            # Of some troubles SQLite has rolled back by itself.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Let go of the file. What was not committed never happened."""
        self._connection.close()
