"""The graph pane of the workbench alone, in what it may have to show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.actions import Keymap
from simulator.ui.theme import Theme
from simulator.ui.trainer.graph_pane import GraphPane, GraphState
from simulator.ui.widgets.screen import Screen
from simulator.usecases.bench_views import GraphView, Heat
from tests.shots.harness import State, given
from tests.ui.trainer import graph_samples as samples


class _Page(Screen):
    """The pane over the whole window."""

    def __init__(self, theme: Theme, view: GraphView) -> None:
        super().__init__(theme)
        self.pane = GraphPane(theme, Keymap())
        self.pane.show_graph(given(view))
        box = QVBoxLayout(self)
        box.addWidget(self.pane)

    def focus_first(self) -> None:
        self.pane.focus_first()


def of(
    view: Callable[[], GraphView], then: Callable[[GraphPane], None] = lambda pane: None
) -> State:
    """A pane with a graph, and what was done to it."""

    def made(theme: Theme) -> QWidget:
        page = _Page(theme, view())
        then(page.pane)
        return page

    return made


def _play(pane: GraphPane) -> None:
    pane.show_position(samples.PATH[-1], samples.PATH)


def _heat(pane: GraphPane) -> None:
    pane.show_heat(Heat.RANDOM, samples.hits(samples.oven()))


def _small_heat(pane: GraphPane) -> None:
    pane.show_heat(Heat.PEOPLE, samples.hits(samples.small(), 37))


def _search(pane: GraphPane) -> None:
    pane.restore(GraphState(selected="fee", words="fee"))


def _dim(pane: GraphPane) -> None:
    _play(pane)
    pane.dim(True)


def _small_dim(pane: GraphPane) -> None:
    pane.show_position("ask", ("hello", "ask"))
    pane.dim(True)


def _zoom(pane: GraphPane) -> None:
    pane.show_selected("fee")
    for _ in range(4):
        pane.zoom_in()


STATES: dict[str, State] = {
    "graph_oven": of(samples.oven),
    "graph_oven_path": of(samples.oven, _play),
    "graph_oven_heat": of(samples.oven, _heat),
    "graph_oven_search": of(samples.oven, _search),
    "graph_oven_dimmed": of(samples.oven, _dim),
    "graph_oven_zoomed": of(samples.oven, _zoom),
    "graph_oven_list": of(samples.oven, lambda pane: pane.show_list(True)),
    "graph_small": of(
        samples.small, lambda p: p.show_position("lost_day", ("hello", "ask", "lost_day"))
    ),
    "graph_small_heat": of(samples.small, _small_heat),
    "graph_small_dimmed": of(samples.small, _small_dim),
    "graph_large": of(samples.large),
    "graph_one": of(lambda: GraphView(samples.small().nodes[:1])),
    "graph_none": of(GraphView),
}
