"""The table of runs: a model that keeps its promises, its order, what goes when it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPersistentModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from simulator.ui.theme import Theme
from simulator.ui.trainee.progress_columns import RunColumn as Column
from simulator.ui.trainee.progress_table import RunsTable, runs_model
from simulator.ui.widgets.row_model import ROW_ROLE
from simulator.usecases.progress_views import RunLine
from tests.shots.harness import language, settle
from tests.ui.trainee import practised
from tests.ui.trainee.stage import plain

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def ordered(column: Column, order: Qt.SortOrder) -> list[int]:
    model = runs_model(Theme(), practised.runs())
    model.sort(column, order)
    return [model.row_value(row).run for row in range(model.rowCount())]


def shown(qtbot: QtBot, width: int = 1200, runs: tuple[RunLine, ...] | None = None) -> RunsTable:
    table = RunsTable(Theme(), runs if runs is not None else practised.runs())
    qtbot.addWidget(table)
    table.resize(width, 400)
    table.show()
    table.setFocus()
    settle()
    return table


def test_the_model_keeps_the_promises_of_a_model_in_every_order(qtbot: QtBot) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    model = runs_model(Theme(), practised.runs())
    tester = QAbstractItemModelTester(model, fatal)
    kept = [QPersistentModelIndex(model.index(row, 1)) for row in range(8)]
    runs = [index.data(ROW_ROLE).run for index in kept]
    for column in Column:
        for way in (UP, DOWN):
            model.sort(column, way)
            assert [index.data(ROW_ROLE).run for index in kept] == runs
    assert tester.model() is model
    assert (model.rowCount(), model.columnCount()) == (8, 7)


class TestOrder:
    def test_the_newest_stands_first_to_begin_with(self, qtbot: QtBot) -> None:
        table = shown(qtbot)
        assert table.sorting() == (Column.WHEN, True)
        assert table.current() == practised.runs()[0]

    def test_by_balance_the_highest_or_the_lowest_first(self) -> None:
        assert ordered(Column.BALANCE, DOWN)[:5] == [40, 33, 37, 38, 21]
        assert ordered(Column.BALANCE, UP)[:5] == [21, 38, 37, 33, 40]

    def test_what_has_no_balance_stands_last_either_way_newest_first(self) -> None:
        assert ordered(Column.BALANCE, DOWN)[5:] == [41, 30, 29]
        assert ordered(Column.BALANCE, UP)[5:] == [41, 30, 29]

    def test_equals_stand_newest_first_either_way(self) -> None:
        oven = [41, 40, 30, 29]
        assert [run for run in ordered(Column.SCENARIO, UP) if run in oven] == oven
        assert [run for run in ordered(Column.SCENARIO, DOWN) if run in oven] == oven

    def test_time_is_sorted_by_its_length_and_not_by_its_words(self) -> None:
        assert ordered(Column.TIME, DOWN)[0] == 29
        assert ordered(Column.TIME, UP)[0] == 41

    def test_a_press_on_a_header_sorts_and_a_second_turns_it_round(self, qtbot: QtBot) -> None:
        table = shown(qtbot)
        header = table.horizontalHeader()
        at = QPoint(header.sectionViewportPosition(Column.BALANCE) + 5, 5)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert table.sorting() == (Column.BALANCE, True)
        at = QPoint(header.sectionViewportPosition(Column.BALANCE) + 5, 5)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert table.sorting() == (Column.BALANCE, False)

    def test_the_next_column_comes_round_and_leaves_folded_ones_out(self, qtbot: QtBot) -> None:
        table = shown(qtbot, width=520)
        met = []
        for _ in range(4):
            table.sort_by_next()
            met.append(table.sorting()[0])
        assert met == [Column.SCENARIO, Column.OUTCOME, Column.BALANCE, Column.WHEN]

    def test_the_current_run_stays_the_current_one(self, qtbot: QtBot) -> None:
        table = shown(qtbot)
        table.select(33)
        table.sort_by(Column.SCENARIO, falling=False)
        table.turn_sorting()
        current = table.current()
        assert current is not None
        assert current.run == 33

    def test_the_header_says_the_order_in_a_sign_and_aloud(self) -> None:
        model = runs_model(Theme(), practised.runs())
        model.sort(Column.MODE, UP)
        across, aloud = Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
        assert model.headerData(Column.MODE, across) == "Mode ▲"
        assert plain(str(model.headerData(Column.MODE, across, aloud))) == "Mode, sorted upwards"
        assert model.headerData(Column.WHEN, across) == "When"


class TestWords:
    def test_a_run_says_how_it_was_played_and_ended(self) -> None:
        model = runs_model(Theme(), practised.runs())

        def said(row: int) -> list[str]:
            cells = (model.index(row, column).data() for column in Column)
            return [plain(str(cell)) for cell in cells]

        assert said(0)[2:] == ["Practice", "Unfinished, turn 3", "", "", "2 min"]
        assert said(1)[2:] == ["Exam, cold", "She keeps the new day", "88", "level", "9 min"]
        assert said(3)[2] == "Practice from turn 4"
        assert said(5)[3] == "Given up"
        assert said(6)[4:] == ["", "", "1 h 5 min"]

    def test_dates_are_written_as_the_reader_writes_them(self) -> None:
        model = runs_model(Theme(), practised.runs())
        for code, when in (("uk", "20.11.2026, 17:05"), ("ru", "20.11.2026, 17:05")):
            with language(code):
                assert model.index(1, Column.WHEN).data() == when
        assert QLocale().name().startswith("en")

    def test_of_a_file_that_is_gone_the_tooltip_says_that_the_run_opens_all_the_same(self) -> None:
        model = runs_model(Theme(), practised.runs())
        tip = model.index(4, Column.SCENARIO).data(Qt.ItemDataRole.ToolTipRole)
        assert "Not in the folder any more" in tip

    def test_a_bare_figure_is_read_aloud_with_what_it_is(self) -> None:
        model = runs_model(Theme(), practised.runs())
        aloud = Qt.ItemDataRole.AccessibleTextRole
        assert plain(model.index(1, Column.BALANCE).data(aloud)) == "balance 88 of 100"


class TestNarrow:
    def test_columns_go_one_after_the_other_and_date_title_and_balance_stay(
        self, qtbot: QtBot
    ) -> None:
        table = shown(qtbot, width=1200)
        gone = []
        for width in (1200, 1000, 800, 600, 480):
            table.resize(width, 400)
            settle()
            gone.append([column.name for column in Column if table.isColumnHidden(column)])
        assert gone == [
            [],
            ["TIME"],
            ["DIRECTION", "TIME"],
            ["MODE", "DIRECTION", "TIME"],
            ["MODE", "OUTCOME", "DIRECTION", "TIME"],
        ]

    def test_it_is_no_higher_than_its_rows_nor_than_there_is_room(self, qtbot: QtBot) -> None:
        few = shown(qtbot)
        many = shown(qtbot, runs=practised.many().runs)
        assert few.sizeHint().height() < many.sizeHint().height()
        before = many.sizeHint().height()
        many.set_room(200)
        assert many.sizeHint().height() <= 200 < before

    def test_a_double_click_opens_a_run(self, qtbot: QtBot) -> None:
        table = shown(qtbot)
        at = table.visualRect(table.model().index(1, Column.SCENARIO)).center()
        with qtbot.waitSignal(table.run_chosen) as chosen:
            QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
            QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert chosen.args == [40]
