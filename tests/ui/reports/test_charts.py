"""The drawings of reports: what they show is in their words, their figures add up, and Qt and a
browser read them alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from simulator.model.practice import Quartiles
from simulator.model.score import Word
from simulator.ui.reports.chart_map import mood_curve, small_map, turn_map
from simulator.ui.reports.charts import (
    Bar,
    bars,
    direction_words,
    kind_key,
    lost_points,
    quartile_line,
    reply_shares,
    stage_profile,
)
from simulator.ui.reports.parts import Chart
from simulator.ui.reports.svg import Canvas, cut_to, text_width
from simulator.ui.widgets.hatch import Hatch
from simulator.usecases.apportioning import printed_points
from tests.ui.reports import group_samples, samples
from tests.ui.reports.walking import walk
from tests.ui.trainee.oven_turns import previous_turns, turns

PRINTED = printed_points(samples.lost(), 67, 39)
EVEN = (Fraction(1, 3) * 100,) * 2 + (Fraction(1, 6) * 100,) * 2
CHARTS: dict[str, Callable[[], Chart]] = {
    "map": lambda: turn_map(turns(), previous_turns()),
    "small map": lambda: small_map(turns(), previous_turns(), "The oven"),
    "curve": lambda: mood_curve(turns()),
    "lost": lambda: lost_points(samples.lost(), PRINTED),
    "key": lambda: kind_key(samples.lost(), PRINTED),
    "stages": lambda: stage_profile(EVEN),
    "words": lambda: direction_words({Word.BENDS: 3, Word.LEVEL: 1}),
    "shares": lambda: reply_shares(group_samples.group_view().items[0]),
    "quartiles": lambda: quartile_line(Quartiles(Fraction(48), Fraction(63), Fraction(77))),
    "no turns": lambda: mood_curve(()),
    "empty map": lambda: turn_map(()),
}


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_is_whole_and_reaches_for_nothing(qapp: QApplication, name: str) -> None:
    chart = CHARTS[name]()
    walked = walk(chart.svg)
    assert walked.reaching() == []
    assert not {"style", "defs", "pattern", "image", "use"} & set(walked.tags)
    renderer = QSvgRenderer(QByteArray(chart.svg.encode()))
    assert renderer.isValid()
    assert (renderer.defaultSize().width(), renderer.defaultSize().height()) == (
        chart.width,
        chart.height,
    )


@pytest.mark.parametrize("name", CHARTS)
def test_nothing_is_drawn_outside_a_chart(name: str) -> None:
    chart = CHARTS[name]()
    for tag, attribute, value in walk(chart.svg).attributes:
        if tag in ("text", "rect", "circle") and attribute in ("x", "y", "cx", "cy"):
            limit = chart.width if attribute.endswith("x") else chart.height
            assert -0.5 <= float(value) <= limit + 0.5, (tag, attribute)


def test_the_map_shows_every_turn_once_and_names_the_quarters() -> None:
    walked = walk(turn_map(turns(), previous_turns()).svg)
    numbers = [text for text in walked.texts if text in {str(turn.number) for turn in turns()}]
    axis = ["0", "1", "2", "3", "4"] * 2
    assert sorted([*numbers, "0", "0"]) == sorted([*axis, *(str(one.number) for one in turns())])
    for name in ("Wall", "Agreement", "Drift", "Giving in", "● Care →", "■ Firmness →"):
        assert name in walked.texts
    assert "Turn 3: care 3 of 4, firmness 0 of 4." in walked.told.replace("\u2068", "").replace(
        "\u2069", ""
    )


def test_the_quarters_of_the_map_differ_without_colour() -> None:
    drawn = turn_map(()).svg
    assert drawn.count("<path") >= 2 + 2  # two hatches of lines, the cross, and dots as circles
    assert "<circle" in drawn


def test_a_turn_that_does_not_count_is_hollow_and_dashed() -> None:
    dashed = turn_map(turns()).svg.count("stroke-dasharray")
    assert dashed == sum(turn.weight == 0 for turn in turns()) == 1


def test_the_curve_has_a_point_before_the_first_turn_and_one_after_each() -> None:
    walked = walk(mood_curve(turns()).svg)
    assert [text for text in walked.texts if text == "start" or text.isdigit()] == [
        "start",
        *(str(turn.number) for turn in turns()),
    ]


def test_the_bars_of_lost_points_go_from_100_to_the_headline() -> None:
    walked = walk(lost_points(samples.lost(), PRINTED).svg)
    assert {"\u221224", "\u22129", "\u221228", "39", "cap"} <= set(walked.texts)
    assert sum(PRINTED.turns) + PRINTED.capped == 61


def test_points_won_back_by_a_silence_stand_up() -> None:
    lost = samples.lost()
    regained = replace(
        lost,
        turns=tuple(
            replace(turn, points=Fraction(-5)) if turn.turn == 6 else turn for turn in lost.turns
        ),
        bent=lost.bent - 5,
    )
    printed = printed_points(regained, 72, 44)
    assert "5" in walk(lost_points(regained, printed).svg).texts
    assert printed.turns[5] == -5


def test_the_figures_of_the_stages_make_a_hundred() -> None:
    texts = walk(stage_profile(EVEN).svg).texts
    assert sum(int(text.rstrip("%")) for text in texts if text.endswith("%")) == 100


def test_names_of_bars_are_cut_and_keep_off_the_bars() -> None:
    chart = bars([Bar("a very long reply " * 20, Fraction(1), "100%")], width=300, names=0.5)
    name = walk(chart.svg).texts[0]
    assert name.endswith("…")
    assert text_width(name) <= 150


def test_the_share_of_a_bar_is_its_length() -> None:
    def lengths(share: Fraction) -> float:
        svg = bars([Bar("a", share, "")], width=300).svg
        return float(next(v for t, n, v in walk(svg).attributes if (t, n) == ("rect", "width")))

    assert lengths(Fraction(1)) == pytest.approx(2 * lengths(Fraction(1, 2)), abs=0.1)


def test_a_text_in_a_chart_stays_a_text() -> None:
    canvas = Canvas(100, 20)
    canvas.text((0, 10), "</text><script>x</script>\x00\ud800")
    walked = walk(canvas.svg('"><script>'))
    assert walked.tags == ["svg", "text"]
    assert walked.text == "</text><script>x</script>"


@pytest.mark.parametrize("hatch", [Hatch.RISING, Hatch.FALLING, Hatch.LEVEL])
@pytest.mark.parametrize("box", [(5.0, 7.0, 40.0, 12.0), (0.0, 0.0, 9.0, 80.0)])
def test_hatches_stay_inside_their_box(
    hatch: Hatch, box: tuple[float, float, float, float]
) -> None:
    canvas = Canvas(200, 200)
    canvas.hatch(box, hatch, stroke="#000000")
    data = next(v for t, n, v in walk(canvas.svg("x")).attributes if (t, n) == ("path", "d"))
    points = data.replace("M", " ").replace("L", " ").split()
    for x, y in zip(points[::2], points[1::2], strict=True):
        assert box[0] - 0.01 <= float(x) <= box[0] + box[2] + 0.01
        assert box[1] - 0.01 <= float(y) <= box[1] + box[3] + 0.01


def test_what_fits_is_not_cut() -> None:
    assert cut_to("short", 200) == "short"
    assert cut_to("x" * 400, 50).endswith("…")
