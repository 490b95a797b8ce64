"""The answer rows of a run: appended one by one, each chained to the one before."""

from __future__ import annotations

from datetime import datetime

from simulator.model.errors import KnownError
from simulator.model.run import Answer
from simulator.progress.chain import Link, next_hash
from simulator.progress.columns import list_text, moment_text
from simulator.progress.database import Database
from simulator.progress.own_words import OwnWords, standing_rows
from simulator.progress.rows import Kind, Status


class Answers:
    """Appends rows to runs and reads them back; knows nothing of what they mean."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._own_words = OwnWords(database)

    def add(self, run: int, revision: int, kind: Kind, answer: Answer, at: datetime) -> int:
        """One row, one transaction; the new revision.

        Raises KnownError "run_moved_on" unless the run is open at `revision`, or this very
        row (to the microsecond) is the one that stands there: then an earlier try had
        succeeded although the disk reported a trouble. Raises ValueError when nothing
        stands that could be taken back.
        """
        row = _link(revision + 1, kind, answer, moment_text(at))
        with self._database.writing():
            status, count, head = self.standing(run)
            if status is Status.OPEN and count == revision:
                if kind is Kind.BACK:
                    self._offer_words_again(run, row.seq)
                self.write(run, row, head)
            elif row not in (link for link, _ in self.links(run)):
                raise KnownError("run_moved_on", run=str(run))
        return revision + 1

    def begin(self, run: int, answers: tuple[Answer, ...], at: datetime, head: str) -> None:
        """Within the transaction that starts a run: the answers it sets out from."""
        for seq, answer in enumerate(answers, 1):
            head = self.write(run, _link(seq, Kind.REPLY, answer, moment_text(at)), head)

    def links(self, run: int) -> list[tuple[Link, str]]:
        """All rows of a run in order, each with its stored hash."""
        rows = self._database.rows(
            """
            SELECT hash, seq, kind, node, reply, shown, milliseconds, at
            FROM answer WHERE run = ? ORDER BY seq
            """,
            run,
        )
        return [(Link(*rest), stored) for stored, *rest in rows]

    def standing(self, run: int) -> tuple[Status, int, str]:
        """Where the run is: its status, revision and last hash. KnownError "run_gone"."""
        row = self._database.row("SELECT status, revision, head FROM run WHERE id = ?", run)
        if row is None:
            raise KnownError("run_gone", run=str(run))
        return Status(row[0]), row[1], row[2]

    def _offer_words_again(self, run: int, seq: int) -> None:
        rows = self._database.rows("SELECT seq, kind FROM answer WHERE run = ? ORDER BY seq", run)
        standing = standing_rows((number, kind) for number, kind in rows)
        if not standing:
            raise ValueError("no answer stands that could be taken back")
        self._own_words.offer_again(run, standing[-1], seq + 1)

    def write(self, run: int, row: Link, previous: str) -> str:
        """Within a transaction: the row that follows the one hashed `previous`; its hash."""
        head = next_hash(previous, row)
        self._database.run(
            """
            INSERT INTO answer (run, seq, kind, node, reply, shown, milliseconds, at, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            run,
            row.seq,
            row.kind,
            row.node,
            row.reply,
            row.shown,
            row.milliseconds,
            row.at,
            head,
        )
        self._database.run("UPDATE run SET revision = ?, head = ? WHERE id = ?", row.seq, head, run)
        return head


def _link(seq: int, kind: Kind, answer: Answer, at: str) -> Link:
    shown = list_text(answer.shown)
    return Link(seq, kind.value, answer.node, answer.reply, shown, answer.milliseconds, at)
