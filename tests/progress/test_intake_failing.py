"""Whichever call fails while results are taken in: a run is there whole or as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.progress.archive import ArchivedPractice, ArchivedRun, Piece
from simulator.progress.store import Store

from .broken import Failing
from .machines import carry, machine, moved
from .test_failing_calls import contents
from .test_intake import rich

Case = Callable[[], tuple[list[Piece], list[Piece]]]
"""What is taken in before, and what is then, of which the last piece may fail."""


def new() -> tuple[list[Piece], list[Piece]]:
    home = machine()
    rich(home)
    person, text, sheet, run, _ = home.pieces()
    return [person, text, sheet], [run]


def practice() -> tuple[list[Piece], list[Piece]]:
    home = machine()
    rich(home)
    *first, last = home.pieces()
    return first, [last]


def played_on(*there: str, here: tuple[str, ...] = ()) -> tuple[list[Piece], list[Piece]]:
    home = machine()
    run = home.start().id
    home.play(run, "a")
    other = moved(home)
    (row,) = other.store.history.runs(other.person)
    home.play(run, *here)
    home.store.debriefs.adopt_rule(home.person, "if … then …", home.clock(), run)
    other.play(row.id, *there)
    return home.pieces(), [one for one in other.pieces() if isinstance(one, ArchivedRun)]


CASES: dict[str, Case] = {
    "new": new,
    "practice": practice,
    "played on": lambda: played_on("b", "<", "c", "."),
    "forked": lambda: played_on("b", "c", here=("d",)),
}


def take(store: Store, piece: Piece) -> None:
    (person,) = store.profiles.everyone()
    if isinstance(piece, ArchivedPractice):
        store.intake.practice(person.id, piece)
    else:
        assert isinstance(piece, ArchivedRun)
        store.intake.run(person.id, piece)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("name", CASES)
def test_a_piece_is_taken_in_whole_or_not_and_can_be_taken_in_again(
    path: Path, name: str, after: bool
) -> None:
    before_it, (piece,) = CASES[name]()
    failing = Failing()
    store = Store.open(path, factory=failing.factory)
    carry(before_it, store)
    before, whole = contents(path), path.read_bytes()
    failing.disarm()
    take(store, piece)
    number, done = failing.seen, contents(path)
    assert done != before

    for at in range(1, number + 1):
        store.close()
        path.write_bytes(whole)
        store = Store.open(path, factory=failing.factory)
        failing.arm(at, after=after)
        with pytest.raises(KnownError, match="io_error"):
            take(store, piece)
        failing.disarm()
        assert contents(path) in (before, done), at
        take(store, piece)
        assert contents(path) == done, at
        assert store.runs.faults() == {}
    store.close()
