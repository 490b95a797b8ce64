"""What a room never sees, however screens and keys fall: windows that are still on their way,
stray keys of a remote."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simulator.ui.projector.presenter_screen import PresenterScreen
from simulator.ui.projector.room_stage import SETTLING_MS
from simulator.ui.projector.room_talk import ASKED_FOR_S
from simulator.ui.trainee.home import HomeScreen
from simulator.usecases.workshop.stages import Stage
from tests.ui.projector.desktop import BEAMER, LAPTOP
from tests.ui.projector.room import ESCAPE, WISHES, Room, seated
from tests.ui.test_desk_flow import SCENARIO
from tests.ui.trainee.stage import words_on

SWAP = Qt.Key.Key_F7
NOTE = "Ask who slept."
NOTED = SCENARIO.replace("says: Nobody came.", f"says: Nobody came.\n    notes: {NOTE}", 1)


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    """A laptop with a projector, and a talk with notes."""
    yield from seated(qtbot, qapp, tmp_path, scenario=NOTED)


@pytest.fixture
def lone(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    """A laptop and nothing else."""
    yield from seated(qtbot, qapp, tmp_path, places=(LAPTOP,), scenario=NOTED)


def private(room: Room) -> bool:
    """Whether the notes can be read in the presenter's window."""
    return NOTE in words_on(room.seat.screen)


def seen_while_put(room: Room) -> list[bool]:
    """From now on: whether the notes could be read each time a window was moved to a screen."""
    seen: list[bool] = []
    put: Callable[..., None] = room.desktop.put

    def watching(window: QWidget, name: str, *, full: bool) -> None:
        seen.append(private(room))
        put(window, name, full=full)
        seen.append(private(room))

    room.desktop.put = watching
    return seen


class TestWindowsOnTheirWay:
    def test_gone_on_with_in_mid_turn_the_notes_wait_until_the_window_has_left_the_wall(
        self, room: Room
    ) -> None:
        room.start()
        room.go_to(Stage.OPEN)
        room.press(ESCAPE, ESCAPE)
        room.seat.wait_for(HomeScreen)
        setup = room.ask()
        room.desktop.stands[room.window] = frozenset({BEAMER.name})
        setup.gone_on_with.emit(setup._view.cut_off[0].run, WISHES)
        room.qtbot.waitUntil(lambda: isinstance(room.seat.screen, PresenterScreen))
        assert room.desktop.under(room.window) == {LAPTOP.name}
        assert not private(room)
        room.qtbot.waitUntil(lambda: private(room))

    def test_back_from_the_rooms_screen_they_wait_too(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.OPEN)
        room.desktop.stands[room.window] = frozenset({LAPTOP.name})
        room.desktop.pull(LAPTOP.name)
        room.qtbot.waitUntil(lambda: not room.talk.stage._moving.isActive())
        seen = seen_while_put(room)
        room.desktop.plug(LAPTOP)
        assert seen == [False, False]
        assert not private(room)
        room.qtbot.waitUntil(lambda: private(room))

    def test_a_second_swap_has_its_own_time_to_settle(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.OPEN)
        room.press(SWAP)
        left = room.talk.stage._moving.remainingTime
        room.qtbot.waitUntil(lambda: left() < SETTLING_MS - 50, timeout=2000)
        before = left()
        room.press(SWAP)
        assert left() > before
        assert not private(room)
        room.qtbot.waitUntil(lambda: private(room))

    def test_a_first_screen_for_the_room_is_taken_behind_a_curtain(self, lone: Room) -> None:
        lone.start()
        lone.go_to(Stage.OPEN)
        lone.desktop.plug(BEAMER)
        strip = next(one for one in lone.seat.banners() if "Another" in one.accessibleName())
        seen = seen_while_put(lone)
        strip.acted.emit(f"show {BEAMER.name}")
        assert isinstance(lone.seat.screen, PresenterScreen)
        assert seen == [False, False]
        assert not private(lone)
        lone.qtbot.waitUntil(lambda: private(lone))


class TestAStrayEsc:
    def test_a_question_that_nobody_answers_is_taken_back(self, room: Room) -> None:
        room.start()
        room.press(ESCAPE)
        assert room.talk._asked_end
        room.seat.seconds += ASKED_FOR_S
        room.talk._timer.timeout.emit()
        assert not room.talk._asked_end
        room.press(ESCAPE)
        assert isinstance(room.seat.screen, PresenterScreen)

    def test_a_moment_later_it_still_stands(self, room: Room) -> None:
        room.start()
        room.press(ESCAPE)
        room.seat.seconds += ASKED_FOR_S - 2
        room.talk._timer.timeout.emit()
        assert room.talk._asked_end
