"""No window: which library is missing, and the line that installs it."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.usecases.system_libraries import (
    PACKAGES,
    X11_PACKAGES,
    import_trouble,
    install_sentence,
    missing_library,
    window_trouble,
)

X11 = {"DISPLAY": ":0"}


@pytest.fixture
def plugins(tmp_path: Path) -> Path:
    (tmp_path / "platforms").mkdir()
    (tmp_path / "platforms" / "libqxcb.so").touch()
    return tmp_path


class Loader:
    """Loads what it is asked for, or fails as the system's loader does."""

    def __init__(self, trouble: str | None = None) -> None:
        self.asked: list[str] = []
        self._trouble = trouble

    def __call__(self, path: str) -> object:
        self.asked.append(path)
        if self._trouble is not None:
            raise OSError(self._trouble)
        return object()


def absent(library: str) -> str:
    return f"{library}: cannot open shared object file: No such file or directory"


@pytest.mark.parametrize(
    ("said", "library"),
    [
        (absent("libGL.so.1"), "libGL.so.1"),
        (absent("libxcb-cursor.so.0"), "libxcb-cursor.so.0"),
        (absent("libstdc++.so.6"), "libstdc++.so.6"),
        ("libGL.so.1: undefined symbol: glFlush", None),
        ("No module named 'PySide6'", None),
        ("DLL load failed: cannot open shared object", None),
    ],
)
def test_the_missing_library_is_taken_from_what_the_loader_says(
    said: str, library: str | None
) -> None:
    assert missing_library(ImportError(said)) == library


def test_the_sentence_holds_the_exact_line_to_type() -> None:
    assert install_sentence("libEGL.so.1") == (
        "The window needs the system library libEGL.so.1. Install it on Debian or Ubuntu with: "
        "sudo apt-get install libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 "
        "libglib2.0-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 "
        "libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0"
    )
    assert len({*PACKAGES, *X11_PACKAGES}) == 16


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ImportError(absent("libEGL.so.1")), install_sentence("libEGL.so.1")),
        (
            ModuleNotFoundError("No module named 'PySide6'", name="PySide6.QtCore"),
            "PySide6 is not installed for this Python. Install what the program needs, in its "
            "folder, with: python -m pip install .",
        ),
        (ModuleNotFoundError("No module named 'simulator.uo'", name="simulator.uo"), None),
        (ImportError("cannot import name 'X' from 'transitions'", name="transitions"), None),
        (ImportError("something else"), None),
    ],
    ids=["library", "package", "module of ours", "name", "unknown"],
)
def test_what_cannot_be_imported_is_said_unless_it_is_a_bug(
    error: ImportError, said: str | None
) -> None:
    assert import_trouble(error) == said


def test_a_library_the_platform_plugin_lacks_is_named_before_qt_is_loaded(plugins: Path) -> None:
    loader = Loader(absent("libxcb-cursor.so.0"))
    said = window_trouble("linux", X11, loader, plugins)
    assert said == install_sentence("libxcb-cursor.so.0")
    assert loader.asked == [str(plugins / "platforms" / "libqxcb.so")]


def test_a_plugin_that_loads_is_no_trouble(plugins: Path) -> None:
    assert window_trouble("linux", X11, Loader(), plugins) is None


def test_another_trouble_of_the_loader_is_left_to_qt(plugins: Path) -> None:
    assert window_trouble("linux", X11, Loader("invalid ELF header"), plugins) is None


def test_without_the_plugin_nothing_is_said_of_system_libraries(tmp_path: Path) -> None:
    """Qt is not installed, or built otherwise: apt-get would not help."""
    loader = Loader(absent("libqxcb.so"))
    assert window_trouble("linux", X11, loader, tmp_path) is None
    assert loader.asked == []


def test_without_a_screen_the_commands_are_named() -> None:
    loader = Loader()
    said = window_trouble("linux", {}, loader)
    assert said == (
        "There is no screen here to open a window on. "
        "The commands work without one: python main.py play scenarios/oven"
    )
    assert loader.asked == []


@pytest.mark.parametrize(
    ("platform", "environment"),
    [
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}),
        ("win32", {}),
        ("darwin", {}),
    ],
)
def test_a_chosen_platform_wayland_and_other_systems_are_left_to_qt(
    platform: str, environment: dict[str, str]
) -> None:
    loader = Loader(absent("libGL.so.1"))
    assert window_trouble(platform, environment, loader) is None
    assert loader.asked == []


def test_the_plugin_is_looked_for_where_qt_is_installed() -> None:
    loader = Loader()
    window_trouble("linux", X11, loader)
    assert [Path(path).name for path in loader.asked] == ["libqxcb.so"]
    assert "PySide6" in loader.asked[0]
