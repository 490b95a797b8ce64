"""The test card: can the last row read it, is all of the picture on the wall, are the colours
told apart?"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from simulator.ui import figures
from simulator.ui.projector.looks_of_room import FLOOR, LINE, NORMAL, SMALL, RoomLooks
from simulator.ui.projector.sheets.blocks import (
    Block,
    Side,
    Type,
    apart,
    column,
    one,
    paragraph,
    row,
    words,
)
from simulator.ui.projector.sheets.fitting import (
    Ground,
    first_that_fits,
    page,
    room_for_body,
    sheet,
    shortened,
)
from simulator.ui.projector.sheets.items import Item, Page, Sheet
from simulator.ui.projector.sheets.marks import Swatch
from simulator.ui.projector.sheets.replies import badge
from simulator.ui.texts import filled, translate
from simulator.usecases.workshop.frames import CardFrame

_PATCHES = (64.0, 52.0, 40.0, 28.0)
"""Sides of a patch: smaller where the lines need the room."""
_GREYS = ("#000000", "#242424", "#494949", "#6D6D6D", "#929292", "#B6B6B6", "#DBDBDB", "#FFFFFF")
_COLOURS = ("careFill", "firmFill", "good", "warn", "m1", "m3", "m4", "m5")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edges(Item):
    """A line along the very edge, and corners inside it: what is cut off is missed."""

    def paint(self, painter: QPainter, looks: RoomLooks, share: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(looks.colour("primary"), 4)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(self.rect.adjusted(2, 2, -2, -2))
        dashed = QPen(looks.colour("edge"), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(dashed)
        painter.drawRect(self.rect.adjusted(9, 9, -9, -9))


def card_sheet(ground: Ground, frame: CardFrame) -> Sheet:
    """Lines that say their own size, badges, greys and colours, a frame around everything."""
    head, below = _head(ground, frame), _foot(ground)
    height = room_for_body(ground, head, below)
    body = first_that_fits(_PATCHES, lambda side: _body(ground, side), height)
    made = page(ground, body or _lines(ground), head, below, sinks=0.45)
    edges = Edges(rect=QRectF(0, 0, ground.width, ground.height))
    return sheet(ground, [Page((made.items[0], edges, *made.items[1:]))])


def _body(ground: Ground, side: float) -> Block:
    return column((_lines(ground), _signs(), _patches(side)), side / 2)


def _head(ground: Ground, frame: CardFrame) -> Block:
    looks = ground.looks
    half = ground.inner / 2 - 10
    name = words(looks, translate("Audience", "Check the room"), Type(36, 700), half)
    type_ = Type(28, 600, "muted")
    wide = min(half, paragraph(looks, frame.room, type_, half).width + 1)
    room = shortened(looks, frame.room, type_, wide, 2)
    return apart(name, room, ground.inner)


def _lines(ground: Ground) -> Block:
    told = (
        (LINE, translate("Audience", "{size}: what the client says.")),
        (
            NORMAL,
            translate(
                "Audience", "{size}: replies. If the last row can read this line, all is well."
            ),
        ),
        (
            SMALL,
            translate(
                "Audience", "{size}: all other words. If this line is hard, seat people closer."
            ),
        ),
        (
            FLOOR,
            translate("Audience", "{size}: the smallest there is, for very long replies alone."),
        ),
    )
    return column(
        [
            words(
                ground.looks,
                filled(text, size=figures.number(size)),
                Type(size),
                ground.inner,
            )
            for size, text in told
        ],
        12,
    )


def _signs() -> Block:
    return row([badge(number, side=66, letter=30) for number in range(1, 7)], 26)


def _patches(side: float) -> Block:
    def patches(colours: tuple[str, ...]) -> Block:
        return row([one(Swatch(rect=QRectF(0, 0, side, side), colour=name)) for name in colours])

    return column((patches(_GREYS), patches(_COLOURS)), 14)


def _foot(ground: Ground) -> Block:
    text = translate("Audience", "All four edges are seen: the picture is whole.")
    size = filled(
        translate("Audience", "{width} × {height} px"),
        width=str(ground.pixels[0]),
        height=str(ground.pixels[1]),
    )
    width = ground.inner - 260
    return apart(
        words(ground.looks, text, Type(SMALL, 600), width),
        words(ground.looks, size, Type(SMALL, 600, "muted"), 250, Side.END),
        ground.inner,
    )
