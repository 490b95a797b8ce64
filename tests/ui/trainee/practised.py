"""A person's progress as the screen gets it: one realistic set of values for all tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from fractions import Fraction

from simulator.model.run import Mode
from simulator.model.score import Kind, Word
from simulator.progress.rows import Status
from simulator.usecases.next_talk import NextReason, NextTalk
from simulator.usecases.progress_views import (
    Condition,
    LeanView,
    MasteryLine,
    MissingPart,
    Practised,
    ProgressView,
    PromiseLine,
    RuleLine,
    RunLine,
    ScenarioPractice,
    Situation,
    Tipping,
    TurnsShown,
)
from tests.ui.trainee.oven_turns import previous_turns, turns

NOW = datetime(2026, 11, 21, 18, 5)
TODAY = date(2026, 11, 21)

TITLES = {
    "oven": "The oven that never came",
    "ten_people": "Ten people",
    "dishwasher": "“As last time”: the dishwasher and the discount",
    "clause_by_clause": "Half an hour for every clause",
    "warranty": "The warranty nobody will take",
    "by_friday": "Everything by Friday",
    "bad_news": "Bad news for the sixth time",
}


def run(
    number: int,
    scenario: str = "oven",
    *,
    ago_hours: int = 24,
    mode: Mode = Mode.PRACTICE,
    cold: bool = False,
    status: Status = Status.FINISHED,
    headline: int | None = 62,
    word: Word | None = Word.BENDS,
    ending: str = "She keeps the new day",
    answers: int = 7,
    milliseconds: int = 540_000,
    replay_turn: int | None = None,
    gone: bool = False,
) -> RunLine:
    finished = status is Status.FINISHED
    return RunLine(
        run=number,
        when=NOW - timedelta(hours=ago_hours),
        scenario=scenario,
        title=TITLES[scenario],
        mode=mode,
        cold=cold,
        status=status,
        answers=answers,
        ending=ending if finished else "",
        proper=True if finished else None,
        headline=Fraction(headline) if finished and headline is not None else None,
        word=word if finished else None,
        milliseconds=milliseconds,
        replay_turn=replay_turn,
        scenario_gone=gone,
    )


def runs() -> tuple[RunLine, ...]:
    exam = Mode.EXAM
    return (
        run(41, "oven", ago_hours=2, status=Status.OPEN, answers=2, milliseconds=95_000),
        run(40, "oven", ago_hours=25, mode=exam, cold=True, headline=88, word=Word.LEVEL),
        run(38, "ten_people", ago_hours=98, mode=exam, cold=True, ending="Bought off"),
        run(37, "ten_people", ago_hours=99, replay_turn=4, headline=71, ending="Bought off"),
        run(33, "dishwasher", ago_hours=170, mode=exam, cold=True, headline=74,
            word=Word.HARDENS, ending="She left for another shop", gone=True),
        run(30, "oven", ago_hours=260, status=Status.LEFT, answers=3, milliseconds=200_000),
        run(29, "oven", ago_hours=261, headline=None, word=None, milliseconds=3_900_000),
        run(21, "clause_by_clause", ago_hours=400, headline=39, word=Word.SEE_SAW,
            ending="A walk out in the middle of the third clause"),
    )  # fmt: skip


def practice(
    scenario: str, count: int, *, due: date | None = None, second: bool = True
) -> ScenarioPractice:
    last = TurnsShown(turns(), Fraction(88), Word.LEVEL, "She keeps the new day")
    before = TurnsShown(previous_turns(), Fraction(62), Word.BENDS, "Bought off")
    return ScenarioPractice(
        scenario,
        TITLES[scenario],
        count,
        1,
        last,
        before if second else None,
        mean=Fraction(81),
        due=due,
        gap_days=4,
    )


def mastery() -> tuple[MasteryLine, ...]:
    said = (
        (Condition.RUNS, 5, 4, True),
        (Condition.SCENARIOS, 4, 3, True),
        (Condition.TYPES, 3, 2, True),
        (Condition.DAYS, 16, 7, True),
        (Condition.MEAN, 78, 85, False),
        (Condition.LAST, 62, 75, False),
        (Condition.CLEAN, 2, 3, False),
        (Condition.GAP, Fraction(18, 100), Fraction(15, 100), False),
    )
    return tuple(
        MasteryLine(condition, Fraction(have), Fraction(need), met)
        for condition, have, need, met in said
    )


def full() -> ProgressView:
    oven = NextTalk("oven", TITLES["oven"], NextReason.DUE, date(2026, 11, 18))
    ten = NextTalk("ten_people", TITLES["ten_people"], NextReason.DUE, TODAY)
    return ProgressView(
        person="Олена",
        guest=False,
        today=TODAY,
        lean=LeanView(34, 5, 20, 3, Word.BENDS, Fraction(-24), Fraction(31)),
        tipping=Tipping(Situation.PRESSURE, 4, 6, Kind.BENT),
        missing=(MissingPart("T", 6, 14), MissingPart("R", 4, 12)),
        practised=Practised(9, 5_640_000, 4, NOW - timedelta(hours=25)),
        scenarios=(
            practice("oven", 4, due=date(2026, 11, 18)),
            practice("ten_people", 2, due=TODAY),
            practice("dishwasher", 1, due=date(2026, 11, 30), second=False),
            practice("clause_by_clause", 1, second=False),
        ),
        runs=runs(),
        cold_runs=5,
        mean=Fraction(783, 10),
        gap=Fraction(18, 100),
        stages=(Fraction(8), Fraction(47), Fraction(12), Fraction(33)),
        named_stage=2,
        mastery=mastery(),
        due=(oven, ten),
        next=oven,
        rules=(
            RuleLine(
                3,
                "Threatened with a review: what is owed first, and nothing on top.",
                NOW - timedelta(days=3),
                TITLES["oven"],
            ),
        ),
        promises=(
            PromiseLine(7, "Say who calls back and when, every time", NOW - timedelta(days=3)),
            PromiseLine(
                5,
                "Ask for the order number first",
                NOW - timedelta(days=12),
                NOW - timedelta(days=4),
            ),
        ),
        store_path="/home/olena/.local/share/difficult-client-simulator/progress.db",
    )


_BEGUN = (Fraction(2), Fraction(2), Fraction(2), Fraction(3), Fraction(78), None, None, None)
"""What there is for each condition after two exams."""


def not_enough() -> ProgressView:
    """After two exams: nothing may be said of where answers lean."""
    first = NextTalk("clause_by_clause", TITLES["clause_by_clause"], NextReason.FIRST)
    return replace(
        full(),
        lean=LeanView(12, 2, 20, 3),
        tipping=None,
        missing=(),
        practised=Practised(2, 900_000, 2, NOW - timedelta(hours=25)),
        scenarios=full().scenarios[:2],
        runs=runs()[:3],
        cold_runs=2,
        gap=None,
        stages=None,
        named_stage=None,
        mastery=tuple(
            MasteryLine(line.condition, have, line.need, met=line.condition is Condition.TYPES)
            for line, have in zip(mastery(), _BEGUN, strict=True)
        ),
        due=(),
        next=first,
        rules=(),
        promises=(),
    )


def empty() -> ProgressView:
    first = NextTalk("oven", TITLES["oven"], NextReason.FIRST)
    return replace(
        not_enough(),
        lean=LeanView(0, 0, 20, 3),
        practised=Practised(0, 0, 0, None),
        scenarios=(),
        runs=(),
        cold_runs=0,
        mean=None,
        mastery=(),
        next=first,
    )


def many() -> ProgressView:
    """Two hundred runs in seven scenarios."""
    names = tuple(TITLES)
    lines = tuple(
        run(
            400 - at,
            names[at % len(names)],
            ago_hours=5 + 11 * at,
            mode=Mode.EXAM if at % 3 == 0 else Mode.PRACTICE,
            cold=at % 6 == 0,
            headline=30 + at * 37 % 71,
            word=tuple(Word)[at % len(Word)],
            milliseconds=200_000 + at * 7_919,
        )
        for at in range(200)
    )
    maps = tuple(practice(name, 28, due=date(2026, 11, 24)) for name in names)
    return replace(full(), runs=lines, scenarios=maps)
