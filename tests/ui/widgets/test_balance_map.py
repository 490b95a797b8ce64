"""The balance map: every dot where its own ratings put it, none on top of another."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from pytestqt.qtbot import QtBot

from simulator.ui.theme import PaletteName, Theme
from simulator.ui.widgets.balance_map import BalanceMap, Dot, dots_of, spread
from tests.ui.trainee import oven

PLOT = QRectF(40, 20, 300, 300)

ratings = st.integers(0, 4)
dots = st.lists(st.tuples(ratings, ratings), max_size=14).map(
    lambda pairs: [Dot(i + 1, care, firm) for i, (care, firm) in enumerate(pairs)]
)


@given(dots)
def test_no_dot_covers_another(some: list[Dot]) -> None:
    for one, other in combinations(spread(some, PLOT, 12), 2):
        apart = one.centre - other.centre
        distance = (apart.x() ** 2 + apart.y() ** 2) ** 0.5
        assert distance >= one.radius + other.radius - 1e-6


@given(dots)
def test_every_dot_stays_in_the_cell_of_its_ratings(some: list[Dot]) -> None:
    side = PLOT.width() / 5
    for one in spread(some, PLOT, 12):
        left = PLOT.left() + one.dot.care * side
        top = PLOT.bottom() - (one.dot.firmness + 1) * side
        cell = QRectF(left, top, side, side).adjusted(-1e-6, -1e-6, 1e-6, 1e-6)
        assert cell.contains(QRectF(one.centre, one.centre).adjusted(-1, -1, 1, 1))
        assert cell.contains(one.centre + QPointF(one.radius, 0))


def test_care_grows_to_the_right_and_firmness_upwards() -> None:
    low, caring, firm = spread([Dot(1, 0, 0), Dot(2, 4, 0), Dot(3, 0, 4)], PLOT, 12)
    assert caring.centre.x() > low.centre.x()
    assert caring.centre.y() == low.centre.y()
    assert firm.centre.y() < low.centre.y()


def test_a_dot_does_not_depend_on_the_turns_before_it() -> None:
    """A running sum would move turn 2 with turn 1."""
    after_low = spread([Dot(1, 0, 0), Dot(2, 3, 1)], PLOT, 12)[1]
    after_high = spread([Dot(1, 4, 4), Dot(2, 3, 1)], PLOT, 12)[1]
    assert after_low.centre == after_high.centre


def test_turns_without_weight_are_marked_as_not_scored() -> None:
    scored = {dot.number: dot.scored for dot in dots_of(oven.turns())}
    assert scored[6] is False
    assert all(scored[number] for number in (1, 2, 3, 4, 5, 7))


def test_a_click_on_a_dot_selects_its_turn(qtbot: QtBot) -> None:
    chart = BalanceMap(Theme(), dots_of(oven.turns()), dots_of(oven.previous_turns()))
    qtbot.addWidget(chart)
    chart.show()
    chart.resize(chart.sizeHint())
    target = next(one for one in chart.placed() if one.dot.number == 5)
    with qtbot.waitSignal(chart.turn_selected) as selected:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=target.centre.toPoint())
    assert selected.args == [5]


def test_the_map_is_told_in_words(qtbot: QtBot) -> None:
    chart = BalanceMap(Theme(), dots_of(oven.turns()))
    qtbot.addWidget(chart)
    assert chart.accessibleName() == "Balance map"
    told = "".join(sign for sign in chart.accessibleDescription() if sign not in "\u2068\u2069")
    assert "Turn 3: care 3 of 4, firmness 0 of 4." in told


@pytest.mark.parametrize("palette", list(PaletteName))
def test_the_four_quadrants_differ_without_colour(qtbot: QtBot, palette: PaletteName) -> None:
    """Their hatches alone tell them apart: four different patterns of grey."""
    chart = BalanceMap(Theme(palette), ())
    qtbot.addWidget(chart)
    chart.resize(chart.sizeHint())
    image = chart.grab().toImage()
    plot = chart.plot()
    half = plot.width() / 2
    patterns = set()
    for x in (plot.left(), plot.center().x()):
        for y in (plot.top(), plot.center().y()):
            area = QRectF(x, y, half, half).adjusted(9, 9, -9, -9).toRect()
            patterns.add(
                tuple(
                    image.pixelColor(area.left() + dx, area.top() + dy).lightness()
                    != image.pixelColor(area.left() + dx + 1, area.top() + dy).lightness()
                    for dx in range(24)
                    for dy in range(24)
                )
            )
    assert len(patterns) == 4


def test_a_dot_too_small_for_its_number_is_drawn_without(qtbot: QtBot) -> None:
    theme = Theme()
    crowd = tuple(Dot(turn, 4, 4) for turn in range(1, 10))
    for side_ems, told in ((9.0, False), (30.0, True)):
        shown = BalanceMap(theme, crowd, side_ems=side_ems)
        qtbot.addWidget(shown)
        drawn = shown.grab().toImage()
        one = shown.placed()[7]  # an 8 has a stroke in the middle of its dot
        inside = {
            drawn.pixelColor(round(one.centre.x() + x), round(one.centre.y() + y)).lightness() > 128
            for x in (-1, 0, 1)
            for y in (-1, 0, 1)
        }
        assert (True in inside) is told
        assert False in inside
