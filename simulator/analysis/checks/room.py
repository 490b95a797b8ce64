"""The room: what a projector can show of a talk at a size the last row can read.

The figures were measured with the program's typeface on a 4:3 projector of 1024 by 768, the
narrowest there is: a client's line and four replies below it. Letters of 28 units (the
picture's height has 720) are the normal size, 22 the smallest; a fork that does not fit at
22 is shown reply by reply. Cyrillic is wider than Latin, so it has fewer characters. A fork
of fewer replies has as much more room for each.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Final

from simulator.analysis.checks.editions import Edition, editions
from simulator.analysis.checks.subject import Subject
from simulator.model.issue import Issue

MOST_OF_A_LINE: Final = 180
"""Characters of a client's line above four replies."""

_NORMAL, _SMALLEST = 0, 1
LATIN: Final = (120, 245)
CYRILLIC: Final = (105, 205)
"""Characters of each of four replies, at the normal size and at the smallest."""

_AT_ONCE: Final = 4


def find(subject: Subject) -> Iterator[Issue]:
    """What is too long for a projector, in every language."""
    for edition in editions(subject):
        yield from _lines(edition)
        yield from _replies(edition)


def _lines(edition: Edition) -> Iterator[Issue]:
    for path, text in edition.texts.items():
        if path[0] == "nodes" and path[2] == "says" and len(text) > MOST_OF_A_LINE:
            count, limit = str(len(text)), str(MOST_OF_A_LINE)
            yield edition.found("S440", path, count=count, limit=limit)


def _replies(edition: Edition) -> Iterator[Issue]:
    """One issue per fork, at its longest reply: the whole fork is shown in one size."""
    for node, replies in edition.forks():
        share = min(_AT_ONCE, len(replies))
        over = {_NORMAL: 0, _SMALLEST: 0}
        limits = {}
        for _, path, say in replies:
            budget = CYRILLIC if _is_cyrillic(say) else LATIN
            limits[path] = tuple(most * _AT_ONCE // share for most in budget)
            for size in over:
                over[size] += len(say) > limits[path][size]
        size, code = (_SMALLEST, "S442") if over[_SMALLEST] else (_NORMAL, "S441")
        if over[size]:
            _, path, say = max(replies, key=lambda row: len(row[2]) - limits[row[1]][size])
            yield edition.found(
                code,
                path,
                node=node.id,
                count=str(len(say)),
                limit=str(limits[path][size]),
                replies=str(over[size]),
            )


def _is_cyrillic(text: str) -> bool:
    """Whether most letters are Cyrillic."""
    letters = [letter for letter in text if letter.isalpha()]
    cyrillic = sum("CYRILLIC" in unicodedata.name(letter, "") for letter in letters)
    return cyrillic * 2 > len(letters)
