"""A workshop on one screen: the room sees all of it, so nothing private is on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from simulator.ui.actions import WORKSHOP, Keymap
from simulator.ui.projector.presenter_screen import Commands
from simulator.ui.theme import Theme
from simulator.ui.widgets.screen import Screen
from simulator.usecases.workshop.presenter_views import PresenterView


class SingleScreen(Screen):
    """`audience` is the widget that paints the room's picture; the screen takes it in."""

    measure_written = Signal(str, object)
    rule_written = Signal(str)
    command_wanted = Signal(str)

    scope = WORKSHOP

    def __init__(
        self,
        theme: Theme,
        audience: QWidget,
        *,
        commands: Commands,
        today: date,
        keymap: Keymap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, keymap, parent)
        self._commands = commands

    def show_view(self, view: PresenterView) -> None:
        """The step as it is now; of it only what the room may see is taken."""

    def show_clocks(self, turn_s: int, session_s: int, planned_s: int, paused: bool) -> None:
        """How long the turn and the session have run, in seconds, and for how long it is meant."""

    def show_ask_end(self, asked: bool) -> None:
        """Whether Esc was pressed once."""

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return self._commands()
