"""The workbench, as the window shows it: under the menu bar and the tabs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.model.errors import KnownError
from simulator.ui.actions import WORKBENCH_TAB
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.bench import WorkbenchScreen
from simulator.ui.trainer.bench_panes import GRAPH, PROBLEMS
from simulator.ui.trainer.bench_troubles import trouble_sentence
from simulator.ui.trainer.side_card import FAIRNESS, PLAYTEST, TRIAL
from simulator.ui.widgets.screen import Screen
from simulator.ui.window_tabs import WindowTabs
from simulator.usecases.bench_views import BenchView
from tests.shots.harness import State, given
from tests.ui.trainer import bench_samples as samples


class _Framed(Screen):
    """The screen with as much over it as in the window: a menu bar's height and the tabs."""

    def __init__(self, theme: Theme, screen: WorkbenchScreen) -> None:
        super().__init__(theme)
        self.screen_inside = screen
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        menu = QWidget()
        menu.setFixedHeight(round(theme.px(Size.HINT) * 1.25) + 8)
        box.addWidget(menu)
        tabs = WindowTabs(theme, screen.keymap)
        tabs.show_tab(WORKBENCH_TAB)
        box.addWidget(tabs)
        box.addWidget(screen, 1)

    def focus_first(self) -> None:
        self.screen_inside.focus_first()


def framed(theme: Theme, view: BenchView, area: str = PLAYTEST) -> _Framed:
    screen = WorkbenchScreen(theme, given(view))
    page = _Framed(theme, screen)
    if view.folder:
        screen.go_to(area)
    return page


def empty(theme: Theme) -> QWidget:
    return framed(theme, BenchView())


def opening(theme: Theme) -> QWidget:
    return framed(theme, BenchView(file="/home/olena/scenarios/oven"))


def clean(theme: Theme) -> QWidget:
    return framed(theme, samples.clean())


def with_problems(theme: Theme) -> QWidget:
    page = framed(theme, samples.with_problems(), PROBLEMS)
    page.screen_inside.show_problem()
    return page


def in_the_graph(theme: Theme) -> QWidget:
    return framed(theme, samples.with_problems(), GRAPH)


def broken(theme: Theme) -> QWidget:
    page = framed(theme, samples.with_problems(), PROBLEMS)
    page.screen_inside.show_view(given(samples.broken()))
    return page


def moved(theme: Theme) -> QWidget:
    return framed(theme, samples.moved())


def analysing(theme: Theme) -> QWidget:
    return framed(theme, samples.analysing(), FAIRNESS)


def analysing_problems(theme: Theme) -> QWidget:
    return framed(theme, samples.analysing(), PROBLEMS)


def setup_open(theme: Theme) -> QWidget:
    page = framed(theme, samples.clean())
    page.screen_inside.commands()["setup"]()
    return page


def ending(theme: Theme) -> QWidget:
    return framed(theme, replace(samples.clean(), playtest=samples.ended()))


def fairness(theme: Theme) -> QWidget:
    return framed(theme, samples.clean(), FAIRNESS)


def no_bounds(theme: Theme) -> QWidget:
    view = replace(
        samples.fairness(),
        policies=(),
        endings=(),
        value_min=None,
        value_max=None,
        best=(),
        worst=(),
        trouble="cycle",
    )
    return framed(theme, replace(samples.with_problems(), fairness=view), FAIRNESS)


def trial(theme: Theme) -> QWidget:
    return framed(theme, samples.clean(), TRIAL)


def editor(theme: Theme) -> QWidget:
    page = framed(theme, samples.with_problems())
    found = (("code", "VS Code"), ("kate", "Kate"))
    panel = page.screen_inside.show_editors(found, "gvim +{line} {file}")
    failed = KnownError("editor_failed", editor="gvim", reason=given("not found"))
    panel.tell(trouble_sentence(failed))
    return page


STATES: dict[str, State] = {
    "bench_empty": empty,
    "bench_opening": opening,
    "bench_clean": clean,
    "bench_problems": with_problems,
    "bench_graph": in_the_graph,
    "bench_broken": broken,
    "bench_moved": moved,
    "bench_analysing": analysing,
    "bench_analysing_problems": analysing_problems,
    "bench_setup": setup_open,
    "bench_ending": ending,
    "bench_fairness": fairness,
    "bench_no_bounds": no_bounds,
    "bench_trial": trial,
    "bench_editor": editor,
}
