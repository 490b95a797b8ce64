"""The lower half of a conversation: the replies with their heading, or a way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui.actions import Keymap
from simulator.ui.factory import label
from simulator.ui.figures import number
from simulator.ui.style import ROOM
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.hint_part import HintPart
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.lead_text import LeadText
from simulator.ui.widgets.options import OptionsList
from simulator.usecases.showing import Choice


class ReplyBlock(QWidget):
    """Heading, hint, own words, replies, and a line below for what has to be said meanwhile."""

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keymap = keymap
        self._status_kept = True
        self.hint = HintPart(theme, keymap, self)
        self.options = OptionsList(theme, digits=keymap.digits)
        self._keys = label(theme, "", Size.HINT, colour="muted", wrap=False)
        self._waiting = label(theme, "", Size.SECONDARY, colour="muted", wrap=False)
        self._status = label(theme, "", Size.HINT, colour="muted")
        self._own_words = LeadText(theme, "", "", Size.LABEL)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.space(4))
        self._box.addLayout(self._heading())
        self._box.addLayout(self.hint.row)
        self._box.addLayout(self._written())
        self._box.addWidget(self.options)
        self._box.addWidget(self._status)
        self._status.setContentsMargins(ROOM, 0, ROOM, 0)
        self._status.setMinimumHeight(theme.line_height(Size.HINT))
        self.options.unseen_changed.connect(self._on_unseen_changed)

    def _heading(self) -> QHBoxLayout:
        theme = self._theme
        row = QHBoxLayout()
        row.setContentsMargins(ROOM, 0, ROOM, 0)
        row.setSpacing(theme.space(12))
        words = translate("Conversation", "Your reply")
        self._title = label(theme, words, Size.SECONDARY, 600, "muted", wrap=False)
        row.addWidget(self._title)
        row.addWidget(self._waiting)
        row.addStretch(1)
        row.addWidget(self.hint.button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._keys)
        return row

    def _written(self) -> QHBoxLayout:
        """What the person wrote first, in line with the replies it is to be compared with."""
        row = QHBoxLayout()
        row.setContentsMargins(ROOM, 0, ROOM, 0)
        row.addWidget(self._own_words)
        return row

    def show_choices(
        self, choices: tuple[Choice, ...], hint: str | None, own_words: str = ""
    ) -> None:
        """Offer replies, a hint when there is one to ask for, and what was written first."""
        self.options.show_choices(choices)
        self.hint.offer(hint)
        self._own_words.set_words(translate("Conversation", "Your own words."), own_words.strip())
        self._own_words.setHidden(not own_words)
        self._keys.setText(self._keys_line(len(choices)))
        self._fit_heading()
        self.say("")

    def _keys_line(self, count: int) -> str:
        if count > 1 and self._keymap.digits:
            text = translate("Conversation", "1–{count} choose · ↑↓ move · Enter say it")
            return text.replace("{count}", number(count))
        return translate("Conversation", "↑↓ choose · Enter say it")

    def keep_status_room(self, kept: bool) -> None:
        """Whether the line below keeps its place while nothing is said in it."""
        if kept != self._status_kept:
            self._status_kept = kept
            self._show_status(self._status.text())

    def _show_status(self, text: str) -> None:
        self._status.setText(text)
        self._status.setVisible(self._status_kept or bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_heading()

    def _fit_heading(self) -> None:
        """The line of keys is the first to go when the heading runs out of room."""
        parts = (self._title, self._waiting, self.hint.button, self._keys)
        shown = [
            part.sizeHint().width() for part in parts if part is self._keys or not part.isHidden()
        ]
        gaps = (len(shown) + 1) * self._theme.space(12)
        self._keys.setVisible(sum(shown) + gaps + 2 * ROOM <= self.width())

    def show_waiting(self, seconds: int | None) -> None:
        """About how long the client still waits; None: as long as it takes."""
        text = ""
        if seconds is not None:
            pattern = translate("Conversation", "about {seconds} s left")
            text = pattern.replace("{seconds}", number(seconds))
        if self._waiting.text() != text:
            self._waiting.setText(text)

    def say(self, sentence: str) -> None:
        """A sentence under the replies; empty: how many replies are still below."""
        self._show_status(sentence or self._below(self.options.unseen()))

    def _on_unseen_changed(self, count: int) -> None:
        self._show_status(self._below(count))

    def _below(self, count: int) -> str:
        if count <= 0 or count >= self.options.options().rowCount():
            return ""
        return translate("Conversation", "%n more below", "replies out of view", count)


class ContinueBlock(QWidget):
    """One way on: after narration, and when the talk has ended."""

    continue_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, theme.space(8))
        box.setSpacing(theme.space(4))
        self._note = label(theme, "", Size.BODY, 600)
        self._note.setContentsMargins(ROOM, 0, ROOM, 0)
        box.addWidget(self._note)
        self.go_on = Button(theme, "", Kind.PRIMARY, translate("Key", "Enter"))
        self.go_on.clicked.connect(self.continue_requested)
        box.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeft)

    def show_way(self, words: str, note: str = "") -> None:
        """What the way on is called, and what is said above it."""
        self.go_on.set_words(words)
        self._note.setText(note)
        self._note.setHidden(not note)


def said_of_taking_back(exam: bool) -> str:
    """Why nothing can be taken back now."""
    if exam:
        return translate("Conversation", "An exam has no taking back.")
    return translate("Conversation", "There is nothing to take back yet.")


def said_of_closed(choice: Choice) -> str:
    """Why a reply cannot be said."""
    if not choice.closed:
        return translate("Conversation", "This reply is closed.")
    return filled(translate("Conversation", "This reply is closed: {reason}"), reason=choice.closed)
