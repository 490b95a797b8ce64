"""A talk from its first line to its debrief: the conversation screen and the training.

The disk comes before the screen: a confirmed reply is written on the store's thread, and
only then the talk moves on. Where the disk refuses, the reply stays in memory and a
standing strip offers to try again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.model.errors import KnownError
from simulator.model.run import SILENCE
from simulator.ui.actions import Keymap
from simulator.ui.notices import Notice
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.briefing import BriefingScreen
from simulator.ui.trainee.conversation import Conversation
from simulator.ui.trainee.own_words_flow import OwnWordsFlow
from simulator.ui.troubles import moved_on_text, trouble_title, unsaved_text
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow
from simulator.usecases.showing import TalkView
from simulator.usecases.tongue import Tongue

if TYPE_CHECKING:
    # Heavy (transitions, yaml): the first frame comes before them.
    from simulator.usecases.desk import Desk
    from simulator.usecases.training import Step, Training
    from simulator.usecases.writing import Ledger

_STORE = "store"
_GONE = frozenset({"run_moved_on", "run_gone"})


class TalkFlow(QObject):
    """One training on the screen. `left` when the person leaves, `over` at the debrief;
    `language_chosen` names a language the talk is wanted in."""

    left = Signal()
    over = Signal(object)
    language_chosen = Signal(str)

    says_tongue = False

    def __init__(self, window: MainWindow, tasks: Tasks, desk: Desk, training: Training) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._desk = desk
        self._training = training
        self._about: int | None = None
        self._changed = False
        self._waiting: Step | None = None
        self._refusal = KnownError("locked")
        self._kept: object = None
        self._ending = False
        self._closed = False
        self._own_words = OwnWordsFlow(tasks, desk, lambda: self._training, self)
        self._own_words.changed.connect(self._show)
        window.notice_acted.connect(self._on_notice_acted)

    # --- on and off the screen ----------------------------------------------------------

    def open(self) -> None:
        """Shows the talk as it stands."""
        self._window.show_screen(self._build)
        self._tasks.start(self._learn_about())

    def close(self) -> None:
        """Lets go of the window; what still comes back from the disk shows nothing any more."""
        self._closed = True
        self._own_words.close()
        self._window.notice_acted.disconnect(self._on_notice_acted)
        self._window.unsay(_STORE)
        self.deleteLater()

    def save_at_last(self) -> None:
        """The window closes: a last try for what the disk refused."""
        step = self._waiting
        self._own_words.keep_at_last()
        self._desk.write_at_last(self._training.ledger if step is None else step.ledger)

    def reword(self, language: str) -> Task:
        """Goes on in another language, where the person is: in the talk, or in its briefing."""
        training = self._training
        yield from self._desk.speak(training, language)
        screen = None if self._closed else self._window.screen_shown
        if training is not self._training or screen is None:
            return
        if isinstance(screen, Conversation):
            self._window.show_screen(self._build, screen.state())
        elif isinstance(screen, BriefingScreen):
            self._window.show_screen(self._build_briefing, screen.state())

    @property
    def tongue(self) -> Tongue:
        """What the talk speaks."""
        return self._training.spoken.tongue

    def back(self) -> None:
        """Esc: the run is left as it is; home offers to continue it."""
        self._tasks.start(self._leave())

    def _build(self, theme: Theme, keymap: Keymap) -> Conversation:
        screen = Conversation(theme, keymap)
        screen.reply_confirmed.connect(self._on_reply_confirmed)
        screen.silence.connect(self._on_silence)
        screen.continue_requested.connect(self._on_continue_requested)
        screen.take_back_requested.connect(self._on_take_back_requested)
        screen.leave_requested.connect(self.back)
        screen.briefing_requested.connect(self._on_briefing_requested)
        self._own_words.follow(screen)
        screen.show_talk(self._view())
        if self._waiting is not None:
            screen.set_busy(True)
        return screen

    def _view(self) -> TalkView:
        view: TalkView = self._desk.talk(self._training, self._about, changed=self._changed)
        return view

    def _screen(self) -> Conversation | None:
        screen = None if self._closed else self._window.screen_shown
        return screen if isinstance(screen, Conversation) else None

    def _show(self) -> None:
        screen = self._screen()
        if screen is not None:
            screen.show_talk(self._view())

    def _learn_about(self) -> Task:
        """What comes late: whether the file changed meanwhile, how long the talk may be."""
        self._changed = yield from self._desk.file_changed(self._training)
        self._about = yield from self._desk.about_turns(self._training)
        screen = self._screen()
        if screen is not None and self._waiting is None:
            state = screen.state()
            screen.show_talk(self._view())
            screen.restore(state)

    # --- answering ----------------------------------------------------------------------

    def _on_reply_confirmed(self, reply: str, milliseconds: int) -> None:
        self._take(lambda: self._training.consider(reply, milliseconds))

    def _on_silence(self) -> None:
        self._take(lambda: self._training.consider(SILENCE, 0))

    def _on_take_back_requested(self) -> None:
        self._take(self._training.consider_back)

    def _take(self, consider: Callable[[], Step]) -> None:
        if self._waiting is not None or self._ending:
            return
        try:
            step = consider()
        except KnownError:
            # Out of step with the screen (a key pressed twice): show what holds.
            self._show()
            return
        self._waiting = step
        if (screen := self._screen()) is not None:
            screen.set_busy(True)
        self._tasks.start(self._write(step))

    def _write(self, step: Step) -> Task:
        try:
            ledger = yield from self._desk.write(step.ledger)
        except KnownError as error:
            self._say_unsaved(error)
            return
        self._written(step, step.ledger, ledger)

    def _written(self, step: Step | None, before: Ledger, after: Ledger) -> None:
        """The disk has taken `before`. Only the first of several tries moves the talk on, and
        only where it still stands before this step: one may have gone on meanwhile."""
        if step is not None and self._waiting is step:
            self._accept(step, after)
        elif self._training.ledger is before:
            self._training.settled(after)
        if not self._closed:
            self._window.unsay(_STORE)

    def _accept(self, step: Step, ledger: Ledger) -> None:
        self._waiting = self._kept = None
        self._training.accept(step, ledger)
        self._show()

    def _on_continue_requested(self) -> None:
        if self._waiting is not None or self._ending:
            return
        training = self._training
        told_all = training.at_rest
        training.go_on()
        if training.session.ended and told_all:
            self._ending = True
            self._tasks.start(self._end())
        else:
            self._show()

    def _end(self) -> Task:
        """Notes the ending and goes to the debrief, which goes on trying what waits."""
        try:
            ledger = yield from self._desk.write(self._training.consider_end())
        except KnownError as error:
            if error.code in _GONE:
                self._ending = False
                self._say_unsaved(error)
                return
            ledger = self._training.consider_end()
        self._training.look_back(ledger)
        if not self._closed:
            self.over.emit(self._training)

    def _leave(self) -> Task:
        """Writes what waits, the reply under way included; leaving is never stopped by the
        disk, and loses nothing without asking."""
        step = self._waiting
        before = self._training.ledger if step is None else step.ledger
        if before.waiting:
            try:
                after = yield from self._desk.write(before)
            except KnownError as error:
                self._say_unsaved(error, leaving=True)
                return
            self._written(step, before, after)
        self._go()

    def _go(self) -> None:
        if not self._closed:
            self.left.emit()

    # --- what the disk says -------------------------------------------------------------

    def _say_unsaved(self, error: KnownError, *, leaving: bool = False) -> None:
        """A standing strip: what happened, what is safe, and what can be done."""
        if self._closed:
            return
        self._refusal = error
        waits = self._waiting is not None
        self._window.say(lambda: _refused(error, leaving=leaving, waits=waits))

    def _on_notice_acted(self, source: str, action: str) -> None:
        if source == _STORE:
            self._tasks.start(self._answer_notice(action))

    def _answer_notice(self, action: str) -> Task:
        step = self._waiting
        if action == "leave":
            self._go()
        elif action == "reopen":
            yield from self._reopen()
        elif action == "go_on" and step is not None:
            self._accept(step, step.ledger)
            self._say_unsaved(self._refusal)
        elif step is not None:
            yield from self._write(step)
        else:
            yield from self._save_waiting()
        screen = self._screen()
        if screen is not None:
            screen.focus_first()

    def _save_waiting(self) -> Task:
        before = self._training.ledger
        try:
            after = yield from self._desk.write(before)
        except KnownError as error:
            self._say_unsaved(error)
            return
        self._written(None, before, after)

    def _reopen(self) -> Task:
        """Takes the run up where another window left it, or leaves it when it is gone."""
        try:
            training = yield from self._desk.resume(self._training.saved.id, self.tongue.wanted)
        except KnownError:
            self._go()
            return
        if self._closed:
            return
        training.ensure_begun()
        self._window.unsay(_STORE)
        self._training, self._waiting, self._ending = training, None, False
        self._window.show_screen(self._build)

    # --- the briefing during a run ------------------------------------------------------

    def _on_briefing_requested(self) -> None:
        screen = self._screen()
        self._kept = screen.state() if screen is not None else None
        self._window.show_screen(self._build_briefing)

    def _build_briefing(self, theme: Theme, keymap: Keymap) -> BriefingScreen:
        view = self._desk.briefing_of(self._training, self._about)
        screen = BriefingScreen(theme, view, keymap=keymap)
        screen.left.connect(self._on_briefing_left)
        screen.language_chosen.connect(self.language_chosen)
        return screen

    def _on_briefing_left(self) -> None:
        self._window.show_screen(self._build, self._kept)


def _refused(error: KnownError, *, leaving: bool, waits: bool) -> Notice:
    """What to do about what was not written; `waits` when a reply is not taken up before."""
    if error.code in _GONE:
        reopen = ("reopen", translate("Trouble", "Open it as it stands"), "")
        return Notice(_STORE, Severity.ERROR, trouble_title(error), moved_on_text(), (reopen,))
    offered = [("retry", translate("Trouble", "Save again"), "")]
    if leaving:
        offered.append(("leave", translate("Trouble", "Leave without saving"), ""))
    elif waits:
        offered.append(("go_on", translate("Trouble", "Go on, save later"), ""))
    return Notice(_STORE, Severity.ERROR, trouble_title(error), unsaved_text(error), tuple(offered))
