"""Whichever call to the database fails: all of a write happened, or nothing of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.model.score import Word
from simulator.progress.people import Profiles
from simulator.progress.rows import Measure, Result, Wording
from simulator.progress.store import Store

from .broken import Failing, by_hand
from .conftest import MONDAY, answer, new_run

Write = Callable[[Store], Any]

REPEATABLE: dict[str, Write] = {
    "start": lambda store: store.runs.start(
        new_run(1, "warranty", Mode.EXAM), MONDAY, first=(answer("x"), answer("y"))
    ),
    "append": lambda store: store.runs.append(1, 2, answer("c"), MONDAY),
    "take_back": lambda store: store.runs.take_back(1, 2, MONDAY),
    "finish": lambda store: store.runs.finish(1, 2, "ok", MONDAY, Result(Fraction(88), Word.LEVEL)),
    "leave": lambda store: store.runs.leave(1, 2, MONDAY),
    "reflection": lambda store: store.debriefs.save_reflection(1, 2, "bent", MONDAY),
    "causes": lambda store: store.debriefs.save_causes(1, ("wait",), MONDAY),
    "setting": lambda store: store.settings.put("size", "125", 1),
    "rename": lambda store: store.profiles.rename(1, "Olha"),
    "speak": lambda store: store.runs.speak(1, Wording("uk", b"title: x"), MONDAY),
    "draft": lambda store: store.own_words.keep_draft(1, 2, "my words", MONDAY),
    "hint": lambda store: store.hints.looked(1, 2, MONDAY),
    "figures": lambda store: store.figures.put_all({1: "{}"}, 1, 1),
    "rewrite rule": lambda store: store.debriefs.rewrite_rule(1, "if … then …", MONDAY),
    "drop rule": lambda store: store.debriefs.drop_rule(1),
    "measure": lambda store: store.measures.put(Measure("oven", "wait", "Olha"), MONDAY),
    "members": lambda store: store.teams.put_members(1, [1]),
    "delivered": lambda store: store.outbox.delivered({1: 3, 2: 4}, "there", MONDAY),
    "take in a person": lambda store: store.profiles.take_in("c" * 32, "Olena", True, MONDAY),
    "room": lambda store: _rooms(store).room("Floor", MONDAY),
    "rename a room": lambda store: store.profiles.rename(3, "Olena"),
    "workshop": lambda store: store.workshops.keep(2, 1, "{}", MONDAY, closed=True),
    "first state of a workshop": lambda store: store.workshops.keep(
        1, 1, "x", MONDAY, closed=False
    ),
    "delete a room": lambda store: store.profiles.delete(3),
    "settle": lambda store: store.profiles.settle(2),
    "forget all": lambda store: store.runs.forget_all(1),
    "delete": lambda store: store.profiles.delete(1),
}
"""Writes that may be made again after a trouble, whatever became of the first try."""


def _rooms(store: Store) -> Profiles:
    return Profiles(store.profiles._database, lambda: "e" * 32)


@pytest.fixture
def failing() -> Failing:
    return Failing()


@pytest.fixture
def store(path: Path, failing: Failing) -> Iterator[Store]:
    store = Store.open(path, timeout_s=0.05, factory=failing.factory)
    person = store.profiles.add("Olena", MONDAY)
    run = store.runs.start(new_run(person.id), MONDAY)
    store.runs.append(run.id, 0, answer("a"), MONDAY)
    store.own_words.keep_draft(run.id, 1, "for b", MONDAY)
    store.runs.append(run.id, 1, answer("b"), MONDAY)
    store.debriefs.adopt_rule(person.id, "say who and when", MONDAY, run.id)
    store.teams.add("Sales")
    store.profiles.take_in("d" * 32, "Ihor", False, MONDAY)
    for _ in range(2):
        store.outbox.put(person.id, "xapi", "{}", MONDAY, run.id)
    room = store.profiles.room("Sales", MONDAY)
    session = store.runs.start(new_run(room.id), MONDAY)
    store.workshops.keep(session.id, 1, '{"trail": []}', MONDAY, closed=False)
    yield store
    failing.disarm()
    store.close()


def contents(path: Path) -> list[str]:
    with by_hand(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return list(connection.iterdump())


@pytest.mark.parametrize(
    ("calls", "after"), [(calls, after) for calls in (1, 2, 3) for after in (False, True)]
)
@pytest.mark.parametrize("name", REPEATABLE)
def test_a_write_happens_whole_or_not_and_can_be_made_again(
    store: Store, failing: Failing, name: str, calls: int, after: bool
) -> None:
    write, path = REPEATABLE[name], store.path
    before = contents(path)
    whole = path.read_bytes()
    failing.disarm()
    write(store)
    number, done = failing.seen, contents(path)
    assert before != done
    assert number >= 3

    for at in range(1, number + 1):
        store.close()
        path.write_bytes(whole)
        store = Store.open(path, timeout_s=0.05, factory=failing.factory)
        failing.arm(at, calls, after=after)
        with pytest.raises(KnownError, match="io_error"):
            write(store)
        failing.disarm()
        assert contents(path) in (before, done), at
        write(store)
        assert contents(path) == done, at
        assert store.runs.faults() == {}
    store.close()


@pytest.mark.parametrize("calls", [1, 2])
def test_a_read_that_fails_leaves_the_store_usable(
    store: Store, failing: Failing, calls: int
) -> None:
    expected = store.runs.load(1)
    failing.disarm()
    store.runs.load(1)
    for at in range(1, failing.seen + 1):
        failing.arm(at, calls)
        with pytest.raises(KnownError, match="io_error"):
            store.runs.load(1)
        failing.disarm()
        assert store.runs.load(1) == expected


def test_a_store_that_failed_to_be_made_is_made_by_the_next_try(path: Path) -> None:
    failing = Failing()
    at = 0
    while True:
        at += 1
        failing.arm(at)
        try:
            store = Store.open(path, factory=failing.factory)
        except KnownError as error:
            assert error.code == "io_error"
            again = Store.open(path)
            again.profiles.all()
            again.close()
            path.unlink()
        else:
            break
    assert at > 30
    failing.disarm()
    assert store.profiles.all() == ()
    store.close()


def test_a_bug_of_ours_is_not_called_a_trouble_of_the_disk(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.debriefs.save_reflection(1, 0, "bent", MONDAY)  # turns count from 1
    store.close()
    with pytest.raises(sqlite3.ProgrammingError):
        store.profiles.all()
