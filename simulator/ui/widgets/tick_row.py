"""A tick or a radio button with words that wrap: Qt's own are cut where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from simulator.ui.factory import label
from simulator.ui.style import GAP, ROOM
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.ring import paint_ring


class TickRow(QWidget):
    """Holds the button and its words; a press on the words is one on the button."""

    def __init__(
        self,
        theme: Theme,
        button: QAbstractButton,
        words: str,
        size: Size = Size.LABEL,
        *,
        wrap: bool = True,
        tight: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`tight`: its ring stands closer over and under it, for where every pixel counts."""
        super().__init__(parent)
        self._theme = theme
        self._button = button
        button.setAccessibleName(words)
        button.installEventFilter(self)
        self.setFocusProxy(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        above = GAP if tight else ROOM
        row.setContentsMargins(ROOM, above, ROOM, above)
        row.setSpacing(theme.space(4))
        row.addWidget(button)
        row.addWidget(label(theme, words, size, wrap=wrap), 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._button.isEnabled():
            self._button.setFocus()
            self._button.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._button.hasFocus():
            painter = QPainter(self)
            paint_ring(painter, self._theme, QRectF(self.rect()))
            painter.end()
