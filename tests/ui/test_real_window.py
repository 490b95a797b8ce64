"""The program itself, as a process, in a real window: keys, kill -9, and going on."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.paths import store_file
from simulator.progress.rows import Profile, SavedRun
from simulator.progress.store import Store
from tests.spoken import SHEETS, put_spoken

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "xdotool")
PATIENCE_S = 40
AT_REST_S = 0.6

T = TypeVar("T")

ESCAPE, BACKSPACE, RETURN, CTRL, CAPS_LOCK, F4, NUM_LOCK = 9, 22, 36, 37, 66, 70, 77
KEY_E, KEY_Z, TOP_1, PAD_1, PAD_2 = 26, 52, 10, 87, 88
"""Keys by their place (X key codes), whatever the layout makes of them."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(240),
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in NEEDED),
        reason=f"needs {' and '.join(NEEDED)}",
    ),
]


@pytest.fixture
def display() -> Iterator[str]:
    """A screen nobody sees, with a keyboard of its own."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-noreset"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


class Program:
    """The running program and a person's hands on its keyboard."""

    def __init__(self, display: str, data: Path, *options: str) -> None:
        self._data = data
        self._environment = {
            name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"
        } | {"DISPLAY": display}
        self._process = subprocess.Popen(
            [sys.executable, "main.py", "--data", str(data), "--language", "en", *options],
            cwd=ROOT,
            env=self._environment,
            stderr=subprocess.PIPE,
        )

    def press(self, *keys: str) -> None:
        for key in keys:
            subprocess.run(["xdotool", "key", key], env=self._environment, check=True, timeout=10)

    def press_until(self, holds: Callable[[], bool], *keys: str) -> None:
        """Presses keys, and again when nothing came of it, until something holds."""
        self.try_until(holds, lambda: self.press(*keys))

    def try_until(self, holds: Callable[[], bool], attempt: Callable[[], None]) -> None:
        """Makes an attempt, and again when nothing came of it, until something holds."""
        deadline = time.monotonic() + PATIENCE_S
        while not holds():
            assert self._process.poll() is None, self._process.communicate()
            assert time.monotonic() < deadline, "nothing came of it"
            attempt()
            waited = time.monotonic() + 1.5
            while time.monotonic() < waited and not holds():
                time.sleep(0.05)

    def wait_at_rest(self) -> None:
        """Until the program has done what it was told: it uses no processor any more."""
        deadline = time.monotonic() + PATIENCE_S
        used, since = self._ticks(), time.monotonic()
        while time.monotonic() - since < AT_REST_S:
            assert self._process.poll() is None, self._process.communicate()
            assert time.monotonic() < deadline, "the program never comes to rest"
            time.sleep(0.05)
            if (now := self._ticks()) != used:
                used, since = now, time.monotonic()

    def _ticks(self) -> int:
        """Processor time used so far, in ticks of the system."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text(encoding="utf-8")
        user, system = fields.rpartition(")")[2].split()[11:13]
        return int(user) + int(system)

    def title(self) -> str:
        """What stands over its window, as any desktop reads it; empty while there is none."""
        told = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"],
            env=self._environment,
            check=False,
            capture_output=True,
            text=True,
            timeout=10,
        )
        return told.stdout.strip()

    def wait_until(self, holds: Callable[[], bool]) -> float:
        """Waits until something holds; how long that took, in seconds."""
        begun = time.monotonic()
        while not holds():
            assert self._process.poll() is None, self._process.communicate()
            assert time.monotonic() - begun < PATIENCE_S, f"it never comes: {self.title()!r}"
            time.sleep(0.01)
        return time.monotonic() - begun

    def ends(self) -> int:
        """Waits until it has ended by itself; the exit code."""
        self._process.communicate(timeout=PATIENCE_S)
        return self._process.returncode

    @property
    def running(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.poll() is None

    def kill(self) -> None:
        """The power goes."""
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate(timeout=10)

    def people(self) -> tuple[Profile, ...]:
        """Who is in the file, as any other program would read it."""
        return self._read(lambda store: store.profiles.all()) or ()

    def runs_saved(self) -> tuple[SavedRun, ...]:
        """All runs in the file."""

        def load(store: Store) -> tuple[SavedRun, ...]:
            rows = [row for one in store.profiles.all() for row in store.history.runs(one.id)]
            return tuple(store.runs.load(row.id) for row in rows)

        return self._read(load) or ()

    def run_saved(self) -> SavedRun | None:
        """The only run in the file."""
        runs = self.runs_saved()
        return runs[0] if runs else None

    def _read(self, ask: Callable[[Store], T]) -> T | None:
        if not store_file(self._data).is_file():
            return None
        try:
            store = Store.open_read_only(store_file(self._data))
        except KnownError:
            return None
        try:
            return ask(store)
        except KnownError:
            return None
        finally:
            store.close()

    def writes_first(self) -> bool:
        """Whether the first person in the file chose to write before the replies show."""

        def chosen(store: Store) -> bool:
            person = store.profiles.all()[0].id
            return store.settings.all(person).get("own_words") == "first"

        return bool(self._read(chosen))

    def draft(self) -> str:
        """What is written of the only run's next answer."""
        run = self.run_saved()
        return (run.draft or "") if run else ""

    def answers(self) -> int:
        run = self.run_saved()
        return -1 if run is None else len(run.answers)


