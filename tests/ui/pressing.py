"""Presses as a platform sends them, also of keys that no test library can name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def press(widget: QWidget, key: int, modifiers: Qt.KeyboardModifier, text: str = "") -> None:
    """A press as the platform sends it: first who overrides the shortcut, then the press."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))
