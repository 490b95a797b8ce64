"""What a parser's refusal most likely means for the person who wrote the line.

libyaml says "could not find expected ':'"; the trap behind it (a tab, an apostrophe, a colon
in a text) is told from the line itself. `reason` of S108 names the trap.
"""

from __future__ import annotations

import re
from typing import Final

import yaml
from yaml.error import Mark

from simulator.model.codes import issue
from simulator.model.issue import Issue, Place
from simulator.scenario.tree import COLUMN_BITS, TreeSource

_RESERVED: Final = "@`%"
_MARKS: Final = frozenset("-?")
_COLON_IN_TEXT: Final = re.compile(r"""^[\s\-]*[^\s:"'#][^:"']*: +[^\s"'\[{|>&*!#]""")
_QUOTE: Final = re.compile(r'(?<!\\)"')
_SINGLE: Final = re.compile(r"""(?:^|[:\-,\[{])[ ]+'(?P<text>(?:[^']|'')*'?$)""")
"""A text in single quotes that a line ends within, or right behind."""

_BRACKETED: Final = re.compile(r"(?::|-) +(?P<bracket>[\[{])[^\[\]{}]*[\]}] *$")
_BARE_KEY: Final = re.compile(r"[ \-]*(?P<words>[a-z_]+ [^:#\"']*)")
_DASHED: Final = re.compile(r" *-[^\s-]")
_NO_BREAK: Final = re.compile(r"^[ \-]*\w+:(?P<space>\u00a0)")
_APOSTROPHE: Final = re.compile(r"'[^']*\w'\w")


def explain(error: yaml.YAMLError, source: TreeSource) -> Issue:
    """The issue for a parser's error, at the place where the person should look."""
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return issue("S108", source.at(0), reason="unknown")
    problem, context = error.problem or "", error.context or ""
    place = _inside(source, error.problem_mark)
    if "expected key" in problem or "'-' indicator" in problem:
        opened = _quote(source, place) or _single_quote(source, place) or _bracket(source, place)
        if opened is not None:
            return opened
    if "mapping values" in problem:
        parted = _colon_missed(source, place)
        if parted is not None:
            return parted
    start = place if error.context_mark is None else _inside(source, error.context_mark)
    line = source.lines[place.line - 1]
    reason = (
        _character(problem, line, place)
        or _by_context(context, problem)
        or _structure(problem, line, place)
    )
    where = start if reason in _AT_START else place
    no_break = _NO_BREAK.match(source.lines[where.line - 1]) if reason == "no_colon" else None
    if no_break is not None:
        reason, where = "no_break", Place(where.file, where.line, no_break.start("space") + 1)
    apostrophe = _APOSTROPHE.search(source.lines[where.line - 1])
    if apostrophe and reason in ("quote_open", "apostrophe"):
        reason = "apostrophe"
        where = Place(where.file, where.line, apostrophe.end() - 1)
    character = line[place.column - 1 : place.column]
    return issue("S108", where, reason=reason, character=character)


def _quote(source: TreeSource, place: Place) -> Issue | None:
    """Where something follows a text in double quotes: a quote within it, or none at its end.

    A quote that is left out at the end of a text is found by the parser only where the next
    text in quotes begins, lines below.
    """
    before = source.lines[place.line - 1][: place.column - 1].rstrip()
    if not before.endswith('"'):
        return None
    if _quotes_in(before) % 2 == 0:
        where = Place(place.file, place.line, len(before))
        return issue("S108", where, reason="quote_inside", character='"')
    for row in range(place.line - 2, -1, -1):
        line = source.lines[row]
        if not line.lstrip().startswith("#") and _quotes_in(line) % 2:
            *_, opening = _QUOTE.finditer(line)
            where = Place(place.file, row + 1, opening.start() + 1)
            return issue("S108", where, reason="quote_late", end=str(place.line))
    return None


