"""The page a room is handed out: the road it took with its votes, the two forks that mattered,
the cause with who mends it, the rule, and last the numbers.

One page, whatever the talk was. What is too long is set smaller first, down to letters of 7 pt,
then shortened in this order: the bars of the votes two beside each other; the client's lines and
the reasons; the ending and the quotations; the client's lines left out, the bars of a turn in one
line; how split the room was left out; all texts to a few words, and at last the end of a road
longer than any talk. The replies played, figures, days and the owner stay.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from simulator.ui import figures
from simulator.ui.reports.hand_out_charts import two_columns, vote_bars
from simulator.ui.reports.parts import (
    Beside,
    Box,
    Cell,
    Column,
    Heading,
    Headline,
    Paragraph,
    Part,
    Report,
    Side,
    Table,
)
from simulator.ui.reports.wordings import joined, quoted, reader_language, shortened
from simulator.ui.texts import filled, translate
from simulator.ui.words import band_word, direction_word
from simulator.usecases.debrief_views import Numbers
from simulator.usecases.workshop.ballots import Agreement
from simulator.usecases.workshop.hand_out_views import (
    HandedCause,
    HandedEnding,
    HandedFork,
    HandOut,
    RoadTurn,
)

SMALLEST = 0.9
"""Letters of 8 pt and more at their usual size: never below 7 pt."""
_VOTES_WIDE = {1: 29, 2: 29, 4: 34}
"""Percent of the page for the votes, by how many bars stand beside each other."""
_OWNER = 45
"""Signs of an owner's name."""
_COLUMNS_WIDTH = 305.0
_PX_A_PERCENT = 6.4


@dataclass(frozen=True, slots=True)
class _Length:
    """How many signs of each text are told; 0 leaves it out.

    `across` is how many bars of the votes of a turn stand beside each other, `agreed` says that
    below them stands how split the room was, `turns` is how many turns of the road are told."""

    across: int
    title: int
    client: int
    said: int
    ending: int
    quote: int
    why: int
    best_why: int
    measure: int
    rule: int
    agreed: bool = True
    turns: int = 18


_LENGTHS = (
    _Length(1, 90, 180, 250, ending=320, quote=230, why=220, best_why=220, measure=240, rule=400),
    _Length(2, 90, 140, 250, ending=320, quote=230, why=220, best_why=220, measure=240, rule=400),
    _Length(2, 90, 74, 160, ending=180, quote=180, why=160, best_why=160, measure=180, rule=400),
    _Length(2, 90, 74, 150, ending=170, quote=160, why=150, best_why=0, measure=160, rule=300),
    _Length(2, 90, 74, 150, ending=90, quote=130, why=100, best_why=0, measure=130, rule=240),
    _Length(2, 90, 74, 145, ending=0, quote=110, why=90, best_why=0, measure=110, rule=200),
    _Length(4, 90, 0, 140, ending=90, quote=120, why=90, best_why=0, measure=120, rule=240),
    _Length(4, 90, 0, 135, ending=0, quote=100, why=60, best_why=0, measure=100, rule=200),
    _Length(4, 70, 0, 130, ending=0, quote=80, why=50, best_why=0, measure=80, rule=140),
    _Length(4, 70, 0, 62, 0, 110, why=70, best_why=0, measure=100, rule=160, agreed=False),
    _Length(4, 70, 0, 62, 0, 70, why=50, best_why=0, measure=80, rule=120, agreed=False),
    _Length(4, 50, 0, 50, 0, 50, why=40, best_why=0, measure=50, rule=80, agreed=False),
    _Length(4, 40, 0, 30, 0, 30, 25, best_why=0, measure=25, rule=50, agreed=False, turns=14),
    _Length(4, 30, 0, 20, 0, 20, 20, best_why=0, measure=20, rule=40, agreed=False, turns=9),
)
"""The longest first."""


def hand_out_report(of: HandOut) -> Report:
    """The page to hand out, in the interface language."""
    longest, *shorter = (_report(of, length) for length in _LENGTHS)
    return replace(longest, shorter=tuple(shorter))


def _report(of: HandOut, length: _Length) -> Report:
    title = shortened(of.title, length.title)
    room, day = shortened(of.room, length.title), figures.date(of.day)
    return Report(
        title=title,
        under=(joined(room, day, _people(of)),),
        parts=(
            *_road(of, length),
            *_ending(of.ending, length),
            *_forks(of, length),
            *_taken_along(of, length),
            *_numbers(of.numbers),
        ),
        running=joined(room, title, day),
        language=reader_language(),
        smallest=SMALLEST,
    )


