"""Charts of shares and points as SVG: bars told apart by hatch, each with its figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from simulator.model.score import Word
from simulator.ui.figures import number, percent, percent_of
from simulator.ui.reports.parts import Chart
from simulator.ui.reports.svg import Canvas, cut_to, ink, text_width
from simulator.ui.reports.wordings import KIND_HATCH, kind_word, stage_words
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.hatch import Hatch
from simulator.ui.words import direction_word
from simulator.usecases.apportioning import PrintedPoints, apportioned
from simulator.usecases.debrief_views import LostPoints
from simulator.usecases.group_views import ForkItem, Quartiles

_ROW = 20.0
_BAR = 12.0
_FIGURE = 38.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A row of a bar chart: its name, its share 0..1, its figure in words, its hatch."""

    name: str
    share: Fraction
    figure: str
    hatch: Hatch = Hatch.RISING
    strong: bool = False


def bars(rows: Sequence[Bar], *, width: float = 330, names: float = 0.55) -> Chart:
    """Bars one below the other; `names` is the part of the width their names may take."""
    canvas = Canvas(width, _ROW * len(rows) + 2)
    widest = max((text_width(row.name) for row in rows), default=0.0)
    left = min(width * names, widest + 8)
    room = width - left - _FIGURE
    for at, row in enumerate(rows):
        base = at * _ROW + _ROW / 2 + 5
        top = at * _ROW + (_ROW - _BAR) / 2 + 1
        canvas.text((0, base), cut_to(row.name, left - 6), bold=row.strong)
        canvas.line((left, top - 3), (left, top + _BAR + 3), stroke=ink("edge"))
        long = float(row.share) * room
        if long > 0:
            _filled_box(canvas, (left, top, max(long, 1.5), _BAR), row.hatch)
        canvas.text((left + long + 6, base), row.figure, bold=row.strong)
    told = _told([(row.name, row.figure) for row in rows])
    return Chart(canvas.svg(told), canvas.width, canvas.height, told)


def stage_profile(stages: Sequence[Fraction], *, width: float = 330) -> Chart:
    """The four stages of attitude in percent of the answers; the figures make 100."""
    hatches = (Hatch.DOTS, Hatch.FALLING, Hatch.RISING, Hatch.LEVEL)
    shown = apportioned(stages, 100)
    return bars(
        [
            Bar(word, share / 100, percent_of(figure), hatch)
            for word, share, figure, hatch in zip(
                stage_words(), stages, shown, hatches, strict=True
            )
        ],
        width=width,
        names=0.7,
    )


def direction_words(counts: Mapping[Word, int], *, width: float = 330) -> Chart:
    """How many runs had each direction word."""
    hatches = {
        Word.LEVEL: Hatch.LEVEL,
        Word.BENDS: Hatch.FALLING,
        Word.HARDENS: Hatch.RISING,
        Word.SEE_SAW: Hatch.PLAIN,
        Word.WEAK: Hatch.DOTS,
    }
    most = max(counts.values(), default=0) or 1
    return bars(
        [
            Bar(
                direction_word(word),
                Fraction(counts.get(word, 0), most),
                number(counts.get(word, 0)),
                hatches[word],
            )
            for word in Word
        ],
        width=width,
    )


def reply_shares(fork: ForkItem, *, width: float = 660) -> Chart:
    """How many of the answers chose each reply of a fork, of those it was open to. The reply
    with most balance is set in bold."""
    best = max((min(one.care, one.firmness) for one in fork.shares), default=0)
    return bars(
        [
            Bar(
                f"● {number(one.care)}  ■ {number(one.firmness)}   {one.text}",
                one.share,
                percent(one.share),
                _share_hatch(one.care, one.firmness),
                strong=min(one.care, one.firmness) == best,
            )
            for one in fork.shares
        ],
        width=width,
        names=0.74,
    )


def quartile_line(quartiles: Quartiles, *, width: float = 330) -> Chart:
    """The middle half of the runs on the points from 0 to 100, and the median in it."""
    canvas = Canvas(width, 62)
    left, right, axis = 12.0, width - 16.0, 32.0

    def at(points: Fraction) -> float:
        return left + float(points) / 100 * (right - left)

    canvas.line((left, axis), (right, axis), stroke=ink("edge"))
    for mark in (0, 40, 65, 85, 100):
        x = at(Fraction(mark))
        canvas.line((x, axis - 4), (x, axis + 4), stroke=ink("edge"))
        canvas.text((x, axis + 24), number(mark), anchor="middle", fill=ink("muted"))
    low, high, middle = at(quartiles.lower), at(quartiles.upper), at(quartiles.median)
    _filled_box(canvas, (low, axis - 8, max(high - low, 2), 16), Hatch.RISING)
    canvas.line((middle, axis - 12), (middle, axis + 12), stroke=ink("text"), width=3)
    above = axis - 15
    canvas.text((middle, above), number(quartiles.median), anchor="middle", bold=True)
    canvas.text((min(low, middle - 11), above), number(quartiles.lower), anchor="end")
    canvas.text((max(high, middle + 11), above), number(quartiles.upper))
    told = filled(
        translate("Report", "Half of the runs lie between {low} and {high}, the median is {mid}."),
        low=number(quartiles.lower),
        high=number(quartiles.upper),
        mid=number(quartiles.median),
    )
    return Chart(canvas.svg(told), canvas.width, canvas.height, told)


