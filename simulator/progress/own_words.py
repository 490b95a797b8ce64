"""What was written before the options showed, and the hints that were looked at.

Both belong to the answer row they were made for, by its number in the run (`seq`). Until
that row is there they belong to the answer to come. A row that takes an answer back uses up
a number, too: what was written for that number is then nobody's words any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from simulator.model.errors import KnownError
from simulator.progress.columns import moment_text, storable
from simulator.progress.database import Database
from simulator.progress.rows import Kind, Status

_SINCE = 3
"""The version of the schema these rows came with."""


class OwnWords:
    """Rows of `own_words`. They are no part of the hash chain: they are not graded."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep_draft(self, run: int, revision: int, text: str, at: datetime) -> None:
        """Keep what was written for the answer that follows `revision`, in place of what was
        written before; nothing but space is no draft, and what was there goes.

        Raises KnownError "run_gone", and "run_moved_on" unless the run is open at `revision`.
        """
        with self._database.writing():
            require_open(self._database, run, revision)
            if not text.strip():
                self._database.run(
                    "DELETE FROM own_words WHERE run = ? AND seq = ?", run, revision + 1
                )
                return
            self._database.run(
                """
                INSERT INTO own_words (run, seq, text, at) VALUES (?, ?, ?, ?)
                ON CONFLICT (run, seq) DO UPDATE SET text = excluded.text, at = excluded.at
                """,
                run,
                revision + 1,
                storable(text),
                moment_text(at),
            )

    def of(self, run: int) -> dict[int, str]:
        """All that was written in a run, by the number of the answer row it was written for.

        `SavedRun.own_words` has it by the answers that stand."""
        if self._database.lacks(_SINCE):
            return {}
        return dict(
            self._database.rows("SELECT seq, text FROM own_words WHERE run = ? ORDER BY seq", run)
        )

    def offer_again(self, run: int, taken_back: int, seq: int) -> None:
        """Within the transaction that takes an answer back: what was written for it is the
        draft of the answer that will stand in its place, unless there is one."""
        self._database.run(
            """
            INSERT INTO own_words (run, seq, text, at)
            SELECT run, ?, text, at FROM own_words WHERE run = ? AND seq = ?
            ON CONFLICT (run, seq) DO NOTHING
            """,
            seq,
            run,
            taken_back,
        )


class Hints:
    """Rows of `hint`: at which places of a run a hint was looked at."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def looked(self, run: int, revision: int, at: datetime) -> None:
        """A hint was looked at before the answer that follows `revision`; once counts.

        Raises KnownError "run_gone", and "run_moved_on" unless the run is open at `revision`.
        """
        with self._database.writing():
            require_open(self._database, run, revision)
            self._database.run(
                "INSERT INTO hint VALUES (?, ?, ?) ON CONFLICT (run, seq) DO NOTHING",
                run,
                revision + 1,
                moment_text(at),
            )

    def of(self, run: int) -> tuple[int, ...]:
        """The numbers of the answer rows before which a hint was looked at.

        `SavedRun.hinted` has it by the answers that stand."""
        if self._database.lacks(_SINCE):
            return ()
        rows = self._database.rows("SELECT seq FROM hint WHERE run = ? ORDER BY seq", run)
        return tuple(seq for (seq,) in rows)


def require_open(database: Database, run: int, revision: int) -> None:
    """KnownError "run_gone", and "run_moved_on" unless the run is open at `revision`."""
    row = database.row("SELECT status, revision FROM run WHERE id = ?", run)
    if row is None:
        raise KnownError("run_gone", run=str(run))
    if row != (Status.OPEN.value, revision):
        raise KnownError("run_moved_on", run=str(run))


def standing_rows(kinds: Iterable[tuple[int, str]]) -> list[int]:
    """The numbers of the answer rows that stand, of all (number, kind) of a sound run."""
    rows: list[int] = []
    for seq, kind in kinds:
        if kind == Kind.REPLY:
            rows.append(seq)
        elif rows:
            rows.pop()
    return rows


def by_answer(rows: Iterable[int], words: Mapping[int, str]) -> tuple[str | None, ...]:
    """What was written for each answer row of `rows`, None where nothing was."""
    return tuple(words.get(seq) for seq in rows)


def hinted(kinds: Iterable[tuple[int, str]], hints: Iterable[int]) -> tuple[bool, ...]:
    """Whether a hint was looked at, for each answer that stands.

    Also a hint looked at before an answer that was taken back counts for the one in its
    place; one looked at further on, at a place that was left again, does not.
    """
    looked = frozenset(hints)
    places = [False]  # of each answer that stands, and of the answer to come
    for seq, kind in kinds:
        places[-1] = places[-1] or seq in looked
        if kind == Kind.REPLY:
            places.append(False)
        elif len(places) > 1:
            places.pop()
    return tuple(places[:-1])
