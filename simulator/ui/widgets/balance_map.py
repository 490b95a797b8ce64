"""The balance map: one numbered dot per turn on care × firmness, for debrief and progress.

x is care (●), y is firmness (■), both 0..4. A reply stands where its own two ratings put it:
nothing is added up from turn to turn, and no line joins the dots, because a line would read
as a running sum. The quadrants are told apart by hatch and place, not by colour. Everything
the map shows is also in the turn table, which is its text alternative.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, sqrt

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.figures import number, of_four
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.hatch import Hatch, draw_hatch
from simulator.ui.words import Axis, Quadrant, axis_word, quadrant_word
from simulator.usecases.debrief_views import TurnRow

STEPS = 5
"""Ratings 0..4 are five cells on each axis; the middle of the map is a rating of 2."""
_LEAST_FIGURE_PX = 8
"""A dot too small for a figure of so many pixels is drawn without: the dot is still seen."""


@dataclass(frozen=True, slots=True)
class Dot:
    """One turn on the map: ratings 0..4; `scored` False draws it dashed."""

    number: int
    care: int
    firmness: int
    scored: bool = True


@dataclass(frozen=True, slots=True)
class Placed:
    """A dot where it is drawn, in widget pixels."""

    dot: Dot
    centre: QPointF
    radius: float


def dots_of(turns: Iterable[TurnRow]) -> tuple[Dot, ...]:
    """The dots of a run's turns."""
    return tuple(
        Dot(turn.number, turn.care, turn.firmness, scored=turn.weight > 0) for turn in turns
    )


def spread(
    dots: Iterable[Dot], plot: QRectF, radius: float, room: QRectF | None = None
) -> tuple[Placed, ...]:
    """Where each dot is drawn inside `plot`.

    Dots of the same rating share its cell side by side, in turn order, shrinking until they
    fit. `room` is the part of a cell they may use, in shares of the cell (default: all).
    """
    share = room or QRectF(0, 0, 1, 1)
    cells: dict[tuple[int, int], list[Dot]] = {}
    for dot in dots:
        cells.setdefault((dot.care, dot.firmness), []).append(dot)
    placed: list[Placed] = []
    for (care, firmness), group in cells.items():
        placed += _pack(group, _part(_cell(plot, care, firmness), share), radius)
    return tuple(sorted(placed, key=lambda one: one.dot.number))


def _cell(plot: QRectF, care: int, firmness: int) -> QRectF:
    side = plot.width() / STEPS
    return QRectF(plot.left() + care * side, plot.top() + (STEPS - 1 - firmness) * side, side, side)


def _part(cell: QRectF, share: QRectF) -> QRectF:
    return QRectF(
        cell.left() + share.left() * cell.width(),
        cell.top() + share.top() * cell.height(),
        share.width() * cell.width(),
        share.height() * cell.height(),
    )


def _pack(group: list[Dot], cell: QRectF, radius: float) -> list[Placed]:
    columns = min(len(group), max(1, ceil(sqrt(len(group) * cell.width() / cell.height()))))
    rows = ceil(len(group) / columns)
    fits = min(radius, cell.width() / columns / 2, cell.height() / rows / 2)
    placed = []
    for index, dot in enumerate(group):
        row, column = divmod(index, columns)
        in_row = min(columns, len(group) - row * columns)
        x = cell.center().x() + (column - (in_row - 1) / 2) * 2 * fits
        y = cell.center().y() + (row - (rows - 1) / 2) * 2 * fits
        placed.append(Placed(dot, QPointF(x, y), fits - 1))
    return placed


@dataclass(frozen=True, slots=True)
class QuarterLook:
    """How the quarters are drawn: the colour role of the hatches, how far apart their lines
    are, the widths of lines, dots and of the edge."""

    ink: str
    gap: float
    line: float
    dot: float
    edge: float


