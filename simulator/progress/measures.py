"""What a trainer wrote beside causes: who mends it, until when, and whether it is done."""

from __future__ import annotations

from datetime import date, datetime

from simulator.progress.columns import moment_text, storable
from simulator.progress.database import Database
from simulator.progress.rows import Measure

_SINCE = 3
"""The version of the schema these rows came with."""


class Measures:
    """One per cause of a scenario, both by id: they stay while the texts change."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, measure: Measure, at: datetime) -> None:
        """Write it down, in place of what stood beside that cause."""
        with self._database.writing():
            self._database.run(
                """
                INSERT INTO measure (scenario, cause, owner, due, done, note, at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (scenario, cause) DO UPDATE SET owner = excluded.owner,
                    due = excluded.due, done = excluded.done, note = excluded.note,
                    at = excluded.at
                """,
                measure.scenario,
                measure.cause,
                storable(measure.owner),
                None if measure.due is None else measure.due.isoformat(),
                None if measure.done is None else measure.done.isoformat(),
                storable(measure.note),
                moment_text(at),
            )

    def all(self) -> tuple[Measure, ...]:
        """All that is written down, by scenario and cause. A day that a damaged file left
        illegible is None."""
        if self._database.lacks(_SINCE):
            return ()
        rows = self._database.rows(
            "SELECT scenario, cause, owner, due, done, note FROM measure ORDER BY scenario, cause"
        )
        return tuple(
            Measure(scenario, cause, owner, _day(due), _day(done), note)
            for scenario, cause, owner, due, done, note in rows
        )

    def forget(self, scenario: str, cause: str) -> None:
        """Nothing is written beside that cause any more."""
        with self._database.writing():
            self._database.run(
                "DELETE FROM measure WHERE scenario = ? AND cause = ?", scenario, cause
            )


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        return None
