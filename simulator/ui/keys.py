"""Keys that work whatever keyboard layout is switched on.

A letter shortcut is dead on a Cyrillic layout: the key that says R says К there. One
application event filter therefore looks every press up itself, with each Cyrillic letter
(and the three signs that move) replaced by what the same key says in Latin, and with the
numeric pad's digits as the digits of the top row. What it finds it runs, once: the press
is claimed while Qt asks who overrides its shortcuts, so Qt's own shortcut map never sees
it, and the press itself is consumed.

Which keys mean what is the one table in `actions`; who carries a command out is said by
the widgets on the way up from the focus (`KeyScope`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from simulator.ui.actions import Keymap
from simulator.ui.scope import EVERYWHERE, KeyScope

_LATIN = "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,."
_RUSSIAN = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ"
_UKRAINIAN = "ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ"

SAME_KEY: Mapping[str, str] = {
    **dict(zip(_RUSSIAN, _LATIN, strict=True)),
    **dict(zip(_UKRAINIAN, _LATIN, strict=True)),
    "Ё": "`",
    "Ґ": "\\",
}
"""Cyrillic letter → what the same key says on the Latin layout, both upper case."""

_EDITING = frozenset("ACVXYZ")
_TEXT_INPUTS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


def plain_combination(event: QKeyEvent) -> QKeyCombination:
    """The press as the table writes it: Latin letters, no numeric pad."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    modifiers &= ~Qt.KeyboardModifier.GroupSwitchModifier
    key = Qt.Key(event.key())
    latin = _latin_letter(event)
    if latin is not None:
        key = Qt.Key(ord(latin))
    elif key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    elif key in _SHIFTED:
        key = _SHIFTED[key]
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeyCombination(modifiers, key)


_SHIFTED = {Qt.Key.Key_Plus: Qt.Key.Key_Plus, Qt.Key.Key_Question: Qt.Key.Key_Question}


def _latin_letter(event: QKeyEvent) -> str | None:
    """The Latin sign on the key of a Cyrillic letter, None for any other key."""
    if 0x400 <= event.key() <= 0x4FF:
        return SAME_KEY.get(chr(event.key()).upper())
    text = event.text().upper()
    return SAME_KEY.get(text) if len(text) == 1 else None


def scopes_from(widget: QWidget | None) -> Iterator[KeyScope]:
    """The scopes from a widget up to its window, nearest first.

    Above one that covers only those are left that are in force everywhere.
    """
    covered, met = False, set()
    while widget is not None:
        if isinstance(widget, KeyScope) and (not covered or EVERYWHERE in widget.scopes()):
            inner = None if covered else widget.reaching()
            if inner is not None and inner not in met:
                yield inner
            yield widget
            met.add(widget)
            covered = covered or widget.covers
        if widget.isWindow():
            return
        widget = widget.parentWidget()


class KeyFilter(QObject):
    """The application's event filter for all commands. Install it once on the application."""

    def __init__(self, keymap: Keymap, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap

    def set_keymap(self, keymap: Keymap) -> None:
        """Use other keys from now on."""
        self._keymap = keymap

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event of the program comes by here: the cheapest question is asked first.
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if event.type() == QEvent.Type.KeyPress and (twin := editing_twin(watched, event)):
            QApplication.sendEvent(watched, twin)
            return True
        run = self._command(watched, event)
        if run is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            run()
        return True

    def _command(self, widget: QWidget, event: QKeyEvent) -> Callable[[], None] | None:
        combination = plain_combination(event)
        focused = QApplication.focusWidget()
        if focused is not None and widget.isAncestorOf(focused):
            widget = focused  # the press is on its way up: who had it first decides
        if belongs_to_text_input(widget, event, combination):
            return None
        for scope in scopes_from(widget):
            commands = scope.commands()
            for name in scope.scopes():
                for action in self._keymap.matching(name, QKeySequence(combination)):
                    if action.id in commands:
                        return commands[action.id]
        return None


def editing_twin(widget: QWidget, event: QKeyEvent) -> QKeyEvent | None:
    """The press of the Latin letter that a Cyrillic one with Ctrl stands for in a field.

    Where no Latin layout is set up at all, Qt finds none to look Ctrl+Я up in, and nothing
    could be undone, copied or pasted there."""
    pressed = plain_combination(event)
    cyrillic = 0x400 <= event.key() <= 0x4FF
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if not (cyrillic and control and belongs_to_text_input(widget, event, pressed)):
        return None
    return QKeyEvent(QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers())


def belongs_to_text_input(widget: QWidget, event: QKeyEvent, pressed: QKeyCombination) -> bool:
    """Whether a press is writing or editing in a field, and so none of our business."""
    if not isinstance(widget, _TEXT_INPUTS):
        return False
    key = pressed.key()
    modifiers = pressed.keyboardModifiers()
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return key <= Qt.Key.Key_Z and chr(key) in _EDITING
    if modifiers & Qt.KeyboardModifier.AltModifier:
        return False
    editing = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Home, Qt.Key.Key_End)
    return key in editing or bool(event.text() and event.text().isprintable())
