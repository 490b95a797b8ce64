"""What a translator has written into a sheet, as written: values, comments, left-over texts.

A sheet is written anew by the program; everything that is a person's has to survive that:
how a value is quoted or folded, the comments above it and behind it, and texts whose id the
scenario no longer has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from yaml._yaml import CParser
from yaml.events import ScalarEvent

from simulator.model.issue import PathStep
from simulator.model.texts import DIGITS
from simulator.model.translation import TextPath
from simulator.scenario.reader import DEFAULT_LIMITS, read_text
from simulator.scenario.sheet_form import SHORT
from simulator.scenario.sheet_reader import HEADER, SOURCES, dotted
from simulator.scenario.tree import COLUMN_BITS, TreeList, TreeMap, Value, split_lines

OURS: Final = ("#:", "#!")
"""How comments begin that are the program's, and written anew."""

_LINES: Final = frozenset({"rules", "portrait", "facts", "promises", "roles", "offers"})
"""Keys of entries that have one text."""

Written: TypeAlias = tuple[PathStep, ...]
"""A path in the sheet as it is written: keys, and indexes of variants."""

_BEHIND: Final = re.compile(r"[\s:,\]}\[{]*\s(#.*)")


@dataclass(slots=True)
class Parts:
    """A sheet taken apart. Paths are those of texts, or of the keys above them.

    `raw` is the YAML of a value, `above` and `behind` are the comments before its line and
    on it, `gone` are texts the scenario has no place for, with their paths as written,
    `digests` are those of `sources`, by their keys, and `end` the comments below everything.
    """

    raw: dict[TextPath, str] = field(default_factory=dict)
    above: dict[TextPath, list[str]] = field(default_factory=dict)
    behind: dict[TextPath, str] = field(default_factory=dict)
    gone: dict[TextPath, str] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)
    end: list[str] = field(default_factory=list)

    def digest_of(self, path: TextPath) -> str | None:
        """Which source a text without a place was made from, where that is told."""
        named = (dotted(path), dotted((*path, SHORT)))
        return next((self.digests[name][:DIGITS] for name in named if name in self.digests), None)

    def move(self, old: TextPath, new: TextPath) -> None:
        """What stands at a text goes where the text goes."""
        for held in (self.raw, self.behind):
            if old in held:
                held[new] = held.pop(old)
        if old in self.above:
            self.above[new] = self.above.pop(old)


def field_of(path: TextPath) -> str:
    """The key a text stands under, the same for an entry written as its text and for all
    variants of a line."""
    if path[0] == "nodes" and len(path) > 3 and path[2] == "says":
        return path[2]
    if path[0] in _LINES or (path[0] == "fair" and path[-1] != "by"):
        return SHORT
    return path[-1] if len(path) > 2 else SHORT


@dataclass(frozen=True, slots=True)
class _Scalar:
    """A key or a value as the parser met it: packed position, extent in the text, its end."""

    mark: int
    start: int
    end: int
    line: int
    end_line: int
    end_column: int

    @property
    def last_line(self) -> int:
        """The last line it has a part in; a block text ends where the next line begins."""
        return self.end_line if self.end_column else self.end_line - 1


def parts_of(text: str, at: Mapping[TextPath, Written]) -> Parts:
    """A sheet's text taken apart; it has to be one the reader can read to its end.

    `at` tells where each text of the scenario stands in it.
    """
    return _Apart(text, at).parts


class _Apart:
    """One sheet being taken apart. `_names` and `_values` are by packed position."""

    def __init__(self, text: str, at: Mapping[TextPath, Written]) -> None:
        self.parts = Parts()
        self._names: dict[int, TextPath] = {}
        self._values: dict[int, tuple[TextPath, str]] = {}
        self._known = {path: name for name, path in at.items()}
        self._scalars = list(_scalars(text))
        self._walk(read_text(text, "", DEFAULT_LIMITS).tree, ())
        self._take_values(text)
        self._take_comments(split_lines(text))

    def _walk(self, value: Value, path: Written) -> None:
        """Names every key, item and value by its path."""
        if isinstance(value, TreeMap):
            for index, (key, item) in enumerate(value.items()):
                key_mark, mark = value.marks[2 * index : 2 * index + 2]
                self._names[key_mark] = self._name((*path, key))
                self._walk_item(item, mark, (*path, key))
        elif isinstance(value, TreeList):
            for index, item in enumerate(value):
                self._names[value.marks[index]] = self._name((*path, index))
                self._walk_item(item, value.marks[index], (*path, index))

    def _walk_item(self, item: Value, mark: int, path: Written) -> None:
        if isinstance(item, dict | list):
            self._walk(item, path)
        else:
            self._values[mark] = self._name(path), item if isinstance(item, str) else ""

    def _name(self, path: Written) -> TextPath:
        return self._known.get(path) or tuple(
            str(step if isinstance(step, str) else step + 1) for step in path
        )

    def _take_values(self, text: str) -> None:
        known = set(self._known.values())
        for scalar in self._scalars:
            name, value = self._values.get(scalar.mark, ((), ""))
            if not value.strip():
                continue
            if name in known:
                self.parts.raw[name] = text[scalar.start : scalar.end].rstrip()
            elif name[0] == SOURCES:
                self.parts.digests[".".join(name[1:])] = value
            elif name[0] not in HEADER:
                self.parts.raw[name] = text[scalar.start : scalar.end].rstrip()
                self.parts.gone[name] = value

    def _take_comments(self, lines: list[str]) -> None:
        within = {
            line for each in self._scalars for line in range(each.line + 1, each.last_line + 1)
        }
        last = {each.end_line: each for each in self._scalars if each.end_column}
        first: dict[int, TextPath] = {}
        for mark, name in sorted(self._names.items()):
            first.setdefault(mark >> COLUMN_BITS, name)
        waiting: list[str] = []
        for number, line in enumerate(lines):
            said = line.strip()
            if said.startswith("#") and number not in within:
                waiting += [] if said.startswith(OURS) else [said]
                continue
            if waiting and number in first:
                self.parts.above.setdefault(first[number], []).extend(waiting)
                waiting = []
            if number in last:
                self._take_behind(last[number], line)
        self.parts.end = waiting

    def _take_behind(self, scalar: _Scalar, line: str) -> None:
        found = _BEHIND.fullmatch(line[scalar.end_column :])
        name = self._values.get(scalar.mark, (self._names.get(scalar.mark, ()), ""))[0]
        if found is not None and name:
            self.parts.behind[name] = found.group(1).rstrip()


def _scalars(text: str) -> Iterator[_Scalar]:
    events: Iterator[Any] = iter(CParser(text).get_event, None)
    for event in events:
        if type(event) is ScalarEvent:
            start: Any = event.start_mark
            end: Any = event.end_mark
            mark = start.line << COLUMN_BITS | start.column
            yield _Scalar(mark, start.index, end.index, start.line, end.line, end.column)
