"""The sentences for codes, by language: one table for each kind of trouble.

English is whole; what another language lacks is said in English.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from simulator.usecases.sentences import (
    en_plans,
    en_play,
    en_reading,
    en_texts,
    ru_play,
    ru_reading,
    ru_texts,
    uk_play,
    uk_reading,
    uk_texts,
)


@dataclass(frozen=True, slots=True)
class Table:
    """All that is said about issues in one language.

    `sentences` by code, or by code and reason; `hints` how a hint is said, by code, and
    `nearest` for all others; `words` for kinds of values and of things. How many items there
    may be is said by `between`, `at_least` and `at_most`.
    """

    sentences: Mapping[str, str]
    hints: Mapping[str, str]
    words: Mapping[str, str]
    nearest: str
    between: str
    at_least: str
    at_most: str


ENGLISH: Final = Table(
    sentences=MappingProxyType(
        {
            **en_reading.SENTENCES,
            **en_play.SENTENCES,
            **en_texts.SENTENCES,
            **en_plans.SENTENCES,
        }
    ),
    hints=MappingProxyType({**en_reading.HINTS, **en_play.HINTS, **en_texts.HINTS}),
    words=en_reading.WORDS,
    nearest="The nearest is {hint}.",
    between="{least} to {most}",
    at_least="at least {least}",
    at_most="at most {most}",
)

UKRAINIAN: Final = Table(
    sentences=MappingProxyType({**uk_reading.SENTENCES, **uk_play.SENTENCES, **uk_texts.SENTENCES}),
    hints=MappingProxyType(
        {**uk_reading.HINTS, **dict.fromkeys(en_play.HINTS, uk_play.WITH_EXAMPLE)}
    ),
    words=uk_reading.WORDS,
    nearest=uk_reading.NEAREST,
    between="від {least} до {most}",
    at_least="щонайменше {least}",
    at_most="щонайбільше {most}",
)

RUSSIAN: Final = Table(
    sentences=MappingProxyType({**ru_reading.SENTENCES, **ru_play.SENTENCES, **ru_texts.SENTENCES}),
    hints=MappingProxyType(
        {**ru_reading.HINTS, **dict.fromkeys(en_play.HINTS, ru_play.WITH_EXAMPLE)}
    ),
    words=ru_reading.WORDS,
    nearest=ru_reading.NEAREST,
    between="от {least} до {most}",
    at_least="не меньше {least}",
    at_most="не больше {most}",
)

TABLES: Final[Mapping[str, Table]] = MappingProxyType(
    {"en": ENGLISH, "uk": UKRAINIAN, "ru": RUSSIAN}
)
