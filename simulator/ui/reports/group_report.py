"""What the report of a group says: how many they are and never who, where the group's answers
lean, the forks it falls for, and the causes in the company with what mends them.

Figures of a group stand in it only from enough people on, those of a fork from enough answers.
"""

from __future__ import annotations

from fractions import Fraction

from simulator.ui import figures
from simulator.ui.reports.charts import direction_words, quartile_line, reply_shares, stage_profile
from simulator.ui.reports.parts import (
    Beside,
    Box,
    Cell,
    Column,
    Heading,
    Paragraph,
    Part,
    Report,
    Side,
    Table,
)
from simulator.ui.reports.wordings import joined, made_line, reader_language, shortened
from simulator.ui.texts import filled, translate
from simulator.usecases.group_views import (
    ENOUGH_ANSWERS,
    ENOUGH_PEOPLE,
    Cohort,
    Flag,
    ForkItem,
    GroupView,
)
from simulator.usecases.register_views import PainPoint, RegistersView
from simulator.usecases.report_views import GroupReport

MOST_FORKS = 8
MOST_CAUSES = 8
"""Rows of each table; the rest is in the program, and the report says how much that is."""
_LINE_SIGNS = 110
_TITLE_SIGNS = 40


def group_report(of: GroupReport) -> Report:
    """The report of a group, in the interface language."""
    view = of.group
    team = view.team.name if view.team.id else translate("Report", "Everybody")
    title = filled(translate("Report", "Group: {team}"), team=team)
    return Report(
        title=title,
        under=(joined(*_counted(view)), made_line(of.made)),
        parts=(
            *(_whole(view.cohort) if view.cohort else _too_few(view)),
            *(_falls(view.cohort) if view.cohort else ()),
            *(_flagged(view) if view.cohort else ()),
            *_causes(view, of.registers),
        ),
        running=joined(title, figures.date(of.made)),
        language=reader_language(),
    )


def _counted(view: GroupView) -> tuple[str, ...]:
    count, exams = view.people, view.cold_runs
    people = translate("Report", "%n person(s) with a cold exam", None, count)
    runs = translate("Report", "%n cold exam(s)", None, exams)
    if view.first is None or view.last is None:
        return people, runs
    text = translate("Report", "{first} to {last}", "days")
    return people, runs, filled(text, first=figures.date(view.first), last=figures.date(view.last))


def _too_few(view: GroupView) -> tuple[Part, ...]:
    """How many are missing until a group is told of, so that nobody is told of instead."""
    missing = max(ENOUGH_PEOPLE - view.people, 0)
    title = translate("Report", "%n more person(s) with a cold exam needed", None, missing)
    why = filled(
        translate("Report", "What a group comes to is told from {people} people on."),
        people=figures.number(ENOUGH_PEOPLE),
    )
    heading = Heading(translate("Report", "Where the answers lean"))
    return heading, Box(title, (Paragraph(why),), warning=True)


# --- the group as a whole ---------------------------------------------------------------------


def _whole(cohort: Cohort) -> tuple[Part, ...]:
    left: list[Part] = [
        Paragraph(translate("Report", "Direction of the runs"), strong=True),
        direction_words(cohort.words, width=310),
    ]
    if cohort.balance is not None:
        title = translate("Report", "Balance: the middle half of the runs, and the median")
        left += [Paragraph(title, strong=True), quartile_line(cohort.balance, width=310)]
    right: tuple[Part, ...] = ()
    if cohort.stages is not None:
        title = translate("Report", "Answers by stage of attitude")
        right = (Paragraph(title, strong=True), stage_profile(cohort.stages, width=320))
    sides = (Side(50, tuple(left)), Side(50, right)) if right else (Side(100, tuple(left)),)
    return (Heading(translate("Report", "Where the answers lean")), Beside(sides))


# --- forks ------------------------------------------------------------------------------------


def _falls(cohort: Cohort) -> tuple[Part, ...]:
    if not cohort.falls:
        return ()
    note = translate(
        "Report",
        "Share of each reply among the answers it was open to; bold is the most balanced. "
        "● care, ■ firmness.",
    )
    return (
        Heading(translate("Report", "Forks where the group falls")),
        Paragraph(note, quiet=True),
        *(part for fork in cohort.falls for part in _fall(fork)),
    )


def _fall(fork: ForkItem) -> tuple[Part, ...]:
    count = fork.answers
    answers = translate("Report", "%n answer(s)", None, count)
    lost = ""
    if fork.delta is not None:
        words = translate("Report", "{points} points lost on average")
        lost = filled(words, points=figures.decimal(fork.delta))
    title = joined(shortened(fork.scenario_title, _TITLE_SIGNS), lost)
    told = joined(answers, *map(flag_words, fork.flags))
    line = filled(
        translate("Report", "“{words}”", "somebody's words"),
        words=shortened(fork.client_says, _LINE_SIGNS),
    )
    return (Heading(title, 3), Paragraph(f"{line} {told}", quiet=True), reply_shares(fork))


