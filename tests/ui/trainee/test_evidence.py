"""The causes answered, beside the talk: walked by keys, what showed them marked by number."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.ui.actions import CAUSES
from simulator.ui.theme import Theme
from simulator.ui.trainee.causes import CausesAnswer, CausesTask, facts_of, marks_of, rule_of
from simulator.ui.trainee.causes_cards import EvidenceCard
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.debrief_steps import Step, steps_of
from simulator.ui.widgets.marked_transcript import Mark, MarkedTranscript, Shown
from simulator.usecases.debrief_views import CausesView
from tests.shots.states_evidence import Around
from tests.ui.trainee import oven, oven_roads
from tests.ui.trainee.stage import on_stage, press, swept, words_on

ASKABLE, FOUND = Shown.ASKABLE, Shown.FOUND


def answered(
    qtbot: QtBot,
    view: CausesView | None = None,
    size: tuple[int, int] = (1280, 720),
    scale: float = 1.0,
) -> Around:
    theme = Theme(scale=scale, reduced_motion=True)
    shown = oven_roads.causes_shown() if view is None else view
    step = CausesAnswer(theme, shown, oven_roads.transcript())
    return on_stage(qtbot, Around(theme, step), size)


def talk(step: CausesAnswer) -> MarkedTranscript:
    (found,) = step.findChildren(MarkedTranscript)
    return found


def cards(step: CausesAnswer) -> list[EvidenceCard]:
    return step.findChildren(EvidenceCard)


class TestBefore:
    def test_nothing_is_marked_and_no_talk_is_shown_before_the_task_is_answered(
        self, qtbot: QtBot
    ) -> None:
        theme = Theme()
        task = CausesTask(theme, oven.causes())
        qtbot.addWidget(task)
        assert not task.findChildren(MarkedTranscript)
        assert not task.findChildren(EvidenceCard)


class TestWalking:
    def test_the_first_cause_has_the_keyboard_and_its_lines_are_framed(self, qtbot: QtBot) -> None:
        screen = answered(qtbot)
        step = screen.step
        assert QApplication.focusWidget() is cards(step)[0]
        assert talk(step).chosen() == {Mark(1)}

    def test_down_and_up_go_through_causes_and_facts(self, qtbot: QtBot) -> None:
        screen = answered(qtbot)
        step = screen.step
        chosen = []
        for _ in range(8):
            chosen.append(next(iter(talk(step).chosen())))
            press(qtbot, Qt.Key.Key_Down)
        assert chosen == [
            *(Mark(number) for number in range(1, 6)),
            Mark(1, FOUND),
            Mark(2, ASKABLE),
            Mark(3, ASKABLE),
        ]
        press(qtbot, Qt.Key.Key_Up)
        assert talk(step).chosen() == {Mark(2, ASKABLE)}
        press(qtbot, Qt.Key.Key_Home)
        assert talk(step).chosen() == {Mark(1)}
        press(qtbot, Qt.Key.Key_Up)
        assert step.chosen() == 0
        press(qtbot, Qt.Key.Key_End)
        assert step.chosen() == 7

    def test_choosing_brings_the_first_of_its_lines_into_view(self, qtbot: QtBot) -> None:
        view = oven_roads.causes_shown()
        far = replace(view.verdicts[1], lines=(13,))
        screen = answered(
            qtbot, replace(view, verdicts=(view.verdicts[0], far, *view.verdicts[2:]))
        )
        step = screen.step
        lines = talk(step)

        def in_view(row: int) -> bool:
            box = lines.visualRect(lines.lines().index(row))
            return lines.viewport().rect().intersects(box) and box.top() >= 0

        assert in_view(3)
        assert not in_view(13)
        press(qtbot, Qt.Key.Key_Down)
        assert in_view(13)
        press(qtbot, Qt.Key.Key_Up)
        assert in_view(3)

    def test_a_click_chooses_a_row(self, qtbot: QtBot) -> None:
        screen = answered(qtbot)
        step = screen.step
        QTest.mouseClick(cards(step)[2], Qt.MouseButton.LeftButton)
        assert step.chosen() == 2

    def test_f6_goes_to_the_talk_and_back_to_the_same_row(self, qtbot: QtBot) -> None:
        key = Qt.Key.Key_F6
        screen = answered(qtbot)
        step = screen.step
        press(qtbot, Qt.Key.Key_Down)
        press(qtbot, key)
        assert QApplication.focusWidget() is talk(step)
        assert talk(step).chosen() == {Mark(2)}
        press(qtbot, key)
        assert QApplication.focusWidget() is cards(step)[1]
        press(qtbot, key, Qt.KeyboardModifier.ShiftModifier)
        assert QApplication.focusWidget() is talk(step)

    def test_page_keys_scroll_what_has_the_keyboard(self, qtbot: QtBot) -> None:
        screen = answered(qtbot, size=(1280, 600))
        step = screen.step
        press(qtbot, Qt.Key.Key_F6)
        bar = talk(step).verticalScrollBar()
        upper = bar.value()
        press(qtbot, Qt.Key.Key_PageDown)
        assert bar.value() > upper
        press(qtbot, Qt.Key.Key_PageUp)
        assert bar.value() == upper
        press(qtbot, Qt.Key.Key_F6)
        top = cards(step)[0].mapTo(step, QPoint(0, 0)).y()
        press(qtbot, Qt.Key.Key_PageDown)
        assert cards(step)[0].mapTo(step, QPoint(0, 0)).y() < top

    def test_a_row_chosen_before_is_taken_up_again(self, qtbot: QtBot) -> None:
        theme = Theme()
        step = CausesAnswer(theme, oven_roads.causes_shown(), oven_roads.transcript())
        step.choose(6)
        step.choose(60)
        step.focus_first()
        screen = on_stage(qtbot, Around(theme, step))
        assert screen.step.chosen() == 6


class TestWords:
    def test_what_the_road_did_not_come_through_is_counted_and_not_told(self, qtbot: QtBot) -> None:
        words = words_on(answered(qtbot))
        assert "1 more place shows it, on other roads." in words
        assert "Not asked about on this road: 2" in words

    def test_marked_lines_are_not_quoted_once_more(self, qtbot: QtBot) -> None:
        screen = answered(qtbot)
        step = screen.step
        assert "It showed here" not in words_on(step)

    def test_without_a_talk_the_lines_are_quoted(self, qtbot: QtBot) -> None:
        theme = Theme()
        step = CausesAnswer(theme, oven.causes_answered())
        screen = on_stage(qtbot, Around(theme, step))
        assert "It showed here: “Nobody told me there was a fee.”" in words_on(screen)
        assert not step.findChildren(MarkedTranscript)
        press(qtbot, Qt.Key.Key_Down)
        assert step.chosen() == 1

    def test_a_key_fact_says_where_it_was_or_could_be_found(self, qtbot: QtBot) -> None:
        words = words_on(answered(qtbot))
        assert "Your answer that found it is marked." in words
        assert "It could be asked after 1" in words
        assert words.count("A key fact: it counts.") >= 2

    def test_the_rule_of_the_points_is_told_in_one_sentence(self) -> None:
        view = oven_roads.causes_shown()
        assert rule_of(view).startswith("Half of the points is for key facts found")
        bare = replace(view, facts=tuple(replace(fact, key=False) for fact in view.facts))
        assert rule_of(bare).startswith("The points are for the causes ticked")
        assert rule_of(view).count(".") == rule_of(bare).count(".") == 1

    def test_a_screen_reader_hears_marks_before_the_line(self, qtbot: QtBot) -> None:
        screen = answered(qtbot)
        lines = talk(screen.step).lines()
        spoken = lines.data(lines.index(6), Qt.ItemDataRole.AccessibleTextRole)
        told = str(spoken).replace("\u2068", "").replace("\u2069", "")
        assert told.startswith("Shows cause 1. Fact 2 could be asked here. Iryna Koval: And the")


class TestMarks:
    def test_each_line_has_the_numbers_of_its_causes_and_key_facts(self) -> None:
        assert marks_of(oven_roads.causes_shown()) == {
            3: (Mark(1),),
            4: (Mark(1, FOUND),),
            5: (Mark(2),),
            6: (Mark(1), Mark(2, ASKABLE)),
        }

    def test_facts_without_a_place_are_listed_all_the_same(self) -> None:
        told = facts_of(oven.causes_answered())
        assert [(fact.text, fact.found) for fact in told] == [
            ("The courier rang a number with a typo", True),
            ("The fee is charged by the app on its own", False),
            ("The sale was by telephone", False),
        ]


class TestRoom:
    def test_beside_the_causes_in_a_wide_window_and_under_them_in_a_narrow_one(
        self, qtbot: QtBot
    ) -> None:
        in_wide = answered(qtbot)
        wide = in_wide.step
        first = cards(wide)[0]
        assert talk(wide).mapTo(wide, QPoint(0, 0)).x() > first.mapTo(wide, QPoint(0, 0)).x()
        assert wide.verticalScrollBar().maximum() == 0
        in_narrow = answered(qtbot, scale=2.0)
        narrow = in_narrow.step
        last = cards(narrow)[-1]
        bottom = last.mapTo(narrow, QPoint(0, last.height())).y()
        assert talk(narrow).mapTo(narrow, QPoint(0, 0)).y() > bottom
        assert narrow.verticalScrollBar().maximum() > 0

    def test_in_a_narrow_window_f6_brings_the_talk_into_view(self, qtbot: QtBot) -> None:
        screen = answered(qtbot, scale=2.0)
        step = screen.step
        press(qtbot, Qt.Key.Key_F6)
        top = talk(step).mapTo(step, QPoint(0, 0)).y()
        assert 0 <= top < step.height()


class TestInTheDebrief:
    def test_its_keys_are_listed_where_it_stands_and_nowhere_else(self, qtbot: QtBot) -> None:
        view = replace(
            oven.debrief(),
            transcript=oven_roads.transcript(),
            causes_answered=oven_roads.causes_shown(),
        )
        screen = on_stage(qtbot, DebriefScreen(Theme(reduced_motion=True), view))
        for step in steps_of(view):
            assert (CAUSES in screen.scopes()) is (step is Step.CAUSES), step
            if step is Step.RULE:
                break
            press(qtbot, Qt.Key.Key_Return)
            swept()

    def test_enter_goes_on_and_coming_back_finds_the_row_that_was_chosen(
        self, qtbot: QtBot
    ) -> None:
        view = replace(
            oven.debrief(),
            transcript=oven_roads.transcript(),
            causes_answered=oven_roads.causes_shown(),
        )
        screen = on_stage(qtbot, DebriefScreen(Theme(reduced_motion=True), view))
        for _ in range(steps_of(view).index(Step.CAUSES)):
            press(qtbot, Qt.Key.Key_Return)
            swept()
        for _ in range(3):
            press(qtbot, Qt.Key.Key_Down)
        press(qtbot, Qt.Key.Key_Return)
        swept()
        assert not screen.findChildren(CausesAnswer)
        press(qtbot, Qt.Key.Key_Backspace)
        swept()
        (step,) = screen.findChildren(CausesAnswer)
        assert step.chosen() == 3
        assert QApplication.focusWidget() is cards(step)[3]
