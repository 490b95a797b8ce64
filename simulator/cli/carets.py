"""An issue as people read it in a terminal: place and sentence, the line, a caret under it.

    scenarios/oven/scenario.yaml:148:11: S121 The place agred is not in this file.
        goto: agred
              ^ error
      The nearest is agreed.

The line is cut around the place to the width there is; what cannot be seen is shown as dots,
one for each, so that the caret stands where the editor's cursor would.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from simulator.cli.common import seen
from simulator.model.errors import KnownError
from simulator.model.issue import Issue, Place, Severity
from simulator.scenario.loader import read_bytes
from simulator.scenario.reader import DEFAULT_LIMITS
from simulator.scenario.tree import split_lines
from simulator.usecases.wording import hint_sentence, without_hint

LEAST_WIDTH: Final = 40
"""Narrower than this a line says nothing."""

_MARGIN: Final = "    "
_CUT: Final = "…"

_COLOURS: Final[Mapping[Severity, str]] = {
    Severity.ERROR: "31",
    Severity.WARNING: "33",
    Severity.NOTE: "36",
}
_PLACE: Final = "1"

Paint = Callable[[str, str], str]
"""A text in a colour (the number of an ANSI sequence), or as it is."""


def plain(text: str, colour: str) -> str:
    """No colours."""
    return text


def painted(text: str, colour: str) -> str:
    """ANSI colours. The text holds no sequences of its own: unseen characters are shown."""
    return f"\x1b[{colour}m{text}\x1b[0m"


class SourceLines:
    """The lines of the files that issues stand in, each file read once."""

    def __init__(self) -> None:
        self._files: dict[str, Sequence[str]] = {}

    def line(self, place: Place) -> str | None:
        """The line of a place, None where the file holds none or is no text."""
        if place.file not in self._files:
            self._files[place.file] = _lines(Path(place.file))
        lines = self._files[place.file]
        return lines[place.line - 1] if place.line <= len(lines) else None


def _lines(file: Path) -> Sequence[str]:
    try:
        data = read_bytes(file, DEFAULT_LIMITS.size)
    except KnownError:
        return ()
    if b"\0" in data[:4]:  # UTF-16 and UTF-32, which have no lines to show
        return ()
    return split_lines(data.decode("utf-8-sig", "replace"))


def block(issue: Issue, source: str | None, width: int, paint: Paint = plain) -> list[str]:
    """The lines that tell an issue; `source` is the line of its file."""
    place, colour = issue.place, _COLOURS[issue.severity]
    said = [f"{paint(f'{seen(place)}:', _PLACE)} {paint(issue.code, colour)} {without_hint(issue)}"]
    if source is not None and source.strip():
        room = max(width, LEAST_WIDTH) - len(_MARGIN)
        shown, at = excerpt(source, place.column, room)
        word = issue.severity.value
        mark = f"{word} ^".rjust(at + 1) if at + 2 + len(word) > room else " " * at + f"^ {word}"
        body = mark.lstrip()
        indent = " " * (len(mark) - len(body))
        said += [_MARGIN + shown, _MARGIN + indent + paint(body, colour)]
    hint = hint_sentence(issue)
    if hint is not None:
        said.append(f"  {hint}")
    return said


def excerpt(line: str, column: int, room: int) -> tuple[str, int]:
    """The part of a line around a column (from 1) that fits `room` cells, and the cell from 0
    in which the column stands there. The indentation of the line is left out."""
    seen = [_visible(character) for character in line.rstrip()]
    at = min(column - 1, len(seen))
    first = min(len(line) - len(line.lstrip()), at)
    last = len(seen)
    if _cells(seen[first:last]) <= room:
        return "".join(seen[first:last]), _cells(seen[first:at])
    start = _back(seen, first, at, room // 3)
    before = _CUT if start > first else ""
    end = start
    left = room - len(before) - len(_CUT)
    while end < last and (left := left - _cells(seen[end : end + 1])) >= 0:
        end += 1
    after = _CUT if end < last else ""
    return before + "".join(seen[start:end]) + after, len(before) + _cells(seen[start:at])


def _back(seen: Sequence[str], first: int, at: int, room: int) -> int:
    """How far to the left of `at` the excerpt begins."""
    start = at
    while start > first and _cells(seen[start - 1 : at]) <= room:
        start -= 1
    return start


def _visible(character: str) -> str:
    """What stands for a character: a tab is one blank, what cannot be seen a dot."""
    if character.isspace():
        return " "
    return character if character.isprintable() else "·"


def _cells(characters: Sequence[str]) -> int:
    """How wide they are in a terminal: East Asian ones two cells, combining ones none."""
    return sum(
        0 if unicodedata.combining(one) else 1 + (unicodedata.east_asian_width(one) in "WF")
        for one in characters
    )
