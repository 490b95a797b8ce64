"""The team's standard: the registers as a company hands them out, on paper, as a page and as
Markdown. It names nobody but the owners of measures, and rooms that agreed on a rule."""

from __future__ import annotations

import re
from collections.abc import Iterable

from simulator.ui import figures
from simulator.ui.reports.escaping import clean
from simulator.ui.reports.group_report import due_lines, found_of
from simulator.ui.reports.parts import (
    Cell,
    Column,
    Heading,
    Listing,
    Paragraph,
    Part,
    Report,
    Table,
)
from simulator.ui.reports.wordings import joined, made_line, reader_language
from simulator.ui.texts import filled, translate
from simulator.usecases.register_views import AdoptedLine, PainPoint, PromiseRecord, RuleRecord
from simulator.usecases.report_views import StandardReport


def standard_report(of: StandardReport) -> Report:
    """The standard, in the interface language; everything is in it, however long."""
    registers = of.registers
    title = registers.house_title or translate("Report", "Our standard")
    run_count, people_count = registers.runs, registers.people
    runs = translate("Report", "%n finished run(s)", None, run_count)
    people = translate("Report", "%n person(s)", None, people_count)
    room_count = registers.rooms
    rooms = translate("Report", "%n room(s)", None, room_count) if room_count else ""
    return Report(
        title=title,
        under=(joined(runs, people, rooms), made_line(of.made)),
        parts=(
            *_rules(registers.rules),
            *_adopted(registers.adopted),
            *_pains(registers.pains),
            *_promises(registers.promises),
        ),
        running=joined(title, figures.date(of.made)),
        language=reader_language(),
    )


def _rules(rules: tuple[RuleRecord, ...]) -> tuple[Part, ...]:
    parts: list[Part] = []
    for of_house, title in (
        (True, translate("Report", "Rules of the house")),
        (False, translate("Report", "Rules of single scenarios")),
    ):
        rows = tuple(_rule(rule) for rule in rules if rule.of_house is of_house)
        if rows:
            parts += [Heading(title), Table("", _rule_columns(), rows)]
    return tuple(parts)


def _rule_columns() -> tuple[Column, ...]:
    return (
        Column(translate("Report", "Rule"), 72),
        Column(translate("Report", "Kept"), 14, right=True),
        Column(translate("Report", "Breached"), 14, right=True),
    )


def _rule(rule: RuleRecord) -> tuple[Cell, ...]:
    where = "" if rule.of_house else "; ".join(rule.scenario_titles)
    grown = translate("Report", "Adopted from it: {rule}")
    adopted = tuple(joined(filled(grown, rule=one.text), _room(one)) for one in rule.adopted)
    return (
        Cell(rule.text, below=adopted, above=where),
        Cell(figures.number(rule.kept)),
        Cell(figures.number(rule.breached)),
    )


def _adopted(adopted: tuple[AdoptedLine, ...]) -> tuple[Part, ...]:
    if not adopted:
        return ()
    lines = tuple(joined(one.text, one.scenario_title, _room(one)) for one in adopted)
    return (Heading(translate("Report", "Adopted after talks")), Listing(lines))


def _room(adopted: AdoptedLine) -> str:
    """Which room agreed on it; nothing where a person did."""
    if not adopted.room:
        return ""
    return filled(translate("Report", "agreed in {room}"), room=adopted.room)


def _pains(pains: tuple[PainPoint, ...]) -> tuple[Part, ...]:
    if not pains:
        return ()
    columns = (
        Column(translate("Report", "Cause in the company"), 38),
        Column(translate("Report", "Found"), 10, right=True),
        Column(translate("Report", "What mends it"), 32),
        Column(translate("Report", "Owner and date"), 20),
    )
    caption = translate("Report", "Found: in how many of the talks that asked for causes")
    return (
        Heading(translate("Report", "Pain points")),
        Table(caption, columns, tuple(map(_pain, pains))),
    )


def _pain(pain: PainPoint) -> tuple[Cell, ...]:
    main = translate("Report", "main cause") if pain.primary else ""
    return (
        Cell(pain.text, below=(main,) if main else (), above=pain.scenario_title),
        Cell(found_of(pain.found, pain.asked)),
        Cell(
            pain.fix or translate("Report", "nothing written yet"),
            below=(pain.note,) if pain.note else (),
        ),
        Cell(pain.owner or translate("Report", "nobody yet"), below=due_lines(pain)),
    )


def _promises(promises: tuple[PromiseRecord, ...]) -> tuple[Part, ...]:
    if not promises:
        return ()
    columns = (
        Column(translate("Report", "Promise"), 58),
        Column(translate("Report", "Made"), 14, right=True),
        Column(translate("Report", "Kept"), 14, right=True),
        Column(translate("Report", "Left open"), 14, right=True),
    )
    rows = tuple(
        (
            Cell(promise.text, above=promise.scenario_title),
            Cell(figures.number(promise.made)),
            Cell(figures.number(promise.kept)),
            Cell(figures.number(promise.left_open)),
        )
        for promise in promises
    )
    caption = translate("Report", "Counted in runs")
    return (Heading(translate("Report", "Promises")), Table(caption, columns, rows))


# --- Markdown ---------------------------------------------------------------------------------


def standard_markdown(of: StandardReport) -> str:
    """The same as Markdown with tables (GitHub's kind); no text in it becomes markup."""
    report = standard_report(of)
    head = [f"# {marked(report.title)}", *map(marked, report.under)]
    lines = [*head, *map(_markdown, report.parts)]
    return "\n\n".join(line for line in lines if line) + "\n"


_MARKUP = re.compile(
    r"([\\`*_{}\[\]<>#|~!&$^@])"  # markup wherever it stands
    r"|(?<=:)(//)|(?<=www)(\.)"  # an address, which would become a link
    r"|^([-+=:])",  # a list or a line, at the beginning
    re.IGNORECASE,
)
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Signs that turn the writing direction: an editor shows them, or worse, follows them."""
_NUMBERING = re.compile(r"^(\d{1,9})([.)])")


def marked(text: str) -> str:
    """A text in one line in which nothing is markup: what might be has a backslash before it,
    as Markdown allows for all punctuation of ASCII."""
    flat = " ".join(_TURNS.sub("", clean(text)).split())
    plain = _MARKUP.sub(lambda found: "\\" + "\\".join(found.group()), flat)
    return _NUMBERING.sub(r"\1\\\2", plain)


def _markdown(part: Part) -> str:
    if isinstance(part, Heading):
        return f"{'#' * part.level} {marked(part.text)}"
    if isinstance(part, Paragraph):
        return marked(part.text)
    if isinstance(part, Listing):
        return "\n".join(f"- {marked(item)}" for item in part.items)
    if isinstance(part, Table):
        return _markdown_table(part)
    raise AssertionError(f"a standard has no {type(part).__name__}")


def _markdown_table(part: Table) -> str:
    head = _markdown_row(marked(column.title) for column in part.columns)
    rule = _markdown_row("---:" if column.right else "---" for column in part.columns)
    rows = [_markdown_row(map(_markdown_cell, row)) for row in part.rows]
    table = "\n".join([head, rule, *rows])
    return f"{marked(part.caption)}\n\n{table}" if part.caption else table


def _markdown_row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _markdown_cell(cell: Cell) -> str:
    lines = (cell.above, cell.text, *cell.below)
    return " — ".join(marked(line) for line in lines if line) or " "
