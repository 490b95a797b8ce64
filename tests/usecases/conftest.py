"""A clock that is turned by hand, a store in memory, and a desk over real files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.progress.store import Store
from tests.usecases.room import AFTER, Room, room
from tests.usecases.shop import ENDLESS, Clock, put


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store() -> Iterator[Store]:
    held = Store.in_memory()
    yield held
    held.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "scenarios"
    put(home)
    put(home, ENDLESS, "endless")
    put(home, AFTER, "after")
    return home


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "progress.sqlite"


@pytest.fixture
def here(path: Path, folder: Path) -> Iterator[Room]:
    with room(lambda: Store.open(path), folder) as made:
        yield made
