"""Before a workshop: who the room is, which screen it looks at, whether its phones vote."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from simulator.ui.actions import WORKSHOP_SETUP, Keymap
from simulator.ui.theme import Theme
from simulator.ui.widgets.screen import Screen
from simulator.usecases.workshop.setup_views import SetupView, SetupWishes


class SetupScreen(Screen):
    """`started` carries the wishes (SetupWishes), `gone_on_with` the run that was cut off and
    the wishes, `card_wanted` the wishes the test card is to be shown with."""

    started = Signal(object)
    gone_on_with = Signal(int, object)
    card_wanted = Signal(object)
    back_wanted = Signal()

    scope = WORKSHOP_SETUP

    def __init__(
        self,
        theme: Theme,
        view: SetupView,
        *,
        keymap: Keymap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, keymap, parent)
        self._view = view

    def show_view(self, view: SetupView) -> None:
        """Other screens, other rooms: what is filled in stays as far as it still holds."""

    def wishes(self) -> SetupWishes:
        """What is filled in now."""
        return self._view.wishes

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {}
