"""A graph as a picture in a file: whole, sharp, in light colours, with title and legend."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from simulator.ui.theme import PaletteName, Theme
from simulator.ui.trainer import graph_export
from simulator.ui.trainer.graph_export import graph_png, graph_svg
from simulator.usecases.bench_views import GraphView
from tests.ui.trainer import graph_samples as samples

SVG = "{http://www.w3.org/2000/svg}"


def words_of(svg: bytes) -> list[str]:
    drawing = ET.fromstring(svg)  # noqa: S314 (of our own making)
    return [text for one in drawing.iter(f"{SVG}text") if (text := "".join(one.itertext()).strip())]


def test_an_svg_holds_every_name_the_title_and_the_legend_as_text(qapp: QApplication) -> None:
    said = words_of(graph_svg(samples.oven(), "The oven"))
    for node in samples.oven().nodes:
        assert node.id in said
    assert "The oven" in said
    assert "proper ending" in said


def test_mark_up_in_a_title_stays_text(qapp: QApplication) -> None:
    svg = graph_svg(samples.small(), "</svg><script>x</script> & co")
    assert b"<script" not in svg
    assert "</svg><script>x</script> & co" in words_of(svg)


def test_an_svg_has_the_size_of_its_drawing_at_96_dots_per_inch(qapp: QApplication) -> None:
    drawing = ET.fromstring(graph_svg(samples.small(), "Small"))  # noqa: S314 (of our own making)
    width = float(drawing.attrib["width"].removesuffix("mm"))
    box = drawing.attrib["viewBox"].split()
    assert float(box[2]) == pytest.approx(width / 25.4 * 96, abs=1)


def test_a_png_is_twice_as_fine_as_the_svg_and_looks_the_same(qapp: QApplication) -> None:
    image = QImage.fromData(graph_png(samples.small(), "Small"))
    renderer = QSvgRenderer(graph_svg(samples.small(), "Small"))
    box = renderer.viewBoxF()
    assert (image.width(), image.height()) == (2 * box.width(), 2 * box.height())
    drawn = QImage(image.size(), QImage.Format.Format_RGB32)
    drawn.fill(QColor("white"))
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    different = sum(
        abs(QColor(image.pixel(x, y)).lightness() - QColor(drawn.pixel(x, y)).lightness()) > 96
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    )
    assert different < 0.01 * (image.width() // 7) * (image.height() // 7)


def test_pictures_are_light_and_show_nobody_s_place(qapp: QApplication) -> None:
    image = QImage.fromData(graph_png(samples.small(), "Small"))
    assert QColor(image.pixel(3, 3)) == Theme(PaletteName.LIGHT).colour("surface")
    focus = Theme(PaletteName.LIGHT).colour("primary").rgb()
    points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    assert not any(image.pixel(x, y) == focus for x, y in points)


def test_a_very_large_graph_comes_out_coarser_and_not_cut(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = QImage.fromData(graph_png(samples.large(60), "Large"))
    monkeypatch.setattr(graph_export, "_MOST_PIXELS", 400_000)
    monkeypatch.setattr(graph_export, "_LONGEST_SIDE", 1500)
    small = QImage.fromData(graph_png(samples.large(60), "Large"))
    assert max(small.width(), small.height()) <= 1500
    assert small.width() * small.height() <= 405_000
    assert small.width() / small.height() == pytest.approx(whole.width() / whole.height(), rel=0.02)


def test_a_long_title_and_no_nodes_are_drawn_too(qapp: QApplication) -> None:
    title = "A very long title of a talk " * 12
    assert " ".join(words_of(graph_svg(GraphView(), title))).split() == title.split()
    one = GraphView((replace(samples.small().nodes[0], id="x" * 64),))
    assert not QImage.fromData(graph_png(one, "One")).isNull()
