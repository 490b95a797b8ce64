"""Texts that a comment has cut short: `tempts: Slot #3 is free` reads as "Slot".

YAML takes a `#` after a blank for the beginning of a comment, so an unquoted text silently
loses what follows. A comment of an author's own has a blank after its `#`; where a letter or
a digit follows at once, in a value that people read, it was most likely meant as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from simulator.scenario.tree import COLUMN_BITS

FREE_TEXTS: Final = frozenset(
    {
        *("title", "summary", "you_are", "brief", "name", "text", "by", "fix", "scene", "says"),
        *("hint", "notes", "say", "closed", "why", "inner", "tempts"),
    }
)
"""The keys, of scenarios, sheets and plans, whose values people read."""

_BEGINNINGS: Final = (ScalarEvent, MappingStartEvent, SequenceStartEvent, AliasEvent)
_SUSPECT: Final = re.compile(r"#[^\W_]")
_COMMENT: Final = re.compile(r"[ \t]+(?=#[^\W_])")


def may_cut_a_text(text: str) -> bool:
    """Whether `cut_texts` may find anything in a file's text: a quick look."""
    return any(
        text[found.start() - 1] in " \t" for found in _SUSPECT.finditer(text) if found.start()
    )


@dataclass(slots=True)
class _Open:
    """A collection that is being read: `key` is where a list stands ("" where it stands under
    none), and of a mapping the key that waits for its value."""

    is_list: bool
    key: str | None

    def key_of(self, event: Any) -> str | None:
        """The key that the value which begins here belongs to; None for a key itself."""
        if self.is_list:
            return self.key
        if self.key is None:
            self.key = event.value if type(event) is ScalarEvent else ""
            return None
        key, self.key = self.key, None
        return key


def cut_texts(text: str) -> Iterator[int]:
    """The packed position of each `#` that ends an unquoted value of one of `FREE_TEXTS`, or
    an item of a list there. `text` is a file that has been read to its end."""
    stack: list[_Open] = []
    events: Iterator[Any] = iter(CParser(text).get_event, None)
    for event in events:
        kind = type(event)
        if kind is MappingEndEvent or kind is SequenceEndEvent:
            stack.pop()
        elif kind in _BEGINNINGS:
            key = stack[-1].key_of(event) if stack else None
            if kind is SequenceStartEvent:
                stack.append(_Open(is_list=True, key=key or ""))
            elif kind is MappingStartEvent:
                stack.append(_Open(is_list=False, key=None))
            elif kind is ScalarEvent and key in FREE_TEXTS and not event.style and event.value:
                yield from _comment_behind(event.end_mark, text)


def _comment_behind(end: Any, text: str) -> Iterator[int]:
    found = _COMMENT.match(text, end.index)
    if found is not None:
        yield end.line << COLUMN_BITS | end.column + len(found.group())
