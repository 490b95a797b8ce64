"""The two clocks of a workshop: how long the session has run, and the turn that is shown.

They count up and close nothing: a room that still argues is not cut off. The moments come
from outside, in seconds of a clock that never goes back.
"""

from __future__ import annotations

from collections.abc import Callable


class Clocks:
    """Both clocks, running from the first moment on.

    `now` gives seconds from any beginning; `spent_s` are those the session had run before it
    was cut off. What is paused counts in neither."""

    def __init__(self, now: Callable[[], float], spent_s: int = 0) -> None:
        self._now = now
        self._session = float(spent_s)
        self._turn = 0.0
        self._since: float | None = now()

    @property
    def paused(self) -> bool:
        """Whether neither counts now."""
        return self._since is None

    @property
    def session_s(self) -> int:
        """Whole seconds the session has run."""
        return int(self._session + self._running)

    @property
    def turn_s(self) -> int:
        """Whole seconds since the turn began, or since the clock was set back."""
        return int(self._turn + self._running)

    def pause(self) -> None:
        """Stops both; nothing where they stand already."""
        self._settle()
        self._since = None

    def go_on(self) -> None:
        """Lets both run again; nothing where they do."""
        if self._since is None:
            self._since = self._now()

    def toggle(self) -> None:
        """Pauses, or goes on."""
        if self.paused:
            self.go_on()
        else:
            self.pause()

    def new_turn(self) -> None:
        """The turn's clock from nought, running or not; the session's is never set back."""
        self._settle()
        self._turn = 0.0

    @property
    def _running(self) -> float:
        return 0.0 if self._since is None else max(0.0, self._now() - self._since)

    def _settle(self) -> None:
        """Takes over what has run so far."""
        running = self._running
        self._session += running
        self._turn += running
        if self._since is not None:
            self._since = self._now()
