"""The list of scenarios in front: read, shown, read anew, left where the person was in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.ui.actions import Keymap
from simulator.ui.tasks import Task, Tasks
from simulator.ui.theme import Theme
from simulator.ui.trainee.surroundings import Surroundings
from simulator.ui.trainee.tongue_flow import TongueFlow
from simulator.ui.troubles import say_trouble
from simulator.ui.windows import MainWindow
from simulator.usecases.lists import HomeView

if TYPE_CHECKING:
    from simulator.model.issue import Issue
    from simulator.ui.trainee.home import HomeScreen
    from simulator.ui.widgets.screen import Screen

    # Heavy (transitions, yaml): the first frame comes before them.
    from simulator.usecases.desk import Desk


class HomeFlow(QObject):
    """`start_requested` carries the scenario's id and the mode, `workshop_wanted` the id of one
    for a room, `mending_wanted` of one that has to be mended before it can be played."""

    resume_requested = Signal(int)
    start_requested = Signal(str, Mode)
    workshop_wanted = Signal(str)
    mending_wanted = Signal(str)

    def __init__(
        self, window: MainWindow, tasks: Tasks, around: Surroundings, talks: TongueFlow
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._around = around
        self._talks = talks
        self._view = HomeView("", False, (), str(around.scenarios_folder), loading=True)
        self._desk: Desk | None = None
        self._state: object = None

    @property
    def anybody(self) -> bool:
        """Whether it is known who practises."""
        return bool(self._view.profile)

    @property
    def guest(self) -> bool:
        """Whether it is somebody of whom nothing is kept."""
        return self._view.guest

    def has(self, scenario: str) -> bool:
        """Whether a scenario is in the list."""
        return any(row.id == scenario for row in self._view.rows)

    def begin(self, name: str, *, guest: bool) -> None:
        """The frame for a person, before their scenarios are read."""
        folder = str(self._around.scenarios_folder)
        self._view = HomeView(name, guest, (), folder, loading=True)
        self._state = None

    def take(self, desk: Desk | None) -> None:
        """Whose scenarios are read from now on."""
        self._desk = desk

    def forget(self) -> None:
        """Nothing of one person is shown to the next."""
        self._view = replace(self._view, profile="", rows=(), loading=True)

    # --- showing ------------------------------------------------------------------------

    def show(self) -> None:
        """What is known, where the person was in it."""
        self._window.show_screen(self._build, self._state)

    def keep_state(self) -> None:
        """Something else comes to the front: here the person will be again."""
        screen = self._window.screen_shown
        if _is_home(screen):
            self._state = screen.state()

    def reread(self) -> bool:
        """Reads anew where the list is in front; whether it is."""
        if not _is_home(self._window.screen_shown):
            return False
        self.keep_state()
        self._tasks.start(self.read())
        return True

    def read(self) -> Task:
        """The scenarios as they stand now."""
        desk = self._desk
        if desk is None:
            return
        try:
            rows = yield from desk.rows(self._talks.wanted)
        except KnownError as error:
            say_trouble(self._window, error)
            rows = ()
        if self._desk is not desk:
            return
        self._view = replace(self._view, rows=rows, loading=False)
        screen = self._window.screen_shown
        if _is_home(screen):
            state = screen.state() if screen.state() is not None else self._state
            self._window.show_screen(self._build, state)

    def _build(self, theme: Theme, keymap: Keymap) -> HomeScreen:
        from simulator.ui.trainee.home import HomeScreen

        screen = HomeScreen(
            theme,
            self._view,
            now=self._around.clock(),
            say_issue=self._say_issue,
            keymap=keymap,
        )
        screen.resume_requested.connect(self.resume_requested)
        screen.start_requested.connect(self.start_requested)
        screen.briefing_requested.connect(
            lambda scenario: self.start_requested.emit(scenario, Mode.PRACTICE)
        )
        screen.folder_requested.connect(self._on_folder_requested)
        screen.workshop_requested.connect(self.workshop_wanted)
        screen.mending_requested.connect(self.mending_wanted)
        return screen

    def _say_issue(self, issue: Issue) -> str:
        return self._around.say_issue(issue, self._window.looks.language)

    def _on_folder_requested(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._around.scenarios_folder)))


def _is_home(screen: Screen | None) -> TypeGuard[HomeScreen]:
    from simulator.ui.trainee.home import HomeScreen

    return isinstance(screen, HomeScreen)