def _people(of: HandOut) -> str:
    """About how many took part; where nobody said, how many voted."""
    if of.expected is not None:
        count = of.expected
        return translate("HandOut", "about %n person(s)", None, count)
    count = of.voted
    return translate("HandOut", "%n vote(s) at most", None, count) if count else ""


# --- the road -------------------------------------------------------------------------------


def _road(of: HandOut, length: _Length) -> tuple[Part, ...]:
    heading = Heading(translate("HandOut", "The road taken"))
    if not of.road:
        return (heading, Paragraph(translate("HandOut", "No reply was played.")))
    counted = any(turn.votes for turn in of.road)
    wide = _VOTES_WIDE[length.across] if counted else 0
    columns = [
        Column(translate("HandOut", "#", "the column of the turns"), 4),
        Column(translate("HandOut", "The client, and the reply played"), 96 - wide),
    ]
    if counted:
        columns.append(Column(translate("HandOut", "Votes"), wide))
    rows = (_turn(turn, length)[: len(columns)] for turn in of.road[: length.turns])
    parts: list[Part] = [heading, Table(_key(of), tuple(columns), tuple(rows))]
    more = len(of.road) - length.turns
    if more > 0:
        text = translate("HandOut", "%n more turn(s) in the program", None, more)
        parts.append(Paragraph(text, quiet=True))
    if of.departed is not None:
        parts.append(Paragraph(departed_words(of.departed[: length.turns])))
    return tuple(parts)


def departed_words(turns: tuple[int, ...]) -> str:
    """Where the room's own choice left the best road."""
    if not turns:
        return translate("HandOut", "Most votes kept to the best road at every turn.")
    text = translate("HandOut", "Where most votes left the best road: turns {turns}.")
    if len(turns) == 1:
        text = translate("HandOut", "Where most votes left the best road: turn {turns}.")
    return filled(text, turns=", ".join(map(figures.number, turns)))


def _key(of: HandOut) -> str:
    """How the bars are read; nothing where there are none."""
    if not any(turn.votes for turn in of.road):
        return ""
    full = translate("HandOut", "Full bar: the reply played.")
    first = any(one.first is not None for turn in of.road for one in turn.votes)
    dashed = translate("HandOut", "Dashed: the first count, before the room talked it over.")
    return f"{full} {dashed}" if first else full


def _turn(turn: RoadTurn, length: _Length) -> tuple[Cell, ...]:
    silence = translate("HandOut", "(silence)")
    said = shortened(turn.said, length.said) if turn.said else silence
    numbered = translate("HandOut", "{number}. {words}", "a reply with its number")
    wide = _VOTES_WIDE[length.across] * _PX_A_PERCENT
    bars = vote_bars(turn, wide, length.across) if turn.votes else None
    return (
        Cell(figures.number(turn.turn)),
        Cell(
            filled(numbered, number=figures.number(turn.number), words=said) if turn.said else said,
            below=_preferred(turn, length),
            above=shortened(turn.client_says, length.client) if length.client else "",
        ),
        Cell(
            "",
            below=(agreement_words(turn.agreement),) if turn.agreement and length.agreed else (),
            chart=bars,
        ),
    )


def agreement_words(agreement: Agreement) -> str:
    """How split the room was."""
    return {
        Agreement.ALL: translate("HandOut", "all of one mind"),
        Agreement.MOST: translate("HandOut", "most of one mind"),
        Agreement.TWO_CAMPS: translate("HandOut", "two camps"),
        Agreement.SPLIT: translate("HandOut", "the room was split"),
    }[agreement]


