"""One declaration of a value gives its schema and reads it: both say the same of any value."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from simulator.usecases.exchange.shapes import (
    Data,
    Day,
    Exact,
    Field,
    Flag,
    ListOf,
    Maybe,
    Moment,
    OneOf,
    Record,
    Row,
    Shape,
    Text,
    UnfitError,
    Whole,
)

MOMENT = "2026-03-02T09:30:00.000000+00:00"
SHAPES: dict[str, tuple[Shape, list[object], list[object]]] = {
    "text": (Text(3, 1), ["a", "йій"], ["", "four", 1, None, True, ["a"]]),
    "pattern": (Text(9, pattern="^[a-z]+$"), ["ab"], ["A", "", "a b"]),
    "whole": (Whole(1, 9), [1, 9], [0, 10, "1", None, True, [1]]),
    "flag": (Flag(), [True, False], [0, 1, "true", None]),
    "one of": (OneOf(("bent", "both")), ["bent"], ["Bent", "", None, 1]),
    "moment": (Moment(), [MOMENT], ["2026-03-02", MOMENT[:-6], 5, None]),
    "day": (Day(), ["2026-03-02"], ["2026-3-2", "02.03.2026", MOMENT, 5]),
    "exact": (Exact(), ["0", "-3", "275/19"], ["1/0", "0.5", "1/-2", "٣", " 1", 1, None]),
    "data": (Data(3), ["", "YWJj"], ["YWJjZA==YWJj", 5, None]),
    "maybe": (Maybe(Whole(1)), [None, 1], ["", 0]),
    "list": (ListOf(Whole(), 2), [[], [1, 2]], [[1, 2, 3], [None], {}, "12", None]),
    "row": (Row((Text(3), Whole())), [["a", 1]], [["a"], [1, "a"], ["a", 1, 1], None]),
}


@pytest.mark.parametrize("name", SHAPES)
def test_reading_takes_what_the_schema_takes_and_refuses_what_it_refuses(name: str) -> None:
    shape, fit, unfit = SHAPES[name]
    schema = Draft202012Validator(shape.schema())
    for value in fit:
        shape.read(value, "here")
        assert schema.is_valid(value), value
    for value in unfit:
        with pytest.raises(UnfitError) as refused:
            shape.read(value, "here")
        assert refused.value.where.startswith("here")
        assert refused.value.what
        assert not schema.is_valid(value), value


@pytest.mark.parametrize("text", ["\ud800", "a\0b"])
def test_a_text_that_cannot_be_kept_is_refused(text: str) -> None:
    with pytest.raises(UnfitError):
        Text(9).read(text, "")


@pytest.mark.parametrize(
    ("shape", "text"),
    [(Text(9, pattern="^[a-z]+$"), "a\n"), (Moment(), MOMENT + "\n"), (Exact(), "1\n")],
)
def test_a_line_end_behind_is_no_part_of_a_form(shape: Shape, text: str) -> None:
    with pytest.raises(UnfitError):
        shape.read(text, "")


@pytest.mark.parametrize("text", ["abc", "YWJj\n", "YW Jj", "YWJ", "йй=="])
def test_what_is_no_base64_is_refused(text: str) -> None:
    with pytest.raises(UnfitError):
        Data(9).read(text, "")


@pytest.mark.parametrize(
    "text", ["2026-02-30T09:30:00.000000+00:00", "2026-03-02T29:30:00.000000+00:00"]
)
def test_a_moment_that_never_was_is_refused(text: str) -> None:
    with pytest.raises(UnfitError):
        Moment().read(text, "")


def test_a_day_that_never_was_is_refused() -> None:
    with pytest.raises(UnfitError):
        Day().read("2026-02-30", "")


def test_the_place_leads_to_the_value() -> None:
    inner = Record(dict, (Field("seed", Whole(), "A number."),))
    outer = Record(dict, (Field("runs", ListOf(inner, 9), "Some."),))
    with pytest.raises(UnfitError) as refused:
        outer.read({"runs": [{"seed": 1}, {"seed": "x"}]}, "")
    assert refused.value.where == "runs[1].seed"
    with pytest.raises(UnfitError) as missing:
        outer.read({"runs": [{}]}, "")
    assert missing.value.where == "runs[0].seed"


def test_what_a_later_version_adds_is_passed_over() -> None:
    record = Record(dict, (Field("seed", Whole(), "A number."),))
    assert record.read({"seed": 1, "colour": "red"}, "") == {"seed": 1}
    assert Draft202012Validator(record.schema()).is_valid({"seed": 1, "colour": "red"})


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(ANYTHING)
def test_whatever_is_there_is_read_or_refused(value: Any) -> None:
    for shape, _, _ in SHAPES.values():
        try:
            shape.read(value, "here")
        except UnfitError as refused:
            assert refused.where.startswith("here")
