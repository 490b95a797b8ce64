"""What a person chose to send, kept until it has been sent."""

from __future__ import annotations

from datetime import datetime

from simulator.progress.columns import moment, moment_text, storable
from simulator.progress.database import Database
from simulator.progress.rows import Outgoing


class Outbox:
    """First in, first out. `kind` and `body` are the sender's own affair."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, profile: int, kind: str, body: str, at: datetime) -> int:
        """Keep something for sending; its number."""
        with self._database.writing():
            self._database.run(
                "INSERT INTO outbox (profile, kind, body, at) VALUES (?, ?, ?, ?)",
                profile,
                kind,
                storable(body),
                moment_text(at),
            )
            return self._database.last_id()

    def waiting(self) -> tuple[Outgoing, ...]:
        """All that is still to be sent, oldest first."""
        rows = self._database.rows(
            "SELECT id, profile, kind, body, at, tries, trouble FROM outbox ORDER BY id"
        )
        return tuple(
            Outgoing(number, profile, kind, body, moment(at), tries, trouble)
            for number, profile, kind, body, at, tries, trouble in rows
        )

    def sent(self, number: int) -> None:
        """It arrived, or is not wanted any more: forget it."""
        with self._database.writing():
            self._database.run("DELETE FROM outbox WHERE id = ?", number)

    def failed(self, number: int, trouble: str) -> None:
        """It did not arrive; `trouble` says why."""
        with self._database.writing():
            self._database.run(
                "UPDATE outbox SET tries = tries + 1, trouble = ? WHERE id = ?",
                storable(trouble),
                number,
            )
