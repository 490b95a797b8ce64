"""The problems of a scenario as a list model: errors first, each group in file order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from simulator.model.issue import Severity
from simulator.ui.texts import filled, translate
from simulator.ui.trainer.bench_words import severity_word
from simulator.usecases.bench_views import ProblemRow

Index = QModelIndex | QPersistentModelIndex

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


class ProblemsModel(QAbstractListModel):
    """Rows are problems. A screen reader hears severity, place and sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ProblemRow, ...] = ()

    @property
    def rows(self) -> tuple[ProblemRow, ...]:
        """The problems in the order shown."""
        return self._rows

    def row(self, at: int) -> ProblemRow | None:
        """The problem of a row, None where there is no such row."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def show_problems(self, problems: Sequence[ProblemRow]) -> bool:
        """Become these problems; answers whether anything changed."""
        rows = tuple(sorted(problems, key=lambda one: _ORDER[one.severity]))
        if rows == self._rows:
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def same_as(self, problem: ProblemRow) -> int:
        """The row that says of the same node what `problem` said, the nearest line first;
        −1 where it is mended."""
        alike = [
            (abs(one.line - problem.line), at)
            for at, one in enumerate(self._rows)
            if (one.code, one.node) == (problem.code, problem.node)
        ]
        return min(alike)[1] if alike else -1

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        problem = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return problem.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = translate("Bench", "{severity}, {place}: {sentence}", "a problem, read aloud")
            return filled(
                told,
                severity=severity_word(problem.severity),
                place=problem.place,
                sentence=problem.sentence,
            )
        return None
