"""Writes what the workbench has into files: script, picture, pack, translation sheet.

Nothing is written on the window's thread: what Qt draws is drawn on a thread of Qt's, all
else in the background. What was written and where, or why not, is said in place.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QGuiApplication

from simulator.model.errors import KnownError
from simulator.model.scenario import Scenario
from simulator.ui.drawing_thread import DrawingThreads
from simulator.ui.file_asking import ask_for_file, documents, named
from simulator.ui.tasks import InBackground, Task, Tasks
from simulator.ui.texts import filled, translate
from simulator.ui.trainer.saving import (
    PACK,
    PICTURE,
    SCRIPT,
    SHEET,
    ask_for_language,
    can_save,
    form_of,
    proposed_name,
)
from simulator.ui.windows import MainWindow
from simulator.usecases.bench_views import BenchView, GraphView
from simulator.usecases.files import replace_file

if TYPE_CHECKING:
    from simulator.usecases.translating import SheetReport


class Shown(Protocol):
    """The workbench as the flow needs it: what stands there, and where to say something.

    `say` may say it again when the save that is the program's own has been taken in.
    """

    def view(self) -> BenchView: ...

    def scenario(self) -> Scenario | None: ...

    def say(self, text: str, *, again: bool = False) -> None: ...

    def say_trouble(self, error: KnownError) -> None: ...


class SaveFlow:
    """`shown` is the workbench of the window."""

    def __init__(
        self, window: MainWindow, tasks: Tasks, in_background: InBackground, shown: Shown
    ) -> None:
        self._window = window
        self._tasks = tasks
        self._in_background = in_background
        self._shown = shown
        self._drawing = DrawingThreads(window)
        self._folder: Path | None = None
        window.closing.connect(self._drawing.close)

    def ask(self, kind: str) -> None:
        """Ask where to, or into which language, and write it then."""
        view, screen = self._shown.view(), self._window.screen_shown
        if not can_save(view) or screen is None:
            return
        if kind == SHEET:
            ask_for_language(
                screen,
                view.coverage,
                lambda code: self._tasks.start(self._translate(Path(view.folder), code)),
            )
            return
        # Beside a scenario it would look like a part of it.
        proposed = (self._folder or documents()) / proposed_name(kind, view)
        form = form_of(kind)

        def chosen(path: Path, by: str) -> None:
            self._tasks.start(self._save(kind, path, named(path, form, by)))

        ask_for_file(self._window, form, proposed, chosen)

    def copy_place(self, file: str, line: int, _column: int) -> None:
        """Put `path:line` on the clipboard."""
        place = f"{file}:{line}"
        QGuiApplication.clipboard().setText(place)
        self._shown.say(filled(translate("Bench", "“{place}” is copied."), place=place))

    # --- files --------------------------------------------------------------------------

    def _save(self, kind: str, asked: Path, file: Path) -> Task:
        """Writes into `file`; the dialog asked whether `asked` may be replaced, nothing else."""
        view, scenario = self._shown.view(), self._shown.scenario()
        self._folder = file.parent
        try:
            if scenario is None or not can_save(view):  # broken while the dialog was open
                raise KnownError("scenario_unplayable", line="")
            yield self._begun(kind, file, view, scenario, force=file == asked)
        except KnownError as error:
            self._shown.say_trouble(error)
            return
        # A picture beside the scenario is looked at as one of its files.
        seen = kind == PICTURE and file.parent == Path(view.folder)
        told = filled(translate("Saving", "Saved: {file}"), file=str(file))
        self._shown.say(told, again=seen)

    def _begun(
        self, kind: str, file: Path, view: BenchView, scenario: Scenario, *, force: bool
    ) -> Future[None]:
        if kind == PACK:
            return self._in_background(partial(_pack, Path(view.folder), file, force=force))
        draw = _drawing_of(kind, file, view, scenario)
        return self._drawing.start(partial(_write, draw, file, force=force))

    # --- sheets -------------------------------------------------------------------------

    def _translate(self, folder: Path, language: str) -> Task:
        def work() -> SheetReport:
            from simulator.usecases.translating import translate as write_sheet

            return write_sheet(folder, language)

        try:
            report: SheetReport = yield self._in_background(work)
        except KnownError as error:
            self._shown.say_trouble(error)
            return
        self._shown.say(_sheet_told(report), again=report.changed)


def _drawing_of(kind: str, file: Path, view: BenchView, scenario: Scenario) -> Callable[[], bytes]:
    """What draws the script, or the graph in the form that the name of the file asks for."""
    if kind == SCRIPT:
        return partial(_script, scenario)
    # Where the file has its problems is the author's affair, not that of who sees the picture.
    nodes = tuple(replace(node, problem=None, problems=0) for node in view.graph.nodes)
    title = f"{view.title} ({view.id})"
    return partial(_picture, replace(view.graph, nodes=nodes), title, file.suffix.lower())


def _script(scenario: Scenario) -> bytes:
    from simulator.ui.trainer.script_pdf import script_pdf
    from simulator.usecases.script import script_of

    return script_pdf(script_of(scenario))


def _picture(graph: GraphView, title: str, suffix: str) -> bytes:
    from simulator.ui.trainer.graph_export import graph_png, graph_svg

    return graph_png(graph, title) if suffix == ".png" else graph_svg(graph, title)


def _write(draw: Callable[[], bytes], file: Path, *, force: bool) -> None:
    if not force and os.path.lexists(file):
        raise KnownError("output_exists", path=str(file))
    replace_file(file, draw())


def _pack(folder: Path, file: Path, *, force: bool) -> None:
    from simulator.usecases.sharing import pack

    pack(folder, file, force=force)


def _sheet_told(report: SheetReport) -> str:
    """What came of a sheet: where it is, and what is left to do in it."""
    text = (
        translate("Saving", "Saved: {file}")
        if report.changed
        else translate("Saving", "Nothing to change: {file}")
    )
    missing, stale = len(report.missing), len(report.stale)
    parts = [
        filled(text, file=str(report.file)),
        translate("Saving", "%n text(s) to translate", None, missing) if missing else "",
        translate("Bench", "%n stale", "texts translated from an older version", stale)
        if stale
        else "",
    ]
    return " · ".join(part for part in parts if part)
