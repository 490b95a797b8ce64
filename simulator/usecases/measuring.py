"""What a trainer writes beside a cause, between the register that shows it and the store."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from simulator.progress.rows import Measure
from simulator.usecases.register_views import PainPoint


class Standing(StrEnum):
    """Where mending a cause stands. `OPEN` has no day; `OVERDUE` is due before today."""

    OPEN = "open"
    DUE = "due"
    OVERDUE = "overdue"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Written:
    """Who mends a cause until when, as typed: an owner and a note may be empty."""

    owner: str = ""
    due: date | None = None
    done: date | None = None
    note: str = ""


def written_of(pain: PainPoint) -> Written:
    """What stands beside a pain point."""
    return Written(pain.owner, pain.due, pain.done, pain.note)


def with_written(pain: PainPoint, written: Written) -> PainPoint:
    """A pain point with other things beside it."""
    return replace(pain, owner=written.owner, due=written.due, done=written.done, note=written.note)


def measure_of(pain: PainPoint) -> Measure:
    """What the store keeps of a pain point, without blanks at the ends."""
    return Measure(
        pain.scenario, pain.cause, pain.owner.strip(), pain.due, pain.done, pain.note.strip()
    )


def standing_of(pain: PainPoint, today: date) -> Standing:
    """Where mending it stands on a day; what is due today is not late yet."""
    if pain.done is not None:
        return Standing.DONE
    if pain.due is None:
        return Standing.OPEN
    return Standing.OVERDUE if pain.due < today else Standing.DUE


def open_ones(pains: Iterable[PainPoint]) -> tuple[PainPoint, ...]:
    """Those that are not mended yet."""
    return tuple(pain for pain in pains if pain.done is None)
