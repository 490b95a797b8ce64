"""A few words in plain text, in one paragraph that wraps: half a rule, a promise.

Enter is no new line here: it says that the words are written. The field is as high as its
words need, up to a few lines, and cuts what goes beyond its limit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from simulator.ui.scope import KeyScope
from simulator.ui.style import edge_width
from simulator.ui.theme import Theme

LONGEST_CLAUSE = 200
_MOST_LINES = 4


class ClauseField(QPlainTextEdit, KeyScope):
    """`entered`: Enter was pressed, where `enter_action` of `scope` names it in the table."""

    entered = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        scope: str,
        enter_action: str,
        least_lines: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.scope = scope
        self._enter_action = enter_action
        self._least = least_lines
        self._cutting = False
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text_changed)
        self._fit()

    def words(self) -> str:
        """What is written, with one blank where there were several or a line ended."""
        return " ".join(self.toPlainText().split())

    def write(self, words: str) -> None:
        """Puts words in, in place of what is there; what is typed next follows them."""
        self.setPlainText(" ".join(words.split())[:LONGEST_CLAUSE])
        self.moveCursor(QTextCursor.MoveOperation.End)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {self._enter_action: self.entered.emit}

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(20), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(8), self.height())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))
        self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_text_changed(self) -> None:
        self._cut()
        self._fit()

    def _cut(self) -> None:
        """What goes beyond the longest text is cut off its end, as one step with the typing."""
        text = self.toPlainText()
        if self._cutting or len(text) <= LONGEST_CLAUSE:
            return
        self._cutting = True
        beyond = len(text[LONGEST_CLAUSE:].encode("utf-16-le")) // 2  # the document counts halves
        cursor = QTextCursor(self.document())
        cursor.joinPreviousEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        end = cursor.position()
        cursor.setPosition(end - beyond)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.endEditBlock()
        self._cutting = False

    def _fit(self) -> None:
        lines = round(self.document().size().height())
        full = lines > _MOST_LINES
        policies = Qt.ScrollBarPolicy
        policy = policies.ScrollBarAsNeeded if full else policies.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        shown = min(max(lines, self._least), _MOST_LINES)
        around = 2 * (self._theme.space(8) + edge_width(self._theme))
        height = shown * self.fontMetrics().lineSpacing() + around
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
