"""Positions: of values, of keys, and inside texts as they are written."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.model.issue import Place
from simulator.scenario.reader import read
from simulator.scenario.tree import TreeList, TreeMap, TreeSource, Value

_KEYS = st.text("abcdefgh", min_size=1, max_size=5)
_LEAVES = st.one_of(
    st.integers(-999, 999), st.booleans(), st.text("xyz äїб'\"\\:#,[]{}", max_size=12)
)
_TREES = st.dictionaries(
    _KEYS,
    st.recursive(
        _LEAVES,
        lambda inner: st.one_of(
            st.lists(inner, max_size=3), st.dictionaries(_KEYS, inner, max_size=3)
        ),
        max_leaves=12,
    ),
    min_size=1,
    max_size=4,
)


def _paths(
    value: object, path: tuple[str | int, ...] = ()
) -> list[tuple[tuple[str | int, ...], object]]:
    found = [(path, value)]
    if isinstance(value, dict):
        for key, item in value.items():
            found += _paths(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            found += _paths(item, (*path, index))
    return found


@given(_TREES, st.sampled_from([None, 1, 3]))
def test_every_value_is_found_where_it_is_written(
    tree: dict[str, object], indent: int | None
) -> None:
    # JSON is YAML: what is written is known exactly, and where.
    text = json.dumps(tree, ensure_ascii=False, indent=indent)
    reading = read(text.encode(), "f.yaml")
    assert reading.complete
    assert reading.tree == tree
    lines = text.split("\n")
    for path, value in _paths(tree):
        place = reading.source.place(*path)
        rest = lines[place.line - 1][place.column - 1 :] + "\n" + "\n".join(lines[place.line :])
        assert json.JSONDecoder().raw_decode(rest)[0] == value
        assert reading.source.value(*path) == value
        if path and isinstance(path[-1], str):
            key = reading.source.key_place(*path)
            assert lines[key.line - 1][key.column - 1 :].startswith(json.dumps(path[-1]))


def source_of(text: str) -> TreeSource:
    return read(text.encode(), "f.yaml").source


def spot(place: Place) -> tuple[int, int]:
    return place.line, place.column


@pytest.mark.parametrize(
    ("text", "piece", "position"),
    [
        ("a: trust = 5\n", "=", (1, 10)),
        ("a: 'trust = 5'\n", "=", (1, 11)),
        ('a: "trust = 5"\n', "=", (1, 11)),
        ("a: 'it''s = 5'\n", "=", (1, 11)),
        ('a: "\\u0061 \\x3d \\" = 5"\n', "= 5", (1, 20)),
        ('a: "x\\n= 5"\n', "=", (1, 8)),
        ("a: |\n  trust\n  = 5\n", "=", (3, 3)),
        ("a: >-\n  trust\n\n  = 5\n", "=", (4, 3)),
        ("a: trust\n  = 5\n", "=", (2, 3)),
        ('a: "trust \\\n  = 5"\n', "=", (2, 3)),
        ("a: день = 5\n", "=", (1, 9)),
    ],
)
def test_a_character_of_a_text_is_found_as_it_is_written(
    text: str, piece: str, position: tuple[int, int]
) -> None:
    source = source_of(text)
    value = source.value("a")
    assert isinstance(value, str)
    assert spot(source.inside(value.index(piece), "a")) == position


def test_the_end_of_a_text_is_right_behind_its_last_character() -> None:
    assert spot(source_of("a: 'trust >'\nb: 1\n").inside(7, "a")) == (1, 12)
    assert spot(source_of("a: trust >\nb: 1\n").inside(99, "a")) == (1, 11)


def test_inside_something_else_than_a_text_is_the_place_of_the_value() -> None:
    source = source_of("a: 5\nb: ' '\n")
    assert spot(source.inside(3, "a")) == (1, 4)
    assert spot(source.inside(0, "b")) == (2, 4)


def test_a_path_that_leads_nowhere_gives_its_nearest_ancestor() -> None:
    source = source_of("a:\n  b: [1, 2]\n")
    assert spot(source.place("a", "b", 7)) == (2, 6)
    assert spot(source.place("a", "x", "y")) == (2, 3)
    assert spot(source.key_place("a", "b", 1)) == (2, 10)
    assert spot(source.place("a", "b", 1, "c")) == (2, 10)
    assert source.value("a", "b", 7) is None
    assert source.value("a", 1) is None


def test_a_position_behind_the_file_is_its_end() -> None:
    source = source_of("a: 1\nb: 2\n")
    assert spot(source.at(99 << 22)) == (2, 5)
    assert spot(TreeSource("f", "").at(5 << 22 | 3)) == (1, 1)
    assert spot(source.at(1 << 22 | 99)) == (2, 5)


def test_a_raw_look_at_a_position_gives_the_text_there() -> None:
    source = source_of("a: bcd\n")
    assert source.text_at(3, 2) == "bc"


def test_a_tree_with_no_lines_left_gives_its_end() -> None:
    # A source whose text is shorter than its tree says: never a crash while reporting.
    value = TreeMap(a="trust = 5")
    value.marks = [0, 3]
    source = TreeSource("f", "a: '", value)
    assert spot(source.inside(6, "a")) == (1, 5)
    empty: Value = TreeList()
    assert TreeSource("f", "", empty).value() == []
