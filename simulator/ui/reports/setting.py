"""A report in the subset of HTML that Qt's documents lay out.

That subset has no flexible boxes: what stands side by side is a table without lines. Charts
are named by their number, and drawn by whoever lays the document out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from simulator.ui.reports.escaping import escaped, in_lines
from simulator.ui.reports.parts import (
    Beside,
    Box,
    Cell,
    Chart,
    Charts,
    Facts,
    Heading,
    Headline,
    Listing,
    Paragraph,
    Part,
    Report,
    Table,
)

BODY_PT = 9.2
_GAP = 14
_BOX_PAD = 7
_EDGE = "border: 1px solid #6b7686;"
_LINE = "border-bottom: 1px solid #c3cad4; padding: 2px 10px 2px 0px;"
_HEAD_LINE = "border-bottom: 1px solid #6b7686; padding: 2px 10px 2px 0px;"
_CELL_GAP = 10
"""Px right of what stands in a cell."""
_BOX_TABLE = (
    '<table width="100%" cellspacing="0" cellpadding="0" '
    'style="border-collapse: collapse; margin-top: 5px; margin-bottom: 4px;">'
)
_WARNING_EDGE = "border: 1px solid #17202b; border-left: 5px solid #17202b;"

_STYLE = """
body { color: #17202b; }
h1 { font-size: {h1}pt; font-weight: 700; margin-top: 0; margin-bottom: 1px; }
h2 { font-size: {h2}pt; font-weight: 700; margin-top: 11px; margin-bottom: 2px; }
h3 { font-size: {h3}pt; font-weight: 600; margin-top: 5px; margin-bottom: 1px; }
p { margin-top: 2px; margin-bottom: 2px; }
ul { margin-top: 1px; margin-bottom: 3px; margin-left: -24px; }
.quiet { font-size: {small}pt; color: #4d5866; }
.strong { font-weight: 600; }
.number { font-size: {number}pt; font-weight: 700; }
.meaning { font-size: {h2}pt; font-weight: 600; }
td, th { vertical-align: top; }
th { font-size: {small}pt; font-weight: 600; text-align: left; }
"""
_SIZES = {"h1": 16.5, "h2": 11.5, "h3": 9.5, "small": 8.0, "number": 22.0}


def style_sheet(scale: float) -> str:
    """The style sheet of a document in a size; 1 is the usual one."""
    sheet = _STYLE
    for name, points in _SIZES.items():
        sheet = sheet.replace("{" + name + "}", f"{points * scale:.2f}")
    return sheet


def report_html(report: Report, width: float, scale: float) -> tuple[str, tuple[Chart, ...]]:
    """The report for a page `width` px wide, and its charts in the order of their numbers."""
    setting = _Setting(scale)
    under = "".join(f'<p class="quiet">{in_lines(line)}</p>' for line in report.under)
    body = f"<h1>{in_lines(report.title)}</h1>{under}{setting.parts(report.parts, width)}"
    return f"<html><body>{body}</body></html>", tuple(setting.charts)


class _Setting:
    """Sets parts, and collects the charts among them. Widths are px."""

    def __init__(self, scale: float) -> None:
        self.charts: list[Chart] = []
        self._scale = scale

    def parts(self, parts: Iterable[Part], width: float) -> str:
        return "".join(self._part(part, width) for part in parts)

    def _part(self, part: Part, width: float) -> str:
        if isinstance(part, Beside):
            return self._beside(part, width)
        if isinstance(part, Box):
            return self._box(part, width)
        if isinstance(part, Chart):
            return self._chart(part, width)
        if isinstance(part, Charts):
            room = width / part.across - _GAP
            return _grid([self._chart(one, room) for one in part.charts], part.across)
        if isinstance(part, Table):
            return self._table(part, width)
        return _TEXTS[type(part)](part)

    def _drawn(self, part: Chart, width: float) -> str:
        self.charts.append(part)
        shrink = min(self._scale, width / part.width)
        wide, tall = round(part.width * shrink), round(part.height * shrink)
        return f'<img src="{len(self.charts) - 1}" width="{wide}" height="{tall}">'

    def _chart(self, part: Chart, width: float) -> str:
        drawn = self._drawn(part, width)
        caption = f'<p class="quiet">{in_lines(part.caption)}</p>' if part.caption else ""
        return f"<p>{drawn}</p>{caption}"

    def _box(self, part: Box, width: float) -> str:
        edge, inside = _box_edge(part), self._boxed(part, width)
        return f'{_BOX_TABLE}<tr><td style="{edge}">{inside}</td></tr></table>'

    def _boxed(self, part: Box, width: float) -> str:
        sign = "! " if part.warning else ""
        inside = self.parts(part.parts, width - 2 * _BOX_PAD)
        return f"<h3>{sign}{in_lines(part.title)}</h3>{inside}"

    def _boxes(self, boxes: Sequence[Box], width: float) -> str:
        """Boxes beside each other, as high as the highest."""
        room = (width - _GAP * (len(boxes) - 1)) / len(boxes)
        cells = (
            f'<td width="{100 * room / width:.1f}%" style="{_box_edge(box)}">'
            f"{self._boxed(box, room)}</td>"
            for box in boxes
        )
        gap = f'<td width="{100 * _GAP / width:.1f}%"></td>'
        return f"{_BOX_TABLE}<tr>{gap.join(cells)}</tr></table>"

    def _beside(self, part: Beside, width: float) -> str:
        boxes = [one for side in part.sides for one in side.parts if isinstance(one, Box)]
        if len(boxes) == len(part.sides) and all(len(side.parts) == 1 for side in part.sides):
            return self._boxes(boxes, width)
        whole = sum(side.width for side in part.sides)
        cells = []
        for at, side in enumerate(part.sides):
            room = width * side.width / whole - (_GAP if at else 0)
            gap = f"padding-left: {_GAP}px;" if at else ""
            cells.append(
                f'<td width="{100 * side.width / whole:.1f}%" style="{gap}">'
                f"{self.parts(side.parts, room)}</td>"
            )
        return (
            f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{"".join(cells)}</tr></table>'
        )

    def _table(self, part: Table, width: float) -> str:
        head = "".join(
            f'<th width="{column.width}%" style="{_HEAD_LINE}"{_right(column.right)}>'
            f"{in_lines(column.title)}</th>"
            for column in part.columns
        )
        rows = "".join(f"<tr>{self._row(part, row, width)}</tr>" for row in part.rows)
        caption = f'<p class="quiet">{in_lines(part.caption)}</p>' if part.caption else ""
        return (
            f'{caption}<table width="100%" cellspacing="0" cellpadding="0" '
            'style="border-collapse: collapse; border-style: none;">'
            f"<thead><tr>{head}</tr></thead>{rows}</table>"
        )

    def _row(self, table: Table, row: Sequence[Cell], width: float) -> str:
        return "".join(
            f'<td style="{_LINE}"{_right(column.right)}>'
            f"{self._cell(cell, width * column.width / 100 - _CELL_GAP)}</td>"
            for cell, column in zip(row, table.columns, strict=True)
        )

    def _cell(self, cell: Cell, width: float) -> str:
        above = f'<span class="quiet">{in_lines(cell.above)}</span>' if cell.above else ""
        text = f"<b>{in_lines(cell.text)}</b>" if cell.strong else in_lines(cell.text)
        drawn = self._drawn(cell.chart, width) if cell.chart is not None else ""
        below = (f'<span class="quiet">{in_lines(line)}</span>' for line in cell.below)
        return "<br>".join(line for line in (above, text, drawn, *below) if line)


def _box_edge(part: Box) -> str:
    return f"{_WARNING_EDGE if part.warning else _EDGE} padding: {_BOX_PAD}px;"


def _heading(part: Heading) -> str:
    return f"<h{part.level}>{in_lines(part.text)}</h{part.level}>"


def _paragraph(part: Paragraph) -> str:
    kind = "quiet" if part.quiet else "strong" if part.strong else "plain"
    return f'<p class="{kind}">{in_lines(part.text)}</p>'


def _listing(part: Listing) -> str:
    items = "".join(f"<li>{in_lines(item)}</li>" for item in part.items)
    return f"<ul>{items}</ul>"


def _headline(part: Headline) -> str:
    told = f"<p>{in_lines(part.told)}</p>" if part.told else ""
    return (
        f'<p><span class="number">{escaped(part.number)}</span> {escaped(part.unit)}'
        f'&nbsp;&nbsp; <span class="meaning">{in_lines(part.meaning)}</span></p>{told}'
    )


def _facts(part: Facts) -> str:
    cells = [
        f'<p class="quiet">{in_lines(fact.name)}</p><p class="strong">{in_lines(fact.value)}</p>'
        + (f'<p class="quiet">{in_lines(fact.remark)}</p>' if fact.remark else "")
        for fact in part.facts
    ]
    return _grid(cells, part.across)


def _grid(cells: Sequence[str], across: int) -> str:
    """Cells in rows of `across`, as wide as each other."""
    width = f'width="{100 / across:.2f}%"'
    rows = []
    for start in range(0, len(cells), across):
        row = [*cells[start : start + across]]
        row += [""] * (across - len(row))
        rows.append("".join(f"<td {width}>{cell}</td>" for cell in row))
    return (
        '<table width="100%" cellspacing="0" cellpadding="2">'
        + "".join(f"<tr>{row}</tr>" for row in rows)
        + "</table>"
    )


def _right(right: bool) -> str:
    return ' align="right"' if right else ""


_TEXTS: dict[type, Callable[[Any], str]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Listing: _listing,
    Headline: _headline,
    Facts: _facts,
}
"""What sets each kind of part that holds no other part and no chart."""
