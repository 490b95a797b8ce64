"""A desk in its surroundings, over a real store and real scenario files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from simulator.model.run import Answer, Mode
from simulator.progress.keeper import Keeper
from simulator.progress.rows import NewRun, RunRow, SavedRun
from simulator.progress.store import Store
from simulator.usecases.desk import Desk
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import finished
from simulator.usecases.training import Training
from tests.scenario.samples import minimal_scenario_yaml
from tests.usecases.shop import Clock, pass_on

AFTER = minimal_scenario_yaml(
    id="after",
    client="{name: Iryna Koval, returns_from: shop}",
    nodes="""
  - id: hello
    says: You again.
    replies:
      - {id: both, say: I see., care: 4, firmness: 4, goto: agreed}
      - {id: known, say: As agreed., care: 2, firmness: 2, goto: agreed,
         when: 'ended("shop", "agreed")'}
      - {id: sorry, say: We lost you., care: 2, firmness: 1, goto: agreed,
         when: 'ended("shop", "left")'}
      - {id: wall, say: Not ours., care: 0, firmness: 3, goto: left}""",
)
"""The same client comes back and remembers how the first talk ended."""


@dataclass
class Room:
    """A desk in its surroundings, and short ways through a whole run."""

    desk: Desk
    seeds: list[int] = field(default_factory=list)

    def begin(self, scenario: str = "shop", mode: Mode = Mode.PRACTICE) -> Training:
        training = finished(self.desk.start(scenario, mode))
        training.ensure_begun()
        return training

    def say(self, training: Training, *replies: str) -> None:
        for reply in replies:
            pass_on(training)
            step = training.consider(reply, 500)
            training.accept(step, finished(self.desk.write(step.ledger)))

    def end(self, training: Training) -> None:
        pass_on(training)
        training.look_back(finished(self.desk.write(training.consider_end())))

    def play(self, *replies: str, scenario: str = "shop", mode: Mode = Mode.PRACTICE) -> Training:
        training = self.begin(scenario, mode)
        self.say(training, *replies)
        self.end(training)
        return training

    def store(self, work: Callable[[Store], object]) -> object:
        return self.desk.keeper.submit(work).result(timeout=30)

    def saved(self, run: int) -> SavedRun:
        found = self.store(lambda store: store.runs.load(run))
        assert isinstance(found, SavedRun)
        return found

    def runs(self) -> list[RunRow]:
        found = self.store(lambda store: store.history.runs(self.desk.profile))
        assert isinstance(found, tuple)
        return list(found)


@contextmanager
def room(open_store: Callable[[], Store], folder: Path, *, guest: bool = False) -> Iterator[Room]:
    clock = Clock()
    keeper = Keeper(open_store)
    shelf = Shelf(folder, None)
    people = keeper.submit(lambda store: store.profiles.all()).result(timeout=30)
    person = (
        people[0] if people else keeper.submit(lambda s: s.profiles.add("Olena", clock())).result()
    )
    drawn = Room(Desk(keeper, shelf, person.id, clock=clock, seed=lambda: 0, guest=guest))

    def draw() -> int:
        drawn.seeds.append(11 * (len(drawn.seeds) + 1))
        return drawn.seeds[-1]

    drawn.desk = Desk(keeper, shelf, person.id, clock=clock, seed=draw, guest=guest)
    yield drawn
    shelf.close()
    assert keeper.close(30)


def unreadable(here: Room, mode: Mode) -> int:
    """A finished run of another version of the program; its number."""
    new = NewRun(here.desk.profile, "shop", "e" * 64, b"format: 99\nid: shop\n", 1, mode)
    clock = Clock()

    def write(store: Store) -> int:
        run = store.runs.start(new, clock(), (Answer("hello", "hear"),))
        store.runs.finish(run.id, 1, "agreed", clock())
        return run.id

    number = here.store(write)
    assert isinstance(number, int)
    return number
