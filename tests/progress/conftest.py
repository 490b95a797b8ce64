"""A clock that is turned by hand, and stores on the disk and in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from simulator.model.run import Answer, Mode
from simulator.progress.rows import NewRun, SavedRun
from simulator.progress.store import Store

MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


class Clock:
    """Every look at it is a second later than the one before."""

    def __init__(self) -> None:
        self.now = MONDAY

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class Desk:
    """A store with one person in it, and short ways to what most tests need."""

    store: Store
    person: int
    clock: Clock

    def start(self, scenario: str = "oven", mode: Mode = Mode.PRACTICE, **more: Any) -> SavedRun:
        return self.store.runs.start(new_run(self.person, scenario, mode, **more), self.clock())

    def answer(self, run: int, revision: int, *replies: str) -> int:
        for reply in replies:
            revision = self.store.runs.append(run, revision, answer(reply), self.clock())
        return revision

    def replies(self, run: int) -> list[str]:
        return [answer.reply for answer in self.store.runs.load(run).answers]


def new_run(person: int, scenario: str = "oven", mode: Mode = Mode.PRACTICE, **more: Any) -> NewRun:
    values: dict[str, Any] = {
        "digest": f"digest of {scenario}",
        "text": f"id: {scenario}\n".encode(),
        "seed": 7,
        **more,
    }
    return NewRun(profile=person, scenario=scenario, mode=mode, **values)


def answer(reply: str, node: str = "hello") -> Answer:
    return Answer(node, reply, shown=(reply, "other"), milliseconds=1500)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "progress.sqlite"


@pytest.fixture
def desk(path: Path, clock: Clock) -> Iterator[Desk]:
    store = Store.open(path, timeout_s=0.05)
    yield Desk(store, store.profiles.add("Olena", clock()).id, clock)
    store.close()
