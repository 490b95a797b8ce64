"""A room over a store in memory, and the shelf of small talks it plays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from simulator.progress.store import Store
from simulator.usecases.shelf import Shelf
from tests.usecases.room import AFTER
from tests.usecases.shop import ENDLESS, put
from tests.usecases.workshop.hall import Hall, at_once
from tests.usecases.workshop.talks import DEAD_END, MUTE, PLAIN, SIX


@pytest.fixture(scope="session")
def small_talks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    """The small talks, read and analysed once: nothing of a session is kept in a shelf."""
    folder = tmp_path_factory.mktemp("talks")
    put(folder)
    put(folder, ENDLESS, "endless")
    put(folder, AFTER, "after")
    put(folder, SIX, "six")
    put(folder, PLAIN, "plain")
    put(folder, MUTE, "mute")
    put(folder, DEAD_END, "dead_end")
    with at_once(folder) as shelf:
        yield shelf


@pytest.fixture
def hall(small_talks: Shelf) -> Iterator[Hall]:
    store = Store.in_memory()
    yield Hall(store, small_talks)
    store.close()
