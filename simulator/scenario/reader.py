"""The guarded pass: from a file's bytes to a tree of plain values with positions.

PyYAML's C parser is pulled event by event and nothing is ever constructed by it, so a file
can neither run code nor grow beyond its own size. What YAML may not do here (anchors,
aliases, tags, merge keys, a second document, deep nesting) is refused as it goes by;
whatever can be read on from is read on from, so that all faults of a file come at once.

Scalars are a part of YAML 1.2's: `true`, `false`, decimal numbers and `null` are special,
everything else is text (`no`, `on`, `12:30`, `0777`, `1_000`, dates).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final, NoReturn, TypeAlias

import yaml
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from simulator.model.codes import issue
from simulator.model.collector import collector_off
from simulator.model.issue import Issue
from simulator.scenario.characters import (
    code_point,
    decode,
    find_forbidden,
    has_bidi_control,
    has_suspects,
    looks_like_a_path,
    replace_forbidden,
)
from simulator.scenario.comments import cut_texts, may_cut_a_text
from simulator.scenario.syntax import explain
from simulator.scenario.tree import COLUMN_BITS, TreeList, TreeMap, TreeSource, Value


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a file may hold; keys count as values."""

    size: int = 2 * 1024 * 1024
    depth: int = 32
    values: int = 100_000


DEFAULT_LIMITS: Final = Limits()


@dataclass(frozen=True, slots=True)
class Reading:
    """What the guarded pass gives.

    `tree` is worth looking at only when `complete`: the file was read to its end. `issues`
    may still hold errors then (a key given twice, a tag). `blanks` are the packed positions
    of values that are null, which the formats here never ask for.
    """

    tree: Value
    issues: tuple[Issue, ...]
    source: TreeSource
    complete: bool
    blanks: tuple[int, ...] = ()


MOST_ISSUES: Final = 200
"""A file with more faults than this has one fault: it is no scenario."""

MOST_WARNINGS: Final = 20
"""Of these even fewer: they must leave room for the errors, which decide whether a file is
played at all."""

SPECIAL: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None, "": None}
NUMBER_START: Final = frozenset("-0123456789")
NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?")
"""Longer rows of digits are text: nobody counts so far, and floats could not hold them."""


