"""The moment a window has been painted for the first time: what is heavy waits for it."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def first_frame(window: QWidget) -> Future[None]:
    """A future that is done once `window` and all in it have been painted; use it before
    the window is shown."""
    return _Watch(window).painted


class _Watch(QObject):
    """Looks at the events of one window up to its first frame."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.painted: Future[None] = Future()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # What is in the window is painted right after it, before any timer.
            QTimer.singleShot(0, lambda: self.painted.set_result(None))
        return False
