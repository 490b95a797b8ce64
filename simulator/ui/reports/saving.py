"""Saving and printing reports: asks where to, writes off the window's thread, says what came
of it in place.

What a report says is made at once, in the language that holds then; what is drawn from it is
drawn on a thread of Qt's.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial, singledispatch
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from simulator.model.errors import KnownError
from simulator.ui.drawing_thread import DrawingThreads
from simulator.ui.file_asking import Form, ask_for_file, documents, named
from simulator.ui.notices import Notice, closing
from simulator.ui.reports.group_report import group_report
from simulator.ui.reports.hand_out import hand_out_report
from simulator.ui.reports.page import report_page
from simulator.ui.reports.paper import PAGES, report_pdf
from simulator.ui.reports.parts import Report
from simulator.ui.reports.person_report import person_report
from simulator.ui.reports.printing import ask_printer, paper_here, printers_here
from simulator.ui.reports.run_report import run_report
from simulator.ui.reports.standard import standard_markdown, standard_report
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow
from simulator.usecases.files import replace_file
from simulator.usecases.report_views import GroupReport, PersonReport, RunReport, StandardReport
from simulator.usecases.reporting import AnyReport, proposed_name
from simulator.usecases.workshop.hand_out_views import HandOut

PDF, HTML, MARKDOWN = ".pdf", ".html", ".md"
_OPEN_FOLDER = "open_folder"
_SAVE = "save"
_EVERY_PAGE = 1_000
"""A standard is as long as it is."""
_numbers = count()


@singledispatch
def report_of(of: AnyReport) -> Report:
    """What a report says, in the interface language."""
    raise AssertionError(f"there is no report of {type(of).__name__}")


@report_of.register
def _(of: RunReport) -> Report:
    return run_report(of)


@report_of.register
def _(of: PersonReport) -> Report:
    return person_report(of)


@report_of.register
def _(of: GroupReport) -> Report:
    return group_report(of)


@report_of.register
def _(of: StandardReport) -> Report:
    return standard_report(of)


@report_of.register
def _(of: HandOut) -> Report:
    return hand_out_report(of)


def form_of(of: AnyReport) -> Form:
    """How the file of a report is asked for: a PDF, a page, of a standard Markdown too."""
    title = translate("Report", "Save the report")
    forms = ((PDF, "PDF"), (HTML, "HTML"))
    return Form(title, (*forms, (MARKDOWN, "Markdown")) if _is_standard(of) else forms)


def drawing_of(of: AnyReport, suffix: str) -> Callable[[], bytes]:
    """What makes the bytes of a file with that suffix; its words are those of now, the rest
    may be drawn on any thread of Qt's."""
    if suffix == MARKDOWN and isinstance(of, StandardReport):
        return partial(str.encode, standard_markdown(of))
    report = report_of(of)
    if suffix == HTML:
        return partial(_page, report)
    return partial(report_pdf, report, paper=paper_here(), pages=_pages_for(of))


