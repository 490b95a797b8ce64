"""One value of a table of results, and how it stands in CSV and in JSON.

Numbers have a point, whatever the language of the computer; an exact one stands twice, as a
decimal number and, under its name with `_exact`, as the fraction it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any, Final, Generic, TypeVar
from unicodedata import category

T = TypeVar("T")

Cell = str | int | Fraction | tuple[str, ...] | None
"""What a column finds: None where there is nothing to say. A flag is a bool."""

_DIGITS: Final = 6
_SIGNS: Final = tuple("=+-@\uff1d\uff0b\uff0d\uff20")
"""What a formula begins with; the wide signs where such are typed."""
_FORMULA: Final = re.compile(rf"""(?<![;\s"'])[;\s"']*+(?=[{re.escape("".join(_SIGNS))}])""")
"""What may stand before a formula, to its whole length: so a long run of it is looked at once."""
_CELL: Final = frozenset(";\t\r\n")
"""What begins a cell for a spreadsheet that takes semicolons or tabs for separators, as in many
languages it does, and therefore does not see that a line end is within quotes."""
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_SEEN: Final = frozenset("\t\n\r\u200c\u200d")
"""Line ends that quotes take up, and the joiners that some scripts cannot be written without."""


class Kind(StrEnum):
    """What stands in a column."""

    TEXT = "text"
    WHOLE = "whole number"
    NUMBER = "number"
    EXACT = "number and fraction"
    FLAG = "flag"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column: `find` takes its value out of what a row is of."""

    name: str
    kind: Kind
    meaning: str
    find: Callable[[T], Cell]

    @property
    def headers(self) -> tuple[str, ...]:
        """The names it has in a file: two for an exact number."""
        return (self.name, f"{self.name}_exact") if self.kind is Kind.EXACT else (self.name,)

    def csv(self, row: T) -> tuple[str, ...]:
        """The cells of a row, one per header; empty where there is nothing."""
        value = self.find(row)
        if self.kind is Kind.EXACT:
            return (decimal(value), "" if value is None else str(value))
        if self.kind is Kind.NUMBER:
            return (decimal(value),)
        if self.kind is Kind.FLAG:
            return ("" if value is None else str(int(bool(value))),)
        if isinstance(value, int):
            return (str(value),)
        return (_text(value),)

    def json(self, row: T) -> Iterator[tuple[str, Any]]:
        """The same as names and values."""
        value = self.find(row)
        if self.kind is Kind.EXACT:
            yield self.name, number(value)
            yield f"{self.name}_exact", None if value is None else str(value)
        elif self.kind is Kind.NUMBER:
            yield self.name, number(value)
        else:
            yield self.name, list(value) if isinstance(value, tuple) else value

    def schema(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """JSON Schema by name."""
        about = {"description": self.meaning}
        if self.kind is Kind.EXACT:
            yield self.name, about | {"type": ["number", "null"]}
            exact = {"type": ["string", "null"], "pattern": "^-?[0-9]+(/[0-9]+)?$"}
            yield f"{self.name}_exact", about | exact
        elif self.kind is Kind.LIST:
            yield self.name, about | {"type": ["array", "null"], "items": {"type": "string"}}
        else:
            yield self.name, about | {"type": [_TYPES[self.kind], "null"]}


_TYPES: Final[Mapping[Kind, str]] = {
    Kind.TEXT: "string",
    Kind.WHOLE: "integer",
    Kind.NUMBER: "number",
    Kind.FLAG: "boolean",
}


def object_of(columns: Sequence[Column[T]], row: T) -> dict[str, Any]:
    """A row as a JSON object."""
    return dict(pair for column in columns for pair in column.json(row))


def schema_of(columns: Sequence[Column[T]]) -> dict[str, Any]:
    """The JSON Schema of such an object."""
    properties = dict(pair for column in columns for pair in column.schema())
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def decimal(value: Cell) -> str:
    """A number with a point and at most six digits behind it."""
    if not isinstance(value, int | Fraction):
        return ""
    text = f"{float(value):.{_DIGITS}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def number(value: Cell) -> float | int | None:
    """The same for JSON, unrounded."""
    if isinstance(value, Fraction):
        return value.numerator if value.denominator == 1 else float(value)
    return value if isinstance(value, int) else None


def _text(value: Cell) -> str:
    """A text or a list for a cell. Where a spreadsheet would begin a formula stands an
    apostrophe; what nobody sees is shown as U+FFFD."""
    text = " ".join(value) if isinstance(value, tuple) else str(value or "")
    printable = text.isprintable()
    if printable and ";" not in text and not text.startswith(_SIGNS):  # all but a few
        return text
    seen = _FORMULA.sub(_told, text if printable else "".join(map(_sign, text)))
    return f"'{seen}" if seen[:1] in _CELL else seen


def _told(found: re.Match[str]) -> str:
    before = found.group()
    begins = not found.start() or not _CELL.isdisjoint(before)
    return f"{before}'" if begins else before


def _sign(sign: str) -> str:
    unseen = sign not in _SEEN and category(sign) in _UNSEEN
    return "\ufffd" if unseen else sign