def _preferred(turn: RoadTurn, length: _Length) -> tuple[str, ...]:
    """What most of the room would have said, where something else was played."""
    text = translate("HandOut", "▸ Most chose {number}: {words}")
    return tuple(
        filled(
            text,
            number=figures.number(one.number),
            words=shortened(one.said, length.said // (2 * len(turn.preferred))),
        )
        for one in turn.preferred[:2]
    )


# --- how it ended ---------------------------------------------------------------------------


def _ending(ending: HandedEnding | None, length: _Length) -> tuple[Part, ...]:
    if ending is None:
        early = translate("HandOut", "The session ended before the talk did")
        told = translate("HandOut", "So there is no ending here, and no number.")
        return (Box(early, (Paragraph(told),)),)
    title = translate("HandOut", "How it ended: {ending}")
    unsettled = "" if ending.proper else translate("HandOut", "not settled")
    told = joined(shortened(ending.title, length.title), unsettled)
    heading = Heading(filled(title, ending=told))
    if not (ending.text and length.ending):
        return (heading,)
    return (heading, Paragraph(shortened(ending.text, length.ending)))


# --- the forks that mattered ----------------------------------------------------------------


def _forks(of: HandOut, length: _Length) -> tuple[Part, ...]:
    if not of.forks:
        return ()
    title = (
        translate("HandOut", "The two turns that mattered most")
        if len(of.forks) > 1
        else translate("HandOut", "The turn that mattered most")
    )
    turns = {turn.turn: turn for turn in of.road}
    sides = (Side(50, (_fork(fork, turns.get(fork.turn), length),)) for fork in of.forks)
    return (Heading(title), Beside(tuple(sides)))


def _fork(fork: HandedFork, turn: RoadTurn | None, length: _Length) -> Box:
    title = filled(translate("HandOut", "Turn {turn}"), turn=figures.number(fork.turn))
    heard = shortened(fork.client_says, length.why)
    played = fork.played or translate("HandOut", "(silence)")
    parts = [
        Paragraph(heard, quiet=True),
        *_answer(translate("HandOut", "Played"), played, fork.number, turn, length),
        *_answer(translate("HandOut", "The best road"), fork.best, fork.best_number, turn, length),
    ]
    if fork.best_why and length.best_why:
        parts.append(Paragraph(shortened(fork.best_why, length.best_why), quiet=True))
    if fork.tempted:
        tempted = translate("HandOut", "Why the other tempted: {why}")
        parts.append(Paragraph(filled(tempted, why=shortened(fork.tempted, length.why))))
    return Box(title, tuple(parts))


def _answer(
    title: str, said: str, number: int | None, turn: RoadTurn | None, length: _Length
) -> tuple[Paragraph, ...]:
    """A reply with its number and how many chose it."""
    numbered = translate("HandOut", "reply {number}")
    which = filled(numbered, number=figures.number(number)) if number else ""
    head = joined(title, which, _chosen(number, turn))
    return (Paragraph(head, strong=True), Paragraph(quoted(shortened(said, length.quote))))


def _chosen(number: int | None, turn: RoadTurn | None) -> str:
    if not number or turn is None or not turn.voted:
        return ""
    return _of(turn.votes[number - 1].votes, turn.voted)


def _of(votes: int, voted: int) -> str:
    text = translate("HandOut", "{votes} of {voted} votes")
    return filled(text, votes=figures.number(votes), voted=figures.number(voted))


# --- what the room takes along --------------------------------------------------------------


def _taken_along(of: HandOut, length: _Length) -> tuple[Part, ...]:
    """The cause with what mends it, and the rule."""
    boxes = []
    if of.cause is not None:
        boxes.append(_cause(of.cause, length))
    if of.rule:
        rule = Paragraph(shortened(of.rule, length.rule), strong=True)
        boxes.append(Box(translate("HandOut", "Our rule"), (rule,)))
    if not boxes:
        return ()
    return (Beside(tuple(Side(50, (box,)) for box in boxes)),)


def _cause(cause: HandedCause, length: _Length) -> Box:
    parts = [Paragraph(shortened(cause.text, length.measure))]
    if cause.fix:
        mends = translate("HandOut", "What mends it: {fix}")
        parts.append(Paragraph(filled(mends, fix=shortened(cause.fix, length.measure))))
    nobody = translate("HandOut", "nobody yet", "owner of a measure")
    owner = shortened(cause.owner, _OWNER) or nobody
    who = filled(translate("HandOut", "Who: {owner}"), owner=owner)
    day = figures.date(cause.due) if cause.due else ""
    until = filled(translate("HandOut", "until {day}", "a measure"), day=day) if day else ""
    parts.append(Paragraph(joined(who, until), strong=True))
    chosen = _of(cause.votes, cause.voted) if cause.voted else ""
    return Box(joined(translate("HandOut", "The cause in the company"), chosen), tuple(parts))


# --- last -----------------------------------------------------------------------------------


def _numbers(numbers: Numbers | None) -> tuple[Part, ...]:
    if numbers is None:
        return ()
    headline = Headline(
        figures.number(numbers.headline),
        translate("HandOut", "of 100", "after the headline number"),
        joined(band_word(numbers.band), direction_word(numbers.word)),
    )
    title = translate("HandOut", "Last, the number of these answers")
    full = translate("HandOut", "Full: both heard and held. Hatched: one without the other.")
    drawn = two_columns(numbers.value, numbers.hear, numbers.hold, _COLUMNS_WIDTH)
    columns = translate("HandOut", "Care and firmness")
    boxes = (Box(title, (headline,)), Box(columns, (replace(drawn, caption=full),)))
    return (Beside(tuple(Side(50, (box,)) for box in boxes)),)
