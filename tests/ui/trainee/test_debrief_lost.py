"""What is missing to 100 on screen: every figure printed, and all of them add up."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from simulator.ui.figures import MINUS
from simulator.ui.theme import Theme
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.debrief_lost import LostByKind, LostByTurn, turn_points
from simulator.ui.trainee.debrief_stages import StageProfile
from simulator.ui.trainee.debrief_steps import Step, steps_of
from simulator.ui.widgets.balance_map import BalanceMap
from simulator.ui.widgets.lost_chart import LostChart
from simulator.ui.widgets.turn_table import Column, TurnTable
from simulator.usecases.debrief_views import DebriefView
from tests.shots.states_debrief_after import unserved
from tests.ui.trainee import oven
from tests.ui.trainee.stage import on_stage, plain, press, swept, words_on


def the_map(qtbot: QtBot, view: DebriefView) -> DebriefScreen:
    screen = on_stage(qtbot, DebriefScreen(Theme(), view))
    for _ in range(steps_of(view).index(Step.MAP)):
        press(qtbot, Qt.Key.Key_Return)
        swept()
    return screen


def figures_in(text: str) -> list[int]:
    return [int(one.replace(MINUS, "-")) for one in re.findall(rf"[{MINUS}+]?\d+", text)]


def printed_in_table(screen: DebriefScreen) -> list[int]:
    model = screen.findChildren(TurnTable)[0].model()
    cells = [model.index(row, Column.LOST).data() for row in range(model.rowCount())]
    return [figure for cell in cells for figure in figures_in(cell)]


def printed_by_kind(screen: DebriefScreen) -> list[int]:
    labels = screen.findChildren(LostByKind)[0].findChildren(QLabel)
    texts = [plain(one.text()) for one in labels]
    return [figures_in(text)[0] for text in texts if re.fullmatch(rf"{MINUS}?\d+", text)]


@pytest.mark.parametrize("view", [oven.debrief(), unserved()], ids=["capped", "left early"])
def test_the_points_printed_add_up_to_what_is_missing_to_the_printed_headline(
    qtbot: QtBot, view: DebriefView
) -> None:
    screen = the_map(qtbot, view)
    chart = screen.findChildren(LostChart)[0]
    left = figures_in(plain(chart.accessibleDescription()))[-1]
    assert view.numbers is not None
    headline = figures_in(words_on(screen))[0]
    assert left == headline == chart.headline
    by_kind = printed_by_kind(screen)
    assert by_kind.pop() == sum(by_kind) == 100 - headline
    cap = 28 if view.numbers.cap else 0
    assert -sum(printed_in_table(screen)) + cap == 100 - headline
    assert f"From 100 to {headline}: {100 - headline} missing." in words_on(screen)


def test_bars_hang_from_one_another_down_to_the_headline(qtbot: QtBot) -> None:
    screen = the_map(qtbot, oven.debrief())
    chart = screen.findChildren(LostChart)[0]
    boxes, plot = chart.bar_boxes(), chart.plot()
    assert len(boxes) == 8  # seven turns and the cap
    third, fifth, cap = boxes[2], boxes[4], boxes[7]
    assert third.top() == plot.top()
    assert third.bottom() == pytest.approx(fifth.top())
    assert fifth.bottom() == pytest.approx(cap.top())
    assert cap.bottom() == pytest.approx(plot.bottom() - plot.height() * 39 / 100)


def test_a_turn_selected_anywhere_is_selected_in_chart_map_and_table(qtbot: QtBot) -> None:
    screen = the_map(qtbot, oven.debrief())
    chart = screen.findChildren(LostChart)[0]
    fifth = chart.bar_boxes()[4].center()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(int(fifth.x()), 40))
    swept()
    assert screen.findChildren(TurnTable)[0].selected() == 5
    assert "You: Those are the rules." in words_on(screen)
    before = chart.grab().toImage()
    press(qtbot, Qt.Key.Key_Home)
    swept()
    assert chart.grab().toImage() != before
    spot = next(one for one in screen.findChildren(BalanceMap)[0].placed() if one.dot.number == 5)
    board = screen.findChildren(BalanceMap)[0]
    qtbot.mouseClick(board, Qt.MouseButton.LeftButton, pos=spot.centre.toPoint())
    swept()
    assert chart.grab().toImage() == before


def test_a_click_beside_the_turns_selects_nothing(qtbot: QtBot) -> None:
    screen = the_map(qtbot, oven.debrief())
    chart = screen.findChildren(LostChart)[0]
    told: list[int] = []
    chart.turn_selected.connect(told.append)
    cap = chart.bar_boxes()[7].center()
    for x in (1, int(cap.x()), chart.width() - 1):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(x, 40))
    assert told == []


def test_points_won_back_by_a_silence_are_shown_as_won(qtbot: QtBot) -> None:
    screen = the_map(qtbot, unserved())
    chart = screen.findChildren(LostChart)[0]
    assert "Turn 4: +3." in plain(chart.accessibleDescription())
    fourth, third = chart.bar_boxes()[3], chart.bar_boxes()[2]
    assert fourth.bottom() == pytest.approx(third.bottom())
    assert fourth.top() < third.bottom()


def test_a_bar_that_is_no_row_of_the_other_split_is_explained(qtbot: QtBot) -> None:
    told = "the answer itself was level, but it closed a better road"
    assert told in words_on(the_map(qtbot, unserved()))
    assert told not in words_on(the_map(qtbot, oven.debrief()))


def test_a_run_that_lost_nothing_has_no_chart(qtbot: QtBot) -> None:
    numbers = oven.numbers()
    assert numbers.lost is not None
    none = replace(
        numbers.lost,
        turns=tuple(replace(turn, points=Fraction(0)) for turn in numbers.lost.turns),
        bent=Fraction(0),
        hardened=Fraction(0),
        weak=Fraction(4),
        capped=Fraction(0),
    )
    best = replace(numbers, balance=Fraction(100), headline=Fraction(100), cap=None, lost=none)
    screen = the_map(qtbot, replace(oven.debrief(), numbers=best, roads=()))
    assert screen.findChildren(LostByTurn) == []
    assert "What is missing to 100" not in words_on(screen)


def test_without_the_split_the_table_rounds_each_turn(qtbot: QtBot) -> None:
    numbers = replace(oven.numbers(), lost=None)
    assert turn_points(numbers) is None
    screen = the_map(qtbot, replace(oven.debrief(), numbers=numbers))
    assert printed_in_table(screen) == [0, 0, -24, 0, -9, 0]


def test_the_stages_speak_of_answers_and_their_figures_make_a_hundred(qtbot: QtBot) -> None:
    stages = (Fraction(100, 3), Fraction(100, 3), Fraction(100, 3), Fraction(0))
    for named, told in (
        (None, "No stage is named"),
        (2, "Mostly answers of stage 2: the client is always right"),
    ):
        panel = StageProfile(Theme(), stages, named)
        qtbot.addWidget(panel)
        words = words_on(panel)
        assert told in words
        assert sum(int(one) for one in re.findall(r"^(\d+)%$", words, re.MULTILINE)) == 100
        assert "2 · The client is always right" in words
