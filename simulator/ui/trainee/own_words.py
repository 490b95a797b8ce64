"""A reply of one's own, before the replies show: the field, and the way on to the replies.

What is written stays the person's: it is shown beside the reply they choose and nothing is
ever said about it. The field takes plain text alone, whatever is pasted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from simulator.ui.actions import CONVERSATION, Keymap, find
from simulator.ui.factory import label
from simulator.ui.figures import number
from simulator.ui.scope import KeyScope
from simulator.ui.style import ROOM, edge_width
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.hint_part import HintPart
from simulator.ui.widgets.button import TARGET, Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.ring import Ring
from simulator.usecases.written import LONGEST, plain_words

FEWEST_LINES, FIRST_LINES, MOST_LINES = 2, 3, 8
"""How many lines of the field are shown: where there is little room, at first, at most."""
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_NEARLY = 200
"""From how few characters left on their number is shown."""


class WordsField(QPlainTextEdit, KeyScope):
    """Enter makes a new line, Tab leads out. PgUp and PgDn turn its own pages where it has more
    than it shows; elsewhere they scroll the conversation."""

    scope = CONVERSATION

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        told = translate("Conversation", "Kept beside the reply you choose. Not graded.")
        self.setPlaceholderText(told)
        self.setAccessibleDescription(told)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def words(self) -> str:
        """What is written, plain."""
        return plain_words(self.toPlainText())

    def lines(self) -> int:
        """How many lines it takes at the width it has."""
        return round(self.document().size().height())

    def height_of(self, lines: int) -> int:
        """What so many lines need, in px."""
        around = 2 * (self._theme.space(8) + edge_width(self._theme))
        return lines * self.fontMetrics().lineSpacing() + around

    def commands(self) -> Mapping[str, Callable[[], None]]:
        if self.verticalScrollBar().maximum() == 0:
            return {}
        return {"scroll_up": lambda: self._turn_page(-1), "scroll_down": lambda: self._turn_page(1)}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ensureCursorVisible()  # Qt keeps the upper end in sight, not where one writes

    def _turn_page(self, pages: int) -> None:
        bar = self.verticalScrollBar()
        step = QTextCursor.MoveOperation.Up if pages < 0 else QTextCursor.MoveOperation.Down
        cursor = self.textCursor()
        cursor.movePosition(step, QTextCursor.MoveMode.MoveAnchor, max(1, bar.pageStep() - 1))
        self.setTextCursor(cursor)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    # --- no more than the longest text --------------------------------------------------

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(plain_words(source.text())[: self._room()])
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            writes = bool(event.text()) and not event.modifiers() & _COMMANDS
            if writes and not self._room():
                return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        room, committed = self._room(), event.commitString()
        if len(committed) > room:
            # What was being composed ends here, as far as there is room for it.
            event = QInputMethodEvent("", [])
            event.setCommitString(committed[:room])
        super().inputMethodEvent(event)

    def _room(self) -> int:
        """How many characters more may be written, in place of what is selected."""
        return max(0, LONGEST - len(self.toPlainText()) + len(self.textCursor().selectedText()))


class WriteBlock(QWidget):
    """Heading, hint, field and the way on to the replies, also without a word.

    `grown`: it would like another height; `words_changed` carries what is written by now.
    """

    words_changed = Signal(str)
    replies_requested = Signal()
    grown = Signal()

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wanted = 0
        self.hint = HintPart(theme, keymap, self)
        heading = translate("Conversation", "Say it in your own words first")
        self.field = WordsField(theme, heading)
        self.field.textChanged.connect(self._on_text_changed)
        self._left = label(theme, "", Size.HINT, colour="muted", wrap=False)
        self._left.setMinimumHeight(TARGET + 2 * ROOM)  # in line with the words of the button
        self._on = Button(theme, "", Kind.PRIMARY, keymap.hint(CONVERSATION, "replies"))
        self._on.clicked.connect(self.replies_requested)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, theme.space(4))
        box.setSpacing(theme.space(4))
        box.addLayout(self._heading(heading))
        box.addLayout(self.hint.row)
        box.addWidget(Ring(theme, self.field))
        box.addWidget(self._foot())
        self.show_lines(FIRST_LINES)
        self._on_text_changed()

    def _heading(self, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(ROOM, 0, ROOM, 0)
        row.setSpacing(self._theme.space(12))
        row.addWidget(label(self._theme, words, Size.SECONDARY, 600, "muted"), 1)
        row.addWidget(self.hint.button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _foot(self) -> QWidget:
        holder = QWidget()
        flow = Flow(self._theme.space(8), holder)
        flow.addWidget(self._on)
        flow.addWidget(self._left)
        return holder

    # --- what is written ----------------------------------------------------------------

    def begin(self, words: str, hint: str | None) -> None:
        """Offer the field anew, with what was written here before."""
        self.field.setPlainText(words)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.hint.offer(hint)

    def go_on(self, words: str) -> None:
        """The same turn still: the field is left alone, unless something else is written now."""
        written = self.field.words()
        if words != (written if written.strip() else ""):
            self.field.setPlainText(words)
            self.field.moveCursor(QTextCursor.MoveOperation.End)

    def caret(self) -> tuple[int, int]:
        """Where the selection begins and where the writing goes on."""
        cursor = self.field.textCursor()
        return cursor.anchor(), cursor.position()

    def put_caret(self, caret: tuple[int, int]) -> None:
        """Go on writing where one was."""
        end = self.field.document().characterCount() - 1
        cursor = self.field.textCursor()
        cursor.setPosition(min(caret[0], end))
        cursor.setPosition(min(caret[1], end), QTextCursor.MoveMode.KeepAnchor)
        self.field.setTextCursor(cursor)

    def _on_text_changed(self) -> None:
        words = self.field.words()
        way = find(CONVERSATION, "replies").text()
        if not words.strip():
            way = translate("Conversation", "Show the replies without writing")
        if self._on.words() != way:
            self._on.set_words(way)
        left = LONGEST - len(words)
        self._left.setVisible(left <= _NEARLY)
        pattern = translate("Conversation", "{left} of {most} characters left")
        self._left.setText(
            pattern.replace("{left}", number(left)).replace("{most}", number(LONGEST))
        )
        self._note_lines()
        self.words_changed.emit(words)

    # --- room ---------------------------------------------------------------------------

    def wanted_lines(self) -> int:
        """How many lines of the field would be good to see."""
        return min(max(self.field.lines(), FIRST_LINES), MOST_LINES)

    def show_lines(self, lines: int) -> None:
        """Show so many lines of the field; the rest is scrolled to."""
        self.field.setFixedHeight(self.field.height_of(lines))

    def _note_lines(self) -> None:
        if (wanted := self.wanted_lines()) != self._wanted:
            self._wanted = wanted
            self.grown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._note_lines()
