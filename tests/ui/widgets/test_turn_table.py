"""The turn table: the same data as map and curve, walked by keys, heard in words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from simulator.ui.theme import Theme
from simulator.ui.widgets.turn_table import Column, TurnModel, TurnTable, letters_shown
from tests.ui.trainee import oven


def table(qtbot: QtBot, *, with_points: bool = True) -> TurnTable:
    view = TurnTable(Theme(), oven.turns(), with_points=with_points)
    qtbot.addWidget(view)
    view.show()
    view.activateWindow()
    view.setFocus()
    return view


def test_the_model_keeps_its_promises(qtbot: QtBot) -> None:
    model = TurnModel(Theme(), oven.turns())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 7
    assert model.columnCount() == len(Column)


def cell(model: TurnModel, turn: int, column: Column, role: Qt.ItemDataRole) -> object:
    return model.data(model.index(turn - 1, column), role)


def test_ratings_are_a_figure_with_the_letters_in_their_places(qtbot: QtBot) -> None:
    model = TurnModel(Theme(), oven.turns())
    shown = Qt.ItemDataRole.DisplayRole
    assert cell(model, 4, Column.CARE, shown) == "3  H·DT"
    assert cell(model, 3, Column.FIRMNESS, shown) == "0  ····"
    assert cell(model, 6, Column.CARE, shown) == "0"
    assert letters_shown(None, "HADT") == ""


def test_a_screen_reader_hears_of_how_many(qtbot: QtBot) -> None:
    model = TurnModel(Theme(), oven.turns())
    heard = cell(model, 3, Column.CARE, Qt.ItemDataRole.AccessibleTextRole)
    assert str(heard).replace("\u2068", "").replace("\u2069", "") == "care 3 of 4"


def test_points_lost_are_shown_and_unscored_turns_say_so(qtbot: QtBot) -> None:
    model = TurnModel(Theme(), oven.turns())
    shown = Qt.ItemDataRole.DisplayRole
    assert cell(model, 3, Column.LOST, shown) == "\u221224"
    assert cell(model, 1, Column.LOST, shown) == "0"
    assert cell(model, 6, Column.LOST, shown) == "not scored"
    assert cell(model, 6, Column.ANSWER, shown) == "(silence)"


def test_without_numbers_there_is_no_column_of_points(qtbot: QtBot) -> None:
    assert table(qtbot, with_points=False).isColumnHidden(Column.LOST)
    assert not table(qtbot).isColumnHidden(Column.LOST)


def test_arrows_and_home_and_end_walk_the_turns(qtbot: QtBot) -> None:
    view = table(qtbot)
    view.select(3)
    walked = []
    view.turn_selected.connect(walked.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)
    assert walked == [4, 3, 2, 7, 1]


def test_enter_asks_for_the_selected_turn(qtbot: QtBot) -> None:
    view = table(qtbot)
    view.select(5)
    with qtbot.waitSignal(view.turn_activated) as activated:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert activated.args == [5]


def test_mark_up_in_an_answer_stays_text(qtbot: QtBot) -> None:
    turns = (replace(oven.turns()[0], said=oven.HOSTILE),)
    model = TurnModel(Theme(), turns)
    assert cell(model, 1, Column.ANSWER, Qt.ItemDataRole.DisplayRole) == oven.HOSTILE
    tip = str(cell(model, 1, Column.ANSWER, Qt.ItemDataRole.ToolTipRole))
    assert "<b>" not in tip
    assert "&lt;b&gt;" in tip


def test_all_rows_stand_open(qtbot: QtBot) -> None:
    view = table(qtbot)
    view.resize(800, view.sizeHint().height())
    last = view.visualRect(view.model().index(6, 0))
    assert view.viewport().rect().contains(last)
