"""Files dropped onto the window: a scenario's folder is opened, a pack is installed, results are
brought in.

A pack comes from a stranger: what it is, is said first, and nothing is written before the
person said so. What is there already is replaced only after a second question of its own.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.model.errors import KnownError
from simulator.ui.looks import LANGUAGES
from simulator.ui.notices import CLOSE, Notice
from simulator.ui.pack_troubles import pack_sentence
from simulator.ui.tasks import InBackground, Task, Tasks
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow

if TYPE_CHECKING:
    from simulator.usecases.sharing import PackFacts

_SOURCE = "drop"
_SCENARIO_FILE = "scenario.yaml"
RESULTS = ".json"
_OWN_NAMES = dict(LANGUAGES)


class Dropping(QObject):
    """`scenario_dropped` is a scenario's folder, `installed` that there is one more,
    `results_dropped` the files of results as a list of paths."""

    scenario_dropped = Signal(Path)
    installed = Signal()
    results_dropped = Signal(list)

    def __init__(
        self, window: MainWindow, tasks: Tasks, in_background: InBackground, folder: Path
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._in_background = in_background
        self._folder = folder
        self._pack: Path | None = None
        self._facts: PackFacts | None = None
        window.dropped.connect(self._on_dropped)
        window.notice_acted.connect(self._on_notice_acted)

    def _on_dropped(self, files: list[str]) -> None:
        """One thing at a time, the first that was dropped; of results all."""
        path = Path(files[0])
        screen = self._window.screen_shown
        if screen is None or not screen.tab:
            self._window.say(_not_now)
        elif path.is_dir() or path.name == _SCENARIO_FILE:
            self._window.unsay(_SOURCE)
            self.scenario_dropped.emit(path if path.is_dir() else path.parent)
        elif path.suffix.lower() == ".zip":
            self._tasks.start(self._look_into(path))
        elif path.suffix.lower() == RESULTS:
            self._window.unsay(_SOURCE)
            names = map(Path, files)
            self.results_dropped.emit([one for one in names if one.suffix.lower() == RESULTS])
        else:
            self._window.say(partial(_neither, path.name))

    def _look_into(self, file: Path) -> Task:
        def look() -> PackFacts:
            from simulator.usecases.sharing import look_into

            return look_into(file)

        try:
            facts: PackFacts = yield self._in_background(look)
        except KnownError as error:
            self._window.say(partial(_refused, error))
            return
        self._pack, self._facts = file, facts
        self._window.say(partial(_question, facts))

    def _on_notice_acted(self, source: str, action: str) -> None:
        if source == _SOURCE and self._pack is not None and self._facts is not None:
            replacing = action == "replace"
            self._tasks.start(self._install(self._pack, self._facts, replace=replacing))

    def _install(self, file: Path, facts: PackFacts, *, replace: bool) -> Task:
        def put() -> None:
            from simulator.usecases.sharing import install

            install(file, self._folder, replace=replace)

        try:
            yield self._in_background(put)
        except KnownError as error:
            if error.code == "install_exists":
                self._window.say(partial(_second_question, facts))
            else:
                self._window.say(partial(_refused, error))
            return
        self._pack = self._facts = None
        self._window.say(partial(_done, facts))
        self.installed.emit()


def _close() -> tuple[str, str, str]:
    return (CLOSE, translate("Drop", "Close"), "")


def _not_now() -> Notice:
    title = translate("Drop", "Go to the scenarios first, then drop it there")
    return Notice(_SOURCE, Severity.NOTE, title, actions=(_close(),))


def _neither(name: str) -> Notice:
    title = translate("Drop", "“{name}” is neither a scenario, a pack of one, nor results")
    text = translate("Drop", "Drop a scenario’s folder to work on it, or a .zip to install it.")
    return Notice(_SOURCE, Severity.NOTE, filled(title, name=name), text, (_close(),))


def _question(facts: PackFacts) -> Notice:
    title = translate("Drop", "Install the scenario “{title}”?")
    languages = ", ".join(_OWN_NAMES.get(code, code) for code in facts.languages)
    files = len(facts.files)
    parts = (
        filled(translate("Drop", "Id: {id}"), id=facts.id),
        filled(translate("Drop", "Languages: {languages}"), languages=languages),
        translate("Drop", "%n file(s)", None, files),
    )
    no = (CLOSE, translate("Drop", "Not now"), "")
    actions = (("install", translate("Drop", "Install"), ""), no)
    return Notice(
        _SOURCE, Severity.NOTE, filled(title, title=facts.title), " · ".join(parts), actions
    )


def _second_question(facts: PackFacts) -> Notice:
    title = translate("Drop", "There is a scenario “{id}” already. Replace it?")
    text = translate("Drop", "What is in its folder now is lost. Runs and progress stay.")
    keep = (CLOSE, translate("Drop", "Keep what is there"), "")
    actions = (("replace", translate("Drop", "Replace"), ""), keep)
    return Notice(_SOURCE, Severity.WARNING, filled(title, id=facts.id), text, actions)


def _done(facts: PackFacts) -> Notice:
    title = translate("Drop", "“{title}” is among the scenarios now")
    return Notice(_SOURCE, Severity.NOTE, filled(title, title=facts.title), actions=(_close(),))


def _refused(error: KnownError) -> Notice:
    title = translate("Drop", "Nothing was installed")
    return Notice(_SOURCE, Severity.ERROR, title, pack_sentence(error), (_close(),))