def paint_quarters(painter: QPainter, theme: Theme, plot: QRectF, look: QuarterLook) -> None:
    """The square with its quarters, told apart by hatch and place."""
    painter.fillRect(plot, theme.colour("surface"))
    for quadrant, (area, hatch) in _quarters(plot).items():
        if quadrant is Quadrant.AGREEMENT:
            painter.fillRect(area, theme.colour("goodSoft"))
        width = look.dot if hatch is Hatch.DOTS else look.line
        draw_hatch(painter, area, hatch, colour=theme.colour(look.ink), gap=look.gap, width=width)
    painter.setPen(QPen(theme.colour("edge"), look.edge))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(plot)
    middle = plot.center()
    painter.drawLine(QPointF(middle.x(), plot.top()), QPointF(middle.x(), plot.bottom()))
    painter.drawLine(QPointF(plot.left(), middle.y()), QPointF(plot.right(), middle.y()))


def _quarters(plot: QRectF) -> dict[Quadrant, tuple[QRectF, Hatch]]:
    half = plot.width() / 2
    left, middle, top, centre = plot.left(), plot.center().x(), plot.top(), plot.center().y()
    return {
        Quadrant.WALL: (QRectF(left, top, half, half), Hatch.RISING),
        Quadrant.AGREEMENT: (QRectF(middle, top, half, half), Hatch.PLAIN),
        Quadrant.DRIFT: (QRectF(left, centre, half, half), Hatch.DOTS),
        Quadrant.GIVING_IN: (QRectF(middle, centre, half, half), Hatch.FALLING),
    }


