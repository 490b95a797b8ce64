"""Taking results in that another computer exported: for a group, or because somebody moves.

The file is read twice, record by record: first to see that it is whole, then to take it in. So
a file that is cut off or of another form changes nothing. Taking in goes batch by batch, each
whole or not at all; whatever stops it in the middle leaves whole runs, and doing it again
completes it. What is here already stays once (see `simulator.progress.intake`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby, islice
from pathlib import Path
from typing import BinaryIO

from simulator.model.errors import KnownError
from simulator.progress.archive import (
    ArchivedPerson,
    ArchivedPractice,
    ArchivedRun,
    ArchivedSheet,
    ArchivedText,
    Piece,
)
from simulator.progress.columns import moment
from simulator.progress.intake import Taken
from simulator.progress.keeper import Keeper
from simulator.progress.soundness import require_person, require_practice, require_text
from simulator.progress.store import Store
from simulator.usecases.exchange.json_form import pieces_of
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import Steps

_AT_ONCE = 50
_MOST_WEIGHT = 4_000
"""Records between two looks at who else wants the store, and whether to stop; fewer where they
weigh much: an answer weighs one, and so does a thousand signs or bytes."""
_MOST_PEOPLE = 10_000
"""In one file: a company's, and no more than can be held and shown."""
_FIRST_LINE = 3
"""Of the first record that is a piece: before it stand a bracket and the head."""

Progress = Callable[[int, int], None]
"""Hears how many runs are done, of how many; on the thread that drives the steps."""


@dataclass(frozen=True, slots=True)
class PersonIn:
    """Somebody in a file, and what there is of them. `known`: results of theirs are here
    already; `here`: they practise here."""

    uid: str
    name: str
    runs: int
    answers: int
    known: bool = False
    here: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds, looked at from beginning to end."""

    people: tuple[PersonIn, ...]

    @property
    def runs(self) -> int:
        """Those of all people."""
        return sum(person.runs for person in self.people)


@dataclass(frozen=True, slots=True)
class Fork:
    """A run that went on differently here and there: the one of the file was `taken`, or the
    one here kept."""

    person: str
    scenario: str
    started: datetime
    taken: bool


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of a file. `people` are the names they have here, in the order of the file.

    Counts are of runs: `new` were not here; `longer` had been played on elsewhere, or were
    damaged here; `known` were here already; `damaged` are not what was played, and were left
    out. `stopped`: not all of it was looked at; what was taken in is whole, and doing it again
    takes in the rest.
    """

    people: tuple[str, ...] = ()
    new: int = 0
    longer: int = 0
    known: int = 0
    damaged: int = 0
    forks: tuple[Fork, ...] = ()
    stopped: bool = False


