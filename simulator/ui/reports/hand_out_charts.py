"""The drawings of the page to hand out: votes as small bars, the two columns lying down.

Told apart by filling and outline, never by colour: the page is copied in black and white.
"""

from __future__ import annotations

from fractions import Fraction

from simulator.ui import figures
from simulator.ui.reports.parts import Chart
from simulator.ui.reports.svg import Canvas, ink, text_width
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.hatch import Hatch
from simulator.usecases.workshop.hand_out_views import ReplyVotes, RoadTurn

LETTERS = 10.6
"""Px of the smallest letters in a drawing: with the page set at its smallest, 7 pt."""
_PITCH = 12.5
_BAR = 7.0
_NAME = 13.0
_GAP = 4.0
_LEAST = 4.0


def vote_bars(turn: RoadTurn, width: float, across: int = 1) -> Chart:
    """A small bar for each reply, `across` of them beside each other; all of one scale."""
    rows = -(-len(turn.votes) // across)
    canvas = Canvas(width, _PITCH * rows)
    each, most = width / across, _most(turn)
    widest = max(text_width(_count(one), LETTERS) for one in turn.votes)
    room = max(_LEAST, each - _NAME - 2 * _GAP - widest)
    for at, one in enumerate(turn.votes):
        row, column = divmod(at, across)
        place = (column * each, row * _PITCH)
        _bar(canvas, place, room, most, one, played=one.number == turn.number)
    told = " ".join(_told(one, played=one.number == turn.number) for one in turn.votes)
    return Chart(canvas.svg(told), canvas.width, canvas.height, told)


def _most(turn: RoadTurn) -> int:
    """The longest bar of a turn, that of a first count among them."""
    return max(1, *(max(one.votes, one.first or 0) for one in turn.votes))


def _bar(
    canvas: Canvas,
    at: tuple[float, float],
    room: float,
    most: int,
    one: ReplyVotes,
    *,
    played: bool,
) -> None:
    """A reply's number, its bar (full where it was played, the first count dashed around it),
    and how many chose it."""
    left, top = at[0] + _NAME, at[1] + (_PITCH - _BAR) / 2
    base = at[1] + _PITCH - 2.6
    canvas.text((at[0], base), figures.number(one.number), size=LETTERS, bold=played)
    long = one.votes / most * room
    fill = ink("text") if played else ink("bg")
    if one.votes:
        canvas.rect((left, top, max(long, 1.5), _BAR), fill=fill, stroke=ink("text"), width=0.8)
    else:
        canvas.line((left, top), (left, top + _BAR), stroke=ink("text"), width=0.8)
    first = (one.first or 0) / most * room
    if first:
        box = f"M{left:.1f} {top - 2:.1f}h{first:.1f}v{_BAR + 4:.1f}h{-first:.1f}z"
        canvas.path(box, stroke=ink("text"), width=0.7, dashed=True)
    beside = left + max(long, first) + _GAP
    canvas.text((beside, base), _count(one), size=LETTERS, bold=played)


def _count(one: ReplyVotes) -> str:
    return "–" if one.closed else figures.number(one.votes)


def _told(one: ReplyVotes, *, played: bool) -> str:
    if one.closed:
        text = translate("HandOut", "Reply {number}: closed.", "a chart in words")
    elif one.first is not None:
        text = translate("HandOut", "Reply {number}: {votes}, at first {first}.", "votes")
    else:
        text = translate("HandOut", "Reply {number}: {votes}.", "votes")
    votes, first = figures.number(one.votes), figures.number(one.first or 0)
    words = filled(text, number=figures.number(one.number), votes=votes, first=first)
    told = translate("HandOut", "Played.", "a reply")
    return f"{words} {told}" if played else words


# --- the two columns ------------------------------------------------------------------------


def two_columns(value: Fraction, hear: Fraction, hold: Fraction, width: float) -> Chart:
    """Care and firmness, each 0..1 on the common base `value`: full as far as the base, hatched
    above it."""
    canvas = Canvas(width, 46)
    names = (
        translate("HandOut", "● Care", "a column"),
        translate("HandOut", "■ Firmness", "a column"),
    )
    left = max(text_width(name) for name in names) + 8
    room = width - left - 40
    shares = (hear, Hatch.FALLING), (hold, Hatch.RISING)
    for at, (name, (share, hatch)) in enumerate(zip(names, shares, strict=True)):
        top = 4.0 + at * 22
        canvas.text((0, top + 11), name, bold=True)
        base, long = float(value) * room, float(share) * room
        canvas.rect((left, top, room, 14), stroke=ink("border"), width=0.8)
        if long > base:
            over = (left + base, top, long - base, 14.0)
            canvas.rect(over, fill=ink("bg"))
            canvas.hatch(over, hatch, stroke=ink("text"), gap=4.5, width=1)
            canvas.rect(over, stroke=ink("text"), width=0.8)
        if base > 0:
            canvas.rect((left, top, base, 14), fill=ink("text"))
        canvas.text((left + room + 5, top + 11), figures.percent(share))
    text = translate(
        "HandOut", "Care {care}, firmness {firmness}, both {both}.", "a chart in words"
    )
    told = filled(
        text,
        care=figures.percent(hear),
        firmness=figures.percent(hold),
        both=figures.percent(value),
    )
    return Chart(canvas.svg(told), canvas.width, canvas.height, told)
