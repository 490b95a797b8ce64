"""One axis of a rating as a box: its shape and word, its figure, its components."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from simulator.model.scenario import CARE_LETTERS, FIRMNESS_LETTERS, Rating
from simulator.ui import figures
from simulator.ui.projector.looks_of_room import RoomLooks
from simulator.ui.projector.sheets.blocks import (
    NOTHING,
    Block,
    Side,
    Type,
    apart,
    boxed,
    column,
    one,
    row,
    tight,
    words,
)
from simulator.ui.projector.sheets.items import Panel
from simulator.ui.projector.sheets.marks import Drawn, Four
from simulator.ui.widgets.shapes import Sign
from simulator.ui.words import Axis, axis_word, component, component_letter, rating_word

_ACROSS = 16
_DOWN = 11
_FOUR = QRectF(0, 0, 118, 22)
_SIGN = 20.0


def roles(axis: Axis) -> tuple[str, str, str]:
    """The colour roles of an axis: its words, its shapes, its ground."""
    name = "care" if axis is Axis.CARE else "firm"
    return name, f"{name}Fill", f"{name}Soft"


def axis_sign(axis: Axis, side: float) -> Block:
    """The axis's shape: a circle for care, a square for firmness."""
    sign = Sign.CIRCLE if axis is Axis.CARE else Sign.SQUARE
    return one(Drawn(rect=QRectF(0, 0, side, side), sign=sign, role=roles(axis)[1]))


def axis_title(looks: RoomLooks, axis: Axis, width: float, letter: int = 30) -> Block:
    """The axis's shape and name."""
    mark = axis_sign(axis, letter * 0.8)
    type_ = Type(letter, 700, roles(axis)[0])
    return row((mark, tight(looks, axis_word(axis), type_, width - mark.width - 10)), 10)


def axis_box(
    looks: RoomLooks, axis: Axis, rating: Rating, width: float, *, named: bool = True
) -> Block:
    """Shape, word, figure of four and its word; the components with what they stand for, or
    (not `named`) their letters alone. Letters the author did not give are not guessed."""
    inner = width - 2 * _ACROSS
    steps = one(Four(rect=_FOUR, axis=axis, level=rating.value))
    head = apart(axis_title(looks, axis, inner - steps.width - 16), steps, inner)
    figure = f"{figures.of_four(rating.value)} · {rating_word(axis, rating.value)}"
    told = words(looks, figure, Type(28, 700), inner)
    parts = NOTHING
    if rating.letters is not None:
        make = _components if named else _letters
        parts = make(looks, axis, rating.letters, inner)
    edge, _, soft = roles(axis)
    panel = Panel(fill=soft, edge=edge, stroke=2)
    inside = column((head, told, parts), 5)
    return boxed(inside, panel, across=_ACROSS, down=_DOWN, width=width)


def _of(axis: Axis) -> str:
    return CARE_LETTERS if axis is Axis.CARE else FIRMNESS_LETTERS


def _components(looks: RoomLooks, axis: Axis, present: str, width: float) -> Block:
    return column([_component(looks, letter, letter in present, width) for letter in _of(axis)], 2)


def _component(looks: RoomLooks, letter: str, present: bool, width: float) -> Block:
    role = "text" if present else "muted"
    sign = Sign.CHECK if present else Sign.DASH
    mark = _on_line(looks, one(Drawn(rect=QRectF(0, 0, _SIGN, _SIGN), sign=sign, role=role)), 24)
    name = words(looks, component_letter(letter), Type(24, 700, role), 26)
    told = words(
        looks, component(letter), Type(24, 600 if present else 400, role), width - _SIGN - 46
    )
    return row((mark, name, told), 10, Side.START)


def _on_line(looks: RoomLooks, sign: Block, letter: int) -> Block:
    """A sign in the middle of the first line of the words beside it."""
    height = looks.line_height(letter)
    return Block(sign.width, height, sign.at(0, (height - sign.height) / 2))


def _letters(looks: RoomLooks, axis: Axis, present: str, width: float) -> Block:
    """The letters in a row, each with its sign."""
    return row([_lettered(looks, letter, letter in present) for letter in _of(axis)], 24)


def _lettered(looks: RoomLooks, letter: str, present: bool) -> Block:
    role = "text" if present else "muted"
    sign = Sign.CHECK if present else Sign.DASH
    mark = one(Drawn(rect=QRectF(0, 0, _SIGN, _SIGN), sign=sign, role=role))
    name = tight(looks, component_letter(letter), Type(26, 700 if present else 500, role), 60)
    return row((mark, name), 6)
