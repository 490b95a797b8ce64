"""Beginning, playing on and ending runs, and reading one back whole."""

from __future__ import annotations

from datetime import datetime

from simulator import __version__
from simulator.model.errors import KnownError
from simulator.model.run import Answer, Mode
from simulator.model.score import SCORING_VERSION
from simulator.progress.answers import Answers
from simulator.progress.chain import Identity, Link, fault, first_hash, standing
from simulator.progress.columns import (
    list_text,
    maybe_fraction,
    maybe_moment,
    moment,
    moment_text,
    pairs,
)
from simulator.progress.database import Database, Row
from simulator.progress.rows import Kind, NewRun, Replay, Result, SavedRun, Status, Wording
from simulator.progress.wordings import Wordings

_SELECT_RUN = """
    SELECT run.id, run.profile, scenario.id, run.revision, run.head, run.status, run.ending,
        run.ended, run.replay_of, run.replay_turn,
        scenario.digest, scenario.text, run.memories, run.prior_loyalty, run.seed, run.mode,
        run.cold, run.scoring, run.app, run.started
    FROM run JOIN scenario ON scenario.digest = run.scenario
    WHERE run.id = ?
"""
_IDENTITY_FROM = 10
"""The columns of `_SELECT_RUN` from here on are an `Identity`."""


class Runs:
    """The runs of all profiles.

    Every write names the revision it builds on and is refused with KnownError
    "run_moved_on" when the run is elsewhere by now, or not open any more: a double click
    or a second window cannot write twice. A write that is repeated with the same moment
    after a trouble finds its work done and answers as if it had just done it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._answers = Answers(database)
        self._wordings = Wordings(database)

    def start(self, new: NewRun, at: datetime, first: tuple[Answer, ...] = ()) -> SavedRun:
        """Begin a run; `first` are the answers a replay sets out from.

        Whether it is cold is decided here and kept: an exam, no replay, and the person's
        first exam of that scenario (or one that is due for review on the day of `at`).
        """
        with self._database.writing():
            run = self._begun(new, moment_text(at))
            if run is None:
                self._keep_scenario(new)
                identity = _begin(new, self._is_cold(new, at), moment_text(at))
                run = self._insert(new, identity)
                self._answers.begin(run, first, at, first_hash(identity))
                if new.wording is not None:
                    self._wordings.add(run, new.wording, moment_text(at))
            return self._read(run)

    def append(self, run: int, revision: int, answer: Answer, at: datetime) -> int:
        """Add one answer to the run at `revision`; the new revision."""
        return self._answers.add(run, revision, Kind.REPLY, answer, at)

    def take_back(self, run: int, revision: int, at: datetime) -> int:
        """Take back the last answer that stands, as a row of its own; the new revision.

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
            return self._read(run)

    def faults(self) -> dict[int, str]:
        """Every run whose rows are not what was written, with what the chain found."""
        found: dict[int, str] = {}
        with self._database.reading():
            for (run,) in self._database.rows("SELECT id FROM run ORDER BY id"):
                row = self._database.row(_SELECT_RUN, run)
                wrong = "scenario" if row is None else _fault(row, self._answers.links(run))
                wrong = wrong or self._wordings.fault(run)
                if wrong is not None:
                    found[run] = wrong
        return found

    def _read(self, run: int) -> SavedRun:
        row = self._database.row(_SELECT_RUN, run)
        if row is None:
            raise KnownError("run_gone", run=str(run))
        links = self._answers.links(run)
        wrong = _fault(row, links)
        if wrong is not None:
            raise KnownError("run_damaged", run=str(run), detail=wrong)
        try:
            return _saved(row, [link for link, _ in links], self._wordings.of(run))
        except ValueError as error:  # what the chain does not cover: how and when it ended
            raise KnownError("run_damaged", run=str(run), detail="columns") from error

    def _begun(self, new: NewRun, started: str) -> int | None:
        """The run that an earlier try to start `new` has begun after all."""
        row = self._database.row(
            """
            SELECT id FROM run
            WHERE profile = ? AND scenario = ? AND started = ? AND seed = ? AND mode = ?
            """,
            new.profile,
            new.digest,
            started,
            new.seed,
            new.mode.value,
        )
        return None if row is None else int(row[0])

    def _keep_scenario(self, new: NewRun) -> None:
        # Same digest, other bytes: what is stored was damaged, and this is the cure.
        self._database.run(
            """
            INSERT INTO scenario (digest, id, text) VALUES (?, ?, ?)
            ON CONFLICT (digest) DO UPDATE SET text = excluded.text
                WHERE text <> excluded.text
            """,
            new.digest,
            new.scenario,
            new.text,
        )

    def _is_cold(self, new: NewRun, at: datetime) -> bool:
        if new.mode is not Mode.EXAM or new.replay_of is not None:
            return False
        sat = self._database.row(
            """
            SELECT 1 FROM run JOIN scenario ON scenario.digest = run.scenario
            WHERE run.profile = ? AND scenario.id = ? AND run.mode = 'exam'
                AND run.replay_turn IS NULL
            """,
            new.profile,
            new.scenario,
        )
        due = self._database.row(
            "SELECT 1 FROM review WHERE profile = ? AND scenario = ? AND due <= ?",
            new.profile,
            new.scenario,
            at.date().isoformat(),
        )
        return sat is None or due is not None

    def _insert(self, new: NewRun, identity: Identity) -> int:
        replay = new.replay_of
        self._database.run(
            """
            INSERT INTO run (profile, scenario, memories, prior_loyalty, seed, mode, cold,
                scoring, app, started, revision, status, head, replay_of, replay_turn)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 'open', ?, ?, ?)
            """,
            new.profile,
            identity.digest,
            identity.memories,
            identity.prior_loyalty,
            identity.seed,
            identity.mode,
            identity.cold,
            identity.scoring,
            identity.app,
            identity.started,
            first_hash(identity),
            None if replay is None else replay.run,
            None if replay is None else replay.turn,
        )
        return self._database.last_id()

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


def _begin(new: NewRun, cold: bool, started: str) -> Identity:
    return Identity(
        digest=new.digest,
        text=new.text,
        memories=list_text(new.memories),
        prior_loyalty=None if new.prior_loyalty is None else str(new.prior_loyalty),
        seed=new.seed,
        mode=new.mode.value,
        cold=int(cold),
        scoring=SCORING_VERSION,
        app=__version__,
        started=started,
    )


def _identity(row: Row) -> Identity:
    return Identity(*row[_IDENTITY_FROM:])


def _fault(row: Row, links: list[tuple[Link, str]]) -> str | None:
    revision, head = row[3:5]
    return fault(_identity(row), links, revision, head)


def _saved(row: Row, links: list[Link], wordings: tuple[Wording, ...]) -> SavedRun:
    run, profile, scenario, revision, _, status, ending, ended, replay, turn = row[:_IDENTITY_FROM]
    identity = _identity(row)
    answers = standing(links)
    return SavedRun(
        id=run,
        profile=profile,
        scenario=scenario,
        digest=identity.digest,
        text=identity.text,
        seed=identity.seed,
        mode=Mode(identity.mode),
        memories=pairs(identity.memories),
        prior_loyalty=maybe_fraction(identity.prior_loyalty),
        replay_of=None if replay is None else Replay(replay, turn),
        cold=bool(identity.cold),
        scoring=identity.scoring,
        app=identity.app,
        started=moment(identity.started),
        ended=maybe_moment(ended),
        revision=revision,
        status=Status(status),
        ending=ending,
        answers=answers,
        taken_back=sum(link.kind == Kind.BACK for link in links),
        wordings=wordings,
    )
