"""Two screens: which window stands where, and that a room never sees what is private, whatever
happens to the screens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.ui.projector.presenter_screen import PresenterScreen
from simulator.ui.projector.room_screens import Place
from simulator.ui.projector.single_screen import SingleScreen
from simulator.ui.trainee.home import HomeScreen
from simulator.usecases.workshop.frames import ForkFrame, LineFrame
from simulator.usecases.workshop.setup_views import SetupWishes
from simulator.usecases.workshop.stages import Stage
from tests.ui.projector.desktop import BEAMER, LAPTOP, MIRROR, WALL
from tests.ui.projector.room import ESCAPE, ON, WISHES, Room, seated
from tests.ui.test_desk_flow import SCENARIO
from tests.ui.trainee.stage import words_on

SWAP, FULL = Qt.Key.Key_F7, Qt.Key.Key_F11
NOTED = SCENARIO.replace("says: Nobody came.", "says: Nobody came.\n    notes: Ask who slept.", 1)
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    """A laptop with a projector, and a talk with notes."""
    yield from seated(qtbot, qapp, tmp_path, scenario=NOTED)


@pytest.fixture
def lone(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    """A laptop alone."""
    yield from seated(qtbot, qapp, tmp_path, scenario=NOTED, places=(LAPTOP,))


@pytest.fixture
def mirrored(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    """A laptop whose picture the projector shows."""
    yield from seated(qtbot, qapp, tmp_path, scenario=NOTED, places=(LAPTOP, MIRROR))


@pytest.fixture
def three(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    """A laptop with two projectors."""
    yield from seated(qtbot, qapp, tmp_path, scenario=NOTED, places=(LAPTOP, BEAMER, WALL))


def private(room: Room) -> bool:
    """Whether the notes can be read in the presenter's window."""
    return "Ask who slept." in words_on(room.seat.screen)


def counted(room: Room) -> None:
    """To where notes, ratings and counts are all on the presenter's screen."""
    room.start()
    room.go_to(Stage.OPEN)
    room.count(3)
    assert private(room)


class TestStarting:
    def test_the_room_has_its_screen_before_any_note_is_shown(self, room: Room) -> None:
        room.start()
        assert room.desktop.put_there == [("_RoomWindow", "Beamer", True)]
        assert room.desktop.under(room.audience) == {"Beamer"}
        assert room.desktop.under(room.window) == {"Laptop"}

    def test_a_main_window_on_the_rooms_screen_is_moved_away_first(self, room: Room) -> None:
        room.ask()
        room.desktop.stands[room.window] = frozenset({"Beamer"})
        room.seat.screen.started.emit(WISHES)
        room.wait_for_talk()
        assert room.desktop.put_there[:2] == [
            ("MainWindow", "Laptop", False),
            ("_RoomWindow", "Beamer", True),
        ]
        room.go_to(Stage.OPEN)
        # The curtain stays until the windows have had their time to get there.
        room.qtbot.waitUntil(lambda: private(room))

    def test_the_screen_of_the_last_time_is_offered_while_it_is_there(self, three: Room) -> None:
        three.start(SetupWishes(room="Room A", screen="Wall"))
        three.press(ESCAPE, ESCAPE)
        three.seat.wait_for(HomeScreen)
        assert three.ask().wishes().screen == "Wall"
        three.desktop.pull("Wall")
        assert three.ask_again().wishes().screen == "Beamer"


class TestOneScreen:
    @pytest.mark.parametrize("which", ["lone", "mirrored"])
    def test_nothing_private_is_on_it_and_it_is_said(
        self, request: pytest.FixtureRequest, which: str
    ) -> None:
        room: Room = request.getfixturevalue(which)
        room.start()
        assert isinstance(room.seat.screen, SingleScreen)
        assert "the room sees all of it" in room.said()
        assert room.window.isFullScreen()
        assert not room.window.menus.isVisible()
        room.go_to(Stage.OPEN)
        room.press(Qt.Key.Key_7)
        assert isinstance(room.on_the_wall, ForkFrame)
        words = words_on(room.seat.screen)
        assert "Ask who slept." not in words
        assert "7" not in words
        assert room.hands[0] == 7

    def test_there_is_nothing_to_swap_with(self, lone: Room) -> None:
        lone.start()
        lone.press(SWAP)
        assert "no second screen to swap with" in lone.said()
        assert isinstance(lone.seat.screen, SingleScreen)
        lone.press(ON)
        assert lone.said() == ""

    def test_a_whole_turn_can_be_played(self, lone: Room) -> None:
        lone.start()
        lone.go_to(Stage.SCORES)
        assert lone.said() == ""
        lone.press(ON)
        assert isinstance(lone.on_the_wall, LineFrame)
        lone.press(ESCAPE, ESCAPE)
        lone.seat.wait_for(HomeScreen)
        assert lone.window.menus.isVisible()
        assert not lone.window.isFullScreen()

    def test_a_screen_that_comes_is_offered_and_taken_by_a_key(self, lone: Room) -> None:
        lone.start()
        lone.go_to(Stage.OPTIONS)
        lone.desktop.plug(BEAMER)
        assert "Another screen is there" in lone.said()
        assert not private(lone)
        strip = next(one for one in lone.seat.banners() if "Another" in one.accessibleName())
        strip.acted.emit("show Beamer")
        lone.qtbot.waitUntil(lambda: isinstance(lone.seat.screen, PresenterScreen))
        lone.qtbot.waitUntil(lambda: private(lone))
        assert lone.desktop.under(lone.audience) == {"Beamer"}


