"""Questions before deleting, and the list of keys over a screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from simulator.ui.actions import CONVERSATION, Keymap
from simulator.ui.keys import KeyFilter
from simulator.ui.prompts import Question, ask_before_deleting
from simulator.ui.theme import Theme
from simulator.ui.widgets.keys_panel import KeysPanel
from simulator.ui.widgets.scroll_page import ScrollPage
from tests.shots.harness import settle


def asked(qtbot: QtBot, theme: Theme, answers: list[str]) -> tuple[QWidget, Question]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    question = ask_before_deleting(
        theme,
        parent,
        "Delete the history of <b>Olena</b>?",
        "9 runs go with it.",
        deed="Delete 9 runs",
        on_yes=lambda: answers.append("yes"),
    )
    settle()
    return parent, question


def test_a_question_waits_for_nobody_and_keeping_has_the_keyboard(
    qtbot: QtBot, theme: Theme
) -> None:
    answers: list[str] = []
    _parent, question = asked(qtbot, theme, answers)
    assert question.isVisible()
    assert question.keep.hasFocus()
    QTest.keyClick(question.keep, Qt.Key.Key_Return)
    assert answers == []
    assert not question.isVisible()


def test_escape_keeps(qtbot: QtBot, theme: Theme) -> None:
    answers: list[str] = []
    _parent, question = asked(qtbot, theme, answers)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert (answers, question.isVisible()) == ([], False)


def test_the_deed_is_done_once_when_chosen(qtbot: QtBot, theme: Theme) -> None:
    answers: list[str] = []
    _parent, question = asked(qtbot, theme, answers)
    QTest.mouseClick(question.do, Qt.MouseButton.LeftButton)
    assert answers == ["yes"]


def test_the_list_of_keys_gives_the_keyboard_back_when_it_closes(
    qtbot: QtBot, theme: Theme, keys: KeyFilter
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = QPushButton("here", window)
    QVBoxLayout(window).addWidget(field)
    window.resize(800, 600)
    window.show()
    window.activateWindow()
    field.setFocus()
    panel = KeysPanel(theme, (CONVERSATION,), Keymap(), window)
    panel.open_panel()
    settle()
    assert panel.geometry() == window.rect()
    window.resize(700, 500)
    assert panel.geometry() == window.rect()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_PageDown)
    bar = panel.findChildren(ScrollPage)[0].verticalScrollBar()
    assert bar.value() == min(bar.maximum(), bar.pageStep()) > 0
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert field.hasFocus()
