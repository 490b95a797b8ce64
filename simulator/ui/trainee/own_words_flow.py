"""Own words on their way from the field to the store, and the choice to write first at all.

What is written is kept half a second after it was begun to be, while the person goes on
writing; when it is left it is kept at once. The disk stops nobody (see the use case).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from simulator.ui.tasks import Task, Tasks
from simulator.ui.trainee.conversation import Conversation

if TYPE_CHECKING:
    # Heavy (transitions, yaml): the first frame comes before them.
    from simulator.usecases.desk import Desk
    from simulator.usecases.training import Training

KEPT_AFTER_MS = 500


class OwnWordsFlow(QObject):
    """The own words of the training that `now` says. `changed`: the talk shows another part."""

    changed = Signal()

    def __init__(
        self, tasks: Tasks, desk: Desk, now: Callable[[], Training], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._desk = desk
        self._now = now
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER_MS)
        self._timer.timeout.connect(self.keep)

    def follow(self, screen: Conversation) -> None:
        """Does what is asked for on this screen."""
        screen.words_changed.connect(self._on_words_changed)
        screen.replies_requested.connect(self._on_replies_requested)
        screen.own_words_toggled.connect(lambda: self._on_toggled(screen))
        screen.hint_requested.connect(self._on_hint_requested)

    def keep(self) -> None:
        """Keeps what is new, now."""
        self._timer.stop()
        self._tasks.start(self._desk.own_words.keep(self._now()))

    def close(self) -> None:
        """The talk goes from the screen: what is new is kept, or at least not forgotten."""
        self._timer.stop()
        self._tasks.start(self._keep_at_the_end(self._now()))

    def keep_at_last(self) -> None:
        """The window closes."""
        self._desk.own_words.keep_at_last(self._now())

    def _keep_at_the_end(self, training: Training) -> Task:
        yield from self._desk.own_words.keep(training)
        self._desk.own_words.put_by(training)

    def _on_words_changed(self, words: str) -> None:
        written = self._now().written
        written.write(words)
        # Begun once, not begun anew by each letter: who writes without a pause is kept, too.
        if written.unkept and not self._timer.isActive():
            self._timer.start()

    def _on_replies_requested(self) -> None:
        self._now().written.ask()
        self.keep()
        self.changed.emit()

    def _on_toggled(self, screen: Conversation) -> None:
        """At once, and for every talk of this person from now on."""
        first = not self._now().written.first
        self._now().written.choose(first)
        self._tasks.start(self._desk.own_words.choose(first))
        self.changed.emit()
        screen.say_own_words(first)

    def _on_hint_requested(self) -> None:
        self._desk.own_words.look_at_hint(self._now())
        self.keep()
