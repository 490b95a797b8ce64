"""The registers over many runs, as values: pain points, rules of the house, promises.

They speak of the company and of answers, and name nobody but the owner of a measure.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class PainPoint:
    """A true cause that people found in talks: what the company did, and what mends it.

    `found` of `asked` runs whose causes task was answered ticked it; `runs` were finished in
    that scenario at all. `owner` (may be empty), `due`, `done` and `note` are a trainer's.
    """

    scenario: str
    scenario_title: str
    cause: str
    text: str
    primary: bool
    fix: str | None
    found: int
    asked: int
    runs: int
    last_found: datetime | None
    owner: str = ""
    due: date | None = None
    done: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class AdoptedLine:
    """A rule adopted after a debrief, in somebody's words, without their name. `room` is the
    name of the room that agreed on it, empty where a person did."""

    id: int
    text: str
    at: datetime
    scenario_title: str = ""
    house_rule: str | None = None
    room: str = ""


@dataclass(frozen=True, slots=True)
class RuleRecord:
    """A rule: in how many runs it was kept and breached, and what was adopted from it.

    `of_house` says that it stands in the house code; a scenario's own rule names that
    scenario in `scenario_titles`, as does a house rule the ones that use it."""

    rule: str
    text: str
    of_house: bool
    kept: int
    breached: int
    scenario_titles: tuple[str, ...] = ()
    adopted: tuple[AdoptedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class PromiseRecord:
    """A promise of a scenario's ledger: in how many runs it was made, and left open or broken."""

    scenario: str
    scenario_title: str
    promise: str
    text: str
    made: int
    left_open: int

    @property
    def kept(self) -> int:
        """In how many runs it was made and held."""
        return self.made - self.left_open


@dataclass(frozen=True, slots=True)
class RegistersView:
    """All registers over `runs` finished runs of `people` people and `rooms` rooms that play
    together.

    Pain points: those found most often first. `adopted` are the rules that grew out of no
    rule of the house. `house_title` is empty without a house code."""

    people: int
    runs: int
    house_title: str
    pains: tuple[PainPoint, ...]
    rules: tuple[RuleRecord, ...]
    adopted: tuple[AdoptedLine, ...]
    promises: tuple[PromiseRecord, ...]
    rooms: int = 0
