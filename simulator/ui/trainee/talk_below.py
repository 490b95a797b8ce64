"""What stands under the transcript of a conversation: replies, own words, feedback, a way on.

Each is made once and filled again: a turn that fills the same widgets costs half of one that
makes them.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from simulator.model.run import Mode
from simulator.ui.actions import Keymap
from simulator.ui.theme import Theme
from simulator.ui.trainee.feedback import NOTHING_SAID, FeedbackPanel
from simulator.ui.trainee.own_words import WriteBlock
from simulator.ui.trainee.reply_block import ContinueBlock, ReplyBlock
from simulator.ui.trainee.talk_column import TalkColumn
from simulator.ui.trainee.talk_words import way_on
from simulator.usecases.showing import FeedbackView, TalkView


class TalkBelow(QObject):
    """Puts the right part into the column; says what was done in any of them.

    `resized`: a part wants another height. `words_changed` carries what is written by now."""

    confirmed = Signal(str)
    refused = Signal(int)
    unsure = Signal()
    hint_requested = Signal()
    words_changed = Signal(str)
    replies_requested = Signal()
    continue_requested = Signal()
    again_requested = Signal()
    resized = Signal()

    def __init__(
        self, theme: Theme, keymap: Keymap, column: TalkColumn, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keymap = keymap
        self._column = column
        self._feedback: FeedbackPanel | None = None
        self._replies: ReplyBlock | None = None
        self._write: WriteBlock | None = None
        self._way_on: ContinueBlock | None = None

    def show(self, view: TalkView) -> None:
        """Shows what belongs under the transcript now."""
        if view.feedback is not None:
            self._feedback = self._feedback or self._new_feedback(view.feedback)
            self._feedback.show_feedback(view.feedback)
            self._column.show_below(self._feedback)
        elif view.writing:
            self._show_field(view)
        elif view.choices:
            self._show_replies(view)
        else:
            self._way_on = self._way_on or self._new_way_on()
            self._way_on.show_way(*way_on(view))
            self._column.show_below(self._way_on)

    def part(self) -> QWidget | None:
        """What is shown now."""
        return self._column.below()

    def replies(self) -> ReplyBlock | None:
        """The replies, while they are shown."""
        part = self.part()
        return part if isinstance(part, ReplyBlock) else None

    def field(self) -> WriteBlock | None:
        """The field for own words, while it is shown."""
        part = self.part()
        return part if isinstance(part, WriteBlock) else None

    def feedback(self) -> FeedbackPanel | None:
        """The feedback, while it is shown."""
        part = self.part()
        return part if isinstance(part, FeedbackPanel) else None

    def take_keyboard(self) -> None:
        """Where a person goes on: in the field, in the list, at the way on."""
        part = self.part()
        if isinstance(part, WriteBlock):
            part.field.setFocus()
        elif isinstance(part, ReplyBlock):
            part.options.setFocus()
        elif isinstance(part, FeedbackPanel | ContinueBlock):
            part.go_on.setFocus()

    # --- replies and own words ----------------------------------------------------------

    def _show_field(self, view: TalkView) -> None:
        block = self._write = self._write or self._new_field()
        if self.part() is block:
            block.go_on(view.own_words)
            return
        block.begin(view.own_words, view.hint)
        if self._replies is not None:
            # Not even hidden do they stand beside a field in which they are to be found.
            self._replies.show_choices((), None)
        self._column.show_below(block)
        self._prepare_feedback_soon()

    def _show_replies(self, view: TalkView) -> None:
        field = self.field()
        block = self._replies = self._replies or self._new_replies()
        block.show_choices(view.choices, view.hint, view.own_words)
        if field is not None and field.hint.is_open:
            block.hint.show()
        block.options.set_busy(False)
        self._column.show_below(block)
        if view.mode is Mode.PRACTICE:
            self._prepare_feedback_soon()

    def _new_field(self) -> WriteBlock:
        made = WriteBlock(self._theme, self._keymap)
        made.words_changed.connect(self.words_changed)
        made.replies_requested.connect(self.replies_requested)
        made.hint.requested.connect(self.hint_requested)
        made.grown.connect(self.resized)
        return made

    def _new_replies(self) -> ReplyBlock:
        made = ReplyBlock(self._theme, self._keymap)
        made.options.confirmed.connect(self.confirmed)
        made.options.refused.connect(self.refused)
        made.options.unsure.connect(self.unsure)
        made.hint.requested.connect(self.hint_requested)
        return made

    # --- feedback and the way on --------------------------------------------------------

    def _prepare_feedback_soon(self) -> None:
        if self._feedback is None:
            QTimer.singleShot(0, self, self._prepare_feedback)

    def _prepare_feedback(self) -> None:
        """Makes the panel of the first feedback while the replies are being read."""
        if self._feedback is None:
            self._feedback = self._new_feedback(NOTHING_SAID)
            self._column.keep_ready(self._feedback)

    def _new_feedback(self, view: FeedbackView) -> FeedbackPanel:
        made = FeedbackPanel(self._theme, view, self._keymap)
        made.continue_requested.connect(self.continue_requested)
        made.again_requested.connect(self.again_requested)
        made.others_toggled.connect(self.resized)
        return made

    def _new_way_on(self) -> ContinueBlock:
        made = ContinueBlock(self._theme)
        made.continue_requested.connect(self.continue_requested)
        return made
