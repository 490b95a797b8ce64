"""The list of replies: select, then confirm, by every way in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from simulator.ui.theme import Theme
from simulator.ui.widgets.options import OptionsList
from simulator.usecases.showing import Choice
from tests.shots.harness import settle
from tests.shots.samples import CHOICES, LONG_CHOICES

PAD = Qt.KeyboardModifier.KeypadModifier


class Heard:
    """What a list of replies said."""

    def __init__(self, options: OptionsList) -> None:
        self.confirmed: list[str] = []
        self.refused: list[int] = []
        self.unsure = 0
        options.confirmed.connect(self.confirmed.append)
        options.refused.connect(self.refused.append)
        options.unsure.connect(self._on_unsure)

    def _on_unsure(self) -> None:
        self.unsure += 1


def offered(
    qtbot: QtBot,
    theme: Theme,
    choices: tuple[Choice, ...] = CHOICES,
    height: int = 400,
    digits: bool = True,
) -> tuple[OptionsList, Heard]:
    options = OptionsList(theme, digits=digits)
    qtbot.addWidget(options)
    options.resize(700, height)
    options.show_choices(choices)
    options.show()
    options.activateWindow()
    options.setFocus()
    settle()
    return options, Heard(options)


def middle(options: OptionsList, row: int) -> QPoint:
    index: QModelIndex = options.options().index(row)
    return options.visualRect(index).center()


def test_nothing_is_selected_at_first(qtbot: QtBot, theme: Theme) -> None:
    options, heard = offered(qtbot, theme)
    assert options.hasFocus()
    assert options.selected_row() == -1
    QTest.keyClick(options, Qt.Key.Key_Return)
    assert (heard.confirmed, heard.unsure) == ([], 1)


@pytest.mark.parametrize("pad", [Qt.KeyboardModifier.NoModifier, PAD])
def test_a_digit_selects_and_the_same_digit_says_it(
    qtbot: QtBot, theme: Theme, pad: Qt.KeyboardModifier
) -> None:
    options, heard = offered(qtbot, theme)
    QTest.keyClick(options, Qt.Key.Key_3, pad)
    assert (options.selected_row(), heard.confirmed) == (2, [])
    QTest.keyClick(options, Qt.Key.Key_3, pad)
    assert heard.confirmed == [CHOICES[2].reply]


def test_another_digit_only_moves_the_selection(qtbot: QtBot, theme: Theme) -> None:
    options, heard = offered(qtbot, theme)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_9):
        QTest.keyClick(options, key)
    assert (options.selected_row(), heard.confirmed) == (3, [])


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_arrows_move_and_enter_says_it(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    options, heard = offered(qtbot, theme)
    QTest.keyClick(options, Qt.Key.Key_Up)
    assert options.selected_row() == 3
    QTest.keyClick(options, Qt.Key.Key_Home)
    QTest.keyClick(options, Qt.Key.Key_Down)
    QTest.keyClick(options, key)
    assert heard.confirmed == [CHOICES[1].reply]


def test_a_click_selects_and_a_second_click_says_it(qtbot: QtBot, theme: Theme) -> None:
    options, heard = offered(qtbot, theme)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(options.viewport(), left, pos=middle(options, 1))
    assert (options.selected_row(), heard.confirmed) == (1, [])
    QTest.mouseClick(options.viewport(), left, pos=middle(options, 1))
    assert heard.confirmed == [CHOICES[1].reply]


def test_a_double_click_says_it_once(qtbot: QtBot, theme: Theme) -> None:
    options, heard = offered(qtbot, theme)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(options.viewport(), left, pos=middle(options, 0))
    QTest.mouseClick(options.viewport(), left, pos=middle(options, 2))
    QTest.mouseDClick(options.viewport(), left, pos=middle(options, 2))
    QTest.mouseRelease(options.viewport(), left, pos=middle(options, 2))
    assert heard.confirmed == [CHOICES[2].reply]


def test_a_press_that_slides_to_another_reply_does_nothing(qtbot: QtBot, theme: Theme) -> None:
    options, heard = offered(qtbot, theme)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(options.viewport(), left, pos=middle(options, 0))
    QTest.mouseRelease(options.viewport(), left, pos=middle(options, 1))
    assert (options.selected_row(), heard.confirmed) == (-1, [])


def test_the_digit_of_a_reply_out_of_view_brings_it_into_view_first(
    qtbot: QtBot, theme: Theme
) -> None:
    options, heard = offered(qtbot, theme, LONG_CHOICES, height=260)
    options.select_row(3)
    options.verticalScrollBar().setValue(0)
    QTest.keyClick(options, Qt.Key.Key_4)
    assert heard.confirmed == []
    assert options.visualRect(options.options().index(3)).bottom() <= 260 + 10
    QTest.keyClick(options, Qt.Key.Key_4)
    assert heard.confirmed == [LONG_CHOICES[3].reply]


def test_replies_below_are_counted_until_all_have_been_seen(qtbot: QtBot, theme: Theme) -> None:
    options, _ = offered(qtbot, theme, LONG_CHOICES, height=260)
    with qtbot.waitSignal(options.unseen_changed, raising=False, timeout=2000):
        options.viewport().repaint()
    assert options.unseen() >= 2
    for row in range(4):
        options.select_row(row)
        options.viewport().repaint()
    assert options.unseen() == 0


def test_a_closed_reply_says_why_and_is_not_said(qtbot: QtBot, theme: Theme) -> None:
    closed = replace(CHOICES[0], closed="only the coordinator may do that")
    options, heard = offered(qtbot, theme, (closed, CHOICES[1]))
    QTest.keyClick(options, Qt.Key.Key_1)
    QTest.keyClick(options, Qt.Key.Key_1)
    assert (heard.confirmed, heard.refused) == ([], [0])


def test_nothing_is_confirmed_while_a_reply_is_being_kept(qtbot: QtBot, theme: Theme) -> None:
    options, heard = offered(qtbot, theme)
    options.select_row(0)
    options.set_busy(True)
    QTest.keyClick(options, Qt.Key.Key_Return)
    QTest.keyClick(options, Qt.Key.Key_1)
    assert heard.confirmed == []


def test_digits_can_be_switched_off(qtbot: QtBot, theme: Theme) -> None:
    options, _ = offered(qtbot, theme, digits=False)
    QTest.keyClick(options, Qt.Key.Key_1)
    assert options.selected_row() == -1


def test_a_screen_reader_hears_the_place_and_no_score(qtbot: QtBot, theme: Theme) -> None:
    options, _ = offered(qtbot, theme)
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = str(options.options().data(options.options().index(0), role))
    plain = spoken.replace("\u2068", "").replace("\u2069", "")
    assert plain == f"1 of 4. {CHOICES[0].text}"


def test_the_model_keeps_qts_promises(qtbot: QtBot, theme: Theme) -> None:
    options, _ = offered(qtbot, theme)
    model: QAbstractItemModel = options.options()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, options
    )
    options.show_choices(LONG_CHOICES)
    options.show_choices(())
    assert tester.model() is model
