"""A list whose rows are cards: profiles and scenarios.

Qt's list view does the walking, the selection and the accessibility; the delegate draws
the card, the ring round the current one while the list has the keyboard, and leaves the
inside to its heirs.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from simulator.ui.style import CARD_RADIUS, ROOM, edge_width
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.ring import paint_ring

Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Draws the card of a row. Heirs say how high a row is and draw its inside."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def inner_height(self) -> int:
        """The height inside the card in px."""
        raise NotImplementedError

    def paint_inside(self, painter: QPainter, box: QRectF, index: Index) -> None:
        """Draw a row's content into the inside of its card."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.em(12), self.row_height())

    def row_height(self) -> int:
        """The height of a row with its card's edge and the room of the ring."""
        return self.inner_height() + 2 * (ROOM + self._pad())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer = QRectF(option.rect)
        box = outer.adjusted(ROOM, ROOM, -ROOM, -ROOM)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_card(painter, box, chosen=chosen)
        self.paint_inside(painter, box.adjusted(*self._inset()), index)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, self.theme, outer)
        painter.restore()

    def text(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        size: Size,
        *,
        weight: int = 400,
        colour: str = "text",
        right: bool = False,
    ) -> None:
        """One line of plain text, elided where the box ends."""
        font = self.theme.font(size, weight)
        painter.setFont(font)
        painter.setPen(self.theme.colour(colour))
        shown = QFontMetrics(font).elidedText(
            text, Qt.TextElideMode.ElideRight, max(0, int(box.width()) + 1)
        )
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _pad(self) -> int:
        return self.theme.space(8)

    def _inset(self) -> tuple[float, float, float, float]:
        side = self.theme.space(12)
        return side, self._pad(), -side, -self._pad()

    def _paint_card(self, painter: QPainter, box: QRectF, *, chosen: bool) -> None:
        theme = self.theme
        width = 2 if chosen else edge_width(theme)
        painter.setPen(QPen(theme.colour("primary" if chosen else "edge"), width))
        painter.setBrush(theme.colour("primarySoft" if chosen else "surface"))
        half = width / 2
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), CARD_RADIUS, CARD_RADIUS)


class CardList(QListView):
    """The list. Enter, a double click or a click on the row clicked before opens it.

    With `whole` the list is as high as its rows and the page scrolls instead of it.
    """

    opened = Signal(QModelIndex)
    row_changed = Signal(int)

    def __init__(
        self,
        model: QAbstractItemModel,
        delegate: CardDelegate,
        *,
        whole: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = delegate
        self._whole = whole
        self._clicked_row = -1
        self.setModel(model)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        if whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def select_row(self, row: int) -> None:
        """Make a row the current one; a row that is not there changes nothing."""
        index = self.model().index(row, 0)
        if index.isValid():
            self.setCurrentIndex(index)

    def row(self) -> int:
        """The current row, −1 without one."""
        return self.currentIndex().row()

    def sizeHint(self) -> QSize:
        if self._whole:
            height = self._cards.row_height() * self.model().rowCount()
            return QSize(self._cards.theme.em(24), height)
        return super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        if self._whole:
            return QSize(self._cards.theme.em(12), self.sizeHint().height())
        return QSize(self._cards.theme.em(12), self._cards.row_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._whole and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex())
            return
        # Typing letters would search the rows and swallow keys that are commands.
        moving = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
        if event.key() in (*moving, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        again = index.isValid() and index.row() == self._clicked_row
        self._clicked_row = -1 if again else index.row()
        if again and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(index)

    def _on_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        if current.isValid():
            self.row_changed.emit(current.row())
