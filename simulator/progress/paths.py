"""Where people's data is kept, found without Qt.

The same folders as Qt's AppDataLocation for this program's name, so that the window and
the command line, which runs without Qt, meet in one place.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

NAME = "difficult-client-simulator"
OVERRIDE = "SIMULATOR_DATA"
"""The environment variable that names another folder."""


def data_folder(
    chosen: Path | None, environment: Mapping[str, str], platform: str, home: Path
) -> Path:
    """The folder of people's data: `chosen` (`--data`), else `OVERRIDE`, else the platform's.

    `platform` is as `sys.platform` says it. The folder need not exist.
    """
    if chosen is not None:
        return chosen
    override = environment.get(OVERRIDE)
    if override:
        return Path(override)
    return _base(environment, platform, home) / NAME


def store_file(folder: Path) -> Path:
    """The store within a data folder."""
    return folder / "progress.sqlite"


def _base(environment: Mapping[str, str], platform: str, home: Path) -> Path:
    if platform == "win32":
        roaming = environment.get("APPDATA")
        return Path(roaming) if roaming else home / "AppData" / "Roaming"
    if platform == "darwin":
        return home / "Library" / "Application Support"
    # The specification has a relative path ignored, and Qt does so.
    given = Path(environment.get("XDG_DATA_HOME", ""))
    return given if given.is_absolute() else home / ".local" / "share"
