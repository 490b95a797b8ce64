"""A table of rows: walked by keys, sorted by a press on a header or by keys, leaving columns out
where there is no room for all."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.row_model import ROW_ROLE, RowModel
from simulator.ui.widgets.row_view import CELL_MARGIN, RowView

LEAST_ROWS = 3
"""Rows seen at once at least; more of them scroll."""
SEEN_ROWS = 12
"""Rows seen at once before it is known what room there is."""
_MEASURED = 50
"""Rows whose words are measured for the width of a column: thousands would take seconds."""


class _Cells(QStyledItemDelegate):
    """All cells are as high as a row, and as wide as their words on one line."""

    def __init__(self, height: int, pad: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._height = height
        self._pad = pad

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        words = str(index.data() or "")
        wide = option.fontMetrics.horizontalAdvance(words)
        return QSize(wide + 2 * (self._pad + CELL_MARGIN) + 2, self._height)


class RowTable(RowView):
    """↑ ↓ Home End PgUp PgDn walk (`chosen`), Enter or a double click opens (`opened`); both have
    the row's value.

    `folds` are (column id, ems): below that width of the table the column is left out. With more
    than one of `lines` words wrap in their cells. Of the rows at most `most` are seen at once;
    None: as many as there is room for.
    """

    WALKING = (*RowView.WALKING, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        theme: Theme,
        model: RowModel,
        *,
        name: str,
        folds: tuple[tuple[str, float], ...] = (),
        lines: int = 1,
        most: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        height = max(24, theme.em(2.1) + (lines - 1) * theme.line_height(Size.LABEL))
        pad = theme.space(8)
        super().__init__(theme, row_height=height, pad=pad, parent=parent)
        self._model = model
        self._folds = folds
        self._most = most
        self._seen = most or SEEN_ROWS
        self.setWordWrap(lines > 1)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Cells(height, pad, self))
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(name)
        self._set_up_columns()
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.doubleClicked.connect(self._on_opened)
        self.go_to(0)

    # --- rows ---------------------------------------------------------------------------

    def current(self) -> Any:
        """The value of the current row, None without one."""
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def go_to(self, row: int) -> None:
        """Make a row the current one; one that is not there changes nothing."""
        if 0 <= row < self._model.rowCount():
            self.setCurrentIndex(self._model.index(row, self._first_shown()))

    def rows(self) -> tuple[Any, ...]:
        """The values in the order they stand in."""
        return tuple(self._model.row_value(row) for row in range(self._model.rowCount()))

    def show_rows(self, rows: tuple[object, ...]) -> None:
        """Other rows; the first of them is the current one."""
        self._model.show_rows(rows)
        self.go_to(0)
        self._size_words()
        self.updateGeometry()

    def _on_row_changed(self, now: QModelIndex) -> None:
        self.viewport().update()
        if now.isValid():
            self.chosen.emit(now.data(ROW_ROLE))

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW_ROLE))

    # --- order --------------------------------------------------------------------------

    def sorting(self) -> tuple[int, bool]:
        """The column the rows stand in the order of (-1: as they were given), and whether
        falling."""
        return self._model.sorted_by, self._model.falling

    def sort_by(self, column: int, *, falling: bool) -> None:
        """Puts the rows in the order of a column; the current one stays the current one."""
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self._model.sort(column, order)
        self._size_words()  # the mark in the header takes room
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    def sort_by_next(self) -> None:
        """The next of the columns shown."""
        shown = [at for at in range(len(self._model.columns)) if not self.isColumnHidden(at)]
        now = self._model.sorted_by
        column = shown[(shown.index(now) + 1) % len(shown)] if now in shown else shown[0]
        self.sort_by(column, falling=self._model.columns[column].falling_first)

    def turn_sorting(self) -> None:
        """The same column the other way round."""
        column, falling = self.sorting()
        self.sort_by(max(column, 0), falling=not falling)

    def _on_header_pressed(self, section: int) -> None:
        column, falling = self.sorting()
        first = self._model.columns[section].falling_first
        self.sort_by(section, falling=not falling if section == column else first)

    # --- keys and mouse -----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current() is not None and not event.isAutoRepeat():
                self.opened.emit(self.current())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if key == Qt.Key.Key_Home else self._model.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.viewport().update()

    # --- looks --------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        rows = min(max(1, self._model.rowCount()), self._seen)
        return QSize(self._theme.em(30), self.height_of(rows))

    def set_room(self, height: int) -> None:
        """As many rows at once as fit into a height in px."""
        fitting = (height - self.height_of(0)) // self.row_height
        seen = max(fitting if self._most is None else min(fitting, self._most), LEAST_ROWS)
        if seen != self._seen:
            self._seen = seen
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ems = self._theme.ems(self.width())
        folded = {name for name, room in self._folds if ems < room}
        for at, column in enumerate(self._model.columns):
            self.setColumnHidden(at, column.id in folded)
        self._size_words()

    def _first_shown(self) -> int:
        return next(
            (at for at in range(len(self._model.columns)) if not self.isColumnHidden(at)), 0
        )

    def _size_words(self) -> None:
        """As wide as their words, but none so wide that another has no room."""
        header = self.horizontalHeader()
        for at, column in enumerate(self._model.columns):
            if not column.stretch:
                wanted = max(self.sizeHintForColumn(at), header.sectionSizeHint(at))
                header.resizeSection(at, min(wanted, self._theme.em(column.widest)))

    def _set_up_columns(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        header.setResizeContentsPrecision(_MEASURED)
        for at, column in enumerate(self._model.columns):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(at, mode.Stretch if column.stretch else mode.Fixed)
        header.sectionClicked.connect(self._on_header_pressed)
