"""Opening a line in the author's editor, and choosing which editor that is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from simulator.model.errors import KnownError
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import filled, translate
from simulator.ui.trainer.bench import WorkbenchScreen
from simulator.ui.trainer.bench_troubles import trouble_sentence
from simulator.ui.trainer.editor_panel import EditorPanel
from simulator.ui.trainer.surroundings import BenchSurroundings
from simulator.usecases.editors import (
    SETTING,
    Editor,
    Opened,
    chosen_editor,
    installed_editors,
    open_at,
)
from simulator.usecases.steps import Steps

if TYPE_CHECKING:
    from simulator.progress.store import Store


class EditorFlow:
    """`say` tells the person what came of it."""

    def __init__(self, tasks: Tasks, around: BenchSurroundings, say: Callable[[str], None]) -> None:
        self._tasks = tasks
        self._around = around
        self._say = say
        self._installed: tuple[Editor, ...] | None = None

    def open_line(self, file: str, line: int, column: int) -> None:
        """Open a place in the editor that was chosen; without one the place is copied."""
        self._tasks.start(self._open(file, line, column))

    def choose(self, screen: WorkbenchScreen, file: str) -> None:
        """Let the person choose; `file` is what an editor is tried with."""
        self._tasks.start(self._choose(screen, file))

    # --- steps --------------------------------------------------------------------------

    def _open(self, file: str, line: int, column: int) -> Task:
        setting = yield from self._setting()
        installed = yield from self._found()
        try:
            editor = chosen_editor(setting, installed)
        except KnownError as error:
            self._say(f"{trouble_sentence(error)} {self._copied(f'{file}:{line}')}")
            return
        work = partial(open_at, editor, file, line, column)
        opened: Opened = yield self._around.in_background(work)
        self._say(self._told(opened, line))

    def _told(self, opened: Opened, line: int) -> str:
        if opened.opened:
            text = translate("Bench", "Line {line} is open in {editor}")
            return filled(text, line=str(line), editor=opened.editor or "")
        copied = self._copied(opened.copy)
        return f"{trouble_sentence(opened.trouble)} {copied}" if opened.trouble else copied

    def _copied(self, place: str) -> str:
        QGuiApplication.clipboard().setText(place)
        return filled(translate("Bench", "“{place}” is copied."), place=place)

    def _setting(self) -> Steps[str]:
        try:
            settings = yield self._around.keeper.submit(lambda store: store.settings.all())
        except KnownError:
            return ""  # the store cannot be read: as if nothing was chosen
        return str(settings.get(SETTING, ""))

    def _found(self) -> Steps[tuple[Editor, ...]]:
        if self._installed is None:
            self._installed = yield self._around.in_background(installed_editors)
        return self._installed

    # --- choosing -----------------------------------------------------------------------

    def _choose(self, screen: WorkbenchScreen, file: str) -> Task:
        setting = yield from self._setting()
        self._installed = None  # it may have been installed a minute ago
        installed = yield from self._found()
        panel = screen.show_editors(tuple((one.id, one.name) for one in installed), setting)
        panel.tried.connect(lambda chosen: self._tasks.start(self._try(panel, chosen, file)))
        panel.kept.connect(lambda chosen: self._tasks.start(self._keep(screen, panel, chosen)))

    def _try(self, panel: EditorPanel, setting: str, file: str) -> Task:
        try:
            editor = chosen_editor(setting, self._installed or ())
        except KnownError as error:
            panel.tell(trouble_sentence(error))
            return
        if editor is None:
            panel.tell(translate("Bench", "Name a command first."))
            return
        opened: Opened = yield self._around.in_background(partial(open_at, editor, file, 1, 1))
        panel.tell(self._told(opened, 1))

    def _keep(self, screen: WorkbenchScreen, panel: EditorPanel, setting: str) -> Task:
        try:
            chosen_editor(setting, self._installed or ())
        except KnownError as error:
            panel.tell(trouble_sentence(error))
            return

        def put(store: Store) -> None:
            store.settings.put(SETTING, setting)

        try:
            yield self._around.keeper.submit(put)
        except KnownError:
            panel.tell(translate("Bench", "The choice could not be saved. It is as it was."))
            return
        screen.close_editors()
        self._say(translate("Bench", "Lines open in this editor from now on"))
