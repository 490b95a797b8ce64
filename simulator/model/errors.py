"""What the environment does to us: the disk, a file, a newer database."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


class KnownError(Exception):
    """A trouble of the environment that the program says in a sentence and survives.

    `code` names the sentence (`simulator.usecases.wording`), `values` what it mentions
    (a path, a name). Anything that is neither a `KnownError` nor an `Issue` is a bug.
    """

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code, values)
        self.code = code
        self.values: Mapping[str, str] = MappingProxyType(dict(values))
