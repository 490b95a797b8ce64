"""Deleting a person, or all that a person has played: whole, and readable nowhere afterwards.

The triggers of the schema let a run go only with its profile, so that no slip deletes a
single one. Who forgets a history therefore hands the runs to a profile made for it and
deletes that one: one transaction, and the triggers stay in force all the while (dropping and
making them again in it would work, too, but a mistake in it would leave a store without).
"""

from __future__ import annotations

from uuid import uuid4

from simulator.progress.backup import drop_copies
from simulator.progress.database import Database


def forget_person(database: Database, profile: int) -> None:
    """The person with all that is theirs, and the texts nobody else has played."""
    with database.writing():
        _delete(database, profile)
    # Whoever was here before the store was brought up stands in the copy of it, too.
    drop_copies(database.path)


def forget_runs(database: Database, profile: int) -> None:
    """All runs of a person with what hangs on them, the reviews planned from them, what waits
    to be sent, and the texts nobody else has played. Their own rules, promises and settings
    stay; those no longer name a run."""
    with database.writing():
        database.run("DELETE FROM review WHERE profile = ?", profile)
        database.run("DELETE FROM outbox WHERE profile = ?", profile)
        # Nothing to do where the person was deleted meanwhile, or has played nothing.
        if database.row("SELECT 1 FROM run WHERE profile = ?", profile) is not None:
            doomed = _make_doomed(database)
            database.run("UPDATE run SET profile = ? WHERE profile = ?", doomed, profile)
            _delete(database, doomed)
    drop_copies(database.path)


def drop_run(database: Database, run: int) -> None:
    """Within a transaction: one run with what hangs on it. Only where another row of the same
    run has taken its place; the texts stay."""
    doomed = _make_doomed(database)
    database.run("UPDATE run SET profile = ? WHERE id = ?", doomed, run)
    database.run("DELETE FROM profile WHERE id = ?", doomed)


def drop_unplayed(database: Database) -> None:
    """Within a transaction: the texts that nobody has played."""
    database.run("DELETE FROM scenario WHERE digest NOT IN (SELECT scenario FROM run)")
    database.run(
        """
        DELETE FROM sheet
        WHERE digest NOT IN (SELECT sheet FROM spoken WHERE sheet IS NOT NULL)
        """
    )


def _make_doomed(database: Database) -> int:
    uid = uuid4().hex
    # No name of a person has a line break: this key is nobody's.
    database.run(
        """
        INSERT INTO profile (name, key, created, uid, here) VALUES ('', char(10) || ?1, '', ?1, 0)
        """,
        uid,
    )
    return database.last_id()


def _delete(database: Database, profile: int) -> None:
    database.run("DELETE FROM profile WHERE id = ?", profile)
    drop_unplayed(database)
