"""The graph pane: fitted, walked by keys, searched, zoomed, and heard."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from simulator.ui.actions import Keymap
from simulator.ui.keys import KeyFilter
from simulator.ui.theme import PaletteName, Theme
from simulator.ui.trainer.graph_canvas import GraphCanvas
from simulator.ui.trainer.graph_legend import GraphLegend
from simulator.ui.trainer.graph_list import GraphList
from simulator.ui.trainer.graph_pane import GraphPane, GraphState
from simulator.ui.trainer.graph_search import GraphSearch
from simulator.ui.widgets.button import Button
from simulator.usecases.bench_views import GraphView, Heat, Hits
from tests.shots.harness import settle, theme_for
from tests.ui.trainer import graph_samples as samples

SIZE = (900, 600)


def pane(
    qtbot: QtBot,
    theme: Theme,
    view: GraphView | None = None,
    size: tuple[int, int] = SIZE,
) -> GraphPane:
    made = GraphPane(theme, Keymap())
    qtbot.addWidget(made)
    made.show_graph(samples.small() if view is None else view)
    made.resize(*size)
    made.show()
    made.activateWindow()
    made.focus_first()
    settle()
    return made


def canvas(of: GraphPane) -> GraphCanvas:
    found = of.findChild(GraphCanvas)
    assert found is not None
    return found


def field(of: GraphPane) -> QLineEdit:
    search = of.findChild(GraphSearch)
    assert search is not None
    found = search.findChild(QLineEdit)
    assert found is not None
    return found


def told(of: GraphPane) -> str:
    search = of.findChild(GraphSearch)
    assert search is not None
    return search.told()


def button(of: GraphPane, name: str) -> Button:
    return next(one for one in of.findChildren(Button) if one.accessibleName() == name)


def press(qtbot: QtBot, of: GraphPane, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(canvas(of), key)


def inside(of: GraphPane) -> bool:
    """Whether every node lies in the window of the graph."""
    shown = canvas(of)
    drawing = shown.geometry_shown()
    assert drawing is not None
    room = QRectF(shown.viewport().rect())
    boxes = [shown.box_on_screen(node) for node in drawing.boxes]
    return all(box is not None and room.contains(box) for box in boxes)


def painted(of: GraphPane) -> int:
    """How many pixels of the drawing are not ground."""
    image = canvas(of).viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = of.theme.colour("surface").rgb()
    return sum(
        image.pixel(x, y) != ground
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


# --- fitted, never blank ------------------------------------------------------------------


@pytest.mark.parametrize("size", [(420, 260), (900, 600), (1500, 900)])
@pytest.mark.parametrize("scale", [1.0, 2.5])
def test_it_opens_fitted_at_every_size(
    qtbot: QtBot, qapp: QApplication, size: tuple[int, int], scale: float
) -> None:
    shown = pane(qtbot, theme_for(scale=scale), samples.oven(), size)
    assert inside(shown)
    assert painted(shown) > 200
    assert canvas(shown).horizontalScrollBar().maximum() == 0
    assert canvas(shown).verticalScrollBar().maximum() == 0


def test_it_is_there_in_the_first_picture_and_after_every_resize(
    qtbot: QtBot, theme: Theme
) -> None:
    made = GraphPane(theme, Keymap())
    qtbot.addWidget(made)
    made.show_graph(samples.small())
    made.resize(700, 400)
    assert painted(made) > 200, "before it was ever shown"
    made.show()
    for width, height in ((300, 300), (1200, 500), (640, 900)):
        made.resize(width, height)
        settle()
        assert inside(made), (width, height)


def test_two_hundred_nodes_are_fitted_too(qtbot: QtBot, theme: Theme) -> None:
    shown = pane(qtbot, theme, samples.large(), (1280, 700))
    assert inside(shown)
    assert painted(shown) > 1000


@pytest.mark.parametrize("count", [0, 1])
def test_next_to_nothing_is_drawn_without_complaint(qtbot: QtBot, theme: Theme, count: int) -> None:
    view = GraphView(samples.small().nodes[:count])
    shown = pane(qtbot, theme, view)
    press(qtbot, shown, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_Plus)
    assert shown.selected() == ("hello" if count else None)


@pytest.mark.parametrize("palette", list(PaletteName))
def test_every_palette_draws_it(qtbot: QtBot, qapp: QApplication, palette: PaletteName) -> None:
    shown = pane(qtbot, theme_for(palette), samples.small())
    assert painted(shown) > 200


# --- zoom and place ------------------------------------------------------------------------


def test_a_zoom_and_its_place_stay_through_a_reload(qtbot: QtBot, theme: Theme) -> None:
    shown = pane(qtbot, theme, samples.oven())
    shown.show_selected("taras")
    for _ in range(6):
        qtbot.mouseClick(button(shown, "Zoom in"), Qt.MouseButton.LeftButton)
    before = canvas(shown).box_on_screen("taras")
    drawing = canvas(shown).geometry_shown()
    assert before is not None
    assert drawing is not None
    assert canvas(shown).touched()
    pitch = drawing.sizes.pitch
    view = samples.oven()
    shown.show_graph(replace(view, nodes=tuple(replace(n, line=n.line + 5) for n in view.nodes)))
    after = canvas(shown).box_on_screen("taras")
    drawing = canvas(shown).geometry_shown()
    assert drawing is not None
    assert drawing.sizes.pitch == pitch
    assert after == before


def test_an_untouched_graph_is_fitted_anew_when_it_grew(qtbot: QtBot, theme: Theme) -> None:
    shown = pane(qtbot, theme, samples.small())
    shown.show_graph(samples.oven())
    assert inside(shown)


def test_fit_brings_everything_back(qtbot: QtBot, theme: Theme, keys: KeyFilter) -> None:
    shown = pane(qtbot, theme, samples.oven())
    press(qtbot, shown, *[Qt.Key.Key_Plus] * 7)
    assert not inside(shown)
    qtbot.keyClick(canvas(shown), Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert inside(shown)
    assert not canvas(shown).touched()


def test_ctrl_and_the_wheel_zoom_where_the_mouse_is(qtbot: QtBot, theme: Theme) -> None:
    shown = pane(qtbot, theme, samples.oven())
    port = canvas(shown)
    for _ in range(5):
        before = port.box_on_screen("extras")
        assert before is not None
        turn(port, before.center())
    after = port.box_on_screen("extras")
    assert after is not None
    assert port.touched()
    assert after.width() > before.width()
    assert (after.center() - before.center()).manhattanLength() < 12


def turn(port: GraphCanvas, at: QPointF, angle: int = 120) -> None:
    """The wheel turned away from the hand by one notch, Ctrl held."""
    event = QWheelEvent(
        at,
        QPointF(port.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port.viewport(), event)


def test_a_drag_moves_the_graph(qtbot: QtBot, theme: Theme) -> None:
    shown = pane(qtbot, theme, samples.oven())
    shown.show_selected("taras")
    for _ in range(7):
        shown.zoom_in()
    port = canvas(shown).viewport()
    before = canvas(shown).box_on_screen("taras")
    start = QPoint(5, 5)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(port, start + QPoint(-40, 0))
    QTest.mouseMove(port, start + QPoint(-60, 0))
    QTest.mouseRelease(
        port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(-60, 0)
    )
    after = canvas(shown).box_on_screen("taras")
    assert before is not None
    assert after is not None
    assert after.center().x() - before.center().x() == pytest.approx(-60, abs=1)


# --- keys -----------------------------------------------------------------------------------


def test_arrows_walk_along_the_lines_and_back_the_way_one_came(qtbot: QtBot, theme: Theme) -> None:
    shown = pane(qtbot, theme)
    assert shown.selected() == "hello", "the keyboard begins at the start"
    chosen: list[str] = []
    shown.node_chosen.connect(chosen.append)
    press(qtbot, shown, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert chosen[0] in ("ask", "wait")
    assert chosen[1] == "hello"
    shown.show_selected("ask")
    chosen.clear()
    press(qtbot, shown, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up)
    assert chosen == ["wait", "lost_day", "wait", "ask"]


def test_the_played_path_is_walked_first(qtbot: QtBot, theme: Theme) -> None:
    shown = pane(qtbot, theme, samples.oven())
    shown.show_position(samples.PATH[-1], samples.PATH)
    press(qtbot, shown, Qt.Key.Key_Home)
    walked = []
    shown.node_chosen.connect(walked.append)
    press(qtbot, shown, *[Qt.Key.Key_Right] * (len(samples.PATH) - 1))
    assert tuple(walked) == samples.PATH[1:]


def test_every_node_can_be_come_to_by_arrows(qtbot: QtBot, theme: Theme) -> None:
    for view in (samples.small(), samples.oven()):
        shown = pane(qtbot, theme, view)
        walker = canvas(shown)._walker  # the keys of 37 nodes would take a second
        found, waiting = {walker.start()}, [walker.start()]
        while waiting:
            here = waiting.pop()
            for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
                there = walker.step(here, key)
                if there is not None and there not in found:
                    found.add(there)
                    waiting.append(there)
        assert found >= {node.id for node in view.nodes if node.reachable}


def test_home_goes_to_the_start_and_enter_asks_to_play_from_there(
    qtbot: QtBot, theme: Theme
) -> None:
    shown = pane(qtbot, theme)
    shown.show_selected("gift_card")
    with qtbot.waitSignal(shown.play_from_wanted) as wanted:
        press(qtbot, shown, Qt.Key.Key_Return)
    assert wanted.args == ["gift_card"]
    press(qtbot, shown, Qt.Key.Key_Home)
    assert shown.selected() == "hello"


def test_a_node_out_of_sight_comes_into_it_when_it_is_walked_to(qtbot: QtBot, theme: Theme) -> None:
    shown = pane(qtbot, theme, samples.oven())
    press(qtbot, shown, Qt.Key.Key_Home, *[Qt.Key.Key_Plus] * 8)
    for _ in range(12):
        press(qtbot, shown, Qt.Key.Key_Right)
        box = canvas(shown).box_on_screen(shown.selected())
        assert box is not None
        assert QRectF(canvas(shown).viewport().rect()).contains(box)


def test_a_click_chooses_and_a_double_click_asks_to_play(qtbot: QtBot, theme: Theme) -> None:
    shown = pane(qtbot, theme)
    box = canvas(shown).box_on_screen("wait")
    assert box is not None
    at = box.center().toPoint()
    port = canvas(shown).viewport()
    with qtbot.waitSignal(shown.node_chosen) as chosen:
        qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=at)
    assert chosen.args == ["wait"]
    with qtbot.waitSignal(shown.play_from_wanted) as wanted:
        qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=at)
    assert wanted.args == ["wait"]


def test_choosing_from_outside_tells_nobody(qtbot: QtBot, theme: Theme) -> None:
    shown = pane(qtbot, theme)
    with qtbot.assertNotEmitted(shown.node_chosen):
        shown.show_selected("wait")
        shown.show_selected("no such node")
    assert shown.selected() is None


# --- search ---------------------------------------------------------------------------------


def test_ctrl_f_finds_by_name_text_and_reply(qtbot: QtBot, theme: Theme, keys: KeyFilter) -> None:
    shown = pane(qtbot, theme)
    qtbot.keyClick(canvas(shown), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert field(shown).hasFocus()
    for words, count in (("LOST", 1), ("gift?", 1), ("own_it", 1), ("nobody", 1), ("", 0)):
        field(shown).clear()
        qtbot.keyClicks(field(shown), words)
        look = canvas(shown).look()
        assert (len(look.found) if look.found is not None else 0) == count, words
    qtbot.keyClicks(field(shown), "zzz")
    assert told(shown) == "nothing found"


def test_enter_goes_from_one_found_node_to_the_next_and_says_which(
    qtbot: QtBot, theme: Theme
) -> None:
    shown = pane(qtbot, theme, samples.oven())
    shown.search()
    qtbot.keyClicks(field(shown), "taras")
    found = canvas(shown).look().found
    assert found is not None
    count = len(found)
    assert told(shown) == f"{count} found"
    qtbot.keyClick(field(shown), Qt.Key.Key_Return)
    assert told(shown) == f"1 of {count}"
    first = shown.selected()
    qtbot.keyClick(field(shown), Qt.Key.Key_Return)
    assert told(shown) == f"2 of {count}"
    qtbot.keyClick(field(shown), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert shown.selected() == first
    assert field(shown).hasFocus(), "one may go on typing"


def test_esc_ends_the_search_and_gives_the_keyboard_back(
    qtbot: QtBot, theme: Theme, keys: KeyFilter
) -> None:
    shown = pane(qtbot, theme)
    shown.search()
    qtbot.keyClicks(field(shown), "gift")
    qtbot.keyClick(field(shown), Qt.Key.Key_Escape)
    assert field(shown).text() == ""
    assert canvas(shown).look().found is None
    assert canvas(shown).hasFocus()


def test_down_leaves_the_field_as_it_is(qtbot: QtBot, theme: Theme) -> None:
    shown = pane(qtbot, theme)
    shown.search()
    qtbot.keyClicks(field(shown), "gift")
    qtbot.keyClick(field(shown), Qt.Key.Key_Down)
    assert canvas(shown).hasFocus()
    assert field(shown).text() == "gift"


# --- heat, dimming, words ---------------------------------------------------------------------


def notes(of: GraphPane) -> str:
    return of._note.text()


def test_heat_says_whose_runs_it_shows_and_goes_away(qtbot: QtBot, theme: Theme) -> None:
    shown = pane(qtbot, theme)
    hits = samples.hits(samples.small(), 250)
    shown.show_heat(Heat.RANDOM, hits)
    assert re.fullmatch(r"Shares of 250 random run(s|\(s\))", notes(shown))
    shown.show_heat(Heat.PEOPLE, hits)
    assert re.fullmatch(r"Shares of 250 run(s|\(s\)) by people", notes(shown))
    shown.show_heat(Heat.NONE, None)
    assert notes(shown) == ""
    assert inside(shown)


def test_a_broken_version_is_dimmed_and_says_so(qtbot: QtBot, theme: Theme) -> None:
    shown = pane(qtbot, theme)
    before = painted(shown)
    shown.dim(True)
    assert "last version" in notes(shown)
    assert painted(shown) > 2 * before, "hatched, not only paler"
    shown.dim(False)
    assert notes(shown) == ""


def test_a_file_that_was_never_good_has_nothing_drawn_and_says_so(
    qtbot: QtBot, theme: Theme
) -> None:
    shown = pane(qtbot, theme)
    shown.show_graph(GraphView())
    shown.dim(True)
    assert notes(shown) == "Nothing to draw yet: the file cannot be read."


def test_the_drawing_says_the_node_it_is_at(qtbot: QtBot, theme: Theme) -> None:
    shown = pane(qtbot, theme)
    shown.show_selected("lost_day")
    assert plain(canvas(shown).accessibleDescription()) == (
        "lost_day, fork, key, counts twice, 2 problems, Fury 1/5, "
        "leads to gift_card, agreed, ask, left"
    )
    assert plain(canvas(shown).accessibleName()) == "Graph of the talk, 6 nodes, 3 endings"


def plain(text: str) -> str:
    """Without isolating marks; the plural of a count that is not one, translated or not."""
    return text.replace("\u2068", "").replace("\u2069", "").replace("(s)", "s")


# --- the list, and a pane built anew -----------------------------------------------------------


def test_the_list_takes_the_place_of_the_drawing_and_its_keyboard(
    qtbot: QtBot, theme: Theme
) -> None:
    shown = pane(qtbot, theme)
    shown.show_selected("wait")
    button(shown, "As a list").setFocus()
    shown.focus_first()
    qtbot.mouseClick(button(shown, "As a list"), Qt.MouseButton.LeftButton)
    listed = shown.findChild(GraphList)
    assert listed is not None
    assert listed.isVisible()
    assert not canvas(shown).isVisible()
    assert listed.node() == "wait"
    assert not button(shown, "Zoom in").isVisible()
    qtbot.mouseClick(button(shown, "As a graph"), Qt.MouseButton.LeftButton)
    assert canvas(shown).isVisible()


def test_a_pane_built_anew_takes_up_where_the_other_was(qtbot: QtBot, theme: Theme) -> None:
    old = pane(qtbot, theme, samples.oven())
    old.show_selected("fee")
    for _ in range(4):
        old.zoom_in()
    old.search()
    qtbot.keyClicks(field(old), "fee")
    state = old.state()
    assert state == GraphState("fee", "fee", False, state.zoom)
    new = GraphPane(theme, Keymap())
    qtbot.addWidget(new)
    new.show_graph(samples.oven())
    new.restore(state)
    new.resize(*SIZE)
    new.show()
    settle()
    assert new.state().selected == "fee"
    assert new.state().words == "fee"
    assert state.zoom is not None
    assert new.state().zoom == pytest.approx(state.zoom, rel=0.02)


def explained(of: GraphPane) -> str:
    (legend,) = of.findChildren(GraphLegend)
    return legend.accessibleName()


def test_the_legend_explains_only_the_badges_there_is_room_for(qtbot: QtBot, theme: Theme) -> None:
    wide = pane(qtbot, theme, size=(1200, 700))
    assert "mood" in explained(wide)
    assert "key" in explained(wide)
    narrow = pane(qtbot, theme, samples.large(120), size=(420, 700))
    assert "mood" not in explained(narrow)
    assert "key" not in explained(narrow)


def test_shares_are_told_with_grouped_digits(qtbot: QtBot, theme: Theme) -> None:
    shown = pane(qtbot, theme)
    shown.show_heat(Heat.RANDOM, Hits(10_000, {}, {}))
    assert "10,000" in notes(shown)