def test_a_talk_survives_kill_9_and_goes_on_at_the_last_confirmed_reply(
    display: str, tmp_path: Path
) -> None:
    program = Program(display, tmp_path)
    program.press_until(lambda: program.answers() >= 0, "Return")
    program.press_until(lambda: program.answers() >= 1, "1", "1")
    before = program.run_saved()
    program.kill()

    again = Program(display, tmp_path)
    assert again.run_saved() == before
    again.press_until(lambda: again.answers() > len(before.answers), "Return", "2", "2")
    after = again.run_saved()
    again.kill()
    assert after.id == before.id
    assert after.answers[: len(before.answers)] == before.answers
    assert after.seed == before.seed


class Keyboard:
    """Keys struck by their place. xdotool would go back to the first layout for each."""

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xtst = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._server = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        self._environment = os.environ | {"DISPLAY": display}

    def use_layout(self, layout: str) -> None:
        """Put a layout in force as a desktop does; Caps Lock goes from one to the next.

        The screen gives it to the keyboard that was used last: that has to be this one.
        """
        self.strike(CTRL)
        command = ["setxkbmap", "-layout", layout, "-option", "grp:caps_toggle"]
        subprocess.run(command, env=self._environment, check=True, timeout=10)

    def strike(self, *keys: int) -> None:
        """One key after another."""
        for key in keys:
            self._chord(key)

    def strike_with_ctrl(self, key: int) -> None:
        """A key while Ctrl is held."""
        self._chord(CTRL, key)

    def _chord(self, *keys: int) -> None:
        strokes = [(key, 1) for key in keys] + [(key, 0) for key in reversed(keys)]
        for key, down in strokes:
            self._xtst.XTestFakeKeyEvent(self._server, key, down, ctypes.c_ulong(0))
        self._x11.XSync(self._server, 0)

    def close(self) -> None:
        """Lets go of the screen."""
        self._x11.XCloseDisplay(self._server)


@pytest.fixture
def keyboard(display: str) -> Iterator[Keyboard]:
    """The keyboard of the screen nobody sees."""
    made = Keyboard(display)
    yield made
    made.close()


@pytest.mark.skipif(
    shutil.which("setxkbmap") is None or ctypes.util.find_library("Xtst") is None,
    reason="needs setxkbmap and libXtst",
)
@pytest.mark.parametrize(
    ("layout", "switch"),
    [("ru", ()), ("ua", ()), ("us,ru", (CAPS_LOCK,))],
    ids=["ru", "ua", "us and ru, ru active"],
)
def test_keys_work_on_a_cyrillic_layout_and_the_numeric_pad_is_the_top_row(
    display: str, keyboard: Keyboard, tmp_path: Path, layout: str, switch: tuple[int, ...]
) -> None:
    keyboard.use_layout(layout)
    program = Program(display, tmp_path)
    program.wait_at_rest()
    keyboard.strike(*switch, NUM_LOCK)
    program.try_until(lambda: bool(program.people()), lambda: keyboard.strike(KEY_E, RETURN))
    assert set(program.people()[0].name.lower()) == {"у"}

    program.wait_at_rest()
    keyboard.strike(ESCAPE)
    program.wait_at_rest()
    keyboard.strike_with_ctrl(KEY_E)
    program.wait_at_rest()
    program.try_until(lambda: bool(program.runs_saved()), lambda: keyboard.strike(RETURN))
    program.wait_at_rest()
    program.try_until(lambda: program.answers() > 0, lambda: keyboard.strike(PAD_2, TOP_1, PAD_1))
    program.wait_at_rest()
    (run,) = program.runs_saved()
    program.kill()
    assert run.mode is Mode.EXAM
    assert [answer.reply for answer in run.answers] == [run.answers[0].shown[0]]


