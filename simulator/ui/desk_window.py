"""The desk, put together: application, window, key filter, tasks, and who goes where.

The screens of a trainee and those of a trainer know nothing of each other: the ways between
them are here. A trainer's are loaded when they are first wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication

from simulator.model.errors import KnownError
from simulator.progress.store import Store
from simulator.ui.actions import (
    GROUP_TAB,
    PROGRESS_TAB,
    SCENARIOS_TAB,
    WORKBENCH_TAB,
    Keymap,
)
from simulator.ui.dropping import Dropping
from simulator.ui.keys import KeyFilter
from simulator.ui.languages import Languages
from simulator.ui.looks import LANGUAGES, Looks
from simulator.ui.notices import Notice
from simulator.ui.style import prepare
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import filled, translate
from simulator.ui.trainee.flow import TraineeFlow
from simulator.ui.trainee.surroundings import Surroundings
from simulator.ui.troubles import trouble_title
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow
from simulator.usecases.lists import PickerView

if TYPE_CHECKING:
    from simulator.ui.projector.room_talk import RoomTalk
    from simulator.ui.projector.surroundings import ProjectorSurroundings
    from simulator.ui.projector.workshop_flow import WorkshopFlow
    from simulator.ui.settings.sending_flow import SendingFlow
    from simulator.ui.trainer.bench_flow import BenchFlow
    from simulator.ui.trainer.group_flow import GroupFlow
    from simulator.ui.trainer.group_surroundings import GroupSurroundings
    from simulator.ui.trainer.surroundings import BenchSurroundings
    from simulator.usecases.sending.post_office import PostOffice

    MakeBenchSurroundings = Callable[[], BenchSurroundings]
    MakeOffice = Callable[[], PostOffice]
    MakeGroupSurroundings = Callable[[], GroupSurroundings]
    MakeProjectorSurroundings = Callable[[], ProjectorSurroundings]


SENDING_ON = "lrs_on"
"""The setting that says that results are sent: looked at before anything of sending is loaded."""


@dataclass(frozen=True, slots=True)
class Start:
    """What is known before the first frame, and what the command line asked for."""

    people: PickerView
    settings: Mapping[str, str]
    trouble: KnownError | None = None
    profile: str | None = None
    language: str | None = None
    play: str | None = None
    talks: str | None = None
    workbench: Path | None = None
    workshop: str | None = None


class DeskWindow(QObject):
    """Everything that lives as long as the window, which it furnishes."""

    def __init__(
        self,
        application: QApplication,
        window: MainWindow,
        around: Surroundings,
        start: Start,
        bench: MakeBenchSurroundings,
        *,
        office: MakeOffice,
        group: MakeGroupSurroundings,
        projector: MakeProjectorSurroundings,
    ) -> None:
        super().__init__()
        family = prepare(application)
        looks = Looks.of(start.settings, start.language or _system_language())
        self._languages = Languages(application)
        self._languages.use(looks.language)
        keymap = Keymap()
        self.keys = KeyFilter(keymap, self)
        application.installEventFilter(self.keys)
        self.window = window
        window.furnish(looks, family, keymap, self._languages.use)
        self.tasks = Tasks(self)
        self.flow = TraineeFlow(self.window, self.tasks, around, start.talks)
        self.window.closing.connect(self.tasks.close)
        self.window.closing.connect(self._languages.drop)
        self.window.looks_changed.connect(self._on_looks_changed)
        self._keeper = around.keeper
        self._scenarios = around.scenarios_folder
        self._make_bench = bench
        self._bench: BenchFlow | None = None
        self._make_group = group
        self._group: GroupFlow | None = None
        self._make_projector = projector
        self._workshop: WorkshopFlow | None = None
        self._make_office = office
        self._office: PostOffice | None = None
        self._sending: SendingFlow | None = None
        self.window.sending_wanted.connect(self.open_sending)
        self.window.closing.connect(self._on_closing)
        self.flow.mending_wanted.connect(self._on_mending_wanted)
        self.flow.workshop_wanted.connect(self.open_workshop)
        self.window.tab_wanted.connect(self._on_tab_wanted)
        self._dropping = Dropping(window, self.tasks, around.in_background, around.scenarios_folder)
        self._dropping.scenario_dropped.connect(self.open_workbench)
        self._dropping.installed.connect(self.flow.reread)
        self._dropping.results_dropped.connect(self._on_results_dropped)
        trouble = start.trouble
        if trouble is not None:
            self.window.say(lambda: Notice("start", Severity.WARNING, trouble_title(trouble)))
        self.flow.open(_only(start.people, start.profile), start.play)
        if start.workbench is not None:
            self.open_workbench(start.workbench)
        if start.workshop is not None:
            self.open_workshop(start.workshop)
        if start.settings.get(SENDING_ON) == "1":
            self.tasks.start(self._start_sending())

    # --- to and fro ---------------------------------------------------------------------

    def open_workbench(
        self, path: Path | None = None, *, problem: bool = False, node: str = ""
    ) -> None:
        """Bring the workbench to the front, on a scenario if one is named; with `problem` its
        first problem is gone to, with `node` that node of it."""
        if self._room_plays:
            return
        self._put_workshop_aside()
        self.flow.put_aside()
        self._put_group_aside()
        if self._bench is None:
            from simulator.ui.trainer.bench_flow import BenchFlow

            self._bench = BenchFlow(self.window, self.tasks, self._make_bench())
            self._bench.left.connect(self._on_bench_left)
        self._bench.open(path, problem=problem, node=node)

    def open_group(self) -> None:
        """Bring the trainer's view of a group to the front."""
        self._put_workshop_aside()
        self.flow.put_aside()
        if self._bench is not None:
            self._bench.close()
        self._group_flow().open()

    def _group_flow(self) -> GroupFlow:
        if self._group is None:
            from simulator.ui.trainer.group_flow import GroupFlow

            self._group = GroupFlow(self.window, self.tasks, self._make_group())
            self._group.left.connect(self._on_bench_left)
            self._group.fork_wanted.connect(self._on_fork_wanted)
        return self._group

    def _put_group_aside(self) -> None:
        if self._group is not None:
            self._group.close()

    # --- a room -------------------------------------------------------------------------

    def open_workshop(self, scenario: str) -> None:
        """Ask what has to be known before a room plays a scenario."""
        if self._room_plays:
            return
        self.flow.put_aside()
        self._put_group_aside()
        if self._bench is not None:
            self._bench.close()
        if self._workshop is None:
            from simulator.ui.projector.workshop_flow import WorkshopFlow

            around, talks = self._make_projector(), self.flow.talks
            self._workshop = WorkshopFlow(self.window, self.tasks, around, lambda: talks.wanted)
            self._workshop.left.connect(self._on_bench_left)
            self._workshop.fronted.connect(self._on_room_fronted)
        self._workshop.open(scenario)

    @property
    def _room_plays(self) -> bool:
        """Whether a room is at a talk: nothing takes its place until it has ended."""
        return self._workshop is not None and self._workshop.playing

    def _put_workshop_aside(self) -> None:
        if self._workshop is not None:
            self._workshop.close()

    def _on_room_fronted(self, talk: RoomTalk | None) -> None:
        """The language of a room's talk is chosen as that of any other."""
        if talk is None:
            self.flow.talks.follow(None)
            self.flow.talks.withdraw()
        else:
            self.flow.talks.offer()
            self.flow.talks.follow(talk)

    def _on_results_dropped(self, files: list[Path]) -> None:
        """They belong to the group, wherever they were dropped."""
        if self._room_plays:
            return
        if self._group is None or not self._group.in_front:
            self.open_group()
        self._group_flow().take_in(files)

    def _on_fork_wanted(self, scenario: str, node: str) -> None:
        self.open_workbench(self._scenarios / scenario, node=node)

    def open_sending(self) -> None:
        """The page about sending results, in front of whatever is there but a room's talk."""
        if self._room_plays:
            return
        self._put_workshop_aside()
        if self._sending is None:
            from simulator.ui.settings.sending_flow import SendingFlow

            self._sending = SendingFlow(self.window, self.tasks, self._post_office())
            self._sending.left.connect(self._on_bench_left)
        self.flow.put_aside()
        self._put_group_aside()
        self._sending.open()

    def _post_office(self) -> PostOffice:
        if self._office is None:
            self._office = self._make_office()
        return self._office

    def _start_sending(self) -> Task:
        try:
            yield from self._post_office().start()
        except KnownError:
            # The store says so itself; what is to be sent waits there.
            return

    def _on_closing(self) -> None:
        if self._office is not None:
            self._office.close()

    def _on_tab_wanted(self, name: str) -> None:
        front = self.window.screen_shown
        if front is None or front.tab == name:
            return
        if name == WORKBENCH_TAB:
            self.open_workbench()
            return
        if name == GROUP_TAB:
            self.open_group()
            return
        if front.tab in (WORKBENCH_TAB, GROUP_TAB):
            self._on_bench_left()
        elif name == SCENARIOS_TAB:
            self.flow.show_home()
        if name == PROGRESS_TAB:
            self.flow.open_progress()

    def _on_bench_left(self) -> None:
        if self._bench is not None:
            self._bench.close()
        self._put_group_aside()
        self.flow.come_back()

    def _on_mending_wanted(self, scenario: str) -> None:
        self.open_workbench(self._scenarios / scenario, problem=True)

    # --- choices ------------------------------------------------------------------------

    def _on_looks_changed(self, looks: Looks) -> None:
        self.tasks.start(self._keep(looks.settings()))

    def _keep(self, settings: Mapping[str, str]) -> Task:
        def put(store: Store) -> None:
            for key, value in settings.items():
                store.settings.put(key, value)

        try:
            yield self._keeper.submit(put)
        except KnownError:
            # The choice holds in this window; the next start asks the system again.
            return

    def say_crashed(self, report: Path | None) -> None:
        """Something in the program itself failed: where the report is, and what is safe."""
        self.window.say(lambda: _crashed(report))


def _crashed(report: Path | None) -> Notice:
    safe = translate("Trouble", "Every confirmed reply is saved. Start the program again.")
    kept = translate("Trouble", "A report for its makers is in {file}; nothing was sent.")
    text = safe if report is None else f"{safe} {filled(kept, file=str(report))}"
    title = translate("Trouble", "Something in the program failed")
    return Notice("crash", Severity.ERROR, title, text)


def _only(people: PickerView, name: str | None) -> PickerView:
    """The people to choose among: the one that was asked for, or everyone."""
    wanted = [row for row in people.profiles if name and row.name.casefold() == name.casefold()]
    if not wanted:
        return people
    return PickerView(tuple(wanted), people.data_folder, people.language, people.writable)


def _system_language() -> str:
    code = QLocale.system().name()[:2]
    return code if code in dict(LANGUAGES) else "en"
