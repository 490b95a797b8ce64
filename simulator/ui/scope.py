"""Who carries out commands. Of its own, because the window needs it before anything else."""

from __future__ import annotations

from collections.abc import Callable, Mapping

EVERYWHERE = "everywhere"
"""The section of the table of actions that is in force on every screen."""


class KeyScope:
    """A widget that carries out commands: mixed into screens and windows.

    `scope` names its section of the table of actions; a screen that changes its nature
    while it stands (a talk with feedback in it) answers several from `scopes`. What
    `covers` a screen keeps that screen's commands from being reached under it.
    """

    scope = ""
    covers = False

    def scopes(self) -> tuple[str, ...]:
        """The sections of the table in force here, the nearest first."""
        return (self.scope,)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """Action id → what carries it out now; an action that is not there is not possible."""
        return {}

    def reaching(self) -> KeyScope | None:
        """A part of this window that is asked before it, wherever in it the keyboard is."""
        return None

    def ticked(self) -> Mapping[str, bool]:
        """Action id → whether it holds now, of the actions that switch something on and off."""
        return {}
