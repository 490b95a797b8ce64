"""What all screens have in common, so that the window can hold any of them."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from simulator.ui.actions import Keymap
from simulator.ui.scope import KeyScope
from simulator.ui.theme import Theme


class Screen(QWidget, KeyScope):
    """One screen: built for a theme and never restyled; another theme makes a new one.

    `state` and `restore` carry over what the person had selected when the window builds the
    screen anew (text size, language, theme). `commands` says what can be done now. `tab`
    names the tab that leads here; without one no tabs are shown over it. Where it `reaches`, its
    keys work in the whole window, also from a strip over it or with the keyboard nowhere.
    """

    tab = ""
    reaches = False

    @property
    def subject(self) -> str:
        """What the title of the window says before the program's name, empty for nothing."""
        return ""

    def __init__(
        self, theme: Theme, keymap: Keymap | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.keymap = keymap if keymap is not None else Keymap()

    def focus_first(self) -> None:
        """Put the keyboard where a person starts on this screen."""

    def state(self) -> object:
        """What `restore` of the next screen of this kind needs."""
        return None

    def restore(self, state: object) -> None:
        """Take up where the screen that said `state` was."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.theme.colour("bg"))
        painter.end()
