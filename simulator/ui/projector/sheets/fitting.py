"""From blocks to pages: the first way of setting that fits, and parts where none does.

The order is always the same: letters of 28 units, 25, 22, then the parts of a frame one
after another. Nothing is ever smaller and nothing is cut off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import floor
from typing import TypeVar

from PySide6.QtCore import QRectF, QSize

from simulator.ui.projector.looks_of_room import FLOOR, NORMAL, RoomLooks, page_size
from simulator.ui.projector.sheets.blocks import NOTHING, Block, Type, paragraph, words
from simulator.ui.projector.sheets.items import Page, Sheet, Sheetwide

MARGIN = 24
"""Around everything, in units."""
_BETWEEN = 12
"""Between a head, a body and a foot, at least."""
WIDEST = 1440
"""On a wall wider than 2:1 lines would become too long to find the next one."""
LETTERS = (NORMAL, 25, FLOOR)
"""The fitting order of the letters of replies."""

Way = TypeVar("Way")


@dataclass(frozen=True, slots=True)
class Ground:
    """The page things are put on: its size in units, and how it looks."""

    looks: RoomLooks
    width: float
    height: float
    pixels: tuple[int, int] = (0, 0)
    """How many pixels of the screen the picture really has."""

    @staticmethod
    def of(size: QSize, looks: RoomLooks, ratio: float = 1.0) -> Ground:
        """The ground of a picture of a size in the toolkit's pixels, of which each is `ratio`
        of the screen's."""
        page = page_size(size)
        pixels = (round(size.width() * ratio), round(size.height() * ratio))
        return Ground(looks, page.width(), page.height(), pixels)

    @property
    def left(self) -> float:
        """Where everything begins."""
        return (self.width - self.inner) / 2

    @property
    def inner(self) -> int:
        """The width there is between the margins, whole units."""
        return floor(min(self.width - 2 * MARGIN, WIDEST))

    @property
    def tall(self) -> float:
        """The height there is between the margins."""
        return self.height - 2 * MARGIN

    @property
    def wide(self) -> bool:
        """Whether the page is clearly wider than 4:3."""
        return self.width / self.height > 1.5


def room_for_body(ground: Ground, head: Block, foot: Block, between: float = _BETWEEN) -> float:
    """The height left between a head and a foot."""
    taken = sum(block.height + between for block in (head, foot) if block.height)
    return ground.tall - taken


def page(
    ground: Ground,
    body: Block,
    head: Block = NOTHING,
    foot: Block = NOTHING,
    *,
    sinks: float = 0.38,
) -> Page:
    """A page: the head on top, the foot at the bottom, the body between them, `sinks` of the
    free height above it (0: right under the head; the eye's middle lies above the half)."""
    left, top = ground.left, float(MARGIN)
    free = max(0.0, room_for_body(ground, head, foot) - body.height)
    under_head = top + (head.height + _BETWEEN if head.height else 0)
    back = Sheetwide(rect=QRectF(0, 0, ground.width, ground.height), colour="bg")
    return Page(
        (
            back,
            *head.at(left, top),
            *body.at(left, under_head + free * sinks),
            *foot.at(left, ground.height - MARGIN - foot.height),
        )
    )


def sheet(ground: Ground, pages: Sequence[Page]) -> Sheet:
    """Pages as a sheet."""
    return Sheet(ground.width, ground.height, tuple(pages))


def first_that_fits(
    ways: Iterable[Way], make: Callable[[Way], Block], height: float
) -> Block | None:
    """The first way whose block is no higher than there is room; None where none is."""
    for way in ways:
        made = make(way)
        if made.height <= height:
            return made
    return None


def in_pieces(
    looks: RoomLooks, text: str, type_: Type, width: float, height: float
) -> tuple[str, ...]:
    """A text in parts of which each fits a width and height; cut between lines."""
    lines = max(1, floor(height / looks.line_height(type_.letter)))
    laid_out = paragraph(looks, text, type_, width).layout
    if laid_out.lineCount() <= lines:
        return (text,)
    # Qt counts in UTF-16 code units: a sign outside the first plane is two of them.
    units = text.encode("utf-16-le")
    starts = [laid_out.lineAt(at).textStart() for at in range(0, laid_out.lineCount(), lines)]
    ends = [*starts[1:], len(units) // 2]
    parts = (
        units[2 * start : 2 * end].decode("utf-16-le", "replace")
        for start, end in zip(starts, ends, strict=True)
    )
    return tuple(stripped for part in parts if (stripped := part.strip())) or (text,)


def shortened(looks: RoomLooks, text: str, type_: Type, width: float, lines: int = 2) -> Block:
    """A name or another label of at most some lines; what is over is left out with an ellipsis.
    For labels alone: what anybody says is never shortened."""
    made = words(looks, text, type_, width)
    height = lines * looks.line_height(type_.letter)
    if made.height <= height:
        return made
    kept = in_pieces(looks, text, type_, width, height)[0]
    while kept and (made := words(looks, f"{kept}…", type_, width)).height > height:
        kept = kept[:-1]
    return made
