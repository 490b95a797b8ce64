"""The briefing: what one may do and whom to ask, the goal, and a mode by its digit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.model.run import Mode
from simulator.scenario.loader import load
from simulator.ui.theme import Theme
from simulator.ui.trainee.briefing import BriefingScreen
from simulator.ui.trainee.goal_box import GoalBox
from simulator.ui.trainee.tongue_row import TongueRow
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.usecases.showing import BriefingView
from simulator.usecases.talking import briefing_view
from simulator.usecases.tongue import Tongue
from tests.ui.trainee import oven
from tests.ui.trainee.stage import on_stage, press, words_on

CHROME = 60
"""What menu bar and tabs take of a window, in px."""


def briefing(
    qtbot: QtBot, view: BriefingView | None = None, size: tuple[int, int] = (1280, 720)
) -> BriefingScreen:
    return on_stage(qtbot, BriefingScreen(Theme(), view or oven.briefing()), size)


@pytest.mark.parametrize("view", [oven.briefing(), oven.briefing_uk()])
def test_it_fits_1280_by_720_without_scrolling(qtbot: QtBot, view: BriefingView) -> None:
    screen = briefing(qtbot, view, (1280, 720 - CHROME))
    page = screen.findChildren(ScrollPage)[0]
    assert page.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    "tongue", [Tongue("uk", "uk", ("en", "uk", "ru")), Tongue("en", "uk", ("en",))]
)
@pytest.mark.parametrize("view", [oven.briefing(), oven.briefing_uk()])
def test_it_fits_with_the_languages_to_choose_from_too(
    qtbot: QtBot, view: BriefingView, tongue: Tongue
) -> None:
    screen = briefing(qtbot, replace(view, tongue=tongue), (1280, 720 - CHROME))
    page = screen.findChildren(ScrollPage)[0]
    assert page.verticalScrollBar().maximum() == 0


def test_a_language_is_chosen_by_its_button_and_the_one_in_force_is_marked(qtbot: QtBot) -> None:
    screen = briefing(qtbot, replace(oven.briefing(), tongue=Tongue("uk", "uk", ("en", "uk"))))
    buttons = screen.findChildren(TongueRow)[0].findChildren(Button)
    assert [one.words() for one in buttons] == ["English", "Українська"]
    assert [one.isChecked() for one in buttons] == [False, True]
    with qtbot.waitSignal(screen.language_chosen) as chosen:
        qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert chosen.args == ["en"]


@pytest.mark.parametrize(
    ("tongue", "line"),
    [
        (Tongue("en", "uk", ("en",)), "English only"),
        (Tongue("uk", "en", ("uk",)), "Ukrainian only"),
        (Tongue("ru", "en", ("ru",)), "Russian only"),
        (Tongue("de", "en", ("de",)), "Deutsch only"),
        (Tongue("en", "uk", ("en", "ru")), "In English: no translation yet"),
        (Tongue("de", "uk", ("de", "ru")), "Deutsch: no translation yet"),
        (
            Tongue("ru", "uk", ("ru",), broken=True),
            "In Russian: the file of the translation has faults",
        ),
    ],
)
def test_it_says_why_it_is_in_another_language(qtbot: QtBot, tongue: Tongue, line: str) -> None:
    assert line in words_on(briefing(qtbot, replace(oven.briefing(), tongue=tongue)))


def test_it_says_what_one_may_do_and_who_allows_it(qtbot: QtBot) -> None:
    words = words_on(briefing(qtbot))
    for line in (
        "no second delivery fee when the miss was ours",
        "cancel one fee at once — allowed by the senior on shift",
        "gifts or gift cards",
        "Every promise names who and when.",
    ):
        assert line in words


def test_a_whole_portrait_leaves_no_more_than_the_goal_to_be_scrolled_to(qtbot: QtBot) -> None:
    screen = briefing(qtbot, oven.qualifying(), (1280, 720 - CHROME))
    page = screen.findChildren(ScrollPage)[0]
    assert page.verticalScrollBar().maximum() < screen.findChildren(GoalBox)[0].height()


def test_a_talk_before_a_contract_shows_the_portrait_of_our_client(qtbot: QtBot) -> None:
    words = words_on(briefing(qtbot, oven.qualifying()))
    for line in ("Our client", *oven.qualifying().portrait, *oven.qualifying().rules):
        assert line in words
    assert "Our client" not in words_on(briefing(qtbot))


def test_the_goal_has_both_axes_and_mood_is_no_grade(qtbot: QtBot) -> None:
    words = words_on(briefing(qtbot))
    for line in ("Care: ", "Firmness: ", "Mood is not a grade."):
        assert line in words


def test_enter_starts_in_the_mode_given(qtbot: QtBot) -> None:
    screen = briefing(qtbot, replace(oven.briefing(), mode=Mode.EXAM))
    with qtbot.waitSignal(screen.started) as started:
        press(qtbot, Qt.Key.Key_Return)
    assert started.args == [Mode.EXAM]


def test_digits_choose_the_mode(qtbot: QtBot) -> None:
    screen = briefing(qtbot)
    for key, mode in ((Qt.Key.Key_2, Mode.EXAM), (Qt.Key.Key_1, Mode.PRACTICE)):
        press(qtbot, key)
        with qtbot.waitSignal(screen.started) as started:
            press(qtbot, Qt.Key.Key_Return)
        assert started.args == [mode]


def test_escape_goes_back(qtbot: QtBot) -> None:
    screen = briefing(qtbot)
    with qtbot.waitSignal(screen.left):
        press(qtbot, Qt.Key.Key_Escape)


def test_during_a_run_it_only_goes_back(qtbot: QtBot) -> None:
    screen = briefing(qtbot, replace(oven.briefing(), during_run=True))
    started: list[object] = []
    screen.started.connect(started.append)
    press(qtbot, Qt.Key.Key_2)
    with qtbot.waitSignal(screen.left):
        press(qtbot, Qt.Key.Key_Return)
    with qtbot.waitSignal(screen.left):
        press(qtbot, Qt.Key.Key_Escape)
    assert started == []
    assert "Exam" not in words_on(screen)


def test_the_chosen_mode_survives_a_new_theme(qtbot: QtBot) -> None:
    before = briefing(qtbot)
    press(qtbot, Qt.Key.Key_2)
    after = BriefingScreen(Theme(scale=2.0), oven.briefing())
    after.restore(before.state())
    on_stage(qtbot, after)
    with qtbot.waitSignal(after.started) as started:
        press(qtbot, Qt.Key.Key_Return)
    assert started.args == [Mode.EXAM]


def test_the_oven_that_ships_fits_too(qtbot: QtBot) -> None:
    scenario = load(Path("scenarios/oven")).scenario
    assert scenario is not None
    screen = briefing(qtbot, briefing_view(scenario, 9), (1280, 720 - CHROME))
    page = screen.findChildren(ScrollPage)[0]
    assert page.verticalScrollBar().maximum() == 0
