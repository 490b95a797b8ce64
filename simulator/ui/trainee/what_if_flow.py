"""The what-if of a run that is over: works out each step of the other road and shows it.

Nothing is written: the store is not even asked. The debrief it was opened from waits, and is
gone back to where it was left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.model.errors import KnownError
from simulator.ui.actions import Keymap
from simulator.ui.tasks import Task, Tasks
from simulator.ui.theme import Theme
from simulator.ui.trainee.what_if import WhatIfScreen
from simulator.ui.troubles import say_trouble
from simulator.ui.windows import MainWindow
from simulator.usecases.supposing_views import Road, WhatIfView

if TYPE_CHECKING:
    # Heavy (transitions, yaml): the first frame comes before them.
    from simulator.usecases.shelf import Shelf
    from simulator.usecases.supposing import Supposition
    from simulator.usecases.training import Training


class WhatIfFlow(QObject):
    """One what-if on the screen. `left`: back to the debrief; `refused`: it could not be shown
    at all; `practise_wanted` carries the turn (from 1) to set out from."""

    left = Signal()
    refused = Signal()
    practise_wanted = Signal(int)

    def __init__(self, window: MainWindow, tasks: Tasks, shelf: Shelf, training: Training) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._shelf = shelf
        self._training = training
        self._what: Supposition | None = None
        self._view: WhatIfView | None = None
        self._closed = False

    def open(self, turn: int) -> None:
        """Shows both roads from before a turn on."""
        from simulator.usecases.supposing import Supposition

        self._tasks.start(self._suppose(Supposition(turn)))

    def close(self) -> None:
        """What still comes back shows nothing any more."""
        self._closed = True
        self.deleteLater()

    def reword(self) -> Task:
        """The same in the language the talk is told in by now, at the same place."""
        screen = self._screen()
        if self._what is None:
            return
        state = screen.state() if screen is not None else None
        yield from self._suppose(self._what)
        if screen is not None and self._screen() is screen:
            screen.restore(state)

    def _suppose(self, what: Supposition) -> Task:
        """Works out a supposition and shows it. Where the language changes meanwhile, it is
        worked out again; of several that were asked for, the last one holds."""
        from simulator.usecases.supposing import what_if

        before, self._what = self._what, what
        try:
            while True:
                spoken = self._training.spoken
                view = yield from what_if(self._shelf, self._training, what)
                if self._training.spoken is spoken:
                    break
        except KnownError as error:
            self._what = before
            self._say(error)
            return
        if self._what is what and not self._closed:
            self._show(view)

    def _along(self, what: Supposition, road: Road) -> Task:
        from simulator.usecases.supposing import what_if_along

        try:
            gone = yield from what_if_along(self._shelf, self._training, what, road)
        except KnownError as error:
            self._say(error)
            return
        if self._what is what and not self._closed:
            yield from self._suppose(gone)

    def _show(self, view: WhatIfView) -> None:
        first, self._view = self._view is None, view
        screen = self._screen()
        if screen is not None:
            screen.show_view(view)
        elif first:
            self._window.show_screen(self._build)

    def _say(self, error: KnownError) -> None:
        if self._closed:
            return
        say_trouble(self._window, error)
        screen = self._screen()
        if screen is not None:
            screen.set_busy(False)
        if self._view is None:
            self.refused.emit()

    def _build(self, theme: Theme, keymap: Keymap) -> WhatIfScreen:
        if self._view is None:
            raise AssertionError("a what-if is shown only after it was worked out")
        screen = WhatIfScreen(theme, self._view, keymap=keymap)
        screen.reply_said.connect(self._on_reply_said)
        screen.taken_back.connect(self._on_taken_back)
        screen.restarted.connect(self._on_restarted)
        screen.road_wanted.connect(self._on_road_wanted)
        turn = self._view.turn
        screen.practised.connect(lambda: self.practise_wanted.emit(turn))
        screen.left.connect(self.left)
        return screen

    def _screen(self) -> WhatIfScreen | None:
        screen = None if self._closed else self._window.screen_shown
        return screen if isinstance(screen, WhatIfScreen) else None

    # --- what is wished -----------------------------------------------------------------

    def _on_reply_said(self, reply: str) -> None:
        if self._what is not None:
            self._tasks.start(self._suppose(self._what.saying(reply)))

    def _on_taken_back(self) -> None:
        if self._what is not None:
            self._tasks.start(self._suppose(self._what.taken_back()))

    def _on_restarted(self) -> None:
        if self._what is not None:
            self._tasks.start(self._suppose(self._what.from_its_start()))

    def _on_road_wanted(self, road: Road) -> None:
        if self._what is not None:
            self._tasks.start(self._along(self._what, road))
