"""The people whose runs are here, and what they (or the computer) have set."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import datetime
from itertools import chain, count
from uuid import uuid4

from simulator.model.errors import KnownError
from simulator.progress.columns import legible_moment, moment_text, storable
from simulator.progress.database import Database, Row
from simulator.progress.forgetting import forget_person
from simulator.progress.rows import Profile

_SINCE = 3
"""The version of the schema that people can be known again elsewhere from."""

_SINCE_ROOMS = 4
"""The version of the schema that rooms of people came with."""

_PEOPLE = """
    SELECT profile.id, profile.name,
        max(coalesce(run.ended, (SELECT at FROM answer WHERE answer.run = run.id
            ORDER BY seq DESC LIMIT 1), run.started)),
        count(run.id), profile.uid, profile.here, profile.room
    FROM profile LEFT JOIN run ON run.profile = profile.id
    WHERE ?1 IS NULL OR profile.id = ?1
    GROUP BY profile.id ORDER BY profile.key
"""
_PEOPLE_3 = _PEOPLE.replace("profile.room", "0")
_PEOPLE_OLDER = _PEOPLE_3.replace("profile.uid, profile.here", "'', 1")


_ROOM_MARK = "\t"
"""Stands before a room's key: no name of a person can begin so."""

LONGEST_ROOM_NAME = 40
"""Letters of a room's name; it has to fit on a wall."""
_JOINERS = "\u200c\u200d"
"""Signs without a width that some scripts, and joined pictures, are not written without."""

OF_THIS_COMPUTER = "lrs_"
"""Settings of a person that begin so hold on this computer alone: they are neither given along
with the person's results, nor taken from a file."""


