"""Last of all: the headline, the two columns on their common base, the turns on the map."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from simulator.ui import figures
from simulator.ui.projector.looks_of_room import SMALL, RoomLooks
from simulator.ui.projector.sheets.axes import roles
from simulator.ui.projector.sheets.blocks import (
    NOTHING,
    Block,
    Side,
    Type,
    column,
    gap,
    one,
    row,
    tight,
    words,
)
from simulator.ui.projector.sheets.fitting import (
    Ground,
    first_that_fits,
    page,
    room_for_body,
    sheet,
)
from simulator.ui.projector.sheets.heading import title
from simulator.ui.projector.sheets.items import Item, Sheet
from simulator.ui.projector.sheets.maps import named_map
from simulator.ui.projector.sheets.marks import Drawn
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.balance_map import Dot
from simulator.ui.widgets.hatch import Hatch, draw_hatch
from simulator.ui.widgets.shapes import Sign
from simulator.ui.words import Axis, band_word, direction_word
from simulator.usecases.workshop import frames
from simulator.usecases.workshop.frames import NoNumbersFrame, NumbersFrame

_PILLARS_HIGH = (220.0, 180.0, 140.0, 100.0, 70.0)
_PILLAR_WIDE = 110.0
_COLUMN_WIDE = 250.0
_MAP = 360.0
_WIDE_MAP = 440.0
_BETWEEN = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Pillar(Item):
    """A column 0..1: solid up to the `base` both columns share, hatched above it up to `top`."""

    base: float
    top: float
    axis: Axis

    def paint(self, painter: QPainter, looks: RoomLooks, share: float) -> None:
        _, fill, soft = roles(self.axis)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(self.rect, looks.colour("sunken"))
        above = self._part(self.base, self.top)
        painter.fillRect(above, looks.colour(soft))
        hatch = Hatch.FALLING if self.axis is Axis.CARE else Hatch.RISING
        draw_hatch(painter, above, hatch, colour=looks.colour(fill), gap=9, width=2.2)
        painter.fillRect(self._part(0, self.base), looks.colour("edge"))
        painter.setPen(QPen(looks.colour(fill), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._part(0, self.top))

    def _part(self, low: float, high: float) -> QRectF:
        box = self.rect
        return QRectF(
            box.left(),
            box.bottom() - box.height() * high,
            box.width(),
            box.height() * max(0.0, high - low),
        )


def numbers_sheet(ground: Ground, frame: NumbersFrame) -> Sheet:
    """Headline and columns on the left, the map on the right; nothing here needs to shrink."""
    head = title(ground.looks, translate("Audience", "What the talk came to"), ground.inner)
    square = named_map(ground.looks, _dots(frame.turns), _side(ground))
    width = ground.inner - square.width - _BETWEEN
    height = room_for_body(ground, head, NOTHING)
    left = first_that_fits(
        _PILLARS_HIGH, lambda high: _numbers(ground, frame, width, high), height
    ) or _headline(ground, frame, width)
    body = row((left, square), _BETWEEN)
    return sheet(ground, [page(ground, body, head, sinks=0.4)])


def _numbers(ground: Ground, frame: NumbersFrame, width: float, high: float) -> Block:
    headline = _headline(ground, frame, width)
    return column((headline, gap(20), _columns(ground, frame, width, high)))


def no_numbers_sheet(ground: Ground, frame: NoNumbersFrame) -> Sheet:
    """The turns alone."""
    head = title(ground.looks, translate("Audience", "Turn by turn"), ground.inner)
    square = named_map(ground.looks, _dots(frame.turns), _side(ground))
    told = words(
        ground.looks,
        translate("Audience", "Each dot is a turn. This talk has no number of its own."),
        Type(28),
        ground.inner - square.width - _BETWEEN,
    )
    return sheet(ground, [page(ground, row((square, told), _BETWEEN), head)])


def _side(ground: Ground) -> float:
    return _WIDE_MAP if ground.wide else _MAP


def _dots(turns: tuple[frames.Dot, ...]) -> tuple[Dot, ...]:
    return tuple(Dot(dot.turn, dot.care, dot.firmness) for dot in turns)


def _headline(ground: Ground, frame: NumbersFrame, width: float) -> Block:
    looks = ground.looks
    points = tight(looks, figures.number(frame.headline), Type(104, 700), width - 170)
    of = translate("Debrief", "of 100", "after the headline number")
    number = row((points, words(looks, of, Type(30, 500, "muted"), 150)), 14)
    told = translate("Debrief", "{band} · {direction}", "band and direction of a run")
    word = filled(told, band=band_word(frame.band), direction=direction_word(frame.word))
    lines = [number, words(looks, word, Type(30, 700), width)]
    if frame.cap is not None and frame.headline >= frame.cap:
        text = translate("Audience", "At most {cap}: a line was crossed", "cap of the headline")
        sign = one(Drawn(rect=QRectF(0, 0, 24, 24), sign=Sign.CROSS, role="bad"))
        capped = filled(text, cap=figures.number(frame.cap))
        lines.append(row((sign, words(looks, capped, Type(SMALL, 600, "bad"), width - 34)), 10))
    return column(lines, 2)


def _columns(ground: Ground, frame: NumbersFrame, width: float, high: float) -> Block:
    """Heard and held: what both have is solid, what one has more is hatched."""
    looks = ground.looks
    each = min(width / 2, _COLUMN_WIDE)
    pair = row(
        (
            _column(looks, Axis.CARE, frame.value, frame.hear, QSizeF(each, high)),
            _column(looks, Axis.FIRMNESS, frame.value, frame.hold, QSizeF(each, high)),
        ),
        0,
        Side.END,
    )
    text = translate("Audience", "Solid: both at once, {share}")
    both = filled(text, share=figures.percent(frame.value))
    return column((pair, words(looks, both, Type(SMALL, 600), 2 * each, Side.MIDDLE)), 8)


def _column(looks: RoomLooks, axis: Axis, base: Fraction, top: Fraction, size: QSizeF) -> Block:
    width = size.width()
    text, _, _ = roles(axis)
    name = translate("Columns", "● heard") if axis is Axis.CARE else translate("Columns", "■ held")
    rect = QRectF(0, 0, _PILLAR_WIDE, size.height())
    pillar = one(Pillar(rect=rect, base=float(base), top=float(top), axis=axis))
    told = f"{name} {figures.percent(top)}"
    left = (width - _PILLAR_WIDE) / 2
    stood = Block(width, pillar.height, pillar.at(left, 0))
    return column((words(looks, told, Type(26, 700, text), width, Side.MIDDLE), stood), 6)
