"""A screen as the window would show it: themed, with the application's keys, focused."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from simulator.ui.keys import KeyFilter
from simulator.ui.style import apply_theme
from simulator.ui.widgets.screen import Screen
from tests.shots.harness import settle

AnyScreen = TypeVar("AnyScreen", bound=Screen)


def on_stage(qtbot: QtBot, screen: AnyScreen, size: tuple[int, int] = (1280, 720)) -> AnyScreen:
    """Show a screen; its keys work as long as it lives."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    qtbot.addWidget(screen)
    apply_theme(application, screen.theme)
    application.installEventFilter(KeyFilter(screen.keymap, screen))
    screen.resize(*size)
    screen.show()
    screen.activateWindow()
    settle()
    screen.focus_first()
    settle()
    return screen


def press(
    qtbot: QtBot,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """A real key to whatever has the keyboard."""
    target = QApplication.focusWidget()
    assert target is not None
    qtbot.keyClick(target, key, modifier)
    settle()


def swept() -> None:
    """Let go of what was put away with `deleteLater`."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()


def words_on(widget: QWidget) -> str:
    """Everything that can be read on a widget now: labels and accessible names."""
    shown = [one for one in widget.findChildren(QWidget) if one.isVisibleTo(widget)]
    texts = [one.text() for one in shown if isinstance(one, QLabel)]
    texts += [one.accessibleName() for one in shown]
    texts += [one.accessibleDescription() for one in shown]
    return plain("\n".join(text for text in texts if text))


def plain(text: str) -> str:
    """A text without the marks that keep a value's writing direction."""
    return text.replace("\u2068", "").replace("\u2069", "")