class ReportFlow(QObject):
    """Saves and prints the reports of one screen of `window`. `close` when it goes.

    `taken` carries a report that is in a file, with a printer or open in the system's viewer:
    a dialog that was cancelled, or a file that could not be written, takes nothing."""

    taken = Signal(object)

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._drawing = DrawingThreads(self)
        self._source = f"report {next(_numbers)}"
        self._folder: Path | None = None
        self._last: AnyReport | None = None
        self._shown: QTemporaryDir | None = None
        window.closing.connect(self._drawing.close)
        window.notice_acted.connect(self._on_notice_acted)

    def close(self) -> None:
        """Takes its strip away; a file that is being written is written to its end."""
        self._window.notice_acted.disconnect(self._on_notice_acted)
        self._drawing.close()
        self._window.closing.disconnect(self._drawing.close)
        self._window.unsay(self._source)
        self.deleteLater()

    def save(self, of: AnyReport) -> None:
        """Asks for a file, and writes the report into it in the form its name says."""
        form = form_of(of)
        proposed = (self._folder or documents()) / (proposed_name(of) + form.suffixes[0][0])

        def chosen(path: Path, by: str) -> None:
            self._tasks.start(self._save(of, path, named(path, form, by)))

        ask_for_file(self._window, form, proposed, chosen)

    def print(self, of: AnyReport) -> None:
        """Asks for a printer; without one the report is opened as a PDF in the system's own
        viewer, which may know of more."""
        if printers_here():
            then = partial(self._say_printed, of)
            ask_printer(self._window, report_of(of), _pages_for(of), then)
        else:
            self._tasks.start(self._open_pdf(of))

    # --- files --------------------------------------------------------------------------

    def _save(self, of: AnyReport, asked: Path, file: Path) -> Task:
        """Writes into `file`; the dialog asked whether `asked` may be replaced, nothing else."""
        self._folder = file.parent
        draw = drawing_of(of, file.suffix.lower())
        try:
            yield self._drawing.start(partial(_write, draw, file, force=file == asked))
        except KnownError as error:
            self._window.say(partial(self._refused, error))
            return
        self._window.say(partial(self._saved, file))
        self.taken.emit(of)

    def _open_pdf(self, of: AnyReport) -> Task:
        """Into a folder that goes when the window does: it is nobody's copy to keep."""
        self._last = of
        if self._shown is None:
            self._shown = QTemporaryDir()
        file = Path(self._shown.filePath(proposed_name(of) + PDF))
        try:
            yield self._drawing.start(partial(_write, drawing_of(of, PDF), file, force=True))
        except KnownError as error:
            self._window.say(partial(self._refused, error))
            return
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
        self._window.say(self._opened if opened else self._no_viewer)
        if opened:
            self.taken.emit(of)

    def _say_printed(self, of: AnyReport) -> None:
        self._window.say(self._printed)
        self.taken.emit(of)

    # --- what is said -------------------------------------------------------------------

    def _saved(self, file: Path) -> Notice:
        title = filled(translate("Report", "Saved as {name}"), name=file.name)
        opening = (_OPEN_FOLDER, translate("Report", "Open the folder"), "")
        return Notice(self._source, Severity.NOTE, title, str(file.parent), (opening, closing()))

    def _refused(self, error: KnownError) -> Notice:
        title = translate("Report", "The report was not saved")
        if error.code == "output_exists":
            text = translate("Report", "{path} is there already. Choose another name.")
        else:
            text = translate("Report", "{path}: {reason}. Choose another place.")
        path, reason = error.values.get("path", ""), error.values.get("reason", "")
        told = filled(text, path=path, reason=reason)
        return Notice(self._source, Severity.ERROR, title, told, (closing(),))

    def _opened(self) -> Notice:
        title = translate("Report", "No printer is set up here")
        text = translate("Report", "The report was opened as a PDF: print it from there.")
        return Notice(self._source, Severity.NOTE, title, text, (closing(),))

    def _no_viewer(self) -> Notice:
        title = translate("Report", "No printer is set up here, and no viewer for PDF")
        text = translate("Report", "Save the report, then print it on another computer.")
        saving = (_SAVE, translate("Report", "Save report…"), "")
        return Notice(self._source, Severity.WARNING, title, text, (saving, closing()))

    def _printed(self) -> Notice:
        title = translate("Report", "The report is with the printer")
        return Notice(self._source, Severity.NOTE, title, actions=(closing(),))

    def _on_notice_acted(self, source: str, action: str) -> None:
        if source != self._source:
            return
        if action == _OPEN_FOLDER and self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        elif action == _SAVE and self._last is not None:
            self.save(self._last)


def _is_standard(of: AnyReport) -> bool:
    return isinstance(of, StandardReport)


def _pages_for(of: AnyReport) -> int:
    """How many pages a report may have."""
    if isinstance(of, HandOut):
        return 1
    return _EVERY_PAGE if _is_standard(of) else PAGES


def _page(report: Report) -> bytes:
    return report_page(report).encode()


def _write(draw: Callable[[], bytes], file: Path, *, force: bool) -> None:
    if not force and os.path.lexists(file):
        raise KnownError("output_exists", path=str(file))
    replace_file(file, draw())
