"""Which runs are to be sent somewhere and were not yet: found anew each time, so that nothing
has to be remembered at the moment a run ends."""

from __future__ import annotations

from datetime import datetime

from simulator.progress.columns import moment_text
from simulator.progress.database import Database
from simulator.progress.rows import Status

_SINCE = 4
"""The version of the schema that rooms are told from people in."""


class Unsent:
    """Reads runs, outbox and what was sent; writes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(
        self, profile: int, place: str, since: datetime, told_by: datetime, limit: int
    ) -> tuple[int, ...]:
        """Runs of a person, at most `limit`, oldest first: finished at `since` or later, not sent
        to `place`, and not waiting in the outbox. A run is ready when its causes were named, or
        nobody named any until `told_by`: what is sent is not sent again. Of somebody who does
        not practise here (whose results were brought here) there are none: they are sent from
        where they are. Of a room there are none: it is nobody. Nor of a file of an older
        version, which can only be read: nothing can be put into its outbox."""
        if self._database.lacks(_SINCE):
            return ()
        rows = self._database.rows(
            """
            SELECT run.id FROM run JOIN profile ON profile.id = run.profile
            WHERE run.profile = ? AND profile.here = 1 AND profile.room = 0
                AND run.status = ? AND run.ended >= ?
                AND NOT EXISTS (SELECT 1 FROM sent WHERE sent.run = run.id AND sent.place = ?)
                AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.run = run.id)
                AND (run.ended <= ? OR EXISTS (SELECT 1 FROM causes WHERE causes.run = run.id))
            ORDER BY run.ended, run.id LIMIT ?
            """,
            profile,
            Status.FINISHED.value,
            moment_text(since),
            place,
            moment_text(told_by),
            limit,
        )
        return tuple(number for (number,) in rows)
