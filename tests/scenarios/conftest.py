"""Each shipped scenario is walked once for all its tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.scenarios.walking import Walked


@pytest.fixture(scope="session")
def oven() -> Walked:
    return Walked("oven")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """These tests judge what authors wrote, over hundreds of thousands of play states. Counting
    the lines they run through would take minutes and tell nothing that other tests do not."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker("no_cover")
