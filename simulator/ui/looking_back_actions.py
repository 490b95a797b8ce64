"""The commands of what a debrief opens: the other road, and the causes beside the transcript.

Part of the one table in `actions`, in a file of its own for its length.
"""

from __future__ import annotations

from simulator.ui.action import Action
from simulator.ui.texts import translate


def what_if_actions(scope: str) -> tuple[Action, ...]:
    """The commands of the two roads side by side."""
    return (
        Action(
            "select", scope, lambda: translate("Action", "Select; again: say it"), ("1", "4"), True
        ),
        Action(
            "move", scope, lambda: translate("Action", "Move"), ("Up", "Down", "Home", "End"), True
        ),
        Action("say", scope, lambda: translate("Action", "Say it"), ("Return",), True),
        Action(
            "take_back",
            scope,
            lambda: translate("Action", "Take back"),
            ("Backspace", "Ctrl+Z", "Alt+Left"),
        ),
        Action(
            "restart",
            scope,
            lambda: translate("Action", "Where the roads part"),
            ("Ctrl+Backspace",),
        ),
        Action("best", scope, lambda: translate("Action", "The best road from here"), ("F7",)),
        Action(
            "worst", scope, lambda: translate("Action", "The worst road from here"), ("Shift+F7",)
        ),
        Action(
            "practise",
            scope,
            lambda: translate("Action", "Practise from this turn"),
            ("Ctrl+Return",),
        ),
        Action("scroll_up", scope, lambda: translate("Action", "Scroll back"), ("PgUp",)),
        Action("scroll_down", scope, lambda: translate("Action", "Scroll on"), ("PgDown",)),
        Action("back", scope, lambda: translate("Action", "To the debrief"), ("Esc",)),
    )


def causes_actions(scope: str) -> tuple[Action, ...]:
    """The commands of the causes beside the transcript they show in."""
    return (
        Action(
            "move", scope, lambda: translate("Action", "Cause"), ("Up", "Down", "Home", "End"), True
        ),
        Action(
            "other_pane",
            scope,
            lambda: translate("Action", "To the conversation and back"),
            ("F6", "Shift+F6"),
        ),
        Action("scroll_up", scope, lambda: translate("Action", "Scroll back"), ("PgUp",)),
        Action("scroll_down", scope, lambda: translate("Action", "Scroll on"), ("PgDown",)),
    )
