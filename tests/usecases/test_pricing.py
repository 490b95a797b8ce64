"""What prices and word of mouth are reckoned with, changed and given back."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from simulator.model.run import Mode
from simulator.progress.store import Store
from simulator.usecases.debrief_views import PriceConstants
from simulator.usecases.debriefing import Told, debrief_view
from simulator.usecases.pricing import (
    as_given,
    constants_of,
    keep_constants,
    priced,
    rate_key,
    worth_key,
)
from tests.ui.trainee import oven
from tests.usecases.shop import SHOP, read
from tests.usecases.test_debriefing import played

SCENARIO = read(SHOP)
GIVEN = PriceConstants(10, 10, 1200)


def test_without_a_setting_they_are_those_given() -> None:
    assert as_given(SCENARIO) == GIVEN
    assert constants_of(SCENARIO, {}) == GIVEN


def test_a_setting_changes_one_and_says_so() -> None:
    told = constants_of(SCENARIO, {"people_told": "4"})
    assert told == PriceConstants(4, 10, 1200, changed=True)
    own = {rate_key("shop"): "25", worth_key("shop"): "0", rate_key("other"): "99"}
    assert constants_of(SCENARIO, own) == PriceConstants(10, 25, 0, changed=True)


@pytest.mark.parametrize("text", ["", "four", "-1", "101", "4.5", "1e3"])
def test_a_setting_that_is_no_number_in_its_bounds_changes_nothing(text: str) -> None:
    assert constants_of(SCENARIO, {"people_told": text}) == GIVEN


def test_they_are_kept_for_the_computer_and_forgotten_again() -> None:
    store = Store.in_memory()
    keep_constants(store, "shop", PriceConstants(4, 25, 9000))
    assert constants_of(SCENARIO, store.settings.all()) == PriceConstants(4, 25, 9000, changed=True)
    keep_constants(store, "shop", None)
    assert constants_of(SCENARIO, store.settings.all()) == GIVEN
    store.close()


def test_a_debrief_is_reckoned_with_them() -> None:
    session = played(SCENARIO, "soothe", "own")
    chosen = PriceConstants(4, 20, 600, changed=True)
    told = debrief_view(session, Mode.PRACTICE, None, told=Told(constants=chosen))
    assert (told.loyalty, told.told_negative) == (30, 2)
    assert told.price == 20 * 2 + Fraction(1, 2) * 600
    assert (told.constants, told.constants_given) == (chosen, GIVEN)


def test_reckoning_anew_is_the_same_as_reckoning_so_at_first() -> None:
    session = played(SCENARIO, "soothe", "own")
    chosen = PriceConstants(4, 20, 600, changed=True)
    first = debrief_view(session, Mode.PRACTICE, None)
    anew = debrief_view(session, Mode.PRACTICE, None, told=Told(constants=chosen))
    assert priced(first, replace(chosen, changed=False)) == anew
    assert priced(anew, None) == first


def test_a_debrief_without_constants_stays_as_it_is() -> None:
    view = replace(oven.debrief(), constants=None, constants_given=None)
    assert priced(view, PriceConstants(4, 1, 1)) == view


def test_loyalty_and_the_balance_never_change_with_them() -> None:
    before = oven.debrief()
    after = priced(before, PriceConstants(100, 0, 0))
    assert (after.loyalty, after.numbers) == (before.loyalty, before.numbers)
