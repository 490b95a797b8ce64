"""What the talk left behind: loyalty, word of mouth, the price of the case.

Kept beside the headline and never inside it, because judging a decision by its luck is a
known bias. With R and T over 0..100:

    L = R_end + 10·resolved + 5·bonus − 30·open promise − 25·walkout,
    held within 0 .. min(100, R_prior + 15)

The bonus (the recovery paradox) is for a first failure, a proper ending, tension that
reached 60 and ended at 30 or less, and no violation at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from simulator.model.run import Record
from simulator.model.scenario import Scenario
from simulator.model.score import Outcome

PRIOR_LOYALTY = 60
"""Loyalty before the talk where no earlier one is known."""

PEOPLE_TOLD = 10
"""How many a lost client tells: practitioners say ten; a 1981 survey (TARP) found a median
near it, later work about four."""


@dataclass(frozen=True, slots=True)
class Rates:
    """What price and word of mouth are worked out with: how many a lost client tells, money a
    minute, and what the client is worth over the years."""

    people_told: int
    minute_rate: int
    lifetime_value: int


def rates_of(scenario: Scenario) -> Rates:
    """Those given with the program and the scenario."""
    return Rates(PEOPLE_TOLD, scenario.minute_rate, scenario.client.lifetime_value)


_HEATED = 60
_CALM = 30
_SHOWN = 5
"""Tension and trust of 0..20 are shown times five."""


def loyalty(
    trust: int,
    resolved: int,
    prior: Fraction,
    *,
    bonus: bool = False,
    open_promise: bool = False,
    walked_out: bool = False,
) -> Fraction:
    """L from trust at the end (0..100), the resolution (−1..1) and the loyalty before."""
    raw = trust + 10 * resolved + 5 * bonus - 30 * open_promise - 25 * walked_out
    return min(max(Fraction(raw), Fraction(0)), Fraction(100), prior + 15)


def came_through_together(record: Record, *, first_failure: bool) -> bool:
    """Whether the bonus of a recovered first failure is due."""
    return (
        first_failure
        and record.proper
        and record.peak_tension * _SHOWN >= _HEATED
        and record.tension * _SHOWN <= _CALM
        and not record.violations
    )


def told_negative(level: Fraction, people: int = PEOPLE_TOLD) -> int:
    """How many hear ill of the company: ⌈N·max(0, 50 − L)/50⌉."""
    return ceil(people * max(Fraction(0), 50 - level) / 50)


def told_positive(level: Fraction, people: int = PEOPLE_TOLD) -> int:
    """How many hear well of it: min(N/2, ⌊(N/2)·max(0, L − 60)/20⌋)."""
    half = Fraction(people, 2)
    return floor(min(half, half * max(Fraction(0), level - 60) / 20))


def price(level: Fraction, cash: int, minutes: int, scenario: Scenario) -> Fraction:
    """The price of the case at the rates of its scenario."""
    return price_of(level, cash, minutes, rates_of(scenario))


def price_of(level: Fraction, cash: int, minutes: int, rates: Rates) -> Fraction:
    """The price of the case: cash + rate·minutes + clip((60 − L)/60, 0, 1)·lifetime value."""
    lost = min(max((60 - level) / 60, Fraction(0)), Fraction(1))
    return cash + rates.minute_rate * minutes + lost * rates.lifetime_value


def nerves(record: Record) -> Fraction | None:
    """Mean tension before the replies, 0..100; None before the first."""
    if not record.turns:
        return None
    return Fraction(_SHOWN * sum(turn.tension for turn in record.turns), len(record.turns))


def outcome(
    record: Record,
    scenario: Scenario,
    prior: Fraction | None = None,
    rates: Rates | None = None,
) -> Outcome:
    """All of it for a finished run. `prior` is the loyalty an earlier talk ended with, `rates`
    what to reckon with in place of what was given."""
    reckoned = rates or rates_of(scenario)
    level = loyalty(
        record.trust * _SHOWN,
        record.resolved,
        Fraction(PRIOR_LOYALTY) if prior is None else prior,
        bonus=came_through_together(record, first_failure=scenario.client.first_failure),
        open_promise=bool(record.promises_open),
        walked_out=record.walked_out,
    )
    return Outcome(
        loyalty=level,
        told_negative=told_negative(level, reckoned.people_told),
        told_positive=told_positive(level, reckoned.people_told),
        price=price_of(level, record.cash, record.minutes, reckoned),
        cash=record.cash,
        minutes=record.minutes,
        nerves=nerves(record),
    )
