"""The scenarios that are shipped, each checked once for all tests."""

from __future__ import annotations

from functools import cache

from simulator.scenario.library import scenario_folders
from simulator.usecases.checking import Checked, check_folder
from tests.scenarios.walking import SCENARIOS

NAMES = [folder.name for folder in scenario_folders(SCENARIOS)]


@cache
def checked(name: str) -> Checked:
    """What `check` says of one of them."""
    return check_folder(SCENARIOS / name)
