"""A person with twelve scenarios and forty runs."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from fractions import Fraction

from simulator.model.practice import Condition, MasteryLine, MissingPart, Situation, Tipping
from simulator.model.run import Mode
from simulator.model.score import Kind, Word
from simulator.progress.rows import Status
from simulator.usecases.next_talk import NextReason, NextTalk
from simulator.usecases.progress_views import (
    LeanView,
    Practised,
    ProgressView,
    PromiseLine,
    RuleLine,
    RunLine,
    ScenarioPractice,
    TurnsShown,
)
from simulator.usecases.report_views import PersonReport
from tests.ui.reports.samples import MADE, PERSON, WHEN
from tests.ui.trainee.oven_turns import previous_turns, turns

TITLES = (
    "The oven that never came",
    "“As last time”: the dishwasher and the discount",
    "Half an hour for every clause",
    "By Friday, whatever it takes",
    "Last in the queue, for the third time",
    "The warranty nobody will take",
    "Forty pages, clause by clause",
    "The technician who decided on site",
    "It does not heat",
    "Told four times, forty minutes",
    "Bad news that is ours to tell",
    "Ten people will hear of this",
)


def person(runs: int = 40) -> PersonReport:
    """A person after weeks."""
    return PersonReport(MADE, progress(runs))


def progress(runs: int = 40) -> ProgressView:
    return ProgressView(
        person=PERSON,
        guest=False,
        today=MADE,
        lean=LeanView(86, 12, 20, 3, Word.BENDS, Fraction(123, 10), Fraction(41, 10)),
        tipping=Tipping(Situation.PRESSURE, 14, 31, Kind.BENT),
        missing=(MissingPart("R", 31, 86), MissingPart("T", 22, 86), MissingPart("L", 17, 86)),
        practised=Practised(runs, 5_640_000 * 3, len(TITLES), WHEN),
        scenarios=tuple(map(_scenario, range(len(TITLES)))),
        runs=tuple(map(_run, range(runs))),
        cold_runs=18,
        mean=Fraction(1473, 20),
        gap=Fraction(19, 100),
        stages=(Fraction(61, 10), Fraction(219, 10), Fraction(12), Fraction(60)),
        named_stage=4,
        mastery=mastery(),
        due=(),
        next=NextTalk("warranty", TITLES[5], NextReason.DUE, MADE),
        rules=tuple(
            RuleLine(at, f"If a client asks for the {word} time, then I name who decides.", WHEN)
            for at, word in enumerate(("first", "second", "third", "fourth", "fifth", "sixth"))
        ),
        promises=(
            PromiseLine(1, "Name the hour before the apology", WHEN, WHEN),
            PromiseLine(2, "Say no with a reason and an offer", WHEN),
        ),
        store_path="/home/olena/.local/share/difficult-client-simulator/progress.db",
    )


def mastery() -> tuple[MasteryLine, ...]:
    return (
        MasteryLine(Condition.RUNS, Fraction(18), Fraction(4), True),
        MasteryLine(Condition.SCENARIOS, Fraction(12), Fraction(3), True),
        MasteryLine(Condition.TYPES, Fraction(7), Fraction(2), True),
        MasteryLine(Condition.DAYS, Fraction(33), Fraction(7), True),
        MasteryLine(Condition.MEAN, Fraction(1473, 20), Fraction(85), False),
        MasteryLine(Condition.LAST, Fraction(66), Fraction(75), False),
        MasteryLine(Condition.CLEAN, Fraction(3), Fraction(3), True),
        MasteryLine(Condition.GAP, Fraction(19, 100), Fraction(15, 100), False),
    )


def _scenario(at: int) -> ScenarioPractice:
    shown = TurnsShown(turns()[: 4 + at % 4], Fraction(50 + 4 * at), Word.BENDS, "Agreement")
    before = TurnsShown(previous_turns(), Fraction(41), Word.WEAK, "Left") if at % 2 else None
    due = date(2026, 11, 23) + timedelta(days=3 * at)
    return ScenarioPractice(
        f"scenario_{at}", TITLES[at], 3 + at % 3, 2, shown, before, Fraction(60 + at), due, 9
    )


def _run(at: int) -> RunLine:
    open_run = at == 1
    return RunLine(
        run=100 - at,
        when=datetime(2026, 11, 21, 18, 5) - timedelta(hours=19 * at),
        scenario=f"scenario_{at % 12}",
        title=TITLES[at % 12],
        mode=Mode.EXAM if at % 2 else Mode.PRACTICE,
        cold=at % 4 == 3,
        status=Status.OPEN if open_run else Status.FINISHED,
        answers=7,
        ending="" if open_run else "A date in writing",
        proper=True,
        headline=None if open_run else Fraction(40 + at),
        word=None if open_run else Word.SEE_SAW,
        milliseconds=400_000,
        replay_turn=3 if at == 4 else None,
    )
