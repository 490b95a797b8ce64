"""What the picker and the list of scenarios show, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from simulator.model.run import Mode
from simulator.usecases.tongue import Tongue

if TYPE_CHECKING:
    # For the types alone: the first frame shows values of here, and scores come later.
    from fractions import Fraction

    from simulator.model.issue import Issue
    from simulator.model.score import Word

# --- profile picker ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """One person on this computer."""

    id: int
    name: str
    last_used: datetime | None
    runs: int


@dataclass(frozen=True, slots=True)
class PickerView:
    """`writable` is False when the data folder takes no writing: then only a guest can play."""

    profiles: tuple[ProfileRow, ...]
    data_folder: str
    language: str
    writable: bool = True


# --- home -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LastResult:
    """The last finished run of a scenario: points 0..100 and its direction word."""

    headline: Fraction
    word: Word
    mode: Mode


@dataclass(frozen=True, slots=True)
class OpenRun:
    """A run that was left in the middle. `turn` is the one to answer next, from 1."""

    run: int
    turn: int
    mode: Mode
    left_at: datetime


@dataclass(frozen=True, slots=True)
class ScenarioRow:
    """One scenario in the list. `issue` is the first error of a scenario that cannot be played;
    `tongue` says what language its texts are in, and what it can be had in; `due` since when it
    is due for review, None while it is not."""

    id: str
    title: str
    summary: str
    client_name: str
    face: str | None
    mood: int
    minutes: int
    level: int
    languages: tuple[str, ...]
    about_turns: int | None = None
    last: LastResult | None = None
    open_run: OpenRun | None = None
    issue: Issue | None = None
    tongue: Tongue | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class HomeView:
    """`loading` while the library is being read for the first time."""

    profile: str
    guest: bool
    rows: tuple[ScenarioRow, ...]
    scenarios_folder: str
    loading: bool = False
