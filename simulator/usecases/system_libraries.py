"""Which system library is missing, said with the line that installs it.

On a bare Linux the window's own libraries may be absent: importing Qt then fails with the
name of a shared object, or the platform plugin aborts the whole program. Both are looked
for before that happens.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path

PACKAGES = (
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libdbus-1-3",
    "libfontconfig1",
    "libglib2.0-0",
)
"""What Qt itself needs on Debian and Ubuntu."""

X11_PACKAGES = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xinerama0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
)
"""What a window under X11 needs beside it."""

_SHARED_OBJECT = re.compile(r"(lib[\w.+-]+\.so[\w.]*)")


def missing_library(error: BaseException) -> str | None:
    """The shared object that a failed load names, or None when it was something else."""
    found = _SHARED_OBJECT.search(str(error))
    return found.group(1) if found and "cannot open shared object" in str(error) else None


def import_trouble(error: ImportError) -> str | None:
    """Why something the program needs cannot be imported, in a sentence with the line that
    installs it; None when it is a bug of ours."""
    library = missing_library(error)
    if library is not None:
        return install_sentence(library)
    package = (error.name or "").partition(".")[0]
    if not isinstance(error, ModuleNotFoundError) or package in ("", "simulator"):
        return None
    return (
        f"{package} is not installed for this Python. "
        "Install what the program needs, in its folder, with: python -m pip install ."
    )


def install_sentence(library: str) -> str:
    """One sentence with the exact line to install what is missing."""
    packages = " ".join((*PACKAGES, *X11_PACKAGES))
    return (
        f"The window needs the system library {library}. "
        f"Install it on Debian or Ubuntu with: sudo apt-get install {packages}"
    )


def window_trouble(
    platform: str,
    environment: Mapping[str, str],
    load: Callable[[str], object] = ctypes.CDLL,
    plugins: Path | None = None,
) -> str | None:
    """Why no window can open here, in a sentence; None where one can.

    `platform` is as `sys.platform` says it. Only Linux is looked at: elsewhere Qt brings
    all it needs.
    """
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return None
    if environment.get("WAYLAND_DISPLAY"):
        return None
    if not environment.get("DISPLAY"):
        return (
            "There is no screen here to open a window on. "
            "The commands work without one: python main.py play scenarios/oven"
        )
    plugin = (plugins or _plugin_folder()) / "platforms" / "libqxcb.so"
    if not plugin.is_file():
        return None  # Qt itself is not there, or built otherwise: importing it will tell
    try:
        load(str(plugin))
    except OSError as error:
        library = missing_library(error)
        return install_sentence(library) if library else None
    return None


def _plugin_folder() -> Path:
    """Where PySide6 keeps Qt's plugins, found without importing it."""
    found = find_spec("PySide6")
    home = Path(found.origin).parent if found and found.origin else Path()
    return home / "Qt" / "plugins"
