"""The words of the house code in another language, as far as a scenario takes them from it.

They stand in sheets beside `house.yaml`, named `house.uk.yaml`. What is wrong with such a sheet
is told once, where the house code is checked (`simulator.scenario.house_sheets`); here it is
read for playing, and gives what it has.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from simulator.model.errors import KnownError
from simulator.model.house import House
from simulator.model.scenario import Scenario
from simulator.model.texts import texts_of
from simulator.model.translation import TextPath
from simulator.scenario import quick
from simulator.scenario.findings import Findings
from simulator.scenario.house import house_home
from simulator.scenario.loader import read_bytes
from simulator.scenario.reader import DEFAULT_LIMITS
from simulator.scenario.sheet_form import form_of
from simulator.scenario.sheet_reader import SheetReader
from simulator.scenario.values import LANGUAGE_PATTERN

_SHEET: Final = re.compile(rf"house\.({LANGUAGE_PATTERN.strip('^$')})\.yaml")


def house_sheet_name(language: str) -> str:
    """The name of the house code's sheet in a language."""
    return f"house.{language}.yaml"


def house_sheet_language(name: str) -> str | None:
    """The language a file of this name has the house code in; None where it is no such sheet."""
    match = _SHEET.fullmatch(name)
    return None if match is None else match.group(1)


def house_sheet(folder: Path, scenario: Scenario, language: str) -> bytes | None:
    """The bytes of the house code's sheet that belongs to a scenario in `folder`; None where
    the scenario refers to no house, or there is no such sheet that can be opened."""
    if not scenario.uses_house:
        return None
    home = house_home(folder)
    if home is None:
        return None
    try:
        return read_bytes(home / house_sheet_name(language), DEFAULT_LIMITS.size)
    except KnownError:
        return None


def words_of(sheet: bytes, scenario: Scenario) -> Mapping[TextPath, str]:
    """What a sheet of the house code has of the lines a scenario takes from it. Of one that
    cannot be read to its end nothing. Raises nothing."""
    reading = quick.read(sheet, "")
    if not reading.complete or not isinstance(reading.tree, dict):
        return {}
    form = form_of(texts_of(_house_in(scenario)))
    reader = SheetReader(form, Findings(reading))
    reader.read({key: value for key, value in reading.tree.items() if key in form}, form, ())
    return reader.texts


def _house_in(scenario: Scenario) -> House:
    """As much of the house code as a scenario holds."""
    return House(
        language="",
        title="",
        roles=scenario.roles,
        rules=tuple(rule for rule in scenario.rules if rule.of_house),
        offers=tuple(offer for offer in scenario.fair.allowed if offer.of_house),
        portrait=tuple(line for line in scenario.portrait if line.of_house),
    )
