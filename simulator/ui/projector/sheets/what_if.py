"""What if: the road that was played and the one that was not, beside each other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from simulator.ui.projector.looks_of_room import FLOOR, SMALL
from simulator.ui.projector.sheets.blocks import (
    NOTHING,
    Block,
    Type,
    apart,
    boxed,
    column,
    gap,
    one,
    row,
    stretched,
    tight,
    words,
)
from simulator.ui.projector.sheets.fitting import (
    Ground,
    first_that_fits,
    page,
    room_for_body,
    sheet,
)
from simulator.ui.projector.sheets.flowing import Said, flowing
from simulator.ui.projector.sheets.heading import title, turn_words
from simulator.ui.projector.sheets.items import Panel, Sheet
from simulator.ui.projector.sheets.maps import axis_figures, bare_map, quadrant_of
from simulator.ui.projector.sheets.marks import Face
from simulator.ui.projector.sheets.replies import badge
from simulator.ui.projector.sheets.telling import ended, replied, spoken, teller
from simulator.ui.texts import translate
from simulator.ui.widgets.balance_map import Dot
from simulator.ui.widgets.face import person_of
from simulator.ui.widgets.mood import mood_line
from simulator.ui.words import quadrant_word
from simulator.usecases.workshop.frames import Side, WhatIfFrame

_BETWEEN = 16
_PAD = 16


@dataclass(frozen=True, slots=True)
class _Way:
    """Sizes of what stands in a card: letters of the reply and of the client, the side of the
    map (0: the figures alone), and whether the client's line before stands above."""

    reply: int
    line: int
    map_side: float
    before: bool


_WAYS = (
    _Way(28, 26, 200, before=True),
    _Way(28, 26, 160, before=True),
    _Way(26, 24, 130, before=True),
    _Way(26, 24, 150, before=False),
    _Way(24, 24, 130, before=False),
    _Way(24, 24, 0, before=True),
    _Way(24, 24, 0, before=False),
    _Way(FLOOR, FLOOR, 0, before=False),
)


def what_if_sheet(ground: Ground, frame: WhatIfFrame) -> Sheet:
    """The road that was played and the other one; where both do not fit, one after another."""
    head = _head(ground, translate("Audience", "What if …"), frame.turn)
    height = room_for_body(ground, head, NOTHING)
    body = first_that_fits(_WAYS, lambda way: _both(ground, frame, way), height)
    if body is not None:
        return sheet(ground, [page(ground, body, head, sinks=0.3)])
    pages = [
        one_page
        for which, side in ((_played(), frame.played), (_instead(), frame.instead))
        for one_page in _alone(ground, frame, side, which, head).pages
    ]
    return sheet(ground, pages)


def _head(ground: Ground, text: str, turn: int) -> Block:
    number = tight(ground.looks, turn_words(turn), Type(SMALL, 500, "muted"), 240)
    name = title(ground.looks, text, ground.inner - number.width - 30)
    return apart(name, number, ground.inner)


def _played() -> str:
    return translate("Audience", "We played")


def _instead() -> str:
    return translate("Audience", "Instead")


def _both(ground: Ground, frame: WhatIfFrame, way: _Way) -> Block:
    before = NOTHING
    if way.before and frame.line is not None:
        said = spoken(frame.line)
        before = words(ground.looks, said, Type(max(way.line, SMALL)), ground.inner)
        before = column((before, gap(_BETWEEN)))
    cards = [
        _card(ground, frame, side, which, way)
        for which, side in ((_played(), frame.played), (_instead(), frame.instead))
    ]
    tallest = max(card.height for card in cards)
    return column((before, row([stretched(card, tallest) for card in cards], _BETWEEN)))


def _card(ground: Ground, frame: WhatIfFrame, side: Side, which: str, way: _Way) -> Block:
    width = (ground.inner - _BETWEEN) / 2
    looks, inner = ground.looks, width - 2 * _PAD - 4
    number = badge(side.number, side=46) if side.number else NOTHING
    name = words(looks, which, Type(30, 700), inner - number.width - 12)
    parts = [row((number, name), 12)]
    if _not_so_far(side):
        text = _still_open(frame, side)
        parts.append(words(looks, text, Type(way.reply, 500, "muted"), inner))
    else:
        parts.append(words(looks, replied(side.said or ""), Type(way.reply, 600), inner))
    if side.line is not None:
        parts.append(words(looks, _heard(side), Type(way.line), inner))
    parts += [_mood(ground, frame, side, inner), _worth(ground, frame, side, way, inner)]
    if side.ending is not None:
        parts.append(words(looks, ended(side.ending), Type(max(way.line, SMALL), 700), inner))
    return boxed(column(parts, 11), Panel(), across=_PAD + 2, down=_PAD, width=width)


def _not_so_far(side: Side) -> bool:
    """Whether the road has not come to this turn, or may not be told of it yet."""
    return side.said is None and side.line is None and side.care is None


def _still_open(frame: WhatIfFrame, side: Side) -> str:
    if side is frame.instead:
        return translate("Audience", "Which reply instead?")
    return translate("Audience", "Not shown yet")


def _heard(side: Side) -> str:
    if side.line is None:
        return ""
    who = teller(side.line)
    return f"{who}: {spoken(side.line)}" if who else spoken(side.line)


def _mood(ground: Ground, frame: WhatIfFrame, side: Side, width: float) -> Block:
    person = person_of(frame.face, frame.client_name)
    face = one(Face(rect=QRectF(0, 0, 72, 72), person=person, mood=side.mood))
    told = words(ground.looks, mood_line(side.mood), Type(28, 700), width - 88)
    return row((face, told), 16)


def _worth(ground: Ground, frame: WhatIfFrame, side: Side, way: _Way, width: float) -> Block:
    """The dot on its map, the figures, the quarter by name; nothing of what is not told."""
    if side.care is None or side.firmness is None:
        return NOTHING
    quarter = quadrant_of(side.care, side.firmness)
    name = quadrant_word(quarter) if quarter is not None else ""
    care, firmness = axis_figures(ground.looks, side.care, side.firmness)
    named = tight(ground.looks, name, Type(28, 700), width - way.map_side)
    if not way.map_side:
        told = row((care, firmness), 26)
        beside = row((told, named), 26)
        return beside if beside.width <= width else column((told, named), 4)
    square = bare_map((Dot(frame.turn, side.care, side.firmness),), way.map_side)
    return row((square, column((care, firmness, named), 7)), 22)


def _alone(ground: Ground, frame: WhatIfFrame, side: Side, which: str, head: Block) -> Sheet:
    """One road on pages of its own."""
    under = row((head,), 0)
    reply = _still_open(frame, side) if _not_so_far(side) else replied(side.said or "")
    worth = _worth(ground, frame, side, _WAYS[-1], ground.inner)
    top = column((under, _mood(ground, frame, side, ground.inner), worth), 12)
    return flowing(
        ground,
        (
            Said(reply, weight=600, over=which, panel=Panel()),
            Said(_heard(side)),
            Said(ended(side.ending) if side.ending is not None else "", weight=700),
        ),
        top,
    )
