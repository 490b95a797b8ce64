"""The workbench's part of the table of actions."""

from __future__ import annotations

from simulator.ui.action import Action
from simulator.ui.texts import translate


def workbench_actions(scope: str) -> tuple[Action, ...]:
    """Its commands and keys, in the order they are listed in."""
    return (
        Action("play", scope, lambda: translate("Action", "Play from the start"), ("F5",)),
        Action(
            "play_from",
            scope,
            lambda: translate("Action", "Play from the chosen node"),
            ("Shift+F5",),
        ),
        Action(
            "say_nth", scope, lambda: translate("Action", "Say the reply at once"), ("1", "6"), True
        ),
        Action(
            "take_back",
            scope,
            lambda: translate("Action", "Take back"),
            ("Backspace", "Ctrl+Z", "Alt+Left"),
        ),
        Action("setup", scope, lambda: translate("Action", "Set up the playtest"), ("F2",)),
        Action("next_problem", scope, lambda: translate("Action", "Next problem"), ("F8",)),
        Action(
            "previous_problem",
            scope,
            lambda: translate("Action", "Previous problem"),
            ("Shift+F8",),
        ),
        Action(
            "open_line",
            scope,
            lambda: translate("Action", "Open the line of the problem in the editor"),
            ("Return",),
            True,
        ),
        Action("editor", scope, lambda: translate("Action", "Open in the editor"), ("Ctrl+E",)),
        Action(
            "choose_editor",
            scope,
            lambda: translate("Action", "Choose the editor"),
            ("Ctrl+Shift+E",),
        ),
        Action("reload", scope, lambda: translate("Action", "Reload now"), ("Ctrl+R", "Ctrl+F5")),
        Action(
            "walk",
            scope,
            lambda: translate("Action", "Along the edges of the graph"),
            ("Left", "Right", "Up", "Down"),
            True,
        ),
        Action(
            "start_node", scope, lambda: translate("Action", "To the start node"), ("Home",), True
        ),
        Action("find", scope, lambda: translate("Action", "Find a node"), ("Ctrl+F",)),
        Action("fit", scope, lambda: translate("Action", "Fit the graph"), ("Ctrl+9",)),
        Action("zoom", scope, lambda: translate("Action", "Nearer, farther"), ("+", "-"), True),
        Action(
            "place_menu",
            scope,
            lambda: translate("Action", "What can be done with a node, problem or reply"),
            ("Menu", "Shift+F10"),
            True,
        ),
        Action(
            "divide",
            scope,
            lambda: translate("Action", "Move the divider that has the keyboard"),
            ("Left", "Right", "Up", "Down"),
            True,
        ),
        Action("trial", scope, lambda: translate("Action", "Random trainees"), ("Ctrl+T",)),
        Action("fairness", scope, lambda: translate("Action", "Fairness"), ("F7",)),
        Action("open", scope, lambda: translate("Action", "Open a scenario"), ("Ctrl+O",)),
        Action(
            "template",
            scope,
            lambda: translate("Action", "New scenario from a template"),
            ("Ctrl+N",),
        ),
        *_savings(scope),
        Action("leave", scope, lambda: translate("Action", "To the scenarios"), ("Esc",)),
    )


def _savings(scope: str) -> tuple[Action, ...]:
    """What the workbench writes into files, and the place of a line to paste elsewhere."""
    return (
        Action("script", scope, lambda: translate("Action", "Save the script as PDF"), ("Ctrl+P",)),
        Action(
            "picture",
            scope,
            lambda: translate("Action", "Save the graph as picture"),
            ("Ctrl+G",),
        ),
        Action("pack", scope, lambda: translate("Action", "Pack for sharing"), ("Ctrl+Shift+P",)),
        Action(
            "sheet", scope, lambda: translate("Action", "Write a translation sheet"), ("Ctrl+L",)
        ),
        Action(
            "copy_place", scope, lambda: translate("Action", "Copy the place"), ("Ctrl+Shift+C",)
        ),
    )
