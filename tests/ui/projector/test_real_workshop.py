"""A workshop as a process, in real windows on two monitors: a remote's keys, a row of digits,
kill -9, cables."""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from simulator.ui.projector.room_steps import DOUBLE_CLICK_S
from simulator.usecases.workshop.keeping import read_kept
from simulator.usecases.workshop.kept import Kept
from simulator.usecases.workshop.stages import Spot, Stage
from tests.ui.projector.monitors import Monitors, possible
from tests.ui.test_real_window import KEY_E, RETURN, Keyboard, Program

LAPTOP, BEAMER = (0, 0, 1280, 720), (1280, 0, 1024, 720)
IN_THE_ROOM = (1280 + 512, 700)
"""A spot of the room's screen that is bright on every picture and dark when blank."""
KEY_B, KEY_W = 56, 25
WORKSHOP = ("--workshop", "oven")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(400),
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in ("Xvfb", "xdotool")) or not possible(),
        reason="needs Xvfb, xdotool and libXrandr",
    ),
]


@pytest.fixture
def display() -> Iterator[str]:
    """A screen nobody sees, wide enough for two monitors."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "2304x720x24", "-noreset"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


@pytest.fixture
def monitors(display: str) -> Iterator[Monitors]:
    """A laptop with a projector."""
    made = Monitors(display, {"LAPTOP": LAPTOP, "BEAMER": BEAMER})
    yield made
    made.close()


class RoomProgram(Program):
    """The running program, its presenter's hands and the room's eyes."""

    _next_from = 0.0
    """The moment a further PgDn is meant as one."""

    def kept(self) -> Kept:
        """The last workshop in the file; an empty one while there is none."""
        saved = self._read(lambda store: store.workshops.all()) or ()
        return read_kept(saved[0].version, saved[0].body) if saved else Kept()

    def begun(self) -> bool:
        """Whether a workshop is in the file."""
        return bool(self._read(lambda store: store.workshops.all()))

    def run_of_room(self) -> int:
        """The number of the run it plays."""
        saved = self._read(lambda store: store.workshops.all()) or ()
        return saved[0].run

    @property
    def spot(self) -> Spot:
        return self.kept().reached

    def start(self) -> None:
        """A name for the room, the other questions answered by Enter."""
        self.wait_at_rest()
        self.press_until(self.begun, "A", "Return")
        self.wait_at_rest()

    def take_keyboard(self) -> None:
        """As a window manager does: there is none here, and the window that had it is gone."""
        search = ["xdotool", "search", "--onlyvisible", "--name", "simulator", "windowfocus"]
        subprocess.run(search, env=self._environment, check=True, timeout=10)
        self.wait_at_rest()

    def go_on(self) -> None:
        """PgDn, and it is on the disk; no sooner after the one before than a hand does it: what
        comes at once is taken for a double click, and this would try again much later."""
        before = len(self.kept().trail)
        time.sleep(max(0.0, self._next_from - time.monotonic()))
        self.press_until(lambda: len(self.kept().trail) > before, "Next")
        self._next_from = time.monotonic() + 1.2 * DOUBLE_CLICK_S

    def hands(self) -> tuple[int | None, ...]:
        """What is counted in the vote of the turn."""
        ballot = self.kept().ballot(str(self.spot.turn))
        return ballot.hands if ballot is not None else ()

    @property
    def counted(self) -> int:
        """Of how many replies the hands are counted."""
        return sum(one is not None for one in self.hands())

    def has_counted(self, replies: int) -> bool:
        """Whether so many are counted by now."""
        return self.counted >= replies

    def count(self, *hands: int) -> None:
        """Digits and Enter until the vote is closed, or the hands are all counted."""
        for number in hands:
            if self.spot.stage is not Stage.OPEN:
                return
            one_more = partial(self.has_counted, self.counted + 1)
            self.press(str(number))
            self.wait_until(one_more)
            self.press("Return")
            self.wait_at_rest()

    def wall(self) -> str:
        """The colour of the room's screen, as a person in it sees it."""
        look = (
            "import sys; from PySide6.QtGui import QGuiApplication as A; a = A([]);"
            "root = a.primaryScreen().grabWindow(0, *map(int, sys.argv[1:]), 1, 1);"
            "print(root.toImage().pixelColor(0, 0).name())"
        )
        seen = subprocess.run(
            [sys.executable, "-c", look, *map(str, IN_THE_ROOM)],
            env=self._environment,
            check=True,
            capture_output=True,
            text=True,
            timeout=30,
        )
        return seen.stdout.strip()

    def picture(self) -> str:
        """All that stands on the room's screen, told by its sum."""
        look = (
            "import sys; from hashlib import sha256;"
            "from PySide6.QtGui import QGuiApplication as A; a = A([]);"
            "root = a.primaryScreen().grabWindow(0, *map(int, sys.argv[1:])).toImage();"
            "print(sha256(root.constBits()).hexdigest())"
        )
        seen = subprocess.run(
            [sys.executable, "-c", look, *map(str, BEAMER)],
            env=self._environment,
            check=True,
            capture_output=True,
            text=True,
            timeout=30,
        )
        return seen.stdout.strip()


