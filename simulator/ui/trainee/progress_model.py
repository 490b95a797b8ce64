"""The runs of a person as a table model, and the order they stand in."""

from __future__ import annotations

import html
from collections.abc import Callable
from enum import IntEnum
from fractions import Fraction

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor

from simulator.ui import figures
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.progress_words import here, lasted, run_mode, run_outcome
from simulator.ui.words import direction_word
from simulator.usecases.progress_views import RunLine

Index = QModelIndex | QPersistentModelIndex
RUN_ROLE = Qt.ItemDataRole.UserRole
"""The `RunLine` of a row."""


class Column(IntEnum):
    """What each column says of a run."""

    WHEN = 0
    SCENARIO = 1
    MODE = 2
    OUTCOME = 3
    BALANCE = 4
    DIRECTION = 5
    TIME = 6


FOLDED = (Column.TIME, Column.DIRECTION, Column.MODE, Column.OUTCOME)
"""The columns that go where there is no room for all, the first to go first."""


class RunsModel(QAbstractTableModel):
    """Runs as rows. `sorted_by` and `order` are marked in the header."""

    def __init__(
        self, theme: Theme, runs: tuple[RunLine, ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._runs = runs
        self.sorted_by = Column.WHEN
        self.order = Qt.SortOrder.DescendingOrder

    def run(self, row: int) -> RunLine:
        """The run of a row."""
        return self._runs[row]

    def mark_sorted(self, column: Column, order: Qt.SortOrder) -> None:
        """Says in the header which column the rows stand in the order of."""
        self.sorted_by, self.order = column, order
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._runs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        run, column = self._runs[index.row()], Column(index.column())
        if role == RUN_ROLE:
            return run
        said: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: _shown(run, column),
            Qt.ItemDataRole.AccessibleTextRole: lambda: _told(run, column),
            Qt.ItemDataRole.ToolTipRole: lambda: html.escape(_tip(run, column)),
            Qt.ItemDataRole.TextAlignmentRole: lambda: _side(column),
            Qt.ItemDataRole.ForegroundRole: lambda: self._ink(run, column),
        }
        return said[role]() if role in said else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        sorted_by = column is self.sorted_by
        said: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: f"{column_word(column)}{self._mark(column)}",
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._header_told(column),
            Qt.ItemDataRole.ForegroundRole: lambda: self._theme.colour(
                "text" if sorted_by else "muted"
            ),
            Qt.ItemDataRole.TextAlignmentRole: lambda: _side(column),
        }
        return said[role]() if role in said else None

    def _mark(self, column: Column) -> str:
        if column is not self.sorted_by:
            return ""
        return " ▼" if self.order is Qt.SortOrder.DescendingOrder else " ▲"

    def _header_told(self, column: Column) -> str:
        if column is not self.sorted_by:
            return column_word(column)
        text = translate("Progress", "{column}, sorted upwards")
        if self.order is Qt.SortOrder.DescendingOrder:
            text = translate("Progress", "{column}, sorted downwards")
        return filled(text, column=column_word(column))

    def _ink(self, run: RunLine, column: Column) -> QColor:
        """What has no result to show is said more quietly."""
        quiet = column is Column.OUTCOME and (run.unfinished or run.given_up)
        return self._theme.colour("muted" if quiet else "text")


class RunsOrder(QSortFilterProxyModel):
    """The runs in the order of a column; what has nothing to compare stands last either way,
    and what is equal newest first."""

    def __init__(self, model: RunsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words = QCollator(QLocale())
        self._words.setNumericMode(True)
        self.setSourceModel(model)
        self.setDynamicSortFilter(False)
        self.sort(Column.WHEN, Qt.SortOrder.DescendingOrder)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._model.mark_sorted(Column(column), order)
        super().sort(column, order)

    def lessThan(self, left: Index, right: Index) -> bool:
        column = Column(left.column())
        one, other = self._model.run(left.row()), self._model.run(right.row())
        falling = self.sortOrder() is Qt.SortOrder.DescendingOrder
        bare, other_bare = _bare(one, column), _bare(other, column)
        if bare is not other_bare:
            return other_bare is not falling
        compared = 0 if bare else self._compared(one, other, column)
        if compared:
            return compared < 0
        # Qt turns the answer round in a falling order: newest first is said turned then.
        newer = (one.when, one.run) > (other.when, other.run)
        return newer is not falling

    def _compared(self, one: RunLine, other: RunLine, column: Column) -> int:
        if column in _IN_NUMBERS:
            first, second = _amount(one, column), _amount(other, column)
            return int(first > second) - int(first < second)
        return self._words.compare(_shown(one, column), _shown(other, column))


_IN_NUMBERS = (Column.WHEN, Column.BALANCE, Column.TIME)


def _amount(run: RunLine, column: Column) -> Fraction:
    if column is Column.WHEN:
        return Fraction(run.when.timestamp())
    return Fraction(run.milliseconds) if column is Column.TIME else run.headline or Fraction(0)


def _bare(run: RunLine, column: Column) -> bool:
    """Whether a run has nothing to say in a column."""
    if column is Column.BALANCE:
        return run.headline is None
    return column is Column.DIRECTION and run.word is None


def column_word(column: Column) -> str:
    """The name of a column."""
    return {
        Column.WHEN: translate("Progress", "When"),
        Column.SCENARIO: translate("Progress", "Scenario"),
        Column.MODE: translate("Progress", "Mode"),
        Column.OUTCOME: translate("Progress", "Outcome"),
        Column.BALANCE: translate("Progress", "Balance"),
        Column.DIRECTION: translate("Progress", "Direction"),
        Column.TIME: translate("Progress", "Time"),
    }[column]


def _shown(run: RunLine, column: Column) -> str:
    said = {
        Column.WHEN: lambda: _when(run),
        Column.SCENARIO: lambda: run.title,
        Column.MODE: lambda: run_mode(run),
        Column.OUTCOME: lambda: run_outcome(run),
        Column.BALANCE: lambda: "" if run.headline is None else figures.number(run.headline),
        Column.DIRECTION: lambda: "" if run.word is None else direction_word(run.word),
        Column.TIME: lambda: lasted(run.milliseconds) if run.answers else "",
    }
    return said[column]()


def _when(run: RunLine) -> str:
    when = here(run.when)
    text = translate("Progress", "{date}  {time}", "when a run was")
    return text.replace("{date}", figures.date(when)).replace("{time}", figures.clock(when))


def _side(column: Column) -> Qt.AlignmentFlag:
    """Figures stand under each other's ends."""
    right = column in (Column.BALANCE, Column.TIME)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _told(run: RunLine, column: Column) -> str:
    """A cell as it is read aloud: the column's name with a bare figure."""
    shown = _shown(run, column)
    if column is Column.BALANCE and shown:
        return filled(translate("Progress", "balance {points} of 100"), points=shown)
    return shown


def _tip(run: RunLine, column: Column) -> str:
    """The whole of what may be cut short, and that a scenario is not in the folder any more."""
    if column is Column.SCENARIO and run.scenario_gone:
        text = translate(
            "Progress", "{title}. Not in the folder any more; the run opens as it was played."
        )
        return filled(text, title=run.title)
    return _shown(run, column)
