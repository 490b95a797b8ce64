"""One translation sheet, text by text: what is written, where, and what is wrong with it.

`sources` is the program's: the digest of the source text that each text of the sheet was
made from. `old>new` there says that the source has changed and that a line `#! CHANGED`
stands above the text; once that line is deleted, the text counts as made from `new`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from pydantic import TypeAdapter, ValidationError

from simulator.model.issue import PathStep, Place
from simulator.model.texts import DIGITS, Text
from simulator.model.translation import TextPath
from simulator.scenario import values
from simulator.scenario.findings import Findings, kind_of
from simulator.scenario.nearest import nearest
from simulator.scenario.schema import Entry
from simulator.scenario.sheet_form import (
    NOTES,
    ONE_LINE,
    SHORT,
    VARIED,
    Form,
    kind_below,
    known_keys,
)
from simulator.scenario.tree import TreeSource, Value

CHANGED: Final = "#! CHANGED"
"""Begins the line above a text whose source has changed since it was translated."""

SOURCES: Final = "sources"
HEADER: Final = ("format", "translates", "language")
"""The keys of a sheet besides its texts."""

_DIGEST: Final = re.compile(rf"([0-9a-f]{{{DIGITS}}})(?:>([0-9a-f]{{{DIGITS}}}))?")
_LINE: Final[TypeAdapter[str]] = TypeAdapter(values.Line)
_TEXT: Final[TypeAdapter[str]] = TypeAdapter(values.Text)
_NOTES: Final[TypeAdapter[str]] = TypeAdapter(values.Notes)


class SheetSource:
    """Where the texts of a sheet stand, by their paths as texts; `at` has them as written."""

    def __init__(self, tree: TreeSource, at: Mapping[TextPath, tuple[PathStep, ...]]) -> None:
        self._tree = tree
        self.at = at

    def place(self, *path: PathStep) -> Place:
        """The place of a text, or of the nearest key on the way to it."""
        return self._tree.place(*self._written(path))

    def key_place(self, *path: PathStep) -> Place:
        """The place of the key of a text (of a variant: its own)."""
        return self._tree.key_place(*self._written(path))

    def inside(self, offset: int, *path: PathStep) -> Place:
        """The place of a character of a text, as it is written there."""
        return self._tree.inside(offset, *self._written(path))

    def _written(self, path: tuple[PathStep, ...]) -> tuple[PathStep, ...]:
        texts = tuple(str(step) for step in path)
        return self.at.get(texts, path)


def check_header(tree: dict[str, Value], language: str, id_: str, findings: Findings) -> None:
    """What a sheet has to say of itself."""
    for key, expected in (("format", 1), ("translates", id_), ("language", language)):
        written = tree.get(key)
        if key not in tree:
            findings.refuse("S112", key=key)
        elif type(written) is not type(expected):
            kind = kind_of(expected)
            findings.refuse("S113", key, expected=kind, found=kind_of(written))
        elif written != expected:
            said = {"value": str(written), "allowed": str(expected)}
            reason = {} if key == "format" else {"reason": key}
            findings.refuse("S116", key, hint=str(expected), **said, **reason)


class SheetReader:
    """The texts of one sheet as they are read. `at` is where each is written."""

    def __init__(self, form: Form, findings: Findings) -> None:
        self._form = form
        self._findings = findings
        self.texts: dict[TextPath, str] = {}
        self.digests: dict[TextPath, str] = {}
        self.at: dict[TextPath, tuple[PathStep, ...]] = {}

    def read(self, tree: Mapping[str, Value], form: Form, path: TextPath) -> None:
        """One mapping of the sheet, which stands at `path` in it and in the form."""
        for key, value in tree.items():
            here, expected = (*path, key), form.get(key)
            if expected is None:
                self._unknown(here, form)
            elif isinstance(expected, Text) and isinstance(value, list) and key == VARIED:
                self._variants(value, [expected], here)
            elif isinstance(expected, Text):
                self._text(value, expected, here)
            elif isinstance(expected, list):
                self._variants(value, expected, here)
            elif isinstance(value, dict):
                self.read(value, expected, here)
            elif isinstance(value, str) and isinstance(short := expected.get(SHORT), Text):
                self._text(value, short, here)
            elif value is not None:  # a key with nothing below it: nothing is translated yet
                self._findings.refuse("S113", *here, expected="mapping", found=kind_of(value))

    def _unknown(self, path: TextPath, form: Form) -> None:
        *above, key = path
        place = self._findings.source.key_place(*path)
        kind = kind_below(tuple(above))
        if kind is not None:
            hint = nearest(key, form)
            self._findings.add("S121", place, hint, reason="sheet", kind=kind, id=key)
        elif key in known_keys(tuple(above)):
            self._findings.add("S111", place, reason="sheet", key=key)
        else:
            self._findings.add("S111", place, nearest(key, form), key=key)

    def _variants(self, value: Value, expected: list[Text], path: TextPath) -> None:
        """Variants of one line; a text for itself counts as the first, and the source may
        have had more of them once."""
        if not isinstance(value, list):
            self._text(value, expected[0], path)
            return
        for index, (item, text) in enumerate(zip(value, expected, strict=False)):
            self._text(item, text, (*path, index))
        if len(value) > len(expected):
            place = self._findings.source.place(*path, len(expected))
            most = str(len(expected))
            self._findings.add("S119", place, key=path[-1], least="", most=most)

    def _text(self, value: Value, text: Text, path: tuple[PathStep, ...]) -> None:
        self.at[text.path] = path
        if value is None or value == "":
            return
        checked = _TEXT
        if text.path[-1] in ONE_LINE:
            checked = _LINE
        elif text.path[-1] == NOTES:
            checked = _NOTES
        try:
            self.texts[text.path] = checked.validate_python(value, strict=True)
        except ValidationError as error:
            self._findings.refuse_entry(error, Entry, value, *path)

    def read_sources(self, value: Value) -> None:
        """The digests; what is no digest is as good as none."""
        if value is None:
            return
        if not isinstance(value, dict):
            self._findings.refuse("S113", "sources", expected="mapping", found=kind_of(value))
            return
        for path in self.at:
            written = value.get(dotted(path), value.get(dotted(_sibling(path))))
            match = _DIGEST.fullmatch(written) if isinstance(written, str) else None
            if match is not None:
                old, new = match.groups()
                settled = new is not None and not self._is_marked(self.at[path])
                self.digests[path] = new if settled else old

    def _is_marked(self, path: tuple[PathStep, ...]) -> bool:
        """Whether the line `#! CHANGED` stands above a text."""
        source = self._findings.source
        line = source.key_place(*path).line - 1
        while line > 0:
            line -= 1
            said = source.lines[line].strip()
            if said.startswith(CHANGED):
                return True
            if said and not said.startswith("#"):
                return False
        return False


def dotted(path: TextPath) -> str:
    """A text's path as one key of `sources`."""
    return ".".join(path)


def _sibling(path: TextPath) -> TextPath:
    """What a text was called while its node had variants, or had none yet."""
    if path[0] == "nodes" and path[2] == "says":
        return (*path[:3], "1") if len(path) == 3 else path[:3] if path[3] == "1" else path
    return path
