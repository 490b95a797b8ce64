"""The transcript: changed by what is new, at its end, readable by ear."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from simulator.ui.theme import Theme
from simulator.ui.widgets.lines_model import LinesModel
from simulator.ui.widgets.transcript import Transcript
from simulator.usecases.showing import Line, LineKind
from tests.shots.samples import LINES, LONG_TALK, REACTION


def test_new_lines_are_inserted_and_old_ones_left_alone(qtbot: QtBot) -> None:
    model = LinesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    inserted: list[tuple[int, int]] = []
    removed: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    model.rowsRemoved.connect(lambda _, first, last: removed.append((first, last)))
    model.show_lines(LINES)
    model.show_lines(REACTION)
    assert (inserted, removed) == ([(0, 3), (4, 5)], [])
    model.show_lines(LINES)
    assert removed == [(4, 5)]
    model.show_lines((replace(LINES[0], text="Another scene."), *LINES[1:]))
    assert (removed[1:], inserted[2:]) == ([(0, 3)], [(0, 3)])


def test_every_line_is_read_aloud_with_its_speaker() -> None:
    model = LinesModel()
    model.show_lines((*LINES[:3], Line(LineKind.SILENCE, "", "")))
    spoken = [
        str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)) for row in range(4)
    ]
    assert spoken[0] == LINES[0].text
    assert spoken[1].startswith("Iryna Koval: Hello.")
    assert spoken[2].startswith("You: Good afternoon")
    assert spoken[3] == "You: (silence)"


def test_own_words_are_read_aloud_after_the_reply_they_were_written_for() -> None:
    model = LinesModel()
    model.show_lines((replace(LINES[2], own_words="What happened?"),))
    spoken = str(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == f"You: {LINES[2].text} Your own words. What happened?"


def test_own_words_have_room_of_their_own_under_the_reply(qtbot: QtBot, theme: Theme) -> None:
    view = Transcript(theme)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show_lines((LINES[2],))
    plain = view.content_height(600)
    view.show_lines((replace(LINES[2], own_words="What happened?"),))
    one_line = view.content_height(600)
    view.show_lines((replace(LINES[2], own_words="What happened?\nTell me."),))
    assert plain < one_line < view.content_height(600)


def test_a_name_stands_over_the_first_of_several_lines_of_one_speaker() -> None:
    client = LINES[1]
    model = LinesModel()
    model.show_lines((*LINES[:2], client, LINES[2], client))
    assert [model.names_speaker(row) for row in range(5)] == [False, True, False, True, True]


def test_it_stands_at_its_end_and_stays_there_while_lines_come(qtbot: QtBot, theme: Theme) -> None:
    view = Transcript(theme)
    qtbot.addWidget(view)
    view.show_bar(True)
    view.resize(600, 300)
    view.show_lines(LONG_TALK.lines)
    view.show()
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()
    view.scroll_page(-1)
    back = bar.value()
    assert back < bar.maximum()
    view.resize(600, 320)
    assert bar.value() <= back
    view.show_lines((*LONG_TALK.lines, *REACTION[4:]))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())


def test_only_the_clients_last_line_is_larger(qtbot: QtBot, theme: Theme) -> None:
    view = Transcript(theme)
    qtbot.addWidget(view)
    text = "One line."
    line = Line(LineKind.CLIENT, "Iryna", text)
    me = Line(LineKind.ME, "", text)
    view.show_lines((line, me, line, me))
    heights = [
        view.content_height(500, row) - view.content_height(500, row + 1) for row in range(4)
    ]
    assert heights[2] > heights[0]
    view.show_lines((line, me, line, me, line))
    again = [view.content_height(500, row) - view.content_height(500, row + 1) for row in range(5)]
    assert again[4] > again[2] == again[0]


def test_an_html_looking_line_is_measured_as_the_text_it_is(qtbot: QtBot, theme: Theme) -> None:
    view = Transcript(theme)
    qtbot.addWidget(view)
    view.show_lines((Line(LineKind.CLIENT, "X", "<br>" * 3),))
    one = view.content_height(500)
    view.show_lines((Line(LineKind.CLIENT, "X", "abcd" * 3),))
    assert view.content_height(500) == one
