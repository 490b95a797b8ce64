"""A paragraph that begins with a few words in bold: "Why. You cared about her day …"."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.paragraph import Paragraph, lead_paragraph


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
        self._laid_out: dict[int, Paragraph] = {}
        self.set_words(lead, text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, lead: str, text: str) -> None:
        """Say something else."""
        self._lead, self._text = lead, text
        self._whole = f"{lead} {text}"
        self._laid_out.clear()
        self.setAccessibleName(self._whole)
        self.updateGeometry()
        self.update()

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
        return self._at(width).height

    def _at(self, width: int) -> Paragraph:
        """The text laid out for a width, once."""
        if width not in self._laid_out:
            made = lead_paragraph(self._theme, self._lead, self._text, width, self._size)
            self._laid_out[width] = made
        return self._laid_out[width]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._at(self.width()).paint(painter, 0, 0, self._theme.colour("text"))
        painter.end()
