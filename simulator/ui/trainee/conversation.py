"""The conversation: what the client says, what may be answered, and how the client feels.

Values in (`TalkView`), wishes out. It never shows an axis before a reply is confirmed, and
in an exam never at all: it draws what the view holds, and an exam's view holds no feedback.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.model.run import Mode
from simulator.ui.actions import CONVERSATION, FEEDBACK, Keymap
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.feedback import FeedbackPanel
from simulator.ui.trainee.history import HistoryPanel
from simulator.ui.trainee.news import news
from simulator.ui.trainee.own_words import WriteBlock
from simulator.ui.trainee.patience import Patience, about
from simulator.ui.trainee.reply_block import ReplyBlock, said_of_closed, said_of_taking_back
from simulator.ui.trainee.talk_below import TalkBelow
from simulator.ui.trainee.talk_page import TalkPage
from simulator.ui.trainee.talk_words import file_changed, said_of_own_words
from simulator.ui.widgets.announce import announce
from simulator.ui.widgets.banner import Banner, Severity
from simulator.ui.widgets.run_bar import RunBar
from simulator.ui.widgets.screen import Screen
from simulator.ui.widgets.transcript import Transcript
from simulator.usecases.showing import TalkView


@dataclass(frozen=True, slots=True)
class TalkState:
    """What survives a rebuild of the screen: selection, what was opened, time already used."""

    row: int
    hint_open: bool
    seconds_left: float | None
    milliseconds_used: int
    others_open: bool = False
    history_open: bool = False
    caret: tuple[int, int] | None = None


class Conversation(Screen):
    """The talk itself. `clock` answers seconds that only grow.

    `reply_confirmed` carries the reply's id and the milliseconds from its showing. After
    it the replies are closed until the next `show_talk` or `set_busy(False)`. In practice
    `own_words_toggled` asks to write first, or not to; `words_changed` says what is written
    by now, `replies_requested` that it is enough.
    """

    reply_confirmed = Signal(str, int)
    continue_requested = Signal()
    take_back_requested = Signal()
    leave_requested = Signal()
    briefing_requested = Signal()
    history_requested = Signal()
    hint_requested = Signal()
    own_words_toggled = Signal()
    words_changed = Signal(str)
    replies_requested = Signal()
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
        self._patience = Patience(clock, self)
        self._patience.changed.connect(self._on_patience_changed)
        self._patience.ran_out.connect(self._on_patience_ran_out)
        self._bar = RunBar(theme, self.keymap)
        self._bar.chosen.connect(self._on_command_chosen)
        self._page = TalkPage(theme)
        self._page.notice_acted.connect(self.notice_acted)
        self._below = self._new_below()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._bar)
        box.addWidget(self._page, 1)

    def _new_below(self) -> TalkBelow:
        made = TalkBelow(self.theme, self.keymap, self._page.column, self)
        made.confirmed.connect(self._on_reply_confirmed)
        made.refused.connect(self._on_reply_refused)
        made.unsure.connect(self._on_unsure)
        made.hint_requested.connect(self._ask_for_hint)
        made.words_changed.connect(self._on_words_changed)
        made.replies_requested.connect(self._ask_for_replies)
        made.continue_requested.connect(self._continue)
        made.again_requested.connect(self._take_back)
        made.resized.connect(self._page.arrange)
        return made

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
        self._below.show(view)
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
        if replies := self._below.replies():
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
        if self._history is not None:
            self._history.transcript.setFocus()
            return
        self._below.take_keyboard()
        if self._below.replies() is None:
            self._page.scroll_to_top()

    def state(self) -> TalkState:
        replies, field, feedback = self._parts()
        block = replies or field
        return TalkState(
            replies.options.selected_row() if replies else -1,
            block is not None and block.hint.is_open,
            self._patience.left(),
            self._milliseconds(),
            feedback is not None and feedback.others_are_open(),
            self._history is not None,
            field.caret() if field else None,
        )

    def restore(self, state: object) -> None:
        if not isinstance(state, TalkState):
            return
        self._shown_at = self._clock() - state.milliseconds_used / 1000
        if state.seconds_left is not None and self._patience.left() is not None:
            self._patience.start(state.seconds_left)
        replies, field, feedback = self._parts()
        if (block := replies or field) and state.hint_open:
            block.hint.show()
            self._page.arrange()
        if replies:
            replies.options.select_row(state.row)
        if field and state.caret is not None:
            field.put_caret(state.caret)
        if state.others_open and feedback:
            feedback.toggle_others()
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
        replies, field, feedback = self._parts()
        if feedback:
            able["others"] = feedback.toggle_others
        if (replies or field) and self._view is not None and self._view.hint:
            able["hint"] = self._ask_for_hint
        if field:
            able["replies"] = self._ask_for_replies
        if self._view is not None and self._view.mode is Mode.PRACTICE:
            able["own_words"] = self._toggle_own_words
        return able

    def ticked(self) -> Mapping[str, bool]:
        return {"own_words": self._view is not None and self._view.writes_first}

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
        block = self._below.replies() or self._below.field()
        if block is not None and not block.hint.is_open:
            block.hint.show()
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

    # --- own words first ----------------------------------------------------------------

    def _toggle_own_words(self) -> None:
        if not self._busy:
            self.own_words_toggled.emit()

    def say_own_words(self, first: bool) -> None:
        """Tell who listens which way the choice went; who sees it, sees it."""
        announce(self, said_of_own_words(first))

    def _ask_for_replies(self) -> None:
        if not self._busy:
            self.replies_requested.emit()

    def _on_words_changed(self, words: str) -> None:
        self._page.scroll_to_field()
        self.words_changed.emit(words)

    # --- inner works --------------------------------------------------------------------

    def _parts(self) -> tuple[ReplyBlock | None, WriteBlock | None, FeedbackPanel | None]:
        """Of the three that change what can be done, the one that is shown."""
        return self._below.replies(), self._below.field(), self._below.feedback()

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
        if replies := self._below.replies():
            replies.show_waiting(None if left is None else about(left))

    def _on_patience_ran_out(self) -> None:
        if not self._busy:
            self.set_busy(True)
            self.silence.emit()

    # --- what is said -------------------------------------------------------------------

    def _say(self, sentence: str) -> None:
        if replies := self._below.replies():
            replies.say(sentence)
        announce(self, sentence)
