"""Beginning, playing on and ending runs, and reading one back whole."""

from __future__ import annotations

from datetime import datetime

from simulator.model.errors import KnownError
from simulator.model.run import Answer
from simulator.progress.answers import Answers
from simulator.progress.columns import moment_text
from simulator.progress.database import Database
from simulator.progress.forgetting import forget_runs
from simulator.progress.rows import Kind, NewRun, Result, SavedRun, Status, Wording
from simulator.progress.saved import SavedRuns
from simulator.progress.starting import Starting
from simulator.progress.wordings import Wordings


class Runs:
    """The runs of all profiles.

    Every write names the revision it builds on and is refused with KnownError
    "run_moved_on" when the run is elsewhere by now, or not open any more: a double click
    or a second window cannot write twice. A write that is repeated with the same moment
    after a trouble finds its work done and answers as if it had just done it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._starting = Starting(database)
        self._answers = Answers(database)
        self._wordings = Wordings(database)
        self._saved = SavedRuns(database)

    def start(self, new: NewRun, at: datetime, first: tuple[Answer, ...] = ()) -> SavedRun:
        """Begin a run; `first` are the answers a replay sets out from.

        Whether it is cold is decided here and kept: an exam, no replay, and the person's
        first exam of that scenario (or one that is due for review on the day of `at`, which is
        the day that its own offset says).
        """
        with self._database.writing():
            run = self._starting.begun(new, at)
            if run is None:
                run, head = self._starting.begin(new, at)
                self._answers.begin(run, first, at, head)
                if new.wording is not None:
                    self._wordings.add(run, new.wording, moment_text(at))
            return self._saved.read(run)

    def append(self, run: int, revision: int, answer: Answer, at: datetime) -> int:
        """Add one answer to the run at `revision`; the new revision."""
        return self._answers.add(run, revision, Kind.REPLY, answer, at)

    def take_back(self, run: int, revision: int, at: datetime) -> int:
        """Take back the last answer that stands, as a row of its own; the new revision.

        What was written before its options showed is the draft of the answer to come again.
        Raises ValueError when no answer stands.
        """
        return self._answers.add(run, revision, Kind.BACK, Answer("", ""), at)

    def speak(self, run: int, wording: Wording, at: datetime) -> None:
        """From here on the run is played in another language; the answers are untouched.

        Also of a run that has ended: its debrief may be read in another language. Does
        nothing where that is what it speaks already. Raises KnownError "run_gone".
        """
        with self._database.writing():
            self._wordings.add(run, wording, moment_text(at))

    def finish(
        self, run: int, revision: int, ending: str, at: datetime, result: Result | None = None
    ) -> None:
        """The run came to `ending`. `result` is None where the scenario has no finite bounds."""
        with self._database.writing():
            self._close(run, revision, Status.FINISHED, ending, moment_text(at))
            if result is not None:
                self._put_result(run, result)

    def leave(self, run: int, revision: int, at: datetime) -> None:
        """Give the run up, for a start from the beginning: it is not offered again."""
        with self._database.writing():
            self._close(run, revision, Status.LEFT, None, moment_text(at))

    def keep_result(self, run: int, result: Result) -> None:
        """Keep what lists show of a finished run, in place of what was kept before."""
        with self._database.writing():
            self._put_result(run, result)

    def load(self, run: int) -> SavedRun:
        """The run with the answers that stand.

        Raises KnownError "run_gone" (deleted, or never there) and "run_damaged", whose
        `detail` is what the chain found.
        """
        with self._database.reading():
            return self._saved.read(run)

    def identity(self, run: int) -> str:
        """What the run is, the same on every computer it comes to: the hash its first answer
        is chained to, 64 hex digits. Raises KnownError "run_gone"."""
        with self._database.reading():
            return self._saved.identity(run)

    def faults(self) -> dict[int, str]:
        """Every run whose rows are not what was written, with what the chain found."""
        return self._saved.faults()

    def forget_all(self, profile: int) -> None:
        """Delete everything a person has played, with what hangs on it.

        The person stays, with their own rules, promises and settings. What others played
        stays, too, also where it was the same text. Calling it again does no harm. Raises
        KnownError "folder_not_writable" where a copy of an earlier version of the store
        cannot be deleted; the runs are gone by then.
        """
        forget_runs(self._database, profile)

    def _close(self, run: int, revision: int, status: Status, ending: str | None, at: str) -> None:
        standing_at, count, _ = self._answers.standing(run)
        if standing_at is Status.OPEN and count == revision:
            self._database.run(
                "UPDATE run SET status = ?, ending = ?, ended = ? WHERE id = ?",
                status.value,
                ending,
                at,
                run,
            )
            return
        row = self._database.row("SELECT status, ending, ended FROM run WHERE id = ?", run)
        if row != (status.value, ending, at):
            raise KnownError("run_moved_on", run=str(run))

    def _put_result(self, run: int, result: Result) -> None:
        self._database.run(
            """
            INSERT INTO result (run, headline, word, scoring) VALUES (?, ?, ?, ?)
            ON CONFLICT (run) DO UPDATE SET headline = excluded.headline,
                word = excluded.word, scoring = excluded.scoring
            """,
            run,
            str(result.headline),
            result.word.value,
            result.scoring,
        )
