"""Numbered replies as boxes: the shape of the number, the words, why one cannot be said."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from simulator.ui.projector.looks_of_room import SMALL
from simulator.ui.projector.sheets.blocks import Block, Type, boxed, column, one, row, words
from simulator.ui.projector.sheets.fitting import Ground
from simulator.ui.projector.sheets.items import Panel
from simulator.ui.projector.sheets.marks import COLOURED, Badge
from simulator.ui.projector.sheets.telling import replied
from simulator.ui.widgets.options_model import closed_line

BADGE = 50.0
BETWEEN = 9
"""Between replies."""
_ACROSS = 11
_AFTER_BADGE = 13
_DOWN = 7


def badge(number: int, *, hollow: bool = False, side: float = BADGE, letter: int = 24) -> Block:
    """A number in its shape."""
    return one(Badge(rect=QRectF(0, 0, side, side), letter=letter, number=number, hollow=hollow))


def text_width(ground: Ground, width: float | None = None, beside: float = 0) -> float:
    """How wide the words of a reply may be in a box as wide as the page (or `width`), with
    something `beside` them."""
    whole = ground.inner if width is None else width
    return whole - 2 * _ACROSS - BADGE - _AFTER_BADGE - beside


def reply_box(
    ground: Ground,
    number: int,
    text: str,
    letter: int,
    *,
    closed: str | None = None,
    width: float | None = None,
) -> Block:
    """A reply in its box; every open one has the same, so that none stands out."""
    looks = ground.looks
    across = text_width(ground, width)
    role = "text" if closed is None else "muted"
    said = words(looks, replied(text), Type(letter, 500, role), across)
    why = words(looks, closed_line(closed), Type(min(SMALL, letter), 500), across)
    inside = row((badge(number, hollow=closed is not None), column((said, why), 2)), _AFTER_BADGE)
    panel = Panel(dashed=closed is not None)
    whole = ground.inner if width is None else width
    return boxed(inside, panel, across=_ACROSS, down=_DOWN, width=whole)


def played_box(
    ground: Ground, number: int, text: str, letter: int, *, width: float | None = None
) -> Block:
    """The reply that is played: edged in the colour of its number."""
    whole = ground.inner if width is None else width
    across = text_width(ground, whole) - 8
    said = words(ground.looks, replied(text), Type(letter, 600), across)
    inside = row((badge(number), said), _AFTER_BADGE) if number else said
    edge = f"o{number}" if 0 < number <= COLOURED else "text"
    panel = Panel(edge=edge, stroke=4.5, radius=10)
    return boxed(inside, panel, across=_ACROSS + 4, down=13, width=whole)
