"""The runs of a person as a table model, and the order they stand in."""

from __future__ import annotations

import html
from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from fractions import Fraction

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
from PySide6.QtGui import QColor

from simulator.ui import figures
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.progress_words import lasted, run_mode, run_outcome
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
    """Runs as rows, in the order of a column: newest first to begin with.

    What has nothing to compare stands last either way round, and equals stand newest first.
    The model sorts itself: a proxy would ask it for two cells at every comparison."""

    def __init__(
        self, theme: Theme, runs: tuple[RunLine, ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._runs = _ordered(runs, Column.WHEN, falling=True)
        self.sorted_by = Column.WHEN
        self.falling = True

    def run(self, row: int) -> RunLine:
        """The run of a row."""
        return self._runs[row]

    def row_of(self, run: int) -> int | None:
        """The row of a run, None where it is not there."""
        return next((row for row, one in enumerate(self._runs) if one.run == run), None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        falling = order is Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()  # views have added theirs on being told
        before = self._runs
        self._runs = _ordered(before, Column(column), falling=falling)
        now = {id(run): row for row, run in enumerate(self._runs)}
        moved = [self.index(now[id(before[one.row()])], one.column()) for one in kept]
        self.changePersistentIndexList(kept, moved)
        self.sorted_by, self.falling = Column(column), falling
        self.layoutChanged.emit()
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
        return " ▼" if self.falling else " ▲"

    def _header_told(self, column: Column) -> str:
        if column is not self.sorted_by:
            return column_word(column)
        text = translate("Progress", "{column}, sorted upwards")
        if self.falling:
            text = translate("Progress", "{column}, sorted downwards")
        return filled(text, column=column_word(column))

    def _ink(self, run: RunLine, column: Column) -> QColor:
        """What has no result to show is said more quietly."""
        quiet = column is Column.OUTCOME and (run.unfinished or run.given_up)
        return self._theme.colour("muted" if quiet else "text")


def _ordered(runs: tuple[RunLine, ...], column: Column, *, falling: bool) -> tuple[RunLine, ...]:
    """The runs by a column; sorting is stable, so equals stay as they stood: newest first."""
    newest = sorted(runs, key=lambda run: (run.when, run.run), reverse=True)
    told = [run for run in newest if not _bare(run, column)]
    if column in _IN_NUMBERS:
        told.sort(key=lambda run: _amount(run, column), reverse=falling)
    else:
        words = QCollator(QLocale())
        words.setNumericMode(True)
        text = {id(run): _shown(run, column) for run in told}
        place = {one: words.sortKey(one) for one in set(text.values())}
        told.sort(key=lambda run: _Place(place[text[id(run)]]), reverse=falling)
    return (*told, *(run for run in newest if _bare(run, column)))


class _Place:
    """Where a text stands among others in the reader's language."""

    def __init__(self, key: QCollatorSortKey) -> None:
        self._key = key

    def __lt__(self, other: _Place) -> bool:
        return self._key.compare(other._key) < 0


_IN_NUMBERS = (Column.WHEN, Column.BALANCE, Column.TIME)


def _amount(run: RunLine, column: Column) -> Fraction | datetime | int:
    if column is Column.WHEN:
        return run.when
    return run.milliseconds if column is Column.TIME else run.headline or Fraction(0)


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
    text = translate("Progress", "{date}  {time}", "when a run was")
    return text.replace("{date}", figures.date(run.when)).replace("{time}", figures.clock(run.when))


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
