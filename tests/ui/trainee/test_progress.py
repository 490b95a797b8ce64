"""Progress: what it says and when it says nothing, and the keyboard on it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from simulator.ui.theme import Theme
from simulator.ui.trainee.progress import ProgressScreen
from simulator.ui.trainee.progress_body import Deleted
from simulator.ui.trainee.progress_cards import Card
from simulator.ui.trainee.progress_maps import Maps
from simulator.ui.trainee.progress_table import RunsTable
from simulator.ui.widgets.button import Button
from simulator.usecases.progress_views import ProgressView
from tests.ui.trainee import practised
from tests.ui.trainee.stage import on_stage, press, swept, words_on

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def stage(
    qtbot: QtBot,
    view: ProgressView | None = None,
    *,
    deleted: Deleted | None = None,
    size: tuple[int, int] = (1280, 720),
    theme: Theme | None = None,
) -> ProgressScreen:
    screen = ProgressScreen(
        theme or Theme(), view or practised.full(), now=practised.NOW, deleted=deleted
    )
    return on_stage(qtbot, screen, size)


def test_enough_answers_without_a_moment_that_stands_out_are_not_called_too_few(
    qtbot: QtBot,
) -> None:
    even = words_on(stage(qtbot, replace(practised.full(), tipping=None)))
    assert "Nothing in particular" in even
    assert "Too few answers to say" not in even


def table(screen: ProgressScreen) -> RunsTable:
    found = screen._body.table
    assert found is not None
    return found


def button(root: QWidget, words: str) -> Button:
    swept()
    found = [one for one in root.findChildren(Button) if one.words() == words]
    assert found, words
    return found[0]


class TestWhatIsSaid:
    def test_the_lean_stands_with_its_figures_and_how_far_off_a_run_may_be(
        self, qtbot: QtBot
    ) -> None:
        said = words_on(stage(qtbot))
        assert "Toward giving in" in said
        assert "Lean −24, see-saw 31, ± 15 points a run" in said

    def test_before_there_is_enough_it_says_what_is_missing(self, qtbot: QtBot) -> None:
        said = words_on(stage(qtbot, practised.not_enough()))
        assert "Too few answers to say" in said
        assert "8 more scored answer" in said
        assert "1 more scenario" in said
        assert "Lean" not in said

    def test_what_tips_the_balance_counts_answers(self, qtbot: QtBot) -> None:
        said = words_on(stage(qtbot))
        assert "Pressure" in said
        assert "4 of 6 answers gave way there" in said

    def test_mastery_is_a_list_of_conditions_with_what_there_is(self, qtbot: QtBot) -> None:
        said = words_on(stage(qtbot))
        assert "Cold exams: 5, needed 4: met" in said
        assert "Mean balance: 78, needed 85: not met yet" in said
        assert "Pressure gap: 18, at most 15: not met yet" in said

    def test_a_stage_is_named_only_where_it_may_be(self, qtbot: QtBot) -> None:
        assert "Mostly answers of stage 2" in words_on(stage(qtbot))
        unnamed = replace(practised.full(), named_stage=None)
        assert "Mostly answers" not in words_on(stage(qtbot, unnamed))

    def test_nobody_is_ranked_and_nothing_is_a_streak(self, qtbot: QtBot) -> None:
        said = words_on(stage(qtbot)).lower()
        for word in ("streak", "rank", "badge", "best", "level up", "!"):
            assert word not in said, word

    def test_a_guest_is_told_that_nothing_is_kept(self, qtbot: QtBot) -> None:
        guest = replace(practised.full(), guest=True)
        assert "As a guest, nothing of this is kept." in words_on(stage(qtbot, guest))
        assert "progress.db" in words_on(stage(qtbot)).replace("\u200b", "")

    def test_figures_being_worked_out_are_said_until_they_are_there(self, qtbot: QtBot) -> None:
        screen = stage(qtbot)
        screen.show_working(3, 8)
        assert "3 of 8 runs" in words_on(screen)
        screen.show_working(8, 8)
        assert "of 8 runs" not in words_on(screen)


class TestKeys:
    def test_enter_begins_the_exam_that_is_next(self, qtbot: QtBot) -> None:
        screen = stage(qtbot)
        with qtbot.waitSignal(screen.talk_wanted) as wanted:
            press(qtbot, Qt.Key.Key_Return)
        assert wanted.args == ["oven"]
        with qtbot.waitSignal(screen.talk_wanted):
            press(qtbot, Qt.Key.Key_E, CTRL)

    def test_another_due_talk_has_its_own_way(self, qtbot: QtBot) -> None:
        screen = stage(qtbot)
        with qtbot.waitSignal(screen.talk_wanted) as wanted:
            button(screen, "Ten people").click()
        assert wanted.args == ["ten_people"]

    def test_f6_goes_to_the_table_and_enter_opens_its_row(self, qtbot: QtBot) -> None:
        screen = stage(qtbot)
        while not table(screen).hasFocus():
            press(qtbot, Qt.Key.Key_F6)
        press(qtbot, Qt.Key.Key_Down)
        with qtbot.waitSignal(screen.run_chosen) as chosen:
            press(qtbot, Qt.Key.Key_Return)
        assert chosen.args == [40]
        press(qtbot, Qt.Key.Key_End)
        with qtbot.waitSignal(screen.run_chosen) as chosen:
            press(qtbot, Qt.Key.Key_Return)
        assert chosen.args == [21]
        press(qtbot, Qt.Key.Key_Home)
        assert table(screen).current() == practised.runs()[0]

    def test_f6_and_shift_f6_lead_round_through_every_part(self, qtbot: QtBot) -> None:
        screen = stage(qtbot)
        first = screen.focusWidget()
        ways = []
        for modifier in (Qt.KeyboardModifier.NoModifier, SHIFT):
            met = []
            for _ in range(5):
                press(qtbot, Qt.Key.Key_F6, modifier)
                met.append(screen.focusWidget())
            assert met[-1] is first
            ways.append(met)
        assert ways[0][:-1] == ways[1][-2::-1]

    def test_the_row_walked_to_is_in_sight(self, qtbot: QtBot) -> None:
        screen = stage(qtbot, practised.many(), size=(1024, 480))
        while not table(screen).hasFocus():
            press(qtbot, Qt.Key.Key_F6)
        for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
            press(qtbot, key)
            row = table(screen).visualRect(table(screen).currentIndex())
            seen = table(screen).viewport().mapTo(screen, row.center())
            assert screen.rect().contains(seen)

    def test_what_can_be_done_has_its_key(self, qtbot: QtBot) -> None:
        screen = stage(qtbot)
        with qtbot.waitSignal(screen.deletion_wanted):
            press(qtbot, Qt.Key.Key_Delete)
        with qtbot.waitSignal(screen.save_wanted):
            press(qtbot, Qt.Key.Key_S, CTRL)
        with qtbot.waitSignal(screen.print_wanted):
            press(qtbot, Qt.Key.Key_P, CTRL)
        with qtbot.waitSignal(screen.left):
            press(qtbot, Qt.Key.Key_Escape)

    def test_without_runs_there_is_nothing_to_save_or_delete(self, qtbot: QtBot) -> None:
        commands = stage(qtbot, practised.empty()).commands()
        assert not {"save", "print", "delete", "sort"} & set(commands)

    def test_with_nothing_yet_enter_does_the_one_thing(self, qtbot: QtBot) -> None:
        screen = stage(qtbot, practised.empty())
        with qtbot.waitSignal(screen.start_wanted):
            press(qtbot, Qt.Key.Key_Return)


class TestBeingBuiltAnew:
    def test_the_row_the_order_and_the_maps_stay(self, qtbot: QtBot) -> None:
        screen = stage(qtbot, practised.many())
        table(screen).sort_by(4, falling=True)
        table(screen).select(333)
        maps = screen._body.maps
        assert maps is not None
        assert maps.more is not None
        maps.more.click()
        table(screen).setFocus()
        again = stage(qtbot, practised.many())
        again.restore(screen.state())
        again.focus_first()
        chosen = table(again).current()
        assert chosen is not None
        assert chosen.run == 333
        assert table(again).sorting() == (4, True)
        assert table(again).hasFocus()
        assert len(again.findChildren(Maps)) == 1
        assert again.state() == screen.state()


class TestDeleted:
    def test_the_seconds_change_in_their_place(self, qtbot: QtBot) -> None:
        screen = stage(qtbot, deleted=Deleted(9, 10))
        kept = screen._body.undo
        assert "for 10 second" in words_on(screen)
        screen.show_left(4)
        assert "for 4 second" in words_on(screen)
        assert screen._body.undo is kept
        assert screen.focusWidget() is kept.button

    def test_enter_and_ctrl_z_keep_the_history(self, qtbot: QtBot) -> None:
        screen = stage(qtbot, deleted=Deleted(9, 10))
        for key, modifier in (
            (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
            (Qt.Key.Key_Z, CTRL),
        ):
            with qtbot.waitSignal(screen.undone):
                press(qtbot, key, modifier)


class TestRulesAndPromises:
    def test_a_rule_is_reworded_in_its_place(self, qtbot: QtBot) -> None:
        screen = stage(qtbot)
        button(screen, "Reword").click()
        field = screen.focusWidget()
        assert isinstance(field, QLineEdit)
        field.setText("If a review is threatened, then I say what is owed.")
        with qtbot.waitSignal(screen.rule_edited) as edited:
            press(qtbot, Qt.Key.Key_Return)
        assert edited.args == [3, "If a review is threatened, then I say what is owed."]

    def test_escape_leaves_a_rule_as_it_is_and_the_screen_where_it_is(self, qtbot: QtBot) -> None:
        screen = stage(qtbot)
        left: list[int] = []
        screen.left.connect(lambda: left.append(1))
        button(screen, "Reword").click()
        press(qtbot, Qt.Key.Key_Escape)
        assert left == []
        assert screen.focusWidget() is button(screen, "Reword")

    def test_a_promise_is_marked_as_kept_once(self, qtbot: QtBot) -> None:
        screen = stage(qtbot)
        marks = [one for one in screen.findChildren(Button) if one.words() == "Mark as kept"]
        assert len(marks) == 1
        with qtbot.waitSignal(screen.promise_kept) as kept:
            marks[0].click()
        assert kept.args == [7]

    def test_both_can_be_dropped(self, qtbot: QtBot) -> None:
        screen = stage(qtbot)
        drops = [one for one in screen.findChildren(Button) if one.words() == "Drop"]
        with qtbot.waitSignal(screen.rule_dropped) as rule:
            drops[0].click()
        with qtbot.waitSignal(screen.promise_dropped) as promise:
            drops[1].click()
        assert (rule.args, promise.args) == ([3], [7])


def test_cards_stand_under_each_other_where_there_is_no_room(qtbot: QtBot) -> None:
    wide = stage(qtbot).findChildren(Card)[:3]
    assert len({card.mapTo(card.window(), card.rect().topLeft()).y() for card in wide}) == 1
    narrow = stage(qtbot, theme=Theme(scale=2.0)).findChildren(Card)[:3]
    assert len({card.mapTo(card.window(), card.rect().topLeft()).x() for card in narrow}) == 1
