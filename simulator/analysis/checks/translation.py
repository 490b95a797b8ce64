"""Translations: what is missing in a sheet, what was made from a text that has changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from simulator.analysis.checks.editions import quote
from simulator.analysis.checks.subject import Subject
from simulator.model.codes import issue
from simulator.model.house import House
from simulator.model.issue import Issue, SourceMap
from simulator.model.scenario import Scenario
from simulator.model.texts import Text, gaps_of, texts_of
from simulator.model.translation import Translation

LANGUAGES: Final = ("en", "uk", "ru")
"""The languages of the program: in each of them somebody will want to play."""

MOST_NAMED: Final = 20
"""So many missing texts of a sheet are named one by one; a new sheet lacks hundreds."""


def find(subject: Subject) -> Iterator[Issue]:
    """What the translations lack. A sheet with errors has to be mended first."""
    yield from lacks_of(subject.scenario, subject.source, subject.translations)


def lacks_of(
    original: Scenario | House, source: SourceMap, translations: Mapping[str, Translation]
) -> Iterator[Issue]:
    """What the translations of a scenario, or of a house code, lack; `source` is where the
    original's values stand."""
    own = original.language
    absent = [each for each in LANGUAGES if each != own and each not in translations]
    if absent:
        yield issue("S502", source.place("language"), languages=", ".join(absent))
    texts = texts_of(original)
    for _, translation in sorted(translations.items()):
        if translation.sound:
            yield from _gaps(texts, translation)


def _gaps(texts: tuple[Text, ...], translation: Translation) -> Iterator[Issue]:
    source = translation.source
    if source is None:
        return
    gaps = gaps_of(texts, translation)
    language = translation.language
    for text in gaps.stale:
        values = {"language": language, "text": quote(text.text)}
        yield issue("S501", source.place(*text.path), **values)
    missing = gaps.missing
    named = missing if len(missing) <= MOST_NAMED else missing[: MOST_NAMED - 1]
    for text in named:
        values = {"language": language, "text": quote(text.text), "path": ".".join(text.path)}
        yield issue("S500", source.place(*text.path), **values)
    if rest := missing[len(named) :]:
        place = source.place(*rest[0].path)
        yield issue("S500", place, reason="more", language=language, count=str(len(rest)))
