"""The moment a window has been painted for the first time: what is heavy waits for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def after_first_frame(window: QWidget, then: Callable[[], None]) -> None:
    """Calls `then` once `window` and all in it have been painted; to be said before the
    window is shown."""
    window.installEventFilter(_Watch(window, then))


class _Watch(QObject):
    """Looks at the events of one window up to its first frame."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # What is in the window is painted right after it, before any timer.
            QTimer.singleShot(0, self._then)
        return False
