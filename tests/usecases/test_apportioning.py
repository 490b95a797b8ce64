"""Whole figures for exact parts: they always add up, and none is a point away from its part."""

from __future__ import annotations

from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.model.score import Kind
from simulator.usecases.apportioning import apportioned, printed_points
from simulator.usecases.debrief_views import LostPoints, LostTurn

PARTS = st.lists(st.fractions(-100, 100, max_denominator=360), max_size=30)


@given(PARTS, st.booleans())
def test_printed_figures_always_add_up_to_the_printed_whole(
    parts: list[Fraction], up: bool
) -> None:
    total = sum(parts, Fraction(0))
    whole = -floor(-total) if up else floor(total)
    printed = apportioned(parts, whole)
    assert sum(printed) == whole
    assert all(abs(figure - part) < 1 for figure, part in zip(printed, parts, strict=True))


@given(PARTS)
def test_a_part_that_is_a_whole_number_stays_itself(parts: list[Fraction]) -> None:
    whole = floor(sum(parts, Fraction(0)))
    for figure, part in zip(apportioned(parts, whole), parts, strict=True):
        assert part.denominator > 1 or figure == part


def test_the_point_goes_to_the_part_that_lost_most_and_then_to_the_earlier_one() -> None:
    assert apportioned([Fraction(5, 3), Fraction(4, 3), Fraction(0)], 3) == (2, 1, 0)
    assert apportioned([Fraction(1, 2), Fraction(1, 2)], 1) == (1, 0)
    assert apportioned([Fraction(-1, 2), Fraction(21, 2)], 10) == (0, 10)


@pytest.mark.parametrize("whole", [2, 4])
def test_a_whole_that_the_parts_do_not_come_to_is_refused(whole: int) -> None:
    with pytest.raises(ValueError, match=str(whole)):
        apportioned([Fraction(1), Fraction(2)], whole)


def test_the_cap_takes_what_lies_between_the_two_printed_numbers() -> None:
    turns = (LostTurn(1, Fraction(50, 3), Kind.BENT), LostTurn(2, Fraction(50, 3), Kind.WEAK))
    lost = LostPoints(
        turns,
        bent=Fraction(100, 3),
        hardened=Fraction(0),
        weak=Fraction(7, 2),
        unserved=Fraction(0),
        out_of_reach=Fraction(-7, 2),
        capped=Fraction(200, 3) - 39,
    )
    printed = printed_points(lost, balance=67, headline=39)
    assert printed.turns == (17, 16)
    assert printed.kinds == (33, 0, 4, 0, -4)
    assert (printed.capped, printed.whole) == (28, 61)
    assert sum(printed.kinds) + printed.capped == 61
