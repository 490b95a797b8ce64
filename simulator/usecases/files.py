"""Files that are written where a person asked for them: whole, or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from pathlib import Path
from typing import Final

from simulator.model.errors import KnownError

_SPECIAL: Final = "it is no ordinary file"


def replace_file(file: Path, data: bytes) -> None:
    """Puts `data` into a file, so that at every moment there is the old one or the new one.

    It is written beside its place and on the disk before it takes it; a link keeps leading
    where it did, and permissions stay. What is no ordinary file (a folder, a device, a pipe) is
    never replaced: as its administrator one could take `/dev/null` from the whole machine.
    Raises `KnownError` (`file_unwritable`), the file then being as it was.
    """
    target = Path(os.path.realpath(file))
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        if target.exists() and not target.is_file():
            raise OSError(errno.EINVAL, _SPECIAL)
        part.unlink(missing_ok=True)  # a link that somebody put there must not be followed
        with part.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            shutil.copymode(target, part)
        part.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        reason = error.strerror or type(error).__name__
        raise KnownError("file_unwritable", path=str(file), reason=reason) from error
