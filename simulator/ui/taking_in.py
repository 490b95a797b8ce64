"""Results from another computer: which file, what is in it, and what became of it.

A file comes from elsewhere: what it holds is said first, and nothing is taken in before the
person said so. Taking the same file in twice changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from simulator.model.errors import KnownError
from simulator.ui.figures import number
from simulator.ui.file_asking import documents
from simulator.ui.notices import Notice, closing
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import filled, translate
from simulator.ui.troubles import say_trouble, unsay_trouble
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow
from simulator.usecases.merging import Contents, Merged, Merging

_SOURCE = "taking_in"
_TAKE = "take"
_MOST_NAMES, _LONGEST_NAME = 8, 40
"""A file may hold many people, and a forged one names as long as a book."""


class TakingIn(QObject):
    """With `here` the people of the file practise here from then on, else their results alone
    are here. `taken`: something came in. `close` when the screen goes."""

    taken = Signal()

    def __init__(self, window: MainWindow, tasks: Tasks, merging: Merging, *, here: bool) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._merging = merging
        self._here = here
        self._file: Path | None = None
        self._closed = False
        window.notice_acted.connect(self._on_notice_acted)

    def close(self) -> None:
        """Takes its strip away; what is under way says nothing any more."""
        self._closed = True
        self._window.notice_acted.disconnect(self._on_notice_acted)
        self._window.unsay(_SOURCE)
        self.deleteLater()

    def ask(self) -> QFileDialog:
        """Opens the system's dialog for a file; answers it while it is open."""
        title = translate("TakingIn", "Results from another computer")
        dialog = QFileDialog(self._window, title, str(documents()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(["JSON (*.json)"])
        dialog.fileSelected.connect(lambda path: self._tasks.start(self._look(Path(path))))
        dialog.open()
        return dialog

    def _look(self, file: Path) -> Task:
        try:
            contents: Contents = yield from self._merging.look(file)
        except KnownError as error:
            if not self._closed:
                say_trouble(self._window, error)
            return
        if not self._closed:
            unsay_trouble(self._window)
            self._file = file
            self._window.say(lambda: holds_notice(file, contents))
            self._window.ask_there(_SOURCE)

    def _on_notice_acted(self, source: str, action: str) -> None:
        if (source, action) == (_SOURCE, _TAKE) and self._file is not None:
            file, self._file = self._file, None
            self._window.unsay(_SOURCE)
            self._tasks.start(self._take(file))

    def _take(self, file: Path) -> Task:
        try:
            merged: Merged = yield from self._merging.take_in(file, here=self._here)
        except KnownError as error:
            if not self._closed:
                say_trouble(self._window, error)
            return
        if not self._closed:
            self._window.say(lambda: came_notice(merged))
            self.taken.emit()


def holds_notice(file: Path, contents: Contents) -> Notice:
    """What a file holds, and whether to take it in."""
    title = filled(translate("TakingIn", "Take in what {name} holds?"), name=file.name)
    runs = contents.runs
    text = translate("TakingIn", "{runs} of {people}. What is here already stays once.")
    names = _named([person.name for person in contents.people])
    text = filled(text, runs=translate("TakingIn", "%n run(s)", None, runs), people=names)
    take = (_TAKE, translate("TakingIn", "Take it in"), "")
    if not contents.people:
        text, take = translate("TakingIn", "There is nobody in it."), closing()
        return Notice(_SOURCE, Severity.NOTE, title, text, (take,))
    return Notice(_SOURCE, Severity.NOTE, title, text, (take, closing()))


def came_notice(merged: Merged) -> Notice:
    """What became of the runs; every count that is not nought."""
    title = translate("TakingIn", "Taken in: {people}")
    title = filled(title, people=_named(merged.people))
    told = [
        (translate("TakingIn", "new runs: {number}"), merged.new),
        (translate("TakingIn", "gone on with elsewhere: {number}"), merged.longer),
        (translate("TakingIn", "here already: {number}"), merged.known),
        (translate("TakingIn", "played on in both places: {number}"), len(merged.forks)),
        (translate("TakingIn", "damaged and left out: {number}"), merged.damaged),
    ]
    text = " · ".join(filled(words, number=number(count)) for words, count in told if count)
    severity = Severity.WARNING if merged.damaged else Severity.NOTE
    return Notice(_SOURCE, severity, title, text, (closing(),))


def _named(people: Sequence[str]) -> str:
    """Names on a line, as many and as much of each as a strip has room for."""
    shown = [
        name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"
        for name in people[:_MOST_NAMES]
    ]
    return ", ".join([*shown, "…"] if len(people) > _MOST_NAMES else shown)
