"""The data folder, as the platform and the person choose it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from simulator.progress.paths import NAME, data_folder, store_file

HOME = Path("/home/olena")


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", HOME / ".local/share" / NAME),
        ({"XDG_DATA_HOME": "/data"}, "linux", Path("/data") / NAME),
        ({"XDG_DATA_HOME": ""}, "linux", HOME / ".local/share" / NAME),
        ({"XDG_DATA_HOME": "relative"}, "linux", HOME / ".local/share" / NAME),
        ({}, "darwin", HOME / "Library/Application Support" / NAME),
        ({}, "win32", HOME / "AppData/Roaming" / NAME),
        ({"APPDATA": "/roaming"}, "win32", Path("/roaming") / NAME),
    ],
)
def test_the_folder_is_where_the_platform_keeps_data(
    environment: dict[str, str], platform: str, expected: Path
) -> None:
    assert data_folder(None, environment, platform, HOME) == expected


def test_the_environment_can_name_another_folder_and_the_command_line_any() -> None:
    environment = {"SIMULATOR_DATA": "/elsewhere"}
    assert data_folder(None, environment, "linux", HOME) == Path("/elsewhere")
    assert data_folder(Path("here"), environment, "linux", HOME) == Path("here")
    assert data_folder(None, {"SIMULATOR_DATA": ""}, "linux", HOME) != Path()


def test_the_store_lies_in_the_folder() -> None:
    assert store_file(HOME).parent == HOME


@pytest.mark.skipif(sys.platform != "linux", reason="compares with Qt where XDG applies")
@pytest.mark.parametrize("given", ["/data", "relative", ""])
def test_qt_finds_the_same_folder(given: str) -> None:
    environment = {"HOME": str(HOME), "XDG_DATA_HOME": given}
    program = (
        "from PySide6.QtCore import QCoreApplication, QStandardPaths\n"
        f"QCoreApplication.setApplicationName({NAME!r})\n"
        "place = QStandardPaths.StandardLocation.AppDataLocation\n"
        "print(QStandardPaths.writableLocation(place))\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    assert Path(found.stdout.strip()) == data_folder(None, environment, "linux", HOME)
