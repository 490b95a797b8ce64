"""The debrief of one run: asks, keeps what is answered, and goes on to what was wished."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.model.errors import KnownError
from simulator.ui.actions import Keymap
from simulator.ui.notices import Notice
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.troubles import trouble_title
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow
from simulator.usecases.showing import DebriefView, Reflection

if TYPE_CHECKING:
    # Heavy (transitions, yaml): the first frame comes before them.
    from simulator.usecases.desk import Desk
    from simulator.usecases.training import Training

_STORE = "store"


class DebriefFlow(QObject):
    """`replay_wanted` carries the turn (from 1) to set out from."""

    left = Signal()
    replay_wanted = Signal(int)
    exam_wanted = Signal()

    def __init__(self, window: MainWindow, tasks: Tasks, desk: Desk, training: Training) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._desk = desk
        self._training = training
        self._view: DebriefView | None = None
        self._unsaved: list[Callable[[], Task]] = []
        window.notice_acted.connect(self._on_notice_acted)

    def open(self) -> None:
        """Works the debrief out and shows it."""
        self._tasks.start(self._open())

    def close(self) -> None:
        """Lets go of the window."""
        self._window.notice_acted.disconnect(self._on_notice_acted)
        self._window.unsay(_STORE)
        self.deleteLater()

    def back(self) -> None:
        """Esc: to the scenarios; the debrief can be opened again from there."""
        self.left.emit()

    def _open(self) -> Task:
        self._view = yield from self._desk.debrief(self._training)
        self._window.show_screen(self._build)

    def _build(self, theme: Theme, keymap: Keymap) -> DebriefScreen:
        if self._view is None:
            raise AssertionError("a debrief is shown only after it was worked out")
        screen = DebriefScreen(theme, self._view, keymap=keymap)
        screen.reflected.connect(self._on_reflected)
        screen.causes_ticked.connect(self._on_causes_ticked)
        screen.replay_requested.connect(self.replay_wanted)
        screen.exam_requested.connect(self.exam_wanted)
        screen.left.connect(self.left)
        return screen

    # --- what is answered ---------------------------------------------------------------

    def _on_reflected(self, reflection: Reflection) -> None:
        self._tasks.start(self._keep(lambda: self._desk.reflect(self._training, reflection)))

    def _on_causes_ticked(self, ticked: tuple[str, ...]) -> None:
        self._tasks.start(self._judge_causes(ticked))

    def _judge_causes(self, ticked: tuple[str, ...]) -> Task:
        """The verdicts come at once; keeping the ticks may take a second try."""
        self._training.ask_causes()
        view = yield from self._desk.debrief(self._training, ticked)
        self._training.name_causes()
        screen = self._window.screen_shown
        if isinstance(screen, DebriefScreen) and view.causes_answered is not None:
            screen.show_causes(view.causes_answered)
        yield from self._keep(lambda: self._desk.keep_causes(self._training, ticked))

    def _keep(self, write: Callable[[], Task]) -> Task:
        """Writes something said in the debrief; where the disk refuses, offers it again."""
        try:
            yield from write()
        except KnownError as error:
            self._unsaved.append(write)
            self._say_unsaved(error)

    def _say_unsaved(self, error: KnownError) -> None:
        self._window.say(
            lambda: Notice(
                _STORE,
                Severity.ERROR,
                trouble_title(error),
                translate("Trouble", "What you said here is kept in memory."),
                (("retry", translate("Trouble", "Save again"), ""),),
            )
        )

    def _on_notice_acted(self, source: str, action: str) -> None:
        if source == _STORE and action == "retry":
            self._tasks.start(self._save_waiting())

    def _save_waiting(self) -> Task:
        waiting, self._unsaved = self._unsaved, []
        self._window.unsay(_STORE)
        if self._training.unsaved:
            yield from self._keep(self._write_run)
        for write in waiting:
            yield from self._keep(write)

    def _write_run(self) -> Task:
        self._training.settled((yield from self._desk.write(self._training.ledger)))
