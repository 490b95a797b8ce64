"""Tabs: one of several things is shown; the strip says which, and switches."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from simulator.ui.style import ROOM
from simulator.ui.theme import Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow

_LINE = 3
"""The thickness of the line under the tab one is at, in px."""


@dataclass(frozen=True, slots=True)
class TabWords:
    """A tab: its id, its words, and the key beside them."""

    id: str
    words: str
    key: str = ""


class _Tab(Button):
    """Words with a line under them while this is the tab one is at."""

    def __init__(self, theme: Theme, words: str, key: str, *, compact: bool) -> None:
        super().__init__(theme, words, Kind.LINK, key, compact=compact)
        self.setCheckable(True)

    def _padding(self) -> int:
        return self._theme.space(8)

    def _word_colour(self) -> QColor:
        return self._theme.colour("text" if self.isChecked() else "muted")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            box = QRectF(self.rect()).adjusted(ROOM, 0, -ROOM, -ROOM)
            under = QRectF(box.left(), box.bottom() - _LINE, box.width(), _LINE)
            painter.fillRect(under, self._theme.colour("primary"))
            painter.end()


class TabStrip(QWidget):
    """Wraps where its width ends; then the tabs are without their keys, which take up rows that
    a small window needs. `chosen` says the id of the tab that was pressed, `side` is the room
    left and right of them in px."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        tabs: tuple[TabWords, ...],
        *,
        compact: bool = False,
        side: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._side = side
        self._tabs: dict[str, _Tab] = {}
        group = QButtonGroup(self)
        flow = Flow(0)
        for tab in tabs:
            button = _Tab(theme, tab.words, tab.key, compact=compact)
            button.clicked.connect(lambda _=False, name=tab.id: self.chosen.emit(name))
            group.addButton(button)
            flow.addWidget(button)
            self._tabs[tab.id] = button
        box = QVBoxLayout(self)
        box.setContentsMargins(side, 0, side, 0)
        box.addLayout(flow)

    def show_tab(self, name: str) -> None:
        """Mark where one is; a name that is not there changes nothing."""
        if name in self._tabs:
            self._tabs[name].setChecked(True)

    def set_words(self, name: str, words: str) -> None:
        """Other words on a tab."""
        if self._tabs[name].words() != words:
            self._tabs[name].set_words(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        tabs = self._tabs.values()
        in_a_row = sum(tab.width_of(key=True) for tab in tabs) <= self.width() - 2 * self._side
        for tab in tabs:
            tab.show_key(in_a_row)
        super().resizeEvent(event)

    def focus_tab(self) -> None:
        """Put the keyboard on the tab one is at."""
        for button in self._tabs.values():
            if button.isChecked():
                button.setFocus()