def test_a_talk_by_pgdn_and_digits_survives_kill_9_in_the_middle_of_a_count(
    display: str, monitors: Monitors, tmp_path: Path
) -> None:
    program = RoomProgram(display, tmp_path, *WORKSHOP)
    program.start()
    while program.spot != Spot(3, Stage.OPEN):
        if program.spot.stage is Stage.OPEN:
            program.count(3, 5, 1, 2)
        else:
            program.go_on()
    program.count(6, 9)
    before, run = program.kept(), program.run_of_room()
    program.kill()

    again = RoomProgram(display, tmp_path, *WORKSHOP)
    assert again.kept() == before
    again.wait_at_rest()
    again.take_keyboard()
    again.press("Return")  # what was cut off is offered first
    again.wait_at_rest()
    again.count(1, 4)
    again.wait_until(lambda: again.spot.stage is Stage.CLOSED)
    assert [one for one in again.hands() if one is not None][:2] == [6, 9]
    assert again.kept().trail[: len(before.trail)] == before.trail
    while again.spot.stage is not Stage.FAREWELL:
        if again.spot.stage in (Stage.OPEN, Stage.CAUSES_OPEN):
            again.press("7", "Return")
            again.wait_at_rest()
        if again.spot.stage is Stage.MEASURE:
            again.press("Return", "O", "l", "h", "a")
            again.wait_until(lambda: again.kept().owner == "Olha")
        again.go_on()
    after = again.kept()
    assert again.run_of_room() == run
    assert after.owner == "Olha"
    assert after.spent_s >= before.spent_s
    again.press("Escape", "Escape")
    again.wait_until(lambda: again.kept().closed)
    again.kill()


def test_no_pixel_of_the_wall_tells_what_the_presenter_does(
    display: str, monitors: Monitors, tmp_path: Path
) -> None:
    program = RoomProgram(display, tmp_path, *WORKSHOP)
    program.start()
    while program.spot.stage is not Stage.OPEN:
        program.go_on()
    program.wait_at_rest()
    open_vote = program.picture()
    program.count(6, 9)
    assert program.picture() == open_vote
    for opened, left in (("F1", "Escape"), ("F10", "Escape"), ("ctrl+plus", "ctrl+0")):
        program.press(opened)
        program.wait_at_rest()
        assert program.picture() == open_vote, opened
        program.press(left)
        program.wait_at_rest()
    program.press("Escape")  # a remote's: whether to end is asked on the laptop
    program.wait_at_rest()
    assert program.picture() == open_vote
    program.count(1, 4)
    program.wait_until(lambda: program.spot.stage is Stage.CLOSED)
    program.wait_at_rest()
    closed = program.picture()
    assert closed != open_vote
    program.press("1", "Return", "Up")  # a count mended while it is still hidden
    program.wait_at_rest()
    assert program.hands() == (1, 10, 1, 4)
    program.press("Down")
    program.kill()


@pytest.mark.skipif(
    shutil.which("setxkbmap") is None or ctypes.util.find_library("Xtst") is None,
    reason="needs setxkbmap and libXtst",
)
def test_on_a_russian_layout_the_wall_is_blanked_and_cables_expose_nothing(
    display: str, monitors: Monitors, tmp_path: Path
) -> None:
    keyboard = Keyboard(display)
    keyboard.use_layout("ru")
    program = RoomProgram(display, tmp_path, *WORKSHOP)
    program.wait_at_rest()
    program.try_until(program.begun, lambda: keyboard.strike(KEY_E, RETURN))
    program.wait_at_rest()
    shown = program.wall()
    assert shown != "#000000"
    keyboard.strike(KEY_B)
    program.wait_at_rest()
    assert program.wall() == "#000000"
    keyboard.strike(KEY_B)
    program.wait_at_rest()
    assert program.wall() == shown
    keyboard.strike(KEY_W)
    program.wait_at_rest()
    assert program.wall() == "#ffffff"
    keyboard.strike(KEY_W)
    program.wait_at_rest()

    monitors.pull("BEAMER")
    program.wait_at_rest()
    assert program.wall() == "#000000"  # nothing of ours is where the room's screen was
    monitors.plug("BEAMER", BEAMER)
    program.wait_at_rest()
    assert program.wall() == shown
    program.kill()
    keyboard.close()
