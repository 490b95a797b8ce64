"""A part of a page that scrolls by itself, or stands there whole where the page scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.theme import Theme
from simulator.ui.widgets.scroll_page import ScrollPage

_LEAST_EMS = 14


class Pane(ScrollPage):
    """Holds one content widget. `whole`: as high as the content needs at the pane's width."""

    def __init__(self, theme: Theme, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(content, parent=parent)
        self._theme = theme
        self.whole = False
        self.show_whole(True)

    def show_whole(self, whole: bool) -> None:
        """Stand there whole, or scroll in whatever height there is."""
        if whole == self.whole:
            return
        self.whole = whole
        policy = QSizePolicy.Policy
        vertical = policy.Fixed if whole else policy.Expanding
        made = QSizePolicy(policy.Expanding, vertical)
        made.setHeightForWidth(whole)
        self.setSizePolicy(made)
        self.setMinimumHeight(0 if whole else self._theme.em(_LEAST_EMS))
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return self.whole

    def heightForWidth(self, width: int) -> int:
        content = self.widget()
        layout = content.layout() if content is not None else None
        if layout is None:
            return super().heightForWidth(width)
        return layout.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        width = self._theme.em(20)
        return QSize(width, self.heightForWidth(width) if self.whole else self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        content = self.widget()
        width = content.minimumSizeHint().width() if content is not None else 0
        return QSize(width, 0)
