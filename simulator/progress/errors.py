"""What sqlite3 raises when the disk or the file is the trouble, as a `KnownError`.

Codes and what each means to a person (every one carries `path`, most a `detail`, which is
SQLite's own short text):

- `disk_full`: no room; nothing was written, saving again can succeed.
- `read_only`: the file or its disk takes no writing, or it was opened for reading.
- `file_moved`: the file was deleted, moved or replaced while it was open.
- `locked`: another program or window held the file for longer than the time-out.
- `not_a_database`: the file is something else.
- `damaged`: the file's structure is broken.
- `folder_not_writable`: the folder at `path` takes no new files.
- `cannot_open`: the file cannot be opened (a folder of that name, no permission, missing).
- `io_error`: the disk failed in another way.
- `profile_gone`: the person this belongs to was deleted meanwhile, in another window.

The other modules of this package add: `foreign_file`, `newer_version` (`path`),
`sqlite_too_old` (`version`), `run_moved_on`, `run_gone` (`run`), `run_damaged` (`run`,
`detail`), `name_empty`, `name_taken` (`name`), `team_gone`, `store_older` (`path`),
`results_damaged` (`place`, `detail`).

Everything else (a wrong statement, a broken constraint) is a bug and is let through.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from simulator.model.errors import KnownError

IN_MEMORY = Path(":memory:")
"""Stands for the path of a store that is nowhere on disk."""

_CODES = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_NOTADB: "not_a_database",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_CANTOPEN: "cannot_open",
    sqlite3.SQLITE_PERM: "cannot_open",
    sqlite3.SQLITE_PROTOCOL: "locked",
    sqlite3.SQLITE_IOERR: "io_error",
}
"""Primary result codes (the low byte of SQLite's extended codes)."""

_EXACT = {
    sqlite3.SQLITE_READONLY_DBMOVED: "file_moved",
    # Rows hang on people, and on runs, which go only with their people.
    sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY: "profile_gone",
}
"""Extended codes that mean something else than their primary one."""


@contextmanager
def known_troubles(path: Path) -> Iterator[None]:
    """Turn the environment's troubles with the file at `path` into `KnownError`s."""
    try:
        yield
    except sqlite3.Error as error:
        trouble = as_known(error, path)
        if trouble is None:
            raise
        raise trouble from error


def as_known(error: sqlite3.Error, path: Path) -> KnownError | None:
    """The `KnownError` that `error` amounts to, or None when it is a bug of ours."""
    number = getattr(error, "sqlite_errorcode", None)  # absent on sqlite3's own refusals
    if number is None:
        return None
    code = _EXACT.get(number, _CODES.get(number & 0xFF))
    if code is None:
        return None
    # Without a journal beside it the file cannot be written, and SQLite then only says that
    # it could not open something.
    if code == "cannot_open" and path.is_file() and not os.access(path.parent, os.W_OK):
        code, path = "folder_not_writable", path.parent
    return KnownError(code, path=str(path), detail=str(error))
