"""The second half of a run's report: what was lost and where, roads not taken, causes with what
mends them, the rule that was adopted, and what comes next."""

from __future__ import annotations

from simulator.ui import figures
from simulator.ui.reports.charts import kind_key, lost_points
from simulator.ui.reports.parts import (
    Beside,
    Box,
    Cell,
    Column,
    Heading,
    Paragraph,
    Part,
    Side,
    Table,
)
from simulator.ui.reports.wordings import joined, next_told, quoted, shortened
from simulator.ui.texts import filled, translate
from simulator.usecases.apportioning import PrintedPoints, printed_points
from simulator.usecases.debrief_views import (
    CauseVerdict,
    DebriefView,
    LostPoints,
    Numbers,
    RoadNotTaken,
)

_LINE_SIGNS = 110
_FACT_SIGNS = 70


def afterwards(view: DebriefView) -> tuple[Part, ...]:
    """All that follows the turn table."""
    return (*_lost(view), *_roads(view), *_causes(view), *_next(view))


def printed_of(numbers: Numbers, lost: LostPoints) -> PrintedPoints:
    """The lost points as they are printed beside the numbers of a run."""
    return printed_points(lost, figures.whole(numbers.balance), figures.whole(numbers.headline))


# --- what was lost ----------------------------------------------------------------------------


def _lost(view: DebriefView) -> tuple[Part, ...]:
    numbers = view.numbers
    if numbers is None or numbers.lost is None or not numbers.lost.whole:
        return ()
    printed = printed_of(numbers, numbers.lost)
    missing = figures.number(printed.whole)
    title = filled(translate("Report", "{points} points are missing to 100"), points=missing)
    by_turn = (
        Paragraph(translate("Report", "By turn"), strong=True),
        lost_points(numbers.lost, printed, height=84),
        kind_key(numbers.lost, printed),
    )
    columns = (Column(translate("Report", "By kind"), 80), Column("", 20, right=True))
    by_kind = Table("", columns, _kinds(printed))
    return (Heading(title), Beside((Side(62, by_turn), Side(38, (by_kind,)))))


def _kinds(printed: PrintedPoints) -> tuple[tuple[Cell, ...], ...]:
    """Each kind with its points, and what they add up to."""
    bent, hardened, weak, unserved, beyond = printed.kinds
    named = (
        (translate("Debrief", "gave way"), bent),
        (translate("Debrief", "hardened"), hardened),
        (translate("Debrief", "weak on both"), weak),
        (translate("Debrief", "never came to it: the talk was over"), unserved),
        (translate("Debrief", "out of everybody’s reach"), beyond),
        (translate("Debrief", "taken by the cap"), printed.capped),
    )
    together = translate("Debrief", "Missing to 100")
    return (
        *((Cell(words), Cell(figures.number(points))) for words, points in named if points),
        (Cell(together, strong=True), Cell(figures.number(printed.whole), strong=True)),
    )


# --- roads not taken --------------------------------------------------------------------------


def _roads(view: DebriefView) -> tuple[Part, ...]:
    if not view.roads:
        return ()
    heading = Heading(translate("Report", "Roads not taken"))
    return (heading, *(_road(view.client_name, road) for road in view.roads))


def _road(client: str, road: RoadNotTaken) -> Box:
    points = figures.whole(road.delta)
    title = filled(
        translate("Debrief", "Turn {turn}: %n point(s) of balance lost for good", None, points),
        turn=figures.number(road.turn),
    )
    heard = filled(
        translate("Debrief", "{name}: {words}", "a line of the talk"),
        name=client,
        words=shortened(road.client_says, _LINE_SIGNS),
    )
    yours = road.yours or translate("Debrief", "(silence)")
    sides = (
        Side(50, _answer(translate("Report", "The answer given"), yours, road.your_why)),
        Side(50, _answer(translate("Report", "The road not taken"), road.best, road.best_why)),
    )
    parts: list[Part] = [Paragraph(heard, quiet=True), Beside(sides)]
    if road.tempted:
        tempts = translate("Debrief", "Why it tempted: {why}")
        parts.append(Paragraph(filled(tempts, why=road.tempted)))
    return Box(title, tuple(parts))


def _answer(title: str, words: str, why: str | None) -> tuple[Part, ...]:
    said = (Paragraph(title, strong=True), Paragraph(quoted(words)))
    return (*said, Paragraph(why, quiet=True, spare=True)) if why else said


# --- causes -----------------------------------------------------------------------------------


def _causes(view: DebriefView) -> tuple[Part, ...]:
    answered = view.causes_answered
    if answered is None:
        return ()
    true = tuple(one for one in answered.verdicts if one.true_cause)
    mistaken = tuple(one.text for one in answered.verdicts if one.ticked and not one.true_cause)
    score = filled(
        translate("Report", "Facts asked for and causes found: {points} of 100"),
        points=figures.number(answered.score),
    )
    columns = (
        Column(translate("Report", "What the company did"), 44),
        Column(translate("Report", "Found"), 14),
        Column(translate("Report", "What mends it"), 42),
    )
    parts: list[Part] = [
        Heading(translate("Report", "Causes")),
        Table(score, columns, tuple(map(_cause, true))),
    ]
    told = (
        (translate("Report", "Named as well, though it was no cause here: {texts}"), mistaken),
        (translate("Report", "Facts that were not asked for: {texts}"), answered.facts_missed),
    )
    parts += [
        Paragraph(filled(words, texts="; ".join(map(_short, texts))), quiet=True, spare=True)
        for words, texts in told
        if texts
    ]
    return tuple(parts)


def _short(text: str) -> str:
    return shortened(text, _FACT_SIGNS).rstrip(".")


def _cause(one: CauseVerdict) -> tuple[Cell, ...]:
    found = translate("Report", "found") if one.ticked else translate("Report", "not yet found")
    main = translate("Report", "main cause") if one.primary else ""
    return (
        Cell(one.text, below=(main,) if main else ()),
        Cell(found, strong=one.ticked),
        Cell(one.fix or translate("Report", "nothing written yet")),
    )


# --- what comes next --------------------------------------------------------------------------


def _next(view: DebriefView) -> tuple[Part, ...]:
    kept = view.rules_kept
    parts: list[Part] = []
    if view.rule_adopted:
        rule = translate("Report", "The rule that was adopted")
        parts.append(Box(rule, (Paragraph(view.rule_adopted, strong=True),)))
    if kept:
        words = translate("Report", "Rules of the house that were kept: {texts}")
        parts.append(Paragraph(filled(words, texts="; ".join(kept)), quiet=True))
    if view.promised:
        words = translate("Report", "To practise: {promise}")
        parts.append(Paragraph(filled(words, promise=view.promised)))
    if view.next is not None:
        parts.append(Paragraph(next_told(view.next)))
    if not parts:
        return ()
    return (Heading(joined(translate("Report", "What comes next"))), *parts)
