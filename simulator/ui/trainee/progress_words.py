"""What the screen of progress says, in words: of answers, never of the person who gave them."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction

from simulator.model.score import Kind, Word
from simulator.ui import figures
from simulator.ui.texts import filled, translate
from simulator.ui.words import component, component_letter, direction_word, mode_word
from simulator.usecases.next_talk import NextReason, NextTalk
from simulator.usecases.progress_views import (
    MARGIN,
    Condition,
    LeanView,
    MasteryLine,
    MissingPart,
    Practised,
    RunLine,
    ScenarioPractice,
    Situation,
    Tipping,
)

_MINUTE_MS = 60_000
_HOUR_MINUTES = 60

# --- moments ----------------------------------------------------------------------------


def day(value: date) -> str:
    """A day without a time."""
    return figures.date(datetime(value.year, value.month, value.day))


def lasted(milliseconds: int) -> str:
    """A length of time in hours and minutes: "1 h 34 min", "8 min"."""
    minutes = figures.whole(Fraction(milliseconds, _MINUTE_MS))
    if milliseconds and not minutes:
        return translate("Progress", "under 1 min")
    hours, rest = divmod(minutes, _HOUR_MINUTES)
    if not hours:
        return figures.minutes(minutes)
    text = translate("Progress", "{hours} h {minutes} min", "a length of time")
    return filled(text, hours=figures.number(hours), minutes=figures.number(rest))


# --- the three sentences ----------------------------------------------------------------


def lean_words(lean: LeanView) -> tuple[str, str]:
    """Where the answers lean: a few words, and what they rest on or what is still missing."""
    if lean.word is None:
        return translate("Progress", "Too few answers to say"), _lean_missing(lean)
    words = {
        Word.LEVEL: translate("Progress", "Neither way", "where the answers lean"),
        Word.BENDS: translate("Progress", "Toward giving in", "where the answers lean"),
        Word.HARDENS: translate("Progress", "Toward hardening", "where the answers lean"),
        Word.SEE_SAW: translate("Progress", "Both ways in turn", "where the answers lean"),
        Word.WEAK: translate("Progress", "Away from both", "where the answers lean"),
    }[lean.word]
    told = translate("Progress", "Lean {lean}, see-saw {see_saw}, ± {margin} points a run")
    told = filled(
        told,
        lean=figures.signed(lean.lean),
        see_saw=figures.number(lean.see_saw),
        margin=figures.number(MARGIN),
    )
    return words, told


def _lean_missing(lean: LeanView) -> str:
    turns = max(0, lean.turns_needed - lean.turns)
    scenarios = max(0, lean.scenarios_needed - lean.scenarios)
    answers = translate("Progress", "%n more scored answer(s)", None, turns)
    others = translate("Progress", "%n more scenario(s)", None, scenarios)
    if turns and scenarios:
        text = translate("Progress", "Missing, in exams: {answers}, {scenarios}")
        return filled(text, answers=answers, scenarios=others)
    missing = answers if turns else others
    return filled(translate("Progress", "Missing, in exams: {what}"), what=missing)


def tipping_words(tipping: Tipping | None) -> tuple[str, str]:
    """What tips the balance: the situation, and how often."""
    if tipping is None:
        return (
            translate("Progress", "Too few answers to say", "what tips the balance"),
            translate("Progress", "Exams show in what moments answers fall short."),
        )
    when = {
        Situation.CALM: translate("Progress", "A calm client"),
        Situation.ANNOYED: translate("Progress", "An annoyed client"),
        Situation.PRESSURE: translate("Progress", "Pressure"),
    }[tipping.situation]
    told = {
        Kind.BENT: translate("Progress", "{lapses} of {turns} answers gave way there"),
        Kind.HARDENED: translate("Progress", "{lapses} of {turns} answers hardened there"),
    }.get(tipping.kind, translate("Progress", "{lapses} of {turns} answers fell short there"))
    lapses, turns = figures.number(tipping.lapses), figures.number(tipping.turns)
    return when, filled(told, lapses=lapses, turns=turns)


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


def missing_words(part: MissingPart) -> str:
    """A component that was often missing."""
    text = translate("Progress", "{letter}: {what} – missing in {missing} of {turns}")
    return filled(
        text,
        letter=component_letter(part.letter),
        what=component(part.letter),
        missing=figures.number(part.missing),
        turns=figures.number(part.turns),
    )


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
    return filled(text, day=day(talk.day))


# --- scenarios and runs -----------------------------------------------------------------


def practice_words(practice: ScenarioPractice) -> str:
    """How often a scenario was played, and what came of it last."""
    count = practice.runs
    runs = translate("Progress", "%n run(s)", None, count)
    last = practice.last
    if last is None:
        return runs
    if last.headline is None or last.word is None:
        return filled(
            translate("Progress", "{runs} · latest {result}"), runs=runs, result=last.ending
        )
    result = translate("Progress", "{points}, {word}", "balance and direction of a run")
    result = filled(result, points=figures.number(last.headline), word=direction_word(last.word))
    return filled(translate("Progress", "{runs} · latest {result}"), runs=runs, result=result)


def due_words(due: date, today: date) -> str:
    """When a scenario is due for review."""
    if due <= today:
        return translate("Progress", "Due today")
    return filled(translate("Progress", "Due {day}"), day=day(due))


def run_mode(run: RunLine) -> str:
    """How a run was played: practice, exam, cold, from what turn."""
    mode = mode_word(run.mode)
    if run.replay_turn is not None:
        text = translate("Progress", "{mode} from turn {turn}", "a replay")
        return filled(text, mode=mode, turn=figures.number(run.replay_turn))
    if run.cold:
        return filled(translate("Progress", "{mode}, cold", "an exam that counts"), mode=mode)
    return mode


def run_outcome(run: RunLine) -> str:
    """How a run ended, or that it has not."""
    if run.unfinished:
        text = translate("Progress", "Unfinished, turn {turn}")
        return filled(text, turn=figures.number(run.answers + 1))
    if run.given_up:
        return translate("Progress", "Given up")
    return run.ending or translate("Progress", "Finished")
