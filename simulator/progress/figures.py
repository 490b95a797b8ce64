"""The figures of finished runs, kept so that lists need not replay every run.

They are a cache: `version` is that of their form, `scoring` that of the scoring they were
worked out by, and `body` (JSON) is the business of who works them out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.columns import moment, storable, texts
from simulator.progress.database import Database, Row
from simulator.progress.rows import FinishedRun

PIECE = 500
"""So many runs are read at a time, and handed out before the next are read."""

_SINCE = 3
"""The version of the schema these rows came with."""

_FINISHED = """
    SELECT run.id, run.profile, scenario.id, scenario.digest, run.mode, run.cold, run.ended,
        causes.ticked, figures.version, figures.scoring, figures.body, run.replay_turn
    FROM run JOIN scenario ON scenario.digest = run.scenario
        LEFT JOIN causes ON causes.run = run.id
        LEFT JOIN figures ON figures.run = run.id
    WHERE run.status = 'finished'
        AND (?1 IS NULL OR run.profile = ?1)
        AND (?2 OR run.replay_turn IS NULL)
        AND (run.ended, run.id) > (?3, ?4)
    ORDER BY run.ended, run.id LIMIT ?5
"""
_FINISHED_OLDER = _FINISHED.replace(
    "figures.version, figures.scoring, figures.body", "NULL, NULL, NULL"
).replace("LEFT JOIN figures ON figures.run = run.id", "")


class Figures:
    """Rows of `figures`, and the finished runs they belong to."""

    def __init__(self, database: Database, piece: int = PIECE) -> None:
        self._database = database
        self._piece = piece

    def put(self, run: int, version: int, scoring: int, body: str) -> None:
        """Keep a finished run's figures, in place of those kept before.

        Raises KnownError "run_gone". Writing many is faster with `put_all`.
        """
        with self._database.writing():
            if self._database.row("SELECT 1 FROM run WHERE id = ?", run) is None:
                raise KnownError("run_gone", run=str(run))
            self._put(run, version, scoring, body)

    def put_all(self, bodies: Mapping[int, str], version: int, scoring: int) -> None:
        """Keep the figures of several runs, by their numbers; those that are gone are passed
        over."""
        with self._database.writing():
            for run, body in bodies.items():
                if self._database.row("SELECT 1 FROM run WHERE id = ?", run) is not None:
                    self._put(run, version, scoring, body)

    def of_runs(
        self, profile: int | None = None, *, replays: bool = False
    ) -> Iterator[FinishedRun]:
        """Every finished run of a person (None: of everybody), oldest first by its end.

        Read in pieces, so that many never stand in memory at once and no read stays open;
        between two pieces anything else may be read and written. A run that is finished
        meanwhile comes at the end. A row that a damaged file left illegible is passed over.
        """
        query = _FINISHED_OLDER if self._database.lacks(_SINCE) else _FINISHED
        ended, run = "", 0
        while True:
            rows = self._database.rows(query, profile, int(replays), ended, run, self._piece)
            for row in rows:
                found = _finished(row)
                if found is not None:
                    yield found
            if len(rows) < self._piece:
                return
            run, ended = rows[-1][0], rows[-1][6]

    def missing(self, version: int, scoring: int) -> tuple[int, ...]:
        """The numbers of finished runs, replays too, whose figures are not kept in that form
        and worked out by that scoring; oldest run first."""
        if self._database.lacks(_SINCE):
            rows = self._database.rows("SELECT id FROM run WHERE status = 'finished' ORDER BY id")
        else:
            rows = self._database.rows(
                """
                SELECT run.id FROM run LEFT JOIN figures ON figures.run = run.id
                WHERE run.status = 'finished' AND (figures.version, figures.scoring) IS NOT (?, ?)
                ORDER BY run.id
                """,
                version,
                scoring,
            )
        return tuple(run for (run,) in rows)

    def _put(self, run: int, version: int, scoring: int, body: str) -> None:
        self._database.run(
            """
            INSERT INTO figures (run, version, scoring, body) VALUES (?, ?, ?, ?)
            ON CONFLICT (run) DO UPDATE SET version = excluded.version,
                scoring = excluded.scoring, body = excluded.body
            """,
            run,
            version,
            scoring,
            storable(body),
        )


def _finished(row: Row) -> FinishedRun | None:
    run, profile, scenario, digest, mode, cold, ended, ticked = row[:8]
    version, scoring, body, replay_turn = row[8:]
    try:
        return FinishedRun(
            run=run,
            profile=profile,
            scenario=scenario,
            digest=digest,
            mode=Mode(mode),
            cold=bool(cold),
            ended=moment(ended),
            ticked=None if ticked is None else texts(ticked),
            version=version,
            scoring=scoring,
            body=body,
            replay_turn=replay_turn,
        )
    except ValueError:
        return None
