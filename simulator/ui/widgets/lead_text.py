"""A paragraph that begins with a few words in bold: "Why. You cared about her day …"."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.paragraph import Paragraph


class LeadText(QWidget):
    """Plain text with a bold start, painted; read aloud as one sentence after the other."""

    def __init__(
        self,
        theme: Theme,
        lead: str,
        text: str,
        size: Size = Size.BODY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._whole = f"{lead} {text}"
        bold = QTextLayout.FormatRange()
        bold.start = 0
        bold.length = len(lead.encode("utf-16-le")) // 2
        bold.format = QTextCharFormat()
        bold.format.setFont(theme.font(size, 700))
        self._bold = bold
        self.setAccessibleName(self._whole)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """All of it, as it is read aloud."""
        return self._whole

    def sizeHint(self) -> QSize:
        width = self._theme.em(30)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(6), self._theme.line_height(self._size))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid_out(width).height

    def _laid_out(self, width: int) -> Paragraph:
        font = self._theme.font(self._size)
        line = self._theme.line_height(self._size)
        return Paragraph(self._whole, font, line, width, formats=(self._bold,))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._laid_out(self.width()).paint(painter, 0, 0, self._theme.colour("text"))
        painter.end()
