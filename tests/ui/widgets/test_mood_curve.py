"""The mood curve: tension upwards, one point before the talk and one after each reply."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.ui.theme import Theme
from simulator.ui.widgets.mood_curve import BANDS, MoodCurve
from tests.ui.trainee import oven


def shown(qtbot: QtBot) -> MoodCurve:
    chart = MoodCurve(Theme(), oven.turns())
    qtbot.addWidget(chart)
    chart.resize(700, 280)
    chart.show()
    return chart


def test_there_is_a_point_before_the_first_turn_and_after_each(qtbot: QtBot) -> None:
    assert len(shown(qtbot).points()) == len(oven.turns()) + 1


def test_more_tension_stands_higher(qtbot: QtBot) -> None:
    chart = shown(qtbot)
    tensions = [oven.turns()[0].tension_before, *(turn.tension_after for turn in oven.turns())]
    heights = [-point.y() for point in chart.points()]
    assert sorted(range(len(heights)), key=lambda i: (heights[i], i)) == sorted(
        range(len(tensions)), key=lambda i: (tensions[i], i)
    )


def test_the_bands_are_the_five_moods_without_a_gap() -> None:
    assert [level for level, _, _ in BANDS] == [1, 2, 3, 4, 5]
    edges = [(low, high) for _, low, high in BANDS]
    assert edges[0][1] == 100
    assert edges[-1][0] == 0
    assert all(upper[0] == lower[1] for upper, lower in pairwise(edges))


def test_a_click_selects_the_nearest_turn(qtbot: QtBot) -> None:
    chart = shown(qtbot)
    with qtbot.waitSignal(chart.turn_selected) as selected:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.points()[4].toPoint())
    assert selected.args == [4]


def test_the_curve_is_told_in_words(qtbot: QtBot) -> None:
    told = shown(qtbot).accessibleDescription()
    told = "".join(sign for sign in told if sign not in "\u2068\u2069")
    assert "Turn 7: Thaw, was Irritation." in told


def test_a_run_without_a_turn_is_an_empty_curve(qtbot: QtBot) -> None:
    chart = MoodCurve(Theme(), ())
    qtbot.addWidget(chart)
    chart.resize(700, 280)
    assert chart.points() == ()
    assert not chart.grab().isNull()
