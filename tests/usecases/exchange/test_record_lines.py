"""A JSON array with a record on each line: written and read one by one, whatever is in it."""

from __future__ import annotations

import gzip
import io
import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.usecases.exchange.record_lines import (
    LONGEST_LINE,
    MOST_VALUES,
    LineWriter,
    Trouble,
    UnreadableError,
    records,
)

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=20,
)


def written(*values: dict[str, object]) -> bytes:
    stream = io.BytesIO()
    writer = LineWriter(stream)
    for value in values:
        writer.write(value)
    writer.close()
    return stream.getvalue()


def read(data: bytes) -> list[dict[str, object]]:
    return [line.value for line in records(io.BytesIO(data))]


@given(st.lists(st.dictionaries(st.text(max_size=9), VALUES), max_size=4))
def test_what_is_written_is_read_and_the_whole_is_json(values: list[dict[str, object]]) -> None:
    data = written(*values)
    assert json.loads(data) == values
    # A name that stands for a half character cannot come back from UTF-8.
    assert read(data) == values


def test_what_commands_a_terminal_or_turns_a_line_is_an_escape() -> None:
    odd = "a\x1b[2J\x9b\u202eb\ud800\U000e0041\u00a0"
    data = written({"text": odd})
    assert data.isascii()
    assert json.loads(data) == [{"text": odd}]
    assert written({"text": "Пів на п'яту 👍"}).decode().replace("\n", "").isprintable()


def test_a_number_that_is_none_is_never_written() -> None:
    with pytest.raises(ValueError, match="JSON"):
        written({"value": float("nan")})


@pytest.mark.parametrize(
    "data", [b'[\r\n{"a":1},\r\n{"a":2}\r\n]\r\n', b'\xef\xbb\xbf[\n{"a":1},\n{"a":2}\n]']
)
def test_other_line_ends_and_a_mark_at_the_beginning_do_no_harm(data: bytes) -> None:
    assert read(data) == [{"a": 1}, {"a": 2}]


HOSTILE = {
    "empty": (b"", 1, Trouble.FOREIGN),
    "text": (b"hello\n", 1, Trouble.FOREIGN),
    "one line": (b'[{"a":1}]', 1, Trouble.FOREIGN),
    "table": (b"run,person\n1,2\n", 1, Trouble.FOREIGN),
    "packed": (gzip.compress(b"[\n]\n"), 1, Trouble.PACKED),
    "zip": (b"PK\x03\x04aaaa", 1, Trouble.PACKED),
    "no end": (b'[\n{"a":1}\n', 3, Trouble.CUT_OFF),
    "half a line": (b'[\n{"a":1},\n{"b', 3, Trouble.CUT_OFF),
    "empty list cut off": (b"[\n", 2, Trouble.CUT_OFF),
    "no comma": (b'[\n{"a":1}\n{"a":2}\n]\n', 3, Trouble.UNFIT),
    "a comma too many": (b'[\n{"a":1},\n]\n', 3, Trouble.UNFIT),
    "after the end": (b'[\n{"a":1}\n]\n{"a":2}\n', 4, Trouble.UNFIT),
    "no object": (b"[\n1\n]\n", 2, Trouble.UNFIT),
    "twice": (b'[\n{"a":1,"a":2}\n]\n', 2, Trouble.UNFIT),
    "NaN": (b'[\n{"a":NaN}\n]\n', 2, Trouble.UNFIT),
    "infinite": (b'[\n{"a":-Infinity}\n]\n', 2, Trouble.UNFIT),
    "too large a number": (b'[\n{"a":1e999}\n]\n', 2, Trouble.UNFIT),
    "digits": (b'[\n{"a":' + b"9" * 2_000_000 + b"}\n]\n", 2, Trouble.UNFIT),
    "digits behind the point": (b'[\n{"a":0.' + b"9" * 5000 + b"}\n]\n", 2, Trouble.UNFIT),
    "no UTF-8": (b'[\n{"a":"\xff"}\n]\n', 2, Trouble.UNFIT),
    "UTF-16": ('[\n{"a":1}\n]\n'.encode("utf-16"), 1, Trouble.FOREIGN),
    "deep": (b'[\n{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}\n]\n", 2, Trouble.UNFIT),
    "deep and open": (b"[\n" + b"[" * 100_000 + b"\n]\n", 2, Trouble.UNFIT),
    "deep objects": (
        b'[\n{"a":' + b'{"a":' * 100 + b"1" + b"}" * 101 + b"\n]\n",
        2,
        Trouble.UNFIT,
    ),
    "many": (b'[\n{"a":[' + b"0," * MOST_VALUES + b"0]}\n]\n", 2, Trouble.UNFIT),
    "long": (b'[\n{"a":"' + b"a" * LONGEST_LINE + b'"}\n]\n', 2, Trouble.UNFIT),
    "quotes that never end": (
        b"[\n" + b"[" * 40 + b'"' + b'\\"' * 3_000_000 + b"\n]\n",
        2,
        Trouble.UNFIT,
    ),
    "quote open": (b'[\n{"a":"' + b"\\" * 100_001 + b"\n]\n", 2, Trouble.UNFIT),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_not_of_the_form_is_refused_with_its_line(name: str) -> None:
    data, line, trouble = HOSTILE[name]
    with pytest.raises(UnreadableError) as refused:
        read(data)
    assert (refused.value.line, refused.value.trouble) == (line, trouble)
    assert refused.value.what


def test_brackets_in_texts_do_not_count_as_depth() -> None:
    assert read(written({"a": "[{" * 5000 + '"'})) == [{"a": "[{" * 5000 + '"'}]


@given(st.binary(max_size=200), st.data())
def test_whatever_is_changed_in_a_file_is_read_or_refused(
    noise: bytes, data: st.DataObject
) -> None:
    whole = written({"kind": "a", "list": [1, "x", {"y": None}]}, {"kind": "b"})
    at = data.draw(st.integers(0, len(whole)))
    until = data.draw(st.integers(at, len(whole)))
    try:
        assert all(isinstance(value, dict) for value in read(whole[:at] + noise + whole[until:]))
    except UnreadableError as refused:
        assert refused.line >= 1


def test_a_long_file_is_never_held_as_a_whole() -> None:
    data = written(*({"kind": "run", "text": "a" * 10_000} for _ in range(2_000)))
    stream = io.BytesIO(data)
    tracemalloc.start()
    try:
        count = sum(1 for _ in records(stream))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == 2_000
    assert peak < len(data) / 50
