"""The workshop on one screen: what the room may read, and that keys and fields still work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.ui.projector.single_screen import SingleScreen
from simulator.ui.style import apply_theme
from simulator.usecases.workshop.presenter_views import PresenterView
from tests.shots.harness import theme_for
from tests.shots.states_presenter import wall
from tests.ui.projector import presenter_samples as samples
from tests.ui.projector.presenter_stage import (
    COMMANDS,
    PRIVATE,
    Told,
    everything_said,
    focused,
    telling,
)
from tests.ui.trainee.stage import on_stage, plain, press, settle, swept, words_on


@pytest.fixture(autouse=True)
def _gone_afterwards(qapp: QApplication) -> Iterator[None]:
    """A screen that stays alive is styled anew with every later one, and hears all its keys."""
    yield
    swept()


class Stood:
    """The screen on its stage, with every command noted by name."""

    def __init__(self, qtbot: QtBot, view: PresenterView) -> None:
        self.done: list[str] = []
        commands = {name: lambda name=name: self.done.append(name) for name in COMMANDS}
        application, theme = QApplication.instance(), theme_for()
        assert isinstance(application, QApplication)
        apply_theme(application, theme)
        self.screen = SingleScreen(theme, wall(), commands=lambda: commands, today=samples.TODAY)
        self.screen.show_view(view)
        on_stage(qtbot, self.screen)

    def show(self, view: PresenterView) -> None:
        self.screen.show_view(view)
        settle()


def test_nothing_private_is_in_any_widget_at_any_step(qtbot: QtBot) -> None:
    stood = Stood(qtbot, samples.title())
    for view in telling():
        stood.show(view)
        swept()
        said = everything_said(stood.screen)
        assert [word for word in PRIVATE if word in said] == [], view.stage


def test_the_bar_names_the_next_step_and_the_reply_being_counted_without_its_count(
    qtbot: QtBot,
) -> None:
    words = plain(words_on(Stood(qtbot, samples.counting()).screen))
    assert "Close the vote; the count stays hidden" in words
    assert "Counting reply 3" in words
    assert "18" not in words
    words = plain(words_on(Stood(qtbot, samples.causes()).screen))
    assert "Counting cause 2" in words


def test_the_reply_that_plays_next_is_told_while_the_votes_are_on_the_wall(
    qtbot: QtBot,
) -> None:
    stood = Stood(qtbot, samples.tied())
    assert plain(stood.screen.next_bar.words) == "Play reply 2"
    assert stood.screen.next_bar.hint == "A digit picks another."


def test_keys_lead_the_workshop(qtbot: QtBot) -> None:
    stood = Stood(qtbot, samples.counting())
    for key in (
        *(Qt.Key.Key_6, Qt.Key.Key_Return, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp),
        *(Qt.Key.Key_Period, Qt.Key.Key_Escape, Qt.Key.Key_Space),
    ):
        press(qtbot, key)
    assert stood.done == ["digit_6", "enter", "next", "back", "black", "leave", "next_arrow"]


def test_the_clocks_are_there(qtbot: QtBot) -> None:
    stood = Stood(qtbot, samples.line())
    stood.screen.show_clocks(42, 1100, 2700, False)
    assert plain(stood.screen.clocks.text()) == "0:42 this turn · 18:20 of 45:00"
    stood.screen.show_clocks(42, 2830, 2700, True)
    assert plain(stood.screen.clocks.text()) == "0:42 this turn · −2:10 over, of 45:00, paused"


def test_owner_day_and_rule_are_written_in_here_too(qtbot: QtBot) -> None:
    stood = Stood(qtbot, replace(samples.measure(), owner="", due=""))
    measures, rules = Told(), Told()
    stood.screen.measure_written.connect(measures)
    stood.screen.rule_written.connect(rules)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(focused(), "Olena")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(focused(), "1.12.2026")
    press(qtbot, Qt.Key.Key_Return)
    assert measures[-1] == ("Olena", date(2026, 12, 1))
    stood.show(samples.rule())
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(focused(), "Read it back.")
    press(qtbot, Qt.Key.Key_PageDown)
    assert rules[-1] == ("Read it back.",)
    assert stood.done == ["next"]


def test_asking_about_the_end_changes_the_bar_alone(qtbot: QtBot) -> None:
    stood = Stood(qtbot, samples.line())
    asked = Told()
    stood.screen.command_wanted.connect(asked)
    stood.screen.show_ask_end(True)
    settle()
    assert "End the workshop?" in words_on(stood.screen)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.mouseClick(stood.screen.next_bar.end, Qt.MouseButton.LeftButton)
    assert asked == [("next",), ("leave",)]
    stood.screen.show_ask_end(False)
    settle()
    assert "Show the replies" in words_on(stood.screen)
