"""What is opened, made, refused: and a file that is refused stays as it was."""

from __future__ import annotations

import sqlite3
import stat
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest

from simulator.model.errors import KnownError
from simulator.progress import schema
from simulator.progress.migrations import MIGRATIONS, newest
from simulator.progress.opening import _require_sqlite, _uri
from simulator.progress.store import Store

from .broken import by_hand
from .conftest import MONDAY, Desk, answer, new_run

PAGE = 4096


def refused(path: Path) -> KnownError:
    """The trouble in opening the file, which must be as it was afterwards."""
    before = path.read_bytes()
    with pytest.raises(KnownError) as caught:
        Store.open(path, timeout_s=0.05)
    assert path.read_bytes() == before
    assert caught.value.values["path"] == str(path)
    return caught.value


@pytest.fixture
def whole(path: Path) -> Path:
    """A closed store of some pages, with a run of 40 answers."""
    store = Store.open(path)
    run = store.runs.start(new_run(store.profiles.add("Olena", MONDAY).id), MONDAY)
    for revision in range(40):
        store.runs.append(run.id, revision, answer(f"reply {revision} " + "x" * 300), MONDAY)
    store.close()
    return path


def test_a_missing_store_is_made_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "a ? b" / "c#100%25" / "progress.sqlite"

    Store.open(path).close()

    with by_hand(path) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (newest(MIGRATIONS),)
    assert [file.name for file in path.parent.iterdir()] in (
        [path.name],
        [path.name, f"{path.name}-journal"],
    )


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/home/o l/ї?#%"), "file:///home/o%20l/%D1%97%3F%23%25"),
        (PureWindowsPath(r"C:\Users\O l"), "file:///C:/Users/O%20l"),
        (PureWindowsPath(r"\\server\share\x"), "file:////server/share/x"),
    ],
)
def test_paths_are_spelt_as_sqlite_reads_them(
    path: PurePosixPath | PureWindowsPath, uri: str
) -> None:
    assert _uri(path) == uri


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions elsewhere")
def test_the_store_and_its_folder_are_private(path: Path) -> None:
    Store.open(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_an_empty_file_becomes_a_store(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    store = Store.open(path)
    store.profiles.add("Olena", MONDAY)
    store.close()


def test_a_store_that_is_there_is_opened_as_it_is(whole: Path) -> None:
    before = whole.read_bytes()
    store = Store.open(whole)
    assert len(store.runs.load(1).answers) == 40
    store.close()
    assert whole.read_bytes() == before


@pytest.mark.parametrize(
    ("pragma", "expected"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("secure_delete", 1),
        ("busy_timeout", 5000),
    ],
)
def test_every_connection_is_durable_and_strict(
    path: Path, pragma: str, expected: str | int
) -> None:
    opened: list[sqlite3.Connection] = []

    class Kept(sqlite3.Connection):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            opened.append(self)

    for _ in ("made", "opened"):
        store = Store.open(path, factory=Kept)
        assert opened[-1].execute(f"PRAGMA {pragma}").fetchone() == (expected,)
        assert opened[-1].isolation_level is None
        store.close()


def test_the_database_of_another_program_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with by_hand(path) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE theirs (x)")
    assert refused(path).code == "foreign_file"


def test_a_database_marked_by_another_program_is_left_alone(whole: Path) -> None:
    with by_hand(whole) as connection:
        connection.execute("PRAGMA application_id = 252006674")
    assert refused(whole).code == "foreign_file"


@pytest.mark.parametrize("content", [b"xy", b"\x00" * 5000, b"%PDF-1.7\n" * 900])
def test_a_file_that_is_no_database_is_left_alone(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert refused(path).code == "not_a_database"


def test_a_newer_store_is_refused_for_writing_and_can_be_read(whole: Path) -> None:
    with by_hand(whole) as connection:
        connection.execute("ALTER TABLE run ADD COLUMN something_new TEXT")
        connection.execute(f"PRAGMA user_version = {newest(MIGRATIONS) + 1}")
    assert refused(whole).code == "newer_version"

    before = whole.read_bytes()
    store = Store.open_read_only(whole)
    assert store.read_only
    assert store.path == whole
    assert len(store.runs.load(1).answers) == 40
    with pytest.raises(KnownError, match="read_only"):
        store.runs.append(1, 40, answer("a"), MONDAY)
    store.close()
    assert whole.read_bytes() == before


def test_only_a_store_that_is_there_can_be_opened_for_reading(path: Path) -> None:
    with pytest.raises(KnownError, match="cannot_open"):
        Store.open_read_only(path)
    assert not path.exists()
    path.parent.mkdir()
    path.touch()
    with pytest.raises(KnownError, match="foreign_file"):
        Store.open_read_only(path)


@pytest.mark.parametrize("keep", [1, 2.5, 3, 0.1])
def test_a_store_that_was_cut_short_is_refused(whole: Path, keep: float) -> None:
    content = whole.read_bytes()
    assert len(content) > 5 * PAGE
    whole.write_bytes(content[: int(keep * PAGE)])
    assert refused(whole).code in {"damaged", "not_a_database"}


def test_every_zeroed_page_is_found_by_the_structure_or_by_the_chain(whole: Path) -> None:
    content = whole.read_bytes()
    with by_hand(whole) as connection:
        roots = {
            page for (page,) in connection.execute("SELECT rootpage FROM sqlite_master").fetchall()
        }
        used = connection.execute(
            "SELECT pageno FROM dbstat WHERE name IN ('answer', 'run', 'scenario', 'profile')"
        )
        pages = {page for (page,) in used.fetchall()}
    assert len(pages) > 5
    for page in sorted(pages | {1}):
        start = (page - 1) * PAGE
        whole.write_bytes(content[:start] + bytes(PAGE) + content[start + PAGE :])
        try:
            store = Store.open(whole)
        except KnownError as error:
            assert error.code in {"damaged", "not_a_database"}, page
        else:
            pytest.fail(f"page {page} of {len(content) // PAGE} (roots {roots}) was not missed")
            store.close()


def test_a_folder_in_place_of_the_store_cannot_be_opened(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(KnownError, match="cannot_open"):
        Store.open(path)
    assert path.is_dir()


def test_a_file_in_place_of_the_folder_says_so(path: Path) -> None:
    path.parent.write_text("not a folder")
    with pytest.raises(KnownError) as caught:
        Store.open(path)
    assert caught.value.code == "folder_not_writable"
    assert caught.value.values["path"] == str(path.parent)


def test_a_store_held_by_another_program_is_locked_until_it_lets_go(desk: Desk) -> None:
    run = desk.start()
    for hold in ("BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"):
        with by_hand(desk.store.path) as other:
            other.execute(hold)
            with pytest.raises(KnownError, match="locked"):
                desk.store.settings.put("size", "125")
    desk.answer(run.id, 0, "a")
    assert desk.replies(run.id) == ["a"]
    assert desk.store.settings.all() == {}


def test_a_reader_that_will_not_let_go_stops_a_commit_but_loses_nothing(desk: Desk) -> None:
    run = desk.start()
    with by_hand(desk.store.path) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM run").fetchall()
        with pytest.raises(KnownError, match="locked"):
            desk.answer(run.id, 0, "a")
        assert desk.replies(run.id) == []
    desk.answer(run.id, 0, "a")
    assert desk.replies(run.id) == ["a"]


def test_a_store_held_by_another_program_cannot_be_opened(whole: Path) -> None:
    with by_hand(whole) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert refused(whole).code == "locked"


def test_a_store_held_in_another_journal_mode_is_not_used(whole: Path) -> None:
    with by_hand(whole) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("BEGIN")
        other.execute("SELECT * FROM run").fetchall()
        with pytest.raises(KnownError, match="locked"):
            Store.open(whole, timeout_s=0.05)


def test_a_file_whose_commits_would_not_last_is_not_used(whole: Path) -> None:
    class Stubborn(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            return super().execute(sql.replace("journal_mode = TRUNCATE", "journal_mode"), *values)

    with pytest.raises(KnownError, match="locked"):
        Store.open(whole, factory=Stubborn)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows holds on to open files")
@pytest.mark.parametrize("how", ["deleted", "replaced", "folder moved"])
def test_a_store_that_vanished_underneath_is_not_written_to(desk: Desk, how: str) -> None:
    run, path = desk.start(), desk.store.path
    if how == "deleted":
        path.unlink()
    elif how == "replaced":
        spare = path.with_name("spare")
        Store.open(spare).close()
        spare.replace(path)
    else:
        path.parent.rename(path.parent.with_name("elsewhere"))

    with pytest.raises(KnownError) as caught:
        desk.answer(run.id, 0, "a")

    assert caught.value.code == "file_moved"
    assert desk.store.runs.load(run.id).answers == ()
    if how == "replaced":
        other = Store.open(path)
        assert other.profiles.all() == ()
        other.close()


def test_a_library_without_strict_tables_is_named() -> None:
    with pytest.raises(KnownError) as caught:
        _require_sqlite((3, 36, 0))
    assert caught.value.code == "sqlite_too_old"
    assert caught.value.values == {"version": "3.36.0"}
