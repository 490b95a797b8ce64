"""What a drawn graph holds to: nothing cut, nothing hidden, nothing told by colour alone."""

from __future__ import annotations

import html
from dataclasses import replace
from fractions import Fraction
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from simulator.ui.theme import PaletteName, Theme
from simulator.ui.trainer.graph_geometry import Geometry, fitted
from simulator.ui.trainer.graph_legend import entries, paint_legend
from simulator.ui.trainer.graph_look import Look
from simulator.ui.trainer.graph_painter import paint_graph
from simulator.ui.trainer.graph_sizes import Detail, Pitch, Ruler
from simulator.ui.trainer.graph_words import share_word, tooltip
from simulator.usecases.bench_views import GraphEdge, GraphView, Heat, Hits
from tests.shots.harness import theme_for
from tests.ui.contrast import contrast
from tests.ui.trainer import graph_samples as samples

VIEWS = {"small": samples.small, "oven": samples.oven, "large": samples.large}


def drawing(theme: Theme, view: GraphView, room: QSizeF | None = None) -> Geometry:
    """A graph fitted into a room, or in its natural size."""
    ruler = Ruler(theme, view)
    pitch = ruler.natural() if room is None else fitted(theme, view, ruler, room)
    return Geometry(theme, view, ruler.measured(pitch))


def picture(theme: Theme, made: Geometry, look: Look) -> QImage:
    image = QImage(made.size.toSize(), QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    paint_graph(painter, theme, made, look)
    painter.end()
    return image


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("room", [QSizeF(500, 250), QSizeF(860, 300), QSizeF(1900, 950)])
def test_nodes_keep_apart_at_every_size(theme: Theme, name: str, room: QSizeF) -> None:
    boxes = list(drawing(theme, VIEWS[name](), room).boxes.values())
    pairs = [
        (one, other)
        for at, one in enumerate(boxes)
        for other in boxes[at + 1 :]
        if one.intersects(other)
    ]
    assert pairs == []


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.5])
def test_names_in_boxes_are_whole_in_natural_size_and_fit_their_boxes(
    qapp: QApplication, scale: float
) -> None:
    theme = theme_for(scale=scale)
    for view in (samples.small(), samples.oven()):
        made = drawing(theme, view)
        assert made.sizes.detail is Detail.BOXES
        assert made.sizes.cut == frozenset()
        metrics = QFontMetricsF(made.sizes.font)
        for name, lines in made.sizes.labels.items():
            box = made.boxes[name]
            assert "".join(lines) == name
            assert max(metrics.horizontalAdvance(line) for line in lines) < box.width()
            assert len(lines) * made.sizes.line <= box.height() + 1


def test_names_break_where_words_end_before_letters_shrink_and_then_stand_beside(
    theme: Theme,
) -> None:
    ruler = Ruler(theme, samples.oven())
    natural = ruler.natural()
    wide = ruler.measured(natural)
    middle = ruler.measured(Pitch(natural.x * 0.55, natural.y * 1.4))
    narrow = ruler.measured(Pitch(30, 30))
    assert wide.labels["tomorrow_cold"] == ("tomorrow_cold",)
    assert middle.labels["tomorrow_cold"] == ("tomorrow_", "cold")
    assert (wide.detail, middle.detail, narrow.detail) == (
        Detail.BOXES,
        Detail.BOXES,
        Detail.MARKS,
    )


@pytest.mark.parametrize("name", VIEWS)
def test_every_arrow_head_ends_at_the_edge_of_its_box(theme: Theme, name: str) -> None:
    made = drawing(theme, VIEWS[name](), QSizeF(1400, 700))
    for line in made.lines:
        box = made.boxes[line.edge.target]
        assert box.adjusted(-1, -1, 1, 1).contains(line.tip)
        back = line.tip - line.towards * 3
        assert not box.adjusted(1, 1, -1, -1).contains(back), "the head lies outside, in sight"
        points = line.head(7.0)
        assert points.boundingRect().height() > 7.0 or points.boundingRect().width() > 7.0


def test_no_line_runs_through_a_box_that_is_not_its_own(theme: Theme) -> None:
    made = drawing(theme, samples.oven())
    for line in made.lines:
        ends = (line.edge.source, line.edge.target)
        for step in range(101):
            point = line.path.pointAtPercent(step / 100)
            hit = [n for n, b in made.boxes.items() if n not in ends and b.contains(point)]
            assert hit == [], f"{ends} runs through {hit}"


def test_of_two_hundred_nodes_all_have_a_box_of_their_own(theme: Theme) -> None:
    view = samples.large()
    made = drawing(theme, view, QSizeF(1400, 700))
    picture(theme, made, Look(selected="turn_010", focused=True))
    boxes = list(made.boxes.values())
    assert set(made.boxes) == {node.id for node in view.nodes}
    assert not any(a.intersects(b) for a, b in combinations(boxes, 2))


# --- not by colour alone ---------------------------------------------------------------------


def grey(image: QImage, box: QRectF) -> bytes:
    """A part of a picture as it looks without colours."""
    part = image.copy(box.toRect()).convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(part.constBits())


def one_node(theme: Theme, look: Look, **fields: Any) -> bytes:
    node = replace(samples.small().nodes[1], id="node", **{"key": False, "mood": None, **fields})
    made = drawing(theme, GraphView((replace(node, x=0.0, y=0.0),)))
    return grey(picture(theme, made, look), QRectF(QPointF(0, 0), made.size))


