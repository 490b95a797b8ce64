"""A scenario in the language somebody asked for, with what has to be kept to say it again.

What a run was played in goes before what lies in the folder now: a translation may have been
mended or thrown away since, and the run goes on in the words it was begun in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from simulator.model.scenario import Scenario
from simulator.progress.rows import Wording
from simulator.scenario.translation import (
    load_translations,
    played_sheet,
    translated,
    translation_from,
)
from simulator.usecases.tongue import Tongue, tongue_of


@dataclass(frozen=True, slots=True)
class Spoken:
    """A scenario as it is told. `own` is the same in its own language."""

    own: Scenario
    scenario: Scenario
    wording: Wording
    tongue: Tongue


def in_own_words(own: Scenario) -> Spoken:
    """A scenario in its own language, where no other is known of."""
    language = own.language
    return Spoken(own, own, Wording(language), Tongue(language, language, (language,)))


def spoken_in(
    own: Scenario, folder: Path, language: str | None, kept: Sequence[Wording] = ()
) -> Spoken:
    """A scenario in a language (None: as a run was left, else its own).

    `folder` is where its sheets lie, if they still do; `kept` are what a run was played in.
    A language it cannot be had in gives its own. Raises nothing.
    """
    if language is None and kept:
        language = kept[-1].language
    wanted = language or own.language
    told = {wording.language: _told(own, wording) for wording in kept}
    if told.get(wanted) is None and wanted != own.language:
        told[wanted] = _from_folder(own, folder, wanted)
    beside = load_translations(folder, own).translations
    sound = [name for name, sheet in beside.items() if sheet.sound]
    languages = dict.fromkeys((own.language, *sound, *(n for n, one in told.items() if one)))
    broken = tuple(name for name, sheet in beside.items() if not sheet.sound)
    found = told.get(wanted)
    tongue = tongue_of(tuple(languages), wanted, broken)
    if found is None or wanted == own.language:
        return Spoken(own, own, Wording(own.language), tongue)
    return Spoken(own, found[0], found[1], tongue)


def told_in(
    own: Scenario, folder: Path, language: str | None, kept: Sequence[Wording] = ()
) -> Scenario:
    """The scenario alone, as `spoken_in` gives it, without looking at what other languages it
    can be had in: for those who only read. Raises nothing."""
    wanted = language or (kept[-1].language if kept else own.language)
    if wanted == own.language:
        return own
    played = next((wording for wording in kept if wording.language == wanted), None)
    told = None if played is None else _told(own, played)
    found = told or _from_folder(own, folder, wanted)
    return own if found is None else found[0]


def _from_folder(own: Scenario, folder: Path, language: str) -> tuple[Scenario, Wording] | None:
    sheet = played_sheet(folder, own, language)
    return None if sheet is None else _told(own, Wording(language, sheet))


def _told(own: Scenario, wording: Wording) -> tuple[Scenario, Wording] | None:
    """The scenario in the words of a sheet; None where that cannot be used."""
    if wording.sheet is None:
        return None
    translation = translation_from(wording.sheet, own, wording.language)
    return (translated(own, translation), wording) if translation.sound else None
