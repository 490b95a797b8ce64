"""What a report says, as values: the same ones the screens show, and whose they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from simulator.usecases.debrief_views import DebriefView
from simulator.usecases.group_views import GroupView
from simulator.usecases.progress_views import ProgressView
from simulator.usecases.register_views import RegistersView


@dataclass(frozen=True, slots=True)
class RunReport:
    """One run of one person."""

    person: str
    when: datetime
    made: date
    cold: bool
    debrief: DebriefView


@dataclass(frozen=True, slots=True)
class PersonReport:
    """One person over time."""

    made: date
    progress: ProgressView


@dataclass(frozen=True, slots=True)
class GroupReport:
    """One group, without anybody's name but those of owners."""

    made: date
    group: GroupView
    registers: RegistersView


@dataclass(frozen=True, slots=True)
class StandardReport:
    """The team's standard: the registers, as a company hands them out."""

    made: date
    registers: RegistersView
