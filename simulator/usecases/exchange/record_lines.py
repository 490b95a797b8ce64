"""A file of records that can be written and read one by one, and is one JSON array as a whole.

The first line is `[`, the last is `]`, and every line between is one object, all but the last
followed by a comma. So any program reads it as JSON, and this one never holds more than a line
of it: a library for JSON in pieces would be one more thing to keep, and the standard library
reads whole values only.

What is read may have been cut off, packed, rewritten or made to do harm. It is refused with
the line, and within bounds: the length of a line and the number of values in it are looked at
before a value is made of it, numbers have few digits, names stand once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, BinaryIO, Final

from simulator.usecases.exchange.results import Sink

LONGEST_LINE: Final = 12 * 2**20
"""Bytes of one record. The largest is the text of a scenario with its house code: two files of
2 MiB, a third more as base64."""

MOST_VALUES: Final = 500_000
"""Commas and brackets of one record: enough for ten thousand answers with their figures."""

_MOST_DIGITS: Final = 25
_DEPTH: Final = 32
_SIGNS: Final = re.compile(rb'"(?:[^"\\]+|\\.)*+"?|([\[{])|([\]}])', re.DOTALL)
_ARCHIVES: Final = (b"\x1f\x8b", b"PK\x03\x04", b"BZh", b"\xfd7zXZ", b"(\xb5/\xfd")
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


class Trouble(StrEnum):
    """What a file is instead of one that can be read."""

    FOREIGN = "foreign"
    PACKED = "packed"
    CUT_OFF = "cut off"
    UNFIT = "unfit"


class UnreadableError(Exception):
    """The file is not of this form. `line` counts from 1; `trouble` and `what` say why."""

    def __init__(self, line: int, what: str, trouble: Trouble | None = None) -> None:
        super().__init__(line, what)
        self.line = line
        self.what = what
        self.trouble = trouble or Trouble.UNFIT


@dataclass(frozen=True, slots=True)
class Line:
    """A record and the line it stands on."""

    number: int
    value: dict[str, Any]


def line_text(value: Mapping[str, Any]) -> str:
    """A record on one line. What nobody sees (controls, marks of direction) is an escape, so
    that it harms no terminal; there is no NaN (ValueError)."""
    made = _ENCODER.encode(value)
    if made.isprintable():
        return made
    return "".join(sign if sign.isprintable() else json.dumps(sign)[1:-1] for sign in made)


class LineWriter:
    """Writes records into a stream of bytes; `close` makes the whole of them valid."""

    def __init__(self, stream: Sink) -> None:
        self._stream = stream
        self._before = b"[\n"

    def write(self, value: Mapping[str, Any]) -> None:
        """One record more."""
        self._stream.write(self._before + line_text(value).encode())
        self._before = b",\n"

    def close(self) -> None:
        """The end of the array. The stream stays open."""
        self._stream.write(b"[\n]\n" if self._before == b"[\n" else b"\n]\n")


def records(stream: BinaryIO) -> Iterator[Line]:
    """The records of a stream from its beginning, one by one.

    Raises `UnreadableError` where the form ends: what came before may be used or not.
    """
    first = stream.readline(LONGEST_LINE)
    if first.startswith(_ARCHIVES):
        raise UnreadableError(1, "it is packed", Trouble.PACKED)
    if first.removeprefix(b"\xef\xbb\xbf").strip() != b"[":
        raise UnreadableError(1, "it does not begin with [ on a line", Trouble.FOREIGN)
    number, more = 1, True
    while True:
        number += 1
        line = stream.readline(LONGEST_LINE + 1)
        body = line.strip()
        if body == b"]":
            break
        if len(line) > LONGEST_LINE:
            raise UnreadableError(number, "the line is too long")
        if not line.endswith(b"\n"):
            raise UnreadableError(number, "the file ends here", Trouble.CUT_OFF)
        if not more:
            raise UnreadableError(number, "a comma is missing before this line")
        more = body.endswith(b",")
        yield Line(number, _value(body.removesuffix(b","), number))
    if more and number > 2:
        raise UnreadableError(number, "a record is missing before this line")
    if stream.read(1024).strip():
        raise UnreadableError(number + 1, "something follows the end")


def _value(body: bytes, number: int) -> dict[str, Any]:
    if body.count(b",") + body.count(b"[") + body.count(b"{") > MOST_VALUES:
        raise UnreadableError(number, "it holds too many values")
    if _depth(body) > _DEPTH:
        raise UnreadableError(number, "it is nested too deeply")
    try:
        value = _DECODER.decode(body.decode())
    except UnicodeDecodeError as error:
        raise UnreadableError(number, "it is no UTF-8") from error
    except json.JSONDecodeError as error:
        raise UnreadableError(number, f"it is no JSON at sign {error.pos + 1}") from error
    except _UnfitValueError as error:
        raise UnreadableError(number, str(error)) from error
    if not isinstance(value, dict):
        raise UnreadableError(number, "an object is needed")
    return value


def _depth(body: bytes) -> int:
    """How deep brackets are within each other, those in texts aside. In one pass: a file may
    be made of nothing but brackets, and a parser that goes down with them breaks."""
    if body.count(b"[") + body.count(b"{") <= _DEPTH:
        return 0
    deepest = depth = 0
    for sign in _SIGNS.finditer(body):
        if sign[1]:
            depth += 1
            deepest = max(deepest, depth)
        elif sign[2]:
            depth -= 1
    return deepest


class _UnfitValueError(Exception):
    """JSON that other programs read in more than one way, or not at all."""


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _UnfitValueError("a name stands twice in one object")
    return found


def _whole(text: str) -> int:
    if len(text) > _MOST_DIGITS:
        raise _UnfitValueError("a number has too many digits")
    return int(text)


def _broken(text: str) -> float:
    if len(text) > _MOST_DIGITS:
        raise _UnfitValueError("a number has too many digits")
    found = float(text)
    if found in (float("inf"), float("-inf")):
        raise _UnfitValueError("a number is too large")
    return found


def _constant(text: str) -> float:
    raise _UnfitValueError(f"{text} is no number")


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_unique, parse_int=_whole, parse_float=_broken, parse_constant=_constant
)
