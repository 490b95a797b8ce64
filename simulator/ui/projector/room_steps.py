"""The steps of a room on their way to the disk: one at a time, none skipped, none lost.

A remote's double click, or a press while a step is still being written, is left out. What is
counted or written in meanwhile is kept right after what is under way.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from simulator.model.errors import KnownError
from simulator.ui.projector.room_picture import RoomPicture
from simulator.ui.projector.turnstile import Turnstile
from simulator.ui.tasks import Task, Tasks
from simulator.usecases.steps import Steps
from simulator.usecases.workshop.workshop import Workshop
from simulator.usecases.workshop.workshops import Workshops

KEPT_EVERY_S = 60
"""How often the time that was spent is written between two steps."""
DOUBLE_CLICK_S = 0.25
"""A second press of "next" so soon after the first is the same press."""


class RoomSteps(QObject):
    """`done` after a step, `kept` after what was counted is on the disk, or is not; `refused`
    carries the KnownError of a step that cannot be made. `now` gives seconds."""

    done = Signal()
    kept = Signal()
    refused = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        workshops: Workshops,
        workshop: Workshop,
        picture: RoomPicture,
        *,
        now: Callable[[], float],
    ) -> None:
        super().__init__(picture)
        self._tasks = tasks
        self._workshops = workshops
        self._workshop = workshop
        self._picture = picture
        self._now = now
        self._turnstile = Turnstile()
        self._stepping = self._keeping = self._unkept = False
        self._pressed_at = now() - DOUBLE_CLICK_S
        self._kept_at = now()

    # --- steps --------------------------------------------------------------------------

    def go_on(self) -> None:
        """The next step; first the pages of the picture that nobody has seen yet."""
        now = self._now()
        again, self._pressed_at = now - self._pressed_at < DOUBLE_CLICK_S, now
        if not again and not self._stepping and not self._picture.leaf_on():
            self.advance()

    def advance(self) -> None:
        """The next step."""
        self.take(lambda: self._workshops.advance(self._workshop))

    def go_back(self) -> None:
        """A look at the step before, or at the page before."""
        if not self._stepping and not self._picture.leaf_back():
            self.take(lambda: self._workshops.back(self._workshop))

    def revote(self) -> None:
        """The vote again; its first count stays."""
        self.take(lambda: self._workshops.revote(self._workshop))

    def restart_turn(self) -> None:
        """The turn again, from its line."""
        self.take(lambda: self._workshops.restart_turn(self._workshop))

    def what_if(self) -> None:
        """Into a what-if, or out of it: the talk is where it was."""
        if self._workshop.supposing:
            self._workshop.supposed.show(None, None)
            self.done.emit()
        else:
            self.take(lambda: self._workshops.suppose(self._workshop))

    def worst_road(self) -> None:
        """The worst road, once, on purpose."""
        self.take(lambda: self._workshops.play_worst(self._workshop))

    def take(self, make: Callable[[], Steps[None]]) -> None:
        """A step; nothing while another is on its way to the disk."""
        if not self._stepping:
            self._stepping = True
            self._tasks.start(self._take(make))

    def _take(self, make: Callable[[], Steps[None]]) -> Task:
        try:
            yield from self._turnstile.through(make())
        except KnownError as error:
            self.refused.emit(error)
        finally:
            self._stepping = False
        self.done.emit()

    def speak(self, language: str) -> Steps[None]:
        """Goes on in another language, when what is under way is done."""
        try:
            steps = self._workshops.speak(self._workshop, language)
            yield from self._turnstile.through(steps)
        except KnownError as error:
            self.refused.emit(error)

    def close(self) -> Steps[None]:
        """The end, wherever the room is."""
        yield from self._turnstile.through(self._workshops.close(self._workshop))

    # --- what is kept between them ------------------------------------------------------

    def keep_soon(self) -> None:
        """What is in memory on to the disk, now or right after what is on its way there."""
        self._unkept, self._kept_at = True, self._now()
        if not self._keeping:
            self._keeping = True
            self._tasks.start(self._keep())

    def keep_now_and_then(self) -> None:
        """Keeps the time that was spent, if it was not for a while."""
        if self._now() - self._kept_at >= KEPT_EVERY_S:
            self.keep_soon()

    def keep_at_last(self) -> None:
        """What waits is handed over, and nobody waits for it."""
        self._workshops.keep_at_last(self._workshop)

    def _keep(self) -> Task:
        try:
            while self._unkept:
                self._unkept = False
                yield from self._turnstile.through(self._workshops.keep(self._workshop))
        finally:
            self._keeping = False
        self.kept.emit()
