"""What the reply was worth: both axes beside each other, never one sum."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from simulator.ui.projector.looks_of_room import FLOOR, NORMAL, SMALL
from simulator.ui.projector.sheets.axes import axis_box
from simulator.ui.projector.sheets.blocks import (
    NOTHING,
    Block,
    Type,
    column,
    gap,
    one,
    row,
    stretched,
    words,
)
from simulator.ui.projector.sheets.fitting import (
    Ground,
    first_that_fits,
    in_pieces,
    page,
    room_for_body,
    sheet,
)
from simulator.ui.projector.sheets.heading import heading
from simulator.ui.projector.sheets.items import Page, Sheet
from simulator.ui.projector.sheets.marks import Drawn
from simulator.ui.projector.sheets.replies import played_box
from simulator.ui.texts import translate
from simulator.ui.widgets.shapes import Sign
from simulator.ui.words import Axis, violation_word
from simulator.usecases.workshop.frames import ScoresFrame

_BETWEEN = 16


@dataclass(frozen=True, slots=True)
class _Way:
    """The letters of the reply (None: it is left out, the room has just heard it) and of the
    reason; whether components are told in words or as letters alone."""

    reply: int | None
    why: int
    named: bool = True


_WAYS = (
    _Way(NORMAL, NORMAL),
    _Way(25, NORMAL),
    _Way(25, 25),
    _Way(SMALL, SMALL),
    _Way(None, NORMAL),
    _Way(None, SMALL),
    _Way(25, 25, named=False),
    _Way(SMALL, SMALL, named=False),
    _Way(FLOOR, FLOOR, named=False),
    _Way(None, SMALL, named=False),
    _Way(None, FLOOR, named=False),
)


def scores_sheet(ground: Ground, frame: ScoresFrame) -> Sheet:
    """The reply, its two axes, the author's reason; a hard violation is said by name."""
    head = heading(ground, frame.mood, frame.turn, was=True)
    height = room_for_body(ground, head, NOTHING)
    body = first_that_fits(_WAYS, lambda way: _all(ground, frame, way), height)
    if body is not None:
        return sheet(ground, [page(ground, body, head, sinks=0.3)])
    return sheet(ground, _in_parts(ground, frame, head, height))


def _all(ground: Ground, frame: ScoresFrame, way: _Way) -> Block:
    said = NOTHING
    if way.reply is not None:
        said = column((played_box(ground, frame.number, frame.said, way.reply), gap(_BETWEEN)))
    return column((said, _axes(ground, frame, named=way.named), _below(ground, frame, way.why)))


def _axes(ground: Ground, frame: ScoresFrame, *, named: bool) -> Block:
    looks = ground.looks
    what = words(looks, translate("Audience", "What this reply did"), Type(30, 700), ground.inner)
    width = (ground.inner - _BETWEEN) / 2
    boxes = [
        axis_box(looks, axis, rating, width, named=named)
        for axis, rating in ((Axis.CARE, frame.care), (Axis.FIRMNESS, frame.firmness))
    ]
    tallest = max(box.height for box in boxes)
    return column((what, row([stretched(box, tallest) for box in boxes], _BETWEEN)), 8)


def _below(ground: Ground, frame: ScoresFrame, letter: int, why: str | None = None) -> Block:
    """The reason and what was broken."""
    looks, width = ground.looks, ground.inner
    broken = [
        row(
            (
                one(Drawn(rect=QRectF(0, 0, 24, 24), sign=Sign.CROSS, role="bad")),
                words(looks, violation_word(tag), Type(max(letter, SMALL), 700, "bad"), width - 34),
            ),
            10,
        )
        for tag in frame.violations
    ]
    told = words(looks, (frame.why or "") if why is None else why, Type(letter), width)
    parts = [block for block in (*broken, told) if block.height]
    return column((gap(_BETWEEN), column(parts, 8))) if parts else NOTHING


def _in_parts(ground: Ground, frame: ScoresFrame, head: Block, height: float) -> list[Page]:
    """The axes first, then the reason in parts."""
    axes = _axes(ground, frame, named=True)
    if axes.height > height:
        axes = _axes(ground, frame, named=False)
    pages = [page(ground, axes, head, sinks=0.3)]
    room = height - _BETWEEN - 40 * len(frame.violations)
    parts = in_pieces(ground.looks, frame.why or "", Type(SMALL), ground.inner, room)
    return pages + [
        page(ground, _below(ground, frame, SMALL, part), head, sinks=0.1) for part in parts
    ]
