"""What activities are called: the words a run was played in, whatever became of them."""

from __future__ import annotations

from hashlib import sha256

import pytest

from simulator.progress.archive import (
    ArchivedPerson,
    ArchivedRun,
    ArchivedSheet,
    ArchivedText,
    ArchivedWording,
)
from simulator.usecases.exchange.played_texts import PlayedTexts
from simulator.usecases.exchange.results import RunResult
from tests.spoken import SHEETS, TITLES
from tests.usecases.shop import SHOP, read

AT = "2026-03-02T09:30:00.000000+00:00"
OWN = read(SHOP)
TEXT = ArchivedText(OWN.digest, "shop", SHOP.encode())


def sheet(language: str, data: bytes | None = None) -> ArchivedSheet:
    text = SHEETS[language].encode() if data is None else data
    return ArchivedSheet(sha256(text).hexdigest(), text)


def run(*wordings: ArchivedWording, digest: str = OWN.digest) -> RunResult:
    made = ArchivedRun(
        identity="0" * 64,
        digest=digest,
        memories=(),
        prior_loyalty=None,
        seed=1,
        mode="exam",
        cold=True,
        scoring=1,
        app="0.1.0",
        started=AT,
        status="open",
        ending=None,
        ended=None,
        replay_of=None,
        replay_turn=None,
        answers=(),
        wordings=wordings,
    )
    return RunResult(ArchivedPerson("0" * 32, "Olena"), made, "shop")


@pytest.mark.parametrize("language", sorted(SHEETS))
def test_a_run_is_told_in_the_sheet_it_was_played_from(language: str) -> None:
    texts, played = PlayedTexts(), sheet(language)
    texts.keep(TEXT)
    texts.keep(played)
    told = texts.told(run(ArchivedWording(0, language, played.digest, AT)))
    assert told is not None
    assert (told.language, told.title) == (language, TITLES[language])
    assert texts.told(run(ArchivedWording(0, language, played.digest, AT))) is told


def test_without_a_sound_sheet_it_is_told_in_its_own_words() -> None:
    texts, broken = PlayedTexts(), sheet("uk", b"format: 1\nlanguage: [")
    texts.keep(TEXT)
    texts.keep(broken)
    for wording in (
        ArchivedWording(0, "uk", broken.digest, AT),
        ArchivedWording(0, "uk", "f" * 64, AT),
        ArchivedWording(0, "en", None, AT),
    ):
        told = texts.told(run(wording))
        assert told is not None
        assert told.title == OWN.title
    assert texts.told(run()) is not None


def test_a_text_that_is_not_there_or_cannot_be_read_has_no_words() -> None:
    texts = PlayedTexts()
    assert texts.told(run()) is None
    texts.keep(ArchivedText("e" * 64, "shop", b"format: 99\n"))
    assert texts.told(run(digest="e" * 64)) is None


def test_many_texts_are_kept_and_few_of_them_read() -> None:
    texts = PlayedTexts()
    for number in range(40):
        other = SHOP.replace("The lost order", f"The lost order {number}")
        texts.keep(ArchivedText(f"{number:064x}", "shop", other.encode()))
    titles = [texts.told(run(digest=f"{number:064x}")) for number in (*range(40), 0)]
    assert [one.title for one in titles if one] == [
        *(f"The lost order {number}" for number in range(40)),
        "The lost order 0",
    ]
    assert len(texts._read) < 30
