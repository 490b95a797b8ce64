"""What the last row could not read: measured on the placed boxes of a sheet, without pixels."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF

from simulator.ui.projector.looks_of_room import FLOOR, RoomLooks
from simulator.ui.projector.sheets import Item, Page, Sheet
from simulator.ui.projector.sheets.items import Lettered, Panel, Words
from simulator.ui.projector.sheets.maps import Map
from simulator.ui.projector.sheets.marks import (
    Badge,
    Bar,
    Code,
    Drawn,
    Face,
    Four,
    Ladder,
    Swatch,
    digit_fits,
)
from simulator.ui.projector.sheets.numbers import Pillar

SIGNS = (Badge, Bar, Code, Drawn, Face, Four, Ladder, Map, Pillar, Swatch)
"""What no word may lie over."""
SLACK = 0.75
"""Units: less than the room between two lines of the smallest letters."""


def troubles(sheet: Sheet, looks: RoomLooks) -> list[str]:
    """Everything on a sheet that is outside the page, cut off, too small, or over another
    text; empty when all is well."""
    found = [] if sheet.pages else ["no page at all"]
    for number, page in enumerate(sheet.pages, start=1):
        found += [f"page {number}: {trouble}" for trouble in _of_page(sheet, page, looks)]
    return found


def smallest(sheet: Sheet) -> int:
    """The smallest letters on a sheet, in units."""
    return min((item.letter for item in lettered(sheet)), default=10**6)


def lettered(sheet: Sheet) -> Iterator[Lettered]:
    """Everything with letters, page by page."""
    for page in sheet.pages:
        yield from (item for item in page.items if isinstance(item, Lettered))


def texts(sheet: Sheet) -> list[Words]:
    """All words, page by page."""
    return [item for item in lettered(sheet) if isinstance(item, Words)]


def said(sheet: Sheet) -> str:
    """All that stands on all pages, as one line without direction marks."""
    told = " ".join(" ".join(page.words()) for page in sheet.pages)
    return " ".join(told.replace("\u2068", "").replace("\u2069", "").split())


def _of_page(sheet: Sheet, page: Page, looks: RoomLooks) -> Iterator[str]:
    whole = sheet.rect.adjusted(-SLACK, -SLACK, SLACK, SLACK)
    for item in page.items:
        if not whole.contains(item.rect):
            yield f"{_name(item)} is outside the page: {item.rect}"
        if isinstance(item, Lettered):
            yield from _letters(item)
        if isinstance(item, Map):
            yield from _dots(item, looks)
    words = [item for item in page.items if isinstance(item, Words)]
    for one, other in combinations(words, 2):
        if _inner(one.rect).intersects(_inner(other.rect)):
            yield f"{_name(one)} lies over {_name(other)}"
    for sign in (item for item in page.items if isinstance(item, SIGNS)):
        for item in words:
            if _inner(sign.rect).intersects(_inner(item.rect)):
                yield f"{_name(item)} lies over {_name(sign)}"
    for panel in (item for item in page.items if isinstance(item, Panel)):
        yield from _sticking_out(panel, words)


def _letters(item: Lettered) -> Iterator[str]:
    if item.letter < FLOOR:
        yield f"{_name(item)} has letters of {item.letter} units"
    width, height = _needs(item)
    if width > item.rect.width() + 1 or height > item.rect.height() + SLACK:
        yield f"{_name(item)} needs {width} × {height}, has {item.rect.size()}"


def _needs(item: Lettered) -> tuple[float, float]:
    """The width and height its letters take; those of a map are looked at by themselves."""
    if isinstance(item, Words):
        return item.laid_out.width, item.laid_out.height
    return (0.65 * item.letter * len(item.said()), item.letter) if item.said().isdigit() else (0, 0)


def _dots(item: Map, looks: RoomLooks) -> Iterator[str]:
    for spot in item.spots(looks):
        if not digit_fits(looks, spot.text, item.letter, 2 * spot.radius + 4):
            yield f"{spot.text} is wider than its dot"
        box = QRectF(0, 0, 2 * spot.radius, 2 * spot.radius)
        box.moveCenter(spot.centre)
        if not item.rect.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(box):
            yield f"the dot {spot.text} is outside its map"


def _sticking_out(panel: Panel, words: list[Words]) -> Iterator[str]:
    box = panel.rect.adjusted(-SLACK, -SLACK, SLACK, SLACK)
    for item in words:
        if box.intersects(_inner(item.rect)) and not box.contains(item.rect):
            yield f"{_name(item)} sticks out of its panel"


def _inner(rect: QRectF) -> QRectF:
    return rect.adjusted(SLACK, SLACK, -SLACK, -SLACK)


def _name(item: Item) -> str:
    return f"{type(item).__name__} {item.said()[:50]!r}"
