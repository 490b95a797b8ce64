"""A person's practice in words, for the screen and for the report: of answers, never of the
person who gave them."""

from __future__ import annotations

from fractions import Fraction

from simulator.model.score import Kind, Word
from simulator.ui import figures
from simulator.ui.texts import filled, translate
from simulator.ui.words import component, component_letter, direction_word, mode_word
from simulator.usecases.progress_views import (
    MARGIN,
    LeanView,
    MissingPart,
    ProgressView,
    RunLine,
    Situation,
)

_MINUTE_MS = 60_000
_HOUR_MINUTES = 60
_MOST_MISSING = 3


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


def tipping_words(view: ProgressView) -> tuple[str, str]:
    """What tips the balance: the situation, and how often."""
    tipping = view.tipping
    if tipping is None and view.lean.word is not None:
        return (
            translate("Progress", "Nothing in particular", "what tips the balance"),
            translate("Progress", "Answers fall short about as often in calm as under pressure."),
        )
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


def missing_lines(view: ProgressView) -> tuple[str, ...]:
    """The components that were missing most often, at most three: what to look at first."""
    return tuple(_missing_words(part) for part in view.missing[:_MOST_MISSING])


def _missing_words(part: MissingPart) -> str:
    text = translate("Progress", "{letter}: {what} – missing in {missing} of {turns}")
    return filled(
        text,
        letter=component_letter(part.letter),
        what=component(part.letter),
        missing=figures.number(part.missing),
        turns=figures.number(part.turns),
    )


def run_mode(run: RunLine) -> str:
    """How a run was played: practice, exam, cold, from what turn."""
    mode = mode_word(run.mode)
    if run.replay_turn is not None:
        text = translate("Progress", "{mode} from turn {turn}", "a replay")
        return filled(text, mode=mode, turn=figures.number(run.replay_turn))
    if run.cold:
        return filled(translate("Progress", "{mode}, cold", "an exam that counts"), mode=mode)
    return mode


def result_words(headline: Fraction | None, word: Word | None) -> str:
    """The balance of a run and its direction, as far as there are any."""
    if headline is None or word is None:
        return ""
    text = translate("Progress", "{points}, {word}", "balance and direction of a run")
    return filled(text, points=figures.number(headline), word=direction_word(word))