def _flagged(view: GroupView) -> tuple[Part, ...]:
    """The forks a trainer should look at, those that say most first."""
    flagged = [item for item in view.items if item.flags and Flag.TOO_FEW not in item.flags]
    few = sum(Flag.TOO_FEW in item.flags for item in view.items)
    told = filled(
        translate("Report", "Told from {answers} answers on"),
        answers=figures.number(ENOUGH_ANSWERS),
    )
    waiting = translate("Report", "%n fork(s) with fewer", None, few) if few else ""
    meaning = translate("Report", "p: balance of what was open · D: tells answers apart")
    caption = joined(meaning, told, waiting)
    if not flagged:
        return (Paragraph(caption, quiet=True),) if few else ()
    # Which has most to be looked at, as the table's order; among equals that of the talks.
    shown = sorted(flagged, key=lambda item: -len(item.flags))[:MOST_FORKS]
    columns = (
        Column(translate("Report", "Fork"), 50),
        Column(translate("Report", "Answers"), 10, right=True),
        Column(translate("Report", "Balance p"), 10, right=True),
        Column(translate("Report", "D"), 8, right=True),
        Column(translate("Report", "To look at"), 22),
    )
    parts: list[Part] = [
        Heading(translate("Report", "Forks to look at")),
        Table(caption, columns, tuple(map(_fork, shown))),
    ]
    more = len(flagged) - len(shown)
    if more:
        words = translate("Report", "%n more fork(s) in the program", None, more)
        parts.append(Paragraph(words, quiet=True))
    return tuple(parts)


def _fork(item: ForkItem) -> tuple[Cell, ...]:
    told = "" if item.discrimination is None else two_places(item.discrimination)
    return (
        Cell(
            shortened(item.client_says, _LINE_SIGNS),
            above=shortened(item.scenario_title, _TITLE_SIGNS),
        ),
        Cell(figures.number(item.answers)),
        Cell(figures.decimal(item.p, 2)),
        Cell(told),
        Cell(", ".join(map(flag_words, item.flags))),
    )


def two_places(value: float) -> str:
    """A correlation to two places."""
    return figures.decimal(Fraction(value).limit_denominator(10_000), 2)


def flag_words(flag: Flag) -> str:
    """What a trainer should look at in a fork."""
    return {
        Flag.GIVEAWAY: translate("Report", "gives itself away"),
        Flag.TOO_HARD: translate("Report", "too hard"),
        Flag.REVIEW: translate("Report", "tells little: review"),
        Flag.CHECK_RATINGS: translate("Report", "check the ratings"),
        Flag.DEAD_TRAP: translate("Report", "a trap nobody takes"),
        Flag.TOO_FEW: translate("Report", "too few answers to say"),
    }[flag]


# --- causes -----------------------------------------------------------------------------------


def _causes(view: GroupView, registers: RegistersView) -> tuple[Part, ...]:
    if not registers.pains:
        return ()
    hits = {}
    if view.cohort is not None:
        hits = {(one.scenario, one.cause): (one.found, one.asked) for one in view.cohort.causes}
    pains = registers.pains[:MOST_CAUSES]
    columns = (
        Column(translate("Report", "Cause in the company"), 38),
        Column(translate("Report", "Found"), 10, right=True),
        Column(translate("Report", "What mends it"), 32),
        Column(translate("Report", "Owner and date"), 20),
    )
    rows = tuple(_cause(pain, hits.get((pain.scenario, pain.cause))) for pain in pains)
    caption = translate("Report", "Found: of the causes tasks this group answered")
    parts: list[Part] = [
        Heading(translate("Report", "Causes, and what mends them")),
        Table(caption if hits else "", columns, rows),
    ]
    more = len(registers.pains) - len(pains)
    if more:
        words = translate("Report", "%n more cause(s) in the program", None, more)
        parts.append(Paragraph(words, quiet=True))
    return tuple(parts)


def _cause(pain: PainPoint, hits: tuple[int, int] | None) -> tuple[Cell, ...]:
    return (
        Cell(pain.text, above=shortened(pain.scenario_title, _TITLE_SIGNS)),
        Cell(found_of(*hits) if hits else ""),
        Cell(pain.fix or translate("Report", "nothing written yet")),
        Cell(pain.owner or translate("Report", "nobody yet"), below=due_lines(pain)),
    )


def found_of(found: int, asked: int) -> str:
    """How often something was found of how often it was asked."""
    text = translate("Report", "{found} of {asked}")
    return filled(text, found=figures.number(found), asked=figures.number(asked))


def due_lines(pain: PainPoint) -> tuple[str, ...]:
    """When a measure is due or was done; nothing where neither is written."""
    if pain.done is not None:
        return (filled(translate("Report", "done {day}"), day=figures.date(pain.done)),)
    if pain.due is not None:
        return (filled(translate("Report", "due {day}"), day=figures.date(pain.due)),)
    return ()
