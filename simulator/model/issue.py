"""What is wrong with an author's file, and exactly where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol

PathStep = str | int
"""One step into a file's tree: the key of a mapping or the index of a list."""

_NO_VALUES: Mapping[str, str] = MappingProxyType({})


class Severity(StrEnum):
    """An error has to be mended, a warning should be; a note is worth knowing.

    Errors of reading (codes below S200) stop the scenario from being played, no others do.
    A note never makes a check fail.
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in a file: line and column count from 1, in characters, as editors do."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Issue:
    """One fault of an author's file.

    `code` is stable and never reused; `simulator.model.codes` has the table of them. `values`
    are what the sentence of this code names; `hint` is the nearest known name or another
    value to try, or None. The sentence itself is made where people read it
    (`simulator.usecases.wording`).
    """

    code: str
    severity: Severity
    place: Place
    values: Mapping[str, str] = field(default_factory=lambda: _NO_VALUES)
    hint: str | None = None


class SourceMap(Protocol):
    """Where each value of a scenario stands in its file."""

    def place(self, *path: PathStep) -> Place:
        """The place of the value at `path`, or of its nearest ancestor that has one."""
        ...

    def key_place(self, *path: PathStep) -> Place:
        """The place of the key that names the value at `path`."""
        ...

    def inside(self, offset: int, *path: PathStep) -> Place:
        """The place of character `offset` of the text at `path`, as it is written there."""
        ...
