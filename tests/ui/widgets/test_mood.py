"""The client's mood: never one sign alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from simulator.ui.theme import PaletteName, Theme
from simulator.ui.widgets.face import LEAST, PEOPLE, Face, paint_face, person_of
from simulator.ui.widgets.mood import mood_line, spoken_mood
from simulator.usecases.showing import MoodView

MOOD = MoodView("Iryna Koval", "iryna", 2, 3)


def picture(person: str, mood: int) -> bytes:
    image = QImage(LEAST, LEAST, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paint_face(painter, Theme(PaletteName.LIGHT), QRectF(0, 0, LEAST, LEAST), person, mood)
    painter.end()
    return bytes(image.constBits())


def test_all_faces_differ_even_small_and_grey(qapp: QApplication) -> None:
    pictures = {picture(person, mood) for person in PEOPLE for mood in range(1, 6)}
    assert len(pictures) == 5 * len(PEOPLE)


def test_a_name_without_a_face_of_its_own_always_gets_the_same_one() -> None:
    assert person_of("petro", "Iryna") == "petro"
    assert person_of(None, "Halyna P.") == person_of(None, "Halyna P.")
    strangers = {person_of(None, f"Client {n}") for n in range(40)}
    assert strangers == {"iryna", "petro", "olena", "taras"}
    assert person_of("nobody", "Iryna") in strangers


def test_a_face_is_never_smaller_than_it_can_be_read(theme: Theme) -> None:
    assert Face(theme, "taras", 3, 10).sizeHint().width() == LEAST


@pytest.mark.parametrize(
    ("level", "line"),
    [(1, "Fury · 1/5"), (3, "Wariness · 3/5"), (5, "Relief · 5/5")],
)
def test_the_mood_is_a_word_and_a_figure(qapp: QApplication, level: int, line: str) -> None:
    assert mood_line(level) == line


def test_a_screen_reader_hears_the_mood_and_what_it_was(qapp: QApplication) -> None:
    def plain(mood: MoodView) -> str:
        return spoken_mood(mood).replace("\u2068", "").replace("\u2069", "")

    assert plain(MOOD) == "Iryna Koval. Mood: Irritation, 2 of 5, was Wariness."
    assert plain(replace(MOOD, previous=None)) == "Iryna Koval. Mood: Irritation, 2 of 5."
    assert plain(replace(MOOD, previous=2)) == "Iryna Koval. Mood: Irritation, 2 of 5."
