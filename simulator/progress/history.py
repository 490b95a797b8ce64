"""Reading over many runs: lists, what to resume, what a client remembers."""

from __future__ import annotations

from fractions import Fraction

from simulator.model.run import Mode
from simulator.model.score import Word
from simulator.progress.columns import moment
from simulator.progress.database import Database, Row
from simulator.progress.rows import Replay, Result, RunRow, Status


class History:
    """What a person's runs come to, newest first. Answers are not read, only counted.

    A row that a damaged file left illegible is passed over, so that it does not hide the
    others; `Runs.faults` is what looks for damage."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def runs(self, profile: int, scenario: str | None = None) -> tuple[RunRow, ...]:
        """All runs of a profile, or those of one scenario (by id, whatever its text was)."""
        rows = self._database.rows(
            """
            SELECT run.id, scenario.id, scenario.digest, run.mode, run.cold, run.status,
                run.ending, run.started,
                coalesce(run.ended, (SELECT at FROM answer WHERE answer.run = run.id
                    ORDER BY seq DESC LIMIT 1), run.started),
                run.revision,
                (SELECT coalesce(sum(CASE kind WHEN 'reply' THEN 1 ELSE -1 END), 0)
                    FROM answer WHERE answer.run = run.id),
                result.headline, result.word, result.scoring, run.replay_of, run.replay_turn
            FROM run JOIN scenario ON scenario.digest = run.scenario
                LEFT JOIN result ON result.run = run.id
            WHERE run.profile = ?1 AND (?2 IS NULL OR scenario.id = ?2)
            ORDER BY run.started DESC, run.id DESC
            """,
            profile,
            scenario,
        )
        found = (_run_row(row) for row in rows)
        return tuple(row for row in found if row is not None)

    def open_run(self, profile: int, scenario: str) -> RunRow | None:
        """The run to offer for going on: the one that was played last of those left open."""
        rows = [run for run in self.runs(profile, scenario) if run.status is Status.OPEN]
        return max(rows, key=lambda run: (run.last, run.id), default=None)

    def last_result(self, profile: int, scenario: str) -> RunRow | None:
        """The last finished run of a scenario that has a result, whatever its mode."""
        rows = self.runs(profile, scenario)
        finished = [run for run in rows if run.result is not None]
        return max(finished, key=lambda run: (run.last, run.id), default=None)

    def last_cold(self, profile: int, scenario: str) -> RunRow | None:
        """The last finished cold run of a scenario: what `ended(...)` and loyalty ask about."""
        rows = self.runs(profile, scenario)
        finished = [run for run in rows if run.cold and run.status is Status.FINISHED]
        return max(finished, key=lambda run: (run.last, run.id), default=None)


def _run_row(row: Row) -> RunRow | None:
    try:
        return _legible(row)
    except ValueError:
        return None


def _legible(row: Row) -> RunRow:
    run, scenario, digest, mode, cold, status, ending, started, last, revision, answers = row[:11]
    headline, word, scoring, replay, turn = row[11:]
    return RunRow(
        id=run,
        scenario=scenario,
        digest=digest,
        mode=Mode(mode),
        cold=bool(cold),
        status=Status(status),
        ending=ending,
        started=moment(started),
        last=moment(last),
        revision=revision,
        answers=answers,
        result=_result(headline, word, scoring),
        replay_of=None if replay is None else Replay(replay, turn),
        replay_turn=turn,
    )


def _result(headline: str | None, word: str, scoring: int) -> Result | None:
    """What was kept for lists, None where nothing was or it cannot be read: the debrief works
    it out again."""
    if headline is None:
        return None
    try:
        return Result(Fraction(headline), Word(word), scoring)
    except (ValueError, ZeroDivisionError):
        return None
