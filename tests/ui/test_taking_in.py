"""What is said of a file of results stays a strip, whatever stands in the file."""

from __future__ import annotations

from pathlib import Path

from simulator.ui.taking_in import came_notice, holds_notice
from simulator.usecases.merging import Contents, Merged, PersonIn


def test_a_few_people_are_named() -> None:
    people = tuple(PersonIn(f"{n:032x}", name, 2, 4) for n, name in enumerate(("Olena", "Ihor")))
    notice = holds_notice(Path("results.json"), Contents(people))
    assert "Olena, Ihor" in notice.text
    assert "Olena, Ihor" in came_notice(Merged(("Olena", "Ihor"), new=4)).title


def test_thousands_of_people_and_names_as_long_as_a_book_leave_room_for_the_rest() -> None:
    names = ("N" * 1_000, *(f"Person {n}" for n in range(9_999)))
    people = tuple(PersonIn(f"{n:032x}", name, 1, 1) for n, name in enumerate(names))
    notice = holds_notice(Path("results.json"), Contents(people))
    assert len(notice.text) < 300
    assert "Person 6, …" in notice.text
    assert len(came_notice(Merged(names, new=10_000)).title) < 300
