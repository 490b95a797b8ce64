"""The sentences for codes, by language: one table for each kind of trouble.

English is whole; what another language lacks is said in English.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from simulator.usecases.sentences import en_plans, en_play, en_reading, en_texts


@dataclass(frozen=True, slots=True)
class Table:
    """All that is said about issues in one language.

    `sentences` by code, or by code and reason; `hints` how a hint is said, by code, and
    `nearest` for all others; `words` for kinds of values and of things.
    """

    sentences: Mapping[str, str]
    hints: Mapping[str, str]
    words: Mapping[str, str]
    nearest: str


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
)

TABLES: Final[Mapping[str, Table]] = MappingProxyType({"en": ENGLISH})
