"""Keys of the playtest from every page, the menus, and the dividers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QMenu,
    QSplitterHandle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from simulator.ui.actions import Keymap
from simulator.ui.theme import Theme
from simulator.ui.trainer.bench import WorkbenchScreen
from simulator.ui.trainer.bench_panes import GRAPH, PROBLEMS, BenchPanes
from simulator.ui.trainer.bench_splitter import BenchSplitter
from simulator.ui.trainer.graph_canvas import GraphCanvas
from simulator.ui.trainer.graph_pane import GraphPane
from simulator.ui.trainer.playtest_pane import PlaytestPane
from simulator.ui.trainer.problems_list import ProblemsList
from simulator.ui.trainer.problems_pane import ProblemsPane
from simulator.ui.trainer.replies_list import RepliesList
from simulator.ui.trainer.setup_form import SetupForm
from simulator.ui.trainer.side_card import FAIRNESS, PLAYTEST, TRIAL
from simulator.usecases.bench_views import BenchView, Setup
from tests.shots.harness import settle
from tests.ui.trainee.stage import on_stage, press, swept
from tests.ui.trainer import bench_samples as samples

CTRL = Qt.KeyboardModifier.ControlModifier
PAGES = (FAIRNESS, TRIAL)


def bench(
    qtbot: QtBot, view: BenchView | None = None, *, keymap: Keymap | None = None
) -> WorkbenchScreen:
    theme = Theme(reduced_motion=True)
    return on_stage(qtbot, WorkbenchScreen(theme, view or samples.clean(), keymap=keymap))


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    assert widget.isVisible()
    return widget


def off_the_field(screen: WorkbenchScreen, page: str) -> None:
    """To a page, with the keyboard on nothing that one writes into."""
    screen.go_to(page)
    if page == TRIAL:
        screen.findChildren(GraphPane)[0].focus_first()


class TestFromEveryPage:
    @pytest.mark.parametrize("page", PAGES)
    def test_f2_turns_to_the_setup(self, qtbot: QtBot, page: str) -> None:
        screen = bench(qtbot)
        screen.go_to(page)
        press(qtbot, Qt.Key.Key_F2)
        (form,) = screen.findChildren(SetupForm)
        assert form.isVisible()
        assert form.isAncestorOf(focused())

    @pytest.mark.parametrize("page", PAGES)
    def test_f2_shows_a_setup_that_another_page_hides(self, qtbot: QtBot, page: str) -> None:
        screen = bench(qtbot)
        press(qtbot, Qt.Key.Key_F2)
        screen.go_to(page)
        press(qtbot, Qt.Key.Key_F2)
        (form,) = screen.findChildren(SetupForm)
        assert form.isVisible()
        press(qtbot, Qt.Key.Key_F2)
        swept()
        assert screen.findChildren(SetupForm) == []
        assert isinstance(focused(), RepliesList)

    @pytest.mark.parametrize("page", PAGES)
    def test_f5_turns_to_the_playtest(self, qtbot: QtBot, page: str) -> None:
        screen = bench(qtbot)
        screen.go_to(page)
        with qtbot.waitSignal(screen.begun) as begun:
            press(qtbot, Qt.Key.Key_F5)
        assert begun.args == [Setup()]
        assert isinstance(focused(), RepliesList)

    def test_a_digit_on_the_fairness_page_says_a_reply_and_shows_the_talk(
        self, qtbot: QtBot
    ) -> None:
        screen = bench(qtbot)
        screen.go_to(FAIRNESS)
        with qtbot.waitSignal(screen.said) as said:
            press(qtbot, Qt.Key.Key_2)
        assert said.args == ["gifts"]
        assert isinstance(focused(), RepliesList)

    @pytest.mark.parametrize("area", [GRAPH, PROBLEMS])
    def test_a_digit_in_another_pane_says_a_reply_and_leaves_the_keyboard_there(
        self, qtbot: QtBot, area: str
    ) -> None:
        screen = bench(qtbot, replace(samples.with_problems(), playtest=samples.playtest()))
        screen.go_to(FAIRNESS)
        screen.go_to(area)
        before = focused()
        with qtbot.waitSignal(screen.said) as said:
            press(qtbot, Qt.Key.Key_2)
        assert said.args == ["gifts"]
        assert focused() is before
        assert screen.findChildren(PlaytestPane)[0].isVisible()

    def test_backspace_shows_the_talk_too(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        screen.go_to(FAIRNESS)
        with qtbot.waitSignal(screen.taken_back):
            press(qtbot, Qt.Key.Key_Backspace)
        assert isinstance(focused(), RepliesList)

    def test_a_digit_in_a_field_is_written_and_in_the_setup_says_nothing(
        self, qtbot: QtBot
    ) -> None:
        screen = bench(qtbot)
        said: list[str] = []
        screen.said.connect(said.append)
        screen.go_to(TRIAL)
        press(qtbot, Qt.Key.Key_2)
        screen.go_to(PLAYTEST)
        press(qtbot, Qt.Key.Key_F2)
        press(qtbot, Qt.Key.Key_2)
        assert said == []

    def test_digits_that_are_switched_off_say_nothing_anywhere(self, qtbot: QtBot) -> None:
        screen = bench(qtbot, keymap=Keymap(digits=False))
        said: list[str] = []
        screen.said.connect(said.append)
        press(qtbot, Qt.Key.Key_2)
        screen.go_to(FAIRNESS)
        press(qtbot, Qt.Key.Key_2)
        assert said == []

    def test_what_a_digit_comes_to_is_chosen_in_the_list(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        (replies,) = screen.findChildren(RepliesList)
        later = replace(samples.playtest(), node="gift_card", replies=samples.replies()[:2])
        screen.show_view(replace(samples.clean(), playtest=later))
        settle()
        assert replies.hasFocus()
        assert replies.currentIndex().row() == 0

    def test_without_problems_their_pane_has_the_keyboard_on_its_words(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        screen.go_to(PROBLEMS)
        assert screen.findChildren(ProblemsPane)[0].isAncestorOf(focused())


class TestRepliesInLittleRoom:
    def test_four_replies_are_seen_without_scrolling(self, qtbot: QtBot) -> None:
        four = tuple(
            replace(
                reply, say="A whole day at home, and then the bill. I am sorry about it.", gate=None
            )
            for reply in samples.replies()[:4]
        )
        plain = tuple(replace(reply, routes=reply.routes[-1:], spent=False) for reply in four)
        playtest = replace(samples.playtest(), replies=plain, timer=None)
        screen = bench(qtbot, replace(samples.clean(), playtest=playtest))
        (replies,) = screen.findChildren(RepliesList)
        seen = replies.visibleRegion().boundingRect()
        last = replies.visualRect(replies.model().index(3, 0))
        assert seen.contains(last)

    def test_details_come_where_the_person_goes(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        (replies,) = screen.findChildren(RepliesList)
        first = replies.model().index(0, 0)
        arrived = replies.visualRect(first).height()
        press(qtbot, Qt.Key.Key_Home)
        assert replies.visualRect(first).height() > arrived

    def test_a_narrow_head_folds_keys_then_names_of_languages(self, qtbot: QtBot) -> None:
        theme = Theme(reduced_motion=True)
        pane = PlaytestPane(theme, Keymap())
        qtbot.addWidget(pane)
        pane.show_bench(samples.clean())
        pane.show()
        told = []
        for width in (700, 330):
            pane.resize(width, 500)
            settle()
            told.append(pane.findChildren(QComboBox)[0].itemText(0))
        assert told == ["English", "EN"]


def menu_of(widget: QWidget, *, mouse_at: QPoint | None = None) -> list[str]:
    """Opens the menu of a widget and answers its words, leaving it open."""
    by_mouse = mouse_at is not None
    reason = QContextMenuEvent.Reason.Mouse if by_mouse else QContextMenuEvent.Reason.Keyboard
    at = mouse_at if mouse_at is not None else QPoint()
    target = widget
    if by_mouse:
        assert isinstance(widget, QAbstractScrollArea)
        target = widget.viewport()
    QApplication.sendEvent(target, QContextMenuEvent(reason, at, target.mapToGlobal(at)))
    settle()
    menu = QApplication.activePopupWidget()
    return [one.text().split("\t")[0] for one in menu.actions()] if isinstance(menu, QMenu) else []


def run(words: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (action,) = [one for one in menu.actions() if one.text().startswith(words)]
    action.trigger()
    menu.close()
    swept()


# The offscreen platform says these of every menu that opens.
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
class TestMenus:
    PLAY, LINE, COPY = "Play from here", "Open the line in the editor", "Copy the place"

    def test_a_node_can_be_played_opened_and_copied(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        (canvas,) = screen.findChildren(GraphCanvas)
        screen.go_to(GRAPH)
        canvas.choose("gift_card")
        assert menu_of(canvas) == [self.PLAY, self.LINE, self.COPY]
        with qtbot.waitSignal(screen.begun_at) as begun:
            run(self.PLAY)
        assert begun.args == ["gift_card"]

    def test_a_right_click_means_the_node_under_the_mouse(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        (canvas,) = screen.findChildren(GraphCanvas)
        box = canvas.box_on_screen("end_wall")
        assert box is not None
        assert menu_of(canvas, mouse_at=box.center().toPoint()) == [self.LINE, self.COPY]
        assert canvas.look().selected == "end_wall"
        with qtbot.waitSignal(screen.editor_wanted) as opened:
            run(self.LINE)
        assert opened.args == [samples.FILE, 270, 1]

    def test_beside_all_nodes_there_is_no_menu(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        (canvas,) = screen.findChildren(GraphCanvas)
        assert menu_of(canvas, mouse_at=QPoint(1, 1)) == []

    def test_a_problem_copies_its_place(self, qtbot: QtBot) -> None:
        screen = bench(qtbot, samples.with_problems())
        screen.show_problem()
        (problems,) = screen.findChildren(ProblemsList)
        assert menu_of(problems) == [self.LINE, self.PLAY, self.COPY]
        with qtbot.waitSignal(screen.place_wanted) as wanted:
            run(self.COPY)
        assert wanted.args == [samples.FILE, 148, 11]

    def test_an_open_reply_can_be_said_and_a_closed_one_only_found(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        (replies,) = screen.findChildren(RepliesList)
        press(qtbot, Qt.Key.Key_Home)
        assert menu_of(replies) == ["Say it", self.LINE, self.COPY]
        with qtbot.waitSignal(screen.said) as said:
            run("Say it")
        assert said.args == ["own_it"]
        press(qtbot, Qt.Key.Key_Down)
        press(qtbot, Qt.Key.Key_Down)
        assert menu_of(replies) == [self.LINE, self.COPY]
        run(self.LINE)


def splitters(screen: WorkbenchScreen) -> tuple[BenchSplitter, BenchSplitter]:
    """The divider over the problems, and the one beside the card."""
    (panes,) = screen.findChildren(BenchPanes)
    down, across = sorted(
        panes.findChildren(BenchSplitter), key=lambda one: one.orientation().value, reverse=True
    )
    return down, across


def handle(splitter: BenchSplitter) -> QSplitterHandle:
    found = splitter.handle(1)
    assert found is not None
    return found


class TestDividers:
    def test_few_problems_leave_the_room_to_the_graph(self, qtbot: QtBot) -> None:
        screen = bench(qtbot, samples.with_problems())
        down, _ = splitters(screen)
        many = down.first()
        one = replace(samples.with_problems(), problems=samples.problems()[1:2])
        screen.show_view(one)
        settle()
        assert down.first() > many + 0.1

    def test_arrows_move_a_divider_and_it_stays_there(self, qtbot: QtBot) -> None:
        screen = bench(qtbot, samples.with_problems())
        down, across = splitters(screen)
        for splitter, key in ((down, Qt.Key.Key_Up), (across, Qt.Key.Key_Left)):
            before = splitter.first()
            handle(splitter).setFocus()
            press(qtbot, key)
            assert splitter.first() < before
        put = (down.first(), across.first())
        screen.show_view(replace(samples.with_problems(), problems=()))
        settle()
        assert (down.first(), across.first()) == pytest.approx(put, abs=0.01)

    def test_a_window_built_anew_has_them_where_they_were_put(self, qtbot: QtBot) -> None:
        before = bench(qtbot)
        down, _ = splitters(before)
        handle(down).setFocus()
        for _ in range(4):
            press(qtbot, Qt.Key.Key_Up)
        put = down.first()
        after = bench(qtbot)
        after.restore(before.state())
        settle()
        assert splitters(after)[0].first() == pytest.approx(put, abs=0.01)

    def test_tab_comes_to_them_and_letters_do_not_move_them(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        down, _ = splitters(screen)
        assert handle(down).focusPolicy() & Qt.FocusPolicy.TabFocus
        handle(down).setFocus()
        before = down.first()
        press(qtbot, Qt.Key.Key_A)
        press(qtbot, Qt.Key.Key_Up, CTRL)
        assert down.first() == before
