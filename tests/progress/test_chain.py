"""The chain finds every change to what was written."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.progress.store import Store

from .broken import tamper
from .conftest import Desk


@pytest.fixture
def run(desk: Desk) -> int:
    """A run of four rows: three replies and a taking back, and a sound one beside it."""
    run = desk.start().id
    revision = desk.answer(run, 0, "a", "b", "c")
    desk.store.runs.take_back(run, revision, desk.clock())
    desk.answer(desk.start("warranty").id, 0, "x")
    return run


def test_a_sound_store_has_no_faults(desk: Desk, run: int) -> None:
    assert desk.store.runs.faults() == {}


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE answer SET reply = 'B' WHERE run = ? AND seq = 2", "hash at 2"),
        ("UPDATE answer SET node = node || ' ' WHERE run = ? AND seq = 1", "hash at 1"),
        ("UPDATE answer SET shown = '[]' WHERE run = ? AND seq = 3", "hash at 3"),
        ("UPDATE answer SET milliseconds = 1501 WHERE run = ? AND seq = 3", "hash at 3"),
        ("UPDATE answer SET at = '2026-03-02T09:30:00' WHERE run = ? AND seq = 4", "hash at 4"),
        ("UPDATE answer SET kind = 'reply' WHERE run = ? AND seq = 4", "hash at 4"),
        ("UPDATE answer SET hash = upper(hash) WHERE run = ? AND seq = 2", "hash at 2"),
        ("DELETE FROM answer WHERE run = ? AND seq = 4", "numbering"),
        ("DELETE FROM answer WHERE run = ? AND seq = 1", "numbering"),
        ("DELETE FROM answer WHERE run = ?", "numbering"),
        ("UPDATE run SET revision = 3 WHERE id = ?", "numbering"),
        ("UPDATE run SET head = 'x' WHERE id = ?", "head"),
        ("UPDATE run SET seed = seed + 1 WHERE id = ?", "hash at 1"),
        ("UPDATE run SET cold = 1 WHERE id = ?", "hash at 1"),
        ("UPDATE run SET mode = 'exam' WHERE id = ?", "hash at 1"),
        ('UPDATE run SET memories = \'[["oven","ok"]]\' WHERE id = ?', "hash at 1"),
    ],
)
def test_every_change_is_found_and_only_there(
    desk: Desk, path: Path, run: int, statement: str, found: str
) -> None:
    tamper(path, statement, run)

    with pytest.raises(KnownError) as caught:
        desk.store.runs.load(run)
    assert caught.value.code == "run_damaged"
    assert caught.value.values == {"run": str(run), "detail": found}
    assert desk.store.runs.faults() == {run: found}


def test_a_row_of_another_run_does_not_fit(desk: Desk, path: Path, run: int) -> None:
    tamper(
        path,
        "UPDATE answer SET (reply, at, hash) = (SELECT reply, at, hash FROM answer "
        "WHERE run = 2) WHERE run = ? AND seq = 1",
        run,
    )
    assert desk.store.runs.faults() == {run: "hash at 1"}


def test_a_changed_start_of_a_run_without_answers_is_found(desk: Desk, path: Path) -> None:
    run = desk.start().id
    tamper(path, "UPDATE run SET seed = 8 WHERE id = ?", run)
    assert desk.store.runs.faults() == {run: "head"}


def test_a_changed_or_missing_text_is_found(desk: Desk, path: Path, run: int) -> None:
    tamper(path, "UPDATE scenario SET text = CAST(text || ' ' AS BLOB) WHERE id = ?", "oven")
    assert desk.store.runs.faults() == {run: "hash at 1"}
    tamper(path, "DELETE FROM scenario WHERE id = ?", "oven")
    assert desk.store.runs.faults() == {run: "scenario"}


def test_what_the_structure_checks_miss_the_chain_finds(desk: Desk, path: Path) -> None:
    run = desk.start().id
    desk.answer(run, 0, "a_reply_easy_to_find")
    desk.store.close()
    whole = path.read_bytes()
    at = whole.rindex(b"a_reply_easy_to_find")
    path.write_bytes(whole[:at] + b"A" + whole[at + 1 :])

    store = Store.open(path)  # quick_check calls this fine

    assert store.runs.faults() == {run: "hash at 1"}
    store.close()


def test_every_flipped_byte_of_an_answer_is_found(desk: Desk, path: Path) -> None:
    run = desk.start().id
    desk.answer(run, 0, "a_reply_easy_to_find")
    desk.store.close()
    whole = path.read_bytes()
    start = whole.rindex(b"hello" + b"a_reply_easy_to_find")
    end = start + 5 + len("a_reply_easy_to_find")
    for at in range(start, end):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x04]) + whole[at + 1 :])
        store = Store.open(path)
        assert store.runs.faults() == {run: "hash at 1"}, at - start
        store.close()
