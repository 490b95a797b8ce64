"""Where the parts of a scenario stand in its file, for the workbench.

Taken from what the file holds and not from the scenario it makes, so that a file that
cannot be played still tells which node a problem stands in.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from simulator.model.issue import SourceMap
from simulator.model.translation import Translation

_SECTIONS: Final = ("nodes", "endings")
_KEY: Final = re.compile(r"([a-z_]{1,40}):")
_ITEM: Final = re.compile(
    r"( {0,40})- {1,8}(?:\{ {0,8})?[\"']?id[\"']?: {1,8}[\"']?([a-z0-9_-]{1,64})"
)


class FileTree(SourceMap, Protocol):
    """A source map that also gives the values themselves, and the lines they stand in."""

    @property
    def root(self) -> Any: ...
    @property
    def lines(self) -> list[str]: ...


@dataclass(frozen=True, slots=True)
class Places:
    """Lines (from 1) of nodes, endings and replies, by id.

    `starts` are the lines at which something begins, in order, each with the node or ending
    that begins there (None: something else, which ends what came before).
    """

    nodes: Mapping[str, int] = field(default_factory=dict)
    replies: Mapping[tuple[str, str], int] = field(default_factory=dict)
    starts: tuple[tuple[int, str | None], ...] = ()

    def node_at(self, line: int) -> str | None:
        """The node or ending that a line belongs to."""
        at = bisect_right(self.starts, line, key=lambda start: start[0])
        return self.starts[at - 1][1] if at else None


NOWHERE = Places()
"""Nothing is known of the file."""


def places_of(source: FileTree) -> Places:
    """The places of a file's nodes, endings and replies; of an id used twice, the first."""
    root = source.root
    if not isinstance(root, dict):
        return _guessed(source.lines)
    nodes: dict[str, int] = {}
    replies: dict[tuple[str, str], int] = {}
    starts: list[tuple[int, str | None]] = [
        (source.key_place(key).line, None) for key in root if isinstance(key, str)
    ]
    for section in _SECTIONS:
        for index, item, name in _named(root.get(section)):
            line = source.place(section, index).line
            starts.append((line, name))
            if name is None:
                continue
            nodes.setdefault(name, line)
            for at, _, reply in _named(item.get("replies")):
                if reply is not None:
                    where = source.place(section, index, "replies", at)
                    replies.setdefault((name, reply), where.line)
    # At one line (`nodes: [{id: a, ...}]`) what begins last is what the line belongs to.
    starts.sort(key=lambda start: (start[0], start[1] is not None))
    return Places(nodes, replies, tuple(starts))


def _guessed(lines: list[str]) -> Places:
    """Where nodes seem to begin in a text that is no YAML yet, by how authors indent them."""
    nodes: dict[str, int] = {}
    starts: list[tuple[int, str | None]] = []
    section, indent = "", -1
    for number, line in enumerate(lines, 1):
        key, item = _KEY.match(line), _ITEM.match(line)
        if key:
            section, indent = key.group(1), -1
            starts.append((number, None))
        elif item and section in _SECTIONS and indent in (-1, len(item.group(1))):
            indent = len(item.group(1))
            nodes.setdefault(item.group(2), number)
            starts.append((number, item.group(2)))
    return Places(nodes, {}, tuple(starts))


def places_of_sheet(sheet: Translation) -> Places:
    """Which node or ending each text of a translation belongs to, by its line."""
    if sheet.source is None:
        return NOWHERE
    starts = [
        (sheet.source.place(*path).line, path[1] if path[0] in _SECTIONS else None)
        for path in sheet.texts
    ]
    return Places(starts=tuple(sorted(starts, key=lambda start: start[0])))


def _named(items: Any) -> Iterator[tuple[int, dict[str, Any], str | None]]:
    """The mappings of a list with their indexes and ids, as far as they have any."""
    for index, item in enumerate(items if isinstance(items, list) else ()):
        if isinstance(item, dict):
            name = item.get("id")
            yield index, item, name if isinstance(name, str) else None
