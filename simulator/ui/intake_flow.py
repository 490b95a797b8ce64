"""Bringing results in from files: asks for them, takes them in off the window's thread, and says
afterwards what came of it.

For a trainer's group, and for somebody who moves to this computer.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QMenu

from simulator.model.errors import KnownError
from simulator.ui import figures
from simulator.ui.factory import no_mnemonic
from simulator.ui.file_asking import documents
from simulator.ui.notices import CLOSE, Notice
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import filled, translate
from simulator.ui.troubles import say_trouble, trouble_title
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow

if TYPE_CHECKING:
    from simulator.usecases.bringing_in import BringingIn, BroughtIn
    from simulator.usecases.merging import Contents, PersonIn

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
        """Asks for results to bring in, into a team unless it is 0."""
        title = translate("Intake", "Bring results in")
        return self._dialog(title, partial(self.take, team=team))

    def ask_for_person(self) -> QFileDialog:
        """Asks for the file of somebody who practises here from now on."""
        title = translate("Intake", "Take in a person from another computer")
        return self._dialog(title, lambda files: self._tasks.start(self._look(files[0])))

    def _dialog(self, title: str, then: Callable[[list[Path]], None]) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(self._folder or documents()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(["JSON (*.json)"])
        dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
        dialog.open()
        return dialog

    # --- a person -----------------------------------------------------------------------

    def _look(self, file: Path) -> Task:
        """One person in the file comes at once; of several it is asked who."""
        self._folder = file.parent
        try:
            bringing = yield from self._make()
            contents = yield from bringing.look(file)
        except KnownError as error:
            refused = error
            self._window.say(lambda: _refused(file, refused))
            return
        people = contents.people
        if len(people) == 1:
            self.move(file, people[0].uid)
        elif people:
            self._ask_who(file, contents)
        else:
            self._window.say(partial(_nobody, file))

    def _ask_who(self, file: Path, contents: Contents) -> QMenu:
        """A menu of those in the file, in the middle of the window."""
        menu = QMenu(self._window)
        menu.setAccessibleName(translate("Intake", "Who comes here"))
        for person in contents.people:
            entry = menu.addAction(no_mnemonic(_person_line(person)))
            entry.triggered.connect(lambda _=False, uid=person.uid: self.move(file, uid))
        menu.aboutToHide.connect(menu.deleteLater)
        middle = self._window.mapToGlobal(self._window.rect().center())
        size = menu.sizeHint()
        menu.popup(middle - QPoint(size.width() // 2, size.height() // 2))
        menu.setActiveAction(menu.actions()[0])
        return menu

    def move(self, file: Path, uid: str) -> None:
        """Somebody of a file practises here from now on."""
        self._tasks.start(self._take([file], 0, uid))

    # --- taking in ----------------------------------------------------------------------

    def take(self, files: Sequence[Path], *, team: int = 0) -> None:
        """Takes files in for a team, 0 for none."""
        self._tasks.start(self._take(list(files), team, None))

    def _take(self, files: list[Path], team: int, uid: str | None) -> Task:
        if self._running or not files:
            return
        self._running, self._stopped = True, False
        self._folder = files[0].parent
        try:
            self._hear(0, 0)
            bringing = yield from self._make()
            brought = yield from bringing.take(
                files,
                team=team,
                here=uid is not None,
                only=None if uid is None else (uid,),
                progress=self._hear,
                stop=lambda: self._stopped,
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


def _close() -> tuple[str, str, str]:
    return CLOSE, translate("Trouble", "Close"), ""


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
    lines = [" · ".join([came, *parts])] if brought.people else []
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
    return Notice(_SOURCE, severity, _title(brought), " ".join(lines), (_close(),))


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


def _refused(file: Path, error: KnownError) -> Notice:
    title = translate("Intake", "Nothing was taken in")
    return Notice(
        _SOURCE, Severity.ERROR, title, f"{file.name}: {trouble_title(error)}.", (_close(),)
    )


def _nobody(file: Path) -> Notice:
    title = translate("Intake", "Nobody is in {name}")
    return Notice(_SOURCE, Severity.NOTE, filled(title, name=file.name), actions=(_close(),))


def _person_line(person: PersonIn) -> str:
    runs = person.runs
    told = translate("Intake", "%n run(s)", None, runs)
    text = translate("Intake", "{name} · {runs}")
    if person.here:
        text = translate("Intake", "{name} · {runs} · practises here already")
    return filled(text, name=person.name, runs=told)
