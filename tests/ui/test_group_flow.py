"""The trainer's view of a group at the desk, with the keyboard alone: by its tab, teams, registers,
results brought in, a fork opened in the workbench."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.progress import ProgressScreen
from simulator.ui.trainer.bench import WorkbenchScreen
from simulator.ui.trainer.group import GroupScreen
from tests.ui.test_desk_flow import SCENARIO, Seat, to_first_line
from tests.ui.test_progress_flow import finish_a_run
from tests.ui.trainee.stage import words_on

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return
ESCAPE = Qt.Key.Key_Escape


@pytest.fixture
def seat(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Seat]:
    scenarios = tmp_path / "scenarios"
    (scenarios / "oven").mkdir(parents=True)
    (scenarios / "oven" / "scenario.yaml").write_text(SCENARIO, encoding="utf-8")
    made = Seat(qtbot, qapp, tmp_path / "data", scenarios)
    made.sit_down()
    yield made
    made.get_up()


def group(seat: Seat) -> GroupScreen:
    """By its tab, read to the end."""
    seat.press(Qt.Key.Key_4, modifier=CTRL)
    seat.wait_for(GroupScreen)
    return shown(seat)


def shown(seat: Seat) -> GroupScreen:
    screen = seat.screen
    assert isinstance(screen, GroupScreen)
    return screen


class TestTheTab:
    def test_it_leads_to_the_group_and_escape_back_to_the_scenarios(self, seat: Seat) -> None:
        to_first_line(seat)
        finish_a_run(seat)
        assert "5 more" in words_on(group(seat)) or "Nobody" in words_on(shown(seat))
        seat.press(ESCAPE)
        seat.wait_for(HomeScreen)

    def test_from_it_every_other_tab_is_reached(self, seat: Seat) -> None:
        to_first_line(seat)
        finish_a_run(seat)
        group(seat)
        seat.press(Qt.Key.Key_3, modifier=CTRL)
        seat.wait_for(WorkbenchScreen)
        group(seat)
        seat.press(Qt.Key.Key_2, modifier=CTRL)
        seat.wait_for(ProgressScreen)
        group(seat)
        seat.press(Qt.Key.Key_1, modifier=CTRL)
        seat.wait_for(HomeScreen)
