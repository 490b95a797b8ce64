"""What a value of the JSON form may be: one declaration gives its schema and reads it.

A file comes from another computer and may hold anything. Reading answers a value of exactly
the declared kind or raises `UnfitError` with the place; it never converts ("1" is no number, true
is no 1), and every size has an upper limit.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Protocol

Schema = dict[str, Any]

_EXACT = r"^-?[0-9]{1,60}(/[1-9][0-9]{0,59})?$"


class UnfitError(Exception):
    """A value is not what the form says. `where` is its path within the record."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(where, what)
        self.where = where
        self.what = what


class Shape(Protocol):
    """What may stand in a place."""

    def schema(self) -> Schema:
        """The same as JSON Schema."""
        ...

    def read(self, value: object, where: str) -> Any:
        """The value, as the program has it. Raises `UnfitError`."""
        ...


@dataclass(frozen=True, slots=True)
class Text:
    """A text that UTF-8 can hold; `pattern` must match it as a whole where there is one."""

    most: int
    least: int = 0
    pattern: str | None = None

    def schema(self) -> Schema:
        """Lengths count characters."""
        made: Schema = {"type": "string", "maxLength": self.most}
        if self.least:
            made["minLength"] = self.least
        if self.pattern is not None:
            made["pattern"] = self.pattern
        return made

    def read(self, value: object, where: str) -> str:
        """The text as it is."""
        if not isinstance(value, str):
            raise UnfitError(where, "a text is needed")
        if not self.least <= len(value) <= self.most:
            raise UnfitError(where, f"a text of {self.least} to {self.most} characters is needed")
        if self.pattern is not None and re.fullmatch(self.pattern, value) is None:
            raise UnfitError(where, "the text has another form")
        if any("\ud800" <= sign <= "\udfff" for sign in value):
            raise UnfitError(where, "half of a character cannot be kept")
        if "\0" in value:
            raise UnfitError(where, "a zero character cannot be kept")
        return value


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within bounds."""

    low: int = 0
    high: int = 2**63 - 1

    def schema(self) -> Schema:
        """Bounds included."""
        return {"type": "integer", "minimum": self.low, "maximum": self.high}

    def read(self, value: object, where: str) -> int:
        """The number; neither true nor 1.0 is one."""
        if type(value) is not int:
            raise UnfitError(where, "a whole number is needed")
        if not self.low <= value <= self.high:
            raise UnfitError(where, f"a number from {self.low} to {self.high} is needed")
        return value


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""

    def schema(self) -> Schema:
        """A boolean."""
        return {"type": "boolean"}

    def read(self, value: object, where: str) -> bool:
        """The flag; 1 is none."""
        if not isinstance(value, bool):
            raise UnfitError(where, "true or false is needed")
        return value


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of the words of an enumeration, as its plain text."""

    words: type[StrEnum] | tuple[str, ...]

    def schema(self) -> Schema:
        """All words."""
        return {"enum": [str(word) for word in self.words]}

    def read(self, value: object, where: str) -> str:
        """The word."""
        known = [str(word) for word in self.words]
        if not isinstance(value, str) or value not in known:
            raise UnfitError(where, f"one of {', '.join(known)} is needed")
        return value


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment as `YYYY-MM-DDTHH:MM:SS.ffffff+00:00`; kept as it is written, because it is
    part of what is hashed."""

    def schema(self) -> Schema:
        """Always UTC, always with microseconds."""
        return {"type": "string", "format": "date-time", "pattern": _MOMENT}

    def read(self, value: object, where: str) -> str:
        """The text of the moment."""
        if not isinstance(value, str) or re.fullmatch(_MOMENT, value) is None:
            raise UnfitError(where, "a moment like 2026-03-02T09:30:00.000000+00:00 is needed")
        try:
            datetime.fromisoformat(value)
        except ValueError as error:
            raise UnfitError(where, "there is no such moment") from error
        return value


_MOMENT = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}\+00:00$"


@dataclass(frozen=True, slots=True)
class Day:
    """A day as `YYYY-MM-DD`."""

    def schema(self) -> Schema:
        """ISO 8601."""
        return {"type": "string", "format": "date", "pattern": _DAY}

    def read(self, value: object, where: str) -> str:
        """The text of the day."""
        if not isinstance(value, str) or re.fullmatch(_DAY, value) is None:
            raise UnfitError(where, "a day like 2026-03-02 is needed")
        try:
            date.fromisoformat(value)
        except ValueError as error:
            raise UnfitError(where, "there is no such day") from error
        return value


_DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


@dataclass(frozen=True, slots=True)
class Exact:
    """An exact number as text: `12`, `-3`, `275/19`."""

    def schema(self) -> Schema:
        """Lowest terms are not asked for."""
        return {"type": "string", "pattern": _EXACT}

    def read(self, value: object, where: str) -> str:
        """The text of the number, which is kept to the letter."""
        if not isinstance(value, str) or re.fullmatch(_EXACT, value) is None:
            raise UnfitError(where, "an exact number like 275/19 is needed")
        return value


@dataclass(frozen=True, slots=True)
class Data:
    """Bytes as base64, at most `most` of them."""

    most: int

    def schema(self) -> Schema:
        """Standard alphabet, padded, without line breaks."""
        return {
            "type": "string",
            "contentEncoding": "base64",
            "maxLength": 4 * -(-self.most // 3),
        }

    def read(self, value: object, where: str) -> bytes:
        """The bytes."""
        if not isinstance(value, str) or len(value) > 4 * -(-self.most // 3):
            raise UnfitError(where, "base64 of a limited length is needed")
        try:
            return base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError) as error:
            raise UnfitError(where, "this is no base64") from error


@dataclass(frozen=True, slots=True)
class Maybe:
    """Null, or another shape."""

    shape: Shape

    def schema(self) -> Schema:
        """Either."""
        return {"anyOf": [{"type": "null"}, self.shape.schema()]}

    def read(self, value: object, where: str) -> Any:
        """None, or what the shape reads."""
        return None if value is None else self.shape.read(value, where)


@dataclass(frozen=True, slots=True)
class ListOf:
    """At most `most` values of one shape."""

    shape: Shape
    most: int

    def schema(self) -> Schema:
        """An array."""
        return {"type": "array", "items": self.shape.schema(), "maxItems": self.most}

    def read(self, value: object, where: str) -> tuple[Any, ...]:
        """All of them."""
        if not isinstance(value, list) or len(value) > self.most:
            raise UnfitError(where, f"a list of at most {self.most} is needed")
        return tuple(self.shape.read(one, f"{where}[{at}]") for at, one in enumerate(value))


@dataclass(frozen=True, slots=True)
class Row:
    """An array with a shape per place."""

    shapes: tuple[Shape, ...]

    def schema(self) -> Schema:
        """Exactly so many."""
        return {
            "type": "array",
            "prefixItems": [shape.schema() for shape in self.shapes],
            "minItems": len(self.shapes),
            "maxItems": len(self.shapes),
        }

    def read(self, value: object, where: str) -> tuple[Any, ...]:
        """All of them."""
        if not isinstance(value, list) or len(value) != len(self.shapes):
            raise UnfitError(where, f"a list of exactly {len(self.shapes)} is needed")
        return tuple(
            shape.read(one, f"{where}[{at}]")
            for at, (shape, one) in enumerate(zip(self.shapes, value, strict=True))
        )


@dataclass(frozen=True, slots=True)
class Shown:
    """What is there for other programs alone: this one passes over it, and works it out again.
    `form` is the JSON Schema of what it writes."""

    form: Callable[[], Schema]

    def schema(self) -> Schema:
        """What stands there."""
        return self.form()

    def read(self, _value: object, _where: str) -> None:
        """Nothing, whatever is there."""


@dataclass(frozen=True, slots=True)
class Field:
    """A named value of a record, and what it means."""

    name: str
    shape: Shape
    meaning: str


@dataclass(frozen=True, slots=True)
class Record:
    """An object with these fields, and the value that is made of them (by name, those for
    other programs aside). What is not known is passed over, so that a later version may add."""

    make: Callable[..., Any]
    fields: Sequence[Field]

    def schema(self) -> Schema:
        """All fields required."""
        return {
            "type": "object",
            "properties": {
                field.name: {"description": field.meaning} | field.shape.schema()
                for field in self.fields
            },
            "required": [field.name for field in self.fields],
        }

    def read(self, value: object, where: str) -> Any:
        """The value made of all fields."""
        if not isinstance(value, dict):
            raise UnfitError(where, "an object is needed")
        found = {}
        for field in self.fields:
            place = f"{where}.{field.name}" if where else field.name
            if field.name not in value:
                raise UnfitError(place, "it is not there")
            read = field.shape.read(value[field.name], place)
            if not isinstance(field.shape, Shown):
                found[field.name] = read
        return self.make(**found)


def record_within(shape: Shape) -> tuple[Record | None, bool]:
    """The record a shape is made of, if it is, and whether there may be several."""
    if isinstance(shape, Maybe):
        return record_within(shape.shape)
    if isinstance(shape, ListOf):
        return record_within(shape.shape)[0], True
    return (shape, False) if isinstance(shape, Record) else (None, False)
