"""Every command answers its key once, whatever the keyboard layout says."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from simulator.ui.actions import CONVERSATION, HOME, Keymap
from simulator.ui.keys import KeyFilter, plain_combination
from simulator.ui.scope import KeyScope
from tests.ui.pressing import press

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
PAD = Qt.KeyboardModifier.KeypadModifier


class Board(QWidget, KeyScope):
    """A window that counts the commands it is given."""

    def __init__(self, scope: str, *ids: str) -> None:
        super().__init__()
        self.scope = scope
        self.done: list[str] = []
        self._ids = ids
        self.field = QLineEdit(self)
        self.field.setText("abc")
        box = QVBoxLayout(self)
        box.addWidget(self.field)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {name: lambda name=name: self.done.append(name) for name in self._ids}


def shown(qtbot: QtBot, board: Board) -> Board:
    qtbot.addWidget(board)
    board.show()
    board.activateWindow()
    board.setFocus()
    return board


@pytest.mark.parametrize("letter", ["E", "У", "у"])
def test_the_exam_answers_the_same_key_on_latin_and_cyrillic_layouts(
    qtbot: QtBot, keys: KeyFilter, letter: str
) -> None:
    board = shown(qtbot, Board(HOME, "exam"))
    press(board, ord(letter.upper()), CTRL, letter)
    assert board.done == ["exam"]


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    list(zip("КУАИРЛДВЙТЩЗЯЫБЮЦІЇЄЭЖ", "REFBHKLDQNOPZS,.WS]'';", strict=True)),
)
def test_a_cyrillic_letter_means_what_its_key_says_in_latin(cyrillic: str, latin: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, ord(cyrillic), CTRL, cyrillic.lower())
    pressed = plain_combination(event)
    assert pressed.key() == Qt.Key(ord(latin))
    assert pressed.keyboardModifiers() == CTRL


def test_a_menu_with_the_same_shortcut_does_not_make_it_happen_twice(
    qtbot: QtBot, keys: KeyFilter
) -> None:
    board = shown(qtbot, Board(HOME, "exam"))
    entry = QAction("Exam", board)
    entry.setShortcut("Ctrl+E")
    entry.triggered.connect(lambda: board.done.append("menu"))
    board.addAction(entry)
    QTest.keyClick(board, Qt.Key.Key_E, CTRL)
    assert board.done == ["exam"]


def test_a_held_key_acts_once(qtbot: QtBot, keys: KeyFilter) -> None:
    board = shown(qtbot, Board(CONVERSATION, "take_back"))
    press(board, Qt.Key.Key_Backspace, NONE)
    repeat = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Backspace, NONE, "", True)
    QApplication.sendEvent(board, repeat)
    assert board.done == ["take_back"]


def test_an_unavailable_command_leaves_its_key_to_others(qtbot: QtBot, keys: KeyFilter) -> None:
    board = shown(qtbot, Board(CONVERSATION))
    heard: list[int] = []

    class Listener(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                heard.append(event.key())
            return False

    listener = Listener()
    board.installEventFilter(listener)
    press(board, Qt.Key.Key_Backspace, NONE)
    assert heard == [Qt.Key.Key_Backspace]


def test_writing_in_a_field_is_not_a_command(qtbot: QtBot, keys: KeyFilter) -> None:
    board = shown(qtbot, Board(CONVERSATION, "take_back"))
    board.field.setFocus()
    board.field.setCursorPosition(3)
    QTest.keyClick(board.field, Qt.Key.Key_Backspace)
    QTest.keyClick(board.field, Qt.Key.Key_Z, CTRL)
    assert board.done == []
    assert board.field.text() == "abc"


def test_commands_with_ctrl_work_while_a_field_has_the_keyboard(
    qtbot: QtBot, keys: KeyFilter
) -> None:
    board = shown(qtbot, Board(HOME, "exam"))
    board.field.setFocus()
    press(board.field, ord("У"), CTRL, "у")
    assert board.done == ["exam"]


def test_the_numeric_pad_says_the_same_as_the_top_row() -> None:
    for digit in range(10):
        key = Qt.Key.Key_0 + digit
        top = plain_combination(QKeyEvent(QEvent.Type.KeyPress, key, NONE, str(digit)))
        pad = plain_combination(QKeyEvent(QEvent.Type.KeyPress, key, PAD, str(digit)))
        assert top == pad
    enter = plain_combination(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Enter, PAD))
    assert enter.key() == Qt.Key.Key_Return


def test_a_remapped_command_answers_its_new_key_only(qtbot: QtBot, keys: KeyFilter) -> None:
    keys.set_keymap(Keymap({f"{HOME}/exam": ("Ctrl+Y",)}))
    board = shown(qtbot, Board(HOME, "exam"))
    press(board, Qt.Key.Key_E, CTRL)
    assert board.done == []
    press(board, Qt.Key.Key_Y, CTRL)
    assert board.done == ["exam"]


def test_a_field_is_edited_by_ctrl_and_a_letter_where_no_latin_layout_is_set_up(
    qtbot: QtBot, keys: KeyFilter
) -> None:
    board = shown(qtbot, Board(CONVERSATION, "take_back"))
    board.field.setFocus()
    board.field.setText("")
    press(board.field, ord("Ї"), NONE, "ї")
    press(board.field, ord("Я"), CTRL, "\x1a")
    assert board.field.text() == ""
    press(board.field, ord("Я"), CTRL | Qt.KeyboardModifier.ShiftModifier, "\x1a")
    assert board.field.text() == "ї"
    press(board.field, ord("Ф"), CTRL, "\x01")
    press(board.field, ord("Ч"), CTRL, "\x18")
    press(board.field, ord("М"), CTRL, "\x16")
    press(board.field, ord("М"), CTRL, "\x16")
    assert board.field.text() == "її"
    assert board.done == []
