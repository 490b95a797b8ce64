"""How one reply looks in the list of replies: a numbered box, the same for every reply."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from simulator.ui.style import RADIUS, ROOM, edge_width
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.lines_model import Index
from simulator.ui.widgets.options_model import OptionsModel, closed_line
from simulator.ui.widgets.paragraph import Paragraph, paragraph
from simulator.ui.widgets.ring import paint_ring


@dataclass(frozen=True, slots=True)
class _Box:
    """A reply laid out: its words, why it is closed, and the height of its row."""

    words: Paragraph
    closed: Paragraph | None
    height: int


class OptionPainter(QStyledItemDelegate):
    """Paints replies; rows keep `ROOM` on every side for the ring of the selected one."""

    def __init__(self, theme: Theme, model: OptionsModel, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model
        self._view = view
        self._laid_out: dict[tuple[int, int], _Box] = {}

    def forget(self) -> None:
        """Lay everything out anew: other replies are shown."""
        self._laid_out.clear()

    def row_height(self, row: int, width: int) -> int:
        """The height of a row at a width, ring and gap included."""
        return self._box(row, width).height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self.row_height(index.row(), width))

    def _box(self, row: int, width: int) -> _Box:
        key = (row, width)
        if key not in self._laid_out:
            self._laid_out[key] = self._lay_out(row, width)
        return self._laid_out[key]

    def _lay_out(self, row: int, width: int) -> _Box:
        theme = self._theme
        choice = self._model.choice(row)
        inner = width - self._text_left() - ROOM - theme.space(12)
        words = paragraph(theme, choice.text, inner)
        why = closed_line(choice.closed)
        closed = paragraph(theme, why, inner, Size.SECONDARY) if why else None
        text = words.height + (closed.height if closed else 0)
        box = max(text, self._badge()) + 2 * theme.space(8)
        return _Box(words, closed, box + 2 * ROOM + theme.space(4))

    def _badge(self) -> int:
        return max(24, self._theme.em(1.75))

    def _text_left(self) -> int:
        return ROOM + self._theme.space(12) + self._badge() + self._theme.space(12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        row = index.row()
        laid_out = self._box(row, self._view.viewport().width())
        outer = QRectF(option.rect).adjusted(0, 0, 0, -theme.space(4))
        box = outer.adjusted(ROOM, ROOM, -ROOM, -ROOM)
        selected = self._view.currentIndex() == index
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, box, row, selected)
        self._paint_number(painter, box, row + 1, selected)
        self._paint_words(painter, box, laid_out)
        painter.restore()
        if selected and self._view.hasFocus():
            paint_ring(painter, theme, outer)

    def _paint_frame(self, painter: QPainter, box: QRectF, row: int, selected: bool) -> None:
        theme = self._theme
        pen = QPen(theme.colour("primary" if selected else "edge"), edge_width(theme))
        if self._model.choice(row).closed is not None:
            pen.setStyle(Qt.PenStyle.DashLine)
        half = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), RADIUS, RADIUS)

    def _paint_number(self, painter: QPainter, box: QRectF, number: int, selected: bool) -> None:
        theme = self._theme
        side = self._badge()
        left = box.left() + theme.space(12)
        badge = QRectF(left, box.top() + theme.space(8), side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("primary" if selected else "edge"), 1))
        painter.setBrush(theme.colour("primary" if selected else "sunken"))
        painter.drawRoundedRect(badge, 5, 5)
        painter.setFont(theme.font(Size.LABEL, 700))
        painter.setPen(theme.colour("onPrimary" if selected else "text"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_words(self, painter: QPainter, box: QRectF, laid_out: _Box) -> None:
        theme = self._theme
        height = laid_out.words.height + (laid_out.closed.height if laid_out.closed else 0)
        x = box.left() - ROOM + self._text_left()
        y = box.top() + (box.height() - height) / 2
        role = "muted" if laid_out.closed else "text"
        laid_out.words.paint(painter, x, y, theme.colour(role))
        if laid_out.closed is not None:
            laid_out.closed.paint(painter, x, y + laid_out.words.height, theme.colour("text"))
