"""The group screen: a full group, too few, empty, its forks, teams, what can be saved."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from simulator.ui.theme import Theme
from simulator.ui.trainer.group import GroupScreen
from simulator.usecases.group_views import GroupView
from simulator.usecases.register_views import RegistersView
from tests.shots.harness import State, given
from tests.ui.trainer import group_samples as samples


def screen(
    theme: Theme, view: GroupView | None, registers: RegistersView | None = None, page: str = ""
) -> GroupScreen:
    made = GroupScreen(
        theme,
        given(view) if view is not None else None,
        given(registers) if registers is not None else None,
        today=samples.TODAY,
    )
    if page:
        made.commands()[f"page_{page}"]()
    made.focus_first()
    return made


def group(theme: Theme) -> QWidget:
    return screen(theme, samples.group(), samples.registers())


def group_too_few(theme: Theme) -> QWidget:
    made = screen(theme, samples.too_few(), samples.registers())
    made.show_working(12, 40)
    return made


def group_empty(theme: Theme) -> QWidget:
    return screen(theme, samples.empty(), samples.nothing())


def group_reading(theme: Theme) -> QWidget:
    made = screen(theme, None)
    made.show_working(3, 120)
    return made


def group_forks(theme: Theme) -> QWidget:
    return screen(theme, samples.group(), samples.registers(), "forks")


def group_forks_flagged(theme: Theme) -> QWidget:
    made = screen(theme, samples.group(), samples.registers(), "forks")
    assert made._body is not None
    made._body.forks.select("oven", samples.FLAGGED)
    return made


def group_pains(theme: Theme) -> QWidget:
    return screen(theme, samples.group(), samples.registers(), "pains")


def group_pains_overdue(theme: Theme) -> QWidget:
    made = screen(theme, samples.group(), samples.registers(), "pains")
    assert made._body is not None
    made._body.pains.toggle_open()
    made._body.pains.select("oven", samples.LATE)
    return made


def group_rules(theme: Theme) -> QWidget:
    return screen(theme, samples.group(), samples.registers(), "rules")


def group_promises(theme: Theme) -> QWidget:
    return screen(theme, samples.group(), samples.registers(), "promises")


def group_nothing_written(theme: Theme) -> QWidget:
    return screen(theme, samples.empty(), samples.nothing(), "pains")


def group_new_team(theme: Theme) -> QWidget:
    made = screen(theme, samples.group(), samples.registers())
    made.commands()["new_team"]()
    return made


def group_edit_team(theme: Theme) -> QWidget:
    made = screen(theme, samples.group(), samples.registers())
    made.commands()["edit_team"]()
    return made


def group_save(theme: Theme) -> QWidget:
    made = screen(theme, samples.group(), samples.registers(), "pains")
    made.commands()["save"]()
    return made


STATES: dict[str, State] = {
    "group": group,
    "group_too_few": group_too_few,
    "group_empty": group_empty,
    "group_reading": group_reading,
    "group_forks": group_forks,
    "group_forks_flagged": group_forks_flagged,
    "group_pains": group_pains,
    "group_pains_overdue": group_pains_overdue,
    "group_rules": group_rules,
    "group_promises": group_promises,
    "group_nothing_written": group_nothing_written,
    "group_new_team": group_new_team,
    "group_edit_team": group_edit_team,
    "group_save": group_save,
}
