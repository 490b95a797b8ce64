"""A translation sheet as text: every source text as a comment, its translation below it.

The same sheet comes out for the same scenario and translations, byte for byte. What a
person wrote (`Parts`) goes back in as it was; what does not survive being put elsewhere (a
block text under other indentation) is written in double quotes instead.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from simulator.model.texts import Text, digest_of
from simulator.model.translation import TextPath
from simulator.scenario.sheet_form import SHORT, Form, form_of
from simulator.scenario.sheet_parts import Parts
from simulator.scenario.sheet_reader import CHANGED, SOURCES, dotted

_PLAIN_KEY: Final = re.compile(r"(?!(?:true|false|null)$)[a-z_][a-z0-9_-]*")
_WIDTH: Final = 100
_LEAST_WIDTH: Final = 40
_ENTRIES: Final = ("nodes", "replies")
"""Mappings whose entries stand apart, with a blank line between them."""

_INTRODUCTION: Final = """\
{title}: from {source} into {language}.

Write each translation between the quotes below its source text. A quote inside is written \\".
What is left empty ("") is shown in the language of the source.
Lines that begin with #: or #! belong to the program, which writes them anew with
    python main.py translate {path} {language}
Your translations stay as you wrote them, and so do comments of your own.
Where a source text has changed, a line #! CHANGED stands above its translation: bring the
translation up to date, then delete that line."""

_CHANGED: Final = f"{CHANGED}: this is the new source text. Bring the line up to date, delete this."
_GONE: Final = "#: No longer in the scenario. Kept in case the words are of use:"
_SOURCES: Final = "#: The program's: which source text each translation was made from."


@dataclass(slots=True)
class Sheet:
    """What a sheet is made of.

    `values` are the translations, `digests` which source each was made from (absent: this
    one), `parts` what a person wrote, `quoted` the texts that are written in quotes whatever
    they were written in before.
    """

    title: str
    id: str
    source: str
    language: str
    texts: Sequence[Text]
    values: Mapping[TextPath, str] = field(default_factory=dict)
    digests: Mapping[TextPath, str] = field(default_factory=dict)
    parts: Parts = field(default_factory=Parts)
    quoted: set[TextPath] = field(default_factory=set)
    path: str = "FOLDER"


def sheet_text(sheet: Sheet) -> str:
    """The sheet as YAML; lines end with a line feed."""
    return "\n".join(_Writer(sheet).lines()) + "\n"


def quoted(text: str) -> str:
    """A text in double quotes, on one line, that every reader of YAML reads as it was."""
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    if character in _SHORT_ESCAPES:
        return _SHORT_ESCAPES[character]
    code = ord(character)
    if unicodedata.category(character) in ("Cc", "Cs", "Cn", "Zl", "Zp") or code == 0xFEFF:
        return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    return character


_SHORT_ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


class _Writer:
    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._above = dict(sheet.parts.above)
        self._behind = dict(sheet.parts.behind)

    def lines(self) -> list[str]:
        """The whole sheet, line by line."""
        sheet = self._sheet
        said = _INTRODUCTION.format(
            title=_printable(sheet.title),
            source=sheet.source,
            language=sheet.language,
            path=sheet.path,
        )
        written = [f"#: {line}".rstrip() for line in said.splitlines()]
        header = (("format", "1"), ("translates", sheet.id), ("language", sheet.language))
        for key, value in header:
            shown = value if key != "translates" else _scalar(value)
            written += [*self._comments((key,), ""), f"{key}: {shown}{self._tail((key,))}"]
        written += self._mapping(form_of(sheet.texts), (), "")
        return [*written, *self._last()]

    def _mapping(self, form: Form, path: TextPath, indent: str) -> Iterator[str]:
        apart = not path
        for index, (key, item) in enumerate(form.items()):
            here = (*path, key)
            if apart or (index and path[-1] in _ENTRIES):
                yield ""
            yield from self._comments(here, indent)
            if isinstance(item, Text):
                yield from self._text(item, f"{_scalar(key)}:", indent)
            elif isinstance(item, list):
                yield f"{indent}{_scalar(key)}:{self._tail(here)}"
                for variant in item:
                    yield from self._text(variant, "-", indent + "  ")
            elif isinstance(only := item.get(SHORT), Text) and len(item) == 1:
                yield from self._text(only, f"{_scalar(key)}:", indent, self._tail(here))
            else:
                yield f"{indent}{_scalar(key)}:{self._tail(here)}"
                yield from self._mapping(item, here, indent + "  ")

    def _text(self, text: Text, key: str, indent: str, tail: str = "") -> Iterator[str]:
        """One text: comments, its source, then the line a translator writes in."""
        sheet = self._sheet
        tail += self._tail(text.path)
        value = sheet.values.get(text.path, "")
        raw = sheet.parts.raw.get(text.path) if text.path not in sheet.quoted else None
        written = quoted(value) if raw is None or not value else raw
        first, *more = written.split("\n")
        yield from self._comments(text.path, indent)
        if tail and first.startswith(("|", ">")):  # nothing may follow a block's first line
            yield indent + tail.strip()
            tail = ""
        if self._is_stale(text):
            yield indent + _CHANGED
        yield from _source_lines(text.text, indent)
        inner = indent + "  "
        body = [inner + line if line.strip() else "" for line in _dedented(more)]
        whole = [f"{indent}{key} {first}", *body]
        yield from (*whole[:-1], whole[-1] + tail)

    def _is_stale(self, text: Text) -> bool:
        digest = self._sheet.digests.get(text.path)
        return text.path in self._sheet.values and digest not in (None, digest_of(text.text))

    def _last(self) -> Iterator[str]:
        """Texts without a place, comments without one, and the digests."""
        gone = [
            f"# {dotted(path)}: {quoted(text)}" for path, text in self._sheet.parts.gone.items()
        ]
        kept = self._comments((SOURCES,), "")
        lost = [line for lines in self._above.values() for line in lines]
        lost += [tail.strip() for tail in self._behind.values()]
        yield ""
        if left := [*kept, *gone, *lost, *self._sheet.parts.end]:
            yield from (_GONE, *left, "")
        yield _SOURCES
        yield f"{SOURCES}:"
        for text in self._sheet.texts:
            now = digest_of(text.text)
            digest = f"{self._sheet.digests[text.path]}>{now}" if self._is_stale(text) else now
            yield f'  {dotted(text.path)}: "{digest}"'

    def _comments(self, path: TextPath, indent: str) -> list[str]:
        return [indent + line for line in self._above.pop(path, ())]

    def _tail(self, path: TextPath) -> str:
        comment = self._behind.pop(path, None)
        return "" if comment is None else f"  {comment}"


def _scalar(id_: str) -> str:
    """An id as a key or a value that is read as text."""
    return id_ if _PLAIN_KEY.fullmatch(id_) else f'"{id_}"'


def _source_lines(source: str, indent: str) -> Iterator[str]:
    width = max(_LEAST_WIDTH, _WIDTH - len(indent) - 3)
    for line in source.splitlines() or [source]:
        wrapped = textwrap.wrap(
            _printable(line), width, break_long_words=False, break_on_hyphens=False
        )
        yield from (f"{indent}#: {part}".rstrip() for part in wrapped or [""])


def _printable(text: str) -> str:
    """A text fit for a comment: what would break its line is written out."""
    return "".join(
        " " if unicodedata.category(c) == "Zs" else _escaped(c) if c not in '"\\' else c
        for c in text
    )


def _dedented(lines: Sequence[str]) -> list[str]:
    return textwrap.dedent("\n".join(lines)).split("\n") if lines else []
