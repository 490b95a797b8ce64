"""A table of rows: walked by keys, sorted by a press on a header or by keys, leaving columns out
where there is no room for all."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.row_model import ROW_ROLE, RowModel

LEAST_ROWS = 3
"""Rows shown at once at least; more of them scroll."""
_CELL_MARGIN = 3
"""What Qt adds around the text of a cell, but not around that of a header, in px."""


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
        return QSize(wide + 2 * (self._pad + _CELL_MARGIN) + 2, self._height)


class RowTable(QTableView):
    """↑ ↓ Home End PgUp PgDn walk (`chosen`), Enter or a double click opens (`opened`); both have
    the row's value.

    `folds` are (column id, ems): below that width of the table the column is left out. With more
    than one of `lines` words wrap in their cells.
    """

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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._folds = folds
        self._most = 12
        self._lines = lines
        self.setItemDelegate(_Cells(self._row_height(), theme.space(8), self))
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(name)
        self._dress()
        self._dress_headers()
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
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:  # a row is one thing here: left and right have nothing to step to
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.viewport().update()

    # --- looks --------------------------------------------------------------------------

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

    def sizeHint(self) -> QSize:
        rows = min(max(1, self._model.rowCount()), self._most)
        height = self.horizontalHeader().height() + self._row_height() * rows
        return QSize(self._theme.em(30), height + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(16), self.sizeHint().height())

    def set_room(self, height: int) -> None:
        """As many rows at once as there is room for."""
        fitting = (height - self.horizontalHeader().height()) // self._row_height()
        most = max(fitting, LEAST_ROWS)
        if most != self._most:
            self._most = most
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

    def _row_height(self) -> int:
        more = (self._lines - 1) * self._theme.line_height(Size.LABEL)
        return max(24, self._theme.em(2.1) + more)

    def _dress(self) -> None:
        theme = self._theme
        self.setFont(theme.font(Size.LABEL))
        self.setPalette(theme.qpalette())
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(self._lines > 1)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(_STYLE.format(**_roles(theme)))

    def _dress_headers(self) -> None:
        theme = self._theme
        self.verticalHeader().hide()
        # The least first: from the application's font it may be more than a row is here.
        self.verticalHeader().setMinimumSectionSize(self._row_height())
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        header = self.horizontalHeader()
        header.setFont(theme.font(Size.HINT, 600))
        # A height of our own: the hint of a header changes with when it is styled.
        header.setFixedHeight(theme.line_height(Size.HINT, 600) + 2 * theme.space(8))
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        header.setMinimumSectionSize(theme.em(2))
        for at, column in enumerate(self._model.columns):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(at, mode.Stretch if column.stretch else mode.Fixed)
        header.sectionClicked.connect(self._on_header_pressed)


_STYLE = """
QTableView {{ background: {surface}; color: {text}; selection-background-color: {chosen};
  selection-color: {text}; outline: 0; }}
QTableView::item {{ padding: 0 {pad}px; border: 0; }}
QTableView::item:selected {{ background: {chosen}; color: {text}; }}
QHeaderView {{ background: {surface}; }}
QHeaderView::section {{ background: {surface}; border: 0; border-bottom: 1px solid {border};
  padding: {pad}px {head}px; font-size: {hint}px; font-weight: 600; }}
"""


def _roles(theme: Theme) -> dict[str, str]:
    return {
        "surface": theme.hex("surface"),
        "text": theme.hex("text"),
        "chosen": theme.hex("primarySoft"),
        "border": theme.hex("border"),
        "pad": str(theme.space(8)),
        "head": str(theme.space(8) + _CELL_MARGIN),
        "hint": str(theme.px(Size.HINT)),
    }
