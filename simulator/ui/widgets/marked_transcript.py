"""A talk that is over, with signs beside its lines: the numbers of what each of them showed.

A number stands in a circle, a question mark in a square, a tick as it is; what is chosen at
the moment is filled, and its lines have a frame. So nothing is told by colour alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from simulator.ui.style import RADIUS
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.lines_model import Index, LinesModel
from simulator.ui.widgets.shapes import Sign, paint_sign
from simulator.ui.widgets.transcript import BubblePainter
from simulator.ui.widgets.wrapped_list import WrappedList
from simulator.usecases.showing import Line

_BADGE_EMS = 1.5
_FRAME = 2


class Shown(StrEnum):
    """What a mark says of its line."""

    CAUSE = "cause"
    FOUND = "found"
    ASKABLE = "askable"


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign beside a line: the number of what it belongs to, and what it says."""

    number: int
    shown: Shown = Shown.CAUSE


Marks = Mapping[int, tuple[Mark, ...]]
"""The marks of each line that has any, by its row."""

NO_MARKS: Marks = MappingProxyType({})


def spoken_mark(mark: Mark) -> str:
    """A mark for a screen reader."""
    text = {
        Shown.CAUSE: translate("Evidence", "Shows cause {number}."),
        Shown.FOUND: translate("Evidence", "Found fact {number}."),
        Shown.ASKABLE: translate("Evidence", "Fact {number} could be asked here."),
    }[mark.shown]
    return filled(text, number=str(mark.number))


class MarkedLines(LinesModel):
    """The lines with their marks; a screen reader hears the marks first."""

    def __init__(
        self, lines: tuple[Line, ...], marks: Marks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.marks = marks
        self.show_lines(lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        told = super().data(index, role)
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(told, str):
            return " ".join((*map(spoken_mark, self.marks.get(index.row(), ())), told))
        return told


class _MarkedPainter(BubblePainter):
    """Paints the marks into the margin, and a frame around the lines of the chosen one."""

    def __init__(self, theme: Theme, model: MarkedLines, view: QListView) -> None:
        super().__init__(theme, model, view)
        self._looks = theme
        self._marked = model
        self.chosen: frozenset[Mark] = frozenset()
        most = max((len(marks) for marks in model.marks.values()), default=0)
        self.margin = most * (self._side_of() + theme.space(4)) + (theme.space(4) if most else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        marks = self._marked.marks.get(index.row(), ())
        if not marks:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._looks
        left = float(option.rect.left() + theme.space(4))
        top = option.rect.top() + theme.space(4)
        side = self._side_of()
        for mark in marks:
            self._paint_mark(painter, QRectF(left, top, side, side), mark)
            left += side + theme.space(4)
        if self.chosen.intersection(marks):
            box = QRectF(option.rect).adjusted(self.margin, 0, 0, -theme.space(8))
            half = _FRAME / 2
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("primary"), _FRAME))
            painter.drawRoundedRect(box.adjusted(half, half, -half, -half), RADIUS, RADIUS)
        painter.restore()

    def _paint_mark(self, painter: QPainter, box: QRectF, mark: Mark) -> None:
        theme = self._looks
        chosen = mark in self.chosen
        inner = box.adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.colour("primary" if chosen else "text"), 1.5))
        painter.setBrush(theme.colour("primary" if chosen else "surface"))
        if mark.shown is Shown.CAUSE:
            painter.drawEllipse(inner)
        else:
            painter.drawRoundedRect(inner, 4, 4)
        ink = "onPrimary" if chosen else "text"
        if mark.shown is Shown.FOUND:
            inset = box.width() * 0.27
            paint_sign(painter, theme, Sign.CHECK, box.adjusted(inset, inset, -inset, -inset), ink)
            return
        painter.setPen(theme.colour(ink))
        painter.setFont(theme.font(Size.HINT, 600))
        sign = "?" if mark.shown is Shown.ASKABLE else str(mark.number)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)

    def _side_of(self) -> int:
        return max(18, self._looks.em(_BADGE_EMS))


class MarkedTranscript(WrappedList):
    """All lines of a talk, from the top; `choose` brings the lines of a mark into view."""

    def __init__(
        self,
        theme: Theme,
        lines: tuple[Line, ...],
        marks: Marks = NO_MARKS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = MarkedLines(lines, marks, self)
        self._painter = _MarkedPainter(theme, self._lines, self)
        self.setModel(self._lines)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(translate("Evidence", "The conversation with what showed in it"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def lines(self) -> MarkedLines:
        """The model, for who reads along."""
        return self._lines

    def chosen(self) -> frozenset[Mark]:
        """What is chosen now."""
        return self._painter.chosen

    def choose(self, chosen: frozenset[Mark]) -> None:
        """Fill these marks, frame their lines, and show the first of them."""
        self._painter.chosen = chosen
        rows = self._rows_chosen()
        if rows:
            self.setCurrentIndex(self._lines.index(rows[0]))
            self.show_rows(rows[0], rows[-1])
        self.viewport().update()

    def _rows_chosen(self) -> list[int]:
        marks = self._lines.marks
        return sorted(row for row in marks if self._painter.chosen.intersection(marks[row]))

    def show_rows(self, first: int, last: int) -> None:
        """Scroll to some rows: the first is in view, and as many after it as there is room."""
        hint = QAbstractItemView.ScrollHint.EnsureVisible
        self.scrollTo(self._lines.index(last), hint)
        self.scrollTo(self._lines.index(first), hint)

    def content_height(self, width: int) -> int:
        """What all lines need at a width, in px."""
        inner = width - self._painter.margin
        rows = range(self._lines.rowCount())
        return sum(self._painter.bubble(row, inner).height for row in rows)

    def scroll_page(self, pages: int) -> None:
        """Scroll by screenfuls less a line; negative is back."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * round(bar.pageStep() * 0.85))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
        if event.key() in moves:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        current = QModelIndex(self.currentIndex())
        super().focusInEvent(event)
        self.setCurrentIndex(current if current.isValid() else self._lines.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another size what is chosen is brought into view again."""
        super().resizeEvent(event)
        rows = self._rows_chosen()
        if rows:
            self.show_rows(rows[0], rows[-1])

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)
