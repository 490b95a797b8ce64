"""A session as text, and what is read of one that is damaged."""

from __future__ import annotations

import json
from datetime import date
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.usecases.workshop.ballots import Ballot
from simulator.usecases.workshop.keeping import VERSION, read_kept, written_kept
from simulator.usecases.workshop.kept import FIRST, Kept
from simulator.usecases.workshop.stages import Spot, Stage
from tests.usecases.workshop.test_ballots import BALLOTS

SPOTS = st.builds(Spot, st.integers(1, 40), st.sampled_from(Stage), st.integers(0, 9))
KEPT = st.builds(
    Kept,
    trail=st.lists(SPOTS, max_size=9).map(lambda spots: (FIRST, *spots)),
    ballots=st.dictionaries(st.text(max_size=5), BALLOTS, max_size=3).map(MappingProxyType),
    expected=st.none() | st.integers(0, 400),
    planned_minutes=st.integers(1, 600),
    spent_s=st.integers(0, 99999),
    owner=st.text(max_size=20),
    due=st.none() | st.dates(),
    rule=st.text(max_size=90),
    closed=st.booleans(),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=12,
)


@given(KEPT)
def test_what_is_kept_comes_back_as_it_was(kept: Kept) -> None:
    assert read_kept(VERSION, written_kept(kept)) == kept


@given(st.text(max_size=60) | JSON.map(json.dumps))
def test_anything_at_all_is_read_as_some_session(body: str) -> None:
    assert read_kept(VERSION, body).trail[0] == FIRST


@settings(max_examples=60)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            name: JSON | st.lists(st.lists(JSON, max_size=4), max_size=3)
            for name in (
                "trail",
                "ballots",
                "expected",
                "spent_s",
                "owner",
                "due",
                "rule",
                "closed",
            )
        },
    )
)
def test_fields_of_any_kind_are_read_as_far_as_they_go(fields: dict[str, Any]) -> None:
    kept = read_kept(VERSION, json.dumps(fields))
    assert all(spot.turn >= 1 and spot.beat >= 0 for spot in kept.trail)
    assert all(len(one.hands) == len(one.options) for one in kept.ballots.values())
    assert written_kept(kept)


def test_a_text_nested_beyond_reading_is_begun_anew() -> None:
    assert read_kept(VERSION, "[" * 100_000) == Kept()


def test_a_form_of_another_version_is_begun_anew() -> None:
    assert read_kept(VERSION + 1, written_kept(Kept(rule="x"))) == Kept()


@pytest.mark.parametrize(
    "spot",
    [
        [0, "line", 0],
        [-3, "line", 0],
        [1, "line", -1],
        [1, "line", float("inf")],
        [1, "nowhere", 0],
        [1, ["line"], 0],
        [1, "line"],
        "x",
        None,
    ],
)
def test_a_trail_ends_before_the_first_step_that_cannot_be(spot: Any) -> None:
    trail = [[1, "title", 0], [1, "line", 0], spot, [1, "options", 0]]
    kept = read_kept(VERSION, json.dumps({"trail": trail}))
    assert kept.trail == (FIRST, Spot(1, Stage.LINE))


def test_counts_that_do_not_fit_their_options_are_not_counted() -> None:
    ballots = {"1": {"options": ["a", "b"], "hands": [1], "phones": [1, 2], "first": "x"}}
    kept = read_kept(VERSION, json.dumps({"ballots": ballots}))
    assert kept.ballots == {"1": Ballot(("a", "b"), (None, None), (1, 2), (0, 0))}


def test_a_day_that_is_none_is_left_out() -> None:
    assert read_kept(VERSION, json.dumps({"due": "2026-02-31"})).due is None
    assert read_kept(VERSION, json.dumps({"due": "2026-02-28"})).due == date(2026, 2, 28)
