"""What a YAML file holds, with the position of every key and value.

Positions are packed into one integer (a tree of 100 000 values must stay cheap to build,
and integers cost the garbage collector nothing): `line << 22 | column`, from 0, in
characters. A mapping keeps them beside its items in the order of its keys.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import TypeAlias

from simulator.model.issue import PathStep, Place

COLUMN_BITS = 22
"""Enough for a file of one line at the reader's limit of 2 MiB."""

_COLUMN_MASK = (1 << COLUMN_BITS) - 1

Value: TypeAlias = "dict[str, Value] | list[Value] | str | int | float | bool | None"
"""A value as the reader gives it; `TreeMap` and `TreeList` where it keeps positions."""

_LINE_END = re.compile(r"\r\n|\n|\r")
_BLANK_ESCAPES = frozenset({"\\n", "\\t", "\\ ", "\\"})
_ESCAPE = re.compile(r"\\(?:x..|u....|U........|.|$)", re.DOTALL)


def split_lines(text: str) -> list[str]:
    """The lines of a text as editors and YAML both count them."""
    return _LINE_END.split(text)


class TreeMap(dict[str, Value]):
    """A mapping; `marks` holds key, value, key, value ... in the order of the keys."""

    __slots__ = ("marks",)
    marks: list[int]


class TreeList(list[Value]):
    """A list; `marks` holds one position per item."""

    __slots__ = ("marks",)
    marks: list[int]


class TreeSource:
    """Where each value of one file stands: the source map of a scenario.

    `file` is the name that places carry, `root` the tree itself. A path that leads nowhere
    gives the place of the nearest ancestor that is there. A tree without positions comes with
    `careful`, which reads it again with them when a place is first asked for.
    """

    def __init__(
        self,
        file: str,
        text: str,
        root: Value = None,
        careful: Callable[[], TreeSource] | None = None,
        *,
        root_mark: int = 0,
    ) -> None:
        self.file = file
        self._text = text
        self.root = root
        self._root_mark = root_mark
        self._careful = careful

    @cached_property
    def lines(self) -> list[str]:
        """The file's lines, split when a place is first asked for."""
        return split_lines(self._text)

    @cached_property
    def _marked(self) -> tuple[Value, int]:
        """The tree with positions, and its own."""
        if self._careful is None:
            return self.root, self._root_mark
        return self._careful()._marked

    def place(self, *path: PathStep) -> Place:
        """The place of the value at `path`, or of its nearest ancestor that has one."""
        return self.at(self._marks(path)[1])

    def key_place(self, *path: PathStep) -> Place:
        """The place of the key that names the value at `path` (of an item: the item's)."""
        return self.at(self._marks(path)[0])

    def value(self, *path: PathStep) -> Value:
        """What stands at `path`; None where the path leads nowhere."""
        value: Value = self.root
        for step in path:
            value = _child(value, step)
        return value

    def inside(self, offset: int, *path: PathStep) -> Place:
        """The place of character `offset` of the text at `path`, as it is written there.

        Escapes, quotes, folded lines and block texts are walked through; an offset in a
        gap gives the next character that is none.
        """
        value, mark = self.value(*path), self._marks(path)[1]
        if not isinstance(value, str) or not value.strip():
            return self.at(mark)
        end = len(value.rstrip())
        solid = sum(not c.isspace() for c in value[: min(offset, end)])
        return self._walk(mark, solid, past=offset >= end)

    def at(self, mark: int) -> Place:
        """The place of a packed position, held within the file."""
        line, column = mark >> COLUMN_BITS, mark & _COLUMN_MASK
        last = len(self.lines) - 1
        if last and not self.lines[last]:
            last -= 1
        if line > last:
            line, column = last, len(self.lines[last])
        return Place(self.file, line + 1, min(column, len(self.lines[line])) + 1)

    def text_at(self, mark: int, length: int = 1) -> str:
        """Up to `length` characters of the line at a position."""
        column = mark & _COLUMN_MASK
        line = self.lines[min(mark >> COLUMN_BITS, len(self.lines) - 1)]
        return line[column : column + length]

    def _marks(self, path: tuple[PathStep, ...]) -> tuple[int, int]:
        value, mark = self._marked
        key_mark = mark
        for step in path:
            if isinstance(value, TreeMap) and step in value:
                index = list(value).index(str(step))
                key_mark, mark = value.marks[2 * index], value.marks[2 * index + 1]
            elif isinstance(value, TreeList) and isinstance(step, int) and step < len(value):
                key_mark = mark = value.marks[step]
            else:
                break
            value = _child(value, step)
        return key_mark, mark

    def _walk(self, mark: int, solid: int, past: bool) -> Place:
        """The place after `solid` characters that are no blanks.

        `past` asks for the place right behind the last of them, otherwise for the next one.
        """
        row, column = mark >> COLUMN_BITS, mark & _COLUMN_MASK
        opening = self.lines[row][column : column + 1]
        if opening in ("|", ">"):
            row, column = row + 1, 0
        elif opening in ("'", '"'):
            column += 1
        while row < len(self.lines):
            line = self.lines[row]
            while column < len(line):
                unit = _unit(line, column, opening)
                blank = unit.isspace() or unit in _BLANK_ESCAPES
                if not blank and solid == 0:
                    return Place(self.file, row + 1, column + 1)
                column += len(unit)
                solid -= not blank
                if past and solid == 0:
                    return Place(self.file, row + 1, column + 1)
            row, column = row + 1, 0
        return self.at(len(self.lines) << COLUMN_BITS)


def _child(value: Value, step: PathStep) -> Value:
    if isinstance(value, dict) and isinstance(step, str):
        return value.get(step)
    if isinstance(value, list) and isinstance(step, int) and step < len(value):
        return value[step]
    return None


def _unit(line: str, column: int, opening: str) -> str:
    """The written form of one character: an escape, a doubled quote, or itself."""
    if opening == '"' and line[column] == "\\":
        match = _ESCAPE.match(line, column)
        return match.group() if match else "\\"
    if opening == "'" and line.startswith("''", column):
        return "''"
    return line[column]
