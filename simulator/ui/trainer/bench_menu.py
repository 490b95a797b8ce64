"""What can be done with a node, a problem or a reply: the same commands as the keys, by a
right click or the menu key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from simulator.ui.actions import WORKBENCH, Keymap, key_word
from simulator.ui.factory import no_mnemonic
from simulator.ui.texts import translate
from simulator.ui.trainer.graph_pane import GraphPane
from simulator.ui.trainer.playtest_pane import PlaytestPane
from simulator.ui.trainer.problems_pane import ProblemsPane
from simulator.ui.trainer.replies_model import ReplyLines
from simulator.usecases.bench_views import BenchView, ProblemRow, Shape

_PLAYED = (Shape.FORK, Shape.NARRATION)


@dataclass(frozen=True, slots=True)
class _Entry:
    words: str
    key: str
    run: Callable[[], None]


class BenchMenu(QObject):
    """Wishes as the screen has them: `editor_wanted` and `place_wanted` (a place to be copied)
    are file, line, column."""

    play_from_wanted = Signal(str)
    editor_wanted = Signal(str, int, int)
    place_wanted = Signal(str, int, int)
    say_wanted = Signal(str)

    def __init__(self, keymap: Keymap, parent: QWidget) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._view = BenchView()

    def follow(self, graph: GraphPane, problems: ProblemsPane, playtest: PlaytestPane) -> None:
        """Open where these panes want a menu."""
        graph.menu_wanted.connect(self.open_on_node)
        problems.menu_wanted.connect(self.open_on_problem)
        playtest.menu_wanted.connect(self.open_on_reply)

    def show_bench(self, view: BenchView) -> None:
        """Know what can be played, and in which file."""
        self._view = view

    def open_on_node(self, node: str, at: QPoint) -> None:
        """The menu of a node of the graph; `at` on the screen."""
        line = next((one.line for one in self._view.graph.nodes if one.id == node), 0)
        key = self._keymap.hint(WORKBENCH, "editor")
        self._open(at, [*self._play(node), *self._place(self._view.file, line, 1, key)])

    def open_on_problem(self, problem: ProblemRow, at: QPoint) -> None:
        """The menu of a problem."""
        place = self._place(problem.file, problem.line, problem.column, key_word("Return"))
        self._open(at, [*place[:1], *self._play(problem.node or ""), *place[1:]])

    def open_on_reply(self, reply: ReplyLines, at: QPoint) -> None:
        """The menu of a reply; silence has no line."""
        said = []
        if reply.open:
            words = translate("Bench", "Say it", "a reply")
            said.append(_Entry(words, key_word("Return"), lambda: self.say_wanted.emit(reply.id)))
        self._open(at, [*said, *self._place(self._view.file, reply.line, 1, "")])

    # --- entries ------------------------------------------------------------------------

    def _play(self, node: str) -> list[_Entry]:
        shapes = {one.id: one.shape for one in self._view.graph.nodes}
        if not self._view.playable or shapes.get(node) not in _PLAYED:
            return []
        words = translate("Bench", "Play from here")
        key = self._keymap.hint(WORKBENCH, "play_from")
        return [_Entry(words, key, lambda: self.play_from_wanted.emit(node))]

    def _place(self, file: str, line: int, column: int, key: str) -> list[_Entry]:
        if not file or not line:
            return []
        return [
            _Entry(
                translate("Bench", "Open the line in the editor"),
                key,
                lambda: self.editor_wanted.emit(file, line, column),
            ),
            _Entry(
                translate("Bench", "Copy the place"),
                self._keymap.hint(WORKBENCH, "copy_place"),
                lambda: self.place_wanted.emit(file, line, column),
            ),
        ]

    def _open(self, at: QPoint, entries: list[_Entry]) -> None:
        if not entries:
            return
        over = self.parent()  # kept by nobody here: a circle would outlive its window
        menu = QMenu(over if isinstance(over, QWidget) else None)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for entry in entries:
            words = no_mnemonic(entry.words)
            menu.addAction(f"{words}\t{entry.key}" if entry.key else words).triggered.connect(
                lambda _=False, run=entry.run: run()
            )
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])
