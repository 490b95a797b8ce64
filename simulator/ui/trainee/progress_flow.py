"""Progress in front: read, filled in as figures are worked out, and what is asked for there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.ui.actions import Keymap
from simulator.ui.notices import Notice, closing
from simulator.ui.prompts import ask_before_deleting
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.progress_deletion import PendingDeletion
from simulator.ui.troubles import say_trouble
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow

if TYPE_CHECKING:
    from simulator.progress.store import Store
    from simulator.ui.trainee.progress import ProgressScreen
    from simulator.ui.trainee.progress_save_flow import ProgressSaveFlow

    # Heavy (transitions, yaml): the first frame comes before them.
    from simulator.usecases.desk import Desk
    from simulator.usecases.progress_views import ProgressView

_SOURCE = "progress"


class ProgressFlow(QObject):
    """`run_wanted` has a run that is over and is to be looked back on, `resume_wanted` one that
    goes on, `talk_wanted` a scenario and the mode it is to be begun in."""

    left = Signal()
    run_wanted = Signal(int)
    resume_wanted = Signal(int)
    talk_wanted = Signal(str, Mode)

    def __init__(self, window: MainWindow, tasks: Tasks, clock: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._clock = clock
        self._desk: Desk | None = None
        self._language = ""
        self._view: ProgressView | None = None
        self._state: object = None
        self._deletion: PendingDeletion | None = None
        self._saving: ProgressSaveFlow | None = None
        self._reading = 0
        self._closed = False

    def open(self, state: object = None) -> None:
        """Shows the screen at once, and what there is to say when it is read; `state` is what
        `where` said earlier."""
        self._state = state
        self._show()

    def take(self, desk: Desk, language: str) -> None:
        """Whose progress it is, and the language to name the talks in."""
        self._desk = desk
        self.reread(language)

    def reread(self, language: str) -> None:
        """Reads anew, for scenarios named in a language."""
        self._language = language
        if self._desk is not None and self._deletion is None:
            self._tasks.start(self._read(self._desk))

    def where(self) -> object:
        """Where the person is, for coming back."""
        screen = self._screen()
        state = screen.state() if screen is not None else None
        return state if state is not None else self._state

    def close(self) -> None:
        """Lets go of the window. What was deleted and not kept goes now."""
        self._closed = True
        if self._deletion is not None:
            self._deletion.finish()
        if self._saving is not None:
            self._saving.close()
        self._window.unsay(_SOURCE)
        self.deleteLater()

    def save_at_last(self) -> None:
        """The window closes: what was deleted and not kept goes. Nobody waits for it; the
        keeper still finishes what it was given."""
        if self._deletion is not None and self._desk is not None:
            self._deletion.keep()
            profile = self._desk.profile
            self._desk.keeper.submit(lambda store: store.runs.forget_all(profile))

    # --- showing ------------------------------------------------------------------------

    def _show(self) -> None:
        self._window.show_screen(self._build, self._state)

    def _screen(self) -> ProgressScreen | None:
        from simulator.ui.trainee.progress import ProgressScreen

        screen = None if self._closed else self._window.screen_shown
        return screen if isinstance(screen, ProgressScreen) else None

    def _build(self, theme: Theme, keymap: Keymap) -> ProgressScreen:
        from simulator.ui.trainee.progress import ProgressScreen
        from simulator.ui.trainee.progress_body import Deleted

        pending = self._deletion
        deleted = Deleted(pending.runs, pending.left) if pending is not None else None
        screen = ProgressScreen(
            theme, self._view, now=self._clock(), deleted=deleted, keymap=keymap
        )
        screen.left.connect(self.left)
        screen.run_chosen.connect(self._on_run_chosen)
        screen.talk_wanted.connect(lambda scenario: self.talk_wanted.emit(scenario, Mode.EXAM))
        screen.start_wanted.connect(self._on_start_wanted)
        screen.save_wanted.connect(self._on_save_wanted)
        screen.print_wanted.connect(self._on_print_wanted)
        screen.deletion_wanted.connect(self._on_deletion_wanted)
        screen.undone.connect(self._on_undone)
        screen.rule_edited.connect(self._on_rule_edited)
        screen.rule_dropped.connect(
            lambda rule: self._change(lambda store: store.debriefs.drop_rule(rule))
        )
        screen.promise_kept.connect(self._on_promise_kept)
        screen.promise_dropped.connect(
            lambda promise: self._change(lambda store: store.debriefs.drop_promise(promise))
        )
        return screen

    # --- reading ------------------------------------------------------------------------

    def _read(self, desk: Desk) -> Task:
        self._reading += 1
        reading = self._reading
        try:
            view = yield from desk.progress.view(self._language, progress=self._hear)
        except KnownError as error:
            if not self._closed:
                say_trouble(self._window, error)
            return
        if reading == self._reading and not self._closed:
            self._state = self.where()
            self._view = view
            self._show()

    def _hear(self, done: int, all_of_them: int) -> None:
        """Figures are being worked out."""
        screen = self._screen()
        if screen is not None:
            screen.show_working(done, all_of_them)

    # --- what is asked for --------------------------------------------------------------

    def _on_run_chosen(self, number: int) -> None:
        runs = self._view.runs if self._view is not None else ()
        run = next((one for one in runs if one.run == number), None)
        if run is None:
            return
        if run.given_up:
            self._window.say(_given_up)
        elif run.unfinished:
            self.resume_wanted.emit(number)
        else:
            self.run_wanted.emit(number)

    def _on_start_wanted(self) -> None:
        talk = self._view.next if self._view is not None else None
        if talk is None:
            self.left.emit()
        else:
            self.talk_wanted.emit(talk.scenario, Mode.PRACTICE)

    def _on_rule_edited(self, rule: int, words: str) -> None:
        at = self._clock()
        self._change(lambda store: store.debriefs.rewrite_rule(rule, words, at))

    def _on_promise_kept(self, promise: int) -> None:
        at = self._clock()
        self._change(lambda store: store.debriefs.keep_promise(promise, at))

    def _change(self, work: Callable[[Store], None]) -> None:
        if self._desk is not None:
            self._tasks.start(self._changed(self._desk, work))

    def _changed(self, desk: Desk, work: Callable[[Store], None]) -> Task:
        """Something is done to rules and promises, then they are shown anew."""
        try:
            yield desk.keeper.submit(work)
        except KnownError as error:
            say_trouble(self._window, error)
        yield from self._read(desk)

    def _on_save_wanted(self) -> None:
        if self._view is not None and (saving := self._save_flow()) is not None:
            saving.save(self._view)

    def _on_print_wanted(self) -> None:
        if self._view is not None and (saving := self._save_flow()) is not None:
            saving.print(self._view)

    def _save_flow(self) -> ProgressSaveFlow | None:
        from simulator.ui.trainee.progress_save_flow import ProgressSaveFlow

        if self._saving is None and self._desk is not None:
            self._saving = ProgressSaveFlow(self._window, self._tasks, self._desk, self._clock)
        return self._saving

    # --- deleting -----------------------------------------------------------------------

    def _on_deletion_wanted(self) -> None:
        screen, view = self._screen(), self._view
        if screen is None or view is None or not view.runs:
            return
        runs = len(view.runs)
        text = translate(
            "Progress",
            "%n run(s) go, with their debriefs and what is due. Rules and promises stay.",
            None,
            runs,
        )
        ask_before_deleting(
            screen.theme,
            screen,
            translate("Progress", "Delete the history?"),
            text,
            deed=translate("Progress", "Delete %n run(s)", None, runs),
            on_yes=lambda: self._on_deletion_chosen(runs),
        )

    def _on_deletion_chosen(self, runs: int) -> None:
        if self._closed or self._desk is None or self._deletion is not None:
            return
        self._state = self.where()
        desk = self._desk
        self._deletion = PendingDeletion(runs, lambda: self._tasks.start(self._forget(desk)), self)
        self._deletion.tick.connect(self._on_tick)
        self._show()

    def _on_tick(self, seconds: int) -> None:
        screen = self._screen()
        if screen is not None:
            screen.show_left(seconds)

    def _on_undone(self) -> None:
        if self._deletion is not None:
            self._deletion.keep()
            self._deletion = None
            self._show()

    def _forget(self, desk: Desk) -> Task:
        self._deletion = None
        try:
            yield desk.keeper.submit(lambda store: store.runs.forget_all(desk.profile))
        except KnownError as error:
            refused = error
            self._window.say(lambda: _not_all_gone(refused))
        if not self._closed:
            yield from self._read(desk)


def _given_up() -> Notice:
    title = translate("Progress", "This run was given up for another start")
    text = translate("Progress", "It came to no ending, so there is no debrief of it.")
    close = closing()
    return Notice(_SOURCE, Severity.NOTE, title, text, (close,))


def _not_all_gone(error: KnownError) -> Notice:
    """The history could not be deleted; or it is gone, but not the copy an update had made."""
    title = translate("Progress", "The history was not deleted: the store takes no writing")
    text = ""
    if error.code == "folder_not_writable":
        title = translate("Progress", "The history is gone, but not the copy of it")
        text = translate("Progress", "An earlier version left it beside the store. {what}")
        text = text.replace("{what}", str(error.values.get("path", "")))
    close = closing()
    return Notice(_SOURCE, Severity.ERROR, title, text, (close,))
