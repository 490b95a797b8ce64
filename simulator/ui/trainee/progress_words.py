"""What the screen of progress says, in words: of answers, never of the person who gave them."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction

from simulator.ui import figures
from simulator.ui.practice_words import lasted, result_words
from simulator.ui.texts import filled, translate
from simulator.usecases.next_talk import NextReason, NextTalk
from simulator.usecases.progress_views import (
    MARGIN,
    Condition,
    MasteryLine,
    Practised,
    RunLine,
    ScenarioPractice,
)


def practised_words(practised: Practised, now: datetime) -> tuple[str, str]:
    """How much was practised: runs and time; in how many scenarios, and when last."""
    count = practised.runs
    runs = translate("Progress", "%n run(s)", None, count)
    text = translate("Progress", "{runs} · {time}", "finished runs and their time")
    head = filled(text, runs=runs, time=lasted(practised.milliseconds))
    played = practised.scenarios
    scenarios = translate("Progress", "%n scenario(s)", None, played)
    if practised.last is None:
        return head, scenarios
    when = figures.day_and_time(practised.last, now)
    return head, filled(
        translate("Progress", "{scenarios}, last {when}"), scenarios=scenarios, when=when
    )


# --- figures over cold runs -------------------------------------------------------------


def mean_words(mean: Fraction) -> str:
    """The exponential mean with how far off one run may be."""
    text = translate("Progress", "{points} ± {margin}", "points of 100")
    return filled(text, points=figures.number(mean), margin=figures.number(MARGIN))


def gap_words(gap: Fraction) -> str:
    """The pressure gap in points."""
    return filled(
        translate("Progress", "{points} points", "calm minus pressure"),
        points=figures.signed(gap * 100),
    )


def stages_words(stages: tuple[Fraction, Fraction, Fraction, Fraction]) -> str:
    """The profile of the four stages in percent, in their order."""
    return " · ".join(figures.number(share) for share in stages)


def named_stage_words(stage: int) -> str:
    """The stage most answers are of."""
    told = (
        translate("Progress", "Mostly answers of stage 1: who is the client anyway?"),
        translate("Progress", "Mostly answers of stage 2: the client is always right"),
        translate("Progress", "Mostly answers of stage 3: the client is more often wrong"),
        translate("Progress", "Mostly answers of stage 4: the client we chose to work with"),
    )
    return told[stage - 1]


def mastery_words(line: MasteryLine) -> str:
    """A condition of mastery with what there is and what is needed."""
    text = {
        Condition.RUNS: translate("Progress", "Cold exams: {have}, needed {need}"),
        Condition.SCENARIOS: translate("Progress", "Scenarios: {have}, needed {need}"),
        Condition.TYPES: translate("Progress", "Kinds of client: {have}, needed {need}"),
        Condition.DAYS: translate("Progress", "Days from first to last: {have}, needed {need}"),
        Condition.MEAN: translate("Progress", "Mean balance: {have}, needed {need}"),
        Condition.LAST: translate("Progress", "Lowest of the last three: {have}, needed {need}"),
        Condition.CLEAN: translate(
            "Progress", "Last three free of open violations: {have} of {need}"
        ),
        Condition.GAP: translate("Progress", "Pressure gap: {have}, at most {need}"),
    }[line.condition]
    times = 100 if line.condition is Condition.GAP else 1
    have = "–" if line.have is None else figures.number(line.have * times)
    return filled(text, have=have, need=figures.number(line.need * times))


# --- next -------------------------------------------------------------------------------


def next_words(talk: NextTalk, today: date) -> str:
    """Why a talk is the next one, and when."""
    if talk.reason is NextReason.FIRST:
        return translate("Progress", "The next step, not sat as an exam yet")
    if talk.day is None or talk.day == today:
        return translate("Progress", "Due for review today")
    text = translate("Progress", "Due for review since {day}")
    if talk.day > today:
        text = translate("Progress", "Nothing is due before {day}")
    return filled(text, day=figures.date(talk.day))


# --- scenarios and runs -----------------------------------------------------------------


def practice_words(practice: ScenarioPractice) -> str:
    """How often a scenario was played, and what came of it last."""
    count = practice.runs
    runs = translate("Progress", "%n run(s)", None, count)
    last = practice.last
    if last is None:
        return runs
    result = result_words(last.headline, last.word) or last.ending
    return filled(translate("Progress", "{runs} · latest {result}"), runs=runs, result=result)


def due_words(due: date, today: date) -> str:
    """When a scenario is due for review."""
    if due <= today:
        return translate("Progress", "Due today")
    return filled(translate("Progress", "Due {day}"), day=figures.date(due))


def run_outcome(run: RunLine) -> str:
    """How a run ended, or that it has not."""
    if run.unfinished:
        text = translate("Progress", "Unfinished, turn {turn}")
        return filled(text, turn=figures.number(run.answers + 1))
    if run.given_up:
        return translate("Progress", "Given up")
    return run.ending or translate("Progress", "Finished")
