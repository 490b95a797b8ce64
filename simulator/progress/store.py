"""The store: one SQLite file per computer, with several people in it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from simulator.progress.archiving import Archive
from simulator.progress.choices import Choices
from simulator.progress.database import Database
from simulator.progress.debriefs import Debriefs
from simulator.progress.errors import IN_MEMORY
from simulator.progress.figures import Figures
from simulator.progress.history import History
from simulator.progress.intake import Intake
from simulator.progress.measures import Measures
from simulator.progress.opening import TIMEOUT_S, connect, connect_in_memory, connect_read_only
from simulator.progress.outbox import Outbox
from simulator.progress.own_words import Hints, OwnWords
from simulator.progress.people import Profiles, Settings
from simulator.progress.runs import Runs
from simulator.progress.teams import Teams
from simulator.progress.unsent import Unsent
from simulator.progress.workshops import Workshops


class Store:
    """Everything people did, by subject.

    A store belongs to the thread that opened it (see `keeper`). Every method that writes is
    one transaction, on the disk when it returns; each may raise the KnownErrors of
    `simulator.progress.errors`. Then nothing of it was written or, when the trouble came at
    the very end, all of it: the same call again (with the same moment) is safe for runs,
    answers, endings, judgements and settings.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.profiles = Profiles(database)
        self.settings = Settings(database)
        self.runs = Runs(database)
        self.history = History(database)
        self.choices = Choices(database)
        self.own_words = OwnWords(database)
        self.hints = Hints(database)
        self.figures = Figures(database)
        self.debriefs = Debriefs(database)
        self.measures = Measures(database)
        self.teams = Teams(database)
        self.workshops = Workshops(database)
        self.outbox = Outbox(database)
        self.archive = Archive(database)
        self.intake = Intake(database)
        self.unsent = Unsent(database)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        timeout_s: float = TIMEOUT_S,
        factory: type[sqlite3.Connection] = sqlite3.Connection,
    ) -> Store:
        """Open the file at `path`, or make it, its folder too.

        Raises KnownError: "foreign_file", "newer_version" (`open_read_only` takes it),
        "folder_not_writable", "sqlite_too_old" and those of `simulator.progress.errors`.
        A file that is refused is left as it was. What stands in the rows is not looked at
        here: `runs.faults()` says which runs are not what was written.
        """
        connection = connect(path, timeout_s=timeout_s, factory=factory)
        return cls(Database(connection, path, read_only=False))

    @classmethod
    def open_read_only(cls, path: Path, *, timeout_s: float = TIMEOUT_S) -> Store:
        """Open an existing file without ever writing to it, also one of a newer version.

        Every write then raises KnownError "read_only".
        """
        connection = connect_read_only(path, timeout_s=timeout_s, factory=sqlite3.Connection)
        return cls(Database(connection, path, read_only=True))

    @classmethod
    def in_memory(cls) -> Store:
        """The same for a guest, with nothing on the disk: it is gone when it is closed."""
        return cls(Database(connect_in_memory(sqlite3.Connection), IN_MEMORY, read_only=False))

    @property
    def path(self) -> Path:
        """The file (":memory:" for a guest's)."""
        return self._database.path

    @property
    def read_only(self) -> bool:
        """Whether every write is refused."""
        return self._database.read_only

    def close(self) -> None:
        """Let go of the file. Closing twice does no harm."""
        self._database.close()
