"""The conversation: what the client says, what may be answered, and how the client feels.

Values in (`TalkView`), wishes out. It never shows an axis before a reply is confirmed, and
in an exam never at all: it draws what the view holds, and an exam's view holds no feedback.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.model.run import Mode
from simulator.ui.actions import CONVERSATION, FEEDBACK, Keymap
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.feedback import NOTHING_SAID, FeedbackPanel
from simulator.ui.trainee.history import HistoryPanel
from simulator.ui.trainee.news import news
from simulator.ui.trainee.patience import Patience, about
from simulator.ui.trainee.reply_block import (
    ContinueBlock,
    ReplyBlock,
    said_of_closed,
    said_of_taking_back,
)
from simulator.ui.trainee.talk_page import TalkPage
from simulator.ui.trainee.talk_words import file_changed, way_on
from simulator.ui.widgets.announce import announce
from simulator.ui.widgets.banner import Banner, Severity
from simulator.ui.widgets.run_bar import RunBar
from simulator.ui.widgets.screen import Screen
from simulator.ui.widgets.transcript import Transcript
from simulator.usecases.showing import FeedbackView, TalkView


@dataclass(frozen=True, slots=True)
class TalkState:
    """What survives a rebuild of the screen: selection, what was opened, time already used."""

    row: int
    hint_open: bool
    seconds_left: float | None
    milliseconds_used: int
    others_open: bool = False
    history_open: bool = False


class Conversation(Screen):
    """The talk itself. `clock` answers seconds that only grow.

    `reply_confirmed` carries the reply's id and the milliseconds from its showing. After
    it the replies are closed until the next `show_talk` or `set_busy(False)`.
    """

    reply_confirmed = Signal(str, int)
    continue_requested = Signal()
    take_back_requested = Signal()
    leave_requested = Signal()
    briefing_requested = Signal()
    history_requested = Signal()
    hint_requested = Signal()
    silence = Signal()
    notice_acted = Signal(str)

    scope = CONVERSATION

    def __init__(
        self,
        theme: Theme,
        keymap: Keymap | None = None,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, keymap, parent)
        self._clock = clock
        self._shown_at = clock()
        self._view: TalkView | None = None
        self._busy = False
        self._history: HistoryPanel | None = None
        self._feedback: FeedbackPanel | None = None
        self._choices: ReplyBlock | None = None
        self._way_on: ContinueBlock | None = None
        self._patience = Patience(clock, self)
        self._patience.changed.connect(self._on_patience_changed)
        self._patience.ran_out.connect(self._on_patience_ran_out)
        self._bar = RunBar(theme, self.keymap)
        self._bar.chosen.connect(self._on_command_chosen)
        self._page = TalkPage(theme)
        self._page.notice_acted.connect(self.notice_acted)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._bar)
        box.addWidget(self._page, 1)

    # --- what the window says -----------------------------------------------------------

    def show_talk(self, view: TalkView) -> None:
        """Show the talk as it stands now; what has not changed is left as it is."""
        before, self._view = self._view, view
        # Asked now: what is hidden below gives the keyboard to whatever comes next to it.
        keyboard_here = before is None or self._has_keyboard()
        self._shown_at = self._clock()
        self._busy = False
        self._bar.show_talk(view)
        self.transcript().show_lines(view.lines)
        self._page.show_client(view.mood, view.facts)
        self._show_below(view)
        self._start_patience(view)
        self._bar.offer(frozenset(self.commands()))
        if view.file_changed and (before is None or not before.file_changed):
            self.show_notice(*file_changed())
        self._page.arrange()
        self._page.scroll_to_top()
        if self._history is None and keyboard_here:
            self.focus_first()
        announce(self, news(before, view))

    def set_busy(self, busy: bool) -> None:
        """While a reply is being kept nothing else can be confirmed or continued."""
        self._busy = busy
        if replies := self._replies():
            replies.options.set_busy(busy)

    def show_notice(
        self,
        severity: Severity,
        title: str,
        text: str,
        actions: tuple[tuple[str, str, str], ...] = (),
    ) -> None:
        """A standing strip under the bar; what is pressed on it comes out of `notice_acted`."""
        self._page.show_notice(Banner(self.theme, severity, title, text, actions=actions))
        announce(self, f"{title}. {text}")

    def clear_notice(self) -> None:
        """Take the strip away."""
        self._page.clear_notice()

    def transcript(self) -> Transcript:
        """The lines as they are shown."""
        return self._page.column.transcript

    def patience(self) -> Patience:
        """How long the client still waits."""
        return self._patience

    def focus_first(self) -> None:
        below = self._page.column.below()
        if self._history is not None:
            self._history.transcript.setFocus()
        elif isinstance(below, ReplyBlock):
            below.options.setFocus()
        elif isinstance(below, FeedbackPanel | ContinueBlock):
            below.go_on.setFocus()
            self._page.scroll_to_top()

    def state(self) -> TalkState:
        replies, below = self._replies(), self._page.column.below()
        return TalkState(
            replies.options.selected_row() if replies else -1,
            replies is not None and replies.hint_is_open(),
            self._patience.left(),
            self._milliseconds(),
            isinstance(below, FeedbackPanel) and below.others_are_open(),
            self._history is not None,
        )

    def restore(self, state: object) -> None:
        if not isinstance(state, TalkState):
            return
        self._shown_at = self._clock() - state.milliseconds_used / 1000
        if state.seconds_left is not None and self._patience.left() is not None:
            self._patience.start(state.seconds_left)
        if replies := self._replies():
            if state.hint_open:
                replies.show_hint()
                self._page.arrange()
            replies.options.select_row(state.row)
        below = self._page.column.below()
        if state.others_open and isinstance(below, FeedbackPanel):
            below.toggle_others()
        if state.history_open:
            self._open_history()

    # --- commands -----------------------------------------------------------------------

    def scopes(self) -> tuple[str, ...]:
        if self._view is not None and self._view.feedback is not None:
            return (FEEDBACK, CONVERSATION)
        return (CONVERSATION,)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        able: dict[str, Callable[[], None]] = {
            "take_back": self._take_back,
            "scroll_up": lambda: self._page.scroll_pages(-1),
            "scroll_down": lambda: self._page.scroll_pages(1),
            "briefing": self.briefing_requested.emit,
            "history": self._open_history,
            "leave": self.leave_requested.emit,
        }
        below = self._page.column.below()
        if isinstance(below, FeedbackPanel):
            able["others"] = below.toggle_others
        if isinstance(below, ReplyBlock) and self._view is not None and self._view.hint:
            able["hint"] = self._ask_for_hint
        return able

    def _on_command_chosen(self, action: str) -> None:
        self.commands()[action]()

    def _take_back(self) -> None:
        if self._view is None or self._busy:
            return
        if self._view.can_take_back:
            self.take_back_requested.emit()
        else:
            self._say(said_of_taking_back(self._view.mode is Mode.EXAM))

    def _ask_for_hint(self) -> None:
        replies = self._replies()
        if replies is not None and not replies.hint_is_open():
            replies.show_hint()
            self._page.arrange()
            self.hint_requested.emit()
            if self._view is not None and self._view.hint is not None:
                announce(self, self._view.hint)

    def _open_history(self) -> None:
        if self._view is None or self._history is not None:
            return
        self._history = HistoryPanel(self.theme, self._view.lines, self._view.facts, self)
        self._history.closed.connect(self._on_history_closed)
        self._history.open_panel()
        self.history_requested.emit()

    def _on_history_closed(self) -> None:
        self._history = None
        self.focus_first()

    # --- parts --------------------------------------------------------------------------

    def _show_below(self, view: TalkView) -> None:
        below: QWidget
        if view.feedback is not None:
            below = self._feedback = self._feedback or self._new_feedback(view.feedback)
            self._feedback.show_feedback(view.feedback)
        elif view.choices:
            below = self._choices = self._choices or self._new_replies()
            self._choices.show_choices(view.choices, view.hint)
            self._choices.options.set_busy(False)
            if self._feedback is None and view.mode is Mode.PRACTICE:
                QTimer.singleShot(0, self, self._prepare_feedback)
        else:
            below = self._way_on = self._way_on or self._new_way_on()
            self._way_on.show_way(*way_on(view))
        self._page.column.show_below(below)

    def _prepare_feedback(self) -> None:
        """Makes the panel of the first feedback while the replies are being read."""
        if self._feedback is None:
            self._feedback = self._new_feedback(NOTHING_SAID)
            self._page.column.keep_ready(self._feedback)

    def _new_feedback(self, view: FeedbackView) -> FeedbackPanel:
        made = FeedbackPanel(self.theme, view, self.keymap)
        made.continue_requested.connect(self._continue)
        made.again_requested.connect(self._take_back)
        made.others_toggled.connect(self._page.arrange)
        return made

    def _new_replies(self) -> ReplyBlock:
        made = ReplyBlock(self.theme, self.keymap)
        made.options.confirmed.connect(self._on_reply_confirmed)
        made.options.refused.connect(self._on_reply_refused)
        made.options.unsure.connect(self._on_unsure)
        made.hint_requested.connect(self._ask_for_hint)
        return made

    def _new_way_on(self) -> ContinueBlock:
        made = ContinueBlock(self.theme)
        made.continue_requested.connect(self._continue)
        return made

    def _replies(self) -> ReplyBlock | None:
        below = self._page.column.below()
        return below if isinstance(below, ReplyBlock) else None

    def _has_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return focused is None or focused is self or self.isAncestorOf(focused)

    # --- answers ------------------------------------------------------------------------

    def _continue(self) -> None:
        if not self._busy:
            self.continue_requested.emit()

    def _on_reply_confirmed(self, reply: str) -> None:
        used = self._milliseconds()
        self._patience.stop()
        self.set_busy(True)
        self.reply_confirmed.emit(reply, used)

    def _on_reply_refused(self, row: int) -> None:
        if self._view is not None:
            self._say(said_of_closed(self._view.choices[row]))

    def _on_unsure(self) -> None:
        self._say(translate("Conversation", "Choose a reply first."))

    def _milliseconds(self) -> int:
        return round((self._clock() - self._shown_at) * 1000)

    def _start_patience(self, view: TalkView) -> None:
        if view.timer is not None and view.choices:
            self._patience.start(view.timer)
        else:
            self._patience.stop()

    def _on_patience_changed(self) -> None:
        left = self._patience.left()
        if replies := self._replies():
            replies.show_waiting(None if left is None else about(left))

    def _on_patience_ran_out(self) -> None:
        if not self._busy:
            self.set_busy(True)
            self.silence.emit()

    # --- what is said -------------------------------------------------------------------

    def _say(self, sentence: str) -> None:
        if replies := self._replies():
            replies.say(sentence)
        announce(self, sentence)
