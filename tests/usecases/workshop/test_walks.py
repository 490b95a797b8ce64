"""Presenters who press any key at any moment, over every scenario of the house."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from simulator.model.errors import KnownError
from simulator.progress.store import Store
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import finished
from simulator.usecases.workshop.counting import Counting
from simulator.usecases.workshop.framing import frame_of
from simulator.usecases.workshop.presenting import presenter_view
from simulator.usecases.workshop.stages import Spot, Stage
from tests.usecases.workshop.hall import Hall, at_once, fill_in, played
from tests.usecases.workshop.reveals import check

SCENARIOS = Path(__file__).parents[3] / "scenarios"
HOUSE = sorted(file.parent.name for file in SCENARIOS.glob("*/scenario.yaml"))
REFUSED = {"wrong_phase", "no_way_back", "no_road"}


@pytest.fixture(scope="module")
def house() -> Iterator[Shelf]:
    with at_once(SCENARIOS) as shelf:
        yield shelf


class Presenter:
    """Presses keys, and says after each what must have stayed as it was."""

    def __init__(self, hall: Hall, scenario: str, seed: int) -> None:
        self.draw = random.Random(seed)
        self.hall = hall
        self.phones = self.draw.random() < 0.3
        self.workshop = hall.start(scenario, phones=self.phones)
        if self.phones:
            self.workshop.address = "http://192.168.0.7:8000/4711"
        self.seen: dict[tuple[int, Spot], Any] = {}
        self.keys = [
            *[self.on] * 18,
            *[self.back] * 4,
            self.count,
            self.type,
            self.revote,
            self.restart,
            self.choose,
            self.suppose,
            self.worst,
            self.phone,
        ]

    @property
    def run(self) -> int:
        return self.workshop.training.saved.id

    def snapshot(self) -> tuple[Any, ...]:
        """The answers in memory and on the disk, and the counts."""
        workshop = self.workshop
        ledger = workshop.training.ledger
        return (
            played(workshop),
            self.hall.answers(workshop),
            ledger,
            workshop.kept.ballots,
            workshop.kept.trail,
        )

    def press(self) -> None:
        key = self.draw.choice(self.keys)
        try:
            key()
        except KnownError as error:
            assert error.code in REFUSED, error.code
        self.look()
        assert self.hall.workshops.trouble is None
        assert played(self.workshop) == self.hall.answers(self.workshop)

    def look(self) -> None:
        """What is on the wall may be there, and is what was there before at this step."""
        frame = frame_of(self.workshop)
        check(self.workshop, frame)
        presenter_view(self.workshop, 8)
        if self.workshop.supposing:
            return
        key = (self.workshop._index, self.workshop.spot)
        if self.workshop.looking_back:
            assert self.seen.get(key, frame) == frame
        else:
            self.seen = {one: value for one, value in self.seen.items() if one[0] < key[0]}
        self.seen[key] = frame

    # --- the keys -----------------------------------------------------------------------

    def on(self) -> None:
        before, back = self.snapshot(), self.workshop.looking_back or self.workshop.supposing
        fill = not back and self.draw.random() < 0.6
        if fill:
            fill_in(self.workshop)
            self.look()
        self.hall.advance(self.workshop)
        if back:
            assert self.snapshot() == before

    def back(self) -> None:
        before = self.snapshot()
        self.hall.back(self.workshop)
        assert self.snapshot() == before

    def count(self) -> None:
        if self.workshop.counting:
            self.mended()
            self.workshop.count(self.draw.randrange(7), self.draw.choice((None, 0, 3, 1200)))

    def type(self) -> None:
        counting = Counting(self.workshop)
        self.mended()
        self.draw.choice((counting.erase, counting.more, counting.less))()
        counting.focus_on(self.draw.randrange(7))
        counting.type_digit(self.draw.randrange(10))
        if self.workshop.counting and self.draw.random() < 0.5:
            self.hall.enter(self.workshop)

    def mended(self) -> None:
        """A mended count is seen in what was shown of that vote; all else stays."""
        question = self.workshop.question
        turn = self.workshop.turn
        self.seen = {
            one: value
            for one, value in self.seen.items()
            if not (question == str(turn) and one[1].turn == turn)
            and not (question == "causes" and one[1].stage.value.startswith("causes"))
        }

    def revote(self) -> None:
        before = self.workshop.ballot
        finished(self.hall.workshops.revote(self.workshop))
        after = self.workshop.ballot
        assert before is not None
        assert after is not None
        assert after.total == 0
        assert after.first == before.first or before.first is None
        self.mended()

    def restart(self) -> None:
        before = played(self.workshop)
        turn = self.workshop.turn
        finished(self.hall.workshops.restart_turn(self.workshop))
        assert self.workshop.spot == Spot(turn, Stage.LINE)
        assert played(self.workshop) == before[: turn - 1]
        self.mended()

    def choose(self) -> None:
        self.workshop.choose(self.draw.randrange(7))

    def suppose(self) -> None:
        before = self.snapshot()
        finished(self.hall.workshops.suppose(self.workshop))
        assert self.workshop.supposing
        for _ in range(self.draw.randrange(6)):
            self.workshop.choose(self.draw.randrange(7))
            check(self.workshop, frame_of(self.workshop))
            self.hall.advance(self.workshop)
            if not self.workshop.supposing:
                break
        assert self.snapshot() == before

    def worst(self) -> None:
        before = self.snapshot()
        finished(self.hall.workshops.play_worst(self.workshop))
        assert self.workshop.spot.stage is Stage.WORST
        assert self.snapshot()[:-1] == before[:-1]

    def speak(self) -> None:
        before = self.snapshot()
        finished(self.hall.workshops.speak(self.workshop, self.draw.choice(("en", "uk", "ru"))))
        assert self.snapshot() == before
        self.seen.clear()

    def phone(self) -> None:
        workshop = self.workshop
        if workshop.vote_open and workshop.ballot is not None:
            workshop.count_phones(workshop.question, tuple(1 for _ in workshop.options))
            assert sum(workshop.ballot.phones) == len(workshop.options)

    def cut_off(self) -> None:
        """The computer went off, and the session is gone on with."""
        finished(self.hall.workshops.keep(self.workshop))
        before = self.workshop.kept
        self.hall = self.hall.reopened()
        address = self.workshop.address
        self.workshop = self.hall.resume(self.run, phones=self.phones)
        self.workshop.address = address
        assert self.workshop.kept == before
        assert self.hall.answers(self.workshop) == played(self.workshop)


def walk(presenter: Presenter, presses: int) -> None:
    for number in range(1, presses + 1):
        presenter.press()
        if number % 30 == 0:
            presenter.cut_off()
            presenter.look()
        if number == presses // 2:
            presenter.speak()


@pytest.mark.parametrize("scenario", HOUSE)
def test_any_keys_during_a_talk_show_the_room_nothing_too_early_and_lose_nothing(
    house: Shelf, scenario: str
) -> None:
    store = Store.in_memory()
    seed = 1 + HOUSE.index(scenario)
    presenter = Presenter(Hall(store, house, seed), scenario, seed)
    walk(presenter, 120)
    assert len(presenter.workshop.kept.trail) > 8
    store.close()


@pytest.mark.parametrize("scenario", HOUSE)
def test_any_keys_after_a_talk_show_the_room_nothing_too_early_and_lose_nothing(
    house: Shelf, scenario: str
) -> None:
    store = Store.in_memory()
    seed = 101 + HOUSE.index(scenario)
    presenter = Presenter(Hall(store, house, seed), scenario, seed)
    while presenter.workshop.spot.stage is not Stage.SCORES or not presenter.workshop.over:
        fill_in(presenter.workshop, seed)
        presenter.hall.advance(presenter.workshop)
        presenter.look()
    walk(presenter, 80)
    assert presenter.workshop.kept.came_to(Stage.CAUSES_SHOWN)
    store.close()


@pytest.mark.parametrize("scenario", HOUSE)
def test_a_session_comes_to_its_end_and_is_found_there(house: Shelf, scenario: str) -> None:
    store = Store.in_memory()
    hall = Hall(store, house, 5)
    workshop = hall.start(scenario)
    while workshop.next_spot is not None:
        fill_in(workshop)
        check(workshop, frame_of(workshop))
        hall.advance(workshop)
    assert workshop.spot.stage is Stage.FAREWELL
    finished(hall.workshops.close(workshop))
    run = workshop.training.saved.id
    assert [one.closed for one in store.workshops.all()] == [True]
    again = hall.reopened().resume(run)
    assert again.kept == workshop.kept
    assert again.spot == workshop.spot
    store.close()
