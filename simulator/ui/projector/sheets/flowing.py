"""Pages of words above each other: one page where they fit at some size, else as many as it
takes at the smallest, cut between lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.ui.projector.looks_of_room import FLOOR
from simulator.ui.projector.sheets.blocks import (
    NOTHING,
    Block,
    Type,
    boxed,
    column,
    row,
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
from simulator.ui.projector.sheets.heading import label
from simulator.ui.projector.sheets.items import Page, Panel, Sheet

STEPS = 4
"""Sizes a text of a flowing page has; the last is the smallest."""
_ACROSS = 18
_DOWN = 13
_LEAD = 14


@dataclass(frozen=True, slots=True)
class Said:
    """A text in a flow. `letters` are its sizes from the largest to the smallest; `over` is a
    small heading above it, `lead` a sign before it, `panel` a box around it."""

    text: str
    letters: tuple[int, int, int, int] = (28, 26, 24, FLOOR)
    weight: int = 500
    role: str = "text"
    over: str = ""
    lead: Block = NOTHING
    panel: Panel | None = None

    def at(self, ground: Ground, step: int, text: str | None = None) -> Block:
        """The text at a step of its sizes, or a part of it."""
        shown = self.text if text is None else text
        if not shown:
            return NOTHING
        type_ = Type(self.letters[step], self.weight, self.role)
        said = words(ground.looks, shown, type_, self._across(ground))
        if self.lead.height:
            said = row((self.lead, said), _LEAD)
        if self.over:
            said = column((label(ground.looks, self.over, self._inside(ground)), said), 4)
        if self.panel is not None:
            said = boxed(said, self.panel, across=_ACROSS, down=_DOWN, width=ground.inner)
        return said

    def parts(self, ground: Ground, height: float) -> list[Block]:
        """The text at its smallest, in parts that are no higher than that."""
        extra = 2 * _DOWN + (40 if self.over else 0) + 4
        type_ = Type(self.letters[-1], self.weight)
        pieces = in_pieces(
            ground.looks, self.text, type_, self._across(ground), max(60, height - extra)
        )
        return [self.at(ground, STEPS - 1, piece) for piece in pieces]

    def _inside(self, ground: Ground) -> float:
        return ground.inner - (2 * _ACROSS if self.panel is not None else 0)

    def _across(self, ground: Ground) -> float:
        return self._inside(ground) - (self.lead.width + _LEAD if self.lead.height else 0)


@dataclass(frozen=True, slots=True)
class Fixed:
    """A block that has one size, and is never cut."""

    block: Block

    def at(self, ground: Ground, step: int) -> Block:
        """The block, whatever the step."""
        return self.block

    def parts(self, ground: Ground, height: float) -> list[Block]:
        """The block alone."""
        return [self.block]


Part = Said | Fixed


def flowing(
    ground: Ground,
    parts: Sequence[Part],
    head: Block = NOTHING,
    foot: Block = NOTHING,
    *,
    between: float = 22,
    sinks: float = 0.38,
) -> Sheet:
    """The parts above each other, on one page if any size lets them."""
    height = room_for_body(ground, head, foot)
    body = first_that_fits(
        range(STEPS),
        lambda step: column([part.at(ground, step) for part in parts], between),
        height,
    )
    if body is not None:
        return sheet(ground, [page(ground, body, head, foot, sinks=sinks)])
    blocks = [block for part in parts for block in part.parts(ground, height)]
    bodies = [column(group, between) for group in _grouped(blocks, between, height)]
    return sheet(ground, [page(ground, one, head, foot, sinks=0) for one in bodies])


def _grouped(blocks: Sequence[Block], between: float, height: float) -> list[list[Block]]:
    """Blocks in order, as many to a page as stand on it."""
    groups: list[list[Block]] = []
    taken = 0.0
    for block in blocks:
        if not block.height:
            continue
        if groups and taken + between + block.height <= height:
            groups[-1].append(block)
            taken += between + block.height
        else:
            groups.append([block])
            taken = block.height
    return groups or [[NOTHING]]


def paged(
    ground: Ground, blocks: Sequence[Block], head: Block, foot: Block, between: float
) -> list[Page]:
    """Blocks of one size each, as many to a page as stand on it."""
    groups = _grouped(blocks, between, room_for_body(ground, head, foot))
    return [page(ground, column(group, between), head, foot, sinks=0) for group in groups]