@pytest.mark.skipif(
    shutil.which("setxkbmap") is None or ctypes.util.find_library("Xtst") is None,
    reason="needs setxkbmap and libXtst",
)
def test_own_words_survive_kill_9_in_the_middle_of_a_word_and_are_written_on(
    display: str, keyboard: Keyboard, tmp_path: Path
) -> None:
    keyboard.use_layout("ru")
    program = Program(display, tmp_path)
    program.wait_at_rest()
    program.try_until(lambda: bool(program.people()), lambda: keyboard.strike(KEY_E, RETURN))
    program.wait_at_rest()
    keyboard.strike(F4)  # once: the next press would choose the other way
    program.wait_until(program.writes_first)
    program.try_until(lambda: bool(program.runs_saved()), lambda: keyboard.strike(RETURN))
    program.wait_at_rest()
    keyboard.strike(KEY_E, KEY_E, TOP_1, TOP_1)
    program.wait_until(lambda: program.draft().endswith("уу11"))
    keyboard.strike(BACKSPACE)
    program.wait_until(lambda: program.draft().endswith("уу1"))
    keyboard.strike_with_ctrl(KEY_Z)
    program.wait_until(lambda: program.draft().endswith("уу11"))
    before = program.draft()
    assert program.answers() == 0
    program.kill()

    again = Program(display, tmp_path)
    assert again.draft() == before
    again.wait_at_rest()
    again.try_until(lambda: again.draft() != before, lambda: keyboard.strike(RETURN, KEY_E))
    again.wait_at_rest()
    written = again.draft()
    assert written.startswith(before)
    assert written.endswith("у")
    keyboard.strike_with_ctrl(RETURN)
    again.wait_at_rest()
    again.try_until(lambda: again.answers() > 0, lambda: keyboard.strike(TOP_1, TOP_1))
    after = again.run_saved()
    again.kill()
    assert after.own_words == (written,)


def test_a_talk_switched_to_another_language_survives_kill_9_and_goes_on_in_it(
    display: str, tmp_path: Path
) -> None:
    """Also where the translation is gone by then: the run holds the words it was played in."""
    home = put_spoken(tmp_path / "scenarios")
    options = ("--scenarios", str(home.parent))
    program = Program(display, tmp_path, *options)
    program.press_until(lambda: bool(program.people()), "O", "Return")
    program.wait_at_rest()
    program.press_until(lambda: program.answers() >= 0, "Return")
    program.wait_at_rest()
    program.press("F3")  # once: the next press would be another language
    program.wait_until(lambda: spoken(program) == "uk")
    program.wait_at_rest()
    program.press_until(lambda: program.answers() >= 1, "Return", "1", "1")
    before = program.run_saved()
    program.kill()
    for sheet in SHEETS:
        (home / f"{sheet}.yaml").unlink()

    again = Program(display, tmp_path, *options)
    assert again.run_saved() == before
    # One of the four may be closed, and the seed says where it stands.
    keys = ("Return", "2", "2", "3", "3")
    again.press_until(lambda: again.answers() > len(before.answers), *keys)
    after = again.run_saved()
    again.kill()
    assert (after.id, after.seed, after.answers[:1]) == (before.id, before.seed, before.answers)
    assert [one.language for one in after.wordings] == ["en", "uk"]
    assert after.wordings[-1].sheet == SHEETS["uk"].encode()


def spoken(program: Program) -> str | None:
    """The language the only run speaks now."""
    run = program.run_saved()
    return run.wordings[-1].language if run and run.wordings else None
