"""The tabs over the screens that one goes to and fro between."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from simulator.ui.actions import TABS, Keymap, tabs
from simulator.ui.theme import Theme
from simulator.ui.widgets.tab_strip import TabStrip, TabWords


class WindowTabs(TabStrip):
    """A strip over the whole width, with a line under it."""

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(theme, _tabs(keymap), side=theme.space(8), parent=parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()


def _tabs(keymap: Keymap) -> tuple[TabWords, ...]:
    return tuple(TabWords(tab.id, tab.text(), keymap.hint(TABS, tab.id)) for tab in tabs())
