"""What stands over the group after results were brought in, and the graph with what was lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.model.errors import KnownError
from simulator.ui.actions import GROUP_TAB, Keymap
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.bench import WorkbenchScreen
from simulator.ui.trainer.intake_flow import brought_notice
from simulator.ui.trainer.side_card import TRIAL
from simulator.ui.widgets.banner import Banner
from simulator.ui.window_tabs import WindowTabs
from simulator.usecases.bench_views import Heat
from simulator.usecases.bringing_in import BroughtIn, Refused
from simulator.usecases.lost_here import LostHere
from simulator.usecases.merging import Fork
from tests.shots.harness import State, given
from tests.shots.states_group import group
from tests.ui.trainer import bench_samples

BROUGHT = BroughtIn(
    people=("Nadiia", "Petro", "Sofiia"),
    new=14,
    longer=1,
    known=22,
    damaged=1,
    forks=(Fork("Petro", "oven", datetime(2026, 11, 3, 9, tzinfo=UTC), True),),
    refused=(
        Refused(Path("/home/olena/holiday.json"), KnownError("results_foreign", path="holiday")),
    ),
)


def notice_of(theme: Theme, brought: BroughtIn) -> QWidget:
    """The strip that says what came in; the screen under it is a state of its own."""
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    notice = brought_notice(brought)
    box.addWidget(Banner(theme, notice.severity, notice.title, notice.text, actions=notice.actions))
    box.addStretch(1)
    return holder


def group_in_window(theme: Theme) -> QWidget:
    """With as much over it as in the window: a menu bar's height and the tabs."""
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    menu = QWidget()
    menu.setFixedHeight(round(theme.px(Size.HINT) * 1.25) + 8)
    box.addWidget(menu)
    tabs = WindowTabs(theme, Keymap())
    tabs.show_tab(GROUP_TAB)
    box.addWidget(tabs)
    box.addWidget(group(theme), 1)
    return holder


def group_brought_in(theme: Theme) -> QWidget:
    return notice_of(theme, given(BROUGHT))


def group_known_already(theme: Theme) -> QWidget:
    return notice_of(theme, BroughtIn(people=("Nadiia",), known=9))


def bench(theme: Theme, lost: LostHere) -> WorkbenchScreen:
    view = bench_samples.clean()
    made = WorkbenchScreen(theme, replace(given(view), lost=lost))
    made.go_to(TRIAL)
    return made


def workbench_lost(theme: Theme) -> QWidget:
    nodes = [node.id for node in bench_samples.clean().graph.nodes]
    points = {node: Fraction(275 - 40 * at, 10) for at, node in enumerate(nodes[:5])}
    made = bench(theme, LostHere(13, points))
    made._heat.choose(Heat.GROUP)
    return made


def workbench_lost_too_few(theme: Theme) -> QWidget:
    return bench(theme, LostHere(3))


STATES: dict[str, State] = {
    "group_in_window": group_in_window,
    "group_brought_in": group_brought_in,
    "group_known_already": group_known_already,
    "workbench_lost": workbench_lost,
    "workbench_lost_too_few": workbench_lost_too_few,
}
