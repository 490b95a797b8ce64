"""A trainer's long day: one scenario after the other, saved again and again."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.ui.trainee.home import HomeScreen
from tests.ui.test_desk_flow import SCENARIO, Seat
from tests.ui.test_workbench_flow import Bench, enter_home
from tests.ui.trainee.stage import swept

SCENARIOS, SAVES = 5, 4


@pytest.fixture
def strangers() -> frozenset[threading.Thread]:
    """What tests before this one left running: it may end at any time, and is not ours."""
    return frozenset(threading.enumerate())


@pytest.fixture
def bench(
    strangers: frozenset[threading.Thread], qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[Bench]:
    scenarios = tmp_path / "scenarios"
    (scenarios / "oven").mkdir(parents=True)
    (scenarios / "oven" / "scenario.yaml").write_text(SCENARIO, encoding="utf-8")
    seat = Seat(qtbot, qapp, tmp_path / "data", scenarios)
    seat.sit_down()
    yield Bench(seat)
    seat.get_up()


def work_on(bench: Bench, folder: Path) -> None:
    """Opens a scenario and saves it some times; each is taken in and worked out."""
    folder.mkdir()
    text = SCENARIO.replace("id: oven", f"id: {folder.name}")
    wait = bench.seat.qtbot.waitUntil
    for save in range(SAVES):
        title = f"{folder.name}, save {save}"
        (folder / "scenario.yaml").write_text(text.replace("The short oven", title), "utf-8")
        if save == 0:
            bench.seat._desk.open_workbench(folder)
        wait(lambda title=title: bench.view.title == title, timeout=20_000)
    wait(lambda: bench.view.fairness is not None, timeout=20_000)
    swept()


def workers(strangers: frozenset[threading.Thread]) -> list[str]:
    return sorted(thread.name for thread in threading.enumerate() if thread not in strangers)


def running_timers(bench: Bench) -> int:
    return sum(timer.isActive() for timer in bench.window.findChildren(QTimer))


def test_neither_threads_nor_widgets_nor_timers_become_more(
    strangers: frozenset[threading.Thread], bench: Bench, tmp_path: Path
) -> None:
    enter_home(bench)
    timers = running_timers(bench)
    work_on(bench, tmp_path / "first")
    threads, objects = workers(strangers), len(bench.window.findChildren(QObject))
    for number in range(SCENARIOS):
        work_on(bench, tmp_path / f"another_{number}")
    assert workers(strangers) == threads
    # A scroll bar or a strip more or less, but nothing for every scenario or save.
    assert len(bench.window.findChildren(QObject)) < objects + SCENARIOS * SAVES
    bench.press(Qt.Key.Key_Escape)
    bench.seat.wait_for(HomeScreen)
    swept()
    assert running_timers(bench) == timers
    assert workers(strangers) == threads


def test_closing_the_window_lets_the_threads_of_the_workbench_end(
    bench: Bench, tmp_path: Path
) -> None:
    work_on(bench, tmp_path / "first")
    mine = [thread for thread in threading.enumerate() if thread.name.startswith("bench-")]
    assert len(mine) == 2
    bench.window.close()
    for thread in mine:
        thread.join(20)
    assert not any(thread.is_alive() for thread in mine)
