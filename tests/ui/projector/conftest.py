"""What tests of a room's windows share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.projector.room import Room, seated


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    """One person's home, on a laptop with a projector."""
    yield from seated(qtbot, qapp, tmp_path)
