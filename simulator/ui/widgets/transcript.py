"""What was said so far: one painted list, so that a long talk costs what a short one does.

Speakers are told apart by their names above the lines, not by sides or colour. The
client's last line stands out by its size. The list scrolls by pixels and stays at its end
while new lines come.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from simulator.ui.style import RADIUS
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.lines_model import (
    Index,
    LinesModel,
    own_words_of,
    speaker_of,
    words_of,
)
from simulator.ui.widgets.motion import Motion
from simulator.ui.widgets.paragraph import Paragraph, lead_paragraph, paragraph
from simulator.ui.widgets.wrapped_list import WrappedList
from simulator.usecases.showing import Line, LineKind

ENTRANCE_MS = 200
"""How long a new line takes to come in."""
RISE = 8
"""How many px it rises meanwhile; the gap under a bubble has the room for it."""
FAINTEST = 0.7
"""The opacity it begins with: it can be read from its first frame."""
_BAR = 4
_WIDTHS = 3
"""How many widths lines are kept laid out for: with a scroll bar, without, and the last."""


@dataclass(frozen=True, slots=True)
class _Bubble:
    """One line laid out: its name (or None), its words and the height of the row. `own` are
    the words a person wrote first, under a thin line of their own."""

    name: Paragraph | None
    words: Paragraph
    height: int
    own: Paragraph | None = None


class BubblePainter(QStyledItemDelegate):
    """Lays out each line once per width and paints it.

    `margin` px on the left of every row are left free, for signs beside the lines."""

    margin = 0

    def __init__(self, theme: Theme, model: LinesModel, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model
        self._view = view
        self._bubbles: dict[int, dict[int, _Bubble]] = {}
        self._large = -1
        self.coming_from = 0
        self.entrance = Motion(theme.duration(ENTRANCE_MS), view)

    def let_in(self, row: int) -> None:
        """Have the rows from `row` on come in."""
        self.coming_from = row
        self.entrance.begin()

    def forget_from(self, row: int) -> None:
        """Lay out anew the rows from `row` on, and the last one that stood out."""
        large = self._model.current_row()
        if large != self._large:
            for bubbles in self._bubbles.values():
                bubbles.pop(self._large, None)
                bubbles.pop(large, None)
            self._large = large
        for bubbles in self._bubbles.values():
            for known in range(row, len(bubbles) + row + 1):
                bubbles.pop(known, None)

    def bubble(self, row: int, width: int) -> _Bubble:
        """The layout of a row at a width."""
        bubbles = self._bubbles.get(width)
        if bubbles is None:
            while len(self._bubbles) >= _WIDTHS:
                del self._bubbles[next(iter(self._bubbles))]
            bubbles = self._bubbles[width] = {}
        bubble = bubbles.get(row)
        if bubble is None:
            bubble = bubbles[row] = self._laid_out(row, width)
        return bubble

    def _laid_out(self, row: int, width: int) -> _Bubble:
        theme = self._theme
        line = self._model.line(row)
        inner = width - 2 * self._side()
        if line.kind is LineKind.SCENE:
            words = paragraph(theme, words_of(line), inner, Size.LABEL)
            return _Bubble(None, words, words.height + 2 * theme.space(4) + self._gap())
        large = row == self._large
        size, weight = (Size.CLIENT_LINE, 500) if large else (Size.BODY, 400)
        words = paragraph(theme, words_of(line), inner, size, weight)
        name = None
        if self._model.names_speaker(row):
            name = paragraph(theme, speaker_of(line), inner, Size.HINT, 600)
        height = words.height + (name.height if name else 0) + 2 * self._pad() + self._gap()
        own = self._own_words(line, inner)
        height += own.height + self._pad() if own else 0
        return _Bubble(name, words, height, own)

    def _own_words(self, line: Line, inner: int) -> Paragraph | None:
        lead, words = own_words_of(line)
        return lead_paragraph(self._theme, lead, words, inner, Size.LABEL) if words else None

    def _side(self) -> int:
        return self._theme.space(8) + _BAR + self._theme.space(8)

    def _pad(self) -> int:
        return self._theme.space(6)

    def _gap(self) -> int:
        return self._theme.space(8)

    def room(self) -> int:
        """The width of the view that is for the lines, in px."""
        return self._view.viewport().width() - self.margin

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.room(), self.bubble(index.row(), self.room()).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        row = index.row()
        bubble = self.bubble(row, self.room())
        box = QRectF(option.rect).adjusted(self.margin, 0, 0, -self._gap())
        kind = self._model.line(row).kind
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row >= self.coming_from and self.entrance.is_under_way():
            left = 1 - self.entrance.share()
            painter.setOpacity(1 - left * (1 - FAINTEST))
            painter.translate(0, left * RISE)
        if kind is LineKind.SCENE:
            x, y = box.left() + self._side(), box.top() + theme.space(4)
            bubble.words.paint(painter, x, y, theme.colour("muted"))
            painter.restore()
            return
        mine = kind in (LineKind.ME, LineKind.SILENCE)
        self._paint_box(painter, box, mine)
        x, y = box.left() + self._side(), box.top() + self._pad()
        if bubble.name is not None:
            bubble.name.paint(painter, x, y, theme.colour("muted"))
            y += bubble.name.height
        bubble.words.paint(painter, x, y, theme.colour("text"))
        if bubble.own is not None:
            y += bubble.words.height + self._pad() / 2
            painter.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, y), QPointF(box.right() - self._side(), y))
            bubble.own.paint(painter, x, y + self._pad() / 2, theme.colour("muted"))
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRectF, mine: bool) -> None:
        theme = self._theme
        fill = theme.colour("me" if mine else "client")
        painter.setPen(Qt.PenStyle.NoPen)
        if theme.high_contrast:
            painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(fill)
        half = 0.5 if theme.high_contrast else 0
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), RADIUS, RADIUS)
        inset = theme.space(6)
        bar = QRectF(box.left() + inset, box.top() + inset, _BAR, box.height() - 2 * inset)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("primary" if mine else "edge"))
        painter.drawRoundedRect(bar, 1, 1)


class Transcript(WrappedList):
    """The lines of a talk, read by eye, by PgUp and PgDn, or line by line by ear."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = LinesModel(self)
        self._painter = BubblePainter(theme, self._lines, self)
        self._at_end = True
        self.setModel(self._lines)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(translate("Conversation", "Conversation so far"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range_changed)
        bar.sliderReleased.connect(self._note_end)
        self._painter.entrance.moved.connect(self._on_entrance_moved)

    def lines(self) -> LinesModel:
        """The model, for who reads along."""
        return self._lines

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these lines, at their end; what is new after the old ones comes in."""
        before = self._lines.rowCount()
        same = self._lines.show_lines(lines)
        self._painter.forget_from(same)
        if same < before:
            self._painter.entrance.rest()
        elif 0 < before < len(lines):
            self._painter.let_in(same)
        self._at_end = True
        self.scheduleDelayedItemsLayout()
        self.scrollToBottom()

    def content_height(self, width: int, first: int = 0) -> int:
        """What the lines from row `first` on need at a width, in px."""
        rows = range(first, self._lines.rowCount())
        return sum(self._painter.bubble(row, width).height for row in rows)

    def height_within(self, width: int, room: int) -> int:
        """What all lines need at a width, or some number over `room` when that is more."""
        height = 0
        for row in range(self._lines.rowCount() - 1, -1, -1):
            height += self._painter.bubble(row, width).height
            if height > room:
                break
        return height

    def last_line_height(self, width: int) -> int:
        """What the client's last line, and what follows it, needs at a width."""
        return self.content_height(width, max(0, self._lines.current_row()))

    def reaction_height(self, width: int) -> int:
        """What all that was said since my last line needs at a width."""
        return self.content_height(width, self._lines.reaction_row())

    def scroll_page(self, pages: int) -> None:
        """Scroll by screenfuls less a line; negative is back."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * round(bar.pageStep() * 0.85))
        self._note_end()

    def _on_entrance_moved(self) -> None:
        """Only what comes in is painted anew, whatever the length of the talk."""
        first = self.visualRect(self._lines.index(self._painter.coming_from))
        self.viewport().update(self.viewport().rect().adjusted(0, max(0, first.top()), 0, 0))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._painter.entrance.rest()

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        self._note_end()

    def _note_end(self) -> None:
        """Someone scrolled: stay at the end from now on, or stay where they read."""
        bar = self.verticalScrollBar()
        self._at_end = bar.value() >= bar.maximum() - 1

    def _on_range_changed(self, _least: int, most: int) -> None:
        if self._at_end:
            self.verticalScrollBar().setValue(most)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
        if event.key() in moves:
            super().keyPressEvent(event)
            self._note_end()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._lines.index(self._lines.rowCount() - 1))
