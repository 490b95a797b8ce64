"""Files that are written where a person asked for them: whole, or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final

from simulator.model.errors import KnownError

_SPECIAL: Final = "it is no ordinary file"
_FORGOTTEN_S: Final = 24 * 3600.0
_numbers: Final = count()
"""Tells parts of one file apart: two that are made at once do not get in each other's way."""


class PartFile:
    """A file in the making, piece by piece: it takes its place when it is kept, or never.

    It is written beside its place and on the disk before it takes it; a link keeps leading
    where it did, and permissions stay. What is no ordinary file (a folder, a device, a pipe) is
    never replaced: as its administrator one could take `/dev/null` from the whole machine.
    Everything but `drop` raises `KnownError` (`file_unwritable`), the file then being as it was.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._target = Path(os.path.realpath(file))
        named = f".{self._target.name}.{os.getpid()}.{next(_numbers)}.part"
        self._part = self._target.with_name(named)
        with self._said():
            if self._target.exists() and not self._target.is_file():
                raise OSError(errno.EINVAL, _SPECIAL)
            self._part.unlink(missing_ok=True)  # a link that was put there is not followed
            self._stream = self._part.open("xb")
        _sweep(self._target)

    def write(self, data: bytes) -> None:
        """More of it."""
        with self._said():
            self._stream.write(data)

    def keep(self) -> None:
        """It is whole: it takes its place."""
        with self._said():
            self._stream.flush()
            os.fsync(self._stream.fileno())
            self._stream.close()
            if self._target.exists():
                shutil.copymode(self._target, self._part)
            self._part.replace(self._target)

    def drop(self) -> None:
        """It is not wanted. Does nothing to a file that was kept."""
        with contextlib.suppress(OSError):  # what could not be written is still in its buffer
            self._stream.close()
        with contextlib.suppress(OSError):
            self._part.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _said(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise KnownError("file_unwritable", path=str(self._file), reason=reason) from error


def _sweep(target: Path) -> None:
    """Parts of this file that a computer switched off in the middle left, and nobody has
    written to for a day."""
    before = time.time() - _FORGOTTEN_S
    left = re.compile(rf"\.{re.escape(target.name)}\.\d+\.\d+\.part")
    with contextlib.suppress(OSError):
        for part in target.parent.iterdir():
            if left.fullmatch(part.name) and part.lstat().st_mtime < before:
                part.unlink(missing_ok=True)


def replace_file(file: Path, data: bytes) -> None:
    """Puts `data` into a file, so that at every moment there is the old one or the new one.

    The rest is as `PartFile` says. Raises `KnownError` (`file_unwritable`), the file then being
    as it was.
    """
    part = PartFile(file)
    try:
        part.write(data)
        part.keep()
    finally:
        part.drop()
