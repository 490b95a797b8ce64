"""Drives the workbench: looks at the files, plays, counts, and shows what came of it.

Everything that takes time runs on the use case's own threads; a timer asks it to look a few
times a second while the screen is in front, and no longer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from simulator.model.errors import KnownError
from simulator.model.scenario import Scenario
from simulator.ui.actions import Keymap
from simulator.ui.looks import Looks
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Theme
from simulator.ui.trainer.bench import WorkbenchScreen
from simulator.ui.trainer.bench_troubles import trouble_sentence
from simulator.ui.trainer.bench_words import clock
from simulator.ui.trainer.editor_flow import EditorFlow
from simulator.ui.trainer.replies_model import SILENCE
from simulator.ui.trainer.save_flow import SaveFlow
from simulator.ui.trainer.surroundings import BenchSurroundings
from simulator.ui.trainer.template_flow import ask_for_folder, ask_for_new
from simulator.ui.troubles import say_sentence
from simulator.ui.windows import MainWindow
from simulator.usecases.bench_views import BenchView, ReloadState, Setup
from simulator.usecases.steps import Steps

if TYPE_CHECKING:
    from simulator.usecases.authoring import Workbench
    from simulator.usecases.lost_here import LostHere

LOOK_MS = 250
"""How long after a save it is seen at the latest."""


class BenchFlow(QObject):
    """The workbench of one window. `left` when the person wants to leave it."""

    left = Signal()

    def __init__(self, window: MainWindow, tasks: Tasks, around: BenchSurroundings) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._around = around
        self._bench: Workbench | None = None
        self._making = False
        self._wanted: Path | None = None
        self._first_problem = False
        self._node = ""
        self._screen: WorkbenchScreen | None = None
        self._kept: object = None
        self._shown = -1
        self._counted = ""
        self._again = ""
        self._lost: LostHere | None = None
        self._editors = EditorFlow(tasks, around, self.say)
        self._savings = SaveFlow(window, tasks, around.in_background, self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._on_tick)
        window.looks_changed.connect(self._on_looks_changed)
        window.closing.connect(self._on_closing)

    # --- coming and going ---------------------------------------------------------------

    def open(self, path: Path | None = None, *, problem: bool = False, node: str = "") -> None:
        """Bring the workbench to the front, on a scenario if one is named, else where it was.

        With `problem` its first problem is gone to, with `node` that node of the graph."""
        self._first_problem = problem
        self._node = node
        self._wanted = path or self._wanted
        if path is not None:
            self._kept = None
        if self._bench is not None:
            self._turn_to_wanted()
        self._window.show_screen(self._build, self._kept)
        if self._bench is None and not self._making:
            self._making = True
            self._tasks.start(self._make())
        self._timer.start()
        self._on_tick()

    def close(self) -> None:
        """The screen goes: nothing is looked at until it comes back."""
        if self._screen is not None:
            self._kept = self._screen.state()
            self._screen = None
        self._timer.stop()

    @property
    def in_front(self) -> bool:
        """Whether the workbench is what the window shows."""
        return self._screen is not None and self._window.screen_shown is self._screen

    def _make(self) -> Task:
        """The rooms behind the workbench are loaded when it is first wanted."""
        language = self._window.looks.language
        make = self._around.make_workbench
        try:
            self._bench = yield self._around.in_background(lambda: make(language))
        finally:
            self._making = False
        self._bench.say_in(self._window.looks.language)  # it may be another by now
        self._turn_to_wanted()
        self._refresh()
        yield from self._look()

    def _turn_to_wanted(self) -> None:
        if self._wanted is not None and self._bench is not None:
            self._bench.open(self._wanted)
            self._wanted, self._counted, self._again = None, "", ""

    def _build(self, theme: Theme, keymap: Keymap) -> WorkbenchScreen:
        if self._bench is not None:
            self._bench.say_in(self._window.looks.language)
        screen = WorkbenchScreen(theme, self.view(), keymap=keymap)
        screen.left.connect(self.left)
        screen.open_wanted.connect(self._on_open_wanted)
        screen.template_wanted.connect(self._on_template_wanted)
        screen.reload_wanted.connect(self._on_reload_wanted)
        screen.editor_wanted.connect(self._editors.open_line)
        screen.editor_choice_wanted.connect(self._on_editor_choice_wanted)
        screen.place_wanted.connect(self._savings.copy_place)
        screen.saving_wanted.connect(self._savings.ask)
        screen.said.connect(self._on_said)
        screen.taken_back.connect(lambda: self._play(lambda bench: bench.play.back()))
        screen.begun.connect(self._on_begun)
        screen.begun_at.connect(lambda node: self._play(lambda bench: bench.play.from_node(node)))
        screen.language_wanted.connect(
            lambda code: self._play(lambda bench: bench.play.speak(code))
        )
        screen.trial_wanted.connect(
            lambda runs, seed: self._tasks.start(self._let_them_play(runs, seed))
        )
        self._screen = screen
        self._shown = self._bench.revision if self._bench is not None else -1
        return screen

    # --- showing ------------------------------------------------------------------------

    def view(self) -> BenchView:
        """The workbench as it stands."""
        if self._bench is None:
            return BenchView(file=str(self._wanted or ""))  # it is being opened
        return replace(self._bench.view(), lost=self._lost)

    def scenario(self) -> Scenario | None:
        """The version that is played, in the language of the playtest."""
        return self._bench.scenario() if self._bench is not None else None

    def _refresh(self) -> None:
        """Show what has changed; figures under way are counted on."""
        if self._bench is None or self._screen is None:
            return
        view = self.view()
        analysing = view.reload is not None and view.reload.analysing
        if self._bench.revision == self._shown and not analysing:
            return
        self._shown = self._bench.revision
        self._screen.show_view(view)
        self._window.say_title()
        if self._first_problem and view.problems:
            self._first_problem = False
            self._screen.show_problem()
        if self._node and view.graph.nodes:
            self._screen.show_node(self._node)
            self._node = ""

    def say(self, text: str, *, again: bool = False) -> None:
        """Say something in the header of the workbench; `again` when the next save has been
        taken in, which is the program's own."""
        self._again = text if again else ""
        if self._screen is not None:
            self._screen.say(text)

    def say_trouble(self, error: KnownError) -> None:
        """Say in place why something could not be done; over another screen in a strip."""
        if self.in_front:
            self.say(trouble_sentence(error))
        else:
            say_sentence(self._window, partial(trouble_sentence, error))

    def _say_again(self, state: ReloadState) -> None:
        """After the program's own save; one that lost something has its own to say."""
        if self._again and self._screen is not None and state is ReloadState.RELOADED:
            self._screen.say(self._again)
        self._again = ""

    # --- looking ------------------------------------------------------------------------

    def _on_tick(self) -> None:
        if not self.in_front:
            self.close()  # another screen was put in front of it
        elif self._bench is not None:
            self._tasks.start(self._look())
            self._refresh()

    def _look(self) -> Task:
        yield from self._looked()

    def _looked(self) -> Steps[bool]:
        """Looks at the files, shows what came of it and starts what takes longer; whether
        anything was saved."""
        bench = self._bench
        if bench is None:
            return False
        changed = yield from bench.look()
        self._refresh()
        if not changed or bench is not self._bench:
            return False
        if bench.analysis_due:
            self._tasks.start(self._analyse())
        view = bench.view()
        if view.reload is not None:
            self._say_again(view.reload.state)
        if view.playable and view.id != self._counted:
            self._counted = view.id
            self._tasks.start(self._count_people())
            self._tasks.start(self._weigh_group(view.id))
        return True

    def _analyse(self) -> Task:
        if self._bench is not None:
            yield from self._bench.analyse()
            self._refresh()

    def _count_people(self) -> Task:
        if self._bench is None:
            return
        try:
            yield from self._bench.people(self._around.keeper)
        except KnownError:
            return  # without the store there are no marks of people, and all else goes on
        self._refresh()

    def _weigh_group(self, scenario: str) -> Task:
        """Where everybody lost points in it, until another scenario is opened or one leaves."""
        self._lost = None

        def stop() -> bool:
            return self._counted != scenario or self._screen is None

        try:
            lost = yield from self._around.lost_at(scenario, stop)
        except KnownError:
            return  # as with people
        if not stop():
            self._lost, self._shown = lost, -1
            self._refresh()

    def _on_reload_wanted(self) -> None:
        self._tasks.start(self._reload())

    def _reload(self) -> Task:
        changed = yield from self._looked()
        reload = self.view().reload
        if not changed and reload is not None and reload.state is not ReloadState.LOADING:
            same = translate("Bench", "Nothing was saved since {time}")
            self.say(filled(same, time=clock(reload.at)))

    # --- playing ------------------------------------------------------------------------

    def _play(self, verb: Callable[[Workbench], None]) -> None:
        """Do something to the playtest; a version that came in meanwhile may refuse it."""
        if self._bench is None:
            return
        try:
            verb(self._bench)
        except KnownError as error:
            self.say(trouble_sentence(error))
        self._shown = -1
        self._refresh()

    def _on_said(self, reply: str) -> None:
        if reply == SILENCE:
            self._play(lambda bench: bench.play.silence())
        else:
            self._play(lambda bench: bench.play.say(reply))

    def _on_begun(self, setup: Setup) -> None:
        self._play(lambda bench: bench.play.set_up(setup))

    def _let_them_play(self, runs: int, seed: int) -> Task:
        if self._bench is None or self._screen is None:
            return
        self._screen.show_running(True)
        try:
            yield from self._bench.trial(runs, seed)
        finally:
            if self._screen is not None:
                self._screen.show_running(False)
        self._refresh()

    # --- opening ------------------------------------------------------------------------

    def _on_open_wanted(self) -> None:
        ask_for_folder(self._window, self._around.scenarios_folder, self.open)

    def _on_template_wanted(self) -> None:
        ask_for_new(
            self._window,
            self._around.scenarios_folder,
            lambda path: self._tasks.start(self._begin_new(path)),
        )

    def _begin_new(self, folder: Path) -> Task:
        """Writes the starter into a new folder and opens it."""

        def write() -> None:
            from simulator.usecases.starter import start_scenario

            start_scenario(folder)

        try:
            yield self._around.in_background(write)
        except KnownError as error:
            say_sentence(self._window, partial(trouble_sentence, error))
            return
        self.open(folder)

    def _on_editor_choice_wanted(self) -> None:
        if self._screen is not None:
            self._editors.choose(self._screen, self.view().file)

    # --- the window ---------------------------------------------------------------------

    def _on_looks_changed(self, looks: Looks) -> None:
        if self._bench is not None:
            self._bench.say_in(looks.language)

    def _on_closing(self) -> None:
        self._timer.stop()
        if self._bench is not None:
            self._bench.close()
