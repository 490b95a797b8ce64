"""Where one is in a telling of several steps, and the way back by mouse.

Each step has a sign and a word: a tick behind, a filled circle here, a hollow one ahead.
Without room for all the words only the one here is written. The bar takes no focus: the
keys that go on and back belong to the screen.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.figures import number
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.shapes import Sign, paint_sign


class StepBar(QWidget):
    """Steps by their words. `step_wanted` carries the index of a step already reached."""

    step_wanted = Signal(int)

    def __init__(self, theme: Theme, words: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._now = 0
        self._reached = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(0, 0)

    def show_step(self, now: int, reached: int) -> None:
        """Which step is here and how far one has been, both from 0."""
        self._now, self._reached = now, reached
        told = translate("Steps", "Step {now} of {all}: {word}")
        self.setAccessibleName(
            filled(
                told,
                now=number(now + 1),
                all=number(len(self._words)),
                word=self._words[now] if self._words else "",
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(20), max(24, self._theme.em(2)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(10), self.sizeHint().height())

    def boxes(self) -> tuple[QRectF, ...]:
        """Where each step stands, in widget pixels."""
        widths = [self._width(at) for at in range(len(self._words))]
        left, placed = 0.0, []
        for width in widths:
            placed.append(QRectF(left, 0, width, self.height()))
            left += width + self._theme.space(16)
        return tuple(placed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for at, box in enumerate(self.boxes()):
            if box.contains(event.position()) and at <= self._reached and at != self._now:
                self.step_wanted.emit(at)
                return
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, box in enumerate(self.boxes()):
            self._paint_step(painter, at, box)
        painter.end()

    def _paint_step(self, painter: QPainter, at: int, box: QRectF) -> None:
        theme = self._theme
        here = at == self._now
        sign = Sign.CIRCLE if here else Sign.CHECK if at <= self._reached else Sign.HOLLOW
        role = "primary" if here else "text" if at <= self._reached else "muted"
        side = self._sign()
        mark = QRectF(box.left(), box.center().y() - side / 2, side, side)
        paint_sign(painter, theme, sign, mark, role)
        if not self._written(at):
            return
        painter.setFont(theme.font(Size.SECONDARY, 600 if here else 400))
        painter.setPen(theme.colour("text" if at <= self._reached else "muted"))
        words = box.adjusted(side + theme.space(8), 0, 0, 0)
        vertical = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(
            self._words[at], Qt.TextElideMode.ElideRight, ceil(words.width())
        )
        painter.drawText(words, vertical, shown)
        if here:
            painter.setPen(QPen(theme.colour("primary"), 3))
            painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _sign(self) -> float:
        return self._theme.px(Size.SECONDARY) * 0.8

    def _text_width(self, at: int) -> float:
        metrics = QFontMetrics(self._theme.font(Size.SECONDARY, 600))
        return metrics.horizontalAdvance(self._words[at]) + 2

    def _all_written(self) -> bool:
        """Whether there is room for every word."""
        gaps = self._theme.space(16) * (len(self._words) - 1)
        signs = (self._sign() + self._theme.space(8)) * len(self._words)
        texts = sum(self._text_width(one) for one in range(len(self._words)))
        return gaps + signs + texts <= self.width()

    def _written(self, at: int) -> bool:
        """Whether a step's word is there: all of them, or only the one here."""
        return at == self._now or self._all_written()

    def _width(self, at: int) -> float:
        """Of a step with its word; the one word here leaves the others room for their signs."""
        if not self._written(at):
            return self._sign()
        text = self._text_width(at)
        if not self._all_written():
            others = (self._sign() + self._theme.space(16)) * (len(self._words) - 1)
            text = min(text, self.width() - others - self._sign() - self._theme.space(8))
        return self._sign() + self._theme.space(8) + max(0.0, text)
