"""What tests with widgets share: a themed application and the one filter of all keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from simulator.ui.actions import Keymap
from simulator.ui.keys import KeyFilter
from simulator.ui.style import apply_theme
from simulator.ui.theme import Theme
from tests.shots.harness import language, theme_for


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """English, with its plural forms, as at a start of the program."""
    with language("en"):
        yield


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme at 100 %, applied."""
    made = theme_for()
    apply_theme(qapp, made)
    return made


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[KeyFilter]:
    """The application's key filter, installed for one test."""
    installed = KeyFilter(Keymap())
    qapp.installEventFilter(installed)
    yield installed
    qapp.removeEventFilter(installed)
