"""The client's line and the replies under it, before, during and after the vote.

The three look alike: what is read does not move when the vote opens or closes, because the
letters are chosen so that the longest of the three feet would fit.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from simulator.ui import figures
from simulator.ui.projector.looks_of_room import FLOOR, NORMAL, SMALL
from simulator.ui.projector.sheets.blocks import Block, Type, column, gap, words
from simulator.ui.projector.sheets.fitting import (
    LETTERS,
    Ground,
    first_that_fits,
    in_pieces,
    page,
    room_for_body,
    sheet,
)
from simulator.ui.projector.sheets.heading import foot, heading, label
from simulator.ui.projector.sheets.items import Page, Sheet
from simulator.ui.projector.sheets.replies import BETWEEN, reply_box, text_width
from simulator.ui.projector.sheets.telling import replied, spoken, teller
from simulator.ui.projector.sheets.voting import CROWD, foot_words
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.options_model import closed_line
from simulator.usecases.workshop.frames import ForkFrame, Vote

_UNDER_LINE = 12
_MOST_UNDER_LINE = 46


@dataclass(frozen=True, slots=True)
class _Way:
    """The letters of the replies and of the client's line."""

    reply: int
    line: int


_WAYS = (
    _Way(NORMAL, NORMAL),
    _Way(NORMAL, 26),
    _Way(NORMAL, SMALL),
    _Way(25, 25),
    _Way(25, SMALL),
    _Way(FLOOR, SMALL),
    _Way(FLOOR, FLOOR),
)


def fork_sheet(ground: Ground, frame: ForkFrame) -> Sheet:
    """All replies under the line; where they would become too small, one at a time."""
    head = heading(ground, frame.mood, frame.turn)
    tallest = max((_foot(ground, frame, vote) for vote in Vote), key=lambda one: one.height)
    height = room_for_body(ground, head, tallest)
    body = first_that_fits(_WAYS, lambda way: _together(ground, frame, way, height), height)
    below = foot(ground, foot_words(frame.vote, frame.voted, frame.address, again=frame.again))
    if body is not None:
        return sheet(ground, [page(ground, body, head, below, sinks=0)])
    return sheet(ground, _one_at_a_time(ground, frame, head, below))


def _foot(ground: Ground, frame: ForkFrame, vote: Vote) -> Block:
    again = frame.again and vote is frame.vote
    address = frame.address if vote is Vote.OPEN else ""
    return foot(ground, foot_words(vote, CROWD, address, again=again))


def _line(ground: Ground, frame: ForkFrame, letter: int) -> Block:
    who = label(ground.looks, teller(frame.line), ground.inner)
    said = words(ground.looks, spoken(frame.line), Type(letter), ground.inner)
    return column((who, said), 4)


def _together(ground: Ground, frame: ForkFrame, way: _Way, height: float) -> Block:
    line = _line(ground, frame, way.line)
    boxes = column(
        [
            reply_box(ground, number, choice.text, way.reply, closed=choice.closed)
            for number, choice in enumerate(frame.choices, start=1)
        ],
        BETWEEN,
    )
    free = height - line.height - boxes.height - _UNDER_LINE
    more = min(max(0.0, free) * 0.45, _MOST_UNDER_LINE - _UNDER_LINE)
    return column((line, gap(_UNDER_LINE + more if line.height else 0), boxes))


# --- one at a time --------------------------------------------------------------------------


def _one_at_a_time(ground: Ground, frame: ForkFrame, head: Block, below: Block) -> list[Page]:
    height = room_for_body(ground, head, below)
    pages: list[Page] = []
    for number in range(1, len(frame.choices) + 1):
        body = first_that_fits(_WAYS, partial(_single, ground, frame, number), height)
        bodies = [body] if body is not None else _in_parts(ground, frame, number, height)
        pages += [page(ground, one, head, below, sinks=0) for one in bodies]
    if not frame.choices or _line(ground, frame, SMALL).height > height * 0.6:
        pages = _line_first(ground, frame, head, below, height) + pages
    return pages


def _single(ground: Ground, frame: ForkFrame, number: int, way: _Way) -> Block:
    choice = frame.choices[number - 1]
    box = reply_box(ground, number, choice.text, way.reply, closed=choice.closed)
    line = _line(ground, frame, way.line)
    return column((line, gap(_UNDER_LINE), _which(ground, frame, number), gap(6), box))


def _which(ground: Ground, frame: ForkFrame, number: int) -> Block:
    text = filled(
        translate("Audience", "Reply {number} of {count}"),
        number=figures.number(number),
        count=figures.number(len(frame.choices)),
    )
    return label(ground.looks, text, ground.inner)


def _in_parts(ground: Ground, frame: ForkFrame, number: int, height: float) -> list[Block]:
    """A reply that does not stand under the line: without it, then in parts."""
    choice = frame.choices[number - 1]
    which = _which(ground, frame, number)
    room = height - which.height - 6
    whole = first_that_fits(
        LETTERS,
        lambda letter: reply_box(ground, number, choice.text, letter, closed=choice.closed),
        room,
    )
    if whole is not None:
        return [column((which, whole), 6)]
    across = text_width(ground)
    # What keeps a reply closed is said once, after its words, and may be long itself.
    told = "\n".join(filter(None, (replied(choice.text), closed_line(choice.closed))))
    parts = in_pieces(ground.looks, told, Type(FLOOR), across, room - 24)
    return [column((which, reply_box(ground, number, part, FLOOR)), 6) for part in parts]


def _line_first(
    ground: Ground, frame: ForkFrame, head: Block, below: Block, height: float
) -> list[Page]:
    """The line alone, before the replies that leave no room for it."""
    who = label(ground.looks, teller(frame.line), ground.inner)
    type_ = Type(NORMAL)
    room = height - who.height - 4
    parts = in_pieces(ground.looks, spoken(frame.line), type_, ground.inner, room)
    return [
        page(
            ground,
            column((who, words(ground.looks, part, type_, ground.inner)), 4),
            head,
            below,
            sinks=0,
        )
        for part in parts
    ]