def lost_points(
    lost: LostPoints, printed: PrintedPoints, *, width: float = 380, height: float = 120
) -> Chart:
    """From 100 down to the headline: one bar a turn hanging from what could still be reached
    before the answer, then what the cap took. The figures add up to what is missing; a
    silence may win points back, and then the bar stands up. Hatched by kind, the cap full."""
    steps: list[tuple[str, int, Hatch | None]] = [
        (number(turn.turn), points, KIND_HATCH[turn.kind])
        for turn, points in zip(lost.turns, printed.turns, strict=True)
    ]
    if printed.capped:
        steps.append((translate("Report", "cap", "column"), printed.capped, None))
    canvas = Canvas(width, height + 36)
    left, base = 26.0, 18.0 + height
    step = (width - left) / (len(steps) + 1)
    wide = min(34.0, step * 0.72)
    for mark in (0, 50, 100):
        y = base - mark / 100 * height
        canvas.line((left, y), (width, y), stroke=ink("border"))
        canvas.text((left - 5, y + 4), number(mark), anchor="end", fill=ink("muted"))
    level = 100
    for at, (name, points, hatch) in enumerate(steps):
        middle = left + (at + 0.5) * step
        highest, tall = max(level, level - points), abs(points) / 100 * height
        y = base - highest / 100 * height
        box = (middle - wide / 2, y, wide, tall)
        if points and hatch is not None:
            _filled_box(canvas, box, hatch)
        elif points:
            canvas.rect(box, fill=ink("text"))
        canvas.rect((middle - 12, y - 16, 24, 13), fill=ink("surface"))
        canvas.text((middle, y - 5), number(-points), anchor="middle", bold=bool(points))
        canvas.text((middle, base + 15), name, anchor="middle")
        level -= points
    middle, y = left + (len(steps) + 0.5) * step, base - level / 100 * height
    canvas.rect((middle - wide / 2, y, wide, base - y), fill=ink("bg"), stroke=ink("edge"))
    canvas.rect((middle - 12, y - 16, 24, 13), fill=ink("surface"))
    canvas.text((middle, y - 5), number(level), anchor="middle", bold=True)
    told = _told([(name, number(-points)) for name, points, _ in steps])
    return Chart(canvas.svg(told), canvas.width, canvas.height, told)


def kind_key(lost: LostPoints, printed: PrintedPoints, *, width: float = 380) -> Chart:
    """What the bars of `lost_points` mean: only those that are there."""
    turns = zip(lost.turns, printed.turns, strict=True)
    kinds = dict.fromkeys(turn.kind for turn, points in turns if points)
    named: list[tuple[str, Hatch | None]] = [(kind_word(kind), KIND_HATCH[kind]) for kind in kinds]
    if printed.capped:
        named.append((translate("Debrief", "taken by the cap"), None))
    canvas = Canvas(width, _ROW)
    x = 0.0
    for name, hatch in named:
        box = (x, 4.0, 18.0, 12.0)
        if hatch is None:
            canvas.rect(box, fill=ink("text"))
        else:
            _filled_box(canvas, box, hatch)
        canvas.text((x + 23, 14), name)
        x += 23 + text_width(name) + 14
    told = ", ".join(name for name, _ in named)
    return Chart(canvas.svg(told), canvas.width, canvas.height, told)


def _share_hatch(care: int, firmness: int) -> Hatch:
    """The hatch of the quarter of the map a reply lies in."""
    if care > 2 and firmness > 2:
        return Hatch.LEVEL
    if care == firmness:
        return Hatch.DOTS
    return Hatch.FALLING if care > firmness else Hatch.RISING


def _filled_box(canvas: Canvas, box: tuple[float, float, float, float], hatch: Hatch) -> None:
    canvas.rect(box, fill=ink("bg"))
    canvas.hatch(box, hatch, stroke=ink("text"), gap=4.5, width=1)
    canvas.rect(box, stroke=ink("text"), width=1)


def _told(pairs: Sequence[tuple[str, str]]) -> str:
    text = translate("Report", "{name}: {figure}.", "a chart in words")
    return " ".join(filled(text, name=name, figure=figure) for name, figure in pairs)
