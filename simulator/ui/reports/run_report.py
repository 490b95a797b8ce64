"""What the report of one run says: how it ended, the balance, every turn, and what to try next."""

from __future__ import annotations

from simulator.model.scenario import CARE_LETTERS, FIRMNESS_LETTERS
from simulator.ui import figures
from simulator.ui.headline_words import direction_told, stamp_title
from simulator.ui.reports.chart_map import mood_curve, turn_map
from simulator.ui.reports.parts import (
    Beside,
    Box,
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Headline,
    Listing,
    Paragraph,
    Part,
    Report,
    Side,
    Table,
)
from simulator.ui.reports.run_after import afterwards, printed_of
from simulator.ui.reports.wordings import (
    joined,
    made_line,
    moment,
    reader_language,
    shortened,
)
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.turn_table import letters_shown, lost, said
from simulator.ui.words import band_word, direction_word, mode_word
from simulator.usecases.debrief_views import DebriefView, Numbers, Stamp, TurnRow
from simulator.usecases.report_views import RunReport

MOST_TURNS = 16
"""Turns in the table; a longer talk is told to its end in the program."""
_CLIENT_SIGNS = 90
_ANSWER_SIGNS = 240
_OWN_SIGNS = 200
_QUOTE_SIGNS = 90
_MAP_SIDE = 190


def run_report(of: RunReport) -> Report:
    """The report of one run, in the interface language."""
    view = of.debrief
    cold = translate("Report", "first or due for review") if of.cold else ""
    under = joined(of.person, moment(of.when), mode_word(view.mode), cold)
    running = joined(of.person, view.title, figures.date(of.when))
    return Report(
        title=view.title,
        under=(under, made_line(of.made)),
        parts=(*_first(view), *_turns(view), *afterwards(view)),
        running=running,
        language=reader_language(),
    )


# --- how it ended ---------------------------------------------------------------------------


def _first(view: DebriefView) -> tuple[Part, ...]:
    ended = joined(view.ending, "" if view.proper else translate("Report", "not settled"))
    parts: list[Part] = [Heading(ended)]
    if view.ending_text:
        parts.append(Paragraph(view.ending_text))
    numbers = view.numbers
    if numbers is not None:
        parts.append(_headline(numbers))
    stamped = (*_stamps(view), *_left_open(view))
    if stamped:
        title = translate("Report", "What no good turn makes up for")
        parts.append(Box(title, (Listing(stamped),), warning=True))
    parts.append(_facts(view))
    if view.turns:
        charts = (
            Side(40, (turn_map(view.turns, view.previous, side=_MAP_SIDE),)),
            Side(60, (mood_curve(view.turns, height=_MAP_SIDE + 20),)),
        )
        parts.append(Beside(charts))
    return tuple(parts)


def _headline(numbers: Numbers) -> Headline:
    meaning = joined(band_word(numbers.band), direction_word(numbers.word))
    return Headline(
        figures.number(numbers.headline),
        translate("Report", "of 100", "after the headline number"),
        meaning,
        direction_told(numbers),
    )


def _stamps(view: DebriefView) -> tuple[str, ...]:
    """Each stamp once, with the first reply that earned it and the turns of all."""
    if view.numbers is None:
        return ()
    turns: dict[str, list[Stamp]] = {}
    for stamp in view.stamps:
        turns.setdefault(stamp_title(view.numbers, stamp), []).append(stamp)
    return tuple(joined(title, _said_at(given)) for title, given in turns.items())


def _left_open(view: DebriefView) -> tuple[str, ...]:
    if not view.promises_open:
        return ()
    words = translate("Report", "Promised and left open: {promises}")
    return (filled(words, promises="; ".join(view.promises_open)),)


def _said_at(stamps: list[Stamp]) -> str:
    numbers = ", ".join(dict.fromkeys(figures.number(stamp.turn) for stamp in stamps))
    text = translate("Report", "Turn {turn}: “{quote}”")
    return filled(text, turn=numbers, quote=shortened(stamps[0].quote, _QUOTE_SIGNS))


def _facts(view: DebriefView) -> Facts:
    fair = translate("Report", "a fair settlement costs {cash}")
    facts = [
        Fact(
            translate("Report", "Cash given"),
            figures.number(view.cash),
            filled(fair, cash=figures.number(view.fair_cash)),
        ),
        Fact(translate("Report", "Time"), figures.minutes(view.minutes)),
    ]
    if view.nerves is not None:
        tense = translate("Report", "mean tension, of 100")
        facts.append(Fact(translate("Report", "Nerves"), figures.number(view.nerves), tense))
    loyal = translate("Report", "of 100")
    facts.append(Fact(translate("Report", "Loyalty"), figures.number(view.loyalty), loyal))
    told = filled(
        translate("Report", "warns {warned}, recommends to {told}", "word of mouth, in people"),
        warned=figures.number(view.told_negative),
        told=figures.number(view.told_positive),
    )
    price = translate("Report", "Price of the case")
    facts.append(Fact(price, figures.number(view.price), told))
    return Facts(tuple(facts), across=5)


# --- turn by turn -----------------------------------------------------------------------------


def _turns(view: DebriefView) -> tuple[Part, ...]:
    if not view.turns:
        return ()
    columns = [
        Column(translate("Report", "#"), 4),
        Column(translate("Report", "The client, and the answer"), 61),
        Column(translate("Report", "● Care"), 10),
        Column(translate("Report", "■ Firm"), 10),
    ]
    if view.numbers is not None:
        columns.append(Column(translate("Report", "Points"), 15, right=True))
    points = _points(view)
    rows = (_turn(turn, points)[: len(columns)] for turn in view.turns[:MOST_TURNS])
    caption = translate("Report", "Care and firmness 0 to 4, with the letters that were there")
    parts: list[Part] = [
        Heading(translate("Report", "Turn by turn")),
        Table(caption, tuple(columns), tuple(rows), spare_above=True),
    ]
    left_out = len(view.turns) - MOST_TURNS
    if left_out > 0:
        more = translate("Report", "%n more turn(s) in the program", None, left_out)
        parts.append(Paragraph(more, quiet=True))
    return tuple(parts)


def _points(view: DebriefView) -> dict[int, int]:
    """The points each turn lost, as they are printed: they add up where they can."""
    shown = {turn.number: figures.whole(turn.delta) for turn in view.turns}
    numbers = view.numbers
    if numbers is not None and numbers.lost is not None:
        shown |= dict(enumerate(printed_of(numbers, numbers.lost).turns, start=1))
    return shown


def _turn(turn: TurnRow, points: dict[int, int]) -> tuple[Cell, ...]:
    own = translate("Report", "In own words first: “{words}”")
    written = filled(own, words=shortened(turn.own_words, _OWN_SIGNS)) if turn.own_words else ""
    care = letters_shown(turn.care_letters, CARE_LETTERS)
    firm = letters_shown(turn.firmness_letters, FIRMNESS_LETTERS)
    return (
        Cell(figures.number(turn.number)),
        Cell(
            shortened(said(turn), _ANSWER_SIGNS),
            below=(written,) if written else (),
            above=shortened(turn.client_says, _CLIENT_SIGNS),
        ),
        Cell(f"{figures.number(turn.care)}  {care}".rstrip()),
        Cell(f"{figures.number(turn.firmness)}  {firm}".rstrip()),
        Cell(lost(turn, points[turn.number]), strong=bool(turn.delta)),
    )
