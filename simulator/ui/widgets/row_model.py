"""Rows of values as a table that sorts by any column, described column by column."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QCollatorSortKey,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from simulator.ui.texts import filled, translate
from simulator.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
"""The value of a row."""


@dataclass(frozen=True, slots=True)
class Column:
    """What a column says of a row, and how it is sorted.

    `key` answers what rows are compared by (a text as the language sorts it, or a number; None
    stands last either way), without one it is what is `shown`. `told` is read aloud in place of
    `shown`; `ink` is a colour role. `stretch` takes what width is left, else the column is as
    wide as its words, at most `widest` ems.
    """

    id: str
    word: Callable[[], str]
    shown: Callable[[Any], str]
    key: Callable[[Any], Any] | None = None
    told: Callable[[Any], str] | None = None
    tip: Callable[[Any], str] | None = None
    ink: Callable[[Any], str] | None = None
    right: bool = False
    falling_first: bool = False
    stretch: bool = False
    widest: float = 12.0


class RowModel(QAbstractTableModel):
    """Sorted in place; rows that compare equal keep the order they were given in."""

    def __init__(
        self,
        theme: Theme,
        columns: tuple[Column, ...],
        rows: Sequence[object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.columns = columns
        self._given = list(rows)
        self._order = list(range(len(self._given)))
        self._collator = QCollator(QLocale())
        self._collator.setNumericMode(True)
        self.sorted_by = -1
        self.falling = False

    def row_value(self, row: int) -> Any:
        """The value of a row as it stands now."""
        return self._given[self._order[row]]

    def show_rows(self, rows: Sequence[object]) -> None:
        """Other rows, in the order that holds."""
        self.beginResetModel()
        self._given = list(rows)
        self._order = self._sorted()
        self.endResetModel()

    # --- what the view asks -------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._given)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.row_value(index.row()), self.columns[index.column()]
        if role == ROW_ROLE:
            return row
        said: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: column.shown(row),
            Qt.ItemDataRole.AccessibleTextRole: lambda: (column.told or column.shown)(row),
            Qt.ItemDataRole.ToolTipRole: lambda: html.escape((column.tip or column.shown)(row)),
            Qt.ItemDataRole.TextAlignmentRole: lambda: _side(column),
            Qt.ItemDataRole.ForegroundRole: lambda: self._theme.colour(
                column.ink(row) if column.ink else "text"
            ),
        }
        return said[role]() if role in said else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column, here = self.columns[section], section == self.sorted_by
        mark = (" ▼" if self.falling else " ▲") if here else ""
        said: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: f"{column.word()}{mark}",
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._header_told(section),
            Qt.ItemDataRole.ForegroundRole: lambda: self._theme.colour("text" if here else "muted"),
            Qt.ItemDataRole.TextAlignmentRole: lambda: _side(column),
        }
        return said[role]() if role in said else None

    def _header_told(self, section: int) -> str:
        words = self.columns[section].word()
        if section != self.sorted_by:
            return words
        text = translate("Table", "{column}, sorted upwards")
        if self.falling:
            text = translate("Table", "{column}, sorted downwards")
        return filled(text, column=words)

    # --- order --------------------------------------------------------------------------

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self._order
        kept = [(one, before[one.row()]) for one in self.persistentIndexList()]
        self.sorted_by, self.falling = column, order == Qt.SortOrder.DescendingOrder
        self._order = self._sorted()
        place = {given: row for row, given in enumerate(self._order)}
        for one, given in kept:
            self.changePersistentIndex(one, self.index(place[given], one.column()))
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def _sorted(self) -> list[int]:
        every = list(range(len(self._given)))
        if not 0 <= self.sorted_by < len(self.columns):
            return every
        column = self.columns[self.sorted_by]
        keys = [(column.key or column.shown)(row) for row in self._given]
        if any(isinstance(key, str) for key in keys):
            place = {key: _Place(self._collator.sortKey(key)) for key in set(keys) if key}
            keys = [place.get(key) for key in keys]
        told = [at for at in every if keys[at] is not None]
        bare = [at for at in every if keys[at] is None]
        told.sort(key=lambda at: keys[at], reverse=self.falling)
        return told + bare


class _Place:
    """Where a text stands among others in the reader's language."""

    def __init__(self, key: QCollatorSortKey) -> None:
        self._key = key

    def __lt__(self, other: _Place) -> bool:
        return self._key.compare(other._key) < 0


def _side(column: Column) -> Qt.AlignmentFlag:
    """Figures stand under each other's ends."""
    right = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return right | Qt.AlignmentFlag.AlignVCenter
