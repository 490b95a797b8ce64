"""Drawing into files beside the window: Qt's own drawing, on a thread of Qt's own.

Fonts, documents and pictures may be drawn on any thread. It has to be one of Qt's: on one of
Python's the caches of fonts outlive what they need to be taken down in order.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QThread

T = TypeVar("T")


class _Drawing(QThread):
    """A thread for one piece of work."""

    def __init__(self, work: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    def run(self) -> None:
        self._work()


class DrawingThreads(QObject):
    """Starts drawings; `close` waits for those that are under way."""

    def start(self, work: Callable[[], T]) -> Future[T]:
        """Begins `work`, which may draw but not touch a widget; what comes of it."""
        future: Future[T] = Future()
        thread = _Drawing(partial(_do, work, future), self)
        thread.finished.connect(thread.deleteLater)
        thread.start()
        return future

    def close(self) -> None:
        """Waits until nothing is drawn any more: a thread cannot be taken away under Qt."""
        for thread in self.findChildren(QThread):
            thread.wait()


def _do(work: Callable[[], T], future: Future[T]) -> None:
    """What goes amiss goes to who waits, as in an executor."""
    try:
        future.set_result(work())
    except BaseException as error:  # noqa: BLE001 - who waits for it raises it
        future.set_exception(error)
