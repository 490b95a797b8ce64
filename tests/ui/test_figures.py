"""Numbers and words as people read them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from simulator.model.scenario import CARE_LETTERS, FIRMNESS_LETTERS, HARD_TAGS, Tag
from simulator.model.score import Band, Word
from simulator.ui import figures, words
from simulator.ui.texts import filled


@pytest.fixture(params=["en", "uk", "ru"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_halves_are_rounded_away_from_zero_and_nothing_else_is() -> None:
    assert [figures.whole(Fraction(n, 2)) for n in (-3, -1, 0, 1, 3)] == [-2, -1, 0, 1, 2]
    assert figures.whole(Fraction(833, 10)) == 83


def test_a_minus_is_a_minus_sign_and_zero_has_none(language: str) -> None:
    assert figures.signed(Fraction(-7)) == "\u22127"
    assert figures.signed(Fraction(7)) == "+7"
    assert figures.signed(0) == "0"


def test_decimals_follow_the_language(language: str) -> None:
    comma = {"en": "0.4", "uk": "0,4", "ru": "0,4"}
    assert figures.decimal(Fraction(2, 5)) == comma[language]


def test_thousands_are_grouped_as_in_the_language(language: str) -> None:
    assert figures.number(12345) == {"en": "12,345"}.get(language, "12\u00a0345")


def test_near_days_are_named() -> None:
    now = datetime(2025, 11, 21, 9, 0)
    assert "17:42" in figures.day_and_time(datetime(2025, 11, 20, 17, 42), now)
    assert figures.day_and_time(datetime(2025, 11, 20, 17, 42), now).startswith("yesterday")
    assert figures.day_and_time(datetime(2025, 11, 21, 8, 5), now) == "today 08:05"


def test_moments_are_told_by_the_clock_of_this_computer() -> None:
    at = datetime(2025, 11, 20, 23, 42, tzinfo=UTC)
    for zone in (timezone(timedelta(hours=11)), timezone(timedelta(hours=-11)), UTC):
        told = at.astimezone(zone)
        assert figures.clock(told) == f"{at.astimezone():%H:%M}"
        assert figures.clock_seconds(told) == f"{at.astimezone():%H:%M:%S}"
        assert figures.day_and_time(told, at) == f"today {at.astimezone():%H:%M}"
        assert figures.date(told) == figures.date(at.astimezone().replace(tzinfo=None))


def test_every_level_of_the_model_has_its_own_word() -> None:
    tables = [
        [words.mood_word(level) for level in range(1, 6)],
        [words.rating_word(axis, level) for axis in words.Axis for level in range(5)],
        [words.component(letter) for letter in CARE_LETTERS + FIRMNESS_LETTERS],
        [words.direction_word(word) for word in Word],
        [words.band_word(band) for band in Band],
        [words.quadrant_word(quadrant) for quadrant in words.Quadrant],
        [words.violation_word(tag) for tag in HARD_TAGS],
    ]
    for table in tables:
        assert all(table)
        assert len(set(table)) == len(table)
    assert words.violation_word(Tag.APOLOGY) == ""


def test_a_value_in_a_sentence_is_isolated_and_its_braces_are_left_alone() -> None:
    said = filled("{name} noticed.", name="{other}")
    assert said == "\u2068{other}\u2069 noticed."
