"""Signs of a sheet: numbered badges, faces, the mood's ladder, the shapes of an axis, bars."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from simulator.ui import figures
from simulator.ui.projector.looks_of_room import RoomLooks
from simulator.ui.projector.sheets.items import Item, Lettered
from simulator.ui.widgets.face import paint_face
from simulator.ui.widgets.mood import paint_ladder
from simulator.ui.widgets.shapes import Sign, paint_sign
from simulator.ui.words import Axis

COLOURED = 4
"""So many badges have a colour of their own; the others have shapes of their own."""
STEPS = 4
"""The highest figure of an axis."""


def _regular(corners: int, turn: float) -> tuple[tuple[float, float], ...]:
    angles = (math.radians(turn + 360 * corner / corners) for corner in range(corners))
    return tuple((0.5 + 0.52 * math.cos(a), 0.52 + 0.52 * math.sin(a)) for a in angles)


_TRIANGLE = ((0.5, 0.0), (1.0, 0.97), (0.0, 0.97))
_DIAMOND = ((0.5, -0.02), (1.02, 0.5), (0.5, 1.02), (-0.02, 0.5))
_CROSS = (
    (0.22, 0.0), (0.78, 0.0), (0.78, 0.22), (1.0, 0.22), (1.0, 0.78), (0.78, 0.78),
    (0.78, 1.0), (0.22, 1.0), (0.22, 0.78), (0.0, 0.78), (0.0, 0.22), (0.22, 0.22),
)  # fmt: skip
_POLYGONS: dict[int, tuple[tuple[float, float], ...]] = {
    2: _TRIANGLE,
    4: _DIAMOND,
    5: _regular(5, -90),
    6: _regular(6, 0),
    7: tuple((x, 0.97 - y) for x, y in _TRIANGLE),
    8: _CROSS,
}
DIGIT_DROPS = {2: 0.16, 7: -0.14, 5: 0.03}
"""Where a shape is widest is not always its middle: how far below it the digit stands."""


def paint_shape(painter: QPainter, number: int, box: QRectF) -> None:
    """The shape of a reply's number (from 1), with the pen and the brush in force."""
    if number == 1:
        painter.drawEllipse(box)
    elif number == 3 or number not in _POLYGONS:
        thin = box.width() * 0.045
        painter.drawRoundedRect(box.adjusted(thin, thin, -thin, -thin), 5, 5)
    else:
        corners = (
            QPointF(box.left() + x * box.width(), box.top() + y * box.height())
            for x, y in _POLYGONS[number]
        )
        painter.drawPolygon(QPolygonF(list(corners)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge(Lettered):
    """The number of a reply (from 1) in its shape: circle, triangle, square, diamond; further
    ones in the colour of text. `hollow`: the reply cannot be said."""

    number: int
    hollow: bool = False

    def said(self) -> str:
        return figures.number(self.number)

    def paint(self, painter: QPainter, looks: RoomLooks, share: float) -> None:
        coloured = self.number <= COLOURED
        colour = looks.colour(f"o{self.number}" if coloured else "text")
        digit = looks.colour("onOpt" if coloured else "surface")
        stroke = 3.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        inner = self.rect
        if self.hollow:
            pen = QPen(colour, stroke)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = inner.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
            digit = looks.colour("text")
        paint_shape(painter, self.number, inner)
        painter.setFont(looks.font(self.letter, 700))
        painter.setPen(digit)
        drop = DIGIT_DROPS.get(self.number, 0.0) * self.rect.height()
        painter.drawText(
            self.rect.translated(0, drop), Qt.AlignmentFlag.AlignCenter, figures.number(self.number)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Face(Item):
    """The client's face in the frame of a mood 1..5."""

    person: str
    mood: int

    def paint(self, painter: QPainter, looks: RoomLooks, share: float) -> None:
        paint_face(painter, looks.theme, self.rect, self.person, self.mood)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder(Item):
    """Five rungs: the current one tall and outlined, the one before dashed."""

    level: int
    previous: int | None = None

    def paint(self, painter: QPainter, looks: RoomLooks, share: float) -> None:
        paint_ladder(painter, looks.theme, self.rect, self.level, self.previous, stroke=1.33)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn(Item):
    """A small sign in a colour role."""

    sign: Sign
    role: str = "text"

    def paint(self, painter: QPainter, looks: RoomLooks, share: float) -> None:
        paint_sign(painter, looks.theme, self.sign, self.rect, self.role)


@dataclass(frozen=True, slots=True, kw_only=True)
class Four(Item):
    """A figure 0..4 as four of the axis's own shapes, filled or hollow."""

    axis: Axis
    level: int

    def paint(self, painter: QPainter, looks: RoomLooks, share: float) -> None:
        care = self.axis is Axis.CARE
        colour = looks.colour("careFill" if care else "firmFill")
        side = self.rect.height()
        stride = (self.rect.width() - side) / (STEPS - 1)
        painter.setPen(QPen(colour, 2.5))
        for step in range(STEPS):
            box = QRectF(self.rect.left() + step * stride, self.rect.top(), side, side)
            inner = box.adjusted(1.5, 1.5, -1.5, -1.5)
            painter.setBrush(colour if step < self.level else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(inner) if care else painter.drawRect(inner)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar(Item):
    """A share 0..1 of its whole width, which it grows to; `first` is an outline of another."""

    of_whole: float
    role: str
    first: float | None = None
    track: str = "sunken"

    def paint(self, painter: QPainter, looks: RoomLooks, share: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(looks.colour(self.track))
        painter.drawRoundedRect(self.rect, 4, 4)
        painter.setBrush(looks.colour(self.role))
        if self.of_whole > 0:
            painter.drawRoundedRect(self._part(self.of_whole * share), 4, 4)
        if self.first:
            self._paint_first(painter, looks, self._part(self.first).adjusted(0, -3.5, 0, 3.5))

    def _paint_first(self, painter: QPainter, looks: RoomLooks, box: QRectF) -> None:
        """An outline with a light one under it, so that it is seen on the bar as well."""
        outline = QPen(looks.colour("text"), 2.4, Qt.PenStyle.CustomDashLine)
        outline.setDashPattern([3.2, 2])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(looks.colour("surface"), 4.6), outline):
            painter.setPen(pen)
            painter.drawRoundedRect(box, 5, 5)

    def _part(self, of_whole: float) -> QRectF:
        part = QRectF(self.rect)
        part.setWidth(max(4.0, self.rect.width() * min(1.0, of_whole)))
        return part


@dataclass(frozen=True, slots=True, kw_only=True)
class Swatch(Item):
    """A patch of a colour role or of "#RRGGBB", with an edge so that white is seen on white."""

    colour: str

    def paint(self, painter: QPainter, looks: RoomLooks, share: float) -> None:
        colour = QColor(self.colour) if self.colour.startswith("#") else looks.colour(self.colour)
        painter.setPen(QPen(looks.colour("edge"), 1.5))
        painter.setBrush(colour)
        painter.drawRect(self.rect.adjusted(0.75, 0.75, -0.75, -0.75))


@dataclass(frozen=True, slots=True, kw_only=True)
class Code(Item):
    """A square code, dark on light whatever the theme; `rows` are its modules with the quiet
    zone around them, which a camera needs."""

    rows: tuple[tuple[bool, ...], ...]

    def paint(self, painter: QPainter, looks: RoomLooks, share: float) -> None:
        painter.fillRect(self.rect, QColor("#FFFFFF"))
        side = self.rect.width() / len(self.rows)
        painter.save()
        # Modules meet without a hair of light between them.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for down, modules in enumerate(self.rows):
            for across, dark in enumerate(modules):
                if dark:
                    x, y = self.rect.left() + across * side, self.rect.top() + down * side
                    painter.fillRect(QRectF(x, y, side, side), QColor("#000000"))
        painter.restore()


def digit_fits(looks: RoomLooks, text: str, letter: int, diameter: float) -> bool:
    """Whether a figure of a letter size stands inside a circle."""
    metrics = QFontMetricsF(looks.font(letter, 600))
    return math.hypot(metrics.horizontalAdvance(text), metrics.capHeight()) <= diameter - 4
