"""What a command is, as the table of actions lists it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Action:
    """A command: `keys` in Qt's portable notation, the first one is shown. `in_menu` False: a
    key alone, that a menu has no use for."""

    id: str
    scope: str
    text: Callable[[], str]
    keys: tuple[str, ...]
    listed_only: bool = False
    in_menu: bool = True
