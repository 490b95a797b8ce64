"""Tasks: what becomes of work that was dropped, and of a window that was closed."""

from __future__ import annotations

from concurrent.futures import Future

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from simulator.model.errors import KnownError
from simulator.ui.tasks import Task, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Tasks:
    return Tasks()


def told(future: Future[str], lines: list[str]) -> Task:
    try:
        lines.append((yield future))
    except KnownError as error:
        lines.append(error.code)
    finally:
        lines.append("over")


def test_a_task_goes_on_with_the_result_of_its_work(tasks: Tasks, qtbot: QtBot) -> None:
    future: Future[str] = Future()
    lines: list[str] = []
    tasks.start(told(future, lines))
    assert tasks.busy
    future.set_result("done")
    qtbot.waitUntil(lambda: not tasks.busy)
    assert lines == ["done", "over"]


def test_a_known_error_is_raised_where_the_task_waits(tasks: Tasks, qtbot: QtBot) -> None:
    future: Future[str] = Future()
    lines: list[str] = []
    tasks.start(told(future, lines))
    future.set_exception(KnownError("disk_full"))
    qtbot.waitUntil(lambda: not tasks.busy)
    assert lines == ["disk_full", "over"]


@pytest.mark.parametrize("when", ["before", "while waiting"])
def test_work_that_was_dropped_ends_its_task_without_a_word(
    tasks: Tasks, qtbot: QtBot, when: str
) -> None:
    future: Future[str] = Future()
    lines: list[str] = []
    if when == "before":
        future.cancel()
    tasks.start(told(future, lines))
    future.cancel()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert lines == ["over"]


def test_no_task_goes_on_after_closing(tasks: Tasks) -> None:
    future: Future[str] = Future()
    lines: list[str] = []
    task = told(future, lines)
    tasks.start(task)
    tasks.close()
    future.set_result("done")
    QCoreApplication.processEvents()
    assert lines == []
