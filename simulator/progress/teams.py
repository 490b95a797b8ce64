"""Groups of people, for results alone: a trainer puts together who is looked at together."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.model.errors import KnownError
from simulator.progress.database import Database
from simulator.progress.people import name_key, shown_name
from simulator.progress.rows import Team

_SINCE = 3
"""The version of the schema these rows came with."""


class Teams:
    """Names are one per team, as those of people are. Somebody may be in several."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Team, ...]:
        """Every team with its people, by name."""
        if self._database.lacks(_SINCE):
            return ()
        with self._database.reading():
            teams = self._database.rows("SELECT id, name FROM team ORDER BY key")
            members = self._database.rows("SELECT team, profile FROM member ORDER BY profile")
        return tuple(
            Team(number, name, tuple(person for team, person in members if team == number))
            for number, name in teams
        )

    def add(self, name: str) -> Team:
        """A new team, with nobody in it. Raises KnownError "name_empty" and "name_taken"."""
        shown = shown_name(name)
        with self._database.writing():
            self._require_free(shown, None)
            self._database.run("INSERT INTO team (name, key) VALUES (?, ?)", shown, name_key(shown))
            return Team(self._database.last_id(), shown)

    def rename(self, team: int, name: str) -> None:
        """Call it otherwise. Raises KnownError as `add`, and "team_gone"."""
        shown = shown_name(name)
        with self._database.writing():
            self._require_free(shown, team)
            touched = self._database.run(
                "UPDATE team SET name = ?, key = ? WHERE id = ?", shown, name_key(shown), team
            )
            if not touched:
                raise KnownError("team_gone")

    def delete(self, team: int) -> None:
        """Its people and what they played stay."""
        with self._database.writing():
            self._database.run("DELETE FROM team WHERE id = ?", team)

    def put_members(self, team: int, profiles: Iterable[int]) -> None:
        """Who is in it, in place of who was. People who were deleted meanwhile, and rooms, are
        passed over. Raises KnownError "team_gone"."""
        with self._database.writing():
            if self._database.row("SELECT 1 FROM team WHERE id = ?", team) is None:
                raise KnownError("team_gone")
            self._database.run("DELETE FROM member WHERE team = ?", team)
            for profile in dict.fromkeys(profiles):
                self._database.run(
                    """
                    INSERT INTO member (team, profile)
                    SELECT ?, id FROM profile WHERE id = ? AND NOT room
                    """,
                    team,
                    profile,
                )

    def _require_free(self, name: str, but: int | None) -> None:
        row = self._database.row(
            "SELECT name FROM team WHERE key = ? AND id IS NOT ?", name_key(name), but
        )
        if row is not None:
            raise KnownError("name_taken", name=row[0])
