"""What a disk can do to a scenario that is open in the workbench, and the window all the while.

A timer beats on the window's thread. That the window is never held up is claimed as an order
of events: between what is done to the files and what is shown of it, it has beaten. How long
it stood still at most is logged (`--log-cli-level=INFO`), not judged: that depends on what else
the computer does.
"""

from __future__ import annotations

import logging
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.scenario.reader import DEFAULT_LIMITS
from simulator.usecases.bench_views import ReloadState
from tests.bench.story import story
from tests.ui.test_desk_flow import SCENARIO, Seat
from tests.ui.test_workbench_flow import Bench

LOG = logging.getLogger(__name__)
BEAT_MS = 5
SAVES, SAVE_MS = 20, 100
HUGE = 8 * 1024**3
"""Bytes of a file that takes no room: nothing is in it."""


class Heart(QObject):
    """Beats on the window's thread as often as that comes round."""

    def __init__(self) -> None:
        super().__init__()
        self.beats = 0
        self.longest_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        self._last, self.longest_ms = time.perf_counter(), 0.0
        self._timer.start()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.beats += 1
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    scenarios = tmp_path / "scenarios"
    (scenarios / "oven").mkdir(parents=True)
    (scenarios / "oven" / "scenario.yaml").write_text(SCENARIO, encoding="utf-8")
    seat = Seat(qtbot, qapp, tmp_path / "data", scenarios)
    seat.sit_down()
    made = Bench(seat)
    made.open()
    made.wait_analysed()
    yield made
    seat.get_up()


@pytest.fixture
def heart(bench: Bench) -> Iterator[Heart]:
    made = Heart()
    made.start()
    yield made
    LOG.info("the window stood still for %.0f ms at most", made.longest_ms)


def seen(bench: Bench, heart: Heart, *states: ReloadState, title: str = "") -> None:
    """Something was done to the files: it is shown, and the window went on until then."""
    before = heart.beats

    def shown() -> bool:
        return bench.state in states and title in bench.view.title

    bench.seat.qtbot.waitUntil(shown, timeout=60_000)
    assert heart.beats > before
    assert bench.seat.banners() == []


def still_plays(bench: Bench) -> None:
    """The last good version is there to be played."""
    assert bench.view.playable
    bench.screen.begun_at.emit("one")
    bench.screen.said.emit("good")
    assert bench.view.playtest is not None
    assert bench.view.playtest.node == "two"


def test_a_folder_that_vanishes_and_comes_back(bench: Bench, heart: Heart, tmp_path: Path) -> None:
    folder, away = bench.file.parent, tmp_path / "away"
    for _ in range(3):
        folder.rename(away)
        seen(bench, heart, ReloadState.GONE)
        still_plays(bench)
        away.rename(folder)
        seen(bench, heart, ReloadState.RELOADED)


def test_a_folder_in_whose_place_is_a_link_to_a_huge_file(
    bench: Bench, heart: Heart, tmp_path: Path
) -> None:
    folder, away = bench.file.parent, tmp_path / "away"
    folder.rename(away)
    folder.symlink_to(huge(tmp_path))
    seen(bench, heart, ReloadState.GONE, ReloadState.BROKEN)
    still_plays(bench)
    folder.unlink()
    away.rename(folder)
    seen(bench, heart, ReloadState.RELOADED)


def huge(folder: Path) -> Path:
    file = folder / "huge"
    with file.open("wb") as made:
        made.truncate(HUGE)
    return file


def put_in_place(file: Path, kind: str, folder: Path) -> None:
    """Something that is no text, under the name of the scenario."""
    file.unlink()
    if kind == "a link to a huge file":
        file.symlink_to(huge(folder))
    elif kind == "a pipe":
        os.mkfifo(file)
    elif kind == "a device":
        file.symlink_to("/dev/zero")
    elif kind == "a terminal":
        file.symlink_to("/dev/tty")
    elif kind == "a link to itself":
        file.symlink_to(file)
    else:
        file.mkdir()


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such files")
@pytest.mark.parametrize(
    "kind",
    ["a link to a huge file", "a pipe", "a device", "a terminal", "a link to itself", "a folder"],
)
def test_a_scenario_in_whose_place_is_something_else(
    bench: Bench, heart: Heart, tmp_path: Path, kind: str
) -> None:
    put_in_place(bench.file, kind, tmp_path)
    seen(bench, heart, ReloadState.GONE, ReloadState.BROKEN)
    still_plays(bench)
    if bench.file.is_dir() and not bench.file.is_symlink():
        bench.file.rmdir()
    else:
        bench.file.unlink()
    bench.file.write_text(SCENARIO, encoding="utf-8")
    seen(bench, heart, ReloadState.RELOADED)


def test_twenty_saves_in_two_seconds_end_with_the_last(bench: Bench, heart: Heart) -> None:
    titles: list[str] = []

    def save() -> None:
        number = len(titles)
        titles.append(f"Save {number}")
        text = SCENARIO.replace("The short oven", titles[-1])
        # Every other one is broken, as a file is that is saved in the middle of a word.
        broken = text.replace("goto: two", "goto: tw")
        bench.file.write_text(broken if number % 2 == 0 else text, encoding="utf-8")
        if len(titles) == SAVES:
            timer.stop()

    timer = QTimer()
    timer.setInterval(SAVE_MS)
    timer.timeout.connect(save)
    timer.start()
    seen(bench, heart, ReloadState.RELOADED, title=f"Save {SAVES - 1}")
    bench.wait_analysed()
    still_plays(bench)


def largest() -> str:
    """A scenario as long as one may be: most of it is texts that no play needs."""
    text = story(300).replace("id: story_300", "id: oven")
    room = DEFAULT_LIMITS.size - len(text.encode())
    return text + "# a remark of the author\n" * (room // len("# a remark of the author\n"))


def test_a_file_as_large_as_one_may_be(bench: Bench, heart: Heart) -> None:
    text = largest()
    heart.start()
    bench.file.write_text(text, encoding="utf-8")
    seen(bench, heart, ReloadState.MOVED, title="A story of 300 moments")
    bench.seat.qtbot.waitUntil(lambda: len(bench.view.graph.nodes) == 304, timeout=60_000)


def test_a_file_that_is_larger(bench: Bench, heart: Heart) -> None:
    bench.file.write_text(largest() + "# one more remark, which is too many\n" * 10, "utf-8")
    seen(bench, heart, ReloadState.BROKEN)
    still_plays(bench)


def test_a_folder_full_of_other_files(bench: Bench, heart: Heart) -> None:
    for number in range(1000):
        shutil.copy(bench.file, bench.file.with_name(f"copy {number}.yaml"))
    heart.start()
    bench.file.write_text(SCENARIO.replace("The short oven", "Another"), encoding="utf-8")
    seen(bench, heart, ReloadState.RELOADED, title="Another")
