"""A session that was cut off is there again, whatever has become of its scenario meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from simulator.ui.projector.presenter_screen import PresenterScreen
from simulator.ui.trainee.home import HomeScreen
from simulator.usecases.workshop.frames import ForkFrame
from simulator.usecases.workshop.stages import Stage
from tests.ui.projector.room import ESCAPE, WISHES, Room


def break_it(file: Path) -> None:
    file.write_text("title: [\n", encoding="utf-8")


def take_it_away(file: Path) -> None:
    file.unlink()


@pytest.mark.parametrize("spoil", [break_it, take_it_away])
def test_it_is_offered_although_its_scenario_cannot_be_played_anew(
    room: Room, tmp_path: Path, spoil
) -> None:
    room.start()
    room.go_to(Stage.OPEN)
    room.count(4)
    room.press(ESCAPE, ESCAPE)
    room.seat.wait_for(HomeScreen)
    spoil(tmp_path / "scenarios" / "oven" / "scenario.yaml")
    room.flow.open("oven")
    room.rest()
    setup = room.ask_again()
    assert setup._view.trouble
    setup.gone_on_with.emit(setup._view.cut_off[0].run, WISHES)
    room.wait_for_talk()
    assert isinstance(room.seat.screen, PresenterScreen)
    assert isinstance(room.on_the_wall, ForkFrame)
    assert room.stage is Stage.OPEN
    assert room.hands[0] == 4
    room.press(Qt.Key.Key_5)
    assert room.hands[1] == 5
