"""The translations of a house code: sheets such as `house.uk.yaml` beside `house.yaml`."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import Final

from simulator.model.codes import issue
from simulator.model.errors import KnownError
from simulator.model.house import House
from simulator.model.issue import Issue, Place
from simulator.model.translation import Translation
from simulator.scenario.house_words import house_sheet_language
from simulator.scenario.loader import read_bytes
from simulator.scenario.reader import DEFAULT_LIMITS
from simulator.scenario.translation import LoadedTranslations, translation_of

_MOST_SHEETS: Final = 100


def house_sheet_files(folder: Path) -> tuple[tuple[str, Path], ...]:
    """The sheets of the house code in `folder` with their languages."""
    try:
        files = sorted(folder.glob("house.*.yaml"))[:_MOST_SHEETS]
    except OSError:
        return ()
    named = ((house_sheet_language(file.name), file) for file in files)
    return tuple((language, file) for language, file in named if language is not None)


def load_house_translations(folder: Path, house: House) -> LoadedTranslations:
    """All sheets of the house code in `folder`, and everything that is wrong with them. Raises
    nothing: one that cannot be opened is an issue."""
    sheets: dict[str, Translation] = {}
    issues: list[Issue] = []
    for language, file in house_sheet_files(folder):
        if language == house.language:
            continue
        try:
            data = read_bytes(file, DEFAULT_LIMITS.size)
        except KnownError:
            issues.append(issue("S100", Place(str(file), 1, 1), reason="unreadable"))
            sheets[language] = Translation(language, str(file), sound=False)
            continue
        sheets[language], found = translation_of(data, str(file), language, house)
        issues += found
    return LoadedTranslations(MappingProxyType(sheets), tuple(issues))
