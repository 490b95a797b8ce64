"""The presenter's screen with real keys and presses: counting hands, and the steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.ui.actions import Keymap
from simulator.ui.projector.presenter_count import TARGET
from simulator.ui.projector.presenter_words import (
    next_words,
    step_word,
)
from simulator.usecases.workshop.ballots import Agreement
from simulator.usecases.workshop.presenter_views import NextStep, PresenterView
from simulator.usecases.workshop.stages import Stage
from tests.ui.projector import presenter_samples as samples
from tests.ui.projector.presenter_stage import (
    Stood,
    Told,
    focused,
    presenter,
)
from tests.ui.trainee.stage import on_stage, plain, press, settle, swept, words_on

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def _gone_afterwards(qapp: QApplication) -> Iterator[None]:
    """A screen that stays alive is styled anew with every later one, and hears all its keys."""
    yield
    swept()


class TestCounting:
    def test_digits_and_enter_are_commands_wherever_the_keyboard_is(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting())
        for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_Up):
            press(qtbot, key)
        press(qtbot, Qt.Key.Key_Down)
        press(qtbot, Qt.Key.Key_Backspace)
        assert stood.done == ["digit_1", "digit_2", "enter", "more", "less", "erase"]

    def test_the_reply_being_counted_has_the_keyboard_and_the_one_ring(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting())
        assert focused() is stood.cards[2].count
        assert [card.count.lit for card in stood.cards] == [False, False, True, False]
        assert not stood.screen.next_bar.next.hasFocus()
        stood.show(replace(samples.counting(), focus=3))
        assert focused() is stood.cards[3].count
        assert [card.count.lit for card in stood.cards] == [False, False, False, True]

    def test_a_count_is_read_aloud_with_its_reply(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting())
        names = [plain(card.count.accessibleName()) for card in stood.cards]
        assert names[1] == "Reply 2 of 4: 9 hands"
        assert names[2] == "Reply 3 of 4: not counted yet"
        one = samples.rows((1, None, None, None))
        stood.show(replace(samples.counting(), options=one))
        assert plain(stood.cards[0].count.accessibleName()) == "Reply 1 of 4: 1 hand"

    def test_large_buttons_say_the_hands_and_which_reply_they_mean(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting())
        hands, wanted = Told(), Told()
        stood.screen.hands_changed.connect(hands)
        stood.screen.focus_wanted.connect(wanted)
        for button in (stood.cards[1].count.more, stood.cards[1].count.less):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(stood.cards[3].count.more, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(stood.cards[3].count.less, Qt.MouseButton.LeftButton)
        assert hands == [(1, 10), (1, 8), (3, 1), (3, 0)]
        assert wanted == [(1,), (1,), (3,), (3,)]

    def test_targets_for_fingers_are_large(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting(), (1024, 768))
        for card in stood.cards:
            for button in (card.count.less, card.count.more):
                assert min(button.width(), button.height()) >= TARGET

    def test_tab_and_a_press_on_a_reply_ask_for_its_count(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting())
        wanted = Told()
        stood.screen.focus_wanted.connect(wanted)
        press(qtbot, Qt.Key.Key_Tab)
        assert wanted == [(3,)]
        qtbot.mouseClick(stood.cards[0], Qt.MouseButton.LeftButton)
        assert wanted == [(3,), (0,)]

    def test_phones_and_the_first_count_stand_beside_and_who_is_missing_above(
        self, qtbot: QtBot
    ) -> None:
        stood = Stood(qtbot, samples.revote())
        asides = [plain(card.aside) for card in stood.cards]
        assert asides == ["first 6\nphones +1", "first 9", "first 1", "first 4\nphones +2"]
        assert "6 of about 22" in stood.words()
        stood.show(replace(samples.revote(), expected=None))
        assert "6 voted" in stood.words()

    def test_a_closed_reply_is_not_counted(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.closed_reply())
        assert not stood.cards[1].count.isVisible()
        assert "Closed: the senior has gone home" in stood.words()
        wanted = Told()
        stood.screen.focus_wanted.connect(wanted)
        qtbot.mouseClick(stood.cards[1], Qt.MouseButton.LeftButton)
        assert wanted == []

    def test_large_buttons_are_read_aloud_with_what_they_count(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.causes())
        assert plain(stood.cards[1].count.more.accessibleName()) == "Cause 2 of 4: more"
        stood.show(samples.counting())
        assert plain(stood.cards[3].count.less.accessibleName()) == "Reply 4 of 4: less"

    def test_without_number_keys_the_arrows_are_named(self, qtbot: QtBot) -> None:
        made = presenter(keymap=Keymap(digits=False))
        made.show_view(samples.counting())
        on_stage(qtbot, made)
        assert "↑ ↓ count" in words_on(made)
        assert "type a number" not in words_on(made)
        made.show_view(samples.votes())
        settle()
        assert "a press picks another" in words_on(made)

    def test_a_count_that_changes_leaves_the_cards_where_they_are(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting())
        before = stood.cards
        stood.show(replace(samples.counting(), options=samples.rows((6, 9, 1, None)), voted=16))
        assert stood.cards is before
        assert [card.count.figure for card in stood.cards] == ["6", "9", "1", ""]

    def test_the_reply_being_counted_is_in_sight_however_large_the_text(self, qtbot: QtBot) -> None:
        made = presenter(scale=2.0)
        made.show_view(samples.counting())
        on_stage(qtbot, made, (1280, 720))
        for place in (3, 0, 2):
            made.show_view(replace(samples.counting(), focus=place))
            settle()
            card = made.private.options.cards[place]
            top = card.mapTo(made, card.rect().topLeft()).y()
            bottom = card.mapTo(made, card.rect().bottomLeft()).y()
            body = made.body.geometry()
            assert body.top() <= top
            assert bottom <= body.bottom()


class TestSteps:
    def test_the_keys_of_a_remote_reach_the_commands(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.line())
        for key in (
            *(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F5, Qt.Key.Key_Escape),
            *(Qt.Key.Key_Period, Qt.Key.Key_B, Qt.Key.Key_Space, Qt.Key.Key_Right),
        ):
            press(qtbot, key)
        assert stood.done == [
            *("next", "back", "start", "leave"),
            *("black", "black", "next_arrow", "next_arrow"),
        ]

    @pytest.mark.parametrize(
        ("view", "words"),
        [
            (samples.title(), "Show the client’s line"),
            (samples.line(), "Show the replies"),
            (samples.options(), "Open the vote"),
            (samples.counting(), "Close the vote; the count stays hidden"),
            (samples.closed(), "Show the votes"),
            (samples.votes(), "Play reply 2"),
            (samples.reply(), "Show the client’s reaction"),
            (samples.reaction(), "Show the scores"),
            (samples.scores(), "Next turn: show the client’s line"),
            (samples.looking_back(), "Forward to: Votes"),
            (samples.supposing(), "Suppose reply 1"),
            (samples.supposed(), "Back to the talk"),
            (samples.ending(), "Look for the cause"),
            (samples.measure(), "Show a turn that mattered"),
            (samples.forks(), "Show the other turn that mattered"),
            (samples.rule(), "Show the numbers"),
            (samples.farewell(), "This is the last step"),
        ],
    )
    def test_the_bar_names_the_next_step(
        self, qtbot: QtBot, view: PresenterView, words: str
    ) -> None:
        stood = Stood(qtbot, view)
        assert plain(stood.screen.next_bar.words) == words
        assert plain(stood.screen.next_bar.next.accessibleName()) == words

    def test_every_step_there_is_can_be_named_and_gone_to(self, qapp: QApplication) -> None:
        for stage in Stage:
            view = replace(samples.line(), next=NextStep(stage))
            assert step_word(stage)
            assert next_words(view)
            assert next_words(replace(view, looking_back=True))

    def test_a_tie_and_an_empty_vote_are_said_before_a_reply_is_played(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.tied())
        tied = "As many votes each: 2, 3. A digit picks another."
        assert plain(stood.screen.next_bar.hint) == tied
        stood.show(samples.uncounted())
        assert stood.screen.next_bar.hint == "Nobody voted; a digit picks the reply."

    def test_the_reply_that_plays_next_is_marked_and_another_can_be_pressed(
        self, qtbot: QtBot
    ) -> None:
        stood = Stood(qtbot, samples.votes())
        assert [card.total for card in stood.cards] == ["6", "9", "1", "4"]
        assert stood.words().count("Plays next") == 1
        chosen = Told()
        stood.screen.reply_chosen.connect(chosen)
        qtbot.mouseClick(stood.cards[3], Qt.MouseButton.LeftButton)
        assert chosen == [(3,)]

    def test_how_split_the_room_was_is_told_when_the_vote_is_closed(self, qtbot: QtBot) -> None:
        split = "The room was split."
        stood = Stood(qtbot, replace(samples.counting(), agreement=Agreement.SPLIT))
        assert split not in stood.words()
        stood.show(samples.closed())
        assert split in stood.words()
        stood.show(samples.votes())
        assert split in stood.words()

    def test_buttons_ask_for_the_commands_they_name(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.votes())
        asked = Told()
        stood.screen.command_wanted.connect(asked)
        bar, foot = stood.screen.next_bar, stood.screen.foot
        for button in (bar.next, bar.back, *foot.buttons.values()):
            if button.isVisible():
                qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert [name for (name,) in asked] == [
            *("next", "back", "black", "freeze", "swap", "revote", "leave"),
        ]

    def test_commands_give_way_where_it_is_narrow_and_fold_into_a_menu(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.votes(), (1280, 720))
        foot = stood.screen.foot
        assert foot.folded == ()
        stood.screen.resize(560, 720)
        settle()
        assert foot.more.isVisible()
        assert foot.folded == ("swap",)
        stood.screen.resize(440, 720)
        settle()
        assert set(foot.folded) == {"swap", "revote", "freeze"}
        assert foot.buttons["leave"].isVisible()
        assert foot.buttons["black"].isVisible()

    def test_the_worst_road_is_offered_where_it_may_be_played(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.forks())
        asked = Told()
        stood.screen.command_wanted.connect(asked)
        qtbot.mouseClick(stood.screen.private.worst, Qt.MouseButton.LeftButton)
        assert asked == [("worst_road",)]
        stood.show(samples.scores())
        assert not stood.screen.private.worst.isVisible()

    def test_what_if_is_offered_after_the_scores_and_left_again(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.reaction())
        what = stood.screen.foot.buttons["what_if"]
        assert not what.isVisible()
        stood.show(samples.scores())
        assert (what.isVisible(), what.words()) == (True, "What if")
        stood.show(samples.supposing())
        assert (what.isVisible(), what.words()) == (True, "Leave the what-if")

    def test_asking_about_the_end_takes_the_place_of_the_next_step(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.line())
        stood.screen.show_ask_end(True)
        settle()
        words = stood.words()
        assert "End the workshop?" in words
        assert "Esc again ends it. PgDn goes on." in words
        assert "Show the replies" not in words
        asked = Told()
        stood.screen.command_wanted.connect(asked)
        qtbot.mouseClick(stood.screen.next_bar.end, Qt.MouseButton.LeftButton)
        press(qtbot, Qt.Key.Key_Return)
        assert asked == [("leave",), ("next",)]
        stood.screen.show_ask_end(False)
        settle()
        assert "Show the replies" in stood.words()

    def test_steps_are_told_as_done_now_and_ahead(self, qtbot: QtBot) -> None:
        words = Stood(qtbot, samples.counting()).words()
        for told in ("Done: Replies", "Now: Vote open", "Ahead: Votes"):
            assert told in words
        assert "Turn 3 of about 7" in words