class Profiles:
    """Names are one per person: `Олена` and `ОЛЕНА` are the same, composed or not. So are
    those of rooms, among each other: a person and a room may share one.

    Somebody who practises here has the name they choose: where a person whose results alone
    were brought here bears it, that person gets a number behind it.
    """

    def __init__(
        self, database: Database, make_uid: Callable[[], str] = lambda: uuid4().hex
    ) -> None:
        self._database = database
        self._make_uid = make_uid

    def all(self) -> tuple[Profile, ...]:
        """Everyone who practises here, by name."""
        return tuple(person for person in self.everyone() if person.here)

    def everyone(self) -> tuple[Profile, ...]:
        """Also those whose results alone were brought here; by name."""
        return tuple(person for person in self._people(None) if not person.room)

    def rooms(self) -> tuple[Profile, ...]:
        """The rooms that play together, by name."""
        return tuple(person for person in self._people(None) if person.room)

    def one(self, profile: int) -> Profile:
        """The person, or the room, of that number. Raises KnownError "profile_gone"."""
        found = self._people(profile)
        if not found:
            raise self._gone()
        return found[0]

    def add(self, name: str, at: datetime) -> Profile:
        """A new person. Raises KnownError "name_empty" and "name_taken"."""
        shown = shown_name(name)
        with self._database.writing():
            self._make_free(shown, None)
            return self.one(self._insert(self._make_uid(), shown, True, at))

    def room(self, name: str, at: datetime) -> Profile:
        """The room of that name (see `room_name`), new where there is none. Raises KnownError
        "name_empty"."""
        shown = room_name(name)
        with self._database.writing():
            key = _ROOM_MARK + name_key(shown)
            row = self._database.row("SELECT id FROM profile WHERE key = ?", key)
            if row is None:
                self._database.run(
                    "INSERT INTO profile (name, key, created, uid, here, room) "
                    "VALUES (?, ?, ?, ?, 1, 1)",
                    shown,
                    key,
                    moment_text(at),
                    self._make_uid(),
                )
                return self.one(self._database.last_id())
            return self.one(row[0])

    def take_in(self, uid: str, name: str, here: bool, at: datetime) -> Profile:
        """The person known elsewhere by `uid`: who is known here already stays as they are,
        anybody else is added under a free name ("Olena", "Olena (2)").

        With `here` they practise here from now on; without it nothing changes for one who
        does. Raises KnownError "name_empty".
        """
        shown = shown_name(name)
        with self._database.writing():
            row = self._database.row("SELECT id FROM profile WHERE uid = ?", uid)
            if row is None:
                return self.one(self._insert(uid, self._free(shown), here, at))
            if here:
                self._database.run("UPDATE profile SET here = 1 WHERE id = ?", row[0])
            return self.one(row[0])

    def settle(self, profile: int) -> None:
        """They practise here from now on. Raises KnownError "profile_gone"."""
        with self._database.writing():
            if not self._database.run("UPDATE profile SET here = 1 WHERE id = ?", profile):
                raise self._gone()

    def rename(self, profile: int, name: str) -> None:
        """Give a person, or a room, another name. Raises KnownError as `add`, and
        "profile_gone"."""
        shown = shown_name(name)
        with self._database.writing():
            row = self._database.row("SELECT room FROM profile WHERE id = ?", profile)
            if row is None:
                raise self._gone()
            if row[0]:
                self._rename_room(profile, room_name(name))
            else:
                self._make_free(shown, profile)
                self._name(profile, shown)

    def delete(self, profile: int) -> None:
        """Delete a person, or a room, with all that is theirs, and the texts nobody else has
        played."""
        forget_person(self._database, profile)

    def _people(self, profile: int | None) -> tuple[Profile, ...]:
        lacks = self._database.lacks
        query = _PEOPLE_OLDER if lacks(_SINCE) else _PEOPLE_3 if lacks(_SINCE_ROOMS) else _PEOPLE
        return tuple(_profile(row) for row in self._database.rows(query, profile))

    def _insert(self, uid: str, name: str, here: bool, at: datetime) -> int:
        self._database.run(
            "INSERT INTO profile (name, key, created, uid, here) VALUES (?, ?, ?, ?, ?)",
            name,
            name_key(name),
            moment_text(at),
            uid,
            int(here),
        )
        return self._database.last_id()

    def _name(self, profile: int, name: str) -> None:
        self._put_name(profile, name, name_key(name))

    def _rename_room(self, room: int, name: str) -> None:
        key = _ROOM_MARK + name_key(name)
        taken = "SELECT name FROM profile WHERE key = ? AND id IS NOT ?"
        row = self._database.row(taken, key, room)
        if row is not None:
            raise KnownError("name_taken", name=row[0])
        self._put_name(room, name, key)

    def _put_name(self, profile: int, name: str, key: str) -> None:
        self._database.run("UPDATE profile SET name = ?, key = ? WHERE id = ?", name, key, profile)

    def _make_free(self, name: str, but: int | None) -> None:
        row = self._database.row(
            "SELECT id, name, here FROM profile WHERE key = ? AND id IS NOT ?", name_key(name), but
        )
        if row is None:
            return
        number, taken, here = row
        if here:
            raise KnownError("name_taken", name=taken)
        self._name(number, self._free(taken))

    def _free(self, name: str) -> str:
        tries = chain([name], (f"{name} ({number})" for number in count(2)))
        taken = "SELECT 1 FROM profile WHERE key = ?"
        return next(one for one in tries if self._database.row(taken, name_key(one)) is None)

    def _gone(self) -> KnownError:
        return KnownError("profile_gone", path=str(self._database.path))


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


def shown_name(name: str) -> str:
    """A name as it is shown: composed, one space between words. KnownError "name_empty"."""
    shown = " ".join(unicodedata.normalize("NFC", storable(name)).split())
    if not shown:
        raise KnownError("name_empty")
    return shown


def room_name(name: str) -> str:
    """A room's name, which stands on a wall: as a person's, without the signs that turn the
    writing direction or show nothing, at most `LONGEST_ROOM_NAME` letters of it. Raises
    KnownError "name_empty", also where nothing of it can be seen."""
    seen = "".join(sign for sign in shown_name(name) if sign in _JOINERS or not _hidden(sign))
    shown = shown_name(seen)[:LONGEST_ROOM_NAME].strip()
    if all(unicodedata.category(sign)[0] in "CMZ" for sign in shown):
        raise KnownError("name_empty")
    return shown


def _hidden(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cf")


def name_key(name: str) -> str:
    """What two spellings of one name have in common."""
    # Casefolding can undo the composition ("ΐ" becomes three characters), hence again.
    return unicodedata.normalize("NFC", name.casefold())


def _profile(row: Row) -> Profile:
    number, name, last, runs, uid, here, room = row
    return Profile(number, name, legible_moment(last), runs, uid, bool(here), bool(room))
