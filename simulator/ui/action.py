"""What a command is, as the table of actions lists it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Action:
    """A command: `keys` in Qt's portable notation, the first one is shown."""

    id: str
    scope: str
    text: Callable[[], str]
    keys: tuple[str, ...]
    listed_only: bool = False
