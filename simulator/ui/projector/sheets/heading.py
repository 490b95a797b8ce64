"""The head of a page: who one talks to and how they feel; and the foot, the one line that
says what the room does now."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from simulator.ui import figures
from simulator.ui.projector.looks_of_room import RoomLooks
from simulator.ui.projector.sheets.blocks import (
    NOTHING,
    Block,
    Type,
    apart,
    boxed,
    column,
    one,
    row,
    tight,
    words,
)
from simulator.ui.projector.sheets.fitting import Ground, shortened
from simulator.ui.projector.sheets.items import Panel
from simulator.ui.projector.sheets.marks import Drawn, Face, Ladder
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.face import person_of
from simulator.ui.widgets.mood import mood_line, was_line
from simulator.ui.widgets.shapes import Sign
from simulator.usecases.showing import MoodView

NAME = Type(24, 500, "muted")
MOOD = Type(30, 700)
WAS = Type(24, 500, "muted")
FOOT = Type(25, 600)
_LADDER = (172.0, 36.0)


def turn_words(turn: int) -> str:
    """Which turn of the talk it is."""
    return filled(translate("Audience", "Turn {number}"), number=figures.number(turn))


def step_words(number: int, of: int) -> str:
    """Which of how many."""
    return filled(
        translate("Audience", "{number} of {count}"),
        number=figures.number(number),
        count=figures.number(of),
    )


def heading(
    ground: Ground, mood: MoodView, turn: int, *, was: bool = False, face: float = 74
) -> Block:
    """Face, name, mood in word and figure, and the ladder; `was`: the mood before, too."""
    looks = ground.looks
    right = _right(looks, mood, turn, was=was)
    person = person_of(mood.face, mood.name)
    portrait = one(Face(rect=QRectF(0, 0, face, face), person=person, mood=mood.level))
    width = ground.inner - portrait.width - right.width - 18 - 30
    lines = [
        shortened(looks, mood.name, NAME, width, 1),
        words(looks, mood_line(mood.level), MOOD, width),
    ]
    if was:
        lines.append(_was(looks, mood, width))
    left = row((portrait, column(lines, 2)), 18)
    return apart(left, right, ground.inner)


def _right(looks: RoomLooks, mood: MoodView, turn: int, *, was: bool) -> Block:
    width, height = _LADDER
    previous = mood.previous if was and mood.previous != mood.level else None
    ladder = one(Ladder(rect=QRectF(0, 0, width, height), level=mood.level, previous=previous))
    number = tight(looks, turn_words(turn), NAME, 240) if turn else NOTHING
    return row((number, ladder), 20)


def _was(looks: RoomLooks, mood: MoodView, width: float) -> Block:
    """Which way the mood went with the last reply; nothing before the first."""
    if mood.previous is None:
        return NOTHING
    if mood.previous == mood.level:
        text = translate("Mood", "unchanged", "the mood after the last reply")
        return words(looks, text, WAS, width)
    sign = Sign.UP if mood.level > mood.previous else Sign.DOWN
    arrow = one(Drawn(rect=QRectF(0, 0, 21, 21), sign=sign))
    return row((arrow, words(looks, was_line(mood.previous), WAS, width - 29)), 8)


def foot(ground: Ground, text: str, type_: Type = FOOT) -> Block:
    """What the room does now, in a bar across the page; nothing without a text."""
    if not text:
        return NOTHING
    inside = words(ground.looks, text, type_, ground.inner - 32)
    return boxed(inside, _BAR, across=16, down=7, width=ground.inner)


def label(looks: RoomLooks, text: str, width: float) -> Block:
    """A small heading above something, often a name: two lines of it at most."""
    return shortened(looks, text, Type(24, 600, "muted"), width, 2)


def title(looks: RoomLooks, text: str, width: float, letter: int = 36) -> Block:
    """The heading of a page without a client in it."""
    return words(looks, text, Type(letter, 700), width)


_BAR = Panel(fill="sunken", edge=None, radius=7)
