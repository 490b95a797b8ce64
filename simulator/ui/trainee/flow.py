"""The way of a trainee through the screens: who, what, the talk, the debrief, and back.

Screens are imported where they are opened: the first frame waits for one of them, not for
all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.keeper import Keeper
from simulator.ui.actions import Keymap
from simulator.ui.tasks import Task, Tasks
from simulator.ui.theme import Theme
from simulator.ui.trainee.people_flow import PeopleFlow
from simulator.ui.trainee.surroundings import Surroundings
from simulator.ui.trainee.tongue_flow import TongueFlow
from simulator.ui.troubles import say_trouble, unsay_trouble
from simulator.ui.windows import MainWindow
from simulator.usecases.lists import HomeView, PickerView

if TYPE_CHECKING:
    from simulator.model.issue import Issue
    from simulator.ui.trainee.briefing_flow import BriefingFlow
    from simulator.ui.trainee.debrief_flow import DebriefFlow
    from simulator.ui.trainee.home import HomeScreen
    from simulator.ui.trainee.talk_flow import TalkFlow
    from simulator.ui.widgets.screen import Screen

    # Heavy (transitions, yaml): the first frame comes before them.
    from simulator.usecases.desk import Desk
    from simulator.usecases.steps import Steps
    from simulator.usecases.training import Training

FIRST_SCENARIO = "oven"


class TraineeFlow(QObject):
    """Opens the screens of one trainee in a window, one after another.

    `mending_wanted` is the id of a scenario that has to be mended before it can be played."""

    mending_wanted = Signal(str)

    def __init__(
        self, window: MainWindow, tasks: Tasks, around: Surroundings, talks: str | None = None
    ) -> None:
        """`talks` is the language the talks are wanted in, None: as the person chose."""
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._around = around
        self._talks = TongueFlow(window, tasks, talks)
        self._talks.list_wanted.connect(self.reread)
        self._people = PeopleFlow(window, tasks, around)
        self._people.entered.connect(self._on_entered)
        self._people.guest_entered.connect(self._on_guest_entered)
        self._home = HomeView("", False, (), str(around.scenarios_folder), loading=True)
        self._desk: Desk | None = None
        self._guest: Keeper | None = None
        self._inner: BriefingFlow | TalkFlow | DebriefFlow | None = None
        self._back: Callable[[], None] = _stay
        self._home_state: object = None
        self._wanted: str | None = None
        self._visit = 0
        self._opening = False
        self._aside = False
        window.back_wanted.connect(self._on_back_wanted)
        window.closing.connect(self._on_closing)

    # --- who ----------------------------------------------------------------------------

    def open(self, people: PickerView, wanted: str | None = None) -> None:
        """The first screen: home where one person practises here, else the picker.

        `wanted` is a scenario to open at once."""
        self._people.know(people)
        self._wanted = wanted
        if len(people.profiles) == 1:
            self._enter(people.profiles[0].id, people.profiles[0].name)
        else:
            self._back = _stay
            self._people.show()

    def _on_entered(self, profile: int, name: str, first: bool) -> None:
        """The first person ever goes straight to the first scenario, unless another is wanted."""
        if first and self._wanted is None:
            self._wanted = FIRST_SCENARIO
        self._enter(profile, name)

    def _on_guest_entered(self, keeper: Keeper, profile: int, name: str) -> None:
        self._guest = keeper
        if self._people.nobody_yet and self._wanted is None:
            self._wanted = FIRST_SCENARIO
        self._enter(profile, name, guest=True)

    def _enter(self, profile: int, name: str, *, guest: bool = False) -> None:
        """The home of a person: the frame at once, the scenarios when they are read."""
        self._home = HomeView(name, guest, (), str(self._around.scenarios_folder), loading=True)
        self._home_state = None
        self._leave_desk()
        self._show_home()
        self._tasks.start(self._open_desk(profile, self._visit, guest=guest))

    def _open_desk(self, profile: int, visit: int, *, guest: bool) -> Task:
        keeper = self._guest if guest and self._guest is not None else self._around.keeper
        make = self._around.make_desk
        desk = yield self._around.in_background(lambda: make(keeper, profile, guest))
        if visit != self._visit:  # left before the desk was there
            desk.shelf.close()
            return
        self._desk = desk
        yield from self._talks.take(desk)
        if self._desk is desk and not self._aside:
            self._talks.offer()
        yield from self._read_home()
        if self._desk is not desk:
            return
        wanted, self._wanted = self._wanted, None
        if wanted is not None and any(row.id == wanted for row in self._home.rows):
            self._on_start_requested(wanted, Mode.PRACTICE)

    # --- home ---------------------------------------------------------------------------

    def show_home(self) -> None:
        """The scenarios, read anew."""
        self._leave_inner()
        self._show_home()
        self._tasks.start(self._read_home())

    def put_aside(self) -> None:
        """Another person's screen comes to the front; what is under way here goes on."""
        self._aside = True
        self._talks.withdraw()
        self._keep_home_state()
        self._leave_inner()
        self._back = self.come_back

    def come_back(self) -> None:
        """To the scenarios, or to the question who practises where nobody said so yet."""
        self._aside = False
        if self._home.profile:
            self._talks.offer()
            self.show_home()
        else:
            self._back = _stay
            self._people.show()

    def reread(self) -> None:
        """The scenarios have changed: read them anew where they are what is shown."""
        if _is_home(self._window.screen_shown):
            self._keep_home_state()
            self._tasks.start(self._read_home())

    def _show_home(self) -> None:
        self._back = self._leave_home
        self._window.show_screen(self._build_home, self._home_state)

    def _build_home(self, theme: Theme, keymap: Keymap) -> HomeScreen:
        from simulator.ui.trainee.home import HomeScreen

        screen = HomeScreen(
            theme,
            self._home,
            now=self._around.clock(),
            say_issue=self._say_issue,
            keymap=keymap,
        )
        screen.resume_requested.connect(self._on_resume_requested)
        screen.start_requested.connect(self._on_start_requested)
        screen.briefing_requested.connect(
            lambda scenario: self._on_start_requested(scenario, Mode.PRACTICE)
        )
        screen.folder_requested.connect(self._on_folder_requested)
        screen.mending_requested.connect(self.mending_wanted)
        return screen

    def _say_issue(self, issue: Issue) -> str:
        return self._around.say_issue(issue, self._window.looks.language)

    def _read_home(self) -> Task:
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
        self._home = replace(self._home, rows=rows, loading=False)
        screen = self._window.screen_shown
        if _is_home(screen):
            state = screen.state() if screen.state() is not None else self._home_state
            self._window.show_screen(self._build_home, state)

    def _leave_home(self) -> None:
        self._leave_desk()
        if self._guest is not None:
            self._guest.close(timeout_s=1)
            self._guest = None
        self._home = replace(self._home, profile="", rows=(), loading=True)
        self._back = _stay
        self._people.reread_and_show()

    def _leave_desk(self) -> None:
        """Nothing of one person is shown to the next, and nothing that was begun for one is
        gone on with for the next."""
        self._visit += 1
        self._talks.withdraw()
        if self._desk is not None:
            self._desk.shelf.close()
            self._desk = None

    def _on_folder_requested(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._around.scenarios_folder)))

    # --- briefing and talk --------------------------------------------------------------

    def _on_start_requested(self, scenario: str, mode: Mode) -> None:
        self._keep_home_state()
        if self._desk is not None:
            self._tasks.start(self._brief(self._desk, scenario, mode))

    def _brief(self, desk: Desk, scenario: str, mode: Mode) -> Task:
        from simulator.ui.trainee.briefing_flow import BriefingFlow

        try:
            view = yield from desk.briefing(scenario, self._talks.wanted)
        except KnownError as error:
            say_trouble(self._window, error)
            return
        if self._desk is not desk or self._aside:
            return
        self._leave_inner()
        flow = BriefingFlow(self._window, self._tasks, desk, replace(view, mode=mode))
        flow.started.connect(self._on_started)
        flow.left.connect(self.show_home)
        flow.language_chosen.connect(self._talks.choose)
        self._inner = flow
        self._back = self.show_home
        unsay_trouble(self._window)
        flow.open()
        self._talks.follow(flow)
        yield from flow.learn_about()

    def _on_started(self, scenario: str, mode: Mode) -> None:
        if self._desk is not None:
            self._tasks.start(self._talk(self._desk.start(scenario, mode, self._talks.wanted)))

    def _on_resume_requested(self, run: int) -> None:
        self._keep_home_state()
        if self._desk is not None:
            self._tasks.start(self._talk(self._desk.resume(run, self._talks.wanted)))

    def _talk(self, steps: Steps[Training]) -> Task:
        """A run is begun once, however often it is asked for: the second of two exams would
        be no first one any more."""
        if self._opening:
            return
        self._opening, desk = True, self._desk
        try:
            training = yield from steps
        except KnownError as error:
            say_trouble(self._window, error)
            return
        finally:
            self._opening = False
        if self._desk is desk and not self._aside:
            self._open_talk(training)

    def _open_talk(self, training: Training) -> None:
        if self._desk is None:
            return
        from simulator.ui.trainee.talk_flow import TalkFlow

        training.ensure_begun()
        self._leave_inner()
        flow = TalkFlow(self._window, self._tasks, self._desk, training)
        flow.left.connect(self.show_home)
        flow.over.connect(self._on_talk_over)
        flow.language_chosen.connect(self._talks.choose)
        self._inner = flow
        self._back = flow.back
        flow.open()
        self._talks.follow(flow)

    # --- debrief ------------------------------------------------------------------------

    def _on_talk_over(self, training: Training) -> None:
        if self._desk is None:
            return
        from simulator.ui.trainee.debrief_flow import DebriefFlow

        self._leave_inner()
        flow = DebriefFlow(self._window, self._tasks, self._desk, training)
        desk = self._desk
        flow.left.connect(self.show_home)
        flow.replay_wanted.connect(
            lambda turn: self._tasks.start(self._talk(desk.replay(training, turn)))
        )
        flow.exam_wanted.connect(lambda: self._on_start_requested(training.scenario.id, Mode.EXAM))
        self._inner = flow
        self._back = flow.back
        flow.open()
        self._talks.follow(flow)

    # --- inner works --------------------------------------------------------------------

    def _leave_inner(self) -> None:
        self._talks.follow(None)
        if self._inner is not None:
            self._inner.close()
            self._inner = None

    def _keep_home_state(self) -> None:
        screen = self._window.screen_shown
        if _is_home(screen):
            self._home_state = screen.state()

    def _on_closing(self) -> None:
        if self._inner is not None:
            self._inner.save_at_last()

    def _on_back_wanted(self) -> None:
        self._back()


def _stay() -> None:
    """Esc on the first screen: it never quits."""


def _is_home(screen: Screen | None) -> TypeGuard[HomeScreen]:
    from simulator.ui.trainee.home import HomeScreen

    return isinstance(screen, HomeScreen)
