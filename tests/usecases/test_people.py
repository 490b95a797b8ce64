"""Who practises on this computer."""

from __future__ import annotations

from pathlib import Path

from simulator.model.run import Mode
from simulator.progress.rows import NewRun
from simulator.progress.store import Store
from simulator.usecases.lists import PickerView, ProfileRow
from simulator.usecases.people import picker_view, unwritable_view
from tests.usecases.shop import Clock


def test_the_one_who_played_last_comes_first_and_those_who_never_did_by_name(
    store: Store, clock: Clock
) -> None:
    ids = {name: store.profiles.add(name, clock()).id for name in ("Zoya", "Bohdan", "Anna", "Ira")}
    played = {}
    for name in ("Bohdan", "Zoya"):
        new = NewRun(ids[name], "shop", "d" * 64, b"id: shop", 1, Mode.PRACTICE)
        played[name] = store.runs.start(new, clock()).started
    told = picker_view(store, "/data", "uk")
    assert told.profiles == (
        ProfileRow(ids["Zoya"], "Zoya", played["Zoya"], 1),
        ProfileRow(ids["Bohdan"], "Bohdan", played["Bohdan"], 1),
        ProfileRow(ids["Anna"], "Anna", None, 0),
        ProfileRow(ids["Ira"], "Ira", None, 0),
    )
    assert (told.data_folder, told.language, told.writable) == ("/data", "uk", True)


def test_who_was_brought_here_with_their_results_alone_is_not_offered(
    store: Store, clock: Clock
) -> None:
    number = store.profiles.add("Olena", clock()).id
    brought = store.profiles.take_in("c" * 32, "Ihor", False, clock())
    assert [row.id for row in picker_view(store, "/data", "uk").profiles] == [number]
    store.profiles.settle(brought.id)
    assert {row.id for row in picker_view(store, "/data", "uk").profiles} == {number, brought.id}


def test_a_room_that_plays_together_is_not_offered_as_somebody(store: Store, clock: Clock) -> None:
    number = store.profiles.add("Olena", clock()).id
    room = store.profiles.room("Sales", clock())
    new = NewRun(room.id, "shop", "d" * 64, b"id: shop", 1, Mode.PRACTICE)
    store.runs.start(new, clock())
    assert [row.id for row in picker_view(store, "/data", "uk").profiles] == [number]


def test_a_store_for_reading_alone_is_shown_as_one_that_takes_no_writing(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    Store.open(path).close()
    store = Store.open_read_only(path)
    told = picker_view(store, str(tmp_path), "en")
    store.close()
    assert not told.writable


def test_without_a_store_nobody_is_listed_and_nothing_can_be_written() -> None:
    assert unwritable_view("/data", "ru") == PickerView((), "/data", "ru", writable=False)
