"""Opens the page about sending, and does what is chosen there without making the window wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.model.errors import KnownError
from simulator.ui.actions import Keymap
from simulator.ui.settings.sending_screen import Said, SendingScreen
from simulator.ui.settings.sending_words import address_words, greeting_words
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.troubles import trouble_title
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow

if TYPE_CHECKING:
    # Heavy (an HTTP library): loaded when sending is first wanted.
    from simulator.usecases.sending.choices import SendingChoices
    from simulator.usecases.sending.post_office import PostOffice
    from simulator.usecases.sending.views import SendingView


class SendingFlow(QObject):
    """`left` is given back to whoever opened it."""

    left = Signal()
    _changed = Signal()

    def __init__(self, window: MainWindow, tasks: Tasks, office: PostOffice) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._office = office
        self._view: SendingView | None = None
        self._say: Callable[[], Said] | None = None
        # The sender tells it on its own thread; the queue brings it to the window's.
        self._changed.connect(self._on_changed)
        office.changed = lambda state: self._changed.emit()

    def open(self) -> None:
        """Shows the page."""
        self._say = None
        self._tasks.start(self._show(keep=False))

    @property
    def in_front(self) -> bool:
        """Whether its page is what is shown."""
        return isinstance(self._window.screen_shown, SendingScreen)

    def _show(self, *, keep: bool) -> Task:
        """Reads how it stands and shows it; with `keep` what is being typed stays, and nothing
        is shown where another screen is by now."""
        try:
            self._view = yield from self._office.view()
        except KnownError as error:
            self._say = _trouble(error)
            if self._view is None:
                self.left.emit()
                return
        screen = self._window.screen_shown
        if not keep:
            self._window.show_screen(self._build)
        elif isinstance(screen, SendingScreen):
            self._window.show_screen(self._build, screen.state())

    def _build(self, theme: Theme, keymap: Keymap) -> SendingScreen:
        if self._view is None:
            raise AssertionError("the page is shown only after it was read")
        said = None if self._say is None else self._say()
        screen = SendingScreen(theme, self._view, said, keymap=keymap)
        screen.saved.connect(self._on_saved)
        screen.tried.connect(self._on_tried)
        screen.switched.connect(self._on_switched)
        screen.wake_wanted.connect(self._office.wake)
        screen.left.connect(self.left)
        return screen

    # --- what is wished -----------------------------------------------------------------

    def _on_saved(self, choices: SendingChoices, secret: str) -> None:
        self._tasks.start(self._save(choices, secret))

    def _save(self, choices: SendingChoices, secret: str) -> Task:
        try:
            yield from self._office.keep(choices, secret or None)
        except KnownError as error:
            self._say = _trouble(error)
        else:
            self._say = _kept(on=choices.on)
        yield from self._show(keep=True)

    def _on_tried(self, choices: SendingChoices, secret: str) -> None:
        self._tasks.start(self._try_out(choices, secret))

    def _try_out(self, choices: SendingChoices, secret: str) -> Task:
        self._say = _trying
        yield from self._show(keep=True)
        try:
            answer = yield from self._office.try_out(choices, secret or None)
        except KnownError as error:
            self._say = _trouble(error)
        else:
            self._say = lambda: _greeted(*greeting_words(answer))
        yield from self._show(keep=True)

    def _on_switched(self, profile: int, sends: bool) -> None:
        self._tasks.start(self._switch(profile, sends=sends))

    def _switch(self, profile: int, *, sends: bool) -> Task:
        try:
            yield from self._office.switch(profile, sends=sends)
        except KnownError as error:
            self._say = _trouble(error)
            yield from self._show(keep=True)

    def _on_changed(self) -> None:
        if self.in_front:
            self._tasks.start(self._show(keep=True))


def _trying() -> Said:
    return Severity.NOTE, translate("Sending", "Trying the connection…"), ""


def _greeted(well: bool, words: str) -> Said:
    return (Severity.NOTE if well else Severity.WARNING), words, ""


def _kept(*, on: bool) -> Callable[[], Said]:
    def said() -> Said:
        if on:
            return Severity.NOTE, translate("Sending", "Sending is switched on."), ""
        return Severity.NOTE, translate("Sending", "Sending is switched off."), ""

    return said


def _trouble(error: KnownError) -> Callable[[], Said]:
    def said() -> Said:
        if error.code == "lrs_address":
            return Severity.WARNING, address_words(error.values["reason"]), ""
        return Severity.ERROR, trouble_title(error), ""

    return said
