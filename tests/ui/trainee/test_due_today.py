"""What is due for review, over the list of scenarios and in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.model.run import Mode
from simulator.ui.theme import Theme
from simulator.ui.trainee.due_today import DueToday, due_rows
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.scenario_list import standing
from simulator.ui.widgets.button import Button
from simulator.usecases.lists import ScenarioRow
from tests.ui.trainee import oven
from tests.ui.trainee.stage import on_stage, plain, press, words_on

TODAY, EARLIER = date(2026, 11, 21), date(2026, 11, 18)


def rows() -> tuple[ScenarioRow, ...]:
    """The first is due today, the second since some days; the last, broken one, too."""
    first, second, third, broken = oven.scenario_rows()
    due = replace(first, due=TODAY), replace(second, due=EARLIER)
    return (*due, third, replace(broken, due=EARLIER))


def home(qtbot: QtBot, shown: tuple[ScenarioRow, ...]) -> HomeScreen:
    view = replace(oven.home(), rows=shown)
    screen = HomeScreen(Theme(), view, now=oven.NOW, say_issue=lambda _: "")
    return on_stage(qtbot, screen)


def named(screen: HomeScreen) -> list[str]:
    (strip,) = screen.findChildren(DueToday)
    return [one.words() for one in strip.findChildren(Button)]


def test_the_longest_overdue_is_named_first_and_what_cannot_be_played_is_not() -> None:
    assert [row.id for row in due_rows(rows())] == ["dishwasher", "oven"]


def test_each_leads_to_its_exam(qtbot: QtBot) -> None:
    screen = home(qtbot, rows())
    assert named(screen)[1] == "The oven that never came"
    press(qtbot, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    focused = screen.focusWidget()
    assert isinstance(focused, Button)
    assert focused.words() == "The oven that never came"
    with qtbot.waitSignal(screen.start_requested) as started:
        press(qtbot, Qt.Key.Key_Return)
    assert started.args == ["oven", Mode.EXAM]


def test_where_nothing_is_due_nothing_is_said(qtbot: QtBot) -> None:
    screen = home(qtbot, oven.scenario_rows())
    assert screen.findChildren(DueToday) == []
    assert "Due" not in words_on(screen)


def test_of_many_three_are_named_and_the_rest_counted(qtbot: QtBot) -> None:
    many = tuple(
        replace(rows()[0], id=f"talk_{at}", title=f"Talk {at}", due=TODAY) for at in range(5)
    )
    screen = home(qtbot, many)
    assert named(screen) == ["Talk 0", "Talk 1", "Talk 2"]
    assert "and 2 more" in words_on(screen)


def test_the_row_says_it_in_at_most_two_lines() -> None:
    due, other = rows()[:2]
    assert [plain(line) for line in standing(due)] == ["Unfinished · turn 3", "Due for review"]
    assert [plain(line) for line in standing(other)] == ["Due for review", "Last: 88 · level"]
