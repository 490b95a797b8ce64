"""A scrolling page with one column of a readable width in its middle."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.ui.theme import Theme
from simulator.ui.widgets.scroll_page import ScrollPage


class ColumnPage(ScrollPage):
    """The column is at most `width_ems` wide; `box` is its layout, from top to bottom."""

    def __init__(
        self, theme: Theme, width_ems: float, margin: int = 24, parent: QWidget | None = None
    ) -> None:
        content = QWidget()
        column = QWidget(content)
        column.setMaximumWidth(theme.em(width_ems))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        column.setSizePolicy(policy)
        outer = QHBoxLayout(content)
        space = theme.space(margin)
        outer.setContentsMargins(space, theme.space(16), space, theme.space(16))
        # The column takes all it may; the stretches share what is left over.
        outer.addStretch(1)
        outer.addWidget(column, 1000)
        outer.addStretch(1)
        self.column = column
        self.box = QVBoxLayout(column)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(theme.space(12))
        super().__init__(content, parent=parent)
