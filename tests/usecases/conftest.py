"""A clock that is turned by hand, and a store in memory."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from simulator.progress.store import Store
from tests.usecases.shop import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store() -> Iterator[Store]:
    held = Store.in_memory()
    yield held
    held.close()
