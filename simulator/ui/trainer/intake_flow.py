"""Bringing results in from files: asks for them, takes them in off the window's thread, and says
afterwards what came of it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from simulator.model.errors import KnownError
from simulator.ui import figures
from simulator.ui.file_asking import documents
from simulator.ui.notices import Notice, closing
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import filled, translate
from simulator.ui.troubles import say_trouble, trouble_title
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow

if TYPE_CHECKING:
    from simulator.usecases.bringing_in import BringingIn, BroughtIn

    Make = Callable[[], Generator[Any, Any, BringingIn]]
    """Steps to what takes files in: it may have to be loaded first."""

_SOURCE = "intake"
_STOP = "stop"


class IntakeFlow(QObject):
    """`done` when something was taken in, or may have been."""

    done = Signal()

    def __init__(self, window: MainWindow, tasks: Tasks, make: Make) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._make = make
        self._folder: Path | None = None
        self._running = False
        self._stopped = False
        window.notice_acted.connect(self._on_notice_acted)
        window.closing.connect(self.stop)

    def stop(self) -> None:
        """Takes in no more; what was taken in is whole."""
        self._stopped = True

    # --- asking -------------------------------------------------------------------------

    def ask(self, team: int = 0) -> QFileDialog:
        """Asks for files to bring in, into a team unless it is 0; answers the open dialog."""
        title = translate("Intake", "Bring results in")
        dialog = QFileDialog(self._window, title, str(self._folder or documents()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(["JSON (*.json)"])
        dialog.filesSelected.connect(lambda names: self.take([*map(Path, names)], team=team))
        dialog.open()
        return dialog

    # --- taking in ----------------------------------------------------------------------

    def take(self, files: Sequence[Path], *, team: int = 0) -> None:
        """Takes files in for a team, 0 for none."""
        self._tasks.start(self._take(list(files), team))

    def _take(self, files: list[Path], team: int) -> Task:
        if self._running or not files:
            return
        self._running, self._stopped = True, False
        self._folder = files[0].parent
        try:
            self._hear(0, 0)
            bringing = yield from self._make()
            brought = yield from bringing.take(
                files, team=team, progress=self._hear, stop=lambda: self._stopped
            )
        except KnownError as error:
            self._window.unsay(_SOURCE)
            say_trouble(self._window, error)
            self.done.emit()  # files before may have been taken in
            return
        finally:
            self._running = False
        self._window.say(lambda: brought_notice(brought))
        self.done.emit()

    def _hear(self, done: int, all_of_them: int) -> None:
        self._window.say(partial(_under_way, done, all_of_them))

    def _on_notice_acted(self, source: str, action: str) -> None:
        if (source, action) == (_SOURCE, _STOP):
            self.stop()


# --- what is said -----------------------------------------------------------------------------


def _under_way(done: int, all_of_them: int) -> Notice:
    title = translate("Intake", "Bringing results in …")
    text = ""
    if all_of_them:
        told = translate("Intake", "{done} of {all} runs")
        text = filled(told, done=figures.number(done), all=figures.number(all_of_them))
    stop = (_STOP, translate("Intake", "Stop"), "")
    return Notice(_SOURCE, Severity.NOTE, title, text, (stop,))


def brought_notice(brought: BroughtIn) -> Notice:
    """How many people and runs came, how many were here, what was refused and why."""
    people = len(brought.people)
    came = translate("Intake", "Results of %n person(s)", None, people)
    parts = _counted(brought)
    lines = [f"{' · '.join([came, *parts])}."] if brought.people else []
    lines += [f"{one.file.name}: {trouble_title(one.error)}." for one in brought.refused]
    if brought.stopped:
        lines.append(
            translate("Intake", "Stopped before the end; bring the same in again for the rest.")
        )
    if brought.forks:
        count = len(brought.forks)
        told = translate(
            "Intake", "%n run(s) went on differently here; one way was kept.", None, count
        )
        lines.append(told)
    severity = Severity.NOTE
    if brought.refused:
        severity = Severity.WARNING if brought.people else Severity.ERROR
    return Notice(_SOURCE, severity, _title(brought), " ".join(lines), (closing(),))


def _title(brought: BroughtIn) -> str:
    if not brought.people:
        return translate("Intake", "Nothing was taken in")
    if brought.changed:
        return translate("Intake", "The results are here")
    return translate("Intake", "All of it was here already; nothing was counted twice")


def _counted(brought: BroughtIn) -> list[str]:
    new, longer, known, damaged = brought.new, brought.longer, brought.known, brought.damaged
    parts = [translate("Intake", "%n new run(s)", None, new)]
    if longer:
        parts.append(translate("Intake", "%n run(s) played on since", None, longer))
    if known:
        parts.append(translate("Intake", "%n run(s) known already", None, known))
    if damaged:
        parts.append(translate("Intake", "%n damaged run(s) left out", None, damaged))
    return parts
