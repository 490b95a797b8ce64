"""What was counted stays counted, whatever takes the keyboard away and gives it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from simulator.model.errors import KnownError
from simulator.usecases.workshop.stages import Stage
from tests.ui.projector.room import ESCAPE, Room


@pytest.fixture
def counting(room: Room) -> Room:
    """The first reply has six hands, the second is being counted."""
    room.start()
    room.go_to(Stage.OPEN)
    room.count(6)
    assert room.talk.workshop.focus == 1
    room.window.activateWindow()
    lit = room.presenter.private.options.counted()
    assert lit is not None
    room.qtbot.waitUntil(lambda: QApplication.focusWidget() is lit.count)
    return room


def assert_goes_on(room: Room) -> None:
    room.press(Qt.Key.Key_4)
    assert room.hands[:2] == (6, 4)


def test_the_list_of_keys_leaves_the_count_where_it_was(counting: Room) -> None:
    counting.press(Qt.Key.Key_F1, ESCAPE)
    assert not counting.talk._asked_end
    assert_goes_on(counting)


def test_a_strip_that_is_closed_leaves_it_where_it_was(counting: Room) -> None:
    counting.talk._strips.say(KnownError("no_road", scenario="oven"))
    strip = counting.seat.banners()[-1]
    close = strip.findChildren(QAbstractButton)[-1]
    close.setFocus(Qt.FocusReason.TabFocusReason)
    close.click()
    counting.rest()
    assert counting.said() == ""
    assert_goes_on(counting)


def test_where_qt_walks_on_from_what_is_hidden_nothing_else_is_counted(counting: Room) -> None:
    first = counting.presenter.private.options.cards[0].count
    passing = QPushButton(counting.presenter)
    passing.show()
    QWidget.setTabOrder(passing, first)
    passing.setFocus()
    counting.qtbot.waitUntil(lambda: QApplication.focusWidget() is passing)
    passing.hide()
    assert QApplication.focusWidget() is first
    assert_goes_on(counting)


def test_the_question_whether_to_end_leaves_it_where_it_was(counting: Room) -> None:
    counting.press(ESCAPE)
    assert_goes_on(counting)
    assert not counting.talk._asked_end


def test_tab_goes_to_another_one(counting: Room) -> None:
    counting.press(Qt.Key.Key_Backtab, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert counting.talk.workshop.focus == 0
    counting.press(Qt.Key.Key_Tab)
    assert counting.talk.workshop.focus == 1
