"""What a person's progress can be saved as: a report to hand out, tables, a file to take along.

One menu asks which; the system's dialog asks where to. Nothing is written on the window's
thread, and nothing is in it of anybody else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from simulator.model.errors import KnownError
from simulator.ui.factory import no_mnemonic
from simulator.ui.figures import number
from simulator.ui.file_asking import Form, ask_for_file, documents, named
from simulator.ui.notices import Notice, closing
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow
from simulator.usecases.days import day_here

if TYPE_CHECKING:
    from simulator.ui.reports.saving import ReportFlow

    # Heavy: results are exported by few, and seldom.
    from simulator.usecases.desk import Desk
    from simulator.usecases.exchange.exporting import Exported, Wish
    from simulator.usecases.progress_views import ProgressView

_SOURCE = "export"
_OPEN_FOLDER = "open_folder"


class Saving(StrEnum):
    """What can be saved, in the order of the menu."""

    REPORT = "report"
    ALONG = "along"
    ANSWERS = "answers"
    RUNS = "runs"
    XAPI = "xapi"


def saving_word(saving: Saving) -> str:
    """An entry of the menu."""
    return {
        Saving.REPORT: translate("Progress", "Report of one or two pages (PDF, HTML)"),
        Saving.ALONG: translate("Progress", "Everything, for another computer (JSON)"),
        Saving.ANSWERS: translate("Progress", "Table of all answers (CSV)"),
        Saving.RUNS: translate("Progress", "Table of all runs (CSV)"),
        Saving.XAPI: translate("Progress", "Statements for a learning system (xAPI)"),
    }[saving]


def ask_what(screen: QWidget, then: Callable[[Saving], None]) -> QMenu:
    """Opens the menu in the middle of a screen; answers it while it is open."""
    menu = QMenu(screen)
    menu.setAccessibleName(translate("Progress", "Save progress as"))
    menu.setFont(screen.font())
    for saving in Saving:
        entry = menu.addAction(no_mnemonic(saving_word(saving)))
        entry.triggered.connect(lambda _=False, saving=saving: then(saving))
    menu.aboutToHide.connect(menu.deleteLater)
    middle = screen.mapToGlobal(screen.rect().center())
    size = menu.sizeHint()
    menu.popup(middle - QPoint(size.width() // 2, size.height() // 2))
    menu.setActiveAction(menu.actions()[0])
    return menu


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is being saved, and the file that is meant; `force` where the dialog asked whether
    it may be replaced."""

    saving: Saving
    file: Path
    force: bool


