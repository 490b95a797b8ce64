"""A history about to go: for some seconds it can still be kept, and nothing has happened yet.

The deletion is carried out when the seconds are over, or when the screen is left before. A
program that is killed meanwhile has deleted nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

SECONDS = 10
"""How long a deletion can be taken back."""


class PendingDeletion(QObject):
    """Counts down. `tick` has the seconds left; `carry_out` is called once, unless kept."""

    tick = Signal(int)

    def __init__(
        self, runs: int, carry_out: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.runs = runs
        self.left = SECONDS
        self._carry_out = carry_out
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.count)
        self._timer.start()

    def count(self) -> None:
        """A second has passed."""
        self.left -= 1
        if self.left > 0:
            self.tick.emit(self.left)
        else:
            self.finish()

    def keep(self) -> None:
        """The history stays."""
        self._timer.stop()

    def finish(self) -> None:
        """Carries it out now; a second time does nothing."""
        if self._timer.isActive():
            self._timer.stop()
            self._carry_out()
