"""From one schema to the next: whole, or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.progress.database import Database
from simulator.progress.migrations import MIGRATIONS, Migrations, bring_up, newest
from simulator.progress.opening import connect
from simulator.progress.store import Store

from .broken import Failing, by_hand
from .conftest import MONDAY, answer, new_run
from .test_versions import VERSIONS as OLDER
from .test_versions import old_store

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE profile ADD COLUMN language TEXT NOT NULL DEFAULT 'en'",
    # A table rebuilt, as SQLite asks for where a constraint changes; answers hang on it.
    """
    CREATE TABLE new_review (
        profile INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,
        scenario TEXT NOT NULL,
        due TEXT NOT NULL,
        gap_days INTEGER NOT NULL DEFAULT 2,
        PRIMARY KEY (profile, scenario)
    ) STRICT
    """,
    "INSERT INTO new_review SELECT * FROM review",
    "DROP TABLE review",
    "ALTER TABLE new_review RENAME TO review",
    "UPDATE profile SET language = 'uk' WHERE name = 'Olena'",
)
NEXT = newest(MIGRATIONS) + 1
"""The version that the statements above lead to."""
WITH_NEXT: Migrations = {**MIGRATIONS, NEXT: STATEMENTS}


@pytest.fixture
def first(path: Path) -> Iterator[Path]:
    store = Store.open(path)
    run = store.runs.start(new_run(store.profiles.add("Olena", MONDAY).id), MONDAY)
    store.runs.append(run.id, 0, answer("a"), MONDAY)
    store.close()
    yield path


def upgrade(path: Path, migrations: Migrations = WITH_NEXT) -> sqlite3.Connection:
    return connect(path, timeout_s=0.05, factory=sqlite3.Connection, migrations=migrations)


def test_versions_are_numbered_without_a_gap() -> None:
    assert sorted(MIGRATIONS) == list(range(1, newest(MIGRATIONS) + 1))


def test_every_statement_of_the_schema_is_a_single_one() -> None:
    for statement in (one for version in MIGRATIONS.values() for one in version):
        connection = sqlite3.connect(":memory:")
        with closing(connection):
            try:
                connection.execute(statement)
            except sqlite3.OperationalError as error:
                assert "no such table" in str(error)  # one it builds on


def test_an_older_store_is_brought_up_with_all_that_is_in_it(first: Path) -> None:
    with closing(upgrade(first)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (NEXT,)
        assert connection.execute("SELECT name, language FROM profile").fetchall() == [
            ("Olena", "uk")
        ]
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
        store = Store(Database(connection, first, read_only=False))
        assert store.runs.load(1).answers == (answer("a"),)
        assert store.runs.faults() == {}


def test_a_new_store_goes_through_every_version(path: Path) -> None:
    with closing(upgrade(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (NEXT,)
        assert connection.execute("SELECT language FROM profile").fetchall() == []


def test_a_store_that_is_up_to_date_is_not_written_to(first: Path) -> None:
    upgrade(first).close()
    before = first.read_bytes()
    upgrade(first).close()
    assert first.read_bytes() == before


def test_a_second_window_finds_the_work_done(first: Path) -> None:
    with closing(upgrade(first)), by_hand(first) as late:
        late.isolation_level = None
        bring_up(late, first, WITH_NEXT)  # the ALTER TABLE would fail a second time
        assert late.execute("PRAGMA user_version").fetchone() == (NEXT,)


@pytest.mark.parametrize("after", [False, True])
def test_whichever_call_fails_the_old_schema_or_the_new_one_is_whole(
    first: Path, after: bool
) -> None:
    old, failing, at = first.read_bytes(), Failing(), 0
    with by_hand(first) as connection:
        schema_before = list(connection.iterdump())
    upgrade(first).close()
    with by_hand(first) as connection:
        schema_after = list(connection.iterdump())
    seen: list[int] = []
    while True:
        at += 1
        first.write_bytes(old)
        failing.arm(at, after=after)
        try:
            connect(first, timeout_s=0.05, factory=failing.factory, migrations=WITH_NEXT).close()
        except KnownError:
            with by_hand(first) as connection:
                dump = list(connection.iterdump())
                (version,) = connection.execute("PRAGMA user_version").fetchone()
            assert (dump, version) in ((schema_before, NEXT - 1), (schema_after, NEXT)), at
            seen.append(version)
            upgrade(first).close()
        else:
            break
    assert seen.count(NEXT - 1) > len(STATEMENTS)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("version", OLDER)
def test_whichever_call_fails_a_released_version_or_todays_is_whole(
    path: Path, version: int, after: bool
) -> None:
    old_store(path, version)
    old, failing, at = path.read_bytes(), Failing(), 0
    with by_hand(path) as connection:
        before = list(connection.iterdump())
    seen: list[int] = []
    while True:
        at += 1
        path.write_bytes(old)
        failing.arm(at, after=after)
        try:
            Store.open(path, timeout_s=0.05, factory=failing.factory).close()
        except KnownError:
            failing.disarm()
            with by_hand(path) as connection:
                (found,) = connection.execute("PRAGMA user_version").fetchone()
                if found == version:
                    assert list(connection.iterdump()) == before, at
                else:
                    assert found == newest(MIGRATIONS), at
            seen.append(found)
            store = Store.open(path, timeout_s=0.05)
            assert [person.name for person in store.profiles.all()] == ["Olena", "Данило"]
            assert store.runs.faults() == {}
            store.close()
        else:
            break
    assert seen.count(version) > sum(len(MIGRATIONS[n]) for n in OLDER if n > version) + len(
        MIGRATIONS[newest(MIGRATIONS)]
    )


def test_a_wrong_statement_leaves_the_old_schema(first: Path) -> None:
    before = first.read_bytes()
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        upgrade(first, {**MIGRATIONS, NEXT: (*STATEMENTS, "INSERT INTO missing VALUES (1)")})
    assert first.read_bytes() == before
    Store.open(first).close()


def test_rows_that_refer_to_nothing_stop_a_migration(first: Path) -> None:
    before = first.read_bytes()
    with pytest.raises(KnownError) as caught:
        upgrade(first, {**MIGRATIONS, NEXT: (*STATEMENTS, "DELETE FROM profile")})
    assert caught.value.code == "damaged"
    assert first.read_bytes() == before
