"""The mood curve: the client's tension over the turns of a run, for the debrief.

Tension is 0..100, high at the top. The bands behind it are the five moods of the face; each
point has the frame shape of the mood the face showed then (a silent client shows less than
the tension says), so the curve reads without colour.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.figures import number
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.face import frame_path
from simulator.ui.widgets.mood import mood_line
from simulator.ui.words import mood_word
from simulator.usecases.debrief_views import TurnRow

BANDS = ((1, 80, 100), (2, 60, 80), (3, 35, 60), (4, 15, 35), (5, 0, 15))
"""Mood (1 fury … 5 relief) and the tensions from..to at which the face shows it."""


def mood_shape(level: int, centre: QPointF, radius: float) -> QPainterPath:
    """The frame shape of a mood around a point: octagon … circle, as round the face."""
    to_place = QTransform.fromTranslate(centre.x(), centre.y())
    to_place.scale(radius / 50, radius / 50)
    to_place.translate(-50, -50)
    return to_place.map(frame_path(level))


class MoodCurve(QWidget):
    """The curve of one run: a point before the first turn and one after each reply."""

    turn_selected = Signal(int)

    def __init__(
        self,
        theme: Theme,
        turns: tuple[TurnRow, ...],
        height_ems: float = 17,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._turns = turns
        self._height = theme.em(height_ems)
        self._selected: int | None = None
        self._font = theme.font(Size.HINT)
        self._bold = theme.font(Size.HINT, 600)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("MoodCurve", "The client's mood, turn by turn"))
        self.setAccessibleDescription(self._told())

    def select(self, turn: int | None) -> None:
        """Mark a turn (from 1), or none."""
        self._selected = turn
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(34), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(ceil(self._left() + self._theme.em(8)), self._height)

    def plot(self) -> QRectF:
        """The rectangle of the curve, in widget pixels."""
        line = QFontMetricsF(self._font).height()
        pad = self._theme.space(4)
        below = line + 2 * pad + self._theme.em(0.35)
        # A point at the very top keeps all of its shape.
        top = self._theme.em(0.6)
        return QRectF(
            self._left(), top, self.width() - self._left() - pad, self.height() - top - below
        )

    def points(self) -> tuple[QPointF, ...]:
        """The points of the curve: the start, then one after each turn."""
        if not self._turns:
            return ()
        tensions = [self._turns[0].tension_before, *(one.tension_after for one in self._turns)]
        return tuple(QPointF(self._x(i), self._y(t)) for i, t in enumerate(tensions))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        plot = self.plot()
        if not self._turns or not plot.contains(event.position()):
            super().mousePressEvent(event)
            return
        distances = [abs(event.position().x() - self._x(i + 1)) for i in range(len(self._turns))]
        self.turn_selected.emit(self._turns[distances.index(min(distances))].number)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bands(painter)
        self._paint_selection(painter)
        self._paint_turns(painter)
        self._paint_curve(painter)

    def _left(self) -> float:
        """Room for the longest band name and its shape."""
        metrics = QFontMetricsF(self._font)
        widest = max(metrics.horizontalAdvance(mood_line(level)) for level, _, _ in BANDS)
        return widest + self._theme.em(0.7) * 2 + self._theme.space(8)

    def _x(self, step: int) -> float:
        plot = self.plot()
        return plot.left() + (step + 0.5) * plot.width() / (len(self._turns) + 1)

    def _y(self, tension: float) -> float:
        plot = self.plot()
        return plot.bottom() - tension / 100 * plot.height()

    def _paint_bands(self, painter: QPainter) -> None:
        theme, plot = self._theme, self.plot()
        shape = theme.em(0.5)
        painter.setFont(self._font)
        for index, (level, low, high) in enumerate(BANDS):
            area = QRectF(plot.left(), self._y(high), plot.width(), self._y(low) - self._y(high))
            painter.fillRect(area, theme.colour("surface" if index % 2 else "sunken"))
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.drawLine(area.topLeft(), area.topRight())
            centre = QPointF(shape + 1, area.center().y())
            painter.setPen(QPen(theme.colour("m" + str(level)), 2))
            painter.setBrush(theme.colour("surface"))
            painter.drawPath(mood_shape(level, centre, shape))
            name = QRectF(2 * shape + theme.space(8), area.top(), plot.left(), area.height())
            painter.setPen(theme.colour("text"))
            vertical = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(name, vertical, mood_line(level))
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(plot)

    def _paint_selection(self, painter: QPainter) -> None:
        for index, turn in enumerate(self._turns):
            if turn.number != self._selected:
                continue
            plot = self.plot()
            width = plot.width() / (len(self._turns) + 1)
            column = QRectF(self._x(index + 1) - width / 2, plot.top(), width, plot.height())
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.setBrush(self._theme.colour("primarySoft"))
            painter.drawRect(column)

    def _paint_turns(self, painter: QPainter) -> None:
        plot = self.plot()
        line = QFontMetricsF(self._bold).height()
        width = plot.width() / (len(self._turns) + 1)
        # A point at the very bottom does not cover them.
        below = self._theme.space(4) + self._theme.em(0.35)
        captions = ["", *(number(turn.number) for turn in self._turns)]
        captions[0] = translate("MoodCurve", "start")
        painter.setPen(self._theme.colour("text"))
        for step, caption in enumerate(captions):
            chosen = step > 0 and self._turns[step - 1].number == self._selected
            painter.setFont(self._bold if chosen else self._font)
            fits = max(width, QFontMetricsF(self._bold).horizontalAdvance(caption))
            box = QRectF(self._x(step) - fits / 2, plot.bottom() + below, fits, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, caption)

    def _paint_curve(self, painter: QPainter) -> None:
        points = self.points()
        if not points:
            return
        painter.setPen(QPen(self._theme.colour("text"), 2))
        painter.drawPolyline(QPolygonF(list(points)))
        moods = [self._turns[0].mood_before, *(turn.mood_after for turn in self._turns)]
        for point, mood in zip(points, moods, strict=True):
            painter.setPen(QPen(self._theme.colour("surface"), 1.5))
            painter.setBrush(self._theme.colour("m" + str(mood)))
            painter.drawPath(mood_shape(mood, point, self._theme.em(0.5)))

    def _told(self) -> str:
        told = translate("MoodCurve", "Turn {turn}: {mood}, was {before}.")
        return " ".join(
            filled(
                told,
                turn=number(turn.number),
                mood=mood_word(turn.mood_after),
                before=mood_word(turn.mood_before),
            )
            for turn in self._turns
        )