class Merging:
    """Takes results in for whoever asked. `clock` tells the moment."""

    def __init__(self, keeper: Keeper, shelf: Shelf, *, clock: Callable[[], datetime]) -> None:
        self._keeper = keeper
        self._shelf = shelf
        self._clock = clock

    def look(self, file: Path) -> Steps[Contents]:
        """What a file holds; nothing is taken in. A room of this computer would be passed over:
        what rooms play stays where it was played, and no export holds it.

        Raises KnownError: those of `json_form.pieces_of`, and "results_damaged" (`place`,
        `detail`) for people or texts that are not what was written."""
        stream = yield self._shelf.submit(lambda _: _opened(file))
        try:
            contents: Contents = yield self._shelf.submit(lambda _: _looked(stream, file))
        finally:
            stream.close()
        known, rooms = yield self._keeper.submit(_known)
        people = (one for one in contents.people if one.uid not in rooms)
        return Contents(tuple(_met(person, known) for person in people))

    def take_in(
        self,
        file: Path,
        *,
        here: bool = False,
        only: Collection[str] | None = None,
        progress: Progress | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Steps[Merged]:
        """Takes in what a file holds; with `only` that of people of these uids alone.

        With `here` they practise here from now on; without it their results alone are here,
        unless they practise here already. Raises KnownError as `look`, and those of the store.
        """
        stream = yield self._shelf.submit(lambda _: _opened(file))
        try:
            contents = yield self._shelf.submit(lambda _: _looked(stream, file))
            _, rooms = yield self._keeper.submit(_known)
            theirs = [one for one in contents.people if one.uid not in rooms]
            people = [one for one in theirs if only is None or one.uid in only]
            whole = sum(one.runs for one in people)
            taking = _Taking({one.uid for one in people}, here, self._clock())
            stream.seek(0)
            pieces = pieces_of(stream, file)
            while batch := (yield self._shelf.submit(lambda _: _batch_of(pieces))):
                if stop():
                    break
                yield self._keeper.submit(taking.of(batch))
                if progress is not None:
                    progress(taking.runs, whole)
        finally:
            stream.close()
        yield self._keeper.submit(lambda store: store.intake.sweep())
        return taking.merged(stopped=bool(batch))


def _batch_of(pieces: Iterator[Piece]) -> list[Piece]:
    """The next pieces; none at the end."""
    batch: list[Piece] = []
    weight = 0
    for piece in islice(pieces, _AT_ONCE):
        batch.append(piece)
        weight += _weight(piece)
        if weight >= _MOST_WEIGHT:
            break
    return batch


def _weight(piece: Piece) -> int:
    if isinstance(piece, ArchivedRun):
        written = sum(len(words.text) for words in piece.own_words)
        return len(piece.answers) + len(piece.own_words) + len(piece.hints) + written // 1_000
    if isinstance(piece, ArchivedText | ArchivedSheet):
        return len(piece.text) // 1_000
    return 0


def _opened(file: Path) -> BinaryIO:
    try:
        if file.exists() and not file.is_file():  # a pipe would be waited for
            raise OSError(0, "it is no ordinary file")
        return file.open("rb")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KnownError("results_unreadable", path=str(file), reason=reason) from error


def _looked(stream: BinaryIO, file: Path) -> Contents:
    """The people of a file, each with their runs; the order of its pieces is looked at, too."""
    names: dict[str, str] = {}
    runs: Counter[str] = Counter()
    answers: Counter[str] = Counter()
    current: str | None = None
    for line, piece in enumerate(pieces_of(stream, file), _FIRST_LINE):
        if isinstance(piece, ArchivedPerson):
            require_person(piece)
            current = piece.uid
            names[current] = piece.name
            if len(names) > _MOST_PEOPLE:
                raise _unfit(file, line, f"more than {_MOST_PEOPLE} people are in it")
        elif isinstance(piece, ArchivedRun | ArchivedPractice):
            if current is None:
                raise _unfit(file, line, "a person stands before what is theirs")
            if isinstance(piece, ArchivedRun):
                runs[current] += 1
                answers[current] += len(piece.answers)
            else:
                require_practice(piece)
        else:
            require_text(piece)
    people = (PersonIn(uid, name, runs[uid], answers[uid]) for uid, name in names.items())
    return Contents(tuple(people))


def _unfit(file: Path, line: int, reason: str) -> KnownError:
    return KnownError("results_unfit", path=str(file), line=str(line), place="", reason=reason)


def _known(store: Store) -> tuple[dict[str, bool], set[str]]:
    """Whose results are here, by uid, and whether they practise here; and the uids of rooms."""
    people, rooms = store.profiles.everyone(), store.profiles.rooms()
    return {person.uid: person.here for person in people}, {room.uid for room in rooms}


def _met(person: PersonIn, known: dict[str, bool]) -> PersonIn:
    return replace(person, known=person.uid in known, here=known.get(person.uid, False))


@dataclass
class _Taking:
    """Takes pieces in, batch by batch. Used on the store's thread."""

    wanted: Collection[str]
    here: bool
    at: datetime
    runs: int = 0
    _person: tuple[int, str] | None = None
    _people: dict[int, str] = field(default_factory=dict)
    _scenarios: dict[str, str] = field(default_factory=dict)
    _counts: Counter[Taken] = field(default_factory=Counter)
    _forks: list[Fork] = field(default_factory=list)

    def of(self, batch: Sequence[Piece]) -> Callable[[Store], None]:
        """Takes a batch in; runs that follow each other in one transaction."""

        def take(store: Store) -> None:
            for kind, pieces in groupby(batch, type):
                if kind is ArchivedRun:
                    self._take_runs(store, [one for one in pieces if isinstance(one, ArchivedRun)])
                else:
                    for piece in pieces:
                        self._take(store, piece)

        return take

    def merged(self, *, stopped: bool) -> Merged:
        """What became of it."""
        counts = self._counts
        return Merged(
            tuple(self._people.values()),
            counts[Taken.NEW],
            counts[Taken.LONGER] + counts[Taken.MENDED],
            counts[Taken.KNOWN],
            counts[Taken.DAMAGED],
            tuple(self._forks),
            stopped,
        )

    def _take(self, store: Store, piece: Piece) -> None:
        if isinstance(piece, ArchivedPerson):
            self._person = None
            if piece.uid in self.wanted:
                person = store.profiles.take_in(piece.uid, piece.name, self.here, self.at)
                self._person = person.id, person.name
                self._people[person.id] = person.name
        elif isinstance(piece, ArchivedText):
            self._scenarios[piece.digest] = piece.scenario
            store.intake.text(piece)
        elif isinstance(piece, ArchivedSheet):
            store.intake.sheet(piece)
        elif isinstance(piece, ArchivedPractice) and self._person is not None:
            store.intake.practice(self._person[0], piece)

    def _take_runs(self, store: Store, runs: Sequence[ArchivedRun]) -> None:
        if self._person is None:
            return
        number, name = self._person
        for run, taken in zip(runs, store.intake.runs(number, runs), strict=True):
            self._counts[taken] += 1
            if taken in (Taken.FORK_KEPT, Taken.FORK_TAKEN):
                scenario = self._scenarios.get(run.digest, "")
                self._forks.append(
                    Fork(name, scenario, moment(run.started), taken is Taken.FORK_TAKEN)
                )
        self.runs += len(runs)
