"""A report as one HTML file: nothing else is needed to read or print it, and it asks nobody.

No script, no picture and no style sheet from outside, and a policy in the head that forbids
them; every text is escaped. The style sheet for print fits A4 and Letter alike, and nothing
is said by colour alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
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

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 28px 24px 40px; max-width: 780px; background: #fff;
  color: #17202b; font: 15px/1.45 Inter, "Segoe UI", Arial, sans-serif;
  font-feature-settings: "tnum"; overflow-wrap: anywhere; }
h1 { font-size: 26px; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 18px; line-height: 1.25; margin: 26px 0 6px; }
h3 { font-size: 15px; margin: 16px 0 4px; }
p { margin: 6px 0; }
ul { margin: 4px 0; padding-left: 20px; }
.quiet, .under, caption, figcaption, .above, .below, dd.remark { color: #4d5866; }
.under, .quiet, caption, figcaption, dd.remark, footer { font-size: 13px; }
.strong { font-weight: 600; }
.headline { margin: 6px 0; }
.headline .number { font-size: 38px; font-weight: 700; line-height: 1; }
.headline .meaning { font-size: 17px; font-weight: 600; }
.across { display: grid; gap: 8px 14px;
  grid-template-columns: repeat(var(--across), minmax(0, 1fr)); }
dl { margin: 8px 0; border-top: 1px solid #6b7686;
  border-bottom: 1px solid #6b7686; padding: 6px 0; }
dt { font-size: 13px; color: #4d5866; }
dd { margin: 0; font-weight: 600; }
dd.remark { font-weight: 400; }
table { width: 100%; border-collapse: collapse; margin: 6px 0; }
caption { text-align: left; padding: 2px 0; }
th, td { text-align: left; vertical-align: top; padding: 4px 12px 4px 0;
  border-bottom: 1px solid #c3cad4; font-weight: 400; }
thead th { font-size: 13px; font-weight: 600; border-bottom: 1.5px solid #6b7686; }
.right { text-align: right; }
.above, .below { display: block; font-size: 13px; }
.beside { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: stretch; }
.beside > div { flex: 1 1 240px; min-width: 0; }
.beside + .beside { margin-top: 10px; }
.beside > div > .box:only-child { height: 100%; margin: 0; }
figure { margin: 6px 0; }
figure svg, td svg { max-width: 100%; height: auto; display: block; }
.box { border: 1px solid #6b7686; border-radius: 6px; padding: 6px 12px; margin: 8px 0; }
.warning { border-width: 2px; border-left-width: 8px; }
.box h3 { margin-top: 2px; }
footer { margin-top: 28px; border-top: 1px solid #c3cad4; padding-top: 6px; color: #4d5866; }
@media screen and (max-width: 600px) {
  .across { grid-template-columns: repeat(auto-fit, minmax(110px, 1fr)); } }
@page { margin: 14mm 15mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 8.8pt; line-height: 1.28; }
  h1 { font-size: 16pt; } h2 { font-size: 11.5pt; margin: 8pt 0 2pt; }
  h3 { font-size: 9.2pt; margin: 5pt 0 1pt; } p { margin: 1.5pt 0; } ul { margin: 1pt 0; }
  .under, .quiet, caption, figcaption, .above, .below, dd.remark, dt, footer, thead th
    { font-size: 7.8pt; }
  th, td { padding: 1.5pt 9pt 1.5pt 0; } caption { padding: 0; } figure { margin: 2pt 0; }
  dl { margin: 4pt 0; padding: 3pt 0; } .box { margin: 4pt 0; padding: 2pt 8pt; }
  .beside, .across { gap: 4pt 16pt; } footer { margin-top: 10pt; }
  .headline .number { font-size: 24pt; } .headline .meaning { font-size: 11pt; }
  h2, h3, caption { break-after: avoid; }
  tr, figure, .box, dl { break-inside: avoid; }
  thead { display: table-header-group; }
}
"""


def report_page(report: Report) -> str:
    """The whole file as text, to be written as UTF-8."""
    under = "".join(f'<p class="under">{in_lines(line)}</p>' for line in report.under)
    return (
        f'<!DOCTYPE html>\n<html lang="{escaped(report.language)}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escaped(_POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escaped(report.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<header><h1>{in_lines(report.title)}</h1>{under}</header>\n"
        f"<main>\n{_parts(report.parts)}\n</main>\n"
        f"<footer>{in_lines(report.running)}</footer>\n</body>\n</html>\n"
    )


