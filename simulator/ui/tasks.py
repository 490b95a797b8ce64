"""Work that takes several steps on other threads, written as one function.

A task is a generator on the window's thread that yields futures and gets their results
back; while one is under way the window goes on painting. A KnownError of the work is
raised inside the generator, where it can be said; anything else is a bug and goes the way
of all bugs. Work that was dropped (a cancelled future: its store or shelf was closed,
because nobody waits for it any more) ends the task without a word.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import Future
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal

Task = Generator["Future[Any]", Any, None]


class InBackground(Protocol):
    """Runs work on a thread that is not the window's."""

    def __call__(self, work: Callable[[], Any], /) -> Future[Any]: ...


class Tasks(QObject):
    """Runs tasks of one window; `idle` after the last one that was under way has ended."""

    idle = Signal()
    _came = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running = 0
        self._closed = False
        # The future calls from its own thread; the queue brings it to the window's.
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return self._running > 0

    def start(self, task: Task) -> None:
        """Runs `task` up to its first future, and on from there when that is done."""
        self._running += 1
        self._advance(task, None)

    def close(self) -> None:
        """Lets no task go on any more: the window is being closed."""
        self._closed = True

    def _advance(self, task: Task, done: Future[Any] | None) -> None:
        if done is not None and done.cancelled():
            task.close()
            self._ended()
            return
        try:
            error = done.exception() if done is not None else None
            if error is not None:
                waiting = task.throw(error)
            else:
                waiting = task.send(done.result() if done is not None else None)
        except StopIteration:
            self._ended()
            return
        except BaseException:
            self._ended()
            raise
        waiting.add_done_callback(lambda future: self._bring(task, future))

    def _bring(self, task: Task, future: Future[Any]) -> None:
        if not self._closed:
            self._came.emit(task, future)

    def _on_came(self, task: Task, future: Future[Any]) -> None:
        if not self._closed:
            self._advance(task, future)

    def _ended(self) -> None:
        self._running -= 1
        if not self._running:
            self.idle.emit()
