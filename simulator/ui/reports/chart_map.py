"""The turn map and the mood curve as SVG: as on the screen, in the colours of paper."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF

from simulator.ui.figures import number, of_four
from simulator.ui.reports.parts import Chart
from simulator.ui.reports.svg import TEXT_SIZE, Canvas, ink, length, text_width
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.balance_map import STEPS, Dot, Placed, dots_of, spread
from simulator.ui.widgets.face import frame_path
from simulator.ui.widgets.hatch import Hatch
from simulator.ui.widgets.mood_curve import BANDS
from simulator.ui.words import Axis, Quadrant, axis_word, mood_word, quadrant_word
from simulator.usecases.debrief_views import TurnRow

_CORNERS = {
    Quadrant.WALL: (0, 0, Hatch.RISING),
    Quadrant.AGREEMENT: (1, 0, Hatch.PLAIN),
    Quadrant.DRIFT: (0, 1, Hatch.DOTS),
    Quadrant.GIVING_IN: (1, 1, Hatch.FALLING),
}
"""Each quarter: column and row from the upper left, and its hatch."""
_PREVIOUS = QRectF(0.06, 0.8, 0.88, 0.18)
_SMALL_PREVIOUS = QRectF(0.02, 0.6, 0.96, 0.38)
"""The part of a cell where the hollow dots of the run before stand."""
_EDGE = 3.0
_SMALL = 8
_NUMBERED = 4.0
"""The least radius of a dot with a number in it."""


def turn_map(
    turns: Iterable[TurnRow], previous: Iterable[TurnRow] = (), *, side: float = 210
) -> Chart:
    """Care to the right, firmness upwards, a numbered dot for each turn; the run before
    hollow. `side` is that of the square in px."""
    dots, before = dots_of(turns), dots_of(previous)
    left, top, below = 34.0, 20.0, 48.0
    canvas = Canvas(left + side + _EDGE, top + side + below)
    plot = QRectF(left, top, side, side)
    _quarters(canvas, plot)
    _names(canvas, plot)
    _axes(canvas, plot)
    _dots(canvas, plot, dots, before, radius=11)
    told = " ".join(map(_dot_told, dots))
    caption = translate("Report", "Hollow: the run before") if before else ""
    return Chart(canvas.svg(told), canvas.width, canvas.height, told, caption)


def small_map(
    turns: Iterable[TurnRow], previous: Iterable[TurnRow], caption: str, *, side: float = 96
) -> Chart:
    """The same without names, for many on a page."""
    dots, before = dots_of(turns), dots_of(previous)
    canvas = Canvas(side + 2 * _EDGE, side + 2 * _EDGE)
    plot = QRectF(_EDGE, _EDGE, side, side)
    _quarters(canvas, plot)
    _dots(canvas, plot, dots, before, radius=_SMALL)
    told = " ".join(map(_dot_told, dots))
    return Chart(canvas.svg(told), canvas.width, canvas.height, told, caption)


def mood_curve(turns: tuple[TurnRow, ...], *, width: float = 380, height: float = 210) -> Chart:
    """The client's tension, high at the top, over the turns; the bands are the five moods,
    and each point has the shape of the mood the face showed."""
    left = max(text_width(mood_word(level)) for level, _, _ in BANDS) + 26
    canvas = Canvas(width, height + 24)
    plot = QRectF(left, _EDGE + 6, width - left - _EDGE, height - 12)
    _bands(canvas, plot)
    steps = len(turns) + 1
    tensions = [turns[0].tension_before, *(turn.tension_after for turn in turns)] if turns else []
    moods = [turns[0].mood_before, *(turn.mood_after for turn in turns)] if turns else []
    points = [
        QPointF(
            plot.left() + (step + 0.5) * plot.width() / steps,
            plot.bottom() - tension / 100 * plot.height(),
        )
        for step, tension in enumerate(tensions)
    ]
    if points:
        data = "L".join(f"{length(point.x())} {length(point.y())}" for point in points)
        canvas.path("M" + data, stroke=ink("text"), width=1.6)
    captions = [translate("MoodCurve", "start"), *(number(turn.number) for turn in turns)]
    for point, mood, caption in zip(points, moods, captions, strict=False):
        canvas.path(_mood_shape(mood, point, 7), fill=ink(f"m{mood}"), stroke=ink("surface"))
        canvas.text((point.x(), plot.bottom() + 16), caption, anchor="middle")
    told = " ".join(map(_mood_told, turns))
    return Chart(canvas.svg(told), canvas.width, canvas.height, told)


# --- the map ------------------------------------------------------------------------------


def _quarters(canvas: Canvas, plot: QRectF) -> None:
    half = plot.width() / 2
    for column, row, hatch in _CORNERS.values():
        box = (plot.left() + column * half, plot.top() + row * half, half, half)
        canvas.rect(box, fill=ink("surface"))
        canvas.hatch(box, hatch, stroke=ink("border"), gap=7, width=0.9)
    frame = (plot.left(), plot.top(), plot.width(), plot.height())
    canvas.rect(frame, stroke=ink("edge"), width=1.2)
    middle = plot.center()
    canvas.line((middle.x(), plot.top()), (middle.x(), plot.bottom()), stroke=ink("edge"))
    canvas.line((plot.left(), middle.y()), (plot.right(), middle.y()), stroke=ink("edge"))


def _names(canvas: Canvas, plot: QRectF) -> None:
    """Outside the square, so that no dot covers one, all as large as the widest allows."""
    named = {quadrant: quadrant_word(quadrant) for quadrant in Quadrant}
    widest = max(text_width(name, 1.0) for name in named.values())
    size = min(TEXT_SIZE, (plot.width() / 2 - 4) / widest)
    for quadrant, (column, row, _) in _CORNERS.items():
        x = plot.left() + (column + 0.5) * plot.width() / 2
        y = plot.top() - 6 if row == 0 else plot.bottom() + 30
        canvas.text((x, y), named[quadrant], size=size, anchor="middle", bold=True)


def _axes(canvas: Canvas, plot: QRectF) -> None:
    cell = plot.width() / STEPS
    for step in range(STEPS):
        along = (step + 0.5) * cell
        canvas.text(
            (plot.left() + along, plot.bottom() + 14),
            number(step),
            anchor="middle",
            fill=ink("muted"),
        )
        canvas.text(
            (plot.left() - 5, plot.bottom() - along + 4),
            number(step),
            anchor="end",
            fill=ink("muted"),
        )
    centre = plot.center()
    care, firm = f"● {axis_word(Axis.CARE)} →", f"■ {axis_word(Axis.FIRMNESS)} →"
    canvas.text(
        (centre.x(), plot.bottom() + 45), care, anchor="middle", bold=True, fill=ink("care")
    )
    canvas.text(
        (TEXT_SIZE, centre.y()), firm, anchor="middle", bold=True, fill=ink("firm"), turned=True
    )


def _dots(
    canvas: Canvas,
    plot: QRectF,
    dots: tuple[Dot, ...],
    before: tuple[Dot, ...],
    *,
    radius: float,
) -> None:
    room = _PREVIOUS if radius > _SMALL else _SMALL_PREVIOUS
    for one in spread(before, plot, max(radius * 0.45, 4.5), room):
        centre = (one.centre.x(), one.centre.y())
        canvas.circle(centre, one.radius, fill=ink("surface"), stroke=ink("edge"), width=1.2)
    for one in spread(dots, plot, radius):
        _dot(canvas, one)


def _dot(canvas: Canvas, one: Placed) -> None:
    """Filled, or dashed and empty where the turn is not scored."""
    centre = (one.centre.x(), one.centre.y())
    scored = one.dot.scored
    canvas.circle(
        centre,
        one.radius,
        fill=ink("text" if scored else "surface"),
        stroke=ink("surface" if scored else "text"),
        width=1.2,
        dashed=not scored,
    )
    if one.radius < _NUMBERED:
        return
    words = number(one.dot.number)
    size = min(one.radius * 1.25, one.radius * 2.9 / len(words))
    base = (centre[0], centre[1] + size * 0.36)
    fill = ink("surface" if scored else "text")
    canvas.text(base, words, size=size, anchor="middle", bold=True, fill=fill)


def _dot_told(dot: Dot) -> str:
    told = translate("BalanceMap", "Turn {turn}: care {care}, firmness {firmness}.")
    care, firmness = of_four(dot.care), of_four(dot.firmness)
    return filled(told, turn=number(dot.number), care=care, firmness=firmness)


# --- the curve ----------------------------------------------------------------------------


def _bands(canvas: Canvas, plot: QRectF) -> None:
    for index, (level, low, high) in enumerate(BANDS):
        top = plot.bottom() - high / 100 * plot.height()
        tall = (high - low) / 100 * plot.height()
        fill = ink("surface" if index % 2 else "bg")
        canvas.rect((plot.left(), top, plot.width(), tall), fill=fill)
        canvas.line((plot.left(), top), (plot.right(), top), stroke=ink("border"))
        middle = top + tall / 2
        shape = _mood_shape(level, QPointF(8, middle), 7)
        canvas.path(shape, fill=ink("surface"), stroke=ink(f"m{level}"), width=1.6)
        canvas.text((20, middle + 4), mood_word(level))
    frame = (plot.left(), plot.top(), plot.width(), plot.height())
    canvas.rect(frame, stroke=ink("edge"), width=1.2)


def _mood_shape(level: int, centre: QPointF, radius: float) -> str:
    """The frame of a face round a point, as path data."""
    path = frame_path(level)
    scale = radius / 50

    def at(index: int) -> str:
        element = path.elementAt(index)
        x, y = (element.x - 50) * scale + centre.x(), (element.y - 50) * scale + centre.y()
        return f"{length(x)} {length(y)}"

    kinds = [path.elementAt(index).type.value for index in range(path.elementCount())]
    signs = {0: "M", 1: "L", 2: "C", 3: " "}
    return "".join(signs[kind] + at(index) for index, kind in enumerate(kinds)) + "Z"


def _mood_told(turn: TurnRow) -> str:
    told = translate("MoodCurve", "Turn {turn}: {mood}, was {before}.")
    mood, before = mood_word(turn.mood_after), mood_word(turn.mood_before)
    return filled(told, turn=number(turn.number), mood=mood, before=before)