class TestSwapping:
    def test_the_windows_change_places_behind_a_curtain(self, room: Room) -> None:
        counted(room)
        seen: list[bool] = []
        put = room.desktop.put

        def watching(window, name, *, full):
            seen.append(private(room))
            put(window, name, full=full)

        room.desktop.put = watching
        room.press(SWAP)
        assert seen == [False, False]
        assert not private(room)
        room.qtbot.waitUntil(lambda: private(room))
        assert room.desktop.under(room.window) == {"Beamer"}
        assert room.desktop.under(room.audience) == {"Laptop"}
        assert room.hands[0] == 3

    def test_and_back(self, room: Room) -> None:
        counted(room)
        room.press(SWAP)
        room.qtbot.waitUntil(lambda: private(room))
        room.press(SWAP)
        room.qtbot.waitUntil(lambda: private(room))
        assert room.desktop.under(room.audience) == {"Beamer"}

    def test_the_rooms_window_is_full_or_a_window(self, room: Room) -> None:
        room.start()
        room.desktop.put_there.clear()
        room.press(FULL, there=room.audience)
        assert [one[1] for one in room.desktop.put_there] == ["Beamer"]


class TestTheCable:
    def test_pulled_the_rooms_window_is_hidden_and_all_goes_on(self, room: Room) -> None:
        counted(room)
        room.desktop.pull("Beamer")
        assert not room.audience.isVisible()
        assert "The screen of the room is gone: Beamer" in room.said()
        assert private(room)
        room.count(2, 1)
        assert room.stage is Stage.CLOSED

    def test_back_again_the_room_sees_the_step_there(self, room: Room) -> None:
        counted(room)
        room.desktop.pull("Beamer")
        room.press(ON)
        room.desktop.plug(BEAMER)
        assert room.audience.isVisible()
        assert room.desktop.under(room.audience) == {"Beamer"}
        assert "is gone" not in room.said()
        assert room.on_the_wall.voted == 3

    def test_another_screen_instead_is_offered(self, room: Room) -> None:
        counted(room)
        room.desktop.pull("Beamer")
        room.desktop.plug(WALL)
        assert not room.audience.isVisible()
        strip = next(one for one in room.seat.banners() if "Another" in one.accessibleName())
        strip.acted.emit("show Wall")
        room.rest()
        assert room.desktop.under(room.audience) == {"Wall"}
        room.qtbot.waitUntil(lambda: private(room))

    def test_the_presenters_screen_gone_the_notes_are_gone_before_they_are_moved(
        self, room: Room
    ) -> None:
        counted(room)
        at_once: list[bool] = []
        room.desktop.went.connect(lambda _name: at_once.append(private(room)))
        room.desktop.stands[room.window] = frozenset({"Laptop"})
        room.desktop.pull("Laptop")
        assert at_once == [False]
        assert room.desktop.under(room.window) == {"Beamer"}
        room.press(ON)
        assert not private(room)
        assert room.stage is Stage.CLOSED

    def test_the_presenters_screen_back_the_notes_are_back_there(self, room: Room) -> None:
        counted(room)
        room.desktop.stands[room.window] = frozenset({"Laptop"})
        room.desktop.pull("Laptop")
        room.desktop.plug(LAPTOP)
        assert room.desktop.under(room.window) == {"Laptop"}
        room.qtbot.waitUntil(lambda: private(room))

    def test_screens_that_become_mirrors_draw_the_curtain_until_they_part(self, room: Room) -> None:
        counted(room)
        room.desktop.become(LAPTOP, MIRROR)
        assert not private(room)
        assert room.desktop.put_there[-1] == ("_RoomWindow", "lifted", True)
        room.desktop.become(LAPTOP, BEAMER)
        assert private(room)

    def test_a_window_dragged_on_to_the_rooms_screen_loses_its_notes(self, room: Room) -> None:
        counted(room)
        room.desktop.drag(room.window, "Laptop", "Beamer")
        assert not private(room)
        room.desktop.drag(room.window, "Laptop")
        assert private(room)

    def test_other_letters_do_not_lift_the_curtain(self, room: Room) -> None:
        counted(room)
        room.desktop.drag(room.window, "Beamer")
        room.press(Qt.Key.Key_Plus, modifier=Qt.KeyboardModifier.ControlModifier)
        assert not private(room)

    def test_a_screen_of_another_size_is_filled_again(self, room: Room) -> None:
        room.start()
        room.audience.setWindowState(Qt.WindowState.WindowFullScreen)
        room.desktop.put_there.clear()
        larger = Place("Beamer", QRect(1280, 0, 1920, 1080), (1920, 1080))
        room.desktop.become(LAPTOP, larger)
        assert ("_RoomWindow", "Beamer", True) in room.desktop.put_there


SCREENS = [
    {"name": "Laptop", "x": 0, "y": 0, "width": 1280, "height": 720},
    {"name": "Beamer", "x": 1280, "y": 0, "width": 1024, "height": 768},
]


def test_on_two_screens_of_the_system_each_window_stands_on_its_own(tmp_path: Path) -> None:
    """In a program of its own: the screens of a platform are fixed when it starts."""
    screens = [one | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1} for one in SCREENS]
    config = tmp_path / "screens.json"
    described = {"synchronousWindowSystemEvents": True, "windowFrameMargins": False}
    config.write_text(json.dumps(described | {"screens": screens}), encoding="utf-8")
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.projector.on_two_screens", str(tmp_path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["single"] is False
    assert told["started"] == {"main": ["Laptop"], "audience": [1280, 0, 1024, 768]}
    assert told["swapped"] == {"main": ["Beamer"], "audience": [0, 0, 1280, 720]}
    assert told["window"] is False
    assert told["private_after_swap"] is True
