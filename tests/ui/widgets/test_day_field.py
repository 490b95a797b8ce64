"""A day typed or stepped to."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.ui.widgets.day_field import DayField, day_of, typed_day
from tests.shots.harness import theme_for

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31.12.2026", date(2026, 12, 31)),
        ("1.2.27", date(2027, 2, 1)),
        (" 5 / 3 / 2027 ", date(2027, 3, 5)),
        ("2027-01-09", date(2027, 1, 9)),
        ("23.11", date(2026, 11, 23)),
        ("21.11.", date(2027, 11, 21)),
        ("31.02.2026", None),
        ("29.02", None),
        ("soon", None),
        ("", None),
        ("0.0.0000", None),
        ("12.2026", None),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, day: date | None) -> None:
    assert day_of(text, TODAY) == day


def test_every_day_is_typed_so_that_it_is_read_again() -> None:
    assert day_of(typed_day(date(2026, 3, 5)), TODAY) == date(2026, 3, 5)
    assert typed_day(None) == ""


@pytest.fixture
def field(qtbot: QtBot, qapp: QApplication) -> DayField:
    made = DayField(theme_for(), "Due", TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_arrows_step_from_today_by_days_and_with_shift_by_weeks(
    field: DayField, qtbot: QtBot
) -> None:
    edit = field._edit
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert field.day() == TODAY
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert field.text() == "23.11.2026"
    qtbot.keyClick(edit, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert field.text() == "30.11.2026"
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert field.text() == "29.11.2026"


def test_at_the_end_of_the_calendar_it_stays(field: DayField, qtbot: QtBot) -> None:
    field.set_text("31.12.9999")
    qtbot.keyClick(field._edit, Qt.Key.Key_Up)
    assert field.text() == "31.12.9999"


def test_what_is_no_day_is_unfit_and_nothing_at_all_is_not(field: DayField) -> None:
    assert not field.unfit
    field.set_text("31.02.2026")
    assert field.unfit
    assert field.day() is None