def read(data: bytes, file: str, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read the bytes of one file; `file` is the name that places carry. Raises nothing."""
    if len(data) > limits.size:
        source = TreeSource(file, "")
        megabytes = str(limits.size // (1024 * 1024))
        found = issue("S100", source.at(0), reason="too_large", limit=megabytes)
        return Reading(None, (found,), source, complete=False)
    text, problem = decode(data, file)
    if problem is not None:
        return Reading(None, (problem,), TreeSource(file, text), complete=False)
    issues: list[Issue] = []
    if has_suspects(data):
        text, issues = replace_forbidden(text, file)
    return read_text(text, file, limits, issues)


def read_text(text: str, file: str, limits: Limits, issues: Iterable[Issue] = ()) -> Reading:
    """Read a text without forbidden characters; `issues` is what its bytes were like."""
    with collector_off():
        return _Pass(text, file, limits, list(issues)).run()


class _StopError(Exception):
    """The pass cannot or may not go on; the issue says why."""

    def __init__(self, found: Issue) -> None:
        super().__init__(found)
        self.found = found


_Open: TypeAlias = tuple[int, list[Value], list[int]]
"""A collection around the one being read: where the inner one began, and what is read so far."""


class _Pass:
    """One walk over the events of one text."""

    def __init__(self, text: str, file: str, limits: Limits, issues: list[Issue]) -> None:
        self._text = text
        self._file = file
        self._limits = limits
        self._issues = issues
        self._source = TreeSource(file, text)
        self._blanks: list[int] = []
        self._refused: set[int] = set()
        self._count = 0
        self._warnings = 0

    def run(self) -> Reading:
        """The whole walk; what stops it becomes the last issue."""
        items: list[Value] = []
        marks: list[int] = []
        try:
            self._walk(items, marks)
        except _StopError as stop:
            self._issues.append(stop.found)
            items = []
        except yaml.YAMLError as error:
            # After a forbidden character the parser's complaint is only its echo.
            if not any(found.code == "S101" for found in self._issues):
                self._issues.append(explain(error, self._source))
            items = []
        else:
            if not items:
                self._issues.append(issue("S100", self._source.at(0), reason="empty"))
        if items:
            self._look_for_cut_texts()
            self._source = TreeSource(self._file, self._text, items[0], root_mark=marks[0])
        ordered = tuple(sorted(self._issues, key=lambda found: found.place))
        tree = items[0] if items else None
        return Reading(tree, ordered, self._source, bool(items), tuple(self._blanks))

    def _walk(self, items: list[Value], marks: list[int]) -> None:
        """Fill `items` with the documents. One loop, as few calls as can be: it is hot."""
        stack: list[_Open] = []
        # This holds a flat row of values; the exact count is taken as collections close.
        most = 2 * self._limits.values + 8
        events: Iterator[Any] = islice(iter(CParser(self._text).get_event, None), most)
        for event in events:
            kind = type(event)
            if kind is ScalarEvent:
                mark = event.start_mark
                position = mark.line << COLUMN_BITS | mark.column
                value: Any = event.value
                if not event.style:
                    if len(value) < 6 and value in SPECIAL:
                        value = SPECIAL[value]
                        if value is None:
                            self._blanks.append(position)
                    elif value[0] in NUMBER_START and (match := NUMBER.fullmatch(value)):
                        value = float(value) if match.group(1) else int(value)
                elif event.style == '"' and not value.isprintable():
                    raw = self._text[mark.index : event.end_mark.index]
                    self._check_escapes(value, raw, position)
                items.append(value)
                marks.append(position)
                if event.tag is not None or event.anchor is not None:
                    self._refuse_decoration(event.tag, event.anchor, position)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                close = self._mapping if kind is MappingEndEvent else self._list
                made = close(items, marks)
                position, items, marks = stack.pop()
                items.append(made)
                marks.append(position)
            else:
                items, marks = self._opened(event, stack, items, marks)
        if stack:
            self._stop("S102", stack[-1][0], reason="values", limit=str(self._limits.values))

    def _opened(
        self, event: Any, stack: list[_Open], items: list[Value], marks: list[int]
    ) -> tuple[list[Value], list[int]]:
        """What begins here, if anything; answers the lists that are filled from here on."""
        kind = type(event)
        position = event.start_mark.line << COLUMN_BITS | event.start_mark.column
        if kind is MappingStartEvent or kind is SequenceStartEvent:
            stack.append((position, items, marks))
            items, marks = [], []
            if len(stack) > self._limits.depth:
                self._stop("S102", position, reason="depth", limit=str(self._limits.depth))
            if event.tag is not None or event.anchor is not None:
                self._refuse_decoration(event.tag, event.anchor, position)
        elif kind is AliasEvent:
            self._refuse("S104", position, reason="alias", name=event.anchor)
            items.append(None)
            marks.append(position)
        elif kind is DocumentStartEvent:
            self._check_document(bool(event.tags), position, first=not items)
        return items, marks

    def _list(self, items: list[Value], marks: list[int]) -> TreeList:
        self._count_values(marks)
        made = TreeList(items)
        made.marks = marks
        return made

    def _mapping(self, items: list[Value], marks: list[int]) -> TreeMap:
        """Keys and values in turn become a mapping, if all keys are texts of their own."""
        self._count_values(marks)
        keys: list[Any] = items[::2]
        try:
            "".join(keys)  # the quickest way to see that all of them are texts
        except TypeError:
            return self._mapping_with_faults(items, marks)
        made = TreeMap(zip(keys, items[1::2], strict=True))
        if len(made) < len(keys) or "<<" in made:
            return self._mapping_with_faults(items, marks)
        made.marks = marks
        return made

    def _mapping_with_faults(self, items: list[Value], marks: list[int]) -> TreeMap:
        """The same, key by key: what cannot be a key is reported and left out."""
        made = TreeMap()
        made.marks = []
        first_marks: dict[str, int] = {}
        for at in range(0, len(items), 2):
            key, mark = items[at], marks[at]
            if not isinstance(key, str):
                if mark not in self._refused:
                    self._refuse("S107", mark, found=_kind(key))
            elif key == "<<" and self._source.text_at(mark, 2) == "<<":
                self._refuse("S104", mark, reason="merge", name=key)
            elif key in made:
                line = self._source.at(first_marks[key]).line
                if key == "id":  # what follows belongs to a second item
                    self._refuse("S106", mark, reason="item", key=key, first=str(line))
                    break
                self._refuse("S106", mark, key=key, first=str(line))
            else:
                made[key] = items[at + 1]
                made.marks += marks[at : at + 2]
                first_marks[key] = mark
        return made

    def _count_values(self, marks: list[int]) -> None:
        self._count += len(marks)
        if self._count > self._limits.values:
            self._stop("S102", marks[-1], reason="values", limit=str(self._limits.values))

    def _check_document(self, has_tags: bool, position: int, *, first: bool) -> None:
        if not first:
            self._stop("S103", position, reason="document")
        if has_tags:
            self._refuse("S103", position, reason="directive")

    def _refuse_decoration(self, tag: str | None, anchor: str | None, position: int) -> None:
        """A tag or an anchor before a value; the value itself is read on."""
        if tag is not None:
            self._refuse("S105", position, name=tag)
        if anchor is not None:
            self._refuse("S104", position, reason="anchor", name=anchor)

    def _check_escapes(self, value: str, raw: str, position: int) -> None:
        """Escapes in double quotes can make what may not be typed, or eat a path's backslash."""
        forbidden = find_forbidden(value)
        if forbidden is not None:
            self._refuse("S101", position, reason="escape", character=code_point(forbidden))
        # Typed ones are warned of with their own places.
        if has_bidi_control(value) and not has_bidi_control(raw):
            self._warn(position, reason="bidi")
        if looks_like_a_path(raw):
            self._warn(position, reason="path")

    def _look_for_cut_texts(self) -> None:
        """Comments that are more likely the rest of a text."""
        if may_cut_a_text(self._text):
            for position in cut_texts(self._text):
                self._warn(position, reason="comment")

    def _warn(self, position: int, reason: str) -> None:
        self._warnings += 1
        if self._warnings <= MOST_WARNINGS:
            self._issues.append(issue("S109", self._source.at(position), reason=reason))

    def _refuse(self, code: str, position: int, **values: str) -> None:
        self._refused.add(position)
        if len(self._issues) < MOST_ISSUES:
            self._issues.append(issue(code, self._source.at(position), **values))

    def _stop(self, code: str, position: int, **values: str) -> NoReturn:
        raise _StopError(issue(code, self._source.at(position), **values))


def _kind(key: Value) -> str:
    """What stands where a key should, as the sentences name it."""
    if isinstance(key, bool):
        return "bool"
    if isinstance(key, int | float):
        return "number"
    if key is None:
        return "nothing"
    return "mapping" if isinstance(key, TreeMap) else "list"
