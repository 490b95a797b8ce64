"""What if: two roads side by side, the other one chosen by keys, nothing rated beforehand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simulator.ui.actions import Keymap
from simulator.ui.theme import Theme
from simulator.ui.trainee.what_if import WhatIfScreen, WhatIfState
from simulator.ui.trainee.what_if_cells import TurnCell
from simulator.ui.trainee.what_if_choices import ChoiceCell
from simulator.ui.widgets.options import OptionsList
from simulator.usecases.supposing_views import Road, WhatIfView
from tests.shots.harness import settle
from tests.ui.trainee import oven_roads
from tests.ui.trainee.stage import on_stage, plain, press, swept, words_on

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def shown(
    qtbot: QtBot, view: WhatIfView, size: tuple[int, int] = (1280, 720), scale: float = 1.0
) -> WhatIfScreen:
    return on_stage(qtbot, WhatIfScreen(Theme(scale=scale, reduced_motion=True), view), size)


def options(screen: WhatIfScreen) -> OptionsList:
    (found,) = screen.findChildren(OptionsList)
    return found


def left_of(screen: WhatIfScreen, widget: QWidget) -> int:
    return widget.mapTo(screen, QPoint(0, 0)).x()


class TestChoosing:
    def test_nothing_is_selected_and_the_replies_have_the_keyboard(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.at_the_start())
        assert options(screen).selected_row() == -1
        assert QApplication.focusWidget() is options(screen)

    @pytest.mark.parametrize("confirm", [Qt.Key.Key_1, Qt.Key.Key_Return])
    def test_a_digit_selects_and_the_same_or_enter_says_it(
        self, qtbot: QtBot, confirm: Qt.Key
    ) -> None:
        screen = shown(qtbot, oven_roads.at_the_start())
        press(qtbot, Qt.Key.Key_1)
        assert options(screen).selected_row() == 0
        with qtbot.waitSignal(screen.reply_said) as said:
            press(qtbot, confirm)
        assert said.args == ["hold"]

    def test_arrows_and_enter_say_one_too(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.at_the_start())
        press(qtbot, Qt.Key.Key_Down)
        press(qtbot, Qt.Key.Key_Down)
        with qtbot.waitSignal(screen.reply_said) as said:
            press(qtbot, Qt.Key.Key_Return)
        assert said.args == ["rules"]

    def test_one_reply_is_worked_out_at_a_time(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.at_the_start())
        press(qtbot, Qt.Key.Key_1)
        with qtbot.waitSignal(screen.reply_said):
            press(qtbot, Qt.Key.Key_1)
        with qtbot.assertNotEmitted(screen.reply_said), qtbot.assertNotEmitted(screen.taken_back):
            press(qtbot, Qt.Key.Key_1)
            press(qtbot, Qt.Key.Key_Backspace)

    def test_a_closed_reply_says_why_it_is_closed(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.at_the_start())
        press(qtbot, Qt.Key.Key_4)
        with qtbot.assertNotEmitted(screen.reply_said):
            press(qtbot, Qt.Key.Key_4)
        assert "This reply is closed: Nobody has spoken to her yet." in words_on(screen)

    def test_enter_before_a_choice_asks_for_one(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.at_the_start())
        press(qtbot, Qt.Key.Key_Return)
        assert "Choose a reply first." in words_on(screen)

    def test_no_reply_that_was_not_said_is_rated(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.at_the_start())
        (choice,) = screen.findChildren(ChoiceCell)
        words = words_on(choice)
        for rating in ("of 4", "Care", "Firmness", "lost", "reach", "HADT"):
            assert rating not in words
        model = options(screen).options()
        spoken = [
            plain(str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)))
            for row in range(model.rowCount())
        ]
        assert all(one[1:].startswith(" of 4. ") and "Care" not in one for one in spoken)


class TestGoingBack:
    def test_backspace_takes_back_and_with_ctrl_goes_to_the_start(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.at_the_end())
        with qtbot.waitSignal(screen.taken_back):
            press(qtbot, Qt.Key.Key_Backspace)
        with qtbot.waitSignal(screen.restarted):
            press(qtbot, Qt.Key.Key_Backspace, CTRL)

    def test_at_the_start_there_is_nothing_to_take_back(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.at_the_start())
        with qtbot.assertNotEmitted(screen.taken_back), qtbot.assertNotEmitted(screen.restarted):
            press(qtbot, Qt.Key.Key_Backspace)
            press(qtbot, Qt.Key.Key_Backspace, CTRL)
        assert "Take back" not in words_on(screen)

    def test_escape_goes_to_the_debrief(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.at_the_start())
        with qtbot.waitSignal(screen.left):
            press(qtbot, Qt.Key.Key_Escape)

    def test_ctrl_enter_asks_to_practise_from_the_turn(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.under_way())
        assert "Practise from turn 3" in words_on(screen)
        with qtbot.waitSignal(screen.practised):
            press(qtbot, Qt.Key.Key_Return, CTRL)


class TestRoads:
    @pytest.mark.parametrize(
        ("modifier", "road"), [(Qt.KeyboardModifier.NoModifier, Road.BEST), (SHIFT, Road.WORST)]
    )
    def test_a_key_has_the_program_show_a_road(
        self, qtbot: QtBot, modifier: Qt.KeyboardModifier, road: Road
    ) -> None:
        screen = shown(qtbot, oven_roads.at_the_start())
        with qtbot.waitSignal(screen.road_wanted) as wanted:
            press(qtbot, Qt.Key.Key_F7, modifier)
        assert wanted.args == [road]

    def test_without_figures_none_is_offered(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.without_figures())
        with qtbot.assertNotEmitted(screen.road_wanted):
            press(qtbot, Qt.Key.Key_F7)
        assert "Best road" not in words_on(screen)
        assert "within reach" not in words_on(screen).lower()


class TestShowing:
    def test_both_roads_are_told_with_figures_letters_and_what_is_within_reach(
        self, qtbot: QtBot
    ) -> None:
        words = words_on(shown(qtbot, oven_roads.at_the_end()))
        for told in (
            "What if, from turn 3",
            "Played · turn 3",
            "Instead · turn 3",
            "Care 4 of 4  HADT",
            "Firmness 0 of 4  ····",
            "lost for good. Still within reach: 76 of 100.",
            "Nothing lost. Still within reach: 100 of 100.",
            "Within reach before this turn: 100 of 100.",
            "By six, then. And what about tomorrow’s delivery?",
            "Wariness · 3/5",
            "The end: Agreed",
            "Headline 99 · Balanced · level",
            "The end: A date in writing",
            "Headline 39 · Balance lost · bends",
        ):
            assert told in words, told

    def test_an_answer_that_is_the_same_on_both_roads_is_said_to_be(self, qtbot: QtBot) -> None:
        assert "as played" in words_on(shown(qtbot, oven_roads.without_figures()))
        assert "as played" not in words_on(shown(qtbot, oven_roads.under_way()))

    def test_turns_stand_beside_each_other_and_the_replies_beside_what_was_said(
        self, qtbot: QtBot
    ) -> None:
        screen = shown(qtbot, oven_roads.under_way())
        played, instead, second, third = screen.findChildren(TurnCell)
        (choice,) = screen.findChildren(ChoiceCell)
        tops = [one.mapTo(screen, QPoint(0, 0)).y() for one in (played, instead, second, choice)]
        assert tops[0] == tops[1]
        assert tops[2] == tops[3]
        assert left_of(screen, played) == left_of(screen, second) == left_of(screen, third)
        assert left_of(screen, instead) == left_of(screen, choice) > left_of(screen, played)

    def test_in_a_narrow_window_they_stand_under_each_other_and_the_client_is_heard_again(
        self, qtbot: QtBot
    ) -> None:
        screen = shown(qtbot, oven_roads.under_way(), (1280, 720), scale=2.0)
        cells = [*screen.findChildren(TurnCell), *screen.findChildren(ChoiceCell)]
        assert len({left_of(screen, one) for one in cells}) == 1
        (choice,) = screen.findChildren(ChoiceCell)
        assert "Iryna Koval: By six, then." in words_on(choice)
        wide = shown(qtbot, oven_roads.under_way())
        assert "By six, then." not in words_on(wide.findChildren(ChoiceCell)[0])

    @pytest.mark.parametrize("size", [(1280, 720), (1024, 768)])
    def test_what_was_just_said_or_is_to_be_chosen_is_in_view(
        self, qtbot: QtBot, size: tuple[int, int]
    ) -> None:
        for view in (oven_roads.at_the_start(), oven_roads.under_way()):
            screen = shown(qtbot, view, size)
            box = options(screen)
            top = box.mapTo(screen, QPoint(0, 0)).y()
            assert top >= 0
            assert top + box.height() <= screen.height()

    def test_another_view_takes_its_place_with_the_keyboard_on_the_replies(
        self, qtbot: QtBot
    ) -> None:
        screen = shown(qtbot, oven_roads.at_the_start())
        press(qtbot, Qt.Key.Key_1)
        screen.show_view(oven_roads.under_way())
        swept()
        assert QApplication.focusWidget() is options(screen)
        assert options(screen).selected_row() == -1
        assert "Take back" in words_on(screen)
        screen.show_view(oven_roads.at_the_end())
        swept()
        assert not screen.findChildren(OptionsList)
        assert "Practise from turn 3" in plain(
            str(getattr(QApplication.focusWidget(), "words", str)())
        )

    def test_a_step_leaves_on_the_page_what_stays_the_same(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.at_the_start())
        before = screen.findChildren(TurnCell)
        for view in (oven_roads.under_way(), oven_roads.at_the_end(), oven_roads.under_way()):
            screen.show_view(view)
            swept()
            assert screen.findChildren(TurnCell)[: len(before)] == before
            widths = {cell.width() for cell in screen.findChildren(TurnCell)}
            assert max(widths) - min(widths) <= 1

    def test_a_road_longer_than_the_played_one_has_rows_of_its_own_and_loses_them_again(
        self, qtbot: QtBot
    ) -> None:
        view = oven_roads.under_way()
        short = replace(view, played=replace(view.played, turns=view.played.turns[:1]))
        start = replace(oven_roads.at_the_start(), played=short.played)
        screen = shown(qtbot, start)
        for now in (short, start, short):
            screen.show_view(now)
            swept()
            assert len(screen.findChildren(TurnCell)) == 1 + len(now.instead.turns)
            (choice,) = screen.findChildren(ChoiceCell)
            last = screen.findChildren(TurnCell)[-1] if now.instead.turns else None
            if last is not None:
                top = choice.mapTo(screen, QPoint(0, 0)).y()
                assert top >= last.mapTo(screen, QPoint(0, last.height())).y()

    def test_a_whole_road_is_shown_from_its_first_turn(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.at_the_start(), (1280, 520))
        screen.show_view(oven_roads.at_the_end())
        swept()
        first = screen.findChildren(TurnCell)[3]
        assert "Instead · turn 3" in words_on(first)
        assert 0 <= first.mapTo(screen, QPoint(0, 0)).y() < 40

    def test_other_words_make_another_page(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.at_the_start())
        heard = replace(oven_roads.HEARD[0], text="А друга плата?")
        screen.show_view(replace(oven_roads.at_the_start(), heard=(heard,)))
        swept()
        words = words_on(screen)
        assert "А друга плата?" in words
        assert oven_roads.HEARD[0].text not in words

    def test_page_up_and_down_scroll(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.at_the_end())
        press(qtbot, Qt.Key.Key_PageUp)
        upper = screen.state().scrolled
        press(qtbot, Qt.Key.Key_PageDown)
        lower = screen.state().scrolled
        assert upper is not None and lower is not None and lower > upper


class TestBeingBuiltAnew:
    def test_the_selected_reply_stays_selected(self, qtbot: QtBot) -> None:
        screen = shown(qtbot, oven_roads.under_way())
        press(qtbot, Qt.Key.Key_3)
        again = shown(qtbot, oven_roads.under_way())
        again.restore(screen.state())
        assert options(again).selected_row() == 2

    def test_a_place_of_another_view_is_not_taken_up(self, qtbot: QtBot) -> None:
        again = shown(qtbot, oven_roads.at_the_start())
        again.restore(WhatIfState(said=1, row=2, scrolled=None))
        assert options(again).selected_row() == -1
        again.restore(None)
        assert options(again).selected_row() == -1

    def test_digits_can_be_switched_off(self, qtbot: QtBot) -> None:
        screen = WhatIfScreen(Theme(), oven_roads.at_the_start(), keymap=Keymap(digits=False))
        on_stage(qtbot, screen)
        press(qtbot, Qt.Key.Key_1)
        settle()
        assert options(screen).selected_row() == -1

    def test_the_window_is_named_after_the_talk(self, qtbot: QtBot) -> None:
        view = replace(oven_roads.at_the_start(), title="Another talk")
        assert shown(qtbot, view).subject == "Another talk"
