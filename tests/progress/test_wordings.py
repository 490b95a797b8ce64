"""The languages of a run: kept with it, with the exact sheet, once per sheet."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.progress.rows import Wording
from simulator.progress.store import Store

from .broken import by_hand, tamper
from .conftest import MONDAY, Desk, answer, new_run

UKRAINIAN = Wording("uk", "format: 1\ntitle: Піч\r\n".encode())
OTHER = Wording("uk", "format: 1\ntitle: Духовка\n".encode())
RUSSIAN = Wording("ru", b"\x00\xff exact bytes")
OWN = Wording("en")


def sheets(path: Path) -> int:
    with by_hand(path) as connection:
        (count,) = connection.execute("SELECT count(*) FROM sheet").fetchone()
    return int(count)


def test_a_run_comes_back_in_the_wording_it_was_begun_in(desk: Desk) -> None:
    run = desk.start(wording=UKRAINIAN)
    assert run.wordings == (UKRAINIAN,)
    desk.answer(run.id, 0, "a", "b")
    assert desk.store.runs.load(run.id).wordings == (UKRAINIAN,)


def test_a_run_begun_without_one_has_none_until_it_is_said(desk: Desk) -> None:
    run = desk.start()
    assert run.wordings == ()
    desk.store.runs.speak(run.id, OWN, MONDAY)
    assert desk.store.runs.load(run.id).wordings == (OWN,)


def test_each_language_stands_once_and_the_one_spoken_last_at_the_end(desk: Desk) -> None:
    run = desk.start(wording=UKRAINIAN)
    for wording in (RUSSIAN, OWN, UKRAINIAN):
        desk.store.runs.speak(run.id, wording, desk.clock())
    assert desk.store.runs.load(run.id).wordings == (RUSSIAN, OWN, UKRAINIAN)


def test_a_switch_touches_neither_answers_nor_revision_and_the_run_stays_sound(desk: Desk) -> None:
    run = desk.start(wording=OWN)
    revision = desk.answer(run.id, 0, "a", "b")
    before = desk.store.runs.load(run.id)
    desk.store.runs.speak(run.id, UKRAINIAN, desk.clock())
    after = desk.store.runs.load(run.id)
    assert (after.answers, after.revision) == (before.answers, before.revision)
    assert desk.store.runs.append(run.id, revision, answer("c"), desk.clock()) == revision + 1
    assert desk.store.runs.faults() == {}


def test_it_is_kept_from_which_answer_on_each_was_spoken(desk: Desk, path: Path) -> None:
    run = desk.start(wording=OWN)
    desk.answer(run.id, 0, "a", "b")
    desk.store.runs.speak(run.id, UKRAINIAN, desk.clock())
    with by_hand(path) as connection:
        rows = connection.execute("SELECT seq, revision, language FROM spoken ORDER BY seq")
        assert rows.fetchall() == [(1, 0, "en"), (2, 2, "uk")]


def test_saying_the_same_twice_adds_nothing(desk: Desk, path: Path) -> None:
    run = desk.start(wording=UKRAINIAN)
    before = path.read_bytes()
    desk.store.runs.speak(run.id, UKRAINIAN, desk.clock())
    assert path.read_bytes() == before


def test_a_sheet_is_kept_once_however_many_runs_spoke_it(desk: Desk, path: Path) -> None:
    for seed in range(3):
        desk.start(seed=seed, wording=UKRAINIAN)
    assert sheets(path) == 1
    desk.start(seed=3, wording=OTHER)
    assert sheets(path) == 2


def test_a_finished_run_may_be_read_in_another_language(desk: Desk) -> None:
    run = desk.start(wording=OWN)
    desk.store.runs.finish(run.id, desk.answer(run.id, 0, "a"), "agreed", desk.clock())
    desk.store.runs.speak(run.id, UKRAINIAN, desk.clock())
    assert desk.store.runs.load(run.id).wordings == (OWN, UKRAINIAN)


def test_a_run_that_is_gone_says_so(desk: Desk) -> None:
    with pytest.raises(KnownError, match="run_gone"):
        desk.store.runs.speak(99, UKRAINIAN, MONDAY)


def test_a_sheet_whose_bytes_changed_is_found_left_out_and_healed(desk: Desk, path: Path) -> None:
    run = desk.start(wording=OWN)
    desk.store.runs.speak(run.id, UKRAINIAN, desk.clock())
    tamper(path, "UPDATE sheet SET text = ?", b"format: 1\ntitle: other\n")
    assert desk.store.runs.load(run.id).wordings == (OWN,)
    assert desk.store.runs.faults() == {run.id: "sheet"}
    other = desk.start(seed=8, wording=UKRAINIAN)
    assert desk.store.runs.load(run.id).wordings == (OWN, UKRAINIAN)
    assert other.wordings == (UKRAINIAN,)
    assert desk.store.runs.faults() == {}


def test_a_deleted_person_takes_the_sheets_nobody_else_spoke(desk: Desk, path: Path) -> None:
    other = desk.store.profiles.add("Ihor", desk.clock())
    desk.start(wording=UKRAINIAN)
    desk.start(seed=8, wording=RUSSIAN)
    kept = desk.store.runs.start(new_run(other.id, wording=RUSSIAN), desk.clock())
    desk.store.profiles.delete(desk.person)
    assert sheets(path) == 1
    assert desk.store.runs.load(kept.id).wordings == (RUSSIAN,)


def test_a_guest_is_spoken_to_as_everyone(clock) -> None:
    store = Store.in_memory()
    run = store.runs.start(new_run(store.profiles.add("Guest", clock()).id, wording=OWN), clock())
    store.runs.speak(run.id, UKRAINIAN, clock())
    store.profiles.delete(run.profile)
    store.close()