class ProgressSaveFlow(QObject):
    """Saves and prints the progress of the person at a desk. `close` when the screen goes."""

    def __init__(
        self, window: MainWindow, tasks: Tasks, desk: Desk, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._desk = desk
        self._clock = clock
        self._reports: ReportFlow | None = None
        self._folder: Path | None = None
        self._stopped = False
        window.notice_acted.connect(self._on_notice_acted)
        window.closing.connect(self._stop)

    def close(self) -> None:
        """Takes its strips away; an export under way leaves no file behind."""
        self._stop()
        self._window.notice_acted.disconnect(self._on_notice_acted)
        self._window.closing.disconnect(self._stop)
        self._window.unsay(_SOURCE)
        if self._reports is not None:
            self._reports.close()
        self.deleteLater()

    def save(self, view: ProgressView) -> None:
        """Asks what to save, where to, and saves it."""
        screen = self._window.screen_shown
        if screen is not None:
            ask_what(screen, partial(self._ask_where, view))

    def print(self, view: ProgressView) -> None:
        """The report of the person, on paper."""
        from simulator.usecases.report_views import PersonReport

        self._report_flow().print(PersonReport(day_here(self._clock()), view))

    def _ask_where(self, view: ProgressView, saving: Saving) -> None:
        from simulator.usecases.report_views import PersonReport
        from simulator.usecases.reporting import file_name

        today = day_here(self._clock())
        if saving is Saving.REPORT:
            self._report_flow().save(PersonReport(today, view))
            return
        form = _form_of(saving)
        name = file_name(view.person, saving.value, today.isoformat()) + form.suffixes[0][0]

        def chosen(path: Path, by: str) -> None:
            file = named(path, form, by)
            self._tasks.start(self._export(_Wanted(saving, file, force=file == path)))

        ask_for_file(self._window, form, (self._folder or documents()) / name, chosen)

    def _export(self, wanted: _Wanted) -> Task:
        from simulator.usecases.exchange.exporting import Exporting

        self._folder = wanted.file.parent
        desk = self._desk
        exporting = Exporting(desk.keeper, desk.shelf, clock=self._clock)
        try:
            made: Exported = yield from exporting.to_file(
                _wish_of(wanted.saving, desk.profile),
                wanted.file,
                replace=wanted.force,
                stop=lambda: self._stopped,
            )
        except KnownError as error:
            if not self._stopped:
                refused = error
                self._window.say(lambda: _refused(refused))
            return
        if not made.stopped and not self._stopped:
            self._window.say(lambda: _saved(wanted.file, made))

    def _report_flow(self) -> ReportFlow:
        from simulator.ui.reports.saving import ReportFlow

        if self._reports is None:
            self._reports = ReportFlow(self._window, self._tasks)
        return self._reports

    def _stop(self) -> None:
        self._stopped = True

    def _on_notice_acted(self, source: str, action: str) -> None:
        if (source, action) == (_SOURCE, _OPEN_FOLDER) and self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _wish_of(saving: Saving, profile: int) -> Wish:
    """A person who saves their own gets what they wrote, too; what goes to another system
    names nobody."""
    from simulator.usecases.exchange.csv_form import Table
    from simulator.usecases.exchange.exporting import Form as Forms
    from simulator.usecases.exchange.exporting import Wish

    if saving is Saving.ALONG:
        return Wish(Forms.JSON, profile)
    if saving is Saving.XAPI:
        return Wish(Forms.XAPI, profile)
    table = Table.RUNS if saving is Saving.RUNS else Table.ANSWERS
    return Wish(Forms.CSV, profile, names=True, words=True, table=table)


def _form_of(saving: Saving) -> Form:
    suffixes = {
        Saving.ALONG: (".json", "JSON"),
        Saving.XAPI: (".json", "xAPI"),
    }.get(saving, (".csv", "CSV"))
    return Form(saving_word(saving), (suffixes,))


def _saved(file: Path, made: Exported) -> Notice:
    title = filled(translate("Progress", "Saved as {name}"), name=file.name)
    runs, answers = made.runs, made.answers
    text = translate("Progress", "{runs}, {answers}, in {folder}.")
    text = filled(
        text,
        runs=translate("Progress", "%n run(s)", None, runs),
        answers=translate("Progress", "%n answer(s)", None, answers),
        folder=str(file.parent),
    )
    if made.damaged:
        left_out = translate("Progress", "Left out because they are damaged: {number}.")
        text = f"{text} {filled(left_out, number=number(made.damaged))}"
    opening = (_OPEN_FOLDER, translate("Progress", "Open the folder"), "")
    return Notice(_SOURCE, Severity.NOTE, title, text, (opening, closing()))


def _refused(error: KnownError) -> Notice:
    title = translate("Progress", "Nothing was saved")
    path, reason = str(error.values.get("path", "")), str(error.values.get("reason", ""))
    if error.code == "output_exists":
        text = translate("Progress", "{path} is there already. Choose another name.")
    elif error.code == "file_unwritable":
        text = translate("Progress", "{path}: {reason}. Choose another place.")
    else:
        from simulator.ui.troubles import trouble_title

        text = trouble_title(error)
    return Notice(
        _SOURCE, Severity.ERROR, title, filled(text, path=path, reason=reason), (closing(),)
    )
