"""The replies of a playtest: a digit says one at once, since an author can take it back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from simulator.ui.style import RADIUS, ROOM, edge_width
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.replies_model import Index, RepliesModel, ReplyLines
from simulator.ui.widgets.paragraph import Paragraph, paragraph
from simulator.ui.widgets.ring import paint_ring
from simulator.ui.widgets.wrapped_list import WrappedList

_CARE, _FIRM = "●", "■"
_BETWEEN = "   "
_KEPT = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class _Laid:
    """A row laid out: its paragraphs with their colour roles, and its height."""

    parts: tuple[tuple[Paragraph, str], ...]
    height: int


class RepliesDelegate(QStyledItemDelegate):
    """Paints replies; the chosen one says more as soon as the person went to it (`told`): the
    one that the keyboard merely came to leaves room for all."""

    told = False

    def __init__(self, theme: Theme, model: RepliesModel, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model
        self._view = view
        self._laid_out: dict[tuple[int, int, bool], _Laid] = {}

    def forget(self) -> None:
        """Lay everything out anew: other replies are shown."""
        self._laid_out.clear()

    def row_height(self, row: int, width: int) -> int:
        """The height of a row at a width, ring and gap included."""
        return self._row(row, width).height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self.row_height(index.row(), width))

    def _row(self, row: int, width: int) -> _Laid:
        chosen = self.told and self._view.currentIndex().row() == row
        key = (row, width, chosen)
        if key not in self._laid_out:
            lines = self._model.row(row)
            if lines is None:
                raise IndexError(row)
            self._laid_out[key] = self._lay_out(lines, width, chosen=chosen)
        return self._laid_out[key]

    def _lay_out(self, lines: ReplyLines, width: int, *, chosen: bool) -> _Laid:
        theme = self._theme
        inner = max(40, width - self._left() - ROOM - theme.space(8))
        words = "text" if lines.open else "muted"
        parts = [(paragraph(theme, lines.say, inner, Size.LABEL, 500), words)]
        if lines.care or lines.way or lines.mood:
            parts.append((self._figures(lines, inner), "text"))
        parts += [(paragraph(theme, one, inner, Size.HINT), "text") for one in lines.facts]
        if chosen:
            parts += [(paragraph(theme, one, inner, Size.HINT), "muted") for one in lines.more]
        height = sum(part.height for part, _ in parts) + 2 * theme.space(4)
        return _Laid(tuple(parts), max(self._badge() + 2 * theme.space(4), height) + 2 * ROOM)

    def _figures(self, lines: ReplyLines, width: int) -> Paragraph:
        """Ratings, the way and the change of mood on one line, broken only between them."""
        theme = self._theme
        bold = [f"{_CARE} {lines.care}", f"{_FIRM} {lines.firmness}"] if lines.care else []
        if lines.best:
            bold.append(translate("Bench", "best here", "a reply"))
        plain = [part for part in (lines.way, lines.mood) if part]
        text = _BETWEEN.join(part.replace(" ", _KEPT) for part in (*bold, *plain))
        formats = [_format(theme, 0, sum(len(part) + len(_BETWEEN) for part in bold))]
        if lines.care:
            formats += [
                _format(theme, text.index(sign), 1, role)
                for sign, role in ((_CARE, "care"), (_FIRM, "firm"))
            ]
        return Paragraph(
            text,
            theme.font(Size.HINT),
            theme.line_height(Size.HINT, 600),
            width,
            formats=tuple(formats),
        )

    def _badge(self) -> int:
        return max(22, self._theme.em(1.5))

    def _left(self) -> int:
        return ROOM + self._theme.space(8) + self._badge() + self._theme.space(8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = self._theme, index.row()
        lines = self._model.row(row)
        if lines is None:
            return
        laid = self._row(row, self._view.viewport().width())
        outer = QRectF(option.rect)
        box = outer.adjusted(ROOM, ROOM, -ROOM, -ROOM)
        chosen = self._view.currentIndex() == index
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("primary" if chosen else "edge"), edge_width(theme))
        if not lines.open:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        self._paint_number(painter, box, row + 1)
        y = box.top() + theme.space(4)
        for part, role in laid.parts:
            part.paint(painter, float(self._left()), y, theme.colour(role))
            y += part.height
        painter.restore()
        if chosen and self._view.hasFocus():
            paint_ring(painter, theme, outer)

    def _paint_number(self, painter: QPainter, box: QRectF, number: int) -> None:
        theme, side = self._theme, self._badge()
        at = QRectF(box.left() + theme.space(8), box.top() + theme.space(4), side, side)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(at.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setFont(theme.font(Size.SECONDARY, 700))
        painter.setPen(theme.colour("text"))
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, str(number))


def _format(theme: Theme, start: int, length: int, role: str = "") -> QTextLayout.FormatRange:
    """A stretch in heavier letters, in a colour role if there is one."""
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    made.format = QTextCharFormat()
    made.format.setFont(theme.font(Size.HINT, 600))
    if role:
        made.format.setForeground(theme.colour(role))
    return made


class RepliesList(WrappedList):
    """As high as its rows: the page around it scrolls. `said` is the reply's id, `refused`
    the row of a closed one, `walked` the row that a key led to."""

    said = Signal(str)
    refused = Signal(int)
    walked = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(
        self,
        theme: Theme,
        model: RepliesModel,
        *,
        digits: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._digits = digits
        self._replies = model
        self._pressed_again = False
        self._delegate = RepliesDelegate(theme, model, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("Bench", "Replies"))
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def renew(self) -> None:
        """Lays all rows out anew; one of them is chosen only where the keyboard is."""
        self._delegate.forget()
        self._delegate.told = False
        self.select_row(0 if self.hasFocus() else -1)
        self._grow()

    def say_row(self, row: int) -> None:
        """Say the reply of a row; a closed one tells why it is closed."""
        self._say(row)

    def tell_row(self, row: int) -> None:
        """Choose a row and let it say more: the person went to it."""
        self._delegate.told = True
        self.select_row(row)
        self._grow()

    def select_row(self, row: int) -> None:
        """Make a row the chosen one; −1: none."""
        self.setCurrentIndex(self._replies.index(row) if row >= 0 else QModelIndex())

    def sizeHint(self) -> QSize:
        width = self.viewport().width()
        return QSize(self._theme.em(14), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(9), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = range(self._replies.rowCount())
        return sum(self._delegate.row_height(row, width) for row in rows)

    def _grow(self) -> None:
        self.doItemsLayout()
        self.updateGeometry()
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key means the chosen row, a right click the one under the mouse."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.tell_row(index.row())
        at = event.pos() if by_mouse else self.visualRect(index).center()
        self.menu_wanted.emit(index.row(), self.viewport().mapToGlobal(at))

    # --- keys and mouse -----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != Qt.KeyboardModifier.NoModifier:
            event.ignore()
        elif (row := self.row_meant(event)) >= 0:
            self._say(row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._say(self.currentIndex().row())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            self._move(Qt.Key(key))
        else:
            event.ignore()

    def row_meant(self, event: QKeyEvent) -> int:
        """The row whose digit was pressed, −1 for none."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        row = event.key() - Qt.Key.Key_1
        plain = self._digits and held == Qt.KeyboardModifier.NoModifier and not event.isAutoRepeat()
        return row if plain and 0 <= row < min(9, self._replies.rowCount()) else -1

    def _move(self, key: Qt.Key) -> None:
        last = self._replies.rowCount() - 1
        if last < 0:
            return
        row = self.currentIndex().row()
        if key == Qt.Key.Key_Home or (key == Qt.Key.Key_Down and row < 0):
            row = 0
        elif key == Qt.Key.Key_End or (key == Qt.Key.Key_Up and row < 0):
            row = last
        else:
            row += 1 if key == Qt.Key.Key_Down else -1
        row = min(max(row, 0), last)
        self.tell_row(row)
        self.walked.emit(row)

    def _say(self, row: int) -> None:
        reply = self._replies.row(row)
        if reply is None:
            return
        if reply.open:
            self.said.emit(reply.id)
        else:
            self.tell_row(row)
            self.refused.emit(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        index = self.indexAt(event.position().toPoint())
        self._pressed_again = index.isValid() and index == self.currentIndex()
        if index.isValid():
            self.tell_row(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        again, self._pressed_again = self._pressed_again, False
        if again and event.button() == Qt.MouseButton.LeftButton:
            self._say(self.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        row = self.currentIndex().row()
        super().focusInEvent(event)
        self.select_row(row if row >= 0 else 0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _on_row_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self._grow()
