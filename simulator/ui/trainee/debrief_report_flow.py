"""The report of the run whose debrief stands in the window: saved, or printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from simulator.model.errors import KnownError
from simulator.ui.tasks import Task, Tasks
from simulator.ui.troubles import say_trouble
from simulator.ui.windows import MainWindow
from simulator.usecases.debrief_views import DebriefView

if TYPE_CHECKING:
    # Heavy: reports are made by few, and seldom.
    from simulator.ui.reports.saving import ReportFlow
    from simulator.usecases.desk import Desk
    from simulator.usecases.report_views import RunReport
    from simulator.usecases.training import Training


class DebriefReportFlow(QObject):
    """`close` when the debrief goes."""

    def __init__(self, window: MainWindow, tasks: Tasks, desk: Desk, training: Training) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._desk = desk
        self._training = training
        self._closed = False
        self._reports: ReportFlow | None = None

    def save(self, view: DebriefView) -> None:
        """Asks where to, and saves the report of the debrief as it stands."""
        reports = self._report_flow()
        self._tasks.start(self._gather(view, reports.save))

    def print(self, view: DebriefView) -> None:
        """The same on paper."""
        reports = self._report_flow()
        self._tasks.start(self._gather(view, reports.print))

    def close(self) -> None:
        """Lets go of the window."""
        self._closed = True
        if self._reports is not None:
            self._reports.close()
        self.deleteLater()

    def _gather(self, view: DebriefView, then: Callable[[RunReport], None]) -> Task:
        try:
            report = yield from self._desk.looking_back.report(self._training, view)
        except KnownError as error:
            if not self._closed:
                say_trouble(self._window, error)
            return
        if not self._closed:
            then(report)

    def _report_flow(self) -> ReportFlow:
        from simulator.ui.reports.saving import ReportFlow

        if self._reports is None:
            self._reports = ReportFlow(self._window, self._tasks)
        return self._reports
