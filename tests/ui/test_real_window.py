"""The program itself, as a process, in a real window: keys, kill -9, and going on."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.progress.paths import store_file
from simulator.progress.rows import SavedRun
from simulator.progress.store import Store

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "xdotool")
PATIENCE_S = 40

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(240),
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in NEEDED),
        reason=f"needs {' and '.join(NEEDED)}",
    ),
]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen nobody sees."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
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

    def __init__(self, display: str, data: Path) -> None:
        self._data = data
        self._environment = {
            name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"
        } | {"DISPLAY": display}
        self._process = subprocess.Popen(
            [sys.executable, "main.py", "--data", str(data), "--language", "en"],
            cwd=ROOT,
            env=self._environment,
            stderr=subprocess.PIPE,
        )

    def press(self, *keys: str) -> None:
        for key in keys:
            subprocess.run(["xdotool", "key", key], env=self._environment, check=True, timeout=10)

    def press_until(self, holds: Callable[[], bool], *keys: str) -> None:
        """Presses keys, and again when nothing came of it, until something holds."""
        deadline = time.monotonic() + PATIENCE_S
        while not holds():
            assert self._process.poll() is None, self._process.communicate()
            assert time.monotonic() < deadline, f"nothing came of {keys}"
            self.press(*keys)
            waited = time.monotonic() + 1.5
            while time.monotonic() < waited and not holds():
                time.sleep(0.05)

    def kill(self) -> None:
        """The power goes."""
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate(timeout=10)

    def run_saved(self) -> SavedRun | None:
        """The only run in the file, as any other program would read it."""
        if not store_file(self._data).is_file():
            return None
        try:
            store = Store.open_read_only(store_file(self._data))
        except KnownError:
            return None
        try:
            for person in store.profiles.all():
                for row in store.history.runs(person.id):
                    return store.runs.load(row.id)
        except KnownError:
            return None
        finally:
            store.close()
        return None

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
