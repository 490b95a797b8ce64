"""The keys of the screen in front, shown over it inside the window (F1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from simulator.ui.actions import Keymap, keys_of_screen
from simulator.ui.factory import label
from simulator.ui.scope import EVERYWHERE, KeyScope
from simulator.ui.style import ROOM
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.scroll_page import ScrollPage


class KeysPanel(Panel, KeyScope):
    """Covers its parent until Esc, F1 or its button closes it; the focus goes back then."""

    closed = Signal()
    scope = EVERYWHERE
    covers = True

    def __init__(
        self, theme: Theme, scopes: tuple[str, ...], keymap: Keymap, parent: QWidget
    ) -> None:
        super().__init__(theme, "surface", "edge", radius=0, parent=parent)
        self._before = parent.window().focusWidget()
        box = QVBoxLayout(self)
        pad = theme.space(24)
        box.setContentsMargins(pad, pad, pad, pad)
        box.setSpacing(theme.space(12))
        title = translate("Keys", "Keys of this screen")
        self.setAccessibleName(title)
        box.addWidget(label(theme, title, Size.TITLE, 600))
        self._page = ScrollPage(self._table(scopes, keymap))
        box.addWidget(self._page, 1)
        self._close = Button(theme, translate("Keys", "Close"), Kind.PRIMARY, "Esc")
        self._close.clicked.connect(self.close_panel)
        box.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeft)
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())

    def _table(self, scopes: tuple[str, ...], keymap: Keymap) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(ROOM, 0, ROOM, 0)
        grid.setHorizontalSpacing(self.theme.space(24))
        grid.setVerticalSpacing(self.theme.space(8))
        grid.setColumnStretch(1, 1)
        for row, (keys, does) in enumerate(keys_of_screen(scopes, keymap)):
            grid.addWidget(label(self.theme, keys, Size.LABEL, 600, wrap=False), row, 0)
            grid.addWidget(label(self.theme, does, Size.LABEL), row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return table

    def open_panel(self) -> None:
        """Show it and take the keyboard."""
        self.show()
        self.raise_()
        self._close.setFocus()

    def close_panel(self) -> None:
        """Take it away and give the keyboard back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self.closed.emit()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"back": self.close_panel, "keys": self.close_panel}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        bar = self._page.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        parent = self.parentWidget()
        if event.type() == QEvent.Type.Resize and parent is not None:
            self.setGeometry(parent.rect())
        return super().eventFilter(watched, event)
