"""The one table of commands and keys."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from simulator.ui.actions import ACTIONS, CONVERSATION, FEEDBACK, Keymap, find, keys_of_screen
from simulator.ui.scope import EVERYWHERE

NEVER_TOGETHER = {
    ("debrief", "Return"),
    ("home", "Return"),
    *(("workbench", arrow) for arrow in ("Left", "Right", "Up", "Down")),
}
"""Keys of two commands of which a screen never offers both: the steps of a debrief come one
by one, a scenario can either be started or has to be mended, and arrows belong to the graph
or to a divider, whichever has the keyboard."""

SCOPES = sorted({action.scope for action in ACTIONS})


@pytest.mark.parametrize("scope", SCOPES)
def test_no_key_means_two_things_on_one_screen(scope: str) -> None:
    keys = Counter(key for action in ACTIONS if action.scope == scope for key in action.keys)
    twice = {(scope, key) for key, times in keys.items() if times > 1}
    assert twice <= NEVER_TOGETHER


def test_every_key_is_one_that_qt_knows() -> None:
    for action in ACTIONS:
        for key in action.keys:
            assert QKeySequence(key).toString() != "", (action.id, key)


def test_escape_never_quits() -> None:
    assert "Esc" not in find(EVERYWHERE, "quit").keys


def test_the_list_of_keys_names_every_command_of_the_screen(qapp: QApplication) -> None:
    listed = keys_of_screen((FEEDBACK, CONVERSATION), Keymap())
    words = [does for _, does in listed]
    scopes = (FEEDBACK, CONVERSATION, EVERYWHERE)
    expected = [a.text() for scope in scopes for a in ACTIONS if a.scope == scope]
    assert words == expected
    assert ("Bksp · Ctrl+Z · Alt+Left", "Take back") in listed


def test_digits_can_be_switched_off(qapp: QApplication) -> None:
    select = find(CONVERSATION, "select")
    assert Keymap().keys(select) == ("1", "4")
    assert Keymap(digits=False).keys(select) == ()
    assert Keymap(digits=False).hint(CONVERSATION, "take_back") == "Bksp"


def test_an_unknown_action_is_refused() -> None:
    with pytest.raises(KeyError):
        find(CONVERSATION, "fly")
