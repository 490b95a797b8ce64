"""The group screen's part of the table of actions."""

from __future__ import annotations

from simulator.ui.action import Action
from simulator.ui.texts import translate


def group_actions(scope: str) -> tuple[Action, ...]:
    """Its commands and keys, in the order they are listed in."""
    return (
        Action("page_group", scope, lambda: translate("Action", "The group"), ("1",)),
        Action("page_forks", scope, lambda: translate("Action", "Forks"), ("2",)),
        Action("page_pains", scope, lambda: translate("Action", "Pain points"), ("3",)),
        Action("page_rules", scope, lambda: translate("Action", "Rules"), ("4",)),
        Action("page_promises", scope, lambda: translate("Action", "Promises"), ("5",)),
        Action(
            "move", scope, lambda: translate("Action", "Row"), ("Up", "Down", "Home", "End"), True
        ),
        Action(
            "open_fork",
            scope,
            lambda: translate("Action", "Open the fork in the workbench"),
            ("Return",),
            True,
        ),
        Action(
            "keep", scope, lambda: translate("Action", "Keep what is written"), ("Ctrl+Return",)
        ),
        Action("open_only", scope, lambda: translate("Action", "Only what is open"), ("F7",)),
        Action("sort", scope, lambda: translate("Action", "Sort by the next column"), ("F4",)),
        Action(
            "turn_sorting",
            scope,
            lambda: translate("Action", "Turn the order round"),
            ("Shift+F4",),
        ),
        Action("new_team", scope, lambda: translate("Action", "New team"), ("Ctrl+N",)),
        Action("edit_team", scope, lambda: translate("Action", "Edit the team"), ("F2",)),
        Action("bring_in", scope, lambda: translate("Action", "Bring results in"), ("Ctrl+O",)),
        Action("save", scope, lambda: translate("Action", "Save"), ("Ctrl+S",)),
        Action("print", scope, lambda: translate("Action", "Print the report"), ("Ctrl+P",)),
        Action("leave", scope, lambda: translate("Action", "To the scenarios"), ("Esc",)),
    )
