"""Rooms that play together: profiles beside people, and counted among none of them."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from threading import Barrier

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.archive import ArchivedPerson
from simulator.progress.people import LONGEST_ROOM_NAME, Profiles
from simulator.progress.rows import Profile, Review, Status
from simulator.progress.store import Store

from .broken import by_hand
from .conftest import MONDAY, Desk, answer, new_run

LATER = MONDAY + timedelta(days=1)


@pytest.fixture
def room(desk: Desk) -> Profile:
    return desk.store.profiles.room("Sales", MONDAY)


def played(desk: Desk, room: Profile, *, mode: Mode = Mode.PRACTICE) -> int:
    """A finished run of a room, with a workshop beside it."""
    store = desk.store
    run = store.runs.start(new_run(room.id, mode=mode), desk.clock())
    store.runs.append(run.id, 0, answer("hear"), desk.clock())
    store.runs.finish(run.id, 1, "agreed", desk.clock())
    store.workshops.keep(run.id, 1, '{"rule": "Unmistakable."}', desk.clock(), closed=True)
    return run.id


# --- names --------------------------------------------------------------------------------


def test_a_room_is_made_once_and_found_again_by_any_spelling(desk: Desk, room: Profile) -> None:
    again = desk.store.profiles.room("  sales\n", LATER)
    assert again == room
    assert (room.name, room.room, room.here, room.runs) == ("Sales", True, True, 0)
    assert re.fullmatch("[0-9a-f]{32}", room.uid)
    assert desk.store.profiles.rooms() == (room,)


def test_a_room_and_a_person_may_share_a_name(desk: Desk) -> None:
    profiles = desk.store.profiles
    room = profiles.room("OLENA", MONDAY)
    assert room.id != desk.person
    assert [one.name for one in profiles.rooms()] == ["OLENA"]
    assert [one.name for one in profiles.everyone()] == ["Olena"]
    shop = profiles.room("Shop", MONDAY)
    assert profiles.add("shop", MONDAY).name == "shop"
    assert profiles.take_in("c" * 32, "Shop floor", False, MONDAY).name == "Shop floor"
    assert profiles.one(shop.id).name == "Shop"


def test_a_person_brought_here_needs_no_number_behind_the_name_of_a_room(desk: Desk) -> None:
    desk.store.profiles.room("Ihor", MONDAY)
    assert desk.store.profiles.take_in("c" * 32, "Ihor", False, MONDAY).name == "Ihor"


def test_a_renamed_room_is_found_by_its_new_name_and_not_by_the_old_one(
    desk: Desk, room: Profile
) -> None:
    profiles = desk.store.profiles
    profiles.rename(room.id, "Olena")  # a person's, and no hindrance
    assert profiles.one(room.id).name == "Olena"
    assert profiles.room("OLENA", MONDAY).id == room.id
    other = profiles.room("Sales", MONDAY)
    assert other.id != room.id
    with pytest.raises(KnownError) as caught:
        profiles.rename(other.id, "olena")
    assert (caught.value.code, caught.value.values["name"]) == ("name_taken", "Olena")
    profiles.rename(other.id, "SALES")
    assert [one.name for one in profiles.rooms()] == ["Olena", "SALES"]
    assert [one.name for one in profiles.all()] == ["Olena"]


def test_a_person_is_renamed_to_the_name_of_a_room_and_stays_a_person(
    desk: Desk, room: Profile
) -> None:
    profiles = desk.store.profiles
    profiles.rename(desk.person, "Sales")
    assert not profiles.one(desk.person).room
    assert profiles.room("Sales", MONDAY).id == room.id
    with pytest.raises(KnownError, match="name_taken"):
        profiles.add("sales", MONDAY)


@pytest.mark.parametrize("name", ["", " \t\n ", "\u2003", "\u202e\u2066", "\u200b", "\u0301\u200d"])
def test_a_room_has_a_name_that_can_be_seen(desk: Desk, room: Profile, name: str) -> None:
    with pytest.raises(KnownError, match="name_empty"):
        desk.store.profiles.room(name, MONDAY)
    with pytest.raises(KnownError, match="name_empty"):
        desk.store.profiles.rename(room.id, name)
    assert desk.store.profiles.rooms() == (room,)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("\u202eselaS\u202c 2\u2067", "selaS 2"),
        ("a\x00b\x07", "ab"),
        ("Zoe\u0308", "Zoë"),
        ("Sales\u200b \u200b floor", "Sales floor"),
        ("👩\u200d💼 team", "👩\u200d💼 team"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("x" * 10_000, "x" * LONGEST_ROOM_NAME),
        ("a" * 39 + " b c", "a" * 39),
        ("\ud83d half", "\ufffd half"),
        ("1'); DROP TABLE profile;--", "1'); DROP TABLE profile;--"),
        ("-2", "-2"),
    ],
)
def test_a_room_is_called_by_what_can_be_seen_of_its_name(
    desk: Desk, name: str, shown: str
) -> None:
    profiles = desk.store.profiles
    room = profiles.room(name, MONDAY)
    assert room.name == shown
    assert profiles.room(name, MONDAY) == profiles.room(shown, MONDAY) == room
    profiles.rename(room.id, "other")
    profiles.rename(room.id, name)
    assert profiles.one(room.id).name == shown


# --- beside people ------------------------------------------------------------------------


def test_a_room_is_among_no_people(desk: Desk, room: Profile) -> None:
    played(desk, room)
    profiles = desk.store.profiles
    assert [one.id for one in profiles.all()] == [desk.person]
    assert [one.id for one in profiles.everyone()] == [desk.person]
    (again,) = profiles.rooms()
    assert (again.runs, again.last_used) == (1, profiles.one(room.id).last_used)
    assert profiles.one(desk.person).runs == 0
    assert profiles.one(desk.person).last_used is None
    profiles.settle(room.id)
    assert [one.id for one in profiles.all()] == [desk.person]


def test_a_room_is_in_no_team(desk: Desk, room: Profile) -> None:
    team = desk.store.teams.add("Floor")
    desk.store.teams.put_members(team.id, [room.id, desk.person])
    assert desk.store.teams.all()[0].members == (desk.person,)


def test_nothing_a_room_played_is_exported(desk: Desk, room: Profile) -> None:
    played(desk, room)
    pieces = list(desk.store.archive.pieces([room.id, desk.person]))
    assert [piece.name for piece in pieces if isinstance(piece, ArchivedPerson)] == ["Olena"]
    assert len(pieces) == 2  # and what she carries: no run, no text


def test_nothing_a_room_played_is_found_to_be_sent(desk: Desk, room: Profile) -> None:
    run = played(desk, room)
    desk.store.debriefs.save_causes(run, (), MONDAY)
    unsent = desk.store.unsent
    assert unsent.of(room.id, "there", MONDAY, LATER, 10) == ()
    with by_hand(desk.store.path) as connection:
        connection.execute("UPDATE profile SET room = 0, key = 'sales' WHERE id = ?", (room.id,))
    assert unsent.of(room.id, "there", MONDAY, LATER, 10) == (run,)


def test_what_a_room_chose_is_no_choice_of_people(desk: Desk, room: Profile) -> None:
    played(desk, room)
    assert desk.store.choices.of("oven").runs == 0
    run = desk.start()
    desk.answer(run.id, 0, "other")
    found = desk.store.choices.of("oven")
    assert (found.runs, found.replies) == (1, {("hello", "other"): 1})


def test_its_runs_and_rules_are_its_own(desk: Desk, room: Profile) -> None:
    store, run = desk.store, played(desk, room)
    store.debriefs.adopt_rule(room.id, "Say who and when.", MONDAY, run)
    assert [one.id for one in store.history.runs(room.id)] == [run]
    assert (store.history.runs(desk.person), store.debriefs.rules(desk.person)) == ((), ())
    ((whose, rule),) = store.debriefs.all_rules()
    assert (whose, rule.text) == (room.id, "Say who and when.")
    assert [row.run for row in store.figures.of_runs(room.id)] == [run]
    assert list(store.figures.of_runs(desk.person)) == []


def test_what_is_remembered_of_a_person_is_not_what_a_room_played(
    desk: Desk, room: Profile
) -> None:
    played(desk, room, mode=Mode.EXAM)
    assert desk.store.history.last_cold(desk.person, "oven") is None
    assert desk.start(mode=Mode.EXAM).cold


# --- deleting -----------------------------------------------------------------------------


def test_a_deleted_room_takes_its_runs_and_workshops_and_nothing_else(
    desk: Desk, room: Profile, path: Path
) -> None:
    store, mine = desk.store, desk.start()
    played(desk, room)
    store.debriefs.schedule(room.id, Review("oven", date(2026, 3, 9), 7))
    other = played(desk, store.profiles.room("Other", MONDAY))
    store.profiles.delete(room.id)
    assert [one.name for one in store.profiles.rooms()] == ["Other"]
    assert [one.run for one in store.workshops.all()] == [other]
    assert store.runs.load(mine.id).status is Status.OPEN
    with pytest.raises(KnownError, match="profile_gone"):
        store.profiles.one(room.id)
    with by_hand(path) as reader:
        assert reader.execute("PRAGMA foreign_key_check").fetchall() == []
        assert reader.execute("SELECT count(*) FROM run").fetchone() == (2,)
        assert reader.execute("SELECT count(*) FROM review").fetchone() == (0,)


def test_nothing_of_a_deleted_room_stays_readable(desk: Desk, path: Path) -> None:
    room = desk.store.profiles.room("Some unmistakable room", MONDAY)
    played(desk, room)
    before = path.read_bytes()
    assert b"Some unmistakable room" in before
    assert b"Unmistakable." in before
    desk.store.profiles.delete(room.id)
    after = path.read_bytes()
    assert b"nmistakable" not in after


def test_forgetting_what_a_room_played_keeps_the_room(desk: Desk, room: Profile) -> None:
    played(desk, room)
    desk.store.runs.forget_all(room.id)
    assert desk.store.workshops.all() == ()
    assert desk.store.profiles.rooms() == (desk.store.profiles.one(room.id),)
    assert desk.store.profiles.one(room.id).runs == 0


# --- two windows --------------------------------------------------------------------------


@pytest.fixture
def other(desk: Desk) -> Iterator[Store]:
    store = Store.open(desk.store.path, timeout_s=0.05)
    yield store
    store.close()


def test_a_room_made_in_one_window_is_found_in_the_other(desk: Desk, other: Store) -> None:
    made = desk.store.profiles.room("Sales", MONDAY)
    assert other.profiles.room("sales", LATER) == made
    other.profiles.rename(made.id, "Floor 2")
    assert desk.store.profiles.room("Floor 2", LATER).id == made.id
    other.profiles.delete(made.id)
    with pytest.raises(KnownError, match="profile_gone"):
        desk.store.profiles.rename(made.id, "Floor 3")


def test_two_windows_that_make_a_room_at_once_make_one(path: Path) -> None:
    Store.open(path).close()
    start = Barrier(2)

    def make(_: int) -> int:
        store = Store.open(path)
        try:
            start.wait(30)
            return store.profiles.room("Sales", MONDAY).id
        finally:
            store.close()

    with ThreadPoolExecutor(2) as windows:
        first, second = windows.map(make, range(2))
    assert first == second


def test_a_uid_that_is_taken_makes_no_second_room(desk: Desk) -> None:
    profiles = Profiles(desk.store.profiles._database, lambda: "a" * 32)
    profiles.room("Sales", MONDAY)
    with pytest.raises(sqlite3.IntegrityError):  # a bug of ours, and nothing half made
        profiles.room("Floor", MONDAY)
    assert [one.name for one in profiles.rooms()] == ["Sales"]
