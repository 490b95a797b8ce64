"""Hear and hold stand on one base, and what overhangs it is named, never averaged."""

from __future__ import annotations

from fractions import Fraction

import pytest
from pytestqt.qtbot import QtBot

from simulator.ui.theme import Theme
from simulator.ui.widgets.columns import BalanceColumns


def columns(value: Fraction, hear: Fraction, hold: Fraction) -> BalanceColumns:
    return BalanceColumns(Theme(), value=value, hear=hear, hold=hold)


def told(chart: BalanceColumns) -> str:
    return "".join(sign for sign in chart.accessibleDescription() if sign not in "\u2068\u2069")


def test_the_overhangs_are_bending_and_hardening(qtbot: QtBot) -> None:
    chart = columns(Fraction(63, 100), Fraction(84, 100), Fraction(73, 100))
    qtbot.addWidget(chart)
    assert (chart.bending, chart.hardening) == (Fraction(21, 100), Fraction(1, 10))
    assert told(chart) == ("Heard 84%, held 73%, both at once 63%. Bending 21%, hardening 10%.")


def test_a_run_that_bends_and_hardens_is_never_told_by_the_mean(qtbot: QtBot) -> None:
    chart = columns(Fraction(1, 4), Fraction(5, 8), Fraction(5, 8))
    qtbot.addWidget(chart)
    assert "both at once 25%" in told(chart)


@pytest.mark.parametrize("share", [Fraction(0), Fraction(1)])
def test_it_draws_an_empty_and_a_full_run(qtbot: QtBot, share: Fraction) -> None:
    chart = columns(share, share, share)
    qtbot.addWidget(chart)
    chart.resize(chart.sizeHint())
    image = chart.grab().toImage()
    care = Theme().colour("careFill")
    filled = sum(image.pixelColor(image.width() // 4, y) == care for y in range(image.height()))
    assert (filled > 200) is bool(share)
