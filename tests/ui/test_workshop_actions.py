"""The keys of a workshop: a remote's four, a number row, and the same on every layout."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from simulator.ui.actions import (
    ACTIONS,
    WORKSHOP,
    WORKSHOP_SETUP,
    Keymap,
    find,
    keys_of_screen,
)
from simulator.ui.keys import plain_combination


def meant(key: int, text: str = "", modifiers: Qt.KeyboardModifier | None = None) -> list[str]:
    """The ids of the commands that a press means in a workshop."""
    plain = modifiers if modifiers is not None else Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, plain, text)
    pressed = QKeySequence(plain_combination(event))
    return [action.id for action in Keymap().matching(WORKSHOP, pressed)]


@pytest.mark.parametrize(
    ("key", "action"),
    [
        (Qt.Key.Key_PageDown, "next"),
        (Qt.Key.Key_PageUp, "back"),
        (Qt.Key.Key_F5, "start"),
        (Qt.Key.Key_Escape, "leave"),
        (Qt.Key.Key_Period, "black"),
        (Qt.Key.Key_B, "black"),
        (Qt.Key.Key_W, "white"),
        (Qt.Key.Key_Space, "next_arrow"),
        (Qt.Key.Key_Enter, "enter"),
        (Qt.Key.Key_7, "digit_7"),
    ],
)
def test_a_press_means_one_command(key: Qt.Key, action: str) -> None:
    assert meant(key) == [action]


def test_letters_mean_the_same_on_cyrillic_layouts() -> None:
    assert meant(ord("И"), "и") == ["black"]
    assert meant(ord("Ю"), "ю") == ["black"]
    assert meant(ord("Ц"), "ц") == ["white"]


def test_the_numeric_pad_counts_and_blanks_too() -> None:
    pad = Qt.KeyboardModifier.KeypadModifier
    assert meant(Qt.Key.Key_9, "9", pad) == ["digit_9"]
    assert meant(Qt.Key.Key_Period, ".", pad) == ["black"]


def test_what_does_the_same_stands_in_one_line_of_the_list(qapp: QApplication) -> None:
    listed = keys_of_screen((WORKSHOP,), Keymap())
    assert ("PgDn · Space · →", "Next step") in listed
    assert ("0–9", "Count hands, or pick the reply to play") in listed
    assert ("B · .", "Blank, black") in listed
    words = [does for _, does in listed]
    assert len(words) == len(set(words))


def test_a_start_has_both_its_keys_in_one_line(qapp: QApplication) -> None:
    assert ("F5 · Enter", "Start the workshop") in keys_of_screen((WORKSHOP_SETUP,), Keymap())


def test_keys_without_a_deed_of_their_own_are_in_no_menu() -> None:
    keys = {action.id for action in ACTIONS if action.scope == WORKSHOP and not action.in_menu}
    digits = {f"digit_{figure}" for figure in range(10)}
    assert keys == digits | {"next_arrow", "back_arrow", "enter", "more", "less", "erase"}
    assert find(WORKSHOP, "next").in_menu