def _single_quote(source: TreeSource, place: Place) -> Issue | None:
    """Where something follows a text in single quotes: 'Hm' she says, or 'Tis, closed by the
    apostrophe of a text further below."""
    before = source.lines[place.line - 1][: place.column - 1].rstrip()
    if not before.endswith("'"):
        return None
    closed = _SINGLE.search(before)
    if closed is not None and closed.group("text").count("'") % 2:
        where = Place(place.file, place.line, len(before))
        return issue("S108", where, reason="apostrophe", character="'")
    for row in range(place.line - 2, -1, -1):
        opening = _SINGLE.search(source.lines[row])
        if opening is not None and opening.group("text").count("'") % 2 == 0:
            where = Place(place.file, row + 1, opening.start("text"))
            return issue("S108", where, reason="quote_late", end=str(place.line))
    return None


def _bracket(source: TreeSource, place: Place) -> Issue | None:
    """A text that begins with a bracket: [sighs] All right."""
    line = source.lines[place.line - 1]
    opened = _BRACKETED.search(line[: place.column - 1])
    if opened is None or not line[place.column - 1 : place.column].strip():
        return None
    where = Place(place.file, place.line, opened.start("bracket") + 1)
    return issue("S108", where, reason="reserved", character=opened.group("bracket"))


def _colon_missed(source: TreeSource, place: Place) -> Issue | None:
    """A key is read into the text above it: that line lost its colon (`- id policy`), or this
    one is text that goes on and has a colon of its own."""
    words = source.lines[place.line - 1][: place.column - 1].split()
    if len(words) > 1 and words[0] != "-":
        if _COLON_IN_TEXT.match(source.lines[place.line - 1][: place.column]):
            return None
        return issue("S108", place, reason="colon", character=":")
    above = source.lines[place.line - 2] if place.line > 1 else ""
    if (glued := _NO_BREAK.match(above)) is not None:
        where = Place(place.file, place.line - 1, glued.start("space") + 1)
        return issue("S108", where, reason="no_break", character="")
    bare = _BARE_KEY.fullmatch(above)
    if len(words) != 1 or bare is None:
        return None
    where = Place(place.file, place.line - 1, bare.start("words") + 1)
    return issue("S108", where, reason="no_colon", character="")


def _quotes_in(line: str) -> int:
    """How many double quotes stand in a line, those after a backslash left out."""
    return len(_QUOTE.findall(line))


_AT_START: Final = frozenset(
    {"quote_open", "bracket", "directive", "no_colon", "star", "anchor", "tag"}
)
"""Traps that are seen late: what was opened, or began, is where to look."""


def _inside(source: TreeSource, mark: Mark) -> Place:
    return source.at(mark.line << COLUMN_BITS | mark.column)


def _character(problem: str, line: str, place: Place) -> str | None:
    """Traps told by one character: a tab, or one that may not begin a text."""
    at = line[place.column - 1 : place.column]
    indent = line[: len(line) - len(line.lstrip(" \t-"))]
    if "tab character" in problem or at == "\t" or ("\t" in indent and "block" in problem):
        return "tab"
    if "cannot start any token" in problem:
        return "reserved" if at in _RESERVED else "unknown"
    if at in _MARKS and line[: place.column - 1].rstrip().endswith(":"):
        return "reserved"  # a dialogue's dash, or a question mark, is taken for structure
    if "'-' indicator" in problem and _DASHED.match(line):
        return "dash"
    return None


def _by_context(context: str, problem: str) -> str | None:
    """Traps told by what the parser was in the middle of."""
    if "quoted scalar" in context:
        return "quote_open" if "end of stream" in problem else "escape"
    if "block scalar" in context:
        return "block_header"
    if "flow" in context:
        return "comma" if "node content" in problem else "bracket"
    for word, reason in (("alias", "star"), ("anchor", "anchor"), ("tag", "tag")):
        if f"scanning an {word}" in context or f"scanning a {word}" in context:
            return reason
    if "directive" in context or "YAML document" in problem or "directive" in problem:
        return "directive"
    return None


def _structure(problem: str, line: str, place: Place) -> str:
    """Traps of indentation and punctuation, told by the line."""
    if "mapping values" in problem:
        return "colon" if _COLON_IN_TEXT.match(line[: place.column]) else "indent"
    if "expected key" in problem and _APOSTROPHE.search(line[: place.column]):
        return "apostrophe"
    if "expected ':'" in problem:
        return "no_colon"
    if "sequence entries" in problem or "'-' indicator" in problem or line.lstrip()[:2] == "- ":
        return "list_mixed"
    return "indent"
