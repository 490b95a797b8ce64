"""How values stand in columns."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.progress.columns import (
    list_text,
    maybe_fraction,
    maybe_moment,
    moment,
    moment_text,
    pairs,
    storable,
    texts,
)

ZONES = st.integers(-23, 23).map(lambda hours: timezone(timedelta(hours=hours)))
MOMENTS = st.datetimes(
    min_value=datetime(1970, 1, 2), max_value=datetime(9000, 1, 1), timezones=ZONES
)


@given(MOMENTS)
def test_a_moment_comes_back_the_same(at: datetime) -> None:
    assert moment(moment_text(at)) == at


@given(MOMENTS, MOMENTS)
def test_moments_sort_as_their_texts_do(one: datetime, other: datetime) -> None:
    assert (one < other) == (moment_text(one) < moment_text(other))


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        moment_text(datetime(2026, 1, 1))


def test_nothing_stays_nothing() -> None:
    assert maybe_moment(None) is None
    assert maybe_fraction(None) is None
    assert maybe_moment("2026-01-01T00:00:00.000000+00:00") == datetime(2026, 1, 1, tzinfo=UTC)
    assert maybe_fraction("275/19") == Fraction(275, 19)


@given(st.lists(st.text()))
def test_lists_of_any_text_come_back_the_same_and_in_ascii(items: list[str]) -> None:
    written = list_text(items)
    assert written.isascii()
    assert texts(written) == tuple(items)


@given(st.lists(st.tuples(st.text(), st.text())))
def test_pairs_come_back_the_same(items: list[tuple[str, str]]) -> None:
    assert pairs(list_text(items)) == tuple(items)


@given(st.text(st.characters(codec="utf-8")))
def test_what_can_be_stored_is_not_touched(text: str) -> None:
    assert storable(text) == text


def test_two_halves_become_one_character_and_one_half_a_mark() -> None:
    assert storable("\ud83d\ude00") == "😀"
    assert storable("a\ud83db\ude00") == "a\ufffdb\ufffd"
    assert storable("\ufeffx") == "\ufeffx"
