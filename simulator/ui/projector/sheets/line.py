"""What the client says, alone and large."""

from __future__ import annotations

from simulator.ui.projector.looks_of_room import LINE, LINE_FLOOR
from simulator.ui.projector.sheets.blocks import Block, Type, column, words
from simulator.ui.projector.sheets.fitting import Ground, first_that_fits, in_pieces, page, sheet
from simulator.ui.projector.sheets.heading import heading, label
from simulator.ui.projector.sheets.items import Sheet
from simulator.ui.projector.sheets.telling import spoken, teller
from simulator.usecases.showing import Line, LineKind
from simulator.usecases.workshop.frames import LineFrame

STEPS = (LINE, 40, 36, 32, LINE_FLOOR)
_BETWEEN = 30


def line_sheet(ground: Ground, frame: LineFrame) -> Sheet:
    """The line with the face above it, in the middle of the page as one."""
    head = heading(ground, frame.mood, frame.turn, was=True, face=130)
    height = ground.tall - head.height - _BETWEEN
    body = first_that_fits(STEPS, lambda letter: _said(ground, frame.line, letter), height)
    if body is not None:
        return sheet(ground, [page(ground, column((head, body), _BETWEEN))])
    small = heading(ground, frame.mood, frame.turn, was=True)
    height = ground.tall - small.height - _BETWEEN - 40
    looks, text = ground.looks, spoken(frame.line)
    parts = in_pieces(looks, text, Type(LINE_FLOOR), ground.inner, height)
    bodies = [_said(ground, frame.line, LINE_FLOOR, part) for part in parts]
    return sheet(
        ground, [page(ground, column((small, body), _BETWEEN), sinks=0) for body in bodies]
    )


def _said(ground: Ground, line: Line, letter: int, text: str | None = None) -> Block:
    role = "muted" if line.kind is LineKind.SCENE else "text"
    said = spoken(line) if text is None else text
    who = label(ground.looks, teller(line), ground.inner)
    return column((who, words(ground.looks, said, Type(letter, 500, role), ground.inner)), 8)
