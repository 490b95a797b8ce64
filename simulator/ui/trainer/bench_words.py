"""What the workbench says about files, reloads, gates and habits, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from simulator.model.issue import Severity
from simulator.model.scenario import Rating, Tag
from simulator.ui import figures
from simulator.ui.looks import LANGUAGES
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.shapes import Sign
from simulator.ui.words import component_letter
from simulator.usecases.bench_views import (
    BenchView,
    Counts,
    Coverage,
    Gate,
    Lost,
    Reload,
    ReloadState,
)

QUARTERS = 4
"""Weights of turns are counted in quarters."""

SEVERITY_LOOK: dict[Severity, tuple[Sign, str]] = {
    Severity.ERROR: (Sign.CROSS, "bad"),
    Severity.WARNING: (Sign.BANG, "warn"),
    Severity.NOTE: (Sign.INFO, "text"),
}
"""The sign and the colour role of each severity."""

_OWN_NAMES = dict(LANGUAGES)


def counted(text: str, count: int) -> str:
    """A text with a number in it, its digits grouped as the language writes them."""
    return text.replace(str(count), figures.number(count), 1)


def severity_word(severity: Severity) -> str:
    """A severity, for the screen reader."""
    return {
        Severity.ERROR: translate("Bench", "Error"),
        Severity.WARNING: translate("Bench", "Warning"),
        Severity.NOTE: translate("Bench", "Note"),
    }[severity]


def severity_count(severity: Severity, count: int) -> str:
    """How many of a severity there are."""
    if severity is Severity.ERROR:
        return translate("Bench", "%n error(s)", None, count)
    if severity is Severity.WARNING:
        return translate("Bench", "%n warning(s)", None, count)
    return translate("Bench", "%n note(s)", None, count)


def language_name(code: str) -> str:
    """A language in its own name, or its code where the program has none for it."""
    return _OWN_NAMES.get(code, code.upper())


def clock(at: datetime) -> str:
    """A moment to the second, on the clock of this computer."""
    return figures.clock_seconds(at)


# --- header -----------------------------------------------------------------------------


def counts_line(counts: Counts) -> str:
    """What there is to read, in figures."""
    nodes, endings = counts.nodes, counts.endings
    parts = [
        translate("Bench", "%n node(s)", None, nodes),
        translate("Bench", "%n ending(s)", None, endings),
    ]
    if counts.words:
        words = counts.words
        parts.append(counted(translate("Bench", "%n word(s)", None, words), words))
    if counts.road_s:
        best = translate("Bench", "best road {minutes}", "reading time of the best road")
        parts.append(filled(best, minutes=figures.minutes(max(1, round(counts.road_s / 60)))))
    return " · ".join(parts)


def subject_line(view: BenchView) -> str:
    """The scenario and how many errors and warnings it has, for the title of the window."""
    if not view.folder:
        return ""
    severities = [problem.severity for problem in view.problems]
    counts = [
        severity_count(severity, severities.count(severity))
        for severity in (Severity.ERROR, Severity.WARNING)
        if severity in severities
    ]
    return f"{view.id}: {', '.join(counts)}" if counts else view.id


def coverage_line(coverage: tuple[Coverage, ...]) -> str:
    """How far each language is done; what is stale is counted beside it."""
    return " · ".join(_covered(one) for one in coverage)


def _covered(one: Coverage) -> str:
    share = f"{one.language.upper()} {figures.percent_of(one.percent)}"
    if not one.stale:
        return share
    stale = one.stale
    older = translate("Bench", "%n stale", "texts translated from an older version", stale)
    return f"{share}, {older}"


def coverage_spoken(coverage: tuple[Coverage, ...]) -> str:
    """The same with the languages in their own names."""
    return ". ".join(
        f"{language_name(one.language)}: {_covered(one).split(' ', 1)[1]}" for one in coverage
    )


def reload_line(reload: Reload) -> tuple[Sign, str, str]:
    """The sign, its colour role and the sentence for the last look at the files."""
    at = clock(reload.at)
    if reload.state is ReloadState.LOADING:
        return Sign.HOLLOW, "muted", translate("Bench", "Reading the files …")
    if reload.state is ReloadState.OPENED:
        return Sign.CHECK, "good", filled(translate("Bench", "Opened {time}"), time=at)
    if reload.state is ReloadState.RELOADED:
        kept = translate("Bench", "Reloaded {time}, kept your place")
        return Sign.CHECK, "good", filled(kept, time=at)
    if reload.state is ReloadState.MOVED:
        moved = filled(translate("Bench", "Reloaded {time}."), time=at)
        return Sign.BANG, "warn", f"{moved} {lost_sentences(reload.lost)}".strip()
    return _not_read(reload)


def _not_read(reload: Reload) -> tuple[Sign, str, str]:
    gone = reload.state is ReloadState.GONE
    if reload.good_from is None:
        nothing = (
            translate("Bench", "There is no file here any more")
            if gone
            else translate("Bench", "Broken: it can be played when the first error is mended")
        )
        return Sign.CROSS, "bad", nothing
    good = clock(reload.good_from)
    text = (
        translate("Bench", "The file is gone: the version of {time} stays playable")
        if gone
        else translate("Bench", "Broken: the version of {time} stays playable")
    )
    return Sign.CROSS, "bad", filled(text, time=good)


def lost_sentences(lost: tuple[Lost, ...]) -> str:
    """What a reload could not keep."""
    return " ".join(_lost(one) for one in lost)


def _lost(one: Lost) -> str:
    if one.kind == "node" and one.now:
        text = translate("Bench", "Node “{id}” is gone; you stand at “{now}”.")
        return filled(text, id=one.id, now=one.now)
    if one.kind == "answer" and one.turn is not None:
        text = translate("Bench", "From turn {turn} on your replies cannot be said: “{id}”.")
        return filled(text, turn=figures.number(one.turn), id=one.id)
    texts: dict[str, Callable[[], str]] = {
        "node": lambda: translate("Bench", "Node “{id}” is gone."),
        "start": lambda: translate("Bench", "The node you began at is gone: “{id}”."),
        "fact": lambda: translate("Bench", "Fact “{id}” is gone."),
        "variable": lambda: translate("Bench", "Variable “{id}” is gone."),
        "ending": lambda: translate("Bench", "Ending “{id}” is gone."),
    }
    made = texts.get(one.kind, lambda: translate("Bench", "“{id}” is gone."))
    return filled(made(), id=one.id)


def analysing_line(reload: Reload) -> str:
    """That figures are still being worked out, with the states found so far."""
    if not reload.states:
        return translate("Bench", "Reach, bounds and blind play are being worked out …")
    states = reload.states
    text = translate(
        "Bench", "Reach, bounds and blind play are being worked out: %n state(s)", None, states
    )
    return counted(text, states)


# --- playtest ---------------------------------------------------------------------------


def rating_figure(rating: Rating) -> str:
    """A rating for an author: the figure with its letters, where they are known."""
    letters = "".join(component_letter(letter) for letter in rating.letters or "")
    return f"{figures.number(rating.value)} {letters}".rstrip()


def gate_line(gate: Gate) -> str:
    """A condition with what it sees now."""
    seen = ", ".join(
        filled(translate("Bench", "{name} is {value}", "a value of a condition"), name=n, value=v)
        for n, v in gate.values
    )
    text = (
        translate("Bench", "open: {condition}")
        if gate.holds
        else translate("Bench", "closed: {condition}")
    )
    line = filled(text, condition=gate.source)
    return f"{line} — {seen}" if seen else line


def weight_line(quarters: int) -> str:
    """How much the turn that comes counts."""
    if not quarters:
        return translate("Bench", "this turn is not scored")
    whole = figures.quarters(quarters)
    return filled(translate("Bench", "weight {weight}", "of a turn"), weight=whole)


def change_line(name: str, change: int) -> str:
    """What a reply does to tension or trust."""
    return f"{name} {figures.signed(change)}"


def promise_word(state: str) -> str:
    """How a promise stands."""
    return {
        "open": translate("Bench", "open", "a promise"),
        "kept": translate("Bench", "kept", "a promise"),
        "broken": translate("Bench", "broken", "a promise"),
    }.get(state, translate("Bench", "not made", "a promise"))


def tag_word(tag: Tag) -> str:
    """What a reply does, as the author wrote it: the words of the format are no texts."""
    return tag.value


def class_word(proper: bool) -> str:
    """The class of an ending."""
    if proper:
        return translate("Bench", "proper: one can stand by it before a good colleague")
    return translate("Bench", "improper: bought or bullied, or nothing was settled")


# --- fairness ---------------------------------------------------------------------------


def policy_word(policy: str) -> str:
    """A blind habit, in words."""
    made = _POLICIES.get(policy)
    return made() if made is not None else policy


_POLICIES: dict[str, Callable[[], str]] = {
    "random": lambda: translate("Bench", "any reply, by chance"),
    "first": lambda: translate("Bench", "always the first reply"),
    "longest": lambda: translate("Bench", "always the longest reply"),
    "shortest": lambda: translate("Bench", "always the shortest reply"),
    "most_caring": lambda: translate("Bench", "always the most caring reply"),
    "firmest": lambda: translate("Bench", "always the firmest reply"),
    "most_apologetic": lambda: translate("Bench", "always the most soothing reply"),
}


def no_bounds_line(reason: str) -> str:
    """Why a scenario has no finite bounds; the problems say where and how to mend it."""
    made = _NO_BOUNDS.get(reason)
    why = made() if made is not None else translate("Bench", "there are no finite bounds")
    text = translate("Bench", "No exact figures: {why}. The problems say where.")
    return text.replace("{why}", why)


_NO_BOUNDS: dict[str, Callable[[], str]] = {
    "cycle": lambda: translate("Bench", "a circle of replies uses none of them up"),
    "too_many_states": lambda: translate("Bench", "there are more than 250 000 play states"),
    "no_proper_ending": lambda: translate("Bench", "no proper ending can be reached"),
    "no_open_reply": lambda: translate("Bench", "somewhere no reply is open"),
    "no_choice": lambda: translate("Bench", "all roads are worth the same"),
    "narration_endless": lambda: translate("Bench", "narration goes round in a circle"),
}
