"""The screen of a person's progress: full, too little to say, empty, as a guest, deleted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from simulator.ui.theme import Theme
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.progress import ProgressScreen
from simulator.ui.trainee.progress_body import Deleted
from simulator.usecases.progress_views import ProgressView
from tests.shots.harness import State, given
from tests.ui.trainee import oven, practised


def screen(
    theme: Theme, view: ProgressView | None, deleted: Deleted | None = None
) -> ProgressScreen:
    made = ProgressScreen(
        theme, given(view) if view is not None else None, now=practised.NOW, deleted=deleted
    )
    made.focus_first()
    return made


def progress(theme: Theme) -> QWidget:
    return screen(theme, practised.full())


def progress_too_few(theme: Theme) -> QWidget:
    made = screen(theme, practised.not_enough())
    made.show_working(3, 8)
    return made


def progress_empty(theme: Theme) -> QWidget:
    return screen(theme, practised.empty())


def progress_guest(theme: Theme) -> QWidget:
    return screen(theme, replace(practised.not_enough(), guest=True))


def progress_deleted(theme: Theme) -> QWidget:
    return screen(theme, practised.full(), Deleted(9, 8))


def progress_many(theme: Theme) -> QWidget:
    return screen(theme, practised.many())


def progress_reading(theme: Theme) -> QWidget:
    return screen(theme, None)


def home_due(theme: Theme) -> QWidget:
    first, second, *others = oven.scenario_rows()
    since = practised.TODAY
    rows = (replace(first, due=since), replace(second, due=since), *others)
    made = HomeScreen(
        theme, given(replace(oven.home(), rows=rows)), now=oven.NOW, say_issue=lambda _: given("It")
    )
    made.restore(("dishwasher", ""))
    made.focus_first()
    return made


STATES: dict[str, State] = {
    "progress": progress,
    "progress_too_few": progress_too_few,
    "progress_empty": progress_empty,
    "progress_guest": progress_guest,
    "progress_deleted": progress_deleted,
    "progress_many": progress_many,
    "progress_reading": progress_reading,
    "home_due": home_due,
}
