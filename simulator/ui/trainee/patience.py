"""How long the client still waits for an answer: counts down without pressing anyone."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_TICK_MS = 1000


def about(seconds: float) -> int:
    """Seconds left as they are said: in tens from ten on, in fives below; never exact."""
    step = 10 if seconds > 10 else 5
    return max(step, math.ceil(seconds / step) * step)


class Patience(QObject):
    """Started with seconds, it says `ran_out` once at their end, unless stopped before.

    `clock` answers seconds that only grow. `changed` says that `left` reads otherwise now.
    """

    ran_out = Signal()
    changed = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._ends: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def start(self, seconds: float) -> None:
        """Wait this long from now."""
        self._ends = self._clock() + seconds
        self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """Wait no longer, and say nothing."""
        self._ends = None
        self._timer.stop()
        self.changed.emit()

    def left(self) -> float | None:
        """Seconds left, None when nobody waits."""
        return None if self._ends is None else max(0.0, self._ends - self._clock())

    def tick(self) -> None:
        """Look at the clock."""
        if self._ends is not None and self._clock() >= self._ends:
            self.stop()
            self.ran_out.emit()
        else:
            self.changed.emit()
