"""The talk with signs beside its lines: a sound model, a margin as wide as its signs."""

from __future__ import annotations

from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from simulator.ui.theme import Theme
from simulator.ui.widgets.marked_transcript import (
    NO_MARKS,
    Mark,
    MarkedLines,
    MarkedTranscript,
    Marks,
    Shown,
    spoken_mark,
)
from simulator.usecases.showing import Line, LineKind
from tests.ui.trainee.stage import plain

LINES = tuple(Line(LineKind.CLIENT, "Iryna", f"The line with number {row}.") for row in range(30))
WIDTH = 400


def marked(qtbot: QtBot, marks: Marks) -> MarkedTranscript:
    made = MarkedTranscript(Theme(), LINES, marks)
    qtbot.addWidget(made)
    made.resize(WIDTH, 200)
    made.show()
    return made


def test_the_model_is_sound() -> None:
    model = MarkedLines(LINES, MappingProxyType({1: (Mark(1),)}))
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert tester.model() is model
    assert model.rowCount() == len(LINES)


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        (Mark(2), "Shows cause 2."),
        (Mark(1, Shown.FOUND), "Found fact 1."),
        (Mark(3, Shown.ASKABLE), "Fact 3 could be asked here."),
    ],
)
def test_a_mark_is_said_in_words(mark: Mark, said: str) -> None:
    assert plain(spoken_mark(mark)) == said


def test_lines_without_marks_are_read_as_they_are() -> None:
    model = MarkedLines(LINES, MappingProxyType({1: (Mark(1),)}))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0), role) == "Iryna: The line with number 0."
    assert plain(str(model.data(model.index(1), role))).startswith("Shows cause 1. Iryna: ")


def test_the_margin_is_as_wide_as_the_most_signs_of_a_line(qtbot: QtBot) -> None:
    bare = marked(qtbot, NO_MARKS)
    one = marked(qtbot, {1: (Mark(1),)})
    three = marked(qtbot, {1: (Mark(1), Mark(2), Mark(3)), 2: (Mark(1),)})
    words = 260
    heights = [one_of.content_height(words) for one_of in (bare, one, three)]
    assert heights == sorted(heights)
    assert heights[0] < heights[2]


def test_choosing_scrolls_to_the_first_of_its_lines(qtbot: QtBot) -> None:
    shown = marked(qtbot, {20: (Mark(2),), 25: (Mark(2),), 3: (Mark(1),)})
    shown.choose(frozenset({Mark(2)}))
    box = shown.visualRect(shown.lines().index(20))
    assert shown.viewport().rect().contains(box)
    shown.choose(frozenset({Mark(1)}))
    assert shown.viewport().rect().contains(shown.visualRect(shown.lines().index(3)))


def test_choosing_what_no_line_has_leaves_the_place(qtbot: QtBot) -> None:
    shown = marked(qtbot, {20: (Mark(2),)})
    shown.choose(frozenset({Mark(2)}))
    before = shown.verticalScrollBar().value()
    shown.choose(frozenset({Mark(9)}))
    assert shown.verticalScrollBar().value() == before
    assert shown.chosen() == {Mark(9)}


def test_what_is_chosen_looks_otherwise(qtbot: QtBot) -> None:
    shown = marked(qtbot, {0: (Mark(1),)})
    before = shown.grab().toImage()
    shown.choose(frozenset({Mark(1)}))
    assert shown.grab().toImage() != before
