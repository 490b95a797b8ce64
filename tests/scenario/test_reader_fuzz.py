"""Whatever the bytes are, the answer is our own, quick, and points into the file."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.scenario.loader import Loaded, load_bytes
from simulator.usecases.wording import line
from tests.scenario.faults import ALL
from tests.scenario.samples import minimal_scenario_yaml

_SEED = minimal_scenario_yaml(
    variables="[{id: gifts, start: 0, min: 0, max: 3}]",
    facts="[{id: number, text: A fact}]",
    start="[{when: 'knows(\"number\")', to: hello}, {to: hello}]",
    cast="{petro: {name: 'Петро', face: petro}}",
    summary='"Two\\nlines"',
)
_PIECES = [
    *"[]{}:,-#&*!|>'\"%@` \t\n\r\0\x07\x85",
    *("<<: ", "!!", "&a ", "*a", "\\n", "\\u202e", "- ", "? ", ": ", "---\n", "...\n"),
    *("[[[[", "null", "1e9", "999999999999", "\u2028", "\ufeff", "𝕏", "(", "not ", "== "),
]


def _checked(data: bytes) -> Loaded:
    started = time.process_time()
    loaded = load_bytes(data, "f.yaml", "small")
    # Far above what it takes, far below what anything quadratic would.
    assert time.process_time() - started < 5
    lines = data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for found in loaded.issues:
        assert 1 <= found.place.line <= len(lines)
        assert 1 <= found.place.column <= len(lines[found.place.line - 1]) + 1
        assert len(line(found)) < 400
    assert (loaded.scenario is None) == bool(loaded.errors)
    return loaded


@given(st.binary(max_size=200))
def test_random_bytes_get_an_answer(data: bytes) -> None:
    _checked(data)


@given(st.text(max_size=200))
def test_random_text_gets_an_answer(text: str) -> None:
    _checked(text.encode("utf-8", "surrogatepass"))


@given(
    st.lists(
        st.tuples(st.integers(0, len(_SEED)), st.integers(0, 12), st.sampled_from(["", *_PIECES])),
        min_size=1,
        max_size=4,
    )
)
def test_a_scenario_changed_at_random_gets_an_answer(cuts: list[tuple[int, int, str]]) -> None:
    text = _SEED
    for at, length, piece in cuts:
        text = text[:at] + piece + text[at + length :]
    _checked(text.encode())


def test_thousands_of_mutations_never_surprise() -> None:
    chance = random.Random(20261121)
    seeds = [_SEED.encode(), *(fault.text.encode() for fault in ALL)]
    for _ in range(1500):
        data = bytearray(chance.choice(seeds))
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(data) + 1)
            match chance.randrange(4):
                case 0:
                    data[at : at + chance.randrange(20)] = b""
                case 1:
                    data[at:at] = chance.choice(_PIECES).encode()
                case 2:
                    data[at:at] = data[chance.randrange(len(data) + 1) :][: chance.randrange(60)]
                case _:
                    data[at : at + 1] = bytes([chance.randrange(256)])
        _checked(bytes(data))


@pytest.mark.parametrize(
    "text",
    [
        "nodes: [" + "{id: a}," * 20_000 + "]",
        "nodes:\n" + "  - {id: a, goto: b, says: x}\n" * 10_000,
        "".join(f"key{i}: 1\n" for i in range(40_000)),
        "k" * 100_000 + ": 1\n",
        "a: '" + "\u202e" * 200_000 + "'\n",
        "a: " + "\u0301" * 300_000 + "\n",
        "a: |\n" + " x\n" * 200_000,
        "start: [" + "{when: trust = 5, to: a}," * 10_000 + "]",
        minimal_scenario_yaml(start="[" + "{when: tursst > 5, to: a}," * 10_000 + "{to: hello}]"),
        'a: "' + "\\x07" * 100_000 + '"',
    ],
    ids=[
        "shapes",
        "links",
        "keys",
        "long-key",
        "bidi",
        "marks",
        "block",
        "conditions",
        "names",
        "escapes",
    ],
)
def test_a_big_hostile_file_costs_no_more_than_a_long_one(text: str) -> None:
    assert len(_checked(text.encode()).issues) <= 200


def test_a_big_scenario_full_of_faults_is_bounded_too() -> None:
    nodes = "".join(f"\n  - {{id: n{i}, says: x, goto: m{i}}}" for i in range(9_000))
    loaded = _checked(minimal_scenario_yaml(nodes=nodes).encode())
    assert len(loaded.issues) == 200
