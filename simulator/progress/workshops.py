"""What is kept of workshops beside the runs they play: one row each, written again at each step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from simulator.model.errors import KnownError
from simulator.progress.columns import legible_moment, moment_text, storable
from simulator.progress.database import Database
from simulator.progress.rows import Status

_SINCE = 4
"""The version of the schema these rows came with."""


@dataclass(frozen=True, slots=True)
class SavedWorkshop:
    """The state of a workshop as it was written, in a numbered form. `profile` is the room's,
    `scenario` an id, `status` that of the run; `at`: when it was last."""

    run: int
    profile: int
    scenario: str
    status: Status
    version: int
    body: str
    closed: bool
    at: datetime | None


class Workshops:
    """One per run that a room plays."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, run: int, version: int, body: str, at: datetime, *, closed: bool) -> None:
        """Write how it stands, in place of how it stood. Raises KnownError "run_gone"."""
        with self._database.writing():
            if self._database.row("SELECT 1 FROM run WHERE id = ?", run) is None:
                raise KnownError("run_gone", run=str(run))
            self._database.run(
                """
                INSERT INTO workshop (run, version, body, closed, at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (run) DO UPDATE SET version = excluded.version,
                    body = excluded.body, closed = excluded.closed, at = excluded.at
                """,
                run,
                version,
                storable(body),
                int(closed),
                moment_text(at),
            )

    def of(self, run: int) -> SavedWorkshop | None:
        """The workshop that plays a run, None where it is none."""
        return next(iter(self._read(run)), None)

    def all(self) -> tuple[SavedWorkshop, ...]:
        """Every workshop, the last one first; what its body holds is not looked at."""
        return self._read(None)

    def _read(self, run: int | None) -> tuple[SavedWorkshop, ...]:
        if self._database.lacks(_SINCE):
            return ()
        rows = self._database.rows(
            """
            SELECT workshop.run, run.profile, scenario.id, run.status, workshop.version,
                workshop.body, workshop.closed, workshop.at
            FROM workshop JOIN run ON run.id = workshop.run
                JOIN scenario ON scenario.digest = run.scenario
            WHERE ?1 IS NULL OR workshop.run = ?1
            ORDER BY workshop.at DESC, workshop.run DESC
            """,
            run,
        )
        return tuple(
            SavedWorkshop(
                number,
                profile,
                scenario,
                Status(status),
                version,
                body,
                bool(closed),
                legible_moment(at),
            )
            for number, profile, scenario, status, version, body, closed, at in rows
        )
