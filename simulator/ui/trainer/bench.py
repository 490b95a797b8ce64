"""The workbench: the scenario's graph, a playtest and the problems of the file, side by side.

The trainer writes in an editor of their own; with every save this screen is given another
view and shows it, keeping what was selected.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.actions import WORKBENCH, WORKBENCH_TAB, Keymap
from simulator.ui.theme import Theme
from simulator.ui.trainer.bench_header import BenchHeader
from simulator.ui.trainer.bench_heat import BenchHeat
from simulator.ui.trainer.bench_menu import BenchMenu
from simulator.ui.trainer.bench_panes import GRAPH, PROBLEMS, BenchPanes
from simulator.ui.trainer.bench_place import BenchPlace
from simulator.ui.trainer.bench_words import subject_line
from simulator.ui.trainer.editor_panel import EditorPanel
from simulator.ui.trainer.empty_bench import EmptyBench
from simulator.ui.trainer.fairness_pane import FairnessPane
from simulator.ui.trainer.graph_pane import GraphPane
from simulator.ui.trainer.playtest_pane import PlaytestPane
from simulator.ui.trainer.problems_pane import ProblemsPane
from simulator.ui.trainer.saving import savings
from simulator.ui.trainer.side_card import FAIRNESS, PLAYTEST, TRIAL, CardPage, SideCard
from simulator.ui.trainer.trial_pane import TrialPane
from simulator.ui.widgets.screen import Screen
from simulator.usecases.bench_views import BenchView, ReloadState, Setup, Shape

_ENDINGS = (Shape.PROPER, Shape.IMPROPER)


class WorkbenchScreen(Screen):
    """Values in, wishes out. `editor_wanted` and `place_wanted` (a place to be copied) are file,
    line, column; `saving_wanted` is what to write into a file; `trial_wanted` the number
    of random trainees and the seed; `begun_at` a node to play from, in the state one comes
    there with."""

    left = Signal()
    open_wanted = Signal()
    template_wanted = Signal()
    reload_wanted = Signal()
    editor_wanted = Signal(str, int, int)
    editor_choice_wanted = Signal()
    place_wanted = Signal(str, int, int)
    saving_wanted = Signal(str)
    said = Signal(str)
    taken_back = Signal()
    begun = Signal(Setup)
    begun_at = Signal(str)
    language_wanted = Signal(str)
    trial_wanted = Signal(int, object)

    scope = WORKBENCH
    tab = WORKBENCH_TAB

    def __init__(
        self,
        theme: Theme,
        view: BenchView,
        *,
        keymap: Keymap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, keymap, parent)
        self._view = BenchView()
        self._editor: EditorPanel | None = None
        pad = theme.space(8)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(pad, pad, pad, pad)
        self._outer.setSpacing(theme.space(8))
        self._build_empty()
        self._build_panes()
        self.show_view(view)

    # --- building -----------------------------------------------------------------------

    def _build_empty(self) -> None:
        self._empty = EmptyBench(self.theme, self.keymap)
        self._empty.open_wanted.connect(self.open_wanted)
        self._empty.template_wanted.connect(self.template_wanted)
        self._outer.addWidget(self._empty, 1)

    def _build_panes(self) -> None:
        theme, keymap = self.theme, self.keymap
        self._header = BenchHeader(theme, keymap)
        self._header.editor_wanted.connect(self._open_in_editor)
        self._header.play_wanted.connect(self._play)
        self._graph = GraphPane(theme, keymap)
        self._graph.play_from_wanted.connect(self._play_from)
        self._playtest = PlaytestPane(theme, keymap)
        self._playtest.said.connect(self.said)
        self._playtest.taken_back.connect(self.taken_back)
        self._playtest.begun.connect(self.begun)
        self._playtest.language_wanted.connect(self.language_wanted)
        self._playtest.line_wanted.connect(self._open_line)
        self._fairness = FairnessPane(theme)
        self._trial = TrialPane(theme, keymap)
        self._trial.trial_wanted.connect(self.trial_wanted)
        self._heat = BenchHeat(self._graph, self._trial, self)
        pages: dict[str, CardPage] = {
            PLAYTEST: self._playtest,
            FAIRNESS: self._fairness,
            TRIAL: self._trial,
        }
        self._problems = ProblemsPane(theme, keymap)
        self._problems.open_wanted.connect(self.editor_wanted)
        self._problems.chosen.connect(self._graph.show_node_of)
        self._panes = BenchPanes(theme, self._graph, SideCard(theme, pages), self._problems)
        self._add_menu()
        self._outer.addWidget(self._header)
        self._outer.addWidget(self._panes, 1)

    def _add_menu(self) -> None:
        self._menu = menu = BenchMenu(self.keymap, self)
        menu.play_from_wanted.connect(self._play_from)
        menu.editor_wanted.connect(self.editor_wanted)
        menu.say_wanted.connect(self.said)
        menu.place_wanted.connect(self.place_wanted)
        menu.follow(self._graph, self._problems, self._playtest)

    # --- showing ------------------------------------------------------------------------

    def show_view(self, view: BenchView) -> None:
        """Show another view, keeping what is selected."""
        before, self._view = self._view, view
        self._empty.show_bench(view)
        self._show_parts()
        if not view.folder:
            return
        self._header.show_bench(view)
        if view.graph != before.graph:
            self._graph.show_graph(view.graph)
        self._show_position(view)
        self._playtest.show_bench(view)
        self._fairness.show_bench(view)
        self._trial.show_bench(view)
        self._problems.show_bench(view)
        self._panes.count_problems(len(view.problems))
        self._heat.show_bench(view)
        self._menu.show_bench(view)
        if not before.folder and self.isVisible():
            self.focus_first()

    def _show_parts(self) -> None:
        """Either the panes or what is there without a scenario; neither under the editors."""
        opened, covered = bool(self._view.folder), self._editor is not None
        self._empty.setVisible(not opened and not covered)
        for part in (self._header, self._panes):
            part.setVisible(opened and not covered)

    def _show_position(self, view: BenchView) -> None:
        playtest = view.playtest
        self._graph.show_position(
            playtest.node if playtest is not None else None,
            playtest.path if playtest is not None else (),
        )
        state = view.reload.state if view.reload is not None else None
        self._graph.dim(state in (ReloadState.BROKEN, ReloadState.GONE))

    @property
    def subject(self) -> str:
        return subject_line(self._view)

    def say(self, text: str) -> None:
        """Say what came of something in the header."""
        self._header.note(text)

    def show_running(self, running: bool) -> None:
        """Whether random trainees are playing now."""
        self._trial.show_running(running)

    def go_to(self, area: str) -> None:
        """Go to an area: the graph, a page of the card beside it, the problems."""
        self._panes.go_to(area)

    def show_problem(self) -> None:
        """Go to the first problem: the screen was opened because of it."""
        self._problems.select_first()
        self._panes.go_to(PROBLEMS)

    def show_node(self, node: str) -> None:
        """Go to a node of the graph: the screen was opened because of it."""
        self._graph.show_selected(node)
        self._panes.go_to(GRAPH)

    # --- the editor ---------------------------------------------------------------------

    def show_editors(self, installed: tuple[tuple[str, str], ...], setting: str) -> EditorPanel:
        """Open the choice of editors over the screen; answers the panel."""
        self.close_editors()
        panel = EditorPanel(self.theme, installed, setting, self)
        panel.closed.connect(self.close_editors)
        self._editor = panel
        panel.open_panel()
        self._show_parts()
        return panel

    def close_editors(self) -> None:
        """Take the choice of editors away."""
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
            self._show_parts()
            self.focus_first()

    def _place(self) -> tuple[str, int, int]:
        """The selected problem, the selected node or where the playtest stands, by area."""
        area, problem, line = self._panes.area, self._problems.problem(), 1
        if area == PROBLEMS and problem is not None:
            return problem.file, problem.line, problem.column
        if area == GRAPH:
            line = self._chosen_line() or 1
        elif area == PLAYTEST and self._view.playtest is not None:
            line = self._view.playtest.line
        return self._view.file, line, 1

    def _open_in_editor(self) -> None:
        self.editor_wanted.emit(*self._place())

    def _open_line(self, line: int) -> None:
        if self._view.file:
            self.editor_wanted.emit(self._view.file, line, 1)

    def _chosen_line(self) -> int:
        """The line of the node chosen in the graph, 0 without one."""
        chosen = self._graph.selected()
        return next((one.line for one in self._view.graph.nodes if one.id == chosen), 0)

    # --- what the window asks -----------------------------------------------------------

    def focus_first(self) -> None:
        if self._editor is not None:
            self._editor.open_panel()
        elif self._view.folder:
            self._panes.focus_area()
        else:
            self._empty.focus_first()

    def state(self) -> object:
        return BenchPlace(
            self._panes.area,
            self._problems.state(),
            self._graph.state(),
            self._heat.heat,
            self._trial.asked(),
            self._playtest.state(),
            self._panes.shares(),
        )

    def restore(self, state: object) -> None:
        if not isinstance(state, BenchPlace) or not self._view.folder:
            return
        self._problems.restore(state.problem)
        self._graph.restore(state.graph)
        self._heat.choose(state.heat)
        self._panes.keep_shares(state.shares)
        self._trial.ask(*state.asked)
        self._playtest.restore(state.setup)
        self._panes.go_to(state.area, with_keyboard=False)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        offered: dict[str, Callable[[], None]] = {
            "leave": self.left.emit,
            "open": self.open_wanted.emit,
            "template": self.template_wanted.emit,
        }
        if not self._view.folder:
            return offered
        offered |= {
            "reload": self.reload_wanted.emit,
            "editor": self._open_in_editor,
            "choose_editor": self.editor_choice_wanted.emit,
            "fairness": lambda: self._panes.go_to(FAIRNESS),
            "fit": self._graph.fit,
            "find": self._find,
            "copy_place": lambda: self.place_wanted.emit(*self._place()),
            **savings(self._view, self.saving_wanted.emit),
        }
        if self._view.problems:
            offered |= {
                "next_problem": lambda: self._step_problem(1),
                "previous_problem": lambda: self._step_problem(-1),
            }
        if self._view.playable:
            offered |= {"play": self._play, "trial": self._run_trial}
            node = self._graph.selected() or self._here()
            offered["play_from"] = lambda: self._play_from(node)
            own = {"setup": self._set_up, "take_back": self._take_back}
            offered |= {name: own[name] for name in self._playtest.can_do()}
        return offered

    # --- what happens -------------------------------------------------------------------

    def _step_problem(self, by: int) -> None:
        self._problems.step(by)
        if not self._panes.wide:
            self._panes.go_to(PROBLEMS)

    def _find(self) -> None:
        self._panes.go_to(GRAPH, with_keyboard=False)
        self._graph.search()

    def _play(self) -> None:
        self._playtest.close_setup()
        self._panes.go_to(PLAYTEST)
        self.begun.emit(Setup())

    def _play_from(self, node: str) -> None:
        """Play from a node; at an ending there is nothing to play."""
        if all(one.id != node or one.shape in _ENDINGS for one in self._view.graph.nodes):
            return
        self._playtest.close_setup()
        self._panes.go_to(PLAYTEST)
        self.begun_at.emit(node)

    def _set_up(self) -> None:
        """Open the setup or close it; where another page hides it, it is shown."""
        hidden = not self._panes.shows(PLAYTEST)
        if hidden:
            self._panes.go_to(PLAYTEST)
        if not hidden or self._playtest.state() is None:
            self._playtest.toggle_setup()

    def _take_back(self) -> None:
        self._panes.turn_card(PLAYTEST)
        self.taken_back.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit that no field has taken says a reply, whatever has the keyboard."""
        row = self._playtest.row_meant(event) if self._editor is None else -1
        if row < 0:
            super().keyPressEvent(event)
            return
        self._panes.turn_card(PLAYTEST)
        self._playtest.say_row(row)

    def _here(self) -> str:
        playtest = self._view.playtest
        return playtest.node if playtest is not None and playtest.ending is None else ""

    def _run_trial(self) -> None:
        self._panes.go_to(TRIAL)
        self._trial.run()
