"""The quick pass gives what the careful one gives, and leaves to it what is odd."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.scenario import quick, reader
from simulator.scenario.reader import Limits
from simulator.scenario.tree import TreeMap, Value
from tests.scenario.samples import minimal_scenario_yaml

PIECES = (
    "a: ", "b: ", "a", "- ", "? ", ": ", "\n", "\n  ", "\n    ", "{", "}", "[", "]", ", ",
    "true", "False", "null", "~", "12", "-0.5", "0777", "12:30", "1e5", "''", "'x'", '"x"',
    '"a\\nb"', '"\\u202e"', '"\\0"', '"C:\\\\new"', "|\n  x", ">-\n  y", "&x ", "*x", "!t ",
    "<<", "---\n", "...\n", "%YAML 1.1\n", "# c\n", "\t", "ї", "\u2028", "\u202e", "\r\n",
    "say: ", " #3", "#3",
)  # fmt: skip


def agree(data: bytes, limits: Limits) -> None:
    fast, slow = quick.read(data, "f.yaml", limits), reader.read(data, "f.yaml", limits)
    assert kinds(fast.tree) == kinds(slow.tree)
    assert (fast.issues, fast.complete, fast.blanks) == (slow.issues, slow.complete, slow.blanks)
    for path in paths(slow.tree):
        assert fast.source.place(*path) == slow.source.place(*path)
        assert fast.source.key_place(*path) == slow.source.key_place(*path)
        assert fast.source.value(*path) == slow.source.value(*path)


def kinds(value: Value) -> object:
    """A tree that tells 1, 1.0 and true apart, and the order of keys."""
    if isinstance(value, dict):
        return [(key, kinds(item)) for key, item in value.items()]
    if isinstance(value, list):
        return ["list", *map(kinds, value)]
    return type(value), value


def paths(value: Value) -> list[tuple[str | int, ...]]:
    steps = (
        list(value.items())
        if isinstance(value, dict)
        else list(enumerate(value))
        if isinstance(value, list)
        else []
    )
    return [(), *((step, *below) for step, item in steps for below in paths(item))]


@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_on_any_text_both_passes_agree(pieces: list[str]) -> None:
    agree("".join(pieces).encode(), Limits())


@given(st.integers(1, 30), st.integers(1, 8))
def test_both_passes_keep_to_the_limits_alike(values: int, depth: int) -> None:
    data = b"a: [1, {b: 2, c: [3, [4]]}, 5]\nd: {e: 6}\n"
    agree(data, Limits(values=values, depth=depth))
    agree(data, Limits(size=4 * values))


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\na: 2",
        "a:",
        "a: &x 1",
        "a: [&x {}]",
        "a: [!!map {}]",
        "a: *x",
        "a: !t 1",
        "<<: {a: 1}",
        "1: x",
        "[1]: x",
        "a: 1\n---\nb: 2",
        "%TAG ! tag:x,2000:\n---\na: 1",
        '"\\u202e": x',
        'a: "\\0"',
        'a: "C:\\new"',
        "a: {b: c",
        "",
        "a: \u202e",
        "\ufeffa: 1",
        "a: x\x01",
        "say: Slot #3",
    ],
)
def test_what_is_odd_gets_the_careful_pass(text: str) -> None:
    agree(text.encode(), Limits())


def test_what_is_whole_is_read_without_positions_until_one_is_asked_for() -> None:
    data = minimal_scenario_yaml(title='"Two\\nlines"').encode()
    reading = quick.read(data, "f.yaml")
    assert type(reading.tree) is dict
    assert str(reading.source.place("title")) == "f.yaml:4:8"


def test_what_is_odd_comes_with_positions_at_once() -> None:
    assert isinstance(quick.read(b"a: 1\nb:\n", "f.yaml").tree, TreeMap)
