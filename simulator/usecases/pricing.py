"""What the price of a case and the word of mouth are worked out with, and may be changed.

How many a lost client tells is one figure for this computer; what a minute costs and what a
client is worth are each scenario's own, so they are kept by its id. They are settings of the
computer, not of a person: a company reckons one way. Nothing of it enters the balance.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from simulator.model.scenario import Scenario
from simulator.progress.store import Store
from simulator.scoring.outcome import PEOPLE_TOLD, Rates, price_of, told_negative, told_positive
from simulator.usecases.debrief_views import DebriefView, PriceConstants

PEOPLE = "people_told"
MOST_PEOPLE = 100
MOST_MONEY = 1_000_000_000
"""Bounds of what can be set; the least is 0."""


def rate_key(scenario: str) -> str:
    """The setting that holds the money a minute of a scenario."""
    return f"minute_rate/{scenario}"


def worth_key(scenario: str) -> str:
    """The setting that holds what the client of a scenario is worth over the years."""
    return f"lifetime_value/{scenario}"


def as_given(scenario: Scenario) -> PriceConstants:
    """Those of the program and of the scenario."""
    return PriceConstants(PEOPLE_TOLD, scenario.minute_rate, scenario.client.lifetime_value)


def constants_of(scenario: Scenario, settings: Mapping[str, str]) -> PriceConstants:
    """Those in force for a scenario under the settings of this computer. What is not a whole
    number within the bounds is as if it were not set."""
    given = as_given(scenario)
    chosen = PriceConstants(
        _number(settings.get(PEOPLE), given.people_told, MOST_PEOPLE),
        _number(settings.get(rate_key(scenario.id)), given.minute_rate, MOST_MONEY),
        _number(settings.get(worth_key(scenario.id)), given.lifetime_value, MOST_MONEY),
    )
    return replace(chosen, changed=chosen != given)


def keep_constants(store: Store, scenario: str, chosen: PriceConstants | None) -> None:
    """Keeps them for this computer; None forgets them: as given again."""
    if chosen is None:
        for key in (PEOPLE, rate_key(scenario), worth_key(scenario)):
            store.settings.forget(key)
        return
    store.settings.put(PEOPLE, str(chosen.people_told))
    store.settings.put(rate_key(scenario), str(chosen.minute_rate))
    store.settings.put(worth_key(scenario), str(chosen.lifetime_value))


def rates_of(constants: PriceConstants) -> Rates:
    """As the score wants them."""
    return Rates(constants.people_told, constants.minute_rate, constants.lifetime_value)


def priced(view: DebriefView, chosen: PriceConstants | None) -> DebriefView:
    """A debrief reckoned with other constants, at once; None: as given."""
    if view.constants_given is None:
        return view
    constants = chosen or view.constants_given
    rates = rates_of(constants)
    return replace(
        view,
        constants=replace(constants, changed=rates != rates_of(view.constants_given)),
        told_negative=told_negative(view.loyalty, rates.people_told),
        told_positive=told_positive(view.loyalty, rates.people_told),
        price=price_of(view.loyalty, view.cash, view.minutes, rates),
    )


def _number(text: str | None, otherwise: int, most: int) -> int:
    with suppress(ValueError):
        if text is not None and 0 <= int(text) <= most:
            return int(text)
    return otherwise
