"""The theme "System" is what the desktop asks for, and follows when that changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.ui.actions import Keymap
from simulator.ui.looks import Looks, system_palette
from simulator.ui.theme import PaletteName
from simulator.ui.windows import MainWindow
from tests.shots.harness import theme_for

LIGHT, DARK = Qt.ColorScheme.Light, Qt.ColorScheme.Dark
PLAIN, HIGH = Qt.ContrastPreference.NoPreference, Qt.ContrastPreference.HighContrast


class Wishes(QObject):
    """What a desktop says of contrast."""

    contrastPreferenceChanged = Signal(Qt.ContrastPreference)  # noqa: N815 (Qt's name)

    def __init__(self) -> None:
        super().__init__()
        self.contrast = PLAIN

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 (Qt's name)
        return self.contrast


class Hints(QObject):
    """What a desktop says of colours."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815 (Qt's name)

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Unknown
        self.wishes = Wishes()

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 (Qt's name)
        return self.scheme

    def accessibility(self) -> Wishes:
        return self.wishes


@pytest.fixture
def desktop(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Hints:
    """A desktop whose person changes their mind."""
    hints = Hints()
    monkeypatch.setattr(QGuiApplication, "styleHints", staticmethod(lambda: hints))
    return hints


@pytest.fixture
def window(desktop: Hints, qtbot: QtBot) -> MainWindow:
    """The program's window as at a first start: it looks as the desktop does."""
    made = MainWindow()
    qtbot.addWidget(made)
    made.furnish(Looks(), theme_for().family, Keymap(), lambda _language: None)
    return made


@pytest.mark.parametrize(
    ("scheme", "contrast", "palette"),
    [
        (Qt.ColorScheme.Unknown, PLAIN, PaletteName.LIGHT),
        (LIGHT, PLAIN, PaletteName.LIGHT),
        (DARK, PLAIN, PaletteName.DARK),
        (LIGHT, HIGH, PaletteName.HC_LIGHT),
        (DARK, HIGH, PaletteName.HC_DARK),
    ],
)
def test_the_system_theme_is_the_one_the_desktop_asks_for(
    desktop: Hints,
    scheme: Qt.ColorScheme,
    contrast: Qt.ContrastPreference,
    palette: PaletteName,
) -> None:
    desktop.scheme, desktop.wishes.contrast = scheme, contrast
    assert system_palette() is palette


def test_the_window_turns_dark_with_the_desktop(desktop: Hints, window: MainWindow) -> None:
    assert window.theme.palette is PaletteName.LIGHT
    desktop.scheme = DARK
    desktop.colorSchemeChanged.emit(DARK)
    assert window.theme.palette is PaletteName.DARK
    assert QApplication.palette().window().color() == window.theme.colour("bg")


def test_the_window_takes_on_high_contrast_with_the_desktop(
    desktop: Hints, window: MainWindow
) -> None:
    desktop.wishes.contrast = HIGH
    desktop.wishes.contrastPreferenceChanged.emit(HIGH)
    assert window.theme.palette is PaletteName.HC_LIGHT


def test_who_chose_a_theme_keeps_it_whatever_the_desktop_does(
    desktop: Hints, window: MainWindow
) -> None:
    window.take_looks(Looks(palette=PaletteName.LIGHT))
    desktop.scheme = DARK
    desktop.colorSchemeChanged.emit(DARK)
    assert window.theme.palette is PaletteName.LIGHT
