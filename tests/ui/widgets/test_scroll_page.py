"""A page that follows the keyboard, and scrolls by keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from simulator.ui.widgets.scroll_page import ScrollPage


def _page(qtbot: QtBot, field: QWidget) -> tuple[ScrollPage, QPushButton]:
    content = QWidget()
    box = QVBoxLayout(content)
    first = QPushButton("first")
    box.addWidget(first)
    for part in (field, QLabel()):
        space = QLabel()
        space.setFixedHeight(600)
        box.addWidget(space)
        box.addWidget(part)
    page = ScrollPage(content)
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    first.setFocus()
    return page, first


def _seen(page: ScrollPage, part: QWidget) -> QRect:
    return QRect(part.mapTo(page.viewport(), QPoint(0, 0)), part.size())


def test_a_field_reached_by_tab_is_seen_whole_not_only_the_line_of_its_cursor(
    qtbot: QtBot,
) -> None:
    field = QPlainTextEdit("several\nlines\nof\nwords")
    field.setTabChangesFocus(True)
    field.setFixedHeight(200)
    page, first = _page(qtbot, field)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert field.hasFocus()
    assert page.viewport().rect().contains(_seen(page, field))


def test_a_field_higher_than_the_page_shows_its_cursor(qtbot: QtBot) -> None:
    field = QPlainTextEdit("\n".join(str(line) for line in range(40)))
    field.setTabChangesFocus(True)
    field.setFixedHeight(900)
    page, first = _page(qtbot, field)
    field.moveCursor(field.textCursor().MoveOperation.End)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    cursor = field.cursorRect().translated(field.mapTo(page.viewport(), QPoint(0, 0)))
    assert page.viewport().rect().contains(cursor)


def test_pages_are_scrolled_with_a_rest_of_the_last_one(qtbot: QtBot) -> None:
    page, _ = _page(qtbot, QLineEdit())
    bar = page.verticalScrollBar()
    page.scroll_page(1)
    assert 0 < bar.value() < bar.pageStep()
    page.scroll_page(-1)
    assert bar.value() == 0
