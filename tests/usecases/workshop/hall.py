"""A room with a workshop in it, over a store in memory that may refuse, or be cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from simulator.model.errors import KnownError
from simulator.progress.store import Store
from simulator.usecases.desk import Desk
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import finished
from simulator.usecases.workshop.counting import Counting
from simulator.usecases.workshop.kept import Kept
from simulator.usecases.workshop.stages import Stage
from simulator.usecases.workshop.workshop import Workshop
from simulator.usecases.workshop.workshops import Workshops
from tests.usecases.at_once import AtOnce

MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
OPEN = (Stage.OPEN, Stage.CAUSES_OPEN)


class PowerCutError(Exception):
    """The computer went off: nobody catches this."""


@dataclass
class Drawer:
    """A keeper that works at once. It refuses while `refusal` is set (with `too_late`, when all
    was written already), and is cut off at the piece of work number `cut_at` (from 0), before it
    is done or, with `after`, behind it."""

    store: Store
    refusal: KnownError | None = None
    too_late: bool = False
    cut_at: int | None = None
    after: bool = False
    done: int = 0

    def submit(self, work: Callable[[Store], Any]) -> Future[Any]:
        future: Future[Any] = Future()
        cut, self.done = self.done == self.cut_at, self.done + 1
        if cut and not self.after:
            raise PowerCutError
        if self.refusal is not None:
            if self.too_late:
                with suppress(KnownError):
                    work(self.store)
            future.set_exception(self.refusal)
            return future
        try:
            future.set_result(work(self.store))
        except KnownError as error:
            future.set_exception(error)
        if cut:
            raise PowerCutError
        return future


@dataclass
class Seconds:
    """A clock that is turned by hand."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Hall:
    """The workshops of a room, and short ways through a session."""

    store: Store
    shelf: Shelf
    seed: int = 7
    seconds: Seconds = field(default_factory=Seconds)
    moments: int = 0

    def __post_init__(self) -> None:
        self.drawer = Drawer(self.store)
        rooms = self.store.profiles.rooms()
        room = rooms[0] if rooms else self.store.profiles.room("Room 4", self.clock())
        self.profile = room.id
        desk = Desk(self.drawer, self.shelf, room.id, clock=self.clock, seed=lambda: self.seed)
        self.workshops = Workshops(desk, clock=self.clock, seconds=self.seconds)

    def clock(self) -> datetime:
        """Every look at it is a second later than the one before."""
        self.moments += 1
        return MONDAY + timedelta(seconds=self.moments)

    def reopened(self) -> Hall:
        """The same store after the program was started again."""
        return Hall(self.store, self.shelf, self.seed, moments=self.moments + 60)

    def start(self, scenario: str = "shop", *, phones: bool = False, **kept: Any) -> Workshop:
        return finished(self.workshops.start(scenario, Kept(**kept), phones=phones))

    def resume(self, run: int, **more: Any) -> Workshop:
        return finished(self.workshops.resume(run, **more))

    def advance(self, workshop: Workshop, times: int = 1) -> None:
        for _ in range(times):
            finished(self.workshops.advance(workshop))

    def back(self, workshop: Workshop, times: int = 1) -> None:
        for _ in range(times):
            finished(self.workshops.back(workshop))

    def enter(self, workshop: Workshop) -> None:
        """The Enter key: the next option to count, after the last the vote is closed; where a
        reply is picked, it is played or supposed."""
        counted = not workshop.choosing and Counting(workshop).confirm()
        if workshop.choosing or (counted and workshop.vote_open):
            self.advance(workshop)
        else:
            finished(self.workshops.keep(workshop))

    def to(self, workshop: Workshop, stage: Stage, turn: int = 0) -> Workshop:
        """On until a step of a turn (0: of any); the first reply that can be said is played."""
        spot = workshop.spot
        while spot.stage is not stage or turn not in (0, spot.turn):
            assert workshop.next_spot is not None, f"no {stage} of turn {turn}"
            self.advance(workshop)
            spot = workshop.spot
        return workshop

    def say(self, workshop: Workshop, reply: str) -> None:
        """Votes for a reply by four hands, and plays it."""
        self.to(workshop, Stage.OPEN)
        workshop.count(workshop.options.index(reply), 4)
        self.to(workshop, Stage.VOTES)
        self.advance(workshop)
        assert workshop.played is not None
        assert workshop.played.answer.reply == reply

    def ended(self, *replies: str, scenario: str = "shop") -> Workshop:
        """A session at the ending of its talk."""
        workshop = self.start(scenario)
        for reply in replies:
            self.say(workshop, reply)
            self.to(workshop, Stage.SCORES)
            self.advance(workshop)
        assert workshop.spot.stage is Stage.ENDING
        return workshop

    def answers(self, workshop: Workshop) -> tuple[tuple[str, str], ...]:
        """The answers on the disk: where they were given, and what."""
        saved = self.store.runs.load(workshop.training.saved.id)
        return tuple((one.node, one.reply) for one in saved.answers)


def played(workshop: Workshop) -> tuple[tuple[str, str], ...]:
    """The answers of the session as it stands in memory."""
    return tuple((one.node, one.reply) for one in workshop.training.session.answers)


def fill_in(workshop: Workshop, round_: int = 0) -> None:
    """What a presenter does at the step shown besides going on: counts, and writes in."""
    stage = workshop.spot.stage
    if stage in OPEN:
        for place in workshop.votable:
            workshop.count(place, (3 * place + workshop.turn + round_) % 5)
    elif stage is Stage.MEASURE:
        workshop.write_measure("Olena", date(2026, 4, 1))
    elif stage is Stage.RULE:
        workshop.write_rule("If they shout, say what you heard first.")


@contextmanager
def at_once(folder: Path) -> Iterator[Shelf]:
    """A shelf whose threads are none."""
    shelf = Shelf(folder, None)
    shelf.close()
    shelf._reading = shelf._analysing = AtOnce()
    shelf._closed = False
    yield shelf
