"""The workshop's part of the table of actions.

A presentation remote sends PgDn, PgUp, F5, Esc and the full stop or B; whoever counts hands
has the digits, Enter and the arrows. All of these say the same on every keyboard layout.
"""

from __future__ import annotations

from simulator.ui.action import Action
from simulator.ui.texts import translate

ARROWS = ("next_arrow", "back_arrow", "more", "less", "erase")
"""Commands whose keys a text field needs for itself while it has the keyboard, and a button the
space bar."""


def workshop_actions(scope: str) -> tuple[Action, ...]:
    """What is done while the room plays, in the order it is listed in."""
    return (*_steps(scope), *_counting(scope), *_turns(scope), *_screens(scope), *_rest(scope))


def workshop_setup_actions(scope: str) -> tuple[Action, ...]:
    """What is done before it. Enter starts save where it presses the button it is on."""
    return (
        Action("start", scope, lambda: translate("Action", "Start the workshop"), ("F5",)),
        Action("enter", scope, lambda: translate("Action", "Start the workshop"), ("Return",)),
        _test_card(scope),
        Action("back", scope, lambda: translate("Action", "Back"), ("Esc",)),
    )


def _steps(scope: str) -> tuple[Action, ...]:
    return (
        Action("next", scope, lambda: translate("Action", "Next step"), ("PgDown",)),
        Action(
            "next_arrow",
            scope,
            lambda: translate("Action", "Next step"),
            ("Space", "Right"),
            in_menu=False,
        ),
        Action("back", scope, lambda: translate("Action", "Look at the step before"), ("PgUp",)),
        Action(
            "back_arrow",
            scope,
            lambda: translate("Action", "Look at the step before"),
            ("Left",),
            in_menu=False,
        ),
    )


def _counting(scope: str) -> tuple[Action, ...]:
    return (
        *(_digit(scope, figure) for figure in "0123456789"),
        Action(
            "enter",
            scope,
            lambda: translate("Action", "Next reply to count; after the last, close the vote"),
            ("Return",),
            in_menu=False,
        ),
        Action("more", scope, lambda: translate("Action", "One hand more"), ("Up",), in_menu=False),
        Action(
            "less", scope, lambda: translate("Action", "One hand less"), ("Down",), in_menu=False
        ),
        Action(
            "erase",
            scope,
            lambda: translate("Action", "Take the count away"),
            ("Backspace",),
            in_menu=False,
        ),
    )


def _digit(scope: str, figure: str) -> Action:
    return Action(
        f"digit_{figure}",
        scope,
        lambda: translate("Action", "Count hands, or pick the reply to play"),
        (figure,),
        in_menu=False,
    )


def _turns(scope: str) -> tuple[Action, ...]:
    return (
        Action("revote", scope, lambda: translate("Action", "Vote again"), ("F4",)),
        Action("restart_turn", scope, lambda: translate("Action", "Turn anew"), ("Shift+F5",)),
        Action("what_if", scope, lambda: translate("Action", "What if"), ("F8",)),
        Action(
            "worst_road",
            scope,
            lambda: translate("Action", "Play the worst road once, on purpose"),
            ("Shift+F8",),
        ),
    )


def _screens(scope: str) -> tuple[Action, ...]:
    return (
        Action("black", scope, lambda: translate("Action", "Blank, black"), ("B", ".")),
        Action("white", scope, lambda: translate("Action", "Blank, white"), ("W",)),
        Action("start", scope, lambda: translate("Action", "Show the room the step"), ("F5",)),
        Action("freeze", scope, lambda: translate("Action", "Freeze the picture"), ("F9",)),
        Action("swap", scope, lambda: translate("Action", "Swap screens"), ("F7",)),
        Action(
            "audience_full",
            scope,
            lambda: translate("Action", "Audience full screen or in a window"),
            ("F11",),
        ),
        _test_card(scope),
    )


def _rest(scope: str) -> tuple[Action, ...]:
    return (
        Action("notes_larger", scope, lambda: translate("Action", "Larger notes"), ("Ctrl+Up",)),
        Action(
            "notes_smaller", scope, lambda: translate("Action", "Smaller notes"), ("Ctrl+Down",)
        ),
        Action(
            "notes_on", scope, lambda: translate("Action", "Scroll the notes on"), ("Shift+PgDown",)
        ),
        Action(
            "notes_back",
            scope,
            lambda: translate("Action", "Scroll the notes back"),
            ("Shift+PgUp",),
        ),
        Action("pause", scope, lambda: translate("Action", "Pause the clock"), ("Ctrl+T",)),
        Action(
            "reset_clock",
            scope,
            lambda: translate("Action", "Clock of the turn from nought"),
            ("Ctrl+Shift+T",),
        ),
        Action("save", scope, lambda: translate("Action", "Save the hand-out"), ("Ctrl+S",)),
        Action("print", scope, lambda: translate("Action", "Print the hand-out"), ("Ctrl+P",)),
        Action("leave", scope, lambda: translate("Action", "End the workshop"), ("Esc",)),
    )


def _test_card(scope: str) -> Action:
    return Action("test_card", scope, lambda: translate("Action", "Check the room"), ("F12",))
