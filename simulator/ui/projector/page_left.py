"""The page to hand out of a workshop that has ended before anybody saved it: still on offer."""

from __future__ import annotations

from PySide6.QtCore import QObject

from simulator.ui.notices import CLOSE, closing
from simulator.ui.projector.room_strips import page_notice
from simulator.ui.reports.saving import ReportFlow
from simulator.ui.windows import MainWindow
from simulator.usecases.workshop.hand_out_views import HandOut

_SOURCE = "room page left"


class PageLeft(QObject):
    """A strip with the page, over whatever screen comes after the workshop, until it is saved,
    printed or closed, or the next workshop is asked for. A dialog cancelled leaves it there."""

    def __init__(self, window: MainWindow, reports: ReportFlow) -> None:
        super().__init__(window)
        self._window = window
        self._reports = reports
        self._page: HandOut | None = None
        window.notice_acted.connect(self._on_acted)
        reports.taken.connect(self._on_taken)

    def offer(self, page: HandOut) -> None:
        """Nothing else has this page any more."""
        self._page = page
        self._window.say(lambda: page_notice(_SOURCE, keys=("", ""), more=(closing(),)))

    def drop(self) -> None:
        """Takes it away."""
        if self._page is not None:
            self._page = None
            self._window.unsay(_SOURCE)

    def _on_taken(self, page: object) -> None:
        if page is self._page:
            self.drop()

    def _on_acted(self, source: str, action: str) -> None:
        page = self._page
        if source != _SOURCE or page is None:
            return
        if action == "print":
            self._reports.print(page)
        elif action != CLOSE:
            self._reports.save(page)
        else:
            self.drop()
