"""The people at this computer, and what they (or the computer) have set."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from uuid import uuid4

from simulator.model.errors import KnownError
from simulator.progress.backup import drop_copies
from simulator.progress.columns import legible_moment, moment_text, storable
from simulator.progress.database import Database
from simulator.progress.rows import Profile


class Profiles:
    """Names are one per person: `Олена` and `ОЛЕНА` are the same, composed or not."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Profile, ...]:
        """Everyone, by name."""
        rows = self._database.rows(
            """
            SELECT profile.id, profile.name,
                max(coalesce(run.ended, (SELECT at FROM answer WHERE answer.run = run.id
                    ORDER BY seq DESC LIMIT 1), run.started)),
                count(run.id)
            FROM profile LEFT JOIN run ON run.profile = profile.id
            GROUP BY profile.id ORDER BY profile.key
            """
        )
        return tuple(
            Profile(number, name, legible_moment(last), runs) for number, name, last, runs in rows
        )

    def add(self, name: str, at: datetime) -> Profile:
        """A new person. Raises KnownError "name_empty" and "name_taken"."""
        shown = _shown(name)
        with self._database.writing():
            self._require_free(shown, None)
            self._database.run(
                "INSERT INTO profile (name, key, created, uid) VALUES (?, ?, ?, ?)",
                shown,
                _key(shown),
                moment_text(at),
                uid := uuid4().hex,
            )
            number = self._database.last_id()
        return Profile(number, shown, None, 0, uid)

    def rename(self, profile: int, name: str) -> None:
        """Give a person another name. Raises KnownError as `add`, and "profile_gone"."""
        shown = _shown(name)
        with self._database.writing():
            self._require_free(shown, profile)
            touched = self._database.run(
                "UPDATE profile SET name = ?, key = ? WHERE id = ?", shown, _key(shown), profile
            )
            if not touched:
                raise KnownError("profile_gone", path=str(self._database.path))

    def delete(self, profile: int) -> None:
        """Delete a person with all that is theirs, and the texts nobody else has played."""
        with self._database.writing():
            self._database.run("DELETE FROM profile WHERE id = ?", profile)
            self._database.run(
                "DELETE FROM scenario WHERE digest NOT IN (SELECT scenario FROM run)"
            )
            self._database.run(
                """
                DELETE FROM sheet
                WHERE digest NOT IN (SELECT sheet FROM spoken WHERE sheet IS NOT NULL)
                """
            )
        # Whoever was here before the store was brought up stands in the copy of it, too.
        drop_copies(self._database.path)

    def _require_free(self, name: str, but: int | None) -> None:
        row = self._database.row(
            "SELECT name FROM profile WHERE key = ? AND id IS NOT ?", _key(name), but
        )
        if row is not None:
            raise KnownError("name_taken", name=row[0])


class Settings:
    """Texts by key, of one profile or (None) of this computer. What they mean is not known here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, profile: int | None = None) -> dict[str, str]:
        """Everything that was set."""
        return dict(
            self._database.rows("SELECT key, value FROM setting WHERE profile IS ?", profile)
        )

    def put(self, key: str, value: str, profile: int | None = None) -> None:
        """Set one, in place of what was set before."""
        with self._database.writing():
            self._database.run(
                """
                INSERT INTO setting (profile, key, value) VALUES (?, ?, ?)
                ON CONFLICT (coalesce(profile, 0), key) DO UPDATE SET value = excluded.value
                """,
                profile,
                key,
                storable(value),
            )

    def forget(self, key: str, profile: int | None = None) -> None:
        """Back to what holds when nothing is set."""
        with self._database.writing():
            self._database.run("DELETE FROM setting WHERE profile IS ? AND key = ?", profile, key)


def _shown(name: str) -> str:
    shown = " ".join(unicodedata.normalize("NFC", storable(name)).split())
    if not shown:
        raise KnownError("name_empty")
    return shown


def _key(name: str) -> str:
    # Casefolding can undo the composition ("ΐ" becomes three characters), hence again.
    return unicodedata.normalize("NFC", name.casefold())
