"""The talk to play next, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class NextReason(StrEnum):
    """Why a talk is the one to play next."""

    DUE = "due"
    """It is due for review."""
    FIRST = "first"
    """The next step of the ladder that was never sat as an exam."""
    LATER = "later"
    """Everything is planned: the one that comes first."""


@dataclass(frozen=True, slots=True)
class NextTalk:
    """The talk to play next. `day` is when: None for any day from now on."""

    scenario: str
    title: str
    reason: NextReason
    day: date | None = None
