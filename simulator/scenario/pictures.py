"""Faces and pictures: a name the program draws, or a file of the scenario's own folder."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

MOST_BYTES: Final = 5 * 1024 * 1024
"""Largest picture, in bytes."""

_NAME: Final = re.compile(r"[a-z0-9_-]{1,64}")
_FILE: Final = re.compile(r"[\w][\w .()-]{0,99}\.(?:svg|png)", re.IGNORECASE)
_DEVICES: Final = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"]
)


def is_device(name: str) -> bool:
    """Whether Windows takes a file name for a device, whatever its ending."""
    return name.partition(".")[0].strip().lower() in _DEVICES


def is_picture(name: str) -> bool:
    """Whether a file's name is one a picture may have."""
    return _FILE.fullmatch(name) is not None


def check_face(face: str, folder: Path | None) -> str | None:
    """Why a face cannot be used, as the reason of S128, or None.

    A name without a dot is one of the program's faces. A picture is one plain file name in
    `folder`, .svg or .png, no link out of it, at most 5 MiB; without a folder only the name
    is looked at.
    """
    if _NAME.fullmatch(face):
        return None
    if "/" in face or "\\" in face or ":" in face or face.startswith("."):
        return "path"
    if is_device(face):
        return "device"
    if not is_picture(face):
        return "name"
    return None if folder is None else _check_file(folder, face)


def _check_file(folder: Path, name: str) -> str | None:
    try:
        home = folder.resolve()
        picture = (home / name).resolve()
        if not picture.is_relative_to(home):
            return "outside"
        if not picture.is_file():
            return "absent"
        return "large" if picture.stat().st_size > MOST_BYTES else None
    except (OSError, RuntimeError):  # a circle of links is a RuntimeError before Python 3.13
        return "absent"
