"""The presenter's screen: what the room sees, what it does not, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from simulator.ui.actions import WORKSHOP, Keymap
from simulator.ui.theme import Theme
from simulator.ui.widgets.screen import Screen
from simulator.usecases.workshop.presenter_views import PresenterView

Commands = Callable[[], Mapping[str, Callable[[], None]]]
"""What can be done now, the same for every window of the workshop."""


class PresenterScreen(Screen):
    """Values in, wishes out. `hands_changed` carries an option (from 0) and its hands (int, or
    None: not counted), `measure_written` who and until when (a date or None), `command_wanted`
    the id of an action of the table, `notes_scaled` the size of the notes (1.0 is the text's)."""

    hands_changed = Signal(int, object)
    focus_wanted = Signal(int)
    reply_chosen = Signal(int)
    measure_written = Signal(str, object)
    rule_written = Signal(str)
    command_wanted = Signal(str)
    notes_scaled = Signal(float)

    scope = WORKSHOP

    def __init__(
        self,
        theme: Theme,
        *,
        commands: Commands,
        today: date,
        keymap: Keymap | None = None,
        notes_scale: float = 1.25,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, keymap, parent)
        self._commands = commands

    def show_view(self, view: PresenterView) -> None:
        """The step as it is now."""

    def show_audience(self, picture: QPixmap | None, words: str, screen_name: str) -> None:
        """What the room sees: its picture (None: it sees nothing of ours), the same in words,
        and on which screen."""

    def show_clocks(self, turn_s: int, session_s: int, planned_s: int, paused: bool) -> None:
        """How long the turn and the session have run, in seconds, and for how long it is meant."""

    def show_ask_end(self, asked: bool) -> None:
        """Whether Esc was pressed once."""

    def curtain(self, drawn: bool) -> None:
        """Hides all that is private at once, or shows it again."""

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return self._commands()

    def own_commands(self) -> Mapping[str, Callable[[], None]]:
        """Those carried out here alone (the notes’ size and place), for other windows’ keys."""
        return {}
