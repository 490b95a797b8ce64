"""Saving and printing what the group screen shows, and exporting everybody's results."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from simulator.model.errors import KnownError
from simulator.ui import figures
from simulator.ui.file_asking import Form, ask_for_file, documents, named
from simulator.ui.notices import Notice, closing
from simulator.ui.reports.saving import ReportFlow
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import filled, translate
from simulator.ui.trainer.group_save_panel import Saving, saving_word
from simulator.ui.troubles import trouble_title
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow
from simulator.usecases.group_views import GroupView
from simulator.usecases.register_views import RegistersView
from simulator.usecases.report_views import GroupReport, StandardReport
from simulator.usecases.reporting import file_name

if TYPE_CHECKING:
    from simulator.usecases.exchange.exporting import Exported, Wish
    from simulator.usecases.results import Results

_SOURCE = "group export"
_OPEN_FOLDER = "open_folder"
_STOP = "stop"


@dataclass(frozen=True, slots=True)
class Handed:
    """What reports are made of: the day, the group, its registers."""

    made: date
    group: GroupView
    registers: RegistersView


class GroupSaveFlow(QObject):
    """Saves for one window."""

    def __init__(
        self,
        window: MainWindow,
        tasks: Tasks,
        results: Results,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._results = results
        self._clock = clock
        self._reports = ReportFlow(window, tasks)
        self._folder: Path | None = None
        self._stopped = False
        window.notice_acted.connect(self._on_notice_acted)
        window.closing.connect(self._stop)

    def save(self, saving: Saving, handed: Handed, *, names: bool) -> None:
        """Asks where to, and saves it."""
        if saving is Saving.REPORT:
            self._reports.save(GroupReport(handed.made, handed.group, handed.registers))
        elif saving is Saving.STANDARD:
            self._reports.save(StandardReport(handed.made, handed.registers))
        else:
            self._ask_where(saving, handed.made, names=names)

    def print(self, handed: Handed) -> None:
        """The report of the group, on paper."""
        self._reports.print(GroupReport(handed.made, handed.group, handed.registers))

    def _ask_where(self, saving: Saving, made: date, *, names: bool) -> None:
        form = _form_of(saving)
        name = file_name("results", saving.value, made.isoformat()) + form.suffixes[0][0]

        def chosen(path: Path, by: str) -> None:
            file = named(path, form, by)
            wish = _wish_of(saving, names=names)
            self._tasks.start(self._export(wish, file, force=file == path))

        ask_for_file(self._window, form, (self._folder or documents()) / name, chosen)

    def _export(self, wish: Wish, file: Path, *, force: bool) -> Task:
        from simulator.usecases.exchange.exporting import Exporting

        self._folder, self._stopped = file.parent, False
        exporting = Exporting(self._results.keeper, self._results.shelf, clock=self._clock)
        try:
            made = yield from exporting.to_file(
                wish, file, replace=force, progress=self._hear, stop=lambda: self._stopped
            )
        except KnownError as error:
            refused = error
            self._window.say(lambda: _refused(refused))
            return
        if made.stopped:
            self._window.unsay(_SOURCE)
        else:
            self._window.say(lambda: _saved(file, made))

    def _hear(self, done: int, all_of_them: int) -> None:
        if done < all_of_them:
            self._window.say(lambda: _under_way(done, all_of_them))

    def _stop(self) -> None:
        self._stopped = True

    def _on_notice_acted(self, source: str, action: str) -> None:
        if source != _SOURCE:
            return
        if action == _STOP:
            self._stop()
        elif action == _OPEN_FOLDER and self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _wish_of(saving: Saving, *, names: bool) -> Wish:
    """What people wrote in their own words goes nowhere but along with them."""
    from simulator.usecases.exchange.csv_form import Table
    from simulator.usecases.exchange.exporting import Form as Forms
    from simulator.usecases.exchange.exporting import Wish

    if saving is Saving.ALONG:
        return Wish(Forms.JSON)
    if saving is Saving.XAPI:
        return Wish(Forms.XAPI, names=names)
    table = Table.RUNS if saving is Saving.RUNS else Table.ANSWERS
    return Wish(Forms.CSV, names=names, table=table)


def _form_of(saving: Saving) -> Form:
    suffixes = {Saving.ALONG: (".json", "JSON"), Saving.XAPI: (".json", "xAPI")}
    return Form(saving_word(saving), (suffixes.get(saving, (".csv", "CSV")),))


def _under_way(done: int, all_of_them: int) -> Notice:
    title = translate("Group", "Saving the results …")
    told = translate("Group", "{done} of {all} runs")
    text = filled(told, done=figures.number(done), all=figures.number(all_of_them))
    stop = (_STOP, translate("Group", "Stop"), "")
    return Notice(_SOURCE, Severity.NOTE, title, text, (stop,))


def _saved(file: Path, made: Exported) -> Notice:
    title = filled(translate("Group", "Saved as {name}"), name=file.name)
    people, runs, answers = made.people, made.runs, made.answers
    parts = [
        translate("Group", "%n person(s)", None, people),
        translate("Group", "%n run(s)", None, runs),
        translate("Group", "%n answer(s)", None, answers),
    ]
    if made.damaged:
        left_out = translate("Group", "left out because they are damaged: {number}")
        parts.append(filled(left_out, number=figures.number(made.damaged)))
    opening = (_OPEN_FOLDER, translate("Group", "Open the folder"), "")
    text = f"{' · '.join(parts)}. {file.parent}"
    return Notice(_SOURCE, Severity.NOTE, title, text, (opening, closing()))


def _refused(error: KnownError) -> Notice:
    title = translate("Group", "Nothing was saved")
    if error.code == "output_exists":
        text = translate("Group", "{path} is there already. Choose another name.")
    elif error.code == "file_unwritable":
        text = translate("Group", "{path}: {reason}. Choose another place.")
    else:
        text = trouble_title(error)
    path, reason = str(error.values.get("path", "")), str(error.values.get("reason", ""))
    told = filled(text, path=path, reason=reason)
    return Notice(_SOURCE, Severity.ERROR, title, told, (closing(),))
