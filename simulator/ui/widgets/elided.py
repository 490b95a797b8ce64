"""A title that wraps to two lines and is then cut with "…"; the whole of it is its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.factory import set_tooltip
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.paragraph import Paragraph

_LINES = 2


class ElidedTitle(QWidget):
    """Takes the width it is given; its height is that of the lines it needs, two at most."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        size: Size = Size.BODY,
        weight: int = 600,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._font = theme.font(size, weight)
        self._line = theme.line_height(size, weight)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_text(self, text: str) -> None:
        """Show another title."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self._mark_cut()
            self.updateGeometry()
            self.update()

    def natural_width(self) -> int:
        """What the title needs to stand on one line."""
        return QFontMetrics(self._font).horizontalAdvance(self._text) + 2

    def sizeHint(self) -> QSize:
        return QSize(self.natural_width(), self._line)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.natural_width(), self._theme.em(5)), self._line)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._line * len(self._lines(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark_cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("text"))
        lines = self._lines(self.width())
        top = (self.height() - self._line * len(lines)) / 2
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        for number, line in enumerate(lines):
            y = round(top + number * self._line)
            painter.drawText(0, y, self.width(), self._line, flags, line)
        painter.end()

    def _lines(self, width: int) -> list[str]:
        layout = Paragraph(self._text, self._font, self._line, width).layout
        starts = [layout.lineAt(number).textStart() for number in range(layout.lineCount())]
        if len(starts) <= 1:
            return [self._text]
        rest = self._text[starts[_LINES - 1] :]
        elide = Qt.TextElideMode.ElideRight
        last = QFontMetrics(self._font).elidedText(rest, elide, max(1, width))
        return [self._text[: starts[1]].rstrip(), last]

    def _mark_cut(self) -> None:
        cut = self._lines(self.width())[-1].endswith("…") and not self._text.endswith("…")
        set_tooltip(self, self._text if cut else "")