def _parts(parts: Iterable[Part]) -> str:
    return "\n".join(map(_part, parts))


def _part(part: Part) -> str:
    return _WRITERS[type(part)](part)


def _heading(part: Heading) -> str:
    return f"<h{part.level}>{in_lines(part.text)}</h{part.level}>"


def _listing(part: Listing) -> str:
    items = "".join(f"<li>{in_lines(item)}</li>" for item in part.items)
    return f"<ul>{items}</ul>"


def _charts(part: Charts) -> str:
    return f"<div {_across(part.across)}>{_parts(part.charts)}</div>"


def _box(part: Box) -> str:
    sign, kind = ("! ", "box warning") if part.warning else ("", "box")
    head = f"<h3>{sign}{in_lines(part.title)}</h3>"
    return f'<section class="{kind}">{head}{_parts(part.parts)}</section>'


def _beside(part: Beside) -> str:
    sides = (
        f'<div style="flex-grow: {side.width}">{_parts(side.parts)}</div>' for side in part.sides
    )
    return f'<div class="beside">{"".join(sides)}</div>'


def _paragraph(part: Paragraph) -> str:
    kind = "quiet" if part.quiet else "strong" if part.strong else ""
    named = f' class="{kind}"' if kind else ""
    return f"<p{named}>{in_lines(part.text)}</p>"


def _headline(part: Headline) -> str:
    told = f"<p>{in_lines(part.told)}</p>" if part.told else ""
    return (
        f'<div class="headline"><p><span class="number">{escaped(part.number)}</span> '
        f'{escaped(part.unit)} &#160; <span class="meaning">{in_lines(part.meaning)}</span></p>'
        f"{told}</div>"
    )


def _facts(part: Facts) -> str:
    cells = (
        f"<div><dt>{in_lines(fact.name)}</dt><dd>{in_lines(fact.value)}</dd>"
        + (f'<dd class="remark">{in_lines(fact.remark)}</dd>' if fact.remark else "")
        + "</div>"
        for fact in part.facts
    )
    return f"<dl {_across(part.across)}>{''.join(cells)}</dl>"


def _across(count: int) -> str:
    """So many columns; in a narrow window as many as there is room for."""
    return f'class="across" style="--across: {count}"'


def _table(part: Table) -> str:
    columns = "".join(f'<col style="width: {column.width}%">' for column in part.columns)
    head = "".join(
        f'<th scope="col"{_right(column.right)}>{in_lines(column.title)}</th>'
        for column in part.columns
    )
    rows = "".join(f"<tr>{_row(part, row)}</tr>" for row in part.rows)
    caption = f"<caption>{in_lines(part.caption)}</caption>" if part.caption else ""
    return (
        f"<table>{caption}<colgroup>{columns}</colgroup>"
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _row(table: Table, row: tuple[Cell, ...]) -> str:
    cells = []
    for at, (cell, column) in enumerate(zip(row, table.columns, strict=True)):
        tag, scope = ("td", "") if at else ("th", ' scope="row"')
        cells.append(f"<{tag}{scope}{_right(column.right)}>{_cell(cell)}</{tag}>")
    return "".join(cells)


def _cell(cell: Cell) -> str:
    text = in_lines(cell.text)
    above = f'<span class="above">{in_lines(cell.above)}</span>' if cell.above else ""
    below = "".join(f'<span class="below">{in_lines(line)}</span>' for line in cell.below)
    drawn = cell.chart.svg if cell.chart is not None else ""
    return above + (f"<strong>{text}</strong>" if cell.strong else text) + drawn + below


def _right(right: bool) -> str:
    return ' class="right"' if right else ""


def _chart(part: Chart) -> str:
    caption = f"<figcaption>{in_lines(part.caption)}</figcaption>" if part.caption else ""
    return f"<figure>{part.svg}{caption}</figure>"


_WRITERS: dict[type, Callable[[Any], str]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Listing: _listing,
    Headline: _headline,
    Facts: _facts,
    Table: _table,
    Chart: _chart,
    Charts: _charts,
    Box: _box,
    Beside: _beside,
}
"""What writes each kind of part."""
