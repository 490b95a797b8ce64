"""Reviews of exams that were given up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from simulator.model.run import Mode
from simulator.progress.rows import Review
from simulator.progress.store import Store
from simulator.usecases.days import day_here
from tests.usecases.room import Room, room
from tests.usecases.shop import Clock


@pytest.fixture
def here(path: Path, folder: Path) -> Iterator[Room]:
    with room(lambda: Store.open(path), folder) as made:
        yield made


def reviews(here: Room) -> tuple[Review, ...]:
    found = here.store(lambda store: store.debriefs.reviews(here.desk.profile))
    assert isinstance(found, tuple)
    return found


def later(here: Room, days: int) -> None:
    clock = here.desk._clock
    assert isinstance(clock, Clock)
    clock.now += timedelta(days=days)


def test_a_first_exam_that_was_given_up_comes_again_in_two_days(here: Room) -> None:
    first = here.begin(mode=Mode.EXAM)
    here.say(first, "hear")
    assert first.saved.cold
    again = here.begin(mode=Mode.EXAM)
    assert not again.saved.cold
    (review,) = reviews(here)
    assert review == Review("shop", day_here(here.desk._clock()) + timedelta(days=2), 2)
    later(here, 2)
    assert here.begin(mode=Mode.EXAM).saved.cold


def test_a_practice_that_was_given_up_plans_nothing(here: Room) -> None:
    here.say(here.begin(), "hear")
    here.begin()
    assert reviews(here) == ()
