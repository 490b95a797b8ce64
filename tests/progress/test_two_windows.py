"""Two windows on one file: the second writer is told, and nothing is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import wait
from pathlib import Path
from typing import Any

import pytest

from simulator.model.errors import KnownError
from simulator.progress.keeper import Keeper
from simulator.progress.store import Store

from .conftest import MONDAY, Desk, answer, new_run


@pytest.fixture
def other(path: Path, desk: Desk) -> Iterator[Store]:
    store = Store.open(desk.store.path, timeout_s=0.05)
    yield store
    store.close()


def test_the_second_writer_is_refused_and_nothing_is_lost(desk: Desk, other: Store) -> None:
    run = desk.start()
    here = desk.store.runs.load(run.id).revision
    there = other.runs.load(run.id).revision
    desk.answer(run.id, here, "first")

    with pytest.raises(KnownError) as caught:
        other.runs.append(run.id, there, answer("second"), desk.clock())

    assert caught.value.code == "run_moved_on"
    assert desk.replies(run.id) == ["first"]
    again = other.runs.load(run.id)
    assert [one.reply for one in again.answers] == ["first"]
    other.runs.append(run.id, again.revision, answer("second"), desk.clock())
    assert desk.replies(run.id) == ["first", "second"]


def test_a_run_taken_back_in_one_window_has_moved_on_in_the_other(desk: Desk, other: Store) -> None:
    run = desk.start()
    revision = desk.answer(run.id, 0, "a", "b")
    other.runs.take_back(run.id, revision, desk.clock())
    for write in (
        lambda: desk.answer(run.id, revision, "c"),
        lambda: desk.store.runs.take_back(run.id, revision, desk.clock()),
        lambda: desk.store.runs.finish(run.id, revision, "ok", desk.clock()),
    ):
        with pytest.raises(KnownError, match="run_moved_on"):
            write()
    assert desk.replies(run.id) == ["a"]


def test_a_run_ended_in_one_window_has_moved_on_in_the_other(desk: Desk, other: Store) -> None:
    run = desk.start()
    other.runs.leave(run.id, 0, desk.clock())
    with pytest.raises(KnownError, match="run_moved_on"):
        desk.answer(run.id, 0, "a")


def test_a_run_deleted_in_one_window_is_gone_in_the_other(desk: Desk, other: Store) -> None:
    run = desk.start()
    other.profiles.delete(desk.person)
    with pytest.raises(KnownError, match="run_gone"):
        desk.answer(run.id, 0, "a")
    assert desk.store.profiles.all() == ()


def test_a_run_is_read_as_it_stood_at_one_moment(desk: Desk) -> None:
    run = desk.start()
    desk.answer(run.id, 0, "a")
    troubles: list[KnownError] = []

    class Interrupted(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            if "FROM answer" in sql:  # between the run and its answers
                with pytest.raises(KnownError) as caught:
                    desk.answer(run.id, 1, "b")
                troubles.append(caught.value)
            return super().execute(sql, *values)

    reader = Store.open(desk.store.path, factory=Interrupted)
    assert [one.reply for one in reader.runs.load(run.id).answers] == ["a"]
    reader.close()
    assert [trouble.code for trouble in troubles] == ["locked"]
    desk.answer(run.id, 1, "b")


def test_what_belongs_to_a_person_deleted_in_another_window_is_refused(
    desk: Desk, other: Store
) -> None:
    run = desk.start()
    other.profiles.delete(desk.person)
    for write in (
        desk.start,
        lambda: desk.store.settings.put("size", "125", desk.person),
        lambda: desk.store.debriefs.save_causes(run.id, (), desk.clock()),
        lambda: desk.store.debriefs.adopt_rule(desk.person, "…", desk.clock()),
        lambda: desk.store.profiles.rename(desk.person, "Olha"),
    ):
        with pytest.raises(KnownError) as caught:
            write()
        assert caught.value.code == "profile_gone"
        assert caught.value.values["path"] == str(desk.store.path)
    assert desk.store.settings.all(desk.person) == {}


def test_two_windows_can_make_the_store_at_once(path: Path) -> None:
    keepers = [Keeper(lambda: Store.open(path)) for _ in range(4)]
    futures = [keeper.submit(lambda store: store.profiles.all()) for keeper in keepers]
    assert [future.result(timeout=30) for future in futures] == [()] * 4
    assert all(keeper.close(30) for keeper in keepers)


def test_of_answers_given_at_once_exactly_one_is_taken(path: Path) -> None:
    windows = [Keeper(lambda: Store.open(path, timeout_s=60)) for _ in range(3)]
    run = (
        windows[0]
        .submit(lambda store: store.runs.start(new_run(store.profiles.add("O", MONDAY).id), MONDAY))
        .result(timeout=30)
    )
    for revision in range(20):
        tries = [
            window.submit(
                lambda store, text=f"window {index}", revision=revision: store.runs.append(
                    run.id, revision, answer(text), MONDAY
                )
            )
            for index, window in enumerate(windows)
        ]
        wait(tries, timeout=60)
        troubles = [one.exception() for one in tries]
        assert troubles.count(None) == 1
        codes = {trouble.code for trouble in troubles if isinstance(trouble, KnownError)}
        assert codes == {"run_moved_on"}
        winner = f"window {troubles.index(None)}"
        saved = windows[0].submit(lambda store: store.runs.load(run.id)).result(timeout=30)
        assert saved.revision == revision + 1
        assert saved.answers[-1].reply == winner
    assert all(window.close(30) for window in windows)
