"""The guarded pass for files that hold nothing odd: the same tree, without its positions.

Nearly every file is free of faults, and nobody asks where its values stand. So this pass
keeps no positions, and gives up at the first thing that has to be refused, warned of or
even looked at twice; then the careful pass of `reader` reads the file from its beginning.
That one also runs when a position is asked for after all.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

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

from simulator.model.collector import collector_off
from simulator.scenario import reader
from simulator.scenario.characters import (
    decode,
    find_forbidden,
    has_bidi_control,
    has_suspects,
    looks_like_a_path,
)
from simulator.scenario.comments import may_cut_a_text
from simulator.scenario.reader import (
    DEFAULT_LIMITS,
    NUMBER,
    NUMBER_START,
    SPECIAL,
    Limits,
    Reading,
)
from simulator.scenario.tree import TreeSource, Value


def read(data: bytes, file: str, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """What `reader.read` answers, sooner. Mappings and lists are plain ones here.

    `file` is the name that places carry. Raises nothing.
    """
    if len(data) <= limits.size and not has_suspects(data):
        text, problem = decode(data, file)
        tree = None if problem or may_cut_a_text(text) else _plain_tree(text, limits)
        if tree is not None:
            source = TreeSource(file, text, tree, lambda: _careful_source(text, file, limits))
            return Reading(tree, (), source, complete=True)
    return reader.read(data, file, limits)


def _careful_source(text: str, file: str, limits: Limits) -> TreeSource:
    return reader.read_text(text, file, limits).source


class _OddError(Exception):
    """Something the careful pass has to look at."""


def _plain_tree(text: str, limits: Limits) -> Value:
    """The one document of a text, or None where anything is odd."""
    try:
        with collector_off():
            return _walk(text, limits)
    except (_OddError, yaml.YAMLError):
        return None


def _walk(text: str, limits: Limits) -> Value:
    """One loop, as few calls as can be: it is hot. `reader` has the same with positions."""
    stack: list[list[Value]] = []
    items: list[Value] = []
    count = 0
    most = 2 * limits.values + 8
    events: Iterator[Any] = islice(iter(CParser(text).get_event, None), most)
    for event in events:
        kind = type(event)
        if kind is ScalarEvent:
            value: Any = event.value
            style = event.style
            if not style:
                if len(value) < 6 and value in SPECIAL:
                    value = _truth(value)
                elif value[0] in NUMBER_START and (match := NUMBER.fullmatch(value)):
                    value = float(value) if match.group(1) else int(value)
            elif style == '"' and not value.isprintable():
                _check_escapes(value, text[event.start_mark.index : event.end_mark.index])
            if event.tag is not None or event.anchor is not None:
                raise _OddError
            items.append(value)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            count += len(items)
            made = _mapping(items) if kind is MappingEndEvent else items
            items = stack.pop()
            items.append(made)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            stack.append(items)
            items = []
            if event.tag is not None or event.anchor is not None or len(stack) > limits.depth:
                raise _OddError
        elif kind is AliasEvent or kind is DocumentStartEvent:
            _check_document(event, kind, first=not items)
    if stack or len(items) != 1 or count > limits.values:
        raise _OddError
    return items[0]


def _truth(value: str) -> bool:
    found = SPECIAL[value]
    if found is None:
        raise _OddError
    return found


def _check_escapes(value: str, raw: str) -> None:
    if find_forbidden(value) or has_bidi_control(value) or looks_like_a_path(raw):
        raise _OddError


def _check_document(event: Any, kind: type, *, first: bool) -> None:
    if kind is AliasEvent or not first or event.tags:
        raise _OddError


def _mapping(items: list[Value]) -> dict[str, Value]:
    """Keys and values in turn as a mapping, if all keys are texts of their own."""
    each: Iterator[Any] = iter(items)
    try:
        made: dict[str, Value] = dict(zip(each, each, strict=True))
        "".join(made)  # the quickest way to see that all keys are texts
    except TypeError:
        raise _OddError from None
    if 2 * len(made) < len(items) or "<<" in made:
        raise _OddError
    return made
