"""Drawing into an SVG string: the few shapes that charts of a report need.

Only what both a browser and Qt's renderer draw alike: no style sheets, no patterns, no
references. Lengths are px. Hatches are lines cut to their rectangle, since a pattern would
become a picture on its way into a PDF.
"""

from __future__ import annotations

from simulator.ui.reports.escaping import escaped
from simulator.ui.theme import PaletteName, Theme
from simulator.ui.widgets.hatch import Hatch

PAPER = Theme(PaletteName.LIGHT)
"""The colours of paper: light, whatever theme the window has."""

FONT = "Inter, Arial, sans-serif"
TEXT_SIZE = 11.0
HATCH_GAP = 6.0
HATCH_WIDTH = 0.8


def ink(role: str) -> str:
    """The colour of a role on paper."""
    return PAPER.hex(role)


def length(value: float) -> str:
    """A length as SVG writes it."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


class Canvas:
    """Collects shapes; `svg` is the whole drawing with its description."""

    def __init__(self, width: float, height: float) -> None:
        self.width = round(width)
        self.height = round(height)
        self._shapes: list[str] = []

    def svg(self, told: str) -> str:
        """The drawing, named `told` for whoever does not see it."""
        size = f'width="{self.width}" height="{self.height}"'
        box = f'viewBox="0 0 {self.width} {self.height}"'
        named = f'role="img" aria-label="{escaped(told)}"'
        head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} {named} '
        font = f'font-family="{FONT}" font-size="{length(TEXT_SIZE)}">'
        return head + font + "".join(self._shapes) + "</svg>"

    def rect(
        self,
        box: tuple[float, float, float, float],
        *,
        fill: str = "none",
        stroke: str = "none",
        width: float = 1.0,
    ) -> None:
        """A rectangle: x, y, width, height."""
        x, y, w, h = (length(value) for value in box)
        self._shapes.append(
            f'<rect x="{x}" y="{y}" width="{w}" height="{h}" {_drawn(fill, stroke, width)}/>'
        )

    def line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        *,
        stroke: str,
        width: float = 1.0,
    ) -> None:
        """A straight line."""
        self.path(_segment(start, end), stroke=stroke, width=width)

    def path(
        self,
        data: str,
        *,
        fill: str = "none",
        stroke: str = "none",
        width: float = 1.0,
        dashed: bool = False,
    ) -> None:
        """A path by its data."""
        dash = ' stroke-dasharray="3 2"' if dashed else ""
        self._shapes.append(f'<path d="{data}" {_drawn(fill, stroke, width)}{dash}/>')

    def circle(
        self,
        centre: tuple[float, float],
        radius: float,
        *,
        fill: str = "none",
        stroke: str = "none",
        width: float = 1.0,
        dashed: bool = False,
    ) -> None:
        """A circle."""
        x, y, r = length(centre[0]), length(centre[1]), length(radius)
        dash = ' stroke-dasharray="3 2"' if dashed else ""
        self._shapes.append(
            f'<circle cx="{x}" cy="{y}" r="{r}" {_drawn(fill, stroke, width)}{dash}/>'
        )

    def text(
        self,
        at: tuple[float, float],
        words: str,
        *,
        size: float = TEXT_SIZE,
        anchor: str = "start",
        bold: bool = False,
        fill: str = "",
        turned: bool = False,
    ) -> None:
        """A line of text; `at` is on its base line, at its start, middle or end (`anchor`)."""
        x, y = length(at[0]), length(at[1])
        weight = ' font-weight="600"' if bold else ""
        turn = f' transform="rotate(-90 {x} {y})"' if turned else ""
        self._shapes.append(
            f'<text x="{x}" y="{y}" font-size="{length(size)}" text-anchor="{anchor}"'
            f'{weight} fill="{fill or ink("text")}"{turn}>{escaped(words)}</text>'
        )

    def hatch(
        self,
        box: tuple[float, float, float, float],
        hatch: Hatch,
        *,
        stroke: str,
        gap: float = HATCH_GAP,
        width: float = HATCH_WIDTH,
    ) -> None:
        """Fills a rectangle with a hatch."""
        if hatch is Hatch.DOTS:
            for x, y in _dots(box, gap):
                self.circle((x, y), width * 1.1, fill=stroke)
            return
        data = "".join(_segment(start, end) for start, end in _lines(box, hatch, gap))
        if data:
            self.path(data, stroke=stroke, width=width)


def text_width(words: str, size: float = TEXT_SIZE) -> float:
    """About how wide a text is in Inter, rather too wide than too narrow."""
    return size * sum(_advance(sign) for sign in words)


def cut_to(words: str, width: float, size: float = TEXT_SIZE) -> str:
    """As much of a text as fits a width, with a mark where it was cut."""
    if text_width(words, size) <= width:
        return words
    kept = words
    while kept and text_width(kept + "…", size) > width:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def _advance(sign: str) -> float:
    if sign in "\u2066\u2067\u2068\u2069\u200b\u200e\u200f":
        return 0.0
    if sign in " .,:;'’|!iIjlіїІЇ·()[]":
        return 0.32
    if sign.isupper() or sign in "mwжшщюыфмМ@%—–…":
        return 0.78
    return 0.61


def _drawn(fill: str, stroke: str, width: float) -> str:
    drawn = f'fill="{fill}"'
    return (
        drawn if stroke == "none" else f'{drawn} stroke="{stroke}" stroke-width="{length(width)}"'
    )


def _segment(start: tuple[float, float], end: tuple[float, float]) -> str:
    return f"M{length(start[0])} {length(start[1])}L{length(end[0])} {length(end[1])}"


Segment = tuple[tuple[float, float], tuple[float, float]]


def _lines(box: tuple[float, float, float, float], hatch: Hatch, gap: float) -> list[Segment]:
    """The lines of a hatch, cut to the rectangle."""
    x, y, width, height = box
    if hatch is Hatch.PLAIN:
        return []
    if hatch is Hatch.LEVEL:
        count = int(height / gap + 0.5)
        rows = [y + gap / 2 + gap * step for step in range(count)]
        return [((x, row), (x + width, row)) for row in rows if row < y + height]
    # Each line is one of constant a = dx + dy from a lower corner; both ends are on an edge.
    cut = []
    for step in range(1, int((width + height) / gap) + 1):
        along = step * gap
        low, high = max(0.0, along - height), min(width, along)
        if high - low > 0.01:
            cut.append((low, along - low, high, along - high))
    if hatch is Hatch.FALLING:
        return [((x + a, y + height - b), (x + c, y + height - d)) for a, b, c, d in cut]
    return [((x + a, y + b), (x + c, y + d)) for a, b, c, d in cut]


def _dots(box: tuple[float, float, float, float], gap: float) -> list[tuple[float, float]]:
    x, y, width, height = box
    columns, rows = max(1, int(width / gap)), max(1, int(height / gap))
    return [
        (x + (column + 0.5) * width / columns, y + (row + 0.5) * height / rows)
        for row in range(rows)
        for column in range(columns)
        if (row + column) % 2 == 0 or columns * rows < 4
    ]
