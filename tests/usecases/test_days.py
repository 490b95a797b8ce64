"""Moments and days by the clock of this computer, wherever it stands."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import pytest

from simulator.usecases.days import day_here, here

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
