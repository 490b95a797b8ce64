"""A splitter whose handle can have the keyboard: arrows move it, and a ring shows where it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from simulator.ui.texts import translate
from simulator.ui.theme import Theme

_STEP_EMS = 1.5
_DOTS = 5
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class BenchSplitter(QSplitter):
    """Two panes. `divided` says that the person has moved the handle, by mouse or by key,
    `resized` that there is another room to divide."""

    divided = Signal()
    resized = Signal()

    def __init__(
        self, theme: Theme, orientation: Qt.Orientation, parent: QWidget | None = None
    ) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self.setChildrenCollapsible(False)
        self.setHandleWidth(theme.space(8))
        self.splitterMoved.connect(lambda _at, _index: self.divided.emit())

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self._theme, self.orientation(), self)

    def room(self) -> int:
        """What there is to divide, in px."""
        across = self.orientation() == Qt.Orientation.Horizontal
        return (self.width() if across else self.height()) - self.handleWidth()

    def share(self, first: float) -> None:
        """Give the first pane this part of the room, 0..1."""
        left = round(self.room() * first)
        self.setSizes([left, self.room() - left])

    def first(self) -> float:
        """The part of the room that the first pane has, 0..1."""
        sizes = self.sizes()
        return sizes[0] / max(1, sum(sizes))

    def move_by(self, pixels: int) -> None:
        """Move the handle; it stops where a pane can give no more."""
        self.moveSplitter(self.sizes()[0] + pixels, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class _Handle(QSplitterHandle):
    def __init__(self, theme: Theme, orientation: Qt.Orientation, parent: BenchSplitter) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self._splitter = parent
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Bench", "Divider: arrow keys move it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, step = Qt.Key(event.key()), self._theme.em(_STEP_EMS)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or key not in (*_BACK, *_ON):
            event.ignore()
        else:
            self._splitter.move_by(step if key in _ON else -step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A row of dots, under the mouse darker, with the keyboard a bar of the ring's colour."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = QRectF(self.rect()).center()
        if self.hasFocus():
            painter.setBrush(theme.colour("focus"))
            painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        painter.setBrush(
            theme.colour("surface" if self.hasFocus() else "text" if self.underMouse() else "edge")
        )
        upright = self.orientation() == Qt.Orientation.Horizontal
        side, gap = 2.5, 6.0
        for number in range(_DOTS):
            along = (number - (_DOTS - 1) / 2) * gap
            x, y = (middle.x(), middle.y() + along) if upright else (middle.x() + along, middle.y())
            painter.drawEllipse(QRectF(x - side / 2, y - side / 2, side, side))
        painter.end()
