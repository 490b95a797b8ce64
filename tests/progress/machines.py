"""Several computers with a store each, and results carried between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from simulator.model.run import Mode
from simulator.progress.archive import (
    ArchivedPerson,
    ArchivedPractice,
    ArchivedSheet,
    ArchivedText,
    Piece,
)
from simulator.progress.intake import Taken
from simulator.progress.rows import NewRun, SavedRun
from simulator.progress.store import Store

from .conftest import MONDAY, Clock, answer

TEXT = b"id: oven\n"


@dataclass
class Machine:
    """A store, and the person who practises there."""

    store: Store
    person: int
    clock: Clock

    def start(self, seed: int = 7, text: bytes = TEXT, **more: Any) -> SavedRun:
        digest = sha256(text).hexdigest()
        mode = more.pop("mode", Mode.PRACTICE)
        new = NewRun(self.person, "oven", digest, text, seed, mode, **more)
        return self.store.runs.start(new, self.clock())

    def play(self, run: int, *replies: str) -> None:
        """Goes on where the run stands; "<" takes back, "." finishes, "/" gives up."""
        runs = self.store.runs
        for reply in replies:
            revision = runs.load(run).revision
            if reply == "<":
                runs.take_back(run, revision, self.clock())
            elif reply == ".":
                runs.finish(run, revision, "ok", self.clock())
            elif reply == "/":
                runs.leave(run, revision, self.clock())
            else:
                runs.append(run, revision, answer(reply), self.clock())

    def pieces(self) -> list[Piece]:
        return list(self.store.archive.pieces([self.person]))

    def replies(self) -> list[tuple[str, list[str]]]:
        """Status and standing replies of every run whose result is here, oldest first."""
        found = []
        for person in self.store.profiles.everyone():
            for row in self.store.history.runs(person.id):
                saved = self.store.runs.load(row.id)
                found.append((saved.started, saved.status.value, [a.reply for a in saved.answers]))
        return [(status, replies) for _, status, replies in sorted(found)]


def machine(clock: Clock | None = None, name: str = "Olena") -> Machine:
    store, clock = Store.in_memory(), clock or Clock()
    return Machine(store, store.profiles.add(name, clock()).id, clock)


def empty(clock: Clock | None = None) -> Machine:
    """One where nobody practises yet."""
    return Machine(Store.in_memory(), 0, clock or Clock())


def carry(pieces: Iterable[Piece], to: Store, *, here: bool = False) -> list[Taken]:
    """Takes pieces in as they come; what became of the runs."""
    taken = []
    person = 0
    for piece in pieces:
        if isinstance(piece, ArchivedPerson):
            person = to.profiles.take_in(piece.uid, piece.name, here, MONDAY).id
        elif isinstance(piece, ArchivedText):
            to.intake.text(piece)
        elif isinstance(piece, ArchivedSheet):
            to.intake.sheet(piece)
        elif isinstance(piece, ArchivedPractice):
            to.intake.practice(person, piece)
        else:
            taken.append(to.intake.run(person, piece))
    return taken


def everything(store: Store) -> Sequence[object]:
    """All that is kept, comparable between computers."""
    people = sorted(store.profiles.everyone(), key=lambda person: person.uid)
    pieces = store.archive.pieces([person.id for person in people])
    return [piece for piece in pieces if not isinstance(piece, ArchivedPerson)]


def moved(source: Machine, clock: Clock | None = None) -> Machine:
    """Another computer that the person moved to, with all of theirs."""
    other = Machine(Store.in_memory(), 0, clock or source.clock)
    carry(source.pieces(), other.store, here=True)
    (person,) = other.store.profiles.all()
    other.person = person.id
    return other
