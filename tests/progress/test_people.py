"""People and settings."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.progress.people import Profiles
from simulator.progress.store import Store

from .conftest import MONDAY, Clock, Desk, new_run


def names(store: Store) -> list[str]:
    return [profile.name for profile in store.profiles.all()]


def test_people_are_listed_by_name_with_last_use_and_runs(desk: Desk) -> None:
    desk.store.profiles.add("Андрій", desk.clock())
    desk.start()
    run = desk.start()
    desk.answer(run.id, 0, "a")

    olena, andriy = desk.store.profiles.all()

    assert (olena.name, olena.runs, olena.last_used) == ("Olena", 2, desk.clock.now)
    assert (andriy.name, andriy.runs, andriy.last_used) == ("Андрій", 0, None)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Олена", "ОЛЕНА"),
        ("Zoë", "Zoe\u0308"),
        ("Strauß", "STRAUSS"),
        ("Anna  Maria", " anna maria\n"),
        ("\u0390", "\u03b9\u0308\u0301"),
    ],
)
def test_two_spellings_of_one_name_are_one_person(desk: Desk, first: str, second: str) -> None:
    shown = desk.store.profiles.add(first, MONDAY).name
    before = names(desk.store)

    with pytest.raises(KnownError) as caught:
        desk.store.profiles.add(second, MONDAY)

    assert (caught.value.code, caught.value.values["name"]) == ("name_taken", shown)
    assert names(desk.store) == before


@pytest.mark.parametrize("name", ["", "  \t\n", "\u2003"])
def test_a_person_has_a_name(desk: Desk, name: str) -> None:
    with pytest.raises(KnownError, match="name_empty"):
        desk.store.profiles.add(name, MONDAY)


@pytest.mark.parametrize("name", ["Robert'); DROP TABLE profile;--", "a\x00b", "\ud83d half", "😀"])
def test_any_name_can_be_kept(desk: Desk, name: str) -> None:
    kept = desk.store.profiles.add(name, MONDAY)
    assert kept in desk.store.profiles.all()
    kept.name.encode("utf-8")


def test_a_person_can_be_renamed_even_to_another_spelling_of_the_same(desk: Desk) -> None:
    desk.store.profiles.rename(desk.person, "OLENA")
    assert names(desk.store) == ["OLENA"]
    other = desk.store.profiles.add("Ihor", MONDAY)
    with pytest.raises(KnownError, match="name_taken"):
        desk.store.profiles.rename(other.id, "olena")
    with pytest.raises(KnownError, match="profile_gone"):
        desk.store.profiles.rename(99, "Nobody")
    assert names(desk.store) == ["Ihor", "OLENA"]


def test_deleting_a_person_takes_all_that_is_theirs_and_nothing_else(
    desk: Desk, path: Path
) -> None:
    store, other = desk.store, desk.store.profiles.add("Ihor", MONDAY)
    mine = desk.start("oven")
    desk.answer(mine.id, 0, "a", "b")
    desk.start("only mine")
    theirs = store.runs.start(new_run(other.id, "oven"), MONDAY)
    for person, run in ((desk.person, mine.id), (other.id, theirs.id)):
        store.settings.put("size", "125", person)
        store.debriefs.save_reflection(run, None, "neither", MONDAY)
        store.debriefs.save_causes(run, ("wait",), MONDAY)
        store.debriefs.adopt_rule(person, "if … then …", MONDAY, run)
        store.debriefs.promise(person, "ask first", MONDAY, run)
        store.outbox.put(person, "xapi", "{}", MONDAY)

    store.profiles.delete(desk.person)

    assert names(store) == ["Ihor"]
    with sqlite3.connect(path) as reader:
        for table in ("run", "reflection", "causes", "adopted_rule", "practice_promise"):
            assert reader.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,), table
        for table, left in (("setting", 1), ("outbox", 1), ("answer", 0)):
            assert reader.execute(f"SELECT count(*) FROM {table}").fetchone() == (left,), table
        assert reader.execute("SELECT id FROM scenario").fetchall() == [("oven",)]
    reader.close()
    assert store.runs.load(theirs.id).scenario == "oven"


def test_nothing_of_a_deleted_person_stays_readable_in_the_file(desk: Desk, path: Path) -> None:
    desk.store.profiles.add("Someone unmistakable", MONDAY)
    number = desk.store.profiles.all()[-1].id
    assert b"Someone unmistakable" in path.read_bytes()
    desk.store.profiles.delete(number)
    assert b"Someone unmistakable" not in path.read_bytes()


def test_numbers_of_deleted_runs_are_never_used_again(desk: Desk) -> None:
    run = desk.start()
    desk.store.profiles.delete(desk.person)
    desk.person = desk.store.profiles.add("Ihor", MONDAY).id
    assert desk.start().id > run.id


def test_settings_are_kept_by_person_and_for_the_computer(desk: Desk) -> None:
    settings = desk.store.settings
    settings.put("language", "uk")
    settings.put("language", "en", desk.person)
    settings.put("language", "ru", desk.person)
    settings.put("motion", "off", desk.person)

    assert settings.all() == {"language": "uk"}
    assert settings.all(desk.person) == {"language": "ru", "motion": "off"}

    settings.put("language", "en")
    settings.forget("language", desk.person)
    assert settings.all() == {"language": "en"}
    assert settings.all(desk.person) == {"motion": "off"}
    assert settings.all(99) == {}


def test_a_person_is_known_by_a_uid_of_their_own(clock: Clock) -> None:
    store, uids = Store.in_memory(), iter(["a" * 32, "b" * 32])
    profiles = Profiles(store.profiles._database, lambda: next(uids))
    olena, ihor = profiles.add("Olena", clock()), profiles.add("Ihor", clock())
    assert (olena.uid, ihor.uid) == ("a" * 32, "b" * 32)
    assert profiles.everyone() == (ihor, olena)
    assert profiles.one(olena.id) == olena
    with pytest.raises(KnownError, match="profile_gone"):
        profiles.one(99)
    store.close()


def test_a_uid_is_made_for_everybody_anew(desk: Desk) -> None:
    uids = {desk.store.profiles.add(f"Person {number}", MONDAY).uid for number in range(5)}
    assert len(uids) == 5
    assert all(re.fullmatch("[0-9a-f]{32}", uid) for uid in uids)


def test_results_brought_here_do_not_make_somebody_practise_here(desk: Desk) -> None:
    brought = desk.store.profiles.take_in("c" * 32, "Ihor", False, MONDAY)
    assert (brought.name, brought.uid, brought.here) == ("Ihor", "c" * 32, False)
    assert names(desk.store) == ["Olena"]
    assert [person.name for person in desk.store.profiles.everyone()] == ["Ihor", "Olena"]


def test_who_is_known_already_is_found_whatever_they_are_called_now(desk: Desk) -> None:
    profiles = desk.store.profiles
    brought = profiles.take_in("c" * 32, "Ihor", False, MONDAY)
    profiles.rename(brought.id, "Ihor K.")
    again = profiles.take_in("c" * 32, "Ihor", False, MONDAY)
    assert (again.id, again.name, again.here) == (brought.id, "Ihor K.", False)
    moved = profiles.take_in("c" * 32, "Somebody", True, MONDAY)
    assert (moved.id, moved.name, moved.here) == (brought.id, "Ihor K.", True)
    assert profiles.take_in("c" * 32, "Ihor", False, MONDAY).here
    assert len(profiles.everyone()) == 2


def test_a_namesake_brought_here_gets_a_number(desk: Desk) -> None:
    profiles = desk.store.profiles
    taken_in = [profiles.take_in(f"{n:032x}", "OLENA", False, MONDAY).name for n in range(2)]
    assert taken_in == ["OLENA (2)", "OLENA (3)"]


def test_who_practises_here_has_the_name_they_choose(desk: Desk) -> None:
    profiles = desk.store.profiles
    brought = profiles.take_in("c" * 32, "Ihor", False, MONDAY)
    assert profiles.add("ihor", MONDAY).name == "ihor"
    assert profiles.one(brought.id).name == "Ihor (2)"
    other = profiles.take_in("d" * 32, "Zoya", False, MONDAY)
    profiles.rename(desk.person, "Zoya")
    assert profiles.one(other.id).name == "Zoya (2)"
    profiles.settle(other.id)
    with pytest.raises(KnownError, match="name_taken"):
        profiles.add("ZOYA (2)", MONDAY)


def test_somebody_settles_and_stays_the_same_person(desk: Desk) -> None:
    profiles = desk.store.profiles
    brought = profiles.take_in("c" * 32, "Ihor", False, MONDAY)
    profiles.settle(brought.id)
    assert profiles.one(brought.id).here
    assert names(desk.store) == ["Ihor", "Olena"]
    with pytest.raises(KnownError, match="profile_gone"):
        profiles.settle(99)


def test_a_nameless_person_is_not_taken_in(desk: Desk) -> None:
    with pytest.raises(KnownError, match="name_empty"):
        desk.store.profiles.take_in("c" * 32, " ", True, MONDAY)
