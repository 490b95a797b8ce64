"""A disk that is full or takes no writing: told by name, and a retry succeeds."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from simulator.model.errors import KnownError
from simulator.progress.errors import as_known
from simulator.progress.store import Store

from .broken import by_hand
from .conftest import MONDAY, answer, new_run

LONG = "x" * 3000


def begin(path: Path, factory: type[sqlite3.Connection] = sqlite3.Connection) -> Store:
    store = Store.open(path, timeout_s=0.05, factory=factory)
    store.runs.start(new_run(store.profiles.add("Olena", MONDAY).id), MONDAY)
    return store


def fill(store: Store) -> tuple[int, KnownError]:
    """Answer until it fails: the revision that was reached, and the trouble."""
    for revision in range(1000):
        try:
            store.runs.append(1, revision, answer(f"{revision} {LONG}"), MONDAY)
        except KnownError as error:
            return revision, error
    raise AssertionError("nothing failed")


def assert_stands_at(path: Path, revision: int) -> None:
    """Seen from outside: whole, and exactly so many answers."""
    with by_hand(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT count(*) FROM answer").fetchone() == (revision,)
        assert connection.execute("SELECT revision FROM run").fetchone() == (revision,)


def run_as_root(*command: str) -> None:
    """Run a command of the system's, or skip where it is not there or not allowed."""
    program = shutil.which(command[0])
    if program is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip(f"{command[0]} is for root alone")
    done = subprocess.run([program, *command[1:]], capture_output=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"{command[0]} is not allowed here")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 320 kB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    run_as_root("mount", "-t", "tmpfs", "-o", "size=320k", "tmpfs", str(disk))
    yield disk
    run_as_root("umount", "-l", str(disk))


def test_a_full_disk_is_named_and_after_making_room_the_same_answer_is_taken(
    small_disk: Path,
) -> None:
    path = small_disk / "data" / "progress.sqlite"
    store = begin(path)
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(shutil.disk_usage(small_disk).free - 40_000))

    reached, trouble = fill(store)

    assert (trouble.code, trouble.values["path"]) == ("disk_full", str(path))
    assert reached > 1
    assert_stands_at(path, reached)
    with pytest.raises(KnownError, match="disk_full"):
        store.runs.append(1, reached, answer(LONG), MONDAY)

    ballast.unlink()
    assert store.runs.append(1, reached, answer(LONG), MONDAY) == reached + 1
    assert store.runs.faults() == {}
    store.close()
    assert_stands_at(path, reached + 1)


def test_on_a_full_disk_no_store_is_made_and_none_is_left_half_made(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(300_000))
    path = small_disk / "progress.sqlite"
    with pytest.raises(KnownError, match="disk_full"):
        Store.open(path)
    ballast.unlink()
    begin(path).close()
    assert_stands_at(path, 0)


def test_a_disk_that_turns_read_only_is_named_and_a_retry_succeeds(small_disk: Path) -> None:
    path = small_disk / "progress.sqlite"
    begin(path).close()
    run_as_root("mount", "-o", "remount,ro", str(small_disk))

    with pytest.raises(KnownError) as caught:
        store = Store.open(path)
        store.runs.append(1, 0, answer("a"), MONDAY)
    assert caught.value.code in {"read_only", "folder_not_writable"}
    reader = Store.open_read_only(path)
    assert reader.runs.load(1).revision == 0
    reader.close()

    run_as_root("mount", "-o", "remount,rw", str(small_disk))
    store = Store.open(path)
    assert store.runs.append(1, 0, answer("a"), MONDAY) == 1
    store.close()


def test_a_folder_that_takes_no_new_file_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    run_as_root("chattr", "+i", str(folder))
    try:
        with pytest.raises(KnownError) as caught:
            Store.open(folder / "progress.sqlite")
    finally:
        run_as_root("chattr", "-i", str(folder))
    assert caught.value.code == "folder_not_writable"
    assert caught.value.values["path"] == str(folder)
    assert list(folder.iterdir()) == []


def test_a_store_whose_folder_takes_no_journal_is_named(tmp_path: Path) -> None:
    path = tmp_path / "data" / "progress.sqlite"
    begin(path).close()
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
    run_as_root("chattr", "+i", str(path.parent))
    try:
        with pytest.raises(KnownError) as caught:
            store = Store.open(path)
            store.runs.append(1, 0, answer("a"), MONDAY)
    finally:
        run_as_root("chattr", "-i", str(path.parent))
    assert caught.value.code == "folder_not_writable"
    assert caught.value.values["path"] == str(path.parent)
    assert_stands_at(path, 0)


def test_a_file_that_may_not_grow_takes_the_answer_once_it_may(path: Path) -> None:
    opened: list[sqlite3.Connection] = []

    class Kept(sqlite3.Connection):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            opened.append(self)

    store = begin(path, Kept)
    (pages,) = opened[0].execute("PRAGMA page_count").fetchone()
    opened[0].execute(f"PRAGMA max_page_count = {pages + 3}")

    reached, trouble = fill(store)

    assert trouble.code == "disk_full"
    assert_stands_at(path, reached)
    opened[0].execute("PRAGMA max_page_count = 100000")
    assert store.runs.append(1, reached, answer(LONG), MONDAY) == reached + 1
    assert store.runs.faults() == {}
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of this kind there")
def test_a_write_the_system_refuses_is_a_known_trouble_and_a_retry_succeeds(path: Path) -> None:
    import resource

    store = begin(path)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    # Python ignores SIGXFSZ, so a write past the limit fails instead of killing.
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 8192, hard))
    try:
        reached, trouble = fill(store)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert trouble.code in {"io_error", "disk_full"}
    assert_stands_at(path, reached)
    assert store.runs.append(1, reached, answer(LONG), MONDAY) == reached + 1
    assert store.runs.faults() == {}
    store.close()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (sqlite3.SQLITE_FULL, "disk_full"),
        (sqlite3.SQLITE_READONLY, "read_only"),
        (sqlite3.SQLITE_READONLY_ROLLBACK, "read_only"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "file_moved"),
        (sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY, "profile_gone"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "locked"),
        (sqlite3.SQLITE_LOCKED_SHAREDCACHE, "locked"),
        (sqlite3.SQLITE_CORRUPT_VTAB, "damaged"),
        (sqlite3.SQLITE_NOTADB, "not_a_database"),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, "cannot_open"),
        (sqlite3.SQLITE_IOERR_FSYNC, "io_error"),
        (sqlite3.SQLITE_CONSTRAINT_UNIQUE, None),
        (sqlite3.SQLITE_ERROR, None),
        (sqlite3.SQLITE_MISUSE, None),
    ],
)
def test_every_trouble_of_the_environment_has_its_code(
    tmp_path: Path, number: int, code: str | None
) -> None:
    error = sqlite3.OperationalError("so it says")
    error.sqlite_errorcode = number
    known = as_known(error, tmp_path / "progress.sqlite")
    if code is None:
        assert known is None
    else:
        assert known is not None
        assert (known.code, known.values["detail"]) == (code, "so it says")


def test_what_sqlite3_itself_refuses_is_a_bug_of_ours(tmp_path: Path) -> None:
    assert as_known(sqlite3.ProgrammingError("closed"), tmp_path) is None
