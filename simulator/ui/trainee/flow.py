"""The way of a trainee through the screens: who, what, the talk, the debrief, and back.

Screens are imported where they are opened: the first frame waits for one of them, not for
all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.keeper import Keeper
from simulator.ui.tasks import Task, Tasks
from simulator.ui.trainee.home_flow import HomeFlow
from simulator.ui.trainee.people_flow import PeopleFlow
from simulator.ui.trainee.progress_flow import ProgressFlow
from simulator.ui.trainee.surroundings import Surroundings
from simulator.ui.trainee.tongue_flow import TongueFlow
from simulator.ui.troubles import say_trouble, unsay_trouble
from simulator.ui.windows import MainWindow
from simulator.usecases.lists import PickerView

if TYPE_CHECKING:
    from simulator.ui.trainee.briefing_flow import BriefingFlow
    from simulator.ui.trainee.debrief_flow import DebriefFlow
    from simulator.ui.trainee.talk_flow import TalkFlow

    # Heavy (transitions, yaml): the first frame comes before them.
    from simulator.usecases.desk import Desk
    from simulator.usecases.steps import Steps
    from simulator.usecases.training import Training

FIRST_SCENARIO = "oven"


class TraineeFlow(QObject):
    """Opens the screens of one trainee in a window, one after another.

    `workshop_wanted` is the id of a scenario that a room is to play, `mending_wanted` of one
    that has to be mended before it can be played."""

    workshop_wanted = Signal(str)
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
        self._people.workshop_wanted.connect(lambda: self.workshop_wanted.emit(FIRST_SCENARIO))
        self._home = HomeFlow(window, tasks, around, self._talks)
        self._home.resume_requested.connect(self._on_resume_requested)
        self._home.start_requested.connect(self._on_start_requested)
        self._home.workshop_wanted.connect(self.workshop_wanted)
        self._home.mending_wanted.connect(self.mending_wanted)
        self._desk: Desk | None = None
        self._guest: Keeper | None = None
        self._inner: BriefingFlow | TalkFlow | DebriefFlow | ProgressFlow | None = None
        self._back: Callable[[], None] = _stay
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
        self._people.leave()
        self._home.begin(name, guest=guest)
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
        self._home.take(desk)
        yield from self._talks.take(desk)
        if self._desk is desk and not self._aside:
            self._talks.offer()
        if isinstance(self._inner, ProgressFlow):
            self._inner.take(desk, self._talks.wanted)
        yield from self._home.read()
        if self._desk is not desk:
            return
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self._home.has(wanted):
            self._on_start_requested(wanted, Mode.PRACTICE)

    # --- home ---------------------------------------------------------------------------

    def show_home(self) -> None:
        """The scenarios, read anew."""
        self._leave_inner()
        self._show_home()
        self._tasks.start(self._home.read())

    def put_aside(self) -> None:
        """Another person's screen comes to the front; what is under way here goes on."""
        self._aside = True
        self._talks.withdraw()
        self._home.keep_state()
        self._leave_inner()
        self._back = self.come_back

    def come_back(self) -> None:
        """To the scenarios, or to the question who practises where nobody said so yet."""
        self._aside = False
        if self._home.anybody:
            self._talks.offer()
            self.show_home()
        else:
            self._back = _stay
            self._people.show()

    @property
    def talks(self) -> TongueFlow:
        """The language of the talks, for whoever else shows one."""
        return self._talks

    def reread(self) -> None:
        """The scenarios have changed: read them anew where they are what is shown."""
        if not self._home.reread() and isinstance(self._inner, ProgressFlow):
            self._inner.reread(self._talks.wanted)

    def _show_home(self) -> None:
        self._back = self._leave_home
        self._home.show()

    def _leave_home(self) -> None:
        self._leave_desk()
        if self._guest is not None:
            self._guest.close(timeout_s=1)
            self._guest = None
        self._home.forget()
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
            self._home.take(None)

    # --- briefing and talk --------------------------------------------------------------

    def _on_start_requested(self, scenario: str, mode: Mode) -> None:
        self._home.keep_state()
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
        self._home.keep_state()
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
        self._open_debrief(training, self.show_home)

    def _open_debrief(
        self, training: Training, then: Callable[[], None], *, to_progress: bool = False
    ) -> None:
        """The debrief of a run that is over; `then` is where one goes from it, which is
        progress or the scenarios."""
        if self._desk is None:
            return
        from simulator.ui.trainee.debrief_flow import DebriefFlow

        self._leave_inner()
        flow = DebriefFlow(self._window, self._tasks, self._desk, training, to_progress=to_progress)
        desk = self._desk
        flow.left.connect(then)
        flow.replay_wanted.connect(
            lambda turn: self._tasks.start(self._talk(desk.replay(training, turn)))
        )
        flow.exam_wanted.connect(lambda: self._on_start_requested(training.scenario.id, Mode.EXAM))
        flow.briefing_wanted.connect(self._on_start_requested)
        self._inner = flow
        self._back = flow.back
        flow.open()
        self._talks.follow(flow)

    # --- progress -----------------------------------------------------------------------

    def open_progress(self, state: object = None) -> None:
        """What was practised, and what to practise next; `state` is where the person was."""
        if not self._home.anybody:
            return
        self._home.keep_state()
        self._leave_inner()
        flow = ProgressFlow(self._window, self._tasks, self._around.clock)
        flow.left.connect(self.show_home)
        flow.talk_wanted.connect(self._on_start_requested)
        flow.resume_wanted.connect(self._on_resume_requested)
        flow.run_wanted.connect(lambda run: self._tasks.start(self._look_back(run, flow.where())))
        self._inner = flow
        self._back = self.show_home
        flow.open(state)
        if self._desk is not None:
            flow.take(self._desk, self._talks.wanted)

    def _look_back(self, run: int, where: object) -> Task:
        """A run that is over, in its debrief, from the text it was played from."""
        desk = self._desk
        if desk is None or self._opening:
            return
        self._opening = True
        try:
            training = yield from desk.resume(run, self._talks.wanted)
        except KnownError as error:
            say_trouble(self._window, error)
            return
        finally:
            self._opening = False
        if self._desk is desk and isinstance(self._inner, ProgressFlow):
            training.ensure_begun()
            training.look_back(training.consider_end())
            back = partial(self.open_progress, where)
            self._open_debrief(training, back, to_progress=True)

    # --- inner works --------------------------------------------------------------------

    def _leave_inner(self) -> None:
        self._talks.follow(None)
        if self._inner is not None:
            self._inner.close()
            self._inner = None

    def _on_closing(self) -> None:
        self._people.leave()
        if self._inner is not None:
            self._inner.save_at_last()

    def _on_back_wanted(self) -> None:
        self._back()


def _stay() -> None:
    """Esc on the first screen: it never quits."""
