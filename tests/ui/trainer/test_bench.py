"""The workbench as a whole: its header, its panes at every width, fairness and trials."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QSpinBox
from pytestqt.qtbot import QtBot

from simulator.ui.actions import Keymap
from simulator.ui.theme import Theme
from simulator.ui.trainer.bench import WorkbenchScreen
from simulator.ui.trainer.bench_header import BenchHeader
from simulator.ui.trainer.bench_panes import GRAPH, PROBLEMS
from simulator.ui.trainer.empty_bench import EmptyBench
from simulator.ui.trainer.fairness_pane import FairnessPane
from simulator.ui.trainer.graph_canvas import GraphCanvas
from simulator.ui.trainer.problems_pane import ProblemsPane
from simulator.ui.trainer.side_card import FAIRNESS, PLAYTEST, TRIAL
from simulator.ui.trainer.trial_pane import TrialPane
from simulator.usecases.bench_views import BenchView, Heat, Reload, ReloadState
from tests.shots.harness import language
from tests.ui.trainee.stage import on_stage, press, words_on
from tests.ui.trainer import bench_samples as samples

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def bench(
    qtbot: QtBot,
    view: BenchView | None = None,
    size: tuple[int, int] = (1280, 720),
    scale: float = 1.0,
) -> WorkbenchScreen:
    theme = Theme(scale=scale, reduced_motion=True)
    shown = samples.with_problems() if view is None else view
    return on_stage(qtbot, WorkbenchScreen(theme, shown), size)


class TestTheHeader:
    def words(self, screen: WorkbenchScreen) -> str:
        return words_on(screen.findChildren(BenchHeader)[0])

    def test_it_says_file_counts_languages_and_the_last_reload(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        words = self.words(screen)
        for part in (
            "oven/scenario.yaml",
            "13 nodes · 3 endings · 1,840 words · best road 3 min",
            "EN 100% · UK 98%, 3 stale · RU 0%",
            "Reloaded 12:41:07, kept your place",
        ):
            assert part in words, part

    def test_a_broken_save_says_which_version_is_played(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        screen.show_view(samples.broken())
        assert "Broken: the version of 12:40:58 stays playable" in self.words(screen)

    def test_what_was_lost_is_named(self, qtbot: QtBot) -> None:
        screen = bench(qtbot, samples.moved())
        words = self.words(screen)
        assert "Node “lost_day” is gone; you stand at “ask_what”." in words
        assert "From turn 2 on your replies cannot be said: “hear”." in words

    def test_what_is_said_in_its_place_goes_with_the_next_save(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        screen.say("Line 12 is open in Kate")
        assert "Line 12 is open in Kate" in self.words(screen)
        screen.show_view(samples.broken())
        assert "Kate" not in self.words(screen)

    def test_what_cannot_be_played_at_all_offers_no_play(self, qtbot: QtBot) -> None:
        state = Reload(ReloadState.BROKEN, samples.AT)
        view = replace(samples.broken(), reload=state, playable=False, playtest=None)
        screen = bench(qtbot, view)
        assert "it can be played when the first error is mended" in self.words(screen)
        assert not {"play", "play_from", "trial", "setup", "take_back"} & set(screen.commands())


class TestThePanes:
    def test_f6_goes_round_and_shift_f6_back(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        visited = []
        for _ in range(3):
            press(qtbot, Qt.Key.Key_F6)
            visited.append(screen._panes.area)
        assert visited == [PROBLEMS, GRAPH, PLAYTEST]
        press(qtbot, Qt.Key.Key_F6, SHIFT)
        assert screen._panes.area == GRAPH

    def test_a_narrow_window_shows_one_at_a_time_and_f6_turns_the_tabs(self, qtbot: QtBot) -> None:
        screen = bench(qtbot, size=(900, 720))
        assert not screen._panes.wide
        for expected in (FAIRNESS, TRIAL, PROBLEMS, GRAPH, PLAYTEST):
            press(qtbot, Qt.Key.Key_F6)
            assert screen._panes.area == expected
        (problems,) = screen.findChildren(ProblemsPane)
        assert not problems.isVisible()

    def test_twice_the_text_size_still_fits_the_window(self, qtbot: QtBot) -> None:
        screen = bench(qtbot, scale=2.0)
        assert (screen.width(), screen.height()) == (1280, 720)
        assert not screen._panes.wide

    def test_f8_brings_the_problems_to_the_front_of_a_narrow_window(self, qtbot: QtBot) -> None:
        screen = bench(qtbot, size=(900, 720))
        press(qtbot, Qt.Key.Key_F8)
        (problems,) = screen.findChildren(ProblemsPane)
        assert problems.isVisible()
        assert problems.problem() is not None

    def test_a_window_made_narrow_keeps_the_keyboard_where_it_was(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        screen.go_to(PROBLEMS)
        screen.resize(900, 720)
        qtbot.waitUntil(lambda: not screen._panes.wide)
        (problems,) = screen.findChildren(ProblemsPane)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert problems.isAncestorOf(focused)

    def test_the_graph_is_there_and_not_blank(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        (canvas,) = screen.findChildren(GraphCanvas)
        image = canvas.grab().toImage()
        colours = {
            image.pixel(x, y)
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
        }
        assert len(colours) > 8

    def test_area_problem_node_and_seed_survive_a_new_theme(self, qtbot: QtBot) -> None:
        before = bench(qtbot)
        press(qtbot, Qt.Key.Key_F8)
        before.go_to(TRIAL)
        before._trial.ask(500, "77")
        after = WorkbenchScreen(Theme(scale=1.25, reduced_motion=True), samples.with_problems())
        after.restore(before.state())
        on_stage(qtbot, after)
        assert after.state() == before.state()


class TestFairness:
    def test_habits_are_said_with_figure_limit_and_verdict(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        press(qtbot, Qt.Key.Key_F7)
        (pane,) = screen.findChildren(FairnessPane)
        words = words_on(pane)
        assert "always the longest reply: 58 of at most 50. over the limit" in words
        assert "any reply, by chance: 19 of at most 40" in words
        assert words.splitlines().count("over the limit: it pays to play blind") == 2

    def test_endings_say_what_they_can_score_and_which_is_never_reached(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        (pane,) = screen.findChildren(FairnessPane)
        screen.go_to(FAIRNESS)
        words = words_on(pane)
        assert "An agreement both can keep · proper: 48–100" in words
        assert "Put off · proper" in words
        assert "never reached" in words

    def test_without_finite_bounds_the_reason_is_said(self, qtbot: QtBot) -> None:
        none = replace(samples.fairness(), policies=(), endings=(), trouble="cycle")
        screen = bench(qtbot, replace(samples.clean(), fairness=none))
        screen.go_to(FAIRNESS)
        (pane,) = screen.findChildren(FairnessPane)
        assert "No exact figures: a circle of replies uses none of them up." in words_on(pane)


class TestTrials:
    def test_ctrl_t_asks_with_the_number_and_seed_of_the_fields(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        with qtbot.waitSignal(screen.trial_wanted) as asked:
            press(qtbot, Qt.Key.Key_T, CTRL)
        assert asked.args == [10_000, 1]

    def test_a_seed_that_is_no_number_is_not_played(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        asked: list[object] = []
        screen.trial_wanted.connect(lambda *what: asked.append(what))
        (pane,) = screen.findChildren(TrialPane)
        screen.go_to(TRIAL)
        pane.ask(100, "abc")
        press(qtbot, Qt.Key.Key_Return)
        assert asked == []
        assert "The seed is a whole number" in words_on(pane)
        assert isinstance(QApplication.focusWidget(), QLineEdit)

    def test_endings_shares_quartiles_and_seed_are_said(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        screen.go_to(TRIAL)
        (pane,) = screen.findChildren(TrialPane)
        words = words_on(pane)
        for part in (
            "10,000 random trainees, seed 20261121",
            "Proper endings: 21% · 2,100",
            "Bought off: 52% · 5,200",
            "Half of them score 18 to 46, the middle one 31; the least is 0, the most 100. On "
            "average they score 33.",
        ):
            assert part in words, part

    def test_those_that_came_to_no_ending_are_said(self, qtbot: QtBot) -> None:
        screen = bench(qtbot, replace(samples.clean(), trial=replace(samples.trial(), stuck=1_200)))
        (pane,) = screen.findChildren(TrialPane)
        assert "1,200 of them came to no ending · 12%" in words_on(pane)

    def test_numbers_are_grouped_in_the_language_of_the_program(self, qtbot: QtBot) -> None:
        with language("uk"):
            pane = TrialPane(Theme(reduced_motion=True), Keymap())
        qtbot.addWidget(pane)
        (field,) = pane.findChildren(QSpinBox)
        assert field.text() == "10\N{NO-BREAK SPACE}000"

    def test_new_trainees_mark_the_graph_and_the_marks_can_be_changed(self, qtbot: QtBot) -> None:
        screen = bench(qtbot, replace(samples.clean(), trial=None))
        screen.show_view(samples.clean())
        (canvas,) = screen.findChildren(GraphCanvas)
        assert (canvas.look().heat, canvas.look().hits) == (Heat.RANDOM, samples.trial().hits)
        screen.go_to(TRIAL)
        (pane,) = screen.findChildren(TrialPane)
        people = pane.findChildren(QRadioButton)[2]
        people.click()
        assert (canvas.look().heat, canvas.look().hits) == (Heat.PEOPLE, samples.people())


def test_without_a_scenario_two_actions_are_offered_by_their_keys(qtbot: QtBot) -> None:
    screen = bench(qtbot, BenchView())
    assert set(screen.commands()) == {"leave", "open", "template"}
    with qtbot.waitSignal(screen.open_wanted):
        press(qtbot, Qt.Key.Key_Return)
    with qtbot.waitSignal(screen.open_wanted):
        press(qtbot, Qt.Key.Key_O, CTRL)
    with qtbot.waitSignal(screen.template_wanted):
        press(qtbot, Qt.Key.Key_N, CTRL)


def test_a_folder_that_is_being_opened_is_named_instead_of_the_offers(qtbot: QtBot) -> None:
    screen = bench(qtbot, BenchView(file="/home/olena/scenarios/oven"))
    (empty,) = screen.findChildren(EmptyBench)
    words = words_on(empty)
    assert "Opening oven …" in words
    assert "Open a scenario" not in words
    screen.show_view(BenchView())
    assert "Open a scenario or make one from a template" in words_on(empty)


def test_ctrl_e_opens_the_line_of_what_one_is_at(qtbot: QtBot) -> None:
    screen = bench(qtbot)
    opened: list[tuple[str, int, int]] = []
    screen.editor_wanted.connect(lambda *where: opened.append(where))
    press(qtbot, Qt.Key.Key_E, CTRL)
    screen.go_to(PROBLEMS)
    press(qtbot, Qt.Key.Key_E, CTRL)
    screen.go_to(GRAPH)
    press(qtbot, Qt.Key.Key_E, CTRL)
    assert opened == [(samples.FILE, 88, 1), (samples.FILE, 148, 11), (samples.FILE, 140, 1)]
