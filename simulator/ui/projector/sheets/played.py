"""The reply that is played, and how the client takes it."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.ui.projector.looks_of_room import FLOOR, LINE_FLOOR, NORMAL, SMALL
from simulator.ui.projector.sheets.blocks import NOTHING, Block, Type, column, gap, words
from simulator.ui.projector.sheets.fitting import (
    LETTERS,
    Ground,
    first_that_fits,
    in_pieces,
    page,
    room_for_body,
    sheet,
)
from simulator.ui.projector.sheets.heading import heading, label
from simulator.ui.projector.sheets.items import Page, Sheet
from simulator.ui.projector.sheets.replies import played_box, text_width
from simulator.ui.projector.sheets.telling import replied, spoken, teller
from simulator.ui.texts import translate
from simulator.usecases.showing import LineKind
from simulator.usecases.workshop.frames import ReactionFrame, ReplyFrame

_REPLY_STEPS = (36, 32, *LETTERS)
_BETWEEN = 26


@dataclass(frozen=True, slots=True)
class _Way:
    """The letters of the reply and of the client's answer to it."""

    reply: int
    line: int


_WAYS = (
    _Way(NORMAL, 40),
    _Way(NORMAL, 36),
    _Way(NORMAL, 32),
    _Way(NORMAL, LINE_FLOOR),
    _Way(25, LINE_FLOOR),
    _Way(25, 25),
    _Way(FLOOR, 25),
    _Way(FLOOR, FLOOR),
)


def reply_sheet(ground: Ground, frame: ReplyFrame) -> Sheet:
    """The reply alone; who chose it stays open, since any reply may be played."""
    head = heading(ground, frame.mood, frame.turn)
    height = room_for_body(ground, head, NOTHING)
    body = first_that_fits(
        _REPLY_STEPS, lambda letter: _reply(ground, frame.number, frame.said, letter), height
    )
    bodies = [body] if body is not None else _parts(ground, frame.number, frame.said, height)
    return sheet(ground, [page(ground, one, head) for one in bodies])


def reaction_sheet(ground: Ground, frame: ReactionFrame) -> Sheet:
    """The reply, small, and what came of it, large."""
    head = heading(ground, frame.mood, frame.turn, was=True)
    height = room_for_body(ground, head, NOTHING)
    body = first_that_fits(_WAYS, lambda way: _both(ground, frame, way), height)
    if body is not None:
        return sheet(ground, [page(ground, body, head)])
    return sheet(ground, _one_after_another(ground, frame, head, height))


def _reply(ground: Ground, number: int, said: str, letter: int) -> Block:
    what = label(ground.looks, translate("Audience", "Our reply"), ground.inner)
    return column((what, played_box(ground, number, said, letter)), 8)


def _both(ground: Ground, frame: ReactionFrame, way: _Way) -> Block:
    reply = _reply(ground, frame.number, frame.said, way.reply)
    return column((reply, gap(_BETWEEN), _taken(ground, frame, way.line)))


def _taken(ground: Ground, frame: ReactionFrame, letter: int, text: str | None = None) -> Block:
    looks, line = ground.looks, frame.line
    said = spoken(line) if text is None else text
    if not said:
        return NOTHING
    who = label(looks, teller(line) or line.speaker or frame.mood.name, ground.inner)
    role = "muted" if line.kind is LineKind.SCENE else "text"
    return column((who, words(looks, said, Type(letter, 500, role), ground.inner)), 8)


def _parts(ground: Ground, number: int, said: str, height: float) -> list[Block]:
    room = height - 80
    parts = in_pieces(ground.looks, replied(said), Type(SMALL, 600), text_width(ground) - 8, room)
    return [_reply(ground, number, part, SMALL) for part in parts]


def _one_after_another(
    ground: Ground, frame: ReactionFrame, head: Block, height: float
) -> list[Page]:
    """First the reply, then what came of it, each as large as it can be."""
    reply = first_that_fits(
        LETTERS, lambda letter: _reply(ground, frame.number, frame.said, letter), height
    )
    bodies = [reply] if reply is not None else _parts(ground, frame.number, frame.said, height)
    taken = first_that_fits(
        (40, 36, 32, LINE_FLOOR), lambda letter: _taken(ground, frame, letter), height
    )
    if taken is not None:
        bodies.append(taken)
    else:
        type_ = Type(LINE_FLOOR)
        parts = in_pieces(ground.looks, spoken(frame.line), type_, ground.inner, height - 70)
        bodies += [_taken(ground, frame, LINE_FLOOR, part) for part in parts]
    return [page(ground, one, head) for one in bodies]
