"""The graph as a list: the same nodes, said instead of drawn."""

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
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.graph_look import Look
from simulator.ui.trainer.graph_model import GraphModel, Index
from simulator.ui.trainer.graph_nodes import paint_ending, sign_of
from simulator.ui.widgets.paragraph import Paragraph, paragraph
from simulator.ui.widgets.ring import paint_ring
from simulator.ui.widgets.shapes import paint_sign
from simulator.ui.widgets.wrapped_list import WrappedList
from simulator.usecases.bench_views import GraphNode, GraphView, Shape

_MOVING = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class GraphDelegate(QStyledItemDelegate):
    """Draws a row: sign and name, what it is, the beginning of what is said, where it leads."""

    def __init__(self, theme: Theme, model: GraphModel, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model
        self._view = view
        self._laid_out: dict[tuple[int, int], tuple[Paragraph, ...]] = {}

    def forget(self) -> None:
        """Lay everything out anew: something else is shown."""
        self._laid_out.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        texts = self._texts(index.row(), width)
        high = sum(text.height for text in texts) + self._said_height(index.row())
        return QSize(width, high + 2 * (ROOM + self._theme.space(4)))

    def _said_height(self, row: int) -> int:
        text = self._model.rows[row].text
        return self._theme.line_height(Size.SECONDARY) if text else 0

    def _texts(self, row: int, width: int) -> tuple[Paragraph, ...]:
        if (row, width) not in self._laid_out:
            theme = self._theme
            inner = width - self._left() - ROOM - theme.space(8)
            ways = self._model.ways_of(row)
            self._laid_out[row, width] = (
                paragraph(theme, self._model.rows[row].id, inner, Size.LABEL, 600),
                paragraph(theme, self._model.marks_of(row), inner, Size.SECONDARY),
                *([paragraph(theme, ways, inner, Size.SECONDARY, 500)] if ways else []),
            )
        return self._laid_out[row, width]

    def _side(self) -> int:
        return round(self._theme.px(Size.LABEL) * 0.8)

    def _left(self) -> int:
        return ROOM + self._theme.space(8) + self._side() + self._theme.space(8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        node = self._model.rows[index.row()]
        outer = QRectF(option.rect)
        box = outer.adjusted(ROOM, ROOM, -ROOM, -ROOM)
        chosen = self._view.currentIndex() == index
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(QPen(theme.colour("primary"), 1))
            painter.setBrush(theme.colour("primarySoft"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        self._paint_words(painter, box, index.row(), node)
        painter.restore()
        if chosen and self._view.hasFocus():
            paint_ring(painter, theme, outer)

    def _paint_words(self, painter: QPainter, box: QRectF, row: int, node: GraphNode) -> None:
        theme = self._theme
        name, what, *ways = self._texts(row, self._view.viewport().width())
        x, y = float(self._left()), box.top() + theme.space(4)
        side = self._side()
        mark = QRectF(box.left() + theme.space(8), y + (name.height - side) / 2, side, side)
        sign = sign_of(node)
        if sign is not None:
            paint_sign(painter, theme, sign[0], mark, sign[1])
        elif node.shape in (Shape.PROPER, Shape.IMPROPER):
            paint_ending(painter, theme, node.shape, mark)
        name.paint(painter, x, y, theme.colour("text"))
        y += name.height
        what.paint(painter, x, y, theme.colour("muted"))
        y += what.height
        if node.text:
            font = theme.font(Size.SECONDARY)
            painter.setFont(font)
            painter.setPen(theme.colour("text"))
            line = QRectF(x, y, box.right() - theme.space(8) - x, self._said_height(row))
            said = f"“{' '.join(node.text.split())}”"
            shown = QFontMetrics(font).elidedText(
                said, Qt.TextElideMode.ElideRight, max(1, int(line.width()))
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
            y += line.height()
        for way in ways:
            way.paint(painter, x, y, theme.colour("text"))
            y += way.height


class GraphList(WrappedList):
    """↑ ↓ Home End walk; Enter, a double click or a second click on the chosen row plays
    from its node."""

    node_chosen = Signal(str)
    play_from_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = GraphModel(self)
        self._delegate = GraphDelegate(theme, self._model, self)
        self._pressed_again = False
        self._quiet = False
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("Graph", "Nodes of the talk"))
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def show_graph(self, view: GraphView, look: Look) -> None:
        """List a graph as it is looked at, the chosen node being the current row."""
        self._quiet = True
        self._model.show(view, look)
        self._delegate.forget()
        self.doItemsLayout()
        self._select(self._model.row_of(look.selected))
        self._quiet = False

    def node(self) -> str | None:
        """The node of the current row."""
        row = self.currentIndex().row()
        return self._model.rows[row].id if 0 <= row < len(self._model.rows) else None

    def _select(self, row: int) -> None:
        index = self._model.index(row, 0) if row >= 0 else QModelIndex()
        if index != self.currentIndex():
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
        self.setCurrentIndex(index)
        at = event.pos() if by_mouse else self.visualRect(index).center()
        self.menu_wanted.emit(self._model.rows[index.row()].id, self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            node = self.node()
            if node is not None and not event.isAutoRepeat():
                self.play_from_wanted.emit(node)
        elif event.key() in _MOVING:
            super().keyPressEvent(event)
        else:
            event.ignore()  # typing letters would search the rows and swallow commands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._pressed_again = index.isValid() and index == self.currentIndex()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        again, self._pressed_again = self._pressed_again, False
        node = self.node()
        if again and node is not None and event.button() == Qt.MouseButton.LeftButton:
            self.play_from_wanted.emit(node)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rows:
            self._select(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _on_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        if current.isValid() and not self._quiet:
            self.node_chosen.emit(self._model.rows[current.row()].id)
