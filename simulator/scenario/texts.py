"""What a text in an author's file has to be, apart from its meaning."""

from __future__ import annotations

import re
import unicodedata
from itertools import permutations
from typing import Final

from pydantic_core import PydanticCustomError

from simulator.model.scenario import CARE_LETTERS, FIRMNESS_LETTERS, Rating

MOST_MARKS: Final = 4
"""Combining marks on one letter: more than any script needs, fewer than what hides a line."""

INVISIBLE: Final = (
    "\\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\uffa0"
)
"""What nobody sees, as the inside of a character class."""

_INVISIBLE: Final = re.compile(f"[{INVISIBLE}]+")
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


def _ratings(letters: str) -> dict[str | int, Rating]:
    """Every way to write a rating: a number, or letters in any order, none of them twice."""
    made: dict[str | int, Rating] = {}
    for number in range(len(letters) + 1):
        made[number] = Rating(number)
        for written in permutations(letters, number):
            ordered = "".join(letter for letter in letters if letter in written)
            made["".join(written)] = Rating(number, ordered)
    return made


_CARE: Final = _ratings(CARE_LETTERS)
_FIRMNESS: Final = _ratings(FIRMNESS_LETTERS)


def care(value: object) -> Rating:
    """The care rating of a number 0..4 or letters of HADT."""
    return _rating(value, _CARE)


def firmness(value: object) -> Rating:
    """The firmness rating of a number 0..4 or letters of LRPB."""
    return _rating(value, _FIRMNESS)


def _rating(value: object, ratings: dict[str | int, Rating]) -> Rating:
    # No isinstance: to a mapping true and 1.0 are the same as 1.
    if (type(value) is str or type(value) is int) and value in ratings:
        return ratings[value]
    raise PydanticCustomError("rating", "not a rating")
