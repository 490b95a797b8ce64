"""What a report consists of, as values: both writers read these and nothing else.

Texts are plain: no value holds markup, and the writers escape all of them. Sizes are in
millimetres of paper. Nothing here knows a colour: what matters is said in words, and drawn
with shapes and hatches that stay apart in grey.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 2 or 3 (1 is the report's own title)."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `quiet` for remarks, `strong` for what is read first, `spare` where it may
    be left out when a page is too short for all."""

    text: str
    quiet: bool = False
    strong: bool = False
    spare: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """Short items, one below the other."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Headline:
    """The one large number: its unit beside it, then what it means and a sentence about it."""

    number: str
    unit: str
    meaning: str
    told: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A value under its name, with a remark or none."""

    name: str
    value: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts side by side, `across` of them in a row."""

    facts: tuple[Fact, ...]
    across: int = 4


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its text, quieter lines above and below it, and a drawing or none."""

    text: str
    below: tuple[str, ...] = ()
    above: str = ""
    strong: bool = False
    chart: Chart | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in percent of the table, and which way it is set."""

    title: str
    width: int
    right: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table. The first cell of a row names the row. `caption` is what it shows. The lines
    above its cells are `spare_above` where they may be left out on a short page."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    spare_above: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing: SVG of `width` × `height` px (96 to the inch) with no reference to anything
    outside it; `told` says in words what it shows. `caption` stands under it."""

    svg: str
    width: int
    height: int
    told: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Charts:
    """Small charts side by side, `across` of them in a row."""

    charts: tuple[Chart, ...]
    across: int


@dataclass(frozen=True, slots=True)
class Box:
    """A framed part with a title; `warning` marks it with a sign beside the title."""

    title: str
    parts: tuple[Part, ...] = ()
    warning: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """What stands in one column of `Beside`, `width` in percent."""

    width: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """Parts side by side; where there is no room, one below the other."""

    sides: tuple[Side, ...]


Part = Heading | Paragraph | Listing | Headline | Facts | Table | Chart | Charts | Box | Beside


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report. `title` and the lines under it stand at its head, `running` at the foot
    of every page; `language` is a BCP 47 tag.

    `shorter` are what may stand for it where it does not fit its pages, the longest first.
    `smallest` is how small its letters may become, as a share of their usual size."""

    title: str
    under: tuple[str, ...]
    parts: tuple[Part, ...]
    running: str
    language: str
    shorter: tuple[Report, ...] = ()
    smallest: float = 0.86


def without_spare(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts without what may be left out."""
    kept = (part for part in parts if not (isinstance(part, Paragraph) and part.spare))
    return tuple(map(_without_spare, kept))


def _without_spare(part: Part) -> Part:
    if isinstance(part, Box):
        return replace(part, parts=without_spare(part.parts))
    if isinstance(part, Beside):
        sides = (replace(side, parts=without_spare(side.parts)) for side in part.sides)
        return Beside(tuple(sides))
    if isinstance(part, Table) and part.spare_above:
        rows = (tuple(replace(cell, above="") for cell in row) for row in part.rows)
        return replace(part, rows=tuple(rows))
    return part
