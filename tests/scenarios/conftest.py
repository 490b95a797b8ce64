"""Each shipped scenario is walked once for all its tests."""

from __future__ import annotations

import pytest

from tests.scenarios.walking import Walked


@pytest.fixture(scope="session")
def oven() -> Walked:
    return Walked("oven")
