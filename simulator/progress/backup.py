"""A copy of the file before it is brought up to a newer version.

Bringing it up is one transaction that happens whole or not at all. The copy is for the other
case: that the newer version itself turns out to be the trouble, and the older program is
wanted back. It lies beside the store as `progress-version-1.sqlite`.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from simulator.model.errors import KnownError
from simulator.progress.errors import IN_MEMORY


def copy_of(path: Path, version: int) -> Path:
    """Where the copy of a store of an older version lies."""
    return path.with_name(f"{path.stem}-version-{version}{path.suffix}")


def keep_copy(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Copies the store at `connection` whole, in place of an earlier copy of that version.

    Raises KnownError "damaged" when the copy is not sound, "folder_not_writable", and
    sqlite3's errors; nothing half written is left in its place.
    """
    target = copy_of(path, version)
    part = target.with_name(target.name + ".part")
    try:
        _make_own(part)
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            connection.backup(copy)
            (first,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        if first != "ok":
            raise KnownError("damaged", path=str(path), detail=str(first))
        _sync(part)
        part.replace(target)
    except OSError as error:
        raise _refused(path, error) from error
    finally:
        part.unlink(missing_ok=True)


def drop_copies(path: Path) -> None:
    """Deletes every copy that lies beside a store: a person who is gone is gone from them, too.

    Raises KnownError "folder_not_writable"."""
    if path == IN_MEMORY:
        return
    try:
        for copy in path.parent.glob(f"{path.stem}-version-*{path.suffix}"):
            copy.unlink(missing_ok=True)
    except OSError as error:
        raise _refused(path, error) from error


def _make_own(part: Path) -> None:
    """A new file, readable by this person alone."""
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _sync(file: Path) -> None:
    descriptor = os.open(file, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _refused(path: Path, error: OSError) -> KnownError:
    detail = error.strerror or str(error)
    return KnownError("folder_not_writable", path=str(path.parent), detail=detail)
