"""After the talk: how it ended, who mends what, the group's rule, and what stays on the wall."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF

from simulator.ui import figures
from simulator.ui.projector.looks_of_room import FLOOR
from simulator.ui.projector.sheets.blocks import (
    Block,
    Type,
    boxed,
    column,
    one,
    row,
    stretched,
    words,
)
from simulator.ui.projector.sheets.fitting import Ground, shortened
from simulator.ui.projector.sheets.flowing import Fixed, Part, Said, flowing
from simulator.ui.projector.sheets.heading import heading, label, title
from simulator.ui.projector.sheets.items import Panel, Sheet
from simulator.ui.projector.sheets.marks import Drawn
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.shapes import Sign
from simulator.usecases.workshop.frames import (
    EndingFrame,
    FarewellFrame,
    MeasureFrame,
    RuleFrame,
)

_EMPTY = Panel(fill=None, dashed=True)
_FULL = Panel(fill="primarySoft", edge="primary", stroke=2.5, radius=10)
_PLAIN = Panel(fill="sunken", edge=None, radius=10)


def ending_sheet(ground: Ground, frame: EndingFrame) -> Sheet:
    """How the talk ended, and what it took: facts alone."""
    over = (
        translate("Audience", "How the talk ended")
        if frame.proper
        else translate("Audience", "How the talk broke off")
    )
    parts: list[Part] = [
        Said(frame.title, (52, 44, 36, 28), weight=700, over=over),
        Said(frame.text, (32, 30, 28, 24)),
    ]
    if frame.cash or frame.fair_cash or frame.minutes:
        parts.append(Fixed(_facts(ground, frame)))
    if frame.promises_open:
        sign = one(Drawn(rect=QRectF(0, 0, 28, 28), sign=Sign.BANG, role="warn"))
        parts.append(
            Said(
                " · ".join(frame.promises_open),
                weight=600,
                lead=sign,
                over=translate("Audience", "Promised and left open"),
            )
        )
    head = heading(ground, frame.mood, 0, was=True)
    return flowing(ground, parts, head, between=26)


def _facts(ground: Ground, frame: EndingFrame) -> Block:
    fair = filled(
        translate("Debrief", "a fair settlement costs {cash}"),
        cash=figures.number(frame.fair_cash),
    )
    return _side_by_side(
        ground,
        (
            _field(ground, translate("Debrief", "Cash given"), figures.number(frame.cash), fair),
            _field(ground, translate("Debrief", "Time"), figures.minutes(frame.minutes), ""),
        ),
    )


def _field(ground: Ground, over: str, value: str, under: str, prompt: str = "") -> Block:
    """A value in a box, half as wide as the page; an empty one shows what belongs there."""
    looks, width = ground.looks, (ground.inner - 16) / 2
    inner = width - 36
    type_ = Type(34, 700) if value else Type(34, 500, "muted")
    told = column(
        (
            label(looks, over, inner),
            shortened(looks, value or prompt, type_, inner, 3),
            words(looks, under, Type(24, 500, "muted"), inner),
        ),
        4,
    )
    return boxed(told, _PLAIN if value else _EMPTY, across=18, down=13, width=width)


def _side_by_side(ground: Ground, boxes: tuple[Block, ...]) -> Block:
    tallest = max(box.height for box in boxes)
    return row([stretched(box, tallest) for box in boxes], 16)


def _who_and_when(ground: Ground, owner: str, due: date | None) -> Block:
    when = figures.date(due) if due is not None else ""
    return _side_by_side(
        ground,
        (
            _field(
                ground,
                translate("Audience", "Who mends it"),
                owner,
                "",
                translate("Audience", "a name"),
            ),
            _field(
                ground,
                translate("Audience", "By when"),
                when,
                "",
                translate("Audience", "a date"),
            ),
        ),
    )


def measure_sheet(ground: Ground, frame: MeasureFrame) -> Sheet:
    """The cause, what changes, who sees to it and by when, as it is written in."""
    head = title(ground.looks, translate("Audience", "What changes in our company"), ground.inner)
    return flowing(
        ground,
        (
            Said(frame.cause, (30, 28, 26, FLOOR), over=translate("Audience", "The cause")),
            Said(
                frame.fix or "",
                (36, 32, 28, 24),
                weight=600,
                over=translate("Audience", "What mends it"),
            ),
            Fixed(_who_and_when(ground, frame.owner, frame.due)),
        ),
        head,
        between=30,
    )


def rule_sheet(ground: Ground, frame: RuleFrame) -> Sheet:
    """The rule, as it is written in; before that, the shape a rule has."""
    head = title(ground.looks, translate("Audience", "One rule for our house code"), ground.inner)
    prompt = translate("Audience", "If … , then we …", "the shape of a rule")
    said = Said(
        frame.text or prompt,
        (52, 44, 36, 28),
        weight=600 if frame.text else 500,
        role="text" if frame.text else "muted",
        panel=_FULL if frame.text else _EMPTY,
    )
    return flowing(ground, (said,), head)


def farewell_sheet(ground: Ground, frame: FarewellFrame) -> Sheet:
    """The rule and who mends what stay on the wall while people leave."""
    parts: list[Part] = [
        Said(
            frame.rule,
            (44, 38, 32, 26),
            weight=600,
            over=translate("Audience", "Our rule"),
            panel=_FULL,
        ),
        Said(
            frame.cause,
            (32, 30, 28, 24),
            over=translate("Audience", "What we mend"),
        ),
    ]
    if frame.owner or frame.due is not None:
        parts.append(Fixed(_who_and_when(ground, frame.owner, frame.due)))
    if not frame.rule and not frame.cause:
        parts.append(Said(translate("Audience", "The talk is over."), (44, 38, 32, 26), weight=600))
    head = column(
        (
            label(ground.looks, frame.title, ground.inner),
            title(ground.looks, translate("Audience", "What we take with us"), ground.inner, 44),
        ),
        4,
    )
    return flowing(ground, parts, head, between=30)
