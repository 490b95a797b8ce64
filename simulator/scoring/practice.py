"""What a person's runs come to over weeks. Pure and exact.

Only cold runs count: exams that are the first of their scenario, or due for review. Every
function here takes runs of one person in any order and of any kind, and leaves the others out
itself. A run of a scenario without finite bounds has no headline and counts nowhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from math import floor

from simulator.model.figures import RunFigures, TurnFigures
from simulator.model.practice import (
    SCENARIOS_NEEDED,
    TURNS_NEEDED,
    Condition,
    MasteryLine,
    MissingPart,
    Situation,
    Tipping,
)
from simulator.model.scenario import CARE_LETTERS, FIRMNESS_LETTERS
from simulator.model.score import Direction, Kind
from simulator.scoring import balance, stages

_KEPT = Fraction(7, 10)
"""The share of the mean so far that the next run leaves standing."""

FIRST_GAP = 2
MOST_GAP = 60
_GROWTH = Fraction(11, 5)
_HELD = 65
_BALANCED = 85

_CALM = 6
_PRESSURE = 12
"""Tension of 0..20 is shown times five: 30 is calm, 60 is pressure."""

_TIPS_TURNS = 5
_TIPS_LAPSES = 3
_TIPS_WORSE = Fraction(1, 5)

_LAST = 3
_RUNS = 4
_TYPES = 2
_DAYS = 7
_LAST_LEAST = 75
_MOST_GAP_OF_PRESSURE = Fraction(15, 100)


def cold_runs(runs: Iterable[RunFigures]) -> tuple[RunFigures, ...]:
    """Those that count, the oldest first."""
    counting = [run for run in runs if run.cold and run.headline is not None and run.parts]
    return tuple(sorted(counting, key=lambda run: (run.ended, run.run)))


# --- the mean ---------------------------------------------------------------------------


def mean_of(headlines: Iterable[Fraction]) -> Fraction | None:
    """The exponential mean, m ← .7·m + .3·x, of headlines in the order they were earned; the
    first stands as it is. None of none."""
    mean: Fraction | None = None
    for headline in headlines:
        mean = headline if mean is None else _KEPT * mean + (1 - _KEPT) * headline
    return mean


def mean(runs: Iterable[RunFigures]) -> Fraction | None:
    """The exponential mean of the headlines of the cold runs, in points."""
    return mean_of(_headlines(cold_runs(runs)))


def _headlines(runs: Iterable[RunFigures]) -> list[Fraction]:
    return [run.headline for run in runs if run.headline is not None]


# --- reviews ----------------------------------------------------------------------------


def next_gap(gap: int, headline: Fraction) -> int:
    """The days until a scenario is due again, after a cold run of it that was due after `gap`.

    From 85 on the gap grows to round(2.2·gap) (half up), at most 60 days; from 65 on it stays;
    below, it is two days again. The headline is judged, not the balance: an open hard violation
    caps it at 39, so that what reaches 65 is clean.
    """
    if headline >= _BALANCED:
        return min(MOST_GAP, floor(_GROWTH * gap + Fraction(1, 2)))
    return gap if headline >= _HELD else FIRST_GAP


def gap_after(headlines: Iterable[Fraction | None]) -> int | None:
    """The gap after the cold runs of one scenario, the oldest first; None before the first.
    The first of them is judged as if it had been due after two days. One that was given up has
    no headline (None), and is due again after two days."""
    gap: int | None = None
    for headline in headlines:
        if headline is None:
            gap = FIRST_GAP
        else:
            gap = next_gap(FIRST_GAP if gap is None else gap, headline)
    return gap


# --- where the answers lean -------------------------------------------------------------


def scored_turns(runs: Iterable[RunFigures]) -> tuple[TurnFigures, ...]:
    """The scored turns of the cold runs, in the order they were answered."""
    return tuple(turn for run in cold_runs(runs) for turn in run.scored)


def scenarios_of(runs: Iterable[RunFigures]) -> int:
    """In how many scenarios the cold runs have scored turns."""
    return len({run.scenario for run in cold_runs(runs) if run.scored})


def enough(runs: Sequence[RunFigures]) -> bool:
    """Whether there is enough to speak of one person: 20 scored turns in 3 scenarios."""
    return len(scored_turns(runs)) >= TURNS_NEEDED and scenarios_of(runs) >= SCENARIOS_NEEDED


def pooled_direction(runs: Iterable[RunFigures]) -> Direction | None:
    """The direction word with lean and see-saw over all cold runs: the shortfalls of each kind
    summed over their turns, over the sum of their divisors D. None without a scored turn; it
    says little before there is `enough`."""
    counting = cold_runs(runs)
    turns = scored_turns(counting)
    whole = sum((run.parts.divisor for run in counting if run.parts), Fraction(0))
    return balance.direction(turns, whole) if turns else None


def pressure_gap(runs: Iterable[RunFigures]) -> Fraction | None:
    """Balance in calm less balance under pressure, −1..1, over the turns of all cold runs."""
    found = balance.pressure(scored_turns(runs))
    return None if found is None else found.gap


def stage_profile(runs: Iterable[RunFigures]) -> stages.Profile | None:
    """The four stages of attitude over the turns of all cold runs, in percent."""
    return stages.profile(scored_turns(runs))


def named_stage(runs: Iterable[RunFigures]) -> int | None:
    """The stage (1..4) that may be named: 45 % over five scored turns."""
    return stages.dominant(scored_turns(runs))


# --- what to look at --------------------------------------------------------------------


def situation(tension: int) -> Situation:
    """In what one answers at a tension of 0..20: shown ≤ 30 calm, ≥ 60 pressure."""
    if tension <= _CALM:
        return Situation.CALM
    return Situation.PRESSURE if tension >= _PRESSURE else Situation.ANNOYED


def tipping(runs: Sequence[RunFigures]) -> Tipping | None:
    """What tips the balance, None while nothing clearly does.

    The situation with the largest share of lapses, if there is `enough`; at least three lapses
    in five scored answers of it; and at least five answers in the other situations, of which a
    share smaller by a fifth (20 percentage points) lapsed. The kind is the one that most
    shortfall went to.
    """
    if not enough(runs):
        return None
    turns = scored_turns(runs)
    found = [tip for name in Situation if (tip := _tip(name, turns)) is not None]
    return max(found, key=lambda tip: Fraction(tip.lapses, tip.turns), default=None)


def _tip(name: Situation, turns: Sequence[TurnFigures]) -> Tipping | None:
    here = [turn for turn in turns if situation(turn.tension) is name]
    others = [turn for turn in turns if situation(turn.tension) is not name]
    lapses = [turn for turn in here if _lapsed(turn)]
    if min(len(here), len(others)) < _TIPS_TURNS or len(lapses) < _TIPS_LAPSES:
        return None
    share = Fraction(len(lapses), len(here))
    if share - Fraction(sum(map(_lapsed, others)), len(others)) < _TIPS_WORSE:
        return None
    short: Counter[Kind] = Counter()
    for turn in lapses:
        short[balance.kind(turn)] += turn.weight * (turn.best - turn.balance)
    return Tipping(name, len(lapses), len(here), short.most_common(1)[0][0])


def _lapsed(turn: TurnFigures) -> bool:
    return balance.kind(turn) is not Kind.LEVEL


def missing_parts(runs: Sequence[RunFigures]) -> tuple[MissingPart, ...]:
    """The components that answers lacked where a better reply was open, those missed most often
    first; none before there is `enough`. Silence, and replies that were rated with bare numbers,
    lack none that could be named."""
    if not enough(runs):
        return ()
    turns = scored_turns(runs)
    missing = Counter(letter for turn in turns if _lapsed(turn) for letter in turn.missing)
    letters = CARE_LETTERS + FIRMNESS_LETTERS
    rows = [MissingPart(letter, missing[letter], len(turns)) for letter in letters]
    return tuple(sorted([row for row in rows if row.missing], key=lambda row: -row.missing))


# --- mastery ----------------------------------------------------------------------------


def mastery(runs: Iterable[RunFigures]) -> tuple[MasteryLine, ...]:
    """The conditions of mastery, in the order of `Condition`, all over cold runs.

    `DAYS` are whole days between the first and the last, by their dates in UTC. `LAST` is the
    lowest headline of the last three runs, `CLEAN` how many of them are free of open hard
    violations; neither can be told before there are three.
    """
    counting = cold_runs(runs)
    last = counting[-_LAST:] if len(counting) >= _LAST else ()
    days = (counting[-1].ended.date() - counting[0].ended.date()).days if counting else 0
    gap = pressure_gap(counting)
    clean = Fraction(sum(not run.open_violation for run in last)) if last else None
    return (
        _at_least(Condition.RUNS, Fraction(len(counting)), _RUNS),
        _at_least(Condition.SCENARIOS, _kinds(counting, lambda run: run.scenario), 3),
        _at_least(Condition.TYPES, _kinds(counting, lambda run: run.type.value), _TYPES),
        _at_least(Condition.DAYS, Fraction(days), _DAYS),
        _at_least(Condition.MEAN, mean(counting), _BALANCED),
        _at_least(Condition.LAST, min(_headlines(last), default=None), _LAST_LEAST),
        _at_least(Condition.CLEAN, clean, _LAST),
        MasteryLine(
            Condition.GAP,
            gap,
            _MOST_GAP_OF_PRESSURE,
            gap is not None and gap <= _MOST_GAP_OF_PRESSURE,
        ),
    )


def _at_least(condition: Condition, have: Fraction | None, need: int) -> MasteryLine:
    return MasteryLine(condition, have, Fraction(need), have is not None and have >= need)


def _kinds(runs: Sequence[RunFigures], of: Callable[[RunFigures], str]) -> Fraction:
    return Fraction(len({of(run) for run in runs}))
