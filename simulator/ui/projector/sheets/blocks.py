"""Blocks: items put together, above or beside each other, before anybody knows where.

A block has a width and a height and holds its items from its own left upper corner; a page
puts it somewhere. Heights come out of the words, never the other way round.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from math import floor

from PySide6.QtCore import QRectF, Qt

from simulator.ui.projector.looks_of_room import RoomLooks
from simulator.ui.projector.sheets.items import Item, Panel, Words
from simulator.ui.widgets.paragraph import Paragraph


class Side(Enum):
    """Where a block stands across the room it is given: at its start, middle or end."""

    START = 0.0
    MIDDLE = 0.5
    END = 1.0


@dataclass(frozen=True, slots=True)
class Block:
    """Items from their own corner (0, 0)."""

    width: float
    height: float
    items: tuple[Item, ...] = ()

    def at(self, x: float, y: float) -> tuple[Item, ...]:
        """The items where the corner is put."""
        return tuple(item.moved(x, y) for item in self.items)


NOTHING = Block(0, 0)


@dataclass(frozen=True, slots=True)
class Type:
    """How words look: letters in units, weight 400..700, a colour role."""

    letter: int
    weight: int = 500
    role: str = "text"


def words(looks: RoomLooks, text: str, type_: Type, width: float, side: Side = Side.START) -> Block:
    """A text wrapped to a width; it takes that width wherever in it the letters stand."""
    laid_out = paragraph(looks, text, type_, width, side)
    rect = QRectF(0, 0, width, laid_out.height)
    item = Words(rect=rect, text=text, letter=type_.letter, role=type_.role, laid_out=laid_out)
    return Block(width, laid_out.height, (item,)) if text else NOTHING


def tight(looks: RoomLooks, text: str, type_: Type, width: float) -> Block:
    """A text that takes no more width than it needs, at most `width`."""
    made = paragraph(looks, text, type_, width)
    return words(looks, text, type_, min(width, made.width + 1)) if text else NOTHING


def paragraph(
    looks: RoomLooks, text: str, type_: Type, width: float, side: Side = Side.START
) -> Paragraph:
    """A text laid out, with the room's line spacing."""
    align = {
        Side.START: Qt.AlignmentFlag.AlignLeading,
        Side.MIDDLE: Qt.AlignmentFlag.AlignHCenter,
        Side.END: Qt.AlignmentFlag.AlignTrailing,
    }[side]
    font = looks.font(type_.letter, type_.weight)
    line = looks.line_height(type_.letter)
    return Paragraph(text, font, line, floor(width), align=align)


def one(item: Item) -> Block:
    """A single item as a block."""
    rect = item.rect
    return Block(rect.width(), rect.height(), (item.moved(-rect.left(), -rect.top()),))


def gap(height: float) -> Block:
    """Room left free between what stands above each other."""
    return Block(0, height)


def column(blocks: Sequence[Block], between: float = 0, side: Side = Side.START) -> Block:
    """Blocks above each other; empty ones take no room between."""
    shown = [block for block in blocks if block.height or block.items]
    width = max((block.width for block in shown), default=0.0)
    items: list[Item] = []
    y = 0.0
    for place, block in enumerate(shown):
        y += between if place else 0
        items += block.at((width - block.width) * side.value, y)
        y += block.height
    return Block(width, y, tuple(items))


def row(blocks: Sequence[Block], between: float = 0, side: Side = Side.MIDDLE) -> Block:
    """Blocks beside each other; `side` is where the lower ones stand. Empty ones take no room."""
    shown = [block for block in blocks if block.width]
    height = max((block.height for block in shown), default=0.0)
    items: list[Item] = []
    x = 0.0
    for place, block in enumerate(shown):
        x += between if place else 0
        items += block.at(x, (height - block.height) * side.value)
        x += block.width
    return Block(x, height, tuple(items))


def apart(left: Block, right: Block, width: float, side: Side = Side.MIDDLE) -> Block:
    """Two blocks at the two ends of a width."""
    return row((left, gap_wide(width - left.width - right.width), right), 0, side)


def gap_wide(width: float) -> Block:
    """Room left free between what stands beside each other."""
    return Block(max(0.001, width), 0)


def boxed(
    block: Block, panel: Panel, *, across: float, down: float, width: float | None = None
) -> Block:
    """A block with a panel behind it and room around it; `width` makes the panel as wide as
    that, however little the block needs."""
    whole = block.width + 2 * across if width is None else width
    height = block.height + 2 * down
    behind = replace(panel, rect=QRectF(0, 0, whole, height))
    return Block(whole, height, (behind, *block.at(across, down)))


def centred(block: Block, width: float) -> Block:
    """A block in the middle of a width."""
    return Block(width, block.height, block.at((width - block.width) / 2, 0))


def stretched(block: Block, height: float) -> Block:
    """A boxed block with its panel made as high as its neighbours'; the words stay on top."""
    first, *rest = block.items
    if not isinstance(first, Panel):
        return Block(block.width, height, block.items)
    rect = QRectF(0, 0, first.rect.width(), height)
    return Block(block.width, height, (replace(first, rect=rect), *rest))
