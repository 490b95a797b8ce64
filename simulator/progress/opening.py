"""Opening the file: is it ours, is it whole, is it of a version this program knows.

A file is only written to once it is known to be ours. Every connection gets the same
pragmas, for these reasons:

- `journal_mode=TRUNCATE` with `synchronous=EXTRA`: an acknowledged commit survives a power
  cut. SQLite's defaults do not promise it (the journal's folder entry may come back after
  the cut and undo the commit), nor does a write-ahead log with synchronous=NORMAL, which
  also goes on writing into a file that was replaced underneath it.
- `foreign_keys`: off by default in SQLite.
- `trusted_schema=OFF`, `cell_size_check=ON`: the file may come from somebody else.
- `secure_delete=ON`: a deleted person is gone from the file's free pages, too.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path, PurePath
from urllib.parse import quote

from simulator.model.errors import KnownError
from simulator.progress import schema
from simulator.progress.backup import keep_copy
from simulator.progress.errors import IN_MEMORY, known_troubles
from simulator.progress.migrations import MIGRATIONS, Migrations, bring_up, newest

TIMEOUT_S = 5.0
"""How long to wait for a file that another window or program holds, in seconds."""

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA synchronous = EXTRA",
)


def connect_in_memory(factory: type[sqlite3.Connection]) -> sqlite3.Connection:
    """A store that is nowhere on disk, with the newest schema."""
    _require_sqlite(sqlite3.sqlite_version_info)
    connection = sqlite3.connect(IN_MEMORY.name, isolation_level=None, factory=factory)
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    bring_up(connection, IN_MEMORY, MIGRATIONS)
    return connection


def connect(
    path: Path,
    *,
    timeout_s: float,
    factory: type[sqlite3.Connection],
    migrations: Migrations = MIGRATIONS,
) -> sqlite3.Connection:
    """Open the file at `path` for reading and writing; a missing or empty one becomes a store.

    Raises KnownError: those of `simulator.progress.errors`, "foreign_file" for a database
    of another program, "newer_version" for one of a newer version of this program,
    "sqlite_too_old". A file that is refused is left as it was.
    """
    _require_sqlite(sqlite3.sqlite_version_info)
    _make_place(path)
    with known_troubles(path):
        connection = _connection(path, "rw", timeout_s, factory)
        try:
            version = _identify(connection, path)
            if version > newest(migrations):
                raise KnownError("newer_version", path=str(path))
            _check(connection, path)
            # Lasting for the connection only; a file that someone else holds in another
            # mode is not promised to survive a power cut, so it is not used.
            (mode,) = connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone()
            if mode != "truncate":
                raise KnownError("locked", path=str(path))
            if 0 < version < newest(migrations):
                keep_copy(connection, path, version)
            bring_up(connection, path, migrations)
        except BaseException:
            connection.close()
            raise
    return connection


def connect_read_only(
    path: Path, *, timeout_s: float, factory: type[sqlite3.Connection]
) -> sqlite3.Connection:
    """Open an existing file for reading alone, also one of a newer version.

    Raises KnownError as `connect` does, but never "newer_version".
    """
    _require_sqlite(sqlite3.sqlite_version_info)
    with known_troubles(path):
        connection = _connection(path, "ro", timeout_s, factory)
        try:
            if _identify(connection, path) == 0:
                raise KnownError("foreign_file", path=str(path))
            _check(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def _require_sqlite(version: tuple[int, ...]) -> None:
    if version < schema.OLDEST_SQLITE:
        raise KnownError("sqlite_too_old", version=".".join(map(str, version)))


def _make_place(path: Path) -> None:
    """Make the folder and an empty file, readable by this person alone."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        detail = error.strerror or str(error)
        raise KnownError("folder_not_writable", path=str(path.parent), detail=detail) from error


def _connection(
    path: Path, mode: str, timeout_s: float, factory: type[sqlite3.Connection]
) -> sqlite3.Connection:
    # A URI, because only so SQLite is kept from creating what is not there.
    connection = sqlite3.connect(
        f"{_uri(path.absolute())}?mode={mode}",
        timeout=timeout_s,
        isolation_level=None,
        factory=factory,
        uri=True,
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def _uri(path: PurePath) -> str:
    """An absolute path as SQLite takes it: a server's name must not stand as the authority."""
    name = path.as_posix()
    slash = "" if name.startswith("/") else "/"
    return f"file://{slash}{quote(os.fsencode(name), safe='/:')}"


def _identify(connection: sqlite3.Connection, path: Path) -> int:
    """The schema version of our file, 0 when it is empty. Reads only."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if pages and application != schema.APPLICATION_ID:
        raise KnownError("foreign_file", path=str(path))
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def _check(connection: sqlite3.Connection, path: Path) -> None:
    """The structure of the file; what stands in it is the hash chain's matter."""
    (first,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if first != "ok":
        raise KnownError("damaged", path=str(path), detail=str(first))
