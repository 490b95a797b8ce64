"""A folder put in its place whole: made beside it, and moved there in one step.

Whoever is killed in the middle leaves a folder whose name begins with a dot, which no list of
scenarios shows. The next one clears it away, and first puts back what it held of the place's
former owner. A folder that somebody is still working in is locked, and left alone.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

PREFIX: Final = ".installing-"
_LOCK: Final = "lock"
_NEW: Final = "new"
_OLD: Final = "old"
_HERE: Final = -100
"""Paths are meant from the current folder (AT_FDCWD of Linux)."""
_EXCHANGE: Final = 2
"""RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS."""
_ATTEMPTS: Final = 5


@contextmanager
def staging(folder: Path, name: str) -> Iterator[Path]:
    """An empty folder called `name`, in a hidden one inside `folder` that is gone at the end.

    Raises `OSError` where the disk refuses.
    """
    _clear_leftovers(folder)
    home, lock = _locked_home(folder)
    try:
        made = home / _NEW / name
        made.mkdir(parents=True)
        yield made
    finally:
        lock.close()
        shutil.rmtree(home, ignore_errors=True)


def put_in_place(made: Path, place: Path) -> bool:
    """Moves a folder of `staging` to its place; answers whether it replaced another there.

    What was there is kept in the staging folder until the new one is in its place. Where the
    system can exchange two names, there is no moment without either. Raises `OSError`, and
    then the place is as it was.
    """
    _sync(made)
    replaced = os.path.lexists(place)
    if not replaced:
        made.rename(place)
    elif not _exchanged(made, place):
        aside = made.parents[1] / _OLD / place.name
        aside.parent.mkdir()
        place.rename(aside)
        try:
            made.rename(place)
        except OSError:
            aside.rename(place)
            raise
    with contextlib.suppress(OSError):  # it is there; only a power cut could still undo it
        _sync(place.parent)
    return replaced


def _exchanged(one: Path, other: Path) -> bool:
    """Whether the system has let two folders change names in one step."""
    names = os.fsencode(one), os.fsencode(other)
    try:
        system = ctypes.CDLL(None)
        if sys.platform == "darwin":
            return bool(system.renamex_np(names[0], names[1], _EXCHANGE) == 0)
        return bool(system.renameat2(_HERE, names[0], _HERE, names[1], _EXCHANGE) == 0)
    except (AttributeError, OSError, TypeError):  # no such call; on Windows not even a library
        return False


def _locked_home(folder: Path) -> tuple[Path, IO[bytes]]:
    """A new hidden folder, and its lock, which ends with the process at the latest."""
    for _ in range(_ATTEMPTS):
        home = Path(tempfile.mkdtemp(prefix=PREFIX, dir=folder))
        try:
            lock = (home / _LOCK).open("wb")
        except FileNotFoundError:  # cleared away by another before it was locked
            continue
        _lock(lock)
        if (home / _LOCK).exists():
            return home, lock
        lock.close()
    raise FileNotFoundError(2, os.strerror(2), str(folder))


def _clear_leftovers(folder: Path) -> None:
    """Takes away what those who were stopped have left; what they had put aside goes back."""
    for home in folder.glob(f"{PREFIX}*"):
        if home.is_symlink():
            continue  # none of ours
        with contextlib.suppress(OSError):
            # Whoever was stopped before it had a lock has nothing else in there either.
            with (home / _LOCK).open("ab") as lock:
                if not _lock(lock):
                    continue
                for kept in (home / _OLD).glob("*"):
                    if not os.path.lexists(folder / kept.name):
                        kept.rename(folder / kept.name)
            shutil.rmtree(home, ignore_errors=True)


def _lock(stream: IO[bytes]) -> bool:
    """Whether the file is ours alone now, as long as it is open."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - only Windows has it

            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - Windows has it not

            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _sync(folder: Path) -> None:
    """The names in a folder, on to the disk; Windows does that by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
