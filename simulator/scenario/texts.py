"""What a text in an author's file has to be, apart from its meaning."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from pydantic_core import PydanticCustomError

from simulator.model.scenario import CARE_LETTERS, FIRMNESS_LETTERS, Rating

MOST_MARKS: Final = 4
"""Combining marks on one letter: more than any script needs, fewer than what hides a line."""

_INVISIBLE: Final = re.compile(
    "[\\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\uffa0]+"
)
_MAYBE_MARKS: Final = re.compile(
    rf"[^\w\s\x00-\u02ff\u2010-\u2bff\u3000-\u303f]{{{MOST_MARKS + 1},}}"
)
"""A cheap look before the dear one: rows of what is neither letter, blank nor punctuation."""


def visible(text: str) -> str:
    """A text people can see and read, or a `PydanticCustomError`."""
    if text.isascii():
        if text.strip():
            return text
        raise PydanticCustomError("blank", "blank text")
    if not _INVISIBLE.sub("", text):
        raise PydanticCustomError("blank", "blank text")
    for row in _MAYBE_MARKS.finditer(text):
        _check_marks(row.group())
    return text


def _check_marks(row: str) -> None:
    run = 0
    for character in row:
        run = run + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        if run > MOST_MARKS:
            raise PydanticCustomError("marks", "too many combining marks")


def one_line(text: str) -> str:
    """A visible text without a line break, or a `PydanticCustomError`."""
    if "\n" in text or "\t" in text:
        raise PydanticCustomError("lines", "more than one line")
    return visible(text)


def care(value: object) -> Rating:
    """The care rating of a number 0..4 or letters of HADT."""
    return _rating(value, CARE_LETTERS)


def firmness(value: object) -> Rating:
    """The firmness rating of a number 0..4 or letters of LRPB."""
    return _rating(value, FIRMNESS_LETTERS)


def _rating(value: object, letters: str) -> Rating:
    """Letters come in any order, none twice; an empty text has none of them."""
    if isinstance(value, str):
        return _of_letters(value, letters)
    if type(value) is int and 0 <= value <= len(letters):
        return Rating(value)
    raise PydanticCustomError("rating", "not a rating")


@lru_cache(maxsize=256)
def _of_letters(value: str, letters: str) -> Rating:
    if len({*value}) != len(value) or not {*value} <= {*letters}:
        raise PydanticCustomError("rating", "not a rating")
    return Rating(len(value), "".join(letter for letter in letters if letter in value))
