"""Moments and days by the clock of this computer, wherever it stands."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from simulator.model.run import Mode
from simulator.progress.store import Store
from simulator.usecases.days import day_here, here
from simulator.usecases.steps import finished
from tests.usecases.room import room

LATE = datetime(2026, 3, 2, 22, 30, tzinfo=UTC)


@pytest.fixture
def clock_of(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    if not hasattr(time, "tzset"):
        pytest.skip("this system gives no way to put its clock elsewhere")

    def put(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield put
    monkeypatch.undo()
    time.tzset()


def test_late_in_the_evening_the_day_is_that_of_the_place(clock_of: Callable[[str], None]) -> None:
    clock_of("EET-2")
    assert here(LATE).isoformat() == "2026-03-03T00:30:00+02:00"
    assert day_here(LATE) == date(2026, 3, 3)
    clock_of("EST5")
    assert day_here(LATE) == date(2026, 3, 2)


def test_a_moment_keeps_the_offset_that_held_then(clock_of: Callable[[str], None]) -> None:
    clock_of("EET-2EEST,M3.5.0/3,M10.5.0/4")
    summer = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert (here(LATE).hour, here(summer).hour) == (0, 15)


def test_a_moment_without_an_offset_is_of_this_clock_already() -> None:
    plain = datetime(2026, 3, 2, 22, 30)
    assert here(plain) == plain
    assert day_here(plain) == date(2026, 3, 2)


@pytest.mark.parametrize(
    ("zone", "again", "due"),
    [
        ("EET-2", datetime(2026, 3, 3, 21, 50, tzinfo=UTC), False),  # 23:50 on the 3rd here
        ("EET-2", datetime(2026, 3, 3, 22, 10, tzinfo=UTC), True),  # 00:10 on the 4th here
        ("EST5", datetime(2026, 3, 4, 4, 50, tzinfo=UTC), False),  # 23:50 on the 3rd here
        ("EST5", datetime(2026, 3, 4, 5, 10, tzinfo=UTC), True),  # 00:10 on the 4th here
    ],
)
def test_an_exam_is_cold_from_the_day_on_which_the_lists_here_call_it_due(
    clock_of: Callable[[str], None], folder: Path, zone: str, again: datetime, *, due: bool
) -> None:
    clock_of(zone)
    with room(Store.in_memory, folder) as drawn:
        clock = drawn.desk._clock
        clock.now = datetime(2026, 3, 2, 17, tzinfo=UTC)  # the 2nd, there and here
        first = drawn.play("hear", "wall", mode=Mode.EXAM)
        finished(drawn.desk.looking_back.debrief(first))
        clock.now = again
        view = finished(drawn.desk.progress.view("en"))
        assert [talk.day for talk in view.due] == ([date(2026, 3, 4)] if due else [])
        row = next(row for row in finished(drawn.desk.rows()) if row.id == "shop")
        assert (row.due is not None) is due
        assert drawn.begin(mode=Mode.EXAM).saved.cold is due
