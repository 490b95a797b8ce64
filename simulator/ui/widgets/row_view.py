"""A table in which a row is one thing: how it looks, and how it is walked."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from simulator.ui.theme import Size, Theme

CELL_MARGIN = 3
"""What Qt adds around the text of a cell, but not around that of a header, in px."""


class RowView(QTableView):
    """Without a grid, and with a ring around the current row while the keyboard is here. Keys
    that have nothing to do here go on to who is around.

    `row_height`, and the `pad` at either side of the words of a cell, are in px.
    """

    WALKING: ClassVar[tuple[Qt.Key, ...]] = (Qt.Key.Key_Up, Qt.Key.Key_Down)

    def __init__(
        self,
        theme: Theme,
        *,
        row_height: int,
        pad: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.row_height = row_height
        self._dress()
        self._dress_headers()
        roles = {name: theme.hex(role) for name, role in _COLOURS.items()}
        sizes = {"pad": pad, "head": pad + CELL_MARGIN, "hint": theme.px(Size.HINT)}
        self.setStyleSheet(_STYLE.format(**roles, **sizes))

    def height_of(self, rows: int) -> int:
        """How high the table is with so many rows, in px."""
        return self.horizontalHeader().height() + self.row_height * rows + 2

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(16), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self.WALKING:
            super().keyPressEvent(event)
        else:  # left and right have nothing to step to
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if not index.isValid() or not self.hasFocus():
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), 3))
        row = QRect(0, self.rowViewportPosition(index.row()), self.viewport().width(), 0)
        row.setHeight(self.rowHeight(index.row()))
        painter.drawRoundedRect(row.adjusted(2, 2, -2, -2), 6, 6)
        painter.end()

    def _dress(self) -> None:
        self.setFont(self._theme.font(Size.LABEL))
        self.setPalette(self._theme.qpalette())
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _dress_headers(self) -> None:
        theme = self._theme
        self.verticalHeader().hide()
        # The least first: from the application's font it may be more than a row is here.
        self.verticalHeader().setMinimumSectionSize(self.row_height)
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        header = self.horizontalHeader()
        header.setFont(theme.font(Size.HINT, 600))
        # A height of our own: the hint of a header changes with when it is styled.
        header.setFixedHeight(theme.line_height(Size.HINT, 600) + 2 * theme.space(8))
        header.setHighlightSections(False)
        header.setMinimumSectionSize(theme.em(2))


_COLOURS = {"surface": "surface", "text": "text", "chosen": "primarySoft", "border": "border"}

_STYLE = """
QTableView {{ background: {surface}; color: {text}; selection-background-color: {chosen};
  selection-color: {text}; outline: 0; }}
QTableView::item {{ padding: 0 {pad}px; border: 0; }}
QTableView::item:selected {{ background: {chosen}; color: {text}; }}
QHeaderView {{ background: {surface}; }}
QHeaderView::section {{ background: {surface}; border: 0; border-bottom: 1px solid {border};
  padding: {pad}px {head}px; font-size: {hint}px; font-weight: 600; }}
"""
