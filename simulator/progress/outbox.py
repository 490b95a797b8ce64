"""What a person chose to send, kept until it has been sent, and what was sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from simulator.model.errors import KnownError
from simulator.progress.columns import (
    legible_moment,
    maybe_moment,
    moment,
    moment_text,
    storable,
)
from simulator.progress.database import Database
from simulator.progress.rows import Outgoing, Sent, SentTo

_SINCE = 3
"""The version of the schema that says what an entry is about, and what was sent."""

_WAITING = """
    SELECT id, profile, kind, body, at, tries, trouble, run, not_before FROM outbox
    WHERE ?1 IS NULL OR not_before IS NULL OR not_before <= ?1
    ORDER BY id LIMIT ?2
"""
_WAITING_OLDER = """
    SELECT id, profile, kind, body, at, tries, trouble, NULL, NULL FROM outbox
    WHERE ?1 IS ?1 ORDER BY id LIMIT ?2
"""


class Outbox:
    """First in, first out. `kind` and `body` are the sender's own affair."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, profile: int, kind: str, body: str, at: datetime, run: int | None = None) -> int:
        """Keep something for sending; its number. With `run`, what it is about, it goes when
        that run is deleted; raises KnownError "run_gone" where it was already."""
        with self._database.writing():
            put = self._database.run(
                """
                INSERT INTO outbox (profile, kind, body, at, run) SELECT ?1, ?2, ?3, ?4, ?5
                WHERE ?5 IS NULL OR EXISTS (SELECT 1 FROM run WHERE id = ?5)
                """,
                profile,
                kind,
                storable(body),
                moment_text(at),
                run,
            )
            if not put:
                raise KnownError("run_gone", run=str(run))
            return self._database.last_id()

    def waiting(
        self, limit: int | None = None, now: datetime | None = None
    ) -> tuple[Outgoing, ...]:
        """What is still to be sent, oldest first: at most `limit`, and with `now` only what is
        not held back until later."""
        rows = self._database.rows(
            _WAITING_OLDER if self._database.lacks(_SINCE) else _WAITING,
            None if now is None else moment_text(now),
            -1 if limit is None else limit,
        )
        return tuple(
            Outgoing(
                number, profile, kind, body, moment(at), tries, trouble, run, maybe_moment(later)
            )
            for number, profile, kind, body, at, tries, trouble, run, later in rows
        )

    def still(self, numbers: Iterable[int]) -> frozenset[int]:
        """Those of these entries that wait still: none that was sent or dropped meanwhile."""
        row = "SELECT 1 FROM outbox WHERE id = ?"
        return frozenset(one for one in numbers if self._database.row(row, one) is not None)

    def drop_of(self, profile: int, kind: str) -> None:
        """What waits of a person is not wanted any more."""
        with self._database.writing():
            self._database.run("DELETE FROM outbox WHERE profile = ? AND kind = ?", profile, kind)

    def of_whom(self, kind: str) -> tuple[int, ...]:
        """The people, by number, of whom something waits."""
        rows = self._database.rows("SELECT DISTINCT profile FROM outbox WHERE kind = ?", kind)
        return tuple(profile for (profile,) in rows)

    def count(self) -> int:
        """How many entries wait, also those held back."""
        row = self._database.row("SELECT count(*) FROM outbox")
        return 0 if row is None else int(row[0])

    def sent(self, number: int) -> None:
        """It is not wanted any more, or its arrival is of no interest: forget it."""
        with self._database.writing():
            self._database.run("DELETE FROM outbox WHERE id = ?", number)

    def failed(self, number: int, trouble: str, not_before: datetime | None = None) -> None:
        """It did not arrive; `trouble` says why, and it is held back until `not_before`."""
        with self._database.writing():
            self._database.run(
                """
                UPDATE outbox SET tries = tries + 1, trouble = ?, not_before = ? WHERE id = ?
                """,
                storable(trouble),
                None if not_before is None else moment_text(not_before),
                number,
            )

    def delivered(self, pieces: Mapping[int, int], place: str, at: datetime) -> None:
        """Entries (by number, each with how many pieces it held) arrived at `place`: they wait no
        more, and what was sent of their runs is noted, both or neither.

        Calling it again after a trouble counts nothing twice.
        """
        with self._database.writing():
            for number, held in pieces.items():
                row = self._database.row("SELECT run FROM outbox WHERE id = ?", number)
                if row is None:
                    continue
                if row[0] is not None:
                    self._note(row[0], place, held, moment_text(at))
                self._database.run("DELETE FROM outbox WHERE id = ?", number)

    def sent_runs(self) -> tuple[Sent, ...]:
        """What was sent of all runs, by run and place."""
        if self._database.lacks(_SINCE):
            return ()
        rows = self._database.rows("SELECT run, place, pieces, at FROM sent ORDER BY run, place")
        return tuple(Sent(run, place, pieces, moment(at)) for run, place, pieces, at in rows)

    def sent_to(self, place: str) -> SentTo:
        """What was sent to an address in all."""
        row = None
        if not self._database.lacks(_SINCE):
            row = self._database.row(
                "SELECT count(*), coalesce(sum(pieces), 0), max(at) FROM sent WHERE place = ?",
                place,
            )
        runs, pieces, last = row or (0, 0, None)
        return SentTo(place, runs, pieces, legible_moment(last))

    def _note(self, run: int, place: str, pieces: int, at: str) -> None:
        self._database.run(
            """
            INSERT INTO sent (run, place, pieces, at) VALUES (?, ?, ?, ?)
            ON CONFLICT (run, place) DO UPDATE SET pieces = pieces + excluded.pieces,
                at = excluded.at
            """,
            run,
            place,
            pieces,
            at,
        )
