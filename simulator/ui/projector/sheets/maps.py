"""The balance map on the wall: one dot per turn where its own two figures put it.

The same map as at the desk: quadrants told apart by hatch and place, nothing added up, no
line between the dots. Its names and captions are words beside the square, so that they keep
the size everything on the wall has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from simulator.ui import figures
from simulator.ui.projector.looks_of_room import FLOOR, SMALL, RoomLooks
from simulator.ui.projector.sheets.axes import axis_sign, roles
from simulator.ui.projector.sheets.blocks import (
    NOTHING,
    Block,
    Side,
    Type,
    column,
    one,
    paragraph,
    row,
    tight,
    words,
)
from simulator.ui.projector.sheets.items import Lettered
from simulator.ui.projector.sheets.marks import digit_fits
from simulator.ui.widgets.balance_map import Dot, QuarterLook, dot_told, paint_quarters, spread
from simulator.ui.words import Axis, Quadrant, axis_word, quadrant_word

_MIDDLE = 2
"""A figure of 0..4 that lies on the line between two quarters."""
_RADIUS = 19.0
_LEAST = 17.0
"""A dot with one figure of the smallest letters in it."""
_QUARTERS = QuarterLook("edge", gap=9, line=1.0, dot=2.4, edge=2)


def quadrant_of(care: int, firmness: int) -> Quadrant | None:
    """The quarter two figures lie in; None on a line between quarters."""
    if _MIDDLE in (care, firmness):
        return None
    if firmness > _MIDDLE:
        return Quadrant.AGREEMENT if care > _MIDDLE else Quadrant.WALL
    return Quadrant.GIVING_IN if care > _MIDDLE else Quadrant.DRIFT


@dataclass(frozen=True, slots=True)
class Spot:
    """A dot as it is drawn: a turn's number, or how many turns share the place."""

    centre: QPointF
    radius: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Map(Lettered):
    """The square with its dots. Figures in dots are never smaller than the floor: turns that
    share a place and leave no room for that are one dot that says how many they are."""

    dots: tuple[Dot, ...]

    def said(self) -> str:
        return " ".join(map(dot_told, self.dots))

    def spots(self, looks: RoomLooks) -> tuple[Spot, ...]:
        """The dots where they are drawn."""
        return tuple(self._spots(looks))

    def _spots(self, looks: RoomLooks) -> Iterator[Spot]:
        cells: dict[tuple[int, int], list[Dot]] = {}
        for dot in self.dots:
            cells.setdefault((dot.care, dot.firmness), []).append(dot)
        for group in cells.values():
            placed = spread(group, self.rect, _RADIUS)
            told = [(each, figures.number(each.dot.number)) for each in placed]
            alone = spread(group[:1], self.rect, _RADIUS)[0]
            if len(group) == 1:
                yield self._inside(alone.centre, max(alone.radius, _LEAST), told[0][1])
            elif all(digit_fits(looks, text, self.letter, 2 * each.radius) for each, text in told):
                yield from (Spot(each.centre, each.radius, text) for each, text in told)
            else:
                yield self._inside(alone.centre, _RADIUS + 3, f"×{figures.number(len(group))}")

    def _inside(self, centre: QPointF, radius: float, text: str) -> Spot:
        """A dot larger than its cell, moved so that all of it lies on the map."""
        box = self.rect.adjusted(radius + 1, radius + 1, -radius - 1, -radius - 1)
        x = min(max(centre.x(), box.left()), box.right())
        y = min(max(centre.y(), box.top()), box.bottom())
        return Spot(QPointF(x, y), radius, text)

    def paint(self, painter: QPainter, looks: RoomLooks, share: float) -> None:
        paint_quarters(painter, looks.theme, self.rect, _QUARTERS)
        font = QFont(looks.font(self.letter, 600))
        painter.setFont(font)
        for spot in self.spots(looks):
            painter.setPen(QPen(looks.colour("surface"), 2))
            painter.setBrush(looks.colour("text"))
            painter.drawEllipse(spot.centre, spot.radius, spot.radius)
            painter.setPen(looks.colour("surface"))
            box = QRectF(0, 0, 60, 40)
            box.moveCenter(spot.centre)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, spot.text)


def bare_map(dots: Iterable[Dot], side: float) -> Block:
    """The square alone."""
    return one(Map(rect=QRectF(0, 0, side, side), letter=FLOOR, dots=tuple(dots)))


def named_map(looks: RoomLooks, dots: Iterable[Dot], side: float) -> Block:
    """The square with its quarters named, and which way care and firmness grow. The names are
    left out where one is wider than half the square."""
    upper, lower = (
        _names(looks, pair, side)
        for pair in (
            (Quadrant.WALL, Quadrant.AGREEMENT),
            (Quadrant.DRIFT, Quadrant.GIVING_IN),
        )
    )
    if not upper.height or not lower.height:
        upper = lower = NOTHING
    return column(
        (
            _caption(looks, Axis.FIRMNESS, "↑"),
            upper,
            bare_map(dots, side),
            lower,
            _right(_caption(looks, Axis.CARE, "→"), side),
        ),
        5,
    )


def _names(looks: RoomLooks, pair: tuple[Quadrant, Quadrant], side: float) -> Block:
    type_ = Type(SMALL, 600)
    named = [quadrant_word(quadrant) for quadrant in pair]
    if any(paragraph(looks, name, type_, 4000).width > side / 2 for name in named):
        return NOTHING
    return row([words(looks, name, type_, side / 2, Side.MIDDLE) for name in named])


def _caption(looks: RoomLooks, axis: Axis, arrow: str) -> Block:
    told = tight(looks, f"{axis_word(axis)} {arrow}", Type(SMALL, 600, roles(axis)[0]), 400)
    return row((axis_sign(axis, 20), told), 8)


def _right(block: Block, width: float) -> Block:
    return Block(max(width, block.width), block.height, block.at(max(0.0, width - block.width), 0))


def axis_figures(looks: RoomLooks, care: int, firmness: int) -> tuple[Block, Block]:
    """Both figures of four, each with its shape."""
    return _figure(looks, Axis.CARE, care), _figure(looks, Axis.FIRMNESS, firmness)


def _figure(looks: RoomLooks, axis: Axis, level: int) -> Block:
    told = tight(looks, figures.of_four(level), Type(26, 700, roles(axis)[0]), 180)
    return row((axis_sign(axis, 22), told), 8)
