"""Wrapped plain text, measured and painted with our own line spacing.

For everything that is painted rather than made of labels: lines of the transcript,
options, buttons. Plain text by nature: QTextLayout knows no mark-up.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from simulator.ui.theme import Size, Theme


class Paragraph:
    """A text laid out once for a width; `height` and `width` in px are what it needs."""

    def __init__(
        self,
        text: str,
        font: QFont,
        line_height: int,
        width: int,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
        formats: tuple[QTextLayout.FormatRange, ...] = (),
    ) -> None:
        self.layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        self.layout.setTextOption(option)
        self.layout.setFormats(list(formats))
        self.layout.setCacheEnabled(True)
        self.height = 0
        self.width = 0
        self._lay_out(line_height, max(1, width))

    def _lay_out(self, line_height: int, width: int) -> None:
        self.layout.beginLayout()
        widest = 0.0
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.height + (line_height - line.height()) / 2))
            widest = max(widest, line.naturalTextWidth())
            self.height += line_height
        self.layout.endLayout()
        self.width = int(widest) + 1

    def paint(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Draw with the left upper corner at (x, y)."""
        painter.setPen(colour)
        self.layout.draw(painter, QPointF(x, y))


def paragraph(
    theme: Theme, text: str, width: int, size: Size = Size.BODY, weight: int = 400
) -> Paragraph:
    """A text laid out in a size and weight of the theme."""
    return Paragraph(text, theme.font(size, weight), theme.line_height(size, weight), width)


def lead_paragraph(
    theme: Theme, lead: str, text: str, width: int, size: Size = Size.BODY
) -> Paragraph:
    """A text laid out with a few words in bold before it."""
    bold = QTextLayout.FormatRange()
    bold.start = 0
    bold.length = len(lead.encode("utf-16-le")) // 2
    bold.format = QTextCharFormat()
    bold.format.setFont(theme.font(size, 700))
    font, line = theme.font(size), theme.line_height(size)
    return Paragraph(f"{lead} {text}", font, line, width, formats=(bold,))
