"""How the room voted: the replies with bars and numbers, the first count as an outline."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from simulator.ui import figures
from simulator.ui.projector.looks_of_room import FLOOR, SMALL, RoomLooks
from simulator.ui.projector.sheets.blocks import (
    NOTHING,
    Block,
    Side,
    Type,
    apart,
    boxed,
    column,
    gap,
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
from simulator.ui.projector.sheets.heading import foot, heading
from simulator.ui.projector.sheets.items import Page, Panel, Sheet
from simulator.ui.projector.sheets.marks import COLOURED, Bar
from simulator.ui.projector.sheets.replies import BADGE, BETWEEN, badge, text_width
from simulator.ui.projector.sheets.telling import replied
from simulator.ui.projector.sheets.voting import counted_words, first_words
from simulator.usecases.workshop.frames import VotesFrame

BAR = 18.0
_COUNT = Type(44, 700)
_COUNT_WIDTH = 104.0


def votes_sheet(ground: Ground, frame: VotesFrame) -> Sheet:
    """Every reply with its bar. Where the words do not fit, the bars stand without them first,
    so that they can be compared, and the words follow."""
    head = heading(ground, frame.mood, frame.turn)
    below = foot(ground, counted_words(sum(frame.votes), first=frame.first is not None))
    height = room_for_body(ground, head, below)
    body = first_that_fits(LETTERS, lambda letter: _all(ground, frame, letter), height)
    if body is not None:
        return sheet(ground, [page(ground, body, head, below, sinks=0.42)])
    bare = column([_bare(ground, frame, at) for at in range(len(frame.choices))], BETWEEN)
    pages = [page(ground, bare, head, below, sinks=0.42)]
    for at in range(len(frame.choices)):
        pages += _told(ground, frame, at, head, below)
    return sheet(ground, pages)


def _all(ground: Ground, frame: VotesFrame, letter: int) -> Block:
    rows = [
        _row(ground, frame, at, replied(choice.text), letter)
        for at, choice in enumerate(frame.choices)
    ]
    return column(rows, BETWEEN)


def _bare(ground: Ground, frame: VotesFrame, at: int) -> Block:
    """A bar with its numbers and no words: eight of these stand on a page."""
    looks, first = ground.looks, frame.first[at] if frame.first is not None else None
    number = badge(at + 1, side=46)
    count = words(looks, figures.number(frame.votes[at]), Type(36, 700), 76, Side.END)
    was = NOTHING
    if first is not None:
        was = words(looks, first_words(first), Type(SMALL, 500, "muted"), 110, Side.END)
    beside = number.width + count.width + was.width + (42 if was.width else 28)
    bar = _bar(frame, at, ground.inner - beside)
    return row((number, bar, count, was), 14)


def _bar(frame: VotesFrame, at: int, width: float) -> Block:
    most = max((*frame.votes, *(frame.first or ())), default=0)
    first = frame.first[at] / most if frame.first is not None and most else None
    return one(
        Bar(
            rect=QRectF(0, 0, width, BAR),
            of_whole=frame.votes[at] / most if most else 0.0,
            first=first,
            role=f"o{at + 1}" if at < COLOURED else "text",
        )
    )


def _row(ground: Ground, frame: VotesFrame, at: int, text: str, letter: int) -> Block:
    """A reply with its bar under it."""
    across = text_width(ground, beside=_COUNT_WIDTH)
    said = words(ground.looks, text, Type(letter), across)
    middle = column((said, gap(8), _bar(frame, at, across)))
    left = row((badge(at + 1), middle), 13)
    first = frame.first[at] if frame.first is not None else None
    inside = apart(left, _count(ground.looks, frame.votes[at], first), ground.inner - 28)
    return boxed(inside, Panel(), across=11, down=8, width=ground.inner)


def _count(looks: RoomLooks, votes: int, first: int | None) -> Block:
    number = words(looks, figures.number(votes), _COUNT, _COUNT_WIDTH - 10, Side.END)
    if first is None:
        return number
    was = words(looks, first_words(first), Type(SMALL, 500, "muted"), _COUNT_WIDTH - 10, Side.END)
    return column((number, was), 0, Side.END)


def _told(ground: Ground, frame: VotesFrame, at: int, head: Block, below: Block) -> list[Page]:
    """One reply with its words and its bar, in parts where it is very long."""
    text = replied(frame.choices[at].text)
    height = room_for_body(ground, head, below)
    whole = first_that_fits(LETTERS, lambda letter: _row(ground, frame, at, text, letter), height)
    if whole is not None:
        return [page(ground, whole, head, below, sinks=0)]
    across = text_width(ground, beside=_COUNT_WIDTH)
    least = max(BADGE, BAR + 60)
    parts = in_pieces(ground.looks, text, Type(FLOOR), across, height - least)
    rows = [_row(ground, frame, at, part, FLOOR) for part in parts]
    return [page(ground, one_row, head, below, sinks=0) for one_row in rows]
