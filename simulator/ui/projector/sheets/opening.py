"""Before the talk: who calls and who the room is; how a phone comes to vote."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRectF

from simulator.ui.projector.sheets.blocks import (
    NOTHING,
    Block,
    Type,
    column,
    gap,
    one,
    row,
    words,
)
from simulator.ui.projector.sheets.fitting import (
    Ground,
    first_that_fits,
    page,
    room_for_body,
    sheet,
    shortened,
)
from simulator.ui.projector.sheets.flowing import Fixed, Said, flowing
from simulator.ui.projector.sheets.heading import title
from simulator.ui.projector.sheets.items import Panel, Sheet
from simulator.ui.projector.sheets.marks import Code, Face
from simulator.ui.texts import translate
from simulator.ui.widgets.face import person_of
from simulator.ui.widgets.mood import mood_line
from simulator.usecases.workshop.frames import JoinFrame, TitleFrame

_FACE = 112.0
QUIET = 4
"""The empty modules around a square code that its standard asks for."""
_CODE_SIDES = (460.0, 420.0, 380.0, 320.0, 260.0)


def title_sheet(ground: Ground, frame: TitleFrame) -> Sheet:
    """The title, who calls and how they feel, and who the room is."""
    person = person_of(frame.face, frame.client_name)
    face = one(Face(rect=QRectF(0, 0, _FACE, _FACE), person=person, mood=frame.mood))
    width = ground.inner - _FACE - 20
    name = shortened(ground.looks, frame.client_name, Type(32, 700), width)
    mood = words(ground.looks, mood_line(frame.mood), Type(28), width)
    client = row((face, column((name, mood), 2)), 20)
    return flowing(
        ground,
        (
            Said(frame.title, (60, 52, 40, 30), weight=700),
            Said(frame.summary, (32, 30, 28, 24)),
            Fixed(client),
            Said(
                frame.you_are,
                (32, 30, 28, 24),
                weight=600,
                over=translate("Audience", "Who we are"),
                panel=Panel(fill="primarySoft", edge=None, radius=10),
            ),
        ),
        between=30,
        sinks=0.42,
    )


def code_block(address: str, side: float) -> Block:
    """An address as a square code with the quiet zone its standard asks for; nothing for no
    address. Made by segno, which gives the modules themselves and needs no picture library."""
    if not address:
        return NOTHING
    made = segno.make_qr(address, error="m")
    rows = tuple(tuple(bool(module) for module in line) for line in made.matrix_iter(border=QUIET))
    return one(Code(rect=QRectF(0, 0, side, side), rows=rows))


def join_sheet(ground: Ground, frame: JoinFrame) -> Sheet:
    """The square code as large as it can be, and the address for whoever has no camera."""
    head = title(ground.looks, translate("Audience", "Vote by phone"), ground.inner, 44)
    height = room_for_body(ground, head, NOTHING)
    body = first_that_fits(_CODE_SIDES, lambda side: _beside(ground, frame, side), height)
    if body is not None:
        return sheet(ground, [page(ground, body, head)])
    return flowing(ground, (Said(frame.address, (36, 32, 28, 24)), Said(_note())), head)


def _beside(ground: Ground, frame: JoinFrame, side: float) -> Block:
    code = code_block(frame.address, side)
    width = ground.inner - code.width - 36
    how = translate("Audience", "Point the camera at the code, or type the address:")
    told = column(
        (
            words(ground.looks, how, Type(28), width),
            gap(18),
            words(ground.looks, frame.address, Type(34, 700, "primary"), width),
            gap(30),
            words(ground.looks, _note(), Type(28), width),
            gap(14),
            words(
                ground.looks,
                translate("Audience", "Whoever has no phone raises a hand: both are counted."),
                Type(28),
                width,
            ),
        )
    )
    return row((code, told), 36)


def _note() -> str:
    return translate("Audience", "No name is asked. Change your vote until it closes.")
