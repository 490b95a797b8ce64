"""Votes: what they add up to, how split a room was, and the count before a revote."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.usecases.workshop.ballots import MOST_HANDS, Agreement, Ballot

NAMES = ("a", "b", "c", "d", "e", "f")


def ballot_of(*hands: int | None) -> Ballot:
    return Ballot(NAMES[: len(hands)], hands, (0,) * len(hands))


BALLOTS = st.integers(1, 6).flatmap(
    lambda size: st.builds(
        Ballot,
        st.just(NAMES[:size]),
        st.tuples(*[st.none() | st.integers(0, MOST_HANDS)] * size),
        st.tuples(*[st.integers(0, 64)] * size),
        st.none() | st.tuples(*[st.integers(0, 999)] * size),
        st.integers(1, 9),
    )
)


def test_nobody_has_voted_where_nothing_was_counted() -> None:
    ballot = Ballot.of(NAMES[:3])
    assert (ballot.total, ballot.counted, ballot.leading, ballot.tied) == (0, 0, None, False)
    assert ballot.agreement is None


def test_hands_and_phones_add_up_and_none_counted_is_not_nought() -> None:
    ballot = ballot_of(6, None, 0).with_phones((1, 2, 0))
    assert ballot.totals == (7, 2, 0)
    assert ballot.counted == 2
    assert ballot.leading == 0


def test_of_several_with_as_many_votes_the_first_leads_and_it_is_said() -> None:
    assert ballot_of(3, 5, 5).leading == 1
    assert ballot_of(3, 5, 5).tied
    assert not ballot_of(3, 5, 4).tied


@pytest.mark.parametrize(("hands", "kept"), [(-3, 0), (5, 5), (1200, MOST_HANDS), (None, None)])
def test_a_slip_of_the_hand_stays_a_number_one_can_read(hands: int | None, kept: int) -> None:
    assert ballot_of(1, 1).with_hands(1, hands).hands == (1, kept)


def test_phones_of_another_question_are_refused() -> None:
    with pytest.raises(ValueError, match="3 counts for 2 options"):
        ballot_of(1, 1).with_phones((1, 2, 3))


@pytest.mark.parametrize(
    ("hands", "agreement"),
    [
        ((9, 0, 0), Agreement.ALL),
        ((1,), Agreement.ALL),
        ((6, 3, 0), Agreement.MOST),
        ((20, 1, 1), Agreement.MOST),
        ((5, 5), Agreement.TWO_CAMPS),
        ((6, 4, 0), Agreement.TWO_CAMPS),
        ((13, 7), Agreement.TWO_CAMPS),
        ((4, 4, 2), Agreement.TWO_CAMPS),
        ((4, 4, 3), Agreement.SPLIT),
        ((6, 2, 2), Agreement.SPLIT),
        ((1, 1, 1, 1), Agreement.SPLIT),
    ],
)
def test_how_split_a_room_was_is_said_by_stated_thresholds(
    hands: tuple[int, ...], agreement: Agreement
) -> None:
    assert ballot_of(*hands).agreement is agreement


@given(BALLOTS)
def test_agreement_is_that_of_the_option_most_chose(ballot: Ballot) -> None:
    leading = ballot.leading
    if leading is None:
        assert ballot.agreement is None
        return
    share = Fraction(ballot.totals[leading], ballot.total)
    assert (share == 1) == (ballot.agreement is Agreement.ALL)
    assert (ballot.agreement in (Agreement.ALL, Agreement.MOST)) == (share >= Fraction(2, 3))


@given(BALLOTS)
def test_a_revote_begins_empty_and_keeps_the_very_first_count(ballot: Ballot) -> None:
    again = ballot.again()
    assert again.total == 0
    assert again.hands == (None,) * len(ballot.options)
    assert again.count == ballot.count + 1
    counted = ballot.totals if ballot.total else None
    assert again.first == (counted if ballot.first is None else ballot.first)
    assert again.with_hands(0, 3).again().first == (again.first or (3, *[0] * len(again.hands[1:])))