@pytest.mark.parametrize("palette", list(PaletteName))
def test_everything_a_node_can_be_looks_different_in_grey(
    qapp: QApplication, palette: PaletteName
) -> None:
    theme = theme_for(palette)
    nodes = {node.id: node for node in samples.small().nodes}
    kinds: dict[str, dict[str, Any]] = {
        "fork": {},
        "narration": {"shape": nodes["wait"].shape},
        "proper": {"shape": nodes["agreed"].shape},
        "improper": {"shape": nodes["left"].shape},
        "unreached": {"reachable": False},
        "error": {"problem": nodes["lost_day"].problem},
        "warning": {"problem": nodes["gift_card"].problem},
        "start": {"start": True},
        "key": {"key": True},
        "mood": {"mood": 2},
    }
    looks = {name: one_node(theme, Look(), **fields) for name, fields in kinds.items()}
    looks["current"] = one_node(theme, Look(current="node"))
    looks["played"] = one_node(theme, Look(path=("node", "x")))
    looks["chosen"] = one_node(theme, Look(selected="node"))
    looks["ringed"] = one_node(theme, Look(selected="node", focused=True))
    assert len(set(looks.values())) == len(looks), sorted(looks)


def test_heat_tells_shares_by_length_and_figure(theme: Theme) -> None:
    view = samples.oven()
    ruler = Ruler(theme, view, hot=True)
    made = Geometry(theme, view, ruler.measured(ruler.natural()))
    shares = {}
    for runs in (10, 90):
        hits = Hits(100, {"fee": runs}, {})
        image = picture(theme, made, Look(heat=Heat.RANDOM, hits=hits))
        box = made.boxes["fee"]
        foot = box.adjusted(0, box.height() - made.sizes.strip, 0, -2)
        primary = theme.colour("primary").rgb()
        area = foot.toRect()
        shares[runs] = sum(
            image.pixel(x, y) == primary
            for x in range(area.left(), area.right())
            for y in range(area.top(), area.bottom())
        )
    assert shares[90] > 5 * shares[10] > 0


def test_shares_are_of_all_runs_and_small_ones_are_not_nothing(theme: Theme) -> None:
    assert share_word(Fraction(1, 3)) == "33%"
    assert share_word(Fraction(0)) == "0%"
    assert share_word(Fraction(1, 1000)) == "<1%"


def test_an_edge_carries_no_more_than_came_to_its_target() -> None:
    hits = Hits(10, {"a": 10, "b": 3, "c": 7}, {("a", "go"): 10})
    look = Look(heat=Heat.RANDOM, hits=hits)
    assert look.edge_share(GraphEdge("a", "b", ("go",))) == Fraction(3, 10)
    assert look.edge_share(GraphEdge("a", "c", ("go",))) == Fraction(7, 10)
    assert look.edge_share(GraphEdge("c", "b")) == Fraction(3, 10)
    assert Look(hits=hits).edge_share(GraphEdge("a", "b", ("go",))) is None
    assert Look(heat=Heat.PEOPLE, hits=Hits(0, {}, {})).node_share("a") is None


# --- colours -----------------------------------------------------------------------------------


@pytest.mark.parametrize("palette", list(PaletteName))
def test_every_mark_stands_out_from_what_is_behind_it(
    qapp: QApplication, palette: PaletteName
) -> None:
    theme = theme_for(palette)
    marks = ("edge", "primary", "text", "bad", "warn", "focus", "m1", "m2", "m3", "m4", "m5")
    for role in marks:
        assert contrast(theme.colour(role), theme.colour("surface")) >= 3.0, role
    for text, ground in (
        ("text", "surface"),
        ("text", "sunken"),
        ("text", "primarySoft"),
        ("muted", "surface"),
        ("muted", "sunken"),
        ("surface", "text"),
    ):
        assert contrast(theme.colour(text), theme.colour(ground)) >= 4.5, (text, ground)


@pytest.mark.parametrize("palette", list(PaletteName))
def test_a_dimmed_name_can_still_be_read(qapp: QApplication, palette: PaletteName) -> None:
    theme = theme_for(palette)
    made = drawing(theme, samples.small())
    image = picture(theme, made, Look(dimmed=True))
    box = made.boxes["hello"].adjusted(6, 6, -6, -6).toRect()
    fill = theme.colour("surface")
    best = max(
        contrast(QColor(image.pixel(x, y)), fill)
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
    )
    assert best >= 4.5


# --- words ---------------------------------------------------------------------------------------


def test_a_tooltip_shows_exactly_what_is_said_with_replies_and_ways(theme: Theme) -> None:
    view = samples.small()
    node = next(node for node in view.nodes if node.id == "lost_day")
    tip = tooltip(view, node, Look())
    assert "<b>" not in tip
    assert html.escape(samples.HOSTILE) in tip
    assert "→ gift_card: gift" in tip
    assert "→ left: silence" in tip
    ask = next(node for node in view.nodes if node.id == "ask")
    assert "→ left: refuse (on a condition)" in tooltip(view, ask, Look())


def test_the_legend_explains_only_what_there_is(theme: Theme) -> None:
    small = {entry.words for entry in entries(samples.small())}
    assert {"never reached", "silence", "narration"} <= small
    one = GraphView(samples.small().nodes[:1])
    assert {entry.words for entry in entries(one)} == {"fork", "client’s mood on the shortest way"}
    assert entries(GraphView()) == ()
    assert paint_legend(None, theme, (), 300) == 0


def test_the_legend_takes_more_rows_where_it_is_narrow(theme: Theme) -> None:
    shown = entries(samples.small())
    assert paint_legend(None, theme, shown, 300) > 2 * paint_legend(None, theme, shown, 2000)
