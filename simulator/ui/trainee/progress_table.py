"""The table of all runs of a person."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.progress_columns import FOLDS, RunColumn, run_columns
from simulator.ui.widgets.row_model import RowModel
from simulator.ui.widgets.row_table import RowTable
from simulator.usecases.progress_views import RunLine

MOST_ROWS = 12
"""Rows seen at once at most; more of them scroll."""


def runs_model(theme: Theme, runs: tuple[RunLine, ...]) -> RowModel:
    """Runs as rows, newest first to begin with; so do equals stand in any order."""
    newest = sorted(runs, key=lambda run: (run.when, run.run), reverse=True)
    model = RowModel(theme, run_columns(), newest)
    model.sort(RunColumn.WHEN, Qt.SortOrder.DescendingOrder)
    return model


class RunsTable(RowTable):
    """Enter or a double click opens a run: `run_chosen` has its number."""

    run_chosen = Signal(int)

    def __init__(
        self, theme: Theme, runs: tuple[RunLine, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            theme,
            runs_model(theme, runs),
            name=translate("Progress", "All runs"),
            folds=FOLDS,
            most=MOST_ROWS,
            parent=parent,
        )
        self.opened.connect(lambda run: self.run_chosen.emit(run.run))

    def select(self, run: int) -> None:
        """Make a run the current row; one that is not there changes nothing."""
        for row, one in enumerate(self.rows()):
            if one.run == run:
                self.go_to(row)
