"""What a run is when it begins: its row, the text it is played from, and whether it is cold."""

from __future__ import annotations

from datetime import datetime

from simulator import __version__
from simulator.model.run import Mode
from simulator.model.score import SCORING_VERSION
from simulator.progress.chain import Identity, first_hash
from simulator.progress.columns import list_text, moment_text
from simulator.progress.database import Database
from simulator.progress.rows import NewRun


class Starting:
    """Within a transaction each: the rows that begin a run."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begun(self, new: NewRun, at: datetime) -> int | None:
        """The run that an earlier try to start `new` has begun after all."""
        row = self._database.row(
            """
            SELECT id FROM run
            WHERE profile = ? AND scenario = ? AND started = ? AND seed = ? AND mode = ?
            """,
            new.profile,
            new.digest,
            moment_text(at),
            new.seed,
            new.mode.value,
        )
        return None if row is None else int(row[0])

    def begin(self, new: NewRun, at: datetime) -> tuple[int, str]:
        """The run's number, and the hash that its first answer is chained to."""
        keep_scenario(self._database, new.digest, new.scenario, new.text)
        identity = _begin(new, self._is_cold(new, at), moment_text(at))
        replay = (None, None) if new.replay_of is None else (new.replay_of.run, new.replay_of.turn)
        run = insert_run(self._database, new.profile, identity, *replay)
        return run, first_hash(identity)

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


def keep_scenario(database: Database, digest: str, scenario: str, text: bytes) -> None:
    """Within a transaction: the exact text, once for all who played it."""
    # Same digest, other bytes: what is stored was damaged, and this is the cure. Another id: a
    # file from elsewhere said so, or its folder was renamed; what is played here knows better.
    database.run(
        """
        INSERT INTO scenario (digest, id, text) VALUES (?, ?, ?)
        ON CONFLICT (digest) DO UPDATE SET text = excluded.text, id = excluded.id
            WHERE text <> excluded.text OR id <> excluded.id
        """,
        digest,
        scenario,
        text,
    )


def insert_run(
    database: Database,
    profile: int,
    identity: Identity,
    replay_of: int | None,
    replay_turn: int | None,
) -> int:
    """Within a transaction: the row of a run without answers, open; its number.

    A replay has a `replay_turn`; `replay_of` is None also for one whose run is gone.
    """
    database.run(
        """
        INSERT INTO run (profile, scenario, memories, prior_loyalty, seed, mode, cold,
            scoring, app, started, revision, status, head, replay_of, replay_turn)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 'open', ?, ?, ?)
        """,
        profile,
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
        replay_of,
        replay_turn,
    )
    return database.last_id()


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
