"""The list of replies: select, then confirm, by key, click or touch.

Nothing is selected at first: the list as a whole has the ring. A digit or ↑↓ selects; the
same digit again, Enter, a second click or a double click says it. So no single stray press
ever commits a person.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from simulator.ui.style import ROOM
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.widgets.option_painter import OptionPainter
from simulator.ui.widgets.options_model import OptionsModel
from simulator.ui.widgets.ring import paint_ring
from simulator.ui.widgets.wrapped_list import WrappedList
from simulator.usecases.showing import Choice

_CONFIRM = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OptionsList(WrappedList):
    """Up to nine replies. `digits` False leaves number keys alone.

    `confirmed` says the reply's id, `refused` the row of a closed reply someone tried to
    say, `row_selected` the row selected by key or click, `unsure` that Enter came before
    anything was selected, `unseen_changed` how many replies below have not been on screen.
    """

    confirmed = Signal(str)
    refused = Signal(int)
    unsure = Signal()
    unseen_changed = Signal(int)
    row_selected = Signal(int)

    def __init__(self, theme: Theme, *, digits: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._digits = digits
        self._busy = False
        self._pressed_row = -1
        self._pressed_again = False
        self._seen: set[int] = set()
        self._options = OptionsModel(self)
        self._painter = OptionPainter(theme, self._options, self)
        self.setModel(self._options)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(translate("Conversation", "Your reply"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalScrollBar().valueChanged.connect(self._note_seen)

    def options(self) -> OptionsModel:
        """The model, for who reads along."""
        return self._options

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer these replies, none of them selected."""
        self._painter.forget()
        self._seen.clear()
        self._options.show_choices(choices)
        self.setCurrentIndex(QModelIndex())
        self.doItemsLayout()  # left to Qt it happens while painting, and all is painted again
        self.scrollToTop()

    def set_busy(self, busy: bool) -> None:
        """While a reply is being kept, nothing can be confirmed."""
        self._busy = busy

    def selected_row(self) -> int:
        """The selected row, -1 for none."""
        return self.currentIndex().row()

    def select_row(self, row: int) -> None:
        """Select a row and bring it into view; -1 for none."""
        index = self._options.index(row) if row >= 0 else QModelIndex()
        if not (self.currentIndex().isValid() and index.isValid()):
            self.viewport().update()  # the ring goes from the list to a row, or back
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
            self.row_selected.emit(row)

    def content_height(self, width: int) -> int:
        """What all replies need at a width, in px."""
        rows = range(self._options.rowCount())
        return sum(self._painter.row_height(row, width) for row in rows)

    # --- keys ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != Qt.KeyboardModifier.NoModifier:
            event.ignore()
        elif self._digits and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self._on_digit(key - Qt.Key.Key_1, event.isAutoRepeat())
        elif key in _CONFIRM:
            if not event.isAutoRepeat():
                self._confirm_selected()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            self._move(Qt.Key(key))
        else:
            event.ignore()

    def _on_digit(self, row: int, repeated: bool) -> None:
        if row >= self._options.rowCount() or repeated:
            return
        if row == self.selected_row() and self._wholly_visible(row):
            self._confirm_selected()
        else:
            self.select_row(row)

    def _move(self, key: Qt.Key) -> None:
        last = self._options.rowCount() - 1
        row = self.selected_row()
        if last < 0:
            return
        if key == Qt.Key.Key_Home or (key == Qt.Key.Key_Down and row < 0):
            row = 0
        elif key == Qt.Key.Key_End or (key == Qt.Key.Key_Up and row < 0):
            row = last
        else:
            row += 1 if key == Qt.Key.Key_Down else -1
        self.select_row(min(max(row, 0), last))

    def _confirm_selected(self) -> None:
        row = self.selected_row()
        if self._busy:
            return
        if row < 0:
            self.unsure.emit()
        elif self._options.choice(row).closed is not None:
            self.refused.emit(row)
        else:
            self.confirmed.emit(self._options.choice(row).reply)

    # --- mouse and touch ----------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed_row = self.indexAt(event.position().toPoint()).row()
        self._pressed_again = self._pressed_row == self.selected_row() >= 0

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        pressed, self._pressed_row = self._pressed_row, -1
        if event.button() != Qt.MouseButton.LeftButton or row < 0 or row != pressed:
            return
        if self._pressed_again:
            self._confirm_selected()
        else:
            self.select_row(row)

    # --- what has been seen -------------------------------------------------------------

    def unseen(self) -> int:
        """How many replies below have not yet been wholly on screen."""
        return self._options.rowCount() - len(self._seen)

    def _wholly_visible(self, row: int) -> bool:
        box = self.visualRect(self._options.index(row))
        view = self.viewport().rect()
        slack = ROOM + self._theme.space(4)
        if box.height() > view.height():
            return box.intersects(view)
        return box.top() >= view.top() - slack and box.bottom() <= view.bottom() + slack

    def _note_seen(self) -> None:
        rows = set(range(self._options.rowCount()))
        now = self._seen | {row for row in rows if self._wholly_visible(row)}
        if now != self._seen:
            self._seen = now
            self.unseen_changed.emit(self.unseen())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._note_seen()
        if self.hasFocus() and self.selected_row() < 0 and self._options.rowCount():
            painter = QPainter(self.viewport())
            gap = self._theme.space(4)
            bottom = min(self.viewport().height(), self.content_height(self.viewport().width()))
            outer = QRectF(0, 0, self.viewport().width(), max(0, bottom - gap))
            paint_ring(painter, self._theme, outer)
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        row = self.selected_row()
        super().focusInEvent(event)
        self.setCurrentIndex(self._options.index(row) if row >= 0 else QModelIndex())
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
