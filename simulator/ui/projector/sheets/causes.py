"""The search for the cause: the list, its vote, and what each of them was."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from simulator.ui import figures
from simulator.ui.projector.looks_of_room import FLOOR, SMALL
from simulator.ui.projector.sheets.blocks import (
    NOTHING,
    Block,
    Side,
    Type,
    apart,
    boxed,
    column,
    one,
    row,
    words,
)
from simulator.ui.projector.sheets.fitting import (
    LETTERS,
    Ground,
    first_that_fits,
    in_pieces,
    page,
    room_for_body,
    sheet,
)
from simulator.ui.projector.sheets.flowing import paged
from simulator.ui.projector.sheets.heading import foot, title
from simulator.ui.projector.sheets.items import Panel, Sheet
from simulator.ui.projector.sheets.marks import COLOURED, Bar, Drawn
from simulator.ui.projector.sheets.replies import badge
from simulator.ui.projector.sheets.voting import CROWD, counted_words, first_words, foot_words
from simulator.ui.texts import translate
from simulator.ui.widgets.shapes import Sign
from simulator.usecases.workshop.frames import (
    CausesFrame,
    CauseShown,
    CausesShownFrame,
    Vote,
)

_BADGE = 46.0
_AFTER_BADGE = 14
_BETWEEN = 11
_VERDICT = 288.0
"""The width of a bar with its number and of what the cause was."""
_COUNT = 48.0
_FIRST = 96.0
_INSET = 10
_SHOWN_BETWEEN = 5


def causes_sheet(ground: Ground, frame: CausesFrame) -> Sheet:
    """The causes under the question; while votes are hidden nothing tells one from another."""
    head = _question(ground)
    feet = [foot(ground, foot_words(vote, CROWD, frame.address, again=False)) for vote in Vote]
    tallest = max(feet, key=lambda block: block.height)
    below = foot(ground, foot_words(frame.vote, frame.voted, frame.address, again=frame.again))
    height = room_for_body(ground, head, tallest)
    body = first_that_fits(LETTERS, lambda letter: _list(ground, frame.causes, letter), height)
    if body is not None:
        return sheet(ground, [page(ground, body, head, below, sinks=0.3)])
    rows: list[Block] = []
    for number, text in enumerate(frame.causes, start=1):
        rows += [_cause(ground, number, part, FLOOR) for part in _pieces(ground, text, height)]
    return sheet(ground, paged(ground, rows, head, below, _BETWEEN))


def _question(ground: Ground) -> Block:
    text = translate("Audience", "What went amiss in the company first?")
    return title(ground.looks, text, ground.inner)


def _list(ground: Ground, causes: tuple[str, ...], letter: int) -> Block:
    rows = [_cause(ground, number, text, letter) for number, text in enumerate(causes, start=1)]
    return column(rows, _BETWEEN)


def _cause(ground: Ground, number: int, text: str, letter: int) -> Block:
    said = words(ground.looks, text, Type(letter), ground.inner - _BADGE - _AFTER_BADGE)
    return row((badge(number, side=_BADGE), said), _AFTER_BADGE)


def _pieces(ground: Ground, text: str, height: float, beside: float = 0) -> tuple[str, ...]:
    width = ground.inner - _BADGE - _AFTER_BADGE - beside
    return in_pieces(ground.looks, text, Type(FLOOR), width, height)


# --- shown ----------------------------------------------------------------------------------


def causes_shown_sheet(ground: Ground, frame: CausesShownFrame) -> Sheet:
    """The votes, and of each whether it was a cause: in words and with a sign."""
    head = _question(ground)
    again = any(cause.first is not None for cause in frame.causes)
    below = foot(ground, counted_words(sum(one.votes for one in frame.causes), first=again))
    height = room_for_body(ground, head, below)
    body = first_that_fits(
        (*LETTERS[:-1], SMALL, FLOOR), lambda letter: _shown(ground, frame, letter), height
    )
    if body is not None:
        return sheet(ground, [page(ground, body, head, below, sinks=0.3)])
    rows: list[Block] = []
    for at, cause in enumerate(frame.causes):
        parts = _pieces(ground, cause.text, height - 40, _VERDICT + 40)
        rows += [_judged(ground, frame, at, FLOOR, part) for part in parts]
    return sheet(ground, paged(ground, rows, head, below, _SHOWN_BETWEEN))


def _shown(ground: Ground, frame: CausesShownFrame, letter: int) -> Block:
    rows = [_judged(ground, frame, at, letter, cause.text) for at, cause in enumerate(frame.causes)]
    return column(rows, _SHOWN_BETWEEN)


def _judged(ground: Ground, frame: CausesShownFrame, at: int, letter: int, text: str) -> Block:
    """A cause with its votes and its verdict; the main one stands in a box of its own."""
    cause = frame.causes[at]
    most = max((max(one.votes, one.first or 0) for one in frame.causes), default=0)
    width = ground.inner - _BADGE - _AFTER_BADGE - _VERDICT - 20 - 2 * _INSET
    said = words(ground.looks, text, Type(letter, 600 if cause.true_cause else 500), width)
    verdict = column((_bar(ground, cause, at + 1, most), _verdict(ground, cause)))
    left = row((badge(at + 1, side=_BADGE), said), _AFTER_BADGE)
    panel = Panel(fill="goodSoft", edge="good") if cause.primary else Panel(fill=None, edge=None)
    inside = apart(left, verdict, ground.inner - 2 * _INSET)
    return boxed(inside, panel, across=_INSET, down=2, width=ground.inner)


def _bar(ground: Ground, cause: CauseShown, number: int, most: int) -> Block:
    looks, first = ground.looks, NOTHING
    if cause.first is not None:
        told = first_words(cause.first)
        first = words(looks, told, Type(SMALL, 500, "muted"), _FIRST, Side.END)
    bar = one(
        Bar(
            rect=QRectF(
                0, 0, _VERDICT - _COUNT - 10 - (first.width + 10 if first.width else 0), 18
            ),
            of_whole=cause.votes / most if most else 0.0,
            first=cause.first / most if cause.first is not None and most else None,
            role=f"o{number}" if number <= COLOURED else "text",
        )
    )
    count = words(looks, figures.number(cause.votes), Type(26, 700), _COUNT, Side.END)
    return row((bar, count, first), 10)


def _verdict(ground: Ground, cause: CauseShown) -> Block:
    if cause.primary:
        sign, role, text = Sign.CHECK, "good", translate("Audience", "The main cause")
    elif cause.true_cause:
        sign, role, text = Sign.CHECK, "good", translate("Audience", "A cause too")
    else:
        sign, role, text = Sign.DASH, "muted", translate("Audience", "Only looked so")
    mark = one(Drawn(rect=QRectF(0, 0, 20, 20), sign=sign, role=role))
    weight = 600 if cause.true_cause else 500
    told = words(ground.looks, text, Type(SMALL, weight, role), _VERDICT - 28)
    return row((mark, told), 8)
