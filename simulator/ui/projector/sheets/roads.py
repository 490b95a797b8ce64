"""Roads looked at afterwards: the turns that mattered, and the worst road, on purpose."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from simulator.ui import figures
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
from simulator.ui.projector.sheets.heading import (
    foot,
    heading,
    label,
    step_words,
    title,
    turn_words,
)
from simulator.ui.projector.sheets.items import Panel, Sheet
from simulator.ui.projector.sheets.marks import Drawn
from simulator.ui.projector.sheets.telling import ended, quoted, replied, spoken, teller
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.shapes import Sign
from simulator.usecases.workshop.frames import ForksFrame, WorstFrame

_BETWEEN = 16
_WAYS = ((30, 28), (28, 26), (26, 24), (24, 24), (FLOOR, FLOOR))
"""Letters of what was said, and of the reasons under it."""


def forks_sheet(ground: Ground, frame: ForksFrame) -> Sheet:
    """The reply that was played beside the best one, and why the other tempted."""
    fork = frame.fork
    name = translate("Audience", "A turn that mattered")
    number = f"{turn_words(fork.turn)} · {step_words(frame.number, frame.of)}"
    right = tight(ground.looks, number, Type(SMALL, 500, "muted"), 330)
    head = apart(title(ground.looks, name, ground.inner - right.width - 24), right, ground.inner)
    below = foot(ground, _chose(frame))
    height = room_for_body(ground, head, below)
    body = first_that_fits(_WAYS, lambda way: _pair(ground, frame, *way), height)
    if body is not None:
        return sheet(ground, [page(ground, body, head, below, sinks=0.3)])
    parts = (
        Said(quoted(fork.client_says)),
        Said(replied(fork.played or ""), weight=600, over=_played(), panel=Panel()),
        Said(fork.tempted or "", over=_tempted()),
        Said(fork.best, weight=600, over=_best(), panel=Panel(edge="good", stroke=4)),
        Said(fork.best_why or ""),
    )
    return flowing(ground, parts, head, below, between=16)


def _played() -> str:
    return translate("Audience", "We played")


def _best() -> str:
    return translate("Audience", "The best reply here")


def _tempted() -> str:
    return translate("Audience", "Why it tempted")


def _chose(frame: ForksFrame) -> str:
    """How many had chosen the best reply; empty where nothing was counted."""
    fork = frame.fork
    if fork.votes is None:
        return ""
    return filled(
        translate("Audience", "The best reply had {votes} of {count} votes"),
        votes=figures.number(fork.votes),
        count=figures.number(fork.voted),
    )


def _pair(ground: Ground, frame: ForksFrame, said: int, why: int) -> Block:
    fork, width = frame.fork, (ground.inner - _BETWEEN) / 2
    tempted = (label(ground.looks, _tempted(), width - 36), fork.tempted or "")
    cards = (
        _card(
            ground,
            _played(),
            replied(fork.played or ""),
            tempted,
            letters=(said, why),
            panel=Panel(),
        ),
        _card(
            ground,
            _best(),
            fork.best,
            (NOTHING, fork.best_why or ""),
            letters=(said, why),
            panel=Panel(edge="good", stroke=4),
        ),
    )
    tallest = max(card.height for card in cards)
    line = words(ground.looks, quoted(fork.client_says), Type(max(why, SMALL)), ground.inner)
    both = row([stretched(card, tallest) for card in cards], _BETWEEN)
    return column((line, gap(22), both))


def _card(
    ground: Ground,
    name: str,
    said: str,
    reason: tuple[Block, str],
    *,
    letters: tuple[int, int],
    panel: Panel,
) -> Block:
    looks, width = ground.looks, (ground.inner - _BETWEEN) / 2
    inner = width - 36
    over, why = reason
    told = column((over, words(looks, why, Type(letters[1]), inner)), 3) if why else NOTHING
    inside = column(
        (
            words(looks, name, Type(26, 700, "muted"), inner),
            words(looks, said, Type(letters[0], 600), inner),
            told,
        ),
        12,
    )
    return boxed(inside, panel, across=18, down=16, width=width)


# --- the worst road -------------------------------------------------------------------------


def worst_sheet(ground: Ground, frame: WorstFrame) -> Sheet:
    """A step of the worst road. The bar above says that it is one: nobody takes it for ours."""
    head = column((_banner(ground, frame), heading(ground, frame.mood, 0, was=True)), 14)
    line = frame.line
    over = "" if line is None else teller(line) or line.speaker or frame.mood.name
    ending = ""
    if frame.ending is not None:
        ending = ended(frame.ending)
    return flowing(
        ground,
        (
            Said(
                replied(frame.said),
                (30, 28, 25, FLOOR),
                weight=600,
                over=translate("Audience", "What is said"),
                panel=Panel(edge="warn", stroke=3.5, radius=10),
            ),
            Said("" if line is None else spoken(line), (38, 32, 28, 24), over=over),
            Said(ending, (34, 30, 28, 24), weight=700),
        ),
        head,
        between=24,
    )


def _banner(ground: Ground, frame: WorstFrame) -> Block:
    looks, inner = ground.looks, ground.inner - 36
    sign = one(Drawn(rect=QRectF(0, 0, 28, 28), sign=Sign.BANG, role="warn"))
    step = tight(looks, step_words(frame.turn, frame.of), Type(26, 600, "warn"), 160)
    text = translate("Audience", "The worst road, on purpose")
    name = words(looks, text, Type(30, 700, "warn"), inner - sign.width - step.width - 40)
    bar = apart(row((sign, name), 12), step, inner)
    return boxed(bar, Panel(fill="warnSoft", edge="warn"), across=18, down=9, width=ground.inner)
