"""Translations of a scenario: writing their sheets, telling how far they are, playing in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from simulator.model.errors import KnownError
from simulator.model.house import House
from simulator.model.issue import Issue, Place, Severity
from simulator.model.scenario import Scenario
from simulator.model.texts import Text, gaps_of, texts_of
from simulator.model.translation import Translation
from simulator.scenario.house import is_house_file
from simulator.scenario.house_words import house_sheet_name
from simulator.scenario.loader import SCENARIO_FILE, load, read_bytes, read_house
from simulator.scenario.reader import DEFAULT_LIMITS
from simulator.scenario.sheet import UnfitSheetError, new_sheet, renewed_sheet
from simulator.scenario.translation import is_language, load_translations, translated
from simulator.usecases.bench_views import Coverage
from simulator.usecases.files import replace_file
from simulator.usecases.wording import line

OFFERED: Final = ("en", "uk", "ru")
"""The languages of the program, in the order it offers them."""


@dataclass(frozen=True, slots=True)
class SheetReport:
    """What came of writing a sheet.

    `created`: there was none; `changed`: the file was written. `missing` and `stale` are the
    places in it where there is something to do. `moved` translations were found again under
    another id, `loose` have no place any more and are kept as comments.
    """

    file: Path
    language: str
    created: bool
    changed: bool
    total: int
    missing: tuple[Place, ...]
    stale: tuple[Place, ...]
    moved: int = 0
    loose: int = 0

    @property
    def done(self) -> int:
        """Texts that are translated, from whichever source text."""
        return self.total - len(self.missing)


def translate(path: Path, language: str) -> SheetReport:
    """Writes the sheet of a scenario, or of a house code, into a language, or brings it up to
    date.

    `path` is the scenario's folder, its `scenario.yaml`, or a `house.yaml`. Raises `KnownError`:
    what is to be translated cannot be read or has errors, `language` is no code of a language
    or its own, the sheet that is there cannot be read whole, or the new one cannot be written.
    """
    if not is_language(language):
        raise KnownError("language_unknown", language=language)
    scenario, file = _source(path, language)
    if language == scenario.language:
        raise KnownError("language_own", language=language, scenario=scenario.id)
    before = _bytes_of(file)
    try:
        sheet = (
            new_sheet(scenario, language, str(file))
            if before is None
            else renewed_sheet(before, scenario, language, str(file))
        )
    except UnfitSheetError as error:
        raise KnownError("sheet_unfit", line=line(error.issue)) from error
    after = sheet.text.encode()
    if after != before:
        replace_file(file, after)
    texts = texts_of(scenario)
    gaps = gaps_of(texts, sheet.translation)
    return SheetReport(
        file=file,
        language=language,
        created=before is None,
        changed=after != before,
        total=len(texts),
        missing=_places(sheet.translation, gaps.missing),
        stale=_places(sheet.translation, gaps.stale),
        moved=sheet.moved,
        loose=sheet.loose,
    )


def _source(path: Path, language: str) -> tuple[Scenario | House, Path]:
    """What is to be translated, and its sheet."""
    if is_house_file(path):
        read = read_house(path)
        if read is None:
            raise KnownError("house_absent", path=str(path))
        if read.house is None:
            raise KnownError("scenario_unplayable", line=line(read.errors[0]))
        return read.house, path.with_name(house_sheet_name(language))
    loaded = load(path)
    if loaded.scenario is None:
        raise KnownError("scenario_unplayable", line=line(loaded.errors[0]))
    return loaded.scenario, _folder(path) / f"{language}.yaml"


def _folder(path: Path) -> Path:
    return path.parent if path.name == SCENARIO_FILE and not path.is_dir() else path


def _bytes_of(file: Path) -> bytes | None:
    try:
        return read_bytes(file, DEFAULT_LIMITS.size)
    except KnownError as error:
        if error.code == "scenario_absent":
            return None
        raise


def _places(translation: Translation, texts: tuple[Text, ...]) -> tuple[Place, ...]:
    source = translation.source
    return () if source is None else tuple(source.place(*text.path) for text in texts)


def coverage_of(
    scenario: Scenario, translations: Mapping[str, Translation]
) -> tuple[Coverage, ...]:
    """How far each language is: the scenario's own, those of the program, then all others."""
    texts = texts_of(scenario)
    total, own = len(texts), scenario.language
    covered = [Coverage(own, total, total, own=True)]
    others = [language for language in OFFERED if language != own]
    others += sorted(set(translations) - {own, *OFFERED})
    for language in others:
        translation = translations.get(language)
        if translation is None:
            covered.append(Coverage(language, 0, total))
        else:
            gaps = gaps_of(texts, translation)
            done = total - len(gaps.missing)
            covered.append(Coverage(language, done, total, len(gaps.stale)))
    return tuple(covered)


def scenario_in(
    scenario: Scenario, translations: Mapping[str, Translation], language: str | None
) -> Scenario:
    """The scenario in a language; None is its own.

    Raises `KnownError`: `language_absent` where there is no sheet, `language_broken` where
    the sheet has errors.
    """
    if language in (None, scenario.language):
        return scenario
    translation = translations.get(str(language))
    if translation is None:
        raise KnownError("language_absent", language=str(language), scenario=scenario.id)
    if not translation.sound:
        raise KnownError("language_broken", language=str(language), path=translation.file)
    return translated(scenario, translation)


def scenario_of_folder(path: Path, scenario: Scenario, language: str | None) -> Scenario:
    """The same, with the sheet that lies beside the scenario: in its folder, or `path` is its
    file. Of a broken sheet the first error is told (`sheet_broken`)."""
    if language in (None, scenario.language):
        return scenario
    found = load_translations(_folder(path), scenario)
    translation = found.translations.get(str(language))
    if translation is not None and not translation.sound:
        raise KnownError("sheet_broken", line=line(_first_error(found.issues, translation.file)))
    return scenario_in(scenario, found.translations, language)


def _first_error(issues: tuple[Issue, ...], file: str) -> Issue:
    return next(
        found for found in issues if found.place.file == file and found.severity is Severity.ERROR
    )
