"""What was chosen last before a workshop, among the settings of this computer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from simulator.progress import people
from simulator.progress.store import Store
from simulator.usecases.workshop import setup_views
from simulator.usecases.workshop.setup_views import (
    LONGEST_SESSION_MINUTES,
    MOST_EXPECTED,
    RoomTheme,
    SetupWishes,
)
from simulator.usecases.workshop.wishes import keep_wishes, settings_of, wishes_of
from tests.usecases.shop import MONDAY

CHOSEN = SetupWishes(
    room="Зміна 2 · sales",
    expected=22,
    planned_minutes=60,
    screen="HDMI-1 Epson EB-W06",
    theme=RoomTheme.DARK,
    phones=True,
)


@pytest.fixture
def store() -> Iterator[Store]:
    made = Store.in_memory()
    yield made
    made.close()


def test_at_first_nothing_is_known_and_phones_are_off() -> None:
    first = wishes_of({})
    assert first == SetupWishes()
    assert (first.phones, first.expected, first.room, first.screen) == (False, None, "", "")
    assert (first.planned_minutes, first.theme) == (45, RoomTheme.LIGHT)


@pytest.mark.parametrize("wishes", [CHOSEN, SetupWishes()])
def test_what_was_chosen_is_found_again(store: Store, wishes: SetupWishes) -> None:
    keep_wishes(store, SetupWishes(room="before", expected=3, phones=True))
    keep_wishes(store, wishes)
    assert wishes_of(store.settings.all()) == wishes
    assert wishes_of(settings_of(wishes)) == wishes


def test_they_are_of_this_computer_and_touch_no_other_setting(store: Store) -> None:
    person = store.profiles.add("Olena", MONDAY).id
    before = {"language": "uk", "scale": "1.25"}
    for key, value in before.items():
        store.settings.put(key, value)
    keep_wishes(store, CHOSEN)
    after = store.settings.all()
    assert {key: value for key, value in after.items() if key in before} == before
    assert all(key.startswith("workshop_") for key in after if key not in before)
    assert store.settings.all(person) == {}


def test_what_is_as_before_is_not_written_again(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_wishes(store, CHOSEN)
    written: list[str] = []
    monkeypatch.setattr(store.settings, "put", lambda key, value: written.append(key))
    keep_wishes(store, CHOSEN)
    assert written == []


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ("0", None),
        ("-3", None),
        ("", None),
        ("ten", None),
        ("²", None),
        ("٣", None),
        ("9" * 5_000, None),
        (str(MOST_EXPECTED + 1), None),
        (str(MOST_EXPECTED), MOST_EXPECTED),
        ("1", 1),
    ],
)
def test_a_number_that_is_none_falls_back(kept: str, expected: int | None) -> None:
    assert wishes_of({"workshop_expected": kept}).expected == expected
    minutes = wishes_of({"workshop_minutes": kept}).planned_minutes
    assert minutes == (1 if kept == "1" else 45)
    assert wishes_of({"workshop_minutes": "480"}).planned_minutes == LONGEST_SESSION_MINUTES


def test_an_unknown_theme_and_an_unknown_switch_fall_back() -> None:
    found = wishes_of({"workshop_theme": "sepia", "workshop_phones": "perhaps"})
    assert (found.theme, found.phones) == (RoomTheme.LIGHT, False)


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("\u202e\u2066", ""),
        ("  ", ""),
        ("x" * 10_000, "x" * 40),
        ("\u202eSales\u202c", "Sales"),
        ("Sales", "Sales"),
    ],
)
def test_the_name_of_the_room_is_one_that_a_room_may_have(kept: str, shown: str) -> None:
    assert wishes_of({"workshop_room": kept}).room == shown


def test_the_field_for_a_name_takes_as_many_letters_as_a_room_may_have() -> None:
    assert setup_views.LONGEST_ROOM_NAME == people.LONGEST_ROOM_NAME
