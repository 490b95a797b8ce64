"""The desk of a trainee, put together: application, window, key filter, tasks, flow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication

from simulator.model.errors import KnownError
from simulator.progress.store import Store
from simulator.ui.actions import Keymap
from simulator.ui.keys import KeyFilter
from simulator.ui.languages import Languages
from simulator.ui.looks import LANGUAGES, Looks
from simulator.ui.notices import Notice
from simulator.ui.style import prepare
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import filled, translate
from simulator.ui.trainee.flow import TraineeFlow
from simulator.ui.trainee.surroundings import Surroundings
from simulator.ui.troubles import trouble_title
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow
from simulator.usecases.lists import PickerView


@dataclass(frozen=True, slots=True)
class Start:
    """What is known before the first frame, and what the command line asked for."""

    people: PickerView
    settings: Mapping[str, str]
    trouble: KnownError | None = None
    profile: str | None = None
    language: str | None = None
    play: str | None = None


class DeskWindow(QObject):
    """Everything that lives as long as the window, which it furnishes."""

    def __init__(
        self, application: QApplication, window: MainWindow, around: Surroundings, start: Start
    ) -> None:
        super().__init__()
        family = prepare(application)
        looks = Looks.of(start.settings, start.language or _system_language())
        self._languages = Languages(application)
        self._languages.use(looks.language)
        keymap = Keymap()
        self.keys = KeyFilter(keymap, self)
        application.installEventFilter(self.keys)
        self.window = window
        window.furnish(looks, family, keymap, self._languages.use)
        self.tasks = Tasks(self)
        self.flow = TraineeFlow(self.window, self.tasks, around)
        self.window.closing.connect(self.tasks.close)
        self.window.closing.connect(self._languages.drop)
        self.window.looks_changed.connect(self._on_looks_changed)
        self._keeper = around.keeper
        trouble = start.trouble
        if trouble is not None:
            self.window.say(lambda: Notice("start", Severity.WARNING, trouble_title(trouble)))
        self.flow.open(_only(start.people, start.profile), start.play)

    def _on_looks_changed(self, looks: Looks) -> None:
        self.tasks.start(self._keep(looks.settings()))

    def _keep(self, settings: Mapping[str, str]) -> Task:
        def put(store: Store) -> None:
            for key, value in settings.items():
                store.settings.put(key, value)

        try:
            yield self._keeper.submit(put)
        except KnownError:
            # The choice holds in this window; the next start asks the system again.
            return

    def say_crashed(self, report: Path | None) -> None:
        """Something in the program itself failed: where the report is, and what is safe."""
        self.window.say(lambda: _crashed(report))


def _crashed(report: Path | None) -> Notice:
    safe = translate("Trouble", "Every confirmed reply is saved. Start the program again.")
    kept = translate("Trouble", "A report for its makers is in {file}; nothing was sent.")
    text = safe if report is None else f"{safe} {filled(kept, file=str(report))}"
    title = translate("Trouble", "Something in the program failed")
    return Notice("crash", Severity.ERROR, title, text)


def _only(people: PickerView, name: str | None) -> PickerView:
    """The people to choose among: the one that was asked for, or everyone."""
    wanted = [row for row in people.profiles if name and row.name.casefold() == name.casefold()]
    if not wanted:
        return people
    return PickerView(tuple(wanted), people.data_folder, people.language, people.writable)


def _system_language() -> str:
    code = QLocale.system().name()[:2]
    return code if code in dict(LANGUAGES) else "en"
