"""The frame of a pane: a titled card whose head wraps where its width ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.panel import Panel


class Pane(Panel):
    """`head` takes what stands beside the title, `box` what is under it."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(title)
        self.box = QVBoxLayout(self)
        side = theme.space(8)
        self.box.setContentsMargins(side, theme.space(4), side, side)
        self.box.setSpacing(theme.space(4))
        holder = QWidget()
        self.head = Flow(theme.space(8), holder, middle=True)
        self.title = label(theme, title, Size.LABEL, 600, "muted", wrap=False)
        self.head.addWidget(self.title)
        self.box.addWidget(holder)

    def focus_first(self) -> None:
        """Put the keyboard where a person starts in this pane."""


def field_grid(theme: Theme, rows: Sequence[tuple[str, QWidget]]) -> QGridLayout:
    """Fields with their names beside them; long names wrap."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.space(8))
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 2)
    for at, (words, field) in enumerate(rows):
        grid.addWidget(label(theme, words, Size.SECONDARY), at, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(field, at, 1)
    return grid
