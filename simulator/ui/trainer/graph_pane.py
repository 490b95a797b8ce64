"""The graph pane of the workbench: the drawn graph, the same as a list, and the search."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.ui.actions import WORKBENCH, Keymap
from simulator.ui.factory import label, recolour, set_tooltip
from simulator.ui.scope import KeyScope
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.graph_canvas import GraphCanvas
from simulator.ui.trainer.graph_legend import GraphLegend
from simulator.ui.trainer.graph_list import GraphList
from simulator.ui.trainer.graph_search import GraphSearch
from simulator.ui.trainer.graph_stage import GraphStage
from simulator.ui.trainer.graph_words import heat_word, matching
from simulator.ui.trainer.pane import Pane
from simulator.ui.widgets.button import Button
from simulator.usecases.bench_views import GraphView, Heat, Hits
from simulator.usecases.lost_here import LostHere

_KEY_EMS = 42
"""From this width on a button of the head shows its key."""


@dataclass(frozen=True, slots=True)
class GraphState:
    """What a pane built anew takes up."""

    selected: str | None = None
    words: str = ""
    as_list: bool = False
    zoom: float | None = None


class GraphPane(Pane, KeyScope):
    """Shows a `GraphView`. `node_chosen`: the person chose a node; `play_from_wanted`: they
    want to play from one (Enter, a double click); `menu_wanted`: its menu, and where on the
    screen."""

    node_chosen = Signal(str)
    play_from_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    scope = WORKBENCH

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("Graph", "Graph"), parent)
        self._view = GraphView()
        self._found: tuple[str, ...] = ()
        self._canvas = GraphCanvas(theme)
        self._list = GraphList(theme)
        self._legend = GraphLegend(theme)
        self._search = GraphSearch(theme, keymap.hint(WORKBENCH, "find"))
        self._stage = GraphStage(theme, self._canvas, self._list, self._legend)
        self._fill_head(theme, keymap)
        self._note = label(theme, "", Size.SECONDARY, colour="muted")
        self._note.hide()
        self.box.addWidget(self._note)
        self.box.addWidget(self._stage, 1)
        for shown in (self._canvas, self._list):
            shown.node_chosen.connect(self._on_node_chosen)
            shown.play_from_wanted.connect(self.play_from_wanted)
            shown.menu_wanted.connect(self.menu_wanted)
        self._search.changed.connect(self._on_search_changed)
        self._search.next_wanted.connect(self._on_next_wanted)
        self._search.left.connect(self.focus_first)
        self.setFocusProxy(self._canvas)

    def _fill_head(self, theme: Theme, keymap: Keymap) -> None:
        self._switch = Button(theme, "", compact=True)
        self._switch.clicked.connect(lambda: self.show_list(not self.lists()))
        self._fit = Button(
            theme, translate("Graph", "Fit"), key=keymap.hint(WORKBENCH, "fit"), compact=True
        )
        self._fit.clicked.connect(self.fit)
        self._out = Button(theme, "−", compact=True)
        self._out.setAccessibleName(translate("Graph", "Zoom out"))
        self._out.clicked.connect(self.zoom_out)
        self._in = Button(theme, "+", compact=True)
        self._in.setAccessibleName(translate("Graph", "Zoom in"))
        self._in.clicked.connect(self.zoom_in)
        self._zooms = QWidget()
        row = QHBoxLayout(self._zooms)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (self._out, self._in):
            row.addWidget(button)
        for widget in (self._search, self._switch, self._fit, self._zooms):
            self.head.addWidget(widget)
        for button in (self._out, self._in):
            set_tooltip(button, button.accessibleName())
        self._say_switch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit.show_key(self.theme.ems(self.width()) >= _KEY_EMS)

    # --- showing ------------------------------------------------------------------------

    def show_graph(self, view: GraphView) -> None:
        """Draw a graph. Zoom and place stay, unless nobody touched them: then it is fitted."""
        self._view = view
        self._canvas.show_graph(view)
        self._legend.show_graph(view)
        self._stage.arrange()
        self._search_again()
        self._show_look()

    def show_position(self, node: str | None, path: tuple[str, ...] = ()) -> None:
        """Where the playtest stands, and the places it went through."""
        moved = node != self._canvas.look().current
        self._canvas.show_look(replace(self._canvas.look(), current=node, path=path))
        self._show_look()
        if moved and node is not None:
            self._canvas.reveal(node)

    def show_heat(self, heat: Heat, hits: Hits | None, lost: LostHere | None = None) -> None:
        """How often nodes and edges were met, and by whom, or what a group lost; `Heat.NONE` or
        None: not at all."""
        self._canvas.show_look(replace(self._canvas.look(), heat=heat, hits=hits, lost=lost))
        self._show_look()

    def show_selected(self, node: str | None) -> None:
        """Choose a node from outside (a problem of it was selected)."""
        known = any(one.id == node for one in self._view.nodes)
        self._canvas.choose(node if known else None)
        self._show_look()

    def show_node_of(self, problem_node: str) -> None:
        """Choose the node of a problem; one of no node leaves the chosen one."""
        if problem_node:
            self.show_selected(problem_node)

    def dim(self, dimmed: bool) -> None:
        """Whether this is only the last good version of a file that is broken now."""
        self._canvas.show_look(replace(self._canvas.look(), dimmed=dimmed))
        self._show_look()

    def selected(self) -> str | None:
        """The chosen node."""
        return self._canvas.look().selected

    # --- commands -----------------------------------------------------------------------

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"find": self.search, "fit": self.fit}

    def focus_first(self) -> None:
        (self._list if self.lists() else self._canvas).setFocus()

    def search(self) -> None:
        """Put the keyboard into the search."""
        self._search.take_keyboard()

    def fit(self) -> None:
        """All of the graph in the window."""
        self._canvas.fit()

    def zoom_in(self) -> None:
        self._canvas.zoom_in()

    def zoom_out(self) -> None:
        self._canvas.zoom_out()

    def lists(self) -> bool:
        """Whether the list is shown instead of the drawing."""
        return self._stage.lists()

    def show_list(self, shown: bool) -> None:
        """The list instead of the drawing, or back."""
        had_keyboard = self._canvas.hasFocus() or self._list.hasFocus()
        self._stage.show_list(shown)
        self.setFocusProxy(self._list if shown else self._canvas)
        for widget in (self._fit, self._zooms):
            widget.setVisible(not shown)
        self._say_switch()
        self._show_look()
        if had_keyboard:
            self.focus_first()

    def state(self) -> GraphState:
        """What `restore` of a pane built anew needs."""
        return GraphState(
            self.selected(), self._search.words(), self.lists(), self._canvas.zoom_kept()
        )

    def restore(self, state: GraphState) -> None:
        """Take up where the pane that said `state` was; the graph is shown before."""
        self.show_list(state.as_list)
        self._search.look_for(state.words)
        self.show_selected(state.selected)
        self._canvas.keep_zoom(state.zoom)

    # --- what happens -------------------------------------------------------------------

    def _on_node_chosen(self, node: str) -> None:
        if self._canvas.look().selected != node:
            self._canvas.choose(node)
        self._show_look()
        self.node_chosen.emit(node)

    def _on_search_changed(self, _words: str) -> None:
        self._search_again()
        self._show_look()

    def _on_next_wanted(self, by: int) -> None:
        if not self._found:
            return
        chosen = self.selected()
        if chosen in self._found:
            at = (self._found.index(chosen) + by) % len(self._found)
        else:
            at = 0 if by > 0 else len(self._found) - 1
        self._canvas.choose(self._found[at])
        self._show_look()
        self.node_chosen.emit(self._found[at])

    def _search_again(self) -> None:
        words = self._search.words()
        self._found = matching(self._view, words)
        found = frozenset(self._found) if words.strip() else None
        self._canvas.show_look(replace(self._canvas.look(), found=found))

    def _show_look(self) -> None:
        look = self._canvas.look()
        if self.lists():
            self._list.show_graph(self._view, look)
        chosen = look.selected
        at = self._found.index(chosen) + 1 if chosen in self._found else 0
        self._search.tell(at, len(self._found))
        notes = [heat_word(look)]
        if look.dimmed:
            notes.insert(0, self._dimmed_word())
        said = " ".join(note for note in notes if note)
        recolour(self.theme, self._note, "warn" if look.dimmed else "muted")
        self._note.setText(said)
        self._note.setVisible(bool(said))

    def _dimmed_word(self) -> str:
        if self._view.nodes:
            return translate("Graph", "The last version that could be read.")
        return translate("Graph", "Nothing to draw yet: the file cannot be read.")

    def _say_switch(self) -> None:
        self._switch.set_words(
            translate("Graph", "As a graph") if self.lists() else translate("Graph", "As a list")
        )
