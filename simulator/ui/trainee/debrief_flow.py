"""The debrief of one run: asks, keeps what is answered, and goes on to what was wished."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.ui.actions import Keymap
from simulator.ui.notices import Notice
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.debrief_report_flow import DebriefReportFlow
from simulator.ui.troubles import say_trouble, trouble_title
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow
from simulator.usecases.debrief_views import DebriefView, PriceConstants, Reflection
from simulator.usecases.next_talk import NextReason
from simulator.usecases.phases import Phase
from simulator.usecases.pricing import priced
from simulator.usecases.tongue import Tongue

if TYPE_CHECKING:
    from simulator.ui.trainee.what_if_flow import WhatIfFlow

    # Heavy (transitions, yaml): the first frame comes before them.
    from simulator.usecases.desk import Desk
    from simulator.usecases.steps import Steps
    from simulator.usecases.training import Training

_STORE = "store"
KEPT_AFTER_MS = 500
"""Other constants are written when nothing was changed for so long."""


class DebriefFlow(QObject):
    """`replay_wanted` carries the turn (from 1) to set out from, `briefing_wanted` a scenario
    and the mode to offer first."""

    left = Signal()
    briefing_wanted = Signal(str, Mode)
    replay_wanted = Signal(int)
    exam_wanted = Signal()

    says_tongue = False

    def __init__(
        self,
        window: MainWindow,
        tasks: Tasks,
        desk: Desk,
        training: Training,
        *,
        to_progress: bool = False,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._desk = desk
        self._training = training
        self._to_progress = to_progress
        self._view: DebriefView | None = None
        self._ticked: tuple[str, ...] | None = None
        self._unsaved: list[Callable[[], Task]] = []
        self._then: Callable[[], None] = self.left.emit
        self._refused: KnownError | None = None
        self._closed = False
        self._what_if: WhatIfFlow | None = None
        self._left_at: object = None
        self._constants: Callable[[], Task] | None = None
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.timeout.connect(self._keep_constants)
        self._reports = DebriefReportFlow(window, tasks, desk, training)
        window.notice_acted.connect(self._on_notice_acted)

    def open(self) -> None:
        """Works the debrief out and shows it."""
        self._tasks.start(self._open())

    def close(self) -> None:
        """Lets go of the window; what still comes back shows nothing any more."""
        self._keep_constants()
        self._closed = True
        self._leave_what_if()
        self._reports.close()
        self._window.notice_acted.disconnect(self._on_notice_acted)
        self._window.unsay(_STORE)
        self.deleteLater()

    def save_at_last(self) -> None:
        """The window closes: a last try for what the disk refused or what waits."""
        self._keep_constants()
        self._desk.write_at_last(self._training.ledger)

    def back(self) -> None:
        """Esc: to the scenarios, from a what-if to the debrief; that can be opened again."""
        if self._what_if is not None:
            self._on_what_if_left()
        else:
            self._go(self.left.emit)

    def _open(self) -> Task:
        if self._training.unsaved:
            yield from self._keep(self._write_run)
        try:
            self._view = yield from self._worked_out()
        except KnownError as error:
            if not self._closed:
                say_trouble(self._window, error)
                self._go(self.left.emit)
            return
        if not self._closed:
            self._window.show_screen(self._build)
        yield from self._learn_next()

    def _learn_next(self) -> Task:
        """The talk to play next: planned only when this one was counted. Without an answer of
        the disk there is none, and nobody has to be troubled about it."""
        language = self._training.spoken.tongue.wanted
        try:
            talk = yield from self._desk.progress.next_talk(language)
        except KnownError:
            return
        if self._view is not None:
            self._view = replace(self._view, next=talk)
        screen = None if self._closed else self._window.screen_shown
        if isinstance(screen, DebriefScreen):
            screen.show_next(talk)

    def _worked_out(self) -> Steps[DebriefView]:
        """The debrief in the language that holds when it is there."""
        while True:
            spoken = self._training.spoken
            view = yield from self._desk.looking_back.debrief(self._training, self._ticked)
            if self._training.spoken is spoken:
                return view

    def reword(self, language: str) -> Task:
        """Tells the same debrief in another language, and leaves the person where they are."""
        yield from self._desk.speak(self._training, language)
        if self._view is None:  # still being worked out, and then in this language
            return
        try:
            view = yield from self._worked_out()
        except KnownError as error:
            if not self._closed:
                say_trouble(self._window, error)
            return
        # Answered meanwhile or not: the steps stay those the telling began with.
        self._view = replace(view, reflection=self._view.reflection, next=self._view.next)
        screen = None if self._closed else self._window.screen_shown
        if isinstance(screen, DebriefScreen):
            self._window.show_screen(self._build, screen.state())
        elif self._what_if is not None:
            yield from self._what_if.reword()
        yield from self._learn_next()

    @property
    def tongue(self) -> Tongue:
        """What the talk speaks."""
        return self._training.spoken.tongue

    def _build(self, theme: Theme, keymap: Keymap) -> DebriefScreen:
        if self._view is None:
            raise AssertionError("a debrief is shown only after it was worked out")
        screen = DebriefScreen(theme, self._view, keymap=keymap, to_progress=self._to_progress)
        screen.reflected.connect(self._on_reflected)
        screen.causes_ticked.connect(self._on_causes_ticked)
        screen.replay_requested.connect(
            lambda turn: self._go(lambda: self.replay_wanted.emit(turn))
        )
        screen.constants_changed.connect(self._on_constants_changed)
        screen.rule_kept.connect(self._on_rule_kept)
        screen.promise_kept.connect(self._on_promise_kept)
        screen.next_requested.connect(self._on_next_requested)
        screen.what_if_requested.connect(self._on_what_if_requested)
        screen.exam_requested.connect(lambda: self._go(self.exam_wanted.emit))
        screen.save_requested.connect(self._reports.save)
        screen.print_requested.connect(self._reports.print)
        screen.left.connect(self.back)
        return screen

    # --- what is answered ---------------------------------------------------------------

    def _on_reflected(self, reflection: Reflection) -> None:
        self._tasks.start(
            self._keep(lambda: self._desk.looking_back.reflect(self._training, reflection))
        )

    def _on_causes_ticked(self, ticked: tuple[str, ...]) -> None:
        self._tasks.start(self._keep(lambda: self._judge_causes(ticked)))

    def _judge_causes(self, ticked: tuple[str, ...]) -> Task:
        """The verdicts come at once; keeping the ticks may take a second try, and so may the
        verdicts where the store does not tell what was said before."""
        if self._training.phase is not Phase.CAUSES:  # pressed twice: asked already
            self._training.ask_causes()
        self._ticked = ticked
        view = yield from self._worked_out()
        if self._training.phase is Phase.CAUSES:
            self._training.name_causes()
        screen = None if self._closed else self._window.screen_shown
        if isinstance(screen, DebriefScreen) and view.causes_answered is not None:
            screen.show_causes(view.causes_answered)
        yield from self._desk.looking_back.keep_causes(self._training, ticked)

    def _on_rule_kept(self, rule: str, house_rule: str | None) -> None:
        if self._view is not None:
            self._view = replace(self._view, rule_adopted=rule)
        looking_back = self._desk.looking_back
        write = partial(looking_back.keep_rule, self._training, rule, house_rule)
        self._tasks.start(self._keep(write))

    def _on_promise_kept(self, promise: str) -> None:
        if self._view is not None:
            self._view = replace(self._view, promised=promise)
        write = partial(self._desk.looking_back.keep_promise, self._training, promise)
        self._tasks.start(self._keep(write))

    def _on_constants_changed(self, chosen: PriceConstants | None) -> None:
        if self._view is None:
            return
        self._view = priced(self._view, chosen)
        keep = self._desk.looking_back.keep_constants
        self._constants = partial(keep, self._training.saved.scenario, chosen)
        self._gathering.start(KEPT_AFTER_MS)

    def _keep_constants(self) -> None:
        self._tasks.start(self._write_constants())

    def _write_constants(self) -> Task:
        """What the figures are by now is written once, not at every key."""
        self._gathering.stop()
        write, self._constants = self._constants, None
        if write is not None:
            yield from self._keep(write)

    def _on_next_requested(self, scenario: str) -> None:
        """A talk that was never sat as an exam may be practised first; a review is an exam."""
        talk = self._view.next if self._view is not None else None
        first = talk is None or talk.reason is NextReason.FIRST
        mode = Mode.PRACTICE if first else Mode.EXAM
        self._go(lambda: self.briefing_wanted.emit(scenario, mode))

    def _keep(self, write: Callable[[], Task]) -> Task:
        """Writes something said in the debrief; where the disk refuses, offers it again."""
        try:
            yield from write()
        except KnownError as error:
            self._unsaved.append(write)
            self._refused = error
            self._say_unsaved(error)

    # --- another road -------------------------------------------------------------------

    def _on_what_if_requested(self, turn: int) -> None:
        """Nothing of it is kept, so nothing waits for the disk before."""
        from simulator.ui.trainee.what_if_flow import WhatIfFlow

        screen = self._window.screen_shown
        if self._what_if is not None or screen is None:
            return
        self._left_at = screen.state()
        flow = WhatIfFlow(self._window, self._tasks, self._desk.shelf, self._training)
        flow.left.connect(self._on_what_if_left)
        flow.refused.connect(self._leave_what_if)
        flow.practise_wanted.connect(lambda turn: self._go(lambda: self.replay_wanted.emit(turn)))
        self._what_if = flow
        flow.open(turn)

    def _on_what_if_left(self) -> None:
        self._leave_what_if()
        self._window.show_screen(self._build, self._left_at)

    def _leave_what_if(self) -> None:
        if self._what_if is not None:
            self._what_if.close()
            self._what_if = None

    # --- going on -----------------------------------------------------------------------

    def _go(self, then: Callable[[], None]) -> None:
        """Goes on after what waits was written; where the disk still refuses, one is asked."""
        self._then = then
        self._tasks.start(self._save_and_go())

    def _save_and_go(self) -> Task:
        yield from self._write_constants()
        yield from self._save_waiting()
        if self._unsaved and self._refused is not None:
            self._say_unsaved(self._refused, leaving=True)
        elif not self._closed:
            self._then()

    # --- what the disk says -------------------------------------------------------------

    def _say_unsaved(self, error: KnownError, *, leaving: bool = False) -> None:
        if not self._closed:
            self._window.say(lambda: _not_kept(error, leaving=leaving))

    def _on_notice_acted(self, source: str, action: str) -> None:
        if source != _STORE:
            return
        if action == "retry":
            self._tasks.start(self._save_waiting())
        elif not self._closed:
            self._then()

    def _save_waiting(self) -> Task:
        waiting, self._unsaved = self._unsaved, []
        if waiting and not self._closed:
            self._window.unsay(_STORE)
        for write in waiting:
            yield from self._keep(write)

    def _write_run(self) -> Task:
        before = self._training.ledger
        after = yield from self._desk.write(before)
        if self._training.ledger is before:
            self._training.settled(after)


def _not_kept(error: KnownError, *, leaving: bool) -> Notice:
    """What to do about what was said here and not written."""
    offered = [("retry", translate("Trouble", "Save again"), "")]
    if leaving:
        offered.append(("leave", translate("Trouble", "Leave without saving"), ""))
    safe = translate("Trouble", "What you said here is kept in memory.")
    return Notice(_STORE, Severity.ERROR, trouble_title(error), safe, tuple(offered))
