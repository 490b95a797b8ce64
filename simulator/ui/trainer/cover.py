"""What covers the group screen for a while, until Esc."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.scope import EVERYWHERE, KeyScope
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.page import ColumnPage
from simulator.ui.widgets.panel import Panel


class Cover(Panel, KeyScope):
    """A titled column over the whole of `parent`; `box` is its layout."""

    closed = Signal()
    scope = EVERYWHERE
    covers = True

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(theme, "surface", "edge", radius=0, parent=parent)
        self.setAccessibleName(title)
        page = ColumnPage(theme, 42)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self.box = page.box
        self.box.setSpacing(theme.space(4))
        self.box.addWidget(label(theme, title, Size.TITLE, 600))
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())

    def open_panel(self) -> None:
        """Show it and take the keyboard."""
        self.show()
        self.raise_()
        self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard where a person starts."""

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"back": self.closed.emit}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        parent = self.parentWidget()
        if event.type() == QEvent.Type.Resize and parent is not None:
            self.setGeometry(parent.rect())
        return super().eventFilter(watched, event)
