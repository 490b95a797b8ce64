"""Reading runs back whole, each checked against its hash chain."""

from __future__ import annotations

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.answers import Answers
from simulator.progress.chain import Identity, Link, fault, first_hash, standing
from simulator.progress.columns import maybe_fraction, maybe_moment, moment, pairs
from simulator.progress.database import Database, Row
from simulator.progress.own_words import Hints, OwnWords, by_answer, hinted, standing_rows
from simulator.progress.rows import Kind, Replay, SavedRun, Status, Wording
from simulator.progress.wordings import Wordings

SELECT_RUN = """
    SELECT run.id, run.profile, scenario.id, run.revision, run.head, run.status, run.ending,
        run.ended, run.replay_of, run.replay_turn,
        scenario.digest, scenario.text, run.memories, run.prior_loyalty, run.seed, run.mode,
        run.cold, run.scoring, run.app, run.started
    FROM run JOIN scenario ON scenario.digest = run.scenario
    WHERE run.id = ?
"""
IDENTITY_FROM = 10
"""The columns of `SELECT_RUN` from here on are an `Identity`."""


class SavedRuns:
    """What stands in the rows, as `SavedRun`s or as what is wrong with it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._answers = Answers(database)
        self._wordings = Wordings(database)
        self._own_words = OwnWords(database)
        self._hints = Hints(database)

    def read(self, run: int) -> SavedRun:
        """Within a transaction: the run. Raises KnownError "run_gone" and "run_damaged"."""
        row = self._row(run)
        links = self._answers.links(run)
        wrong = fault_of(row, links)
        if wrong is not None:
            raise KnownError("run_damaged", run=str(run), detail=wrong)
        words, hints = self._own_words.of(run), self._hints.of(run)
        try:
            return _saved(row, [link for link, _ in links], self._wordings.of(run), words, hints)
        except ValueError as error:  # what the chain does not cover: how and when it ended
            raise KnownError("run_damaged", run=str(run), detail="columns") from error

    def identity(self, run: int) -> str:
        """What the run is, on every computer. Raises KnownError "run_gone"."""
        return first_hash(identity_of(self._row(run)))

    def faults(self) -> dict[int, str]:
        """Every run whose rows are not what was written, with what is wrong."""
        found: dict[int, str] = {}
        with self._database.reading():
            for (run,) in self._database.rows("SELECT id FROM run ORDER BY id"):
                row = self._database.row(SELECT_RUN, run)
                wrong = "scenario" if row is None else fault_of(row, self._answers.links(run))
                wrong = wrong or self._wordings.fault(run)
                if wrong is not None:
                    found[run] = wrong
        return found

    def _row(self, run: int) -> Row:
        row = self._database.row(SELECT_RUN, run)
        if row is None:
            raise KnownError("run_gone", run=str(run))
        return row


def identity_of(row: Row) -> Identity:
    """What the run of a row of `SELECT_RUN` is."""
    return Identity(*row[IDENTITY_FROM:])


def fault_of(row: Row, links: list[tuple[Link, str]]) -> str | None:
    """What the chain finds in a run, by its row of `SELECT_RUN`; None where it is sound."""
    revision, head = row[3:5]
    return fault(identity_of(row), links, revision, head)


def _saved(
    row: Row,
    links: list[Link],
    wordings: tuple[Wording, ...],
    words: dict[int, str],
    hints: tuple[int, ...],
) -> SavedRun:
    run, profile, scenario, revision, _, status, ending, ended, replay, turn = row[:IDENTITY_FROM]
    identity = identity_of(row)
    answers = standing(links)
    kinds = [(link.seq, link.kind) for link in links]
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
        own_words=by_answer(standing_rows(kinds), words),
        draft=words.get(revision + 1) if status == Status.OPEN else None,
        hinted=hinted(kinds, hints),
        replay_turn=turn,
    )
