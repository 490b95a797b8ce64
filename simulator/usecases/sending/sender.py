"""The thread that sends: it wakes when a run has ended, tries again later when it has to, and
never keeps a window or the end of the program waiting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from threading import Event, Lock, Thread

from simulator.model.errors import KnownError
from simulator.usecases.sending.delivery import Pass
from simulator.usecases.sending.patience import wait_s

IDLE_S = 5 * 60.0
"""Without a wish, it looks for something to send so often."""


@dataclass(frozen=True, slots=True)
class SenderState:
    """How sending goes. `sent` runs with `statements` since the program started.

    `trouble` is a detail as in `posting.Answer` (or the code of a KnownError), with `since` the
    moment it began and `again` the next try; `denied` that somebody has to look at the key.
    """

    sent: int = 0
    statements: int = 0
    set_aside: int = 0
    trouble: str = ""
    denied: bool = False
    since: datetime | None = None
    again: datetime | None = None


class Sender:
    """Runs passes one after another on a thread of its own.

    `one_pass` gathers what is new and empties the outbox. `changed` is called with each new
    state, on this thread. `wait` may be replaced by tests: it waits for a wish at most so many
    seconds and says whether one came.
    """

    def __init__(
        self,
        one_pass: Callable[[], Pass],
        *,
        clock: Callable[[], datetime],
        chance: Callable[[], float],
        changed: Callable[[SenderState], None] = lambda state: None,
        wait: Callable[[Event, float], bool] | None = None,
    ) -> None:
        self._one_pass = one_pass
        self._clock = clock
        self._chance = chance
        self._changed = changed
        self._wait = wait or (lambda event, seconds: event.wait(seconds))
        self._wish = Event()
        self._stop = Event()
        self._lock = Lock()
        self._state = SenderState()
        self._failures = 0
        # A daemon: an exchange under way must not hold the end of the program.
        self._thread = Thread(target=self._run, name="sending", daemon=True)

    @property
    def state(self) -> SenderState:
        """How it goes now."""
        with self._lock:
            return self._state

    def start(self) -> None:
        """Begins with a pass at once."""
        self._thread.start()

    def wake(self) -> None:
        """There is something to send, or somebody wants it tried now."""
        self._wish.set()

    def stop(self, timeout_s: float = 0.0) -> bool:
        """Ends after what is under way, which is not waited for longer than `timeout_s`; whether
        the thread has ended."""
        self._stop.set()
        self._wish.set()
        if self._thread.is_alive():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    @property
    def stopped(self) -> bool:
        """Whether it was told to end."""
        return self._stop.is_set()

    def _run(self) -> None:
        while not self._stop.is_set():
            self._wish.clear()
            pause = self._tried()
            if self._stop.is_set():
                return
            self._wait(self._wish, pause)

    def _tried(self) -> float:
        """One pass; answers the seconds until the next."""
        try:
            done = self._one_pass()
        except KnownError as error:  # the disk: it says so itself, elsewhere
            done = Pass(trouble=error.code)
        self._failures = self._failures + 1 if done.trouble else 0
        pause = wait_s(self._failures, done.wait_s, self._chance()) if done.trouble else IDLE_S
        self._note(done, pause)
        return pause

    def _note(self, done: Pass, pause: float) -> None:
        now = self._clock()
        with self._lock:
            before = self._state
            self._state = state = replace(
                before,
                sent=before.sent + done.sent,
                statements=before.statements + done.statements,
                set_aside=done.set_aside,
                trouble=done.trouble,
                denied=done.denied,
                since=(before.since or now) if done.trouble else None,
                again=now + timedelta(seconds=pause) if done.trouble else None,
            )
        if not self._stop.is_set():
            self._changed(state)