class BalanceMap(QWidget):
    """The map of one run, with the run before as small hollow dots.

    A click on a dot selects its turn. The widget takes no focus of its own: the turn table
    beside it is walked by keys and says the same.
    """

    turn_selected = Signal(int)

    def __init__(
        self,
        theme: Theme,
        dots: tuple[Dot, ...],
        previous: tuple[Dot, ...] = (),
        side_ems: float = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dots = dots
        self._previous = previous
        self._side = theme.em(side_ems)
        self._selected: int | None = None
        self._name_font = theme.font(Size.HINT, 600)
        self._tick_font = theme.font(Size.HINT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("BalanceMap", "Balance map"))
        self.setAccessibleDescription(" ".join(dot_told(dot) for dot in dots))

    def select(self, turn: int | None) -> None:
        """Mark the dot of a turn (from 1), or none."""
        self._selected = turn
        self.update()

    def sizeHint(self) -> QSize:
        left, top, bottom = self._margins()
        return QSize(
            ceil(left + self._side + self._theme.space(4)), ceil(top + self._side + bottom)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def plot(self) -> QRectF:
        """The square the dots lie in."""
        left, top, _ = self._margins()
        return QRectF(left, top, self._side, self._side)

    def placed(self) -> tuple[Placed, ...]:
        """The dots of this run where they are drawn."""
        return spread(self._dots, self.plot(), self._theme.em(0.75))

    def placed_previous(self) -> tuple[Placed, ...]:
        """The hollow dots of the run before, in the lower edge of their cells."""
        return spread(
            self._previous, self.plot(), self._theme.em(0.3), QRectF(0.06, 0.8, 0.88, 0.18)
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for one in self.placed():
            if (event.position() - one.centre).manhattanLength() <= one.radius * 1.5:
                self.turn_selected.emit(one.dot.number)
                return
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        thin = theme.space(4) / 4
        look = QuarterLook("border", theme.space(8), thin, dot=2 * thin, edge=1.5)
        paint_quarters(painter, theme, self.plot(), look)
        self._paint_names(painter)
        self._paint_axes(painter)
        for one in self.placed_previous():
            self._paint_hollow(painter, one)
        for one in self.placed():
            self._paint_dot(painter, one)

    def _margins(self) -> tuple[float, float, float]:
        """Room left of, above and below the square: axis name and ticks, names, both. Names
        that are left out take none."""
        line = QFontMetricsF(self._name_font).height()
        tick = QFontMetricsF(self._tick_font).horizontalAdvance("0")
        gap = self._theme.space(4)
        if not self._named():
            return line + tick + 3 * gap, gap, 2 * line + 3 * gap
        return line + tick + 3 * gap, line + 2 * gap, 3 * line + 4 * gap

    def _named(self) -> dict[Quadrant, str]:
        """The names of the quadrants, none where one is wider than half the map."""
        metrics = QFontMetricsF(self._name_font)
        named = {quadrant: quadrant_word(quadrant) for quadrant in Quadrant}
        if any(metrics.horizontalAdvance(name) > self._side / 2 for name in named.values()):
            return {}
        return named

    def _paint_names(self, painter: QPainter) -> None:
        """Quadrant names outside the square, so that no dot in a corner covers one.

        All four are left out when one is wider than half the map.
        """
        metrics = QFontMetricsF(self._name_font)
        half = self._side / 2
        named = self._named()
        plot = self.plot()
        gap = self._theme.space(4)
        line = metrics.height()
        below = plot.bottom() + line + 2 * gap
        rows = {
            Quadrant.WALL: (plot.left(), plot.top() - line - gap),
            Quadrant.AGREEMENT: (plot.center().x(), plot.top() - line - gap),
            Quadrant.DRIFT: (plot.left(), below),
            Quadrant.GIVING_IN: (plot.center().x(), below),
        }
        painter.setFont(self._name_font)
        painter.setPen(self._theme.colour("text"))
        for quadrant, name in named.items():
            x, y = rows[quadrant]
            painter.drawText(QRectF(x, y, half, line), Qt.AlignmentFlag.AlignCenter, name)

    def _paint_axes(self, painter: QPainter) -> None:
        theme, plot = self._theme, self.plot()
        metrics = QFontMetricsF(self._tick_font)
        line, gap = metrics.height(), theme.space(4)
        cell = plot.width() / STEPS
        painter.setFont(self._tick_font)
        painter.setPen(theme.colour("muted"))
        centred = Qt.AlignmentFlag.AlignCenter
        for step in range(STEPS):
            x = QRectF(plot.left() + step * cell, plot.bottom() + gap, cell, line)
            painter.drawText(x, centred, number(step))
            tick = metrics.horizontalAdvance("0") + gap
            y = plot.bottom() - (step + 1) * cell
            painter.drawText(
                QRectF(plot.left() - tick - gap / 2, y, tick, cell), centred, number(step)
            )
        painter.setFont(self._name_font)
        painter.setPen(theme.colour("care"))
        below = (
            plot.bottom() + 2 * line + 3 * gap if self._named() else plot.bottom() + line + 2 * gap
        )
        painter.drawText(QRectF(plot.left(), below, plot.width(), line), centred, _axis(Axis.CARE))
        painter.setPen(theme.colour("firm"))
        painter.save()
        painter.translate(0, plot.center().y())
        painter.rotate(-90)
        painter.drawText(
            QRectF(-plot.height() / 2, 0, plot.height(), line), centred, _axis(Axis.FIRMNESS)
        )
        painter.restore()

    def _paint_hollow(self, painter: QPainter, one: Placed) -> None:
        painter.setPen(QPen(self._theme.colour("edge"), 1.5))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawEllipse(one.centre, one.radius, one.radius)

    def _paint_dot(self, painter: QPainter, one: Placed) -> None:
        theme = self._theme
        chosen = one.dot.number == self._selected
        fill, text = ("primary", "onPrimary") if chosen else ("text", "surface")
        size = round(min(theme.px(Size.HINT), one.radius * 1.3))
        told = size >= _LEAST_FIGURE_PX
        pen = QPen(theme.colour("surface"), 1.5 if told else 0.5)
        if not one.dot.scored:
            fill, text = "surface", fill
            pen = QPen(theme.colour(text), 2 if told else 1, Qt.PenStyle.DashLine)
        if chosen:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(theme.colour("surface"))
            painter.drawEllipse(one.centre, one.radius + 4, one.radius + 4)
        painter.setPen(pen)
        painter.setBrush(theme.colour(fill))
        painter.drawEllipse(one.centre, one.radius, one.radius)
        if not told:
            return
        font = QFont(self._name_font)
        font.setPixelSize(size)
        painter.setFont(font)
        painter.setPen(theme.colour(text))
        box = QRectF(0, 0, one.radius * 2, one.radius * 2)
        box.moveCenter(one.centre)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number(one.dot.number))


def _axis(axis: Axis) -> str:
    """The caption of an axis: its shape, its word, which way it grows."""
    shape = "●" if axis is Axis.CARE else "■"
    return f"{shape} {axis_word(axis)} →"


def dot_told(dot: Dot) -> str:
    """A dot for whoever does not see the map."""
    told = translate("BalanceMap", "Turn {turn}: care {care}, firmness {firmness}.")
    return filled(
        told,
        turn=number(dot.number),
        care=of_four(dot.care),
        firmness=of_four(dot.firmness),
    )
