"""From any released schema to this one, without a state in between.

A version is a list of single statements that lead to it from the one before. All that is
missing runs in one explicit transaction, so a computer switched off in the middle finds the
old schema whole (`executescript` commits in between and must not be used here). Foreign
keys are switched off outside of it, as SQLite asks for when tables are rebuilt, and checked
before it is committed. Creating a file is the way from version 0.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from simulator.model.errors import KnownError
from simulator.progress import schema
from simulator.progress.schema_3 import VERSION_3
from simulator.progress.schema_4 import VERSION_4

Migrations = Mapping[int, tuple[str, ...]]
"""The statements that lead to each version from the one before; versions count from 1."""

MIGRATIONS: Migrations = {1: schema.VERSION_1, 2: schema.VERSION_2, 3: VERSION_3, 4: VERSION_4}


def newest(migrations: Migrations) -> int:
    """The version that all of `migrations` lead to."""
    return max(migrations)


def bring_up(connection: sqlite3.Connection, path: Path, migrations: Migrations) -> None:
    """Bring the schema at `connection` (autocommit, no transaction open) to the newest version.

    Does nothing to a schema that is there already, also when another window got there
    first. Leaves foreign keys on. Raises KnownError "damaged" when rows refer to nothing
    afterwards, and sqlite3's errors; the file is then as it was.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            _run_missing(connection, path, migrations)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _run_missing(connection: sqlite3.Connection, path: Path, migrations: Migrations) -> None:
    # Read inside the transaction: a second window may have migrated while this one waited.
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    missing = range(version + 1, newest(migrations) + 1)
    for number in missing:
        for statement in migrations[number]:
            connection.execute(statement)
    if not missing:
        return
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise KnownError("damaged", path=str(path), detail="foreign_key_check")
    # Pragmas take no parameters; both are numbers of our own.
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {newest(migrations)}")
