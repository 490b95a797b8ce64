"""The graph as a list: whole sentences, walked by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.ui.theme import Theme
from simulator.ui.trainer.graph_list import GraphList
from simulator.ui.trainer.graph_look import Look
from simulator.ui.trainer.graph_model import GraphModel
from simulator.usecases.bench_views import GraphView, Heat
from tests.shots.harness import settle
from tests.ui.trainer import graph_samples as samples


def model(look: Look | None = None) -> GraphModel:
    made = GraphModel()
    made.show(samples.small(), look or Look())
    return made


def heard(of: GraphModel, node: str) -> str:
    index = of.index(of.row_of(node), 0)
    text = str(of.data(index, Qt.ItemDataRole.AccessibleTextRole))
    return text.replace("\u2068", "").replace("\u2069", "")


def test_the_model_keeps_its_promises(qapp: QApplication) -> None:
    made = model()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show(samples.small(), Look(found=frozenset({"ask", "left"})))
    made.show(samples.small(), Look(found=frozenset()))
    made.show(samples.oven(), Look(selected="fee"))
    made.show(GraphView(), Look())
    assert made.rowCount() == 0
    assert tester.model() is made


def test_rows_are_sentences_with_all_that_the_drawing_shows(qapp: QApplication) -> None:
    made = model(Look(current="ask", path=("hello", "ask")))
    assert (
        heard(made, "hello")
        == "hello, fork, start, Wariness 3/5, played, leads to ask, wait, hello"
    )
    assert heard(made, "wait") == "wait, narration, Irritation 2/5, leads to lost_day"
    assert "the playtest is here" in heard(made, "ask")
    assert heard(made, "callback_2") == "callback_2, fork, never reached, leads to gift_card"
    assert heard(made, "agreed") == "agreed, proper ending, Relief 5/5"
    assert heard(made, "left") == "left, improper ending, where the client walks out to"


def test_hits_are_said_as_share_and_count(qapp: QApplication) -> None:
    hits = samples.hits(samples.small(), 250)
    made = model(Look(heat=Heat.RANDOM, hits=hits))
    assert "100%, 250 runs" in heard(made, "hello").replace("(s)", "s")
    assert "0%, 0 runs" in heard(made, "callback_2").replace("(s)", "s")


def test_only_what_a_search_found_is_listed(qapp: QApplication) -> None:
    made = model(Look(found=frozenset({"left", "ask"})))
    assert [node.id for node in made.rows] == ["ask", "left"]


def test_mark_up_in_a_text_stays_text(qapp: QApplication) -> None:
    made = model()
    index = made.index(made.row_of("lost_day"), 0)
    assert made.data(index, Qt.ItemDataRole.AccessibleDescriptionRole) == samples.HOSTILE
    assert "<b>" not in str(made.data(index, Qt.ItemDataRole.ToolTipRole))


def listed(qtbot: QtBot, theme: Theme) -> GraphList:
    view = GraphList(theme)
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.activateWindow()
    view.show_graph(samples.small(), Look())
    view.setFocus()
    settle()
    return view


def test_arrows_and_home_and_end_walk_and_enter_asks_to_play(qtbot: QtBot, theme: Theme) -> None:
    view = listed(qtbot, theme)
    assert view.node() == "hello"
    walked: list[str] = []
    view.node_chosen.connect(walked.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)
    assert walked == ["ask", "left", "bought_off", "hello"]
    with qtbot.waitSignal(view.play_from_wanted) as wanted:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args == ["hello"]


def test_a_second_click_on_the_chosen_row_asks_to_play(qtbot: QtBot, theme: Theme) -> None:
    view = listed(qtbot, theme)
    at = view.visualRect(view.model().index(1, 0)).center()
    with qtbot.assertNotEmitted(view.play_from_wanted):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(view.play_from_wanted) as wanted:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert wanted.args == ["ask"]


def test_showing_a_graph_chooses_nothing_by_itself(qtbot: QtBot, theme: Theme) -> None:
    view = listed(qtbot, theme)
    with qtbot.assertNotEmitted(view.node_chosen):
        view.show_graph(samples.small(), Look(selected="agreed"))
    assert view.node() == "agreed"
