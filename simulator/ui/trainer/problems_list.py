"""How problems are listed: sign, place in tabular digits, and the sentence, wrapped."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from simulator.ui.style import RADIUS, ROOM
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.bench_words import SEVERITY_LOOK
from simulator.ui.trainer.problems_model import Index, ProblemsModel
from simulator.ui.widgets.paragraph import Paragraph, paragraph
from simulator.ui.widgets.ring import paint_ring
from simulator.ui.widgets.shapes import paint_sign
from simulator.ui.widgets.wrapped_list import WrappedList

_BESIDE_EMS = 34
"""From this width on the place stands beside the sentence, in narrower lists above it."""
_MOST_PLACE = 0.32
"""The share of the width that places may take."""
_MOST_COUNTED = 60
"""More rows than any window has room for."""


class ProblemsDelegate(QStyledItemDelegate):
    """Lays a row out once for a width and paints it."""

    def __init__(self, theme: Theme, model: ProblemsModel, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model
        self._view = view
        self._laid_out: dict[tuple[int, int], tuple[Paragraph, Paragraph, int]] = {}
        self._sentences: dict[tuple[str, int], Paragraph] = {}
        self._widest: int | None = None

    def forget(self) -> None:
        """Lay everything out anew: other problems are shown. A sentence that is still said
        stays as it is laid out: most of them only come to stand in other lines."""
        said = {problem.sentence for problem in self._model.rows}
        kept = {key: one for key, one in self._sentences.items() if key[0] in said}
        self._sentences, self._widest = kept, None
        self._laid_out.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._row(index.row(), width)[2])

    def row_height(self, row: int, width: int) -> int:
        """The height of a row at a width."""
        return self._row(row, width)[2]

    def _row(self, row: int, width: int) -> tuple[Paragraph, Paragraph, int]:
        if (row, width) not in self._laid_out:
            self._laid_out[row, width] = self._lay_out(row, width)
        return self._laid_out[row, width]

    def _lay_out(self, row: int, width: int) -> tuple[Paragraph, Paragraph, int]:
        theme = self._theme
        problem = self._model.row(row)
        if problem is None:
            raise IndexError(row)
        inner = width - self._left() - ROOM - theme.space(8)
        beside = self._place_width(width)
        place = paragraph(theme, problem.place, beside or inner, Size.SECONDARY, 500)
        rest = inner - beside - theme.space(16) if beside else inner
        sentence = self._sentence(problem.sentence, rest)
        height = max(place.height, sentence.height) if beside else place.height + sentence.height
        return place, sentence, max(24, height + 2 * theme.space(4)) + 2 * ROOM

    def _place_width(self, width: int) -> int:
        """The width of the column of places, 0 where they stand above their sentences."""
        if self._theme.ems(width) < _BESIDE_EMS:
            return 0
        if self._widest is None:
            metrics = QFontMetrics(self._theme.font(Size.SECONDARY, 500))
            places = {one.place for one in self._model.rows}
            self._widest = max(map(metrics.horizontalAdvance, places), default=0)
        return min(self._widest + 4, int(width * _MOST_PLACE))

    def _sentence(self, text: str, width: int) -> Paragraph:
        if (text, width) not in self._sentences:
            self._sentences[text, width] = paragraph(self._theme, text, width, Size.LABEL)
        return self._sentences[text, width]

    def _side(self) -> int:
        return round(self._theme.px(Size.SECONDARY) * 0.85)

    def _left(self) -> int:
        return ROOM + self._theme.space(8) + self._side() + self._theme.space(12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        problem = self._model.row(index.row())
        if problem is None:
            return
        width = self._view.viewport().width()
        place, sentence, _height = self._row(index.row(), width)
        outer = QRectF(option.rect)
        chosen = self._view.currentIndex() == index
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = outer.adjusted(ROOM, ROOM, -ROOM, -ROOM)
        if chosen:
            painter.setPen(QPen(theme.colour("primary"), 1))
            painter.setBrush(theme.colour("primarySoft"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        sign, role = SEVERITY_LOOK[problem.severity]
        side = self._side()
        top = box.top() + theme.space(4)
        line = theme.line_height(Size.SECONDARY, 500)
        mark = QRectF(box.left() + theme.space(8), top + (line - side) / 2, side, side)
        paint_sign(painter, theme, sign, mark, role)
        x = float(self._left())
        beside = self._place_width(width)
        place.paint(painter, x, top, theme.colour("text" if beside else "muted"))
        if beside:
            sentence.paint(painter, x + beside + theme.space(16), top, theme.colour("text"))
        else:
            sentence.paint(painter, x, top + place.height, theme.colour("text"))
        painter.restore()
        if chosen and self._view.hasFocus():
            paint_ring(painter, theme, outer)


class ProblemsList(WrappedList):
    """Enter, a double click or a second click on the chosen row opens it (`opened`)."""

    opened = Signal(int)
    row_changed = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, theme: Theme, model: ProblemsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = ProblemsDelegate(theme, model, self)
        self._least = theme.line_height(Size.LABEL) + 2 * ROOM
        self._pressed_again = False
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def renew(self) -> None:
        """Lays all rows out anew."""
        self._delegate.forget()
        self.doItemsLayout()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._least)

    def height_of_rows(self, width: int) -> int:
        """What all rows take at a width, in px; beyond what a window has it is not counted."""
        rows = range(min(self.model().rowCount(), _MOST_COUNTED))
        return sum(self._delegate.row_height(row, width) for row in rows)

    def select_row(self, row: int) -> None:
        """Make a row the current one and bring it into view; −1: none."""
        index = self.model().index(row, 0) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key means the chosen row, a right click the one under the mouse."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.select_row(index.row())
        at = event.pos() if by_mouse else self.visualRect(index).center()
        self.menu_wanted.emit(index.row(), self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid() and not event.isAutoRepeat():
                self.opened.emit(self.currentIndex().row())
            return
        moving = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
        if event.key() in (*moving, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()  # typing letters would search the rows

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._pressed_again = index.isValid() and index == self.currentIndex()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        again, self._pressed_again = self._pressed_again, False
        if again and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self.currentIndex().row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.select_row(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _on_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        if current.isValid():
            self.row_changed.emit(current.row())
