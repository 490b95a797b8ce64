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
from simulator.ui.projector.sheets.voting import counted_words
from simulator.ui.texts import filled, translate
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
    bare = column([_row(ground, frame, at, None, 0) for at in range(len(frame.choices))], BETWEEN)
    pages = [page(ground, bare, head, below, sinks=0.42)]
    for at in range(len(frame.choices)):
        pages += _told(ground, frame, at, head, below)
    return sheet(ground, pages)


def _all(ground: Ground, frame: VotesFrame, letter: int) -> Block:
    rows = [_row(ground, frame, at, choice.text, letter) for at, choice in enumerate(frame.choices)]
    return column(rows, BETWEEN)


def _row(ground: Ground, frame: VotesFrame, at: int, text: str | None, letter: int) -> Block:
    first = frame.first[at] if frame.first is not None else None
    most = max((*frame.votes, *(frame.first or ())), default=0)
    return vote_row(
        ground,
        at + 1,
        "" if text is None else replied(text),
        letter or FLOOR,
        votes=frame.votes[at],
        first=first,
        most=most,
    )


def vote_row(
    ground: Ground,
    number: int,
    text: str,
    letter: int,
    *,
    votes: int,
    first: int | None,
    most: int,
    under: Block = NOTHING,
) -> Block:
    """One choice of a vote with its bar; `most` is what a whole bar stands for. `under` is
    what else is said of it, below the bar."""
    looks = ground.looks
    across = text_width(ground, beside=_COUNT_WIDTH)
    bar = one(
        Bar(
            rect=QRectF(0, 0, across, BAR),
            of_whole=votes / most if most else 0.0,
            first=first / most if first is not None and most else None,
            role=f"o{number}" if number <= COLOURED else "text",
        )
    )
    said = words(looks, text, Type(letter), across)
    middle = column((said, gap(8 if said.height else 0), bar, gap(6 if under.height else 0), under))
    left = row((badge(number), middle), 15)
    count = _count(looks, votes, first)
    inside = apart(left, count, ground.inner - 30)
    return boxed(inside, Panel(), across=12, down=9, width=ground.inner)


def _count(looks: RoomLooks, votes: int, first: int | None) -> Block:
    number = words(looks, figures.number(votes), _COUNT, _COUNT_WIDTH - 10, Side.END)
    if first is None:
        return number
    text = filled(translate("Audience", "first {votes}", "the first count of a revote"),
                  votes=figures.number(first))  # fmt: skip
    was = words(looks, text, Type(SMALL, 500, "muted"), _COUNT_WIDTH - 10, Side.END)
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
