"""The briefing of one scenario before its talk, in the language that is wanted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.ui.actions import Keymap
from simulator.ui.tasks import Task, Tasks
from simulator.ui.theme import Theme
from simulator.ui.trainee.briefing import BriefingScreen
from simulator.ui.troubles import say_trouble
from simulator.ui.windows import MainWindow
from simulator.usecases.showing import BriefingView
from simulator.usecases.tongue import Tongue

if TYPE_CHECKING:
    # Heavy (transitions, yaml): the first frame comes before it.
    from simulator.usecases.desk import Desk


class BriefingFlow(QObject):
    """`started` carries the scenario and the mode, `language_chosen` a language it is wanted in."""

    started = Signal(str, Mode)
    left = Signal()
    language_chosen = Signal(str)

    says_tongue = True
    """Its screen says itself in which language it is, and why."""

    def __init__(self, window: MainWindow, tasks: Tasks, desk: Desk, view: BriefingView) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._desk = desk
        self._view = view
        self._closed = False

    @property
    def tongue(self) -> Tongue | None:
        """What the talk speaks."""
        return self._view.tongue

    def open(self) -> None:
        """Shows it."""
        self._window.show_screen(self._build)

    def close(self) -> None:
        """Lets go of the window; what still comes shows nothing any more."""
        self._closed = True
        self.deleteLater()

    def save_at_last(self) -> None:
        """Nothing was said yet."""

    def learn_about(self) -> Task:
        """What comes late: how long the talk may be."""
        try:
            about = yield from self._desk.turns_of(self._view.scenario)
        except KnownError:  # broken meanwhile: said when the talk is to begin
            return
        self._show(replace(self._view, about_turns=about))

    def reword(self, language: str) -> Task:
        """The same in another language."""
        try:
            view: BriefingView = yield from self._desk.briefing(self._view.scenario, language)
        except KnownError as error:
            if not self._closed:
                say_trouble(self._window, error)
            return
        self._show(replace(view, mode=self._view.mode, about_turns=self._view.about_turns))

    def _show(self, view: BriefingView) -> None:
        screen = None if self._closed else self._window.screen_shown
        self._view = view
        if isinstance(screen, BriefingScreen):
            self._window.show_screen(self._build, screen.state())

    def _build(self, theme: Theme, keymap: Keymap) -> BriefingScreen:
        scenario = self._view.scenario
        screen = BriefingScreen(theme, self._view, keymap=keymap)
        screen.started.connect(lambda chosen: self.started.emit(scenario, chosen))
        screen.left.connect(self.left)
        screen.language_chosen.connect(self.language_chosen)
        screen.own_words_chosen.connect(self._on_own_words_chosen)
        return screen

    def _on_own_words_chosen(self, first: bool) -> None:
        """Holds for all practice of this person from now on."""
        self._view = replace(self._view, own_words=first)
        self._tasks.start(self._desk.own_words.choose(first))
