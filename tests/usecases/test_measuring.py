"""What a trainer writes beside a cause."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from simulator.progress.rows import Measure
from simulator.usecases.measuring import (
    Standing,
    Written,
    measure_of,
    open_ones,
    standing_of,
    with_written,
    written_of,
)
from tests.ui.trainer.group_samples import registers

TODAY = date(2026, 11, 22)
PAIN = replace(registers().pains[0], owner="", due=None, done=None, note="")


@pytest.mark.parametrize(
    ("due", "done", "standing"),
    [
        (None, None, Standing.OPEN),
        (date(2026, 11, 23), None, Standing.DUE),
        (TODAY, None, Standing.DUE),
        (date(2026, 11, 21), None, Standing.OVERDUE),
        (date(2026, 11, 21), date(2026, 11, 25), Standing.DONE),
        (None, TODAY, Standing.DONE),
    ],
)
def test_what_is_due_today_is_not_late_and_what_is_done_never_is(
    due: date | None, done: date | None, standing: Standing
) -> None:
    assert standing_of(replace(PAIN, due=due, done=done), TODAY) is standing


def test_what_is_written_comes_back_as_it_was_written() -> None:
    written = Written("Larysa", TODAY, None, "First the till")
    assert written_of(with_written(PAIN, written)) == written


def test_the_store_keeps_it_without_blanks_at_the_ends() -> None:
    pain = replace(PAIN, owner="  Larysa ", note=" till ", due=TODAY)
    assert measure_of(pain) == Measure("oven", "unclear", "Larysa", TODAY, None, "till")


def test_only_what_is_not_mended_is_open() -> None:
    assert [pain.cause for pain in open_ones(registers().pains)] == [
        "unclear",
        "couriers",
        "precedent",
    ]
