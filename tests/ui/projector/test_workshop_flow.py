"""A workshop at the desk with the keyboard alone: a clicker's keys and a row of digits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from simulator.model.errors import KnownError
from simulator.ui.projector.audience_window import AudienceWindow
from simulator.ui.projector.presenter_screen import PresenterScreen
from simulator.ui.projector.setup_screen import SetupScreen
from simulator.ui.trainee.home import HomeScreen
from simulator.usecases.workshop.frames import (
    BlankFrame,
    CardFrame,
    FarewellFrame,
    ForkFrame,
    LineFrame,
    ReplyFrame,
    ScoresFrame,
    TitleFrame,
    Vote,
    VotesFrame,
    WhatIfFrame,
)
from simulator.usecases.workshop.stages import Stage
from tests.ui.pressing import press
from tests.ui.projector.room import BACK, ENTER, ESCAPE, ON, WISHES, Room

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class TestTheWholeWay:
    def test_f5_on_the_home_screen_asks_and_escape_leads_back(self, room: Room) -> None:
        setup = room.ask()
        assert setup._view.title == "The short oven"
        setup.back_wanted.emit()
        room.seat.wait_for(HomeScreen)

    def test_a_whole_talk_by_pgdn_and_digits_to_the_farewell(self, room: Room) -> None:
        room.start()
        assert isinstance(room.on_the_wall, TitleFrame)
        room.go_to(Stage.FAREWELL, turn=2)
        assert isinstance(room.on_the_wall, FarewellFrame)
        assert "hand out" in room.said()
        room.press(ESCAPE, ESCAPE)
        room.seat.wait_for(HomeScreen)
        assert room.kept().closed

    def test_a_turn_shows_votes_reply_and_scores_one_after_the_other(self, room: Room) -> None:
        room.start()
        seen = []
        for _ in range(12):
            frame = type(room.on_the_wall)
            if not seen or seen[-1] is not frame:
                seen.append(frame)
            if room.stage is Stage.OPEN:
                room.count(1, 6, 2)
            else:
                room.press(ON)
            if room.stage is Stage.LINE and room.talk.workshop.turn == 2:
                break
        assert seen == [TitleFrame, LineFrame, ForkFrame, VotesFrame, ReplyFrame, *seen[5:]]
        assert seen[-1] is ScoresFrame

    def test_the_vote_is_filled_and_closed_by_digits_and_stays_hidden(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.OPEN)
        room.count(6, 12)
        assert room.stage is Stage.OPEN
        room.count(4)
        assert room.stage is Stage.CLOSED
        assert room.hands == (6, 12, 4)
        wall = room.on_the_wall
        assert isinstance(wall, ForkFrame)
        assert wall.vote is Vote.CLOSED

    def test_arrows_count_by_one(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.OPEN)
        room.press(Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down)
        assert room.hands[0] == 2

    def test_looking_back_loses_no_count_and_a_revote_keeps_the_first(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.OPEN)
        room.count(6, 2, 4)
        room.press(ON, BACK, BACK, BACK, BACK)
        assert isinstance(room.on_the_wall, LineFrame)
        room.press(ON, ON, ON, ON)
        assert room.stage is Stage.VOTES
        assert room.hands == (6, 2, 4)
        room.press(Qt.Key.Key_F4)
        room.count(1, 1, 9)
        room.press(ON)
        wall = room.on_the_wall
        assert isinstance(wall, VotesFrame)
        assert (wall.votes, wall.first) == ((1, 1, 9), (6, 2, 4))

    def test_a_digit_picks_another_reply_than_the_winner(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.VOTES)
        room.press(Qt.Key.Key_3, ENTER)
        wall = room.on_the_wall
        assert isinstance(wall, ReplyFrame)
        assert wall.number == 3

    def test_what_if_stands_beside_the_talk_and_returning_leaves_it_untouched(
        self, room: Room
    ) -> None:
        room.start()
        room.go_to(Stage.SCORES)
        before = room.on_the_wall
        kept = room.talk.workshop.kept
        room.press(Qt.Key.Key_F8, ON)
        assert isinstance(room.on_the_wall, WhatIfFrame)
        room.press(Qt.Key.Key_F8)
        assert room.on_the_wall == before
        room.press(Qt.Key.Key_F8)
        assert isinstance(room.on_the_wall, WhatIfFrame)
        room.press(ESCAPE)
        assert room.on_the_wall == before
        assert room.talk.workshop.kept == kept

    def test_a_turn_begins_anew_by_shift_f5(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.SCORES)
        room.press(Qt.Key.Key_F5, modifier=SHIFT)
        assert room.stage is Stage.LINE
        assert room.talk.workshop.played is None

    def test_the_worst_road_is_played_once_on_purpose(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.RULE, turn=2)
        room.press(Qt.Key.Key_F8, modifier=SHIFT)
        assert room.stage is Stage.WORST

    def test_where_it_cannot_be_played_that_is_said_to_the_presenter(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.SCORES)
        for before in ((), (BACK,), (BACK, Qt.Key.Key_F8)):
            room.press(*before)
            stage, wall = room.stage, room.on_the_wall
            room.press(Qt.Key.Key_F8, modifier=SHIFT)
            assert "worst road cannot be played" in room.said()
            assert (room.stage, room.on_the_wall) == (stage, wall)
            room.press(ON)
            assert "worst road" not in room.said()


class TestBothWindows:
    def test_keys_work_in_whichever_window_has_the_keyboard(self, room: Room) -> None:
        room.start()
        room.press(ON, there=room.audience)
        assert isinstance(room.on_the_wall, LineFrame)
        room.press(ON)
        assert isinstance(room.on_the_wall, ForkFrame)
        room.press(ON, there=room.audience)
        room.press(Qt.Key.Key_7, ENTER, there=room.audience)
        assert room.hands[0] == 7

    @pytest.mark.parametrize(
        ("key", "text"),
        [
            (Qt.Key.Key_B, "b"),
            (Qt.Key.Key_Period, "."),
            (0x0418, "и"),
            (0x042E, "ю"),
        ],
        ids=["B", "full stop", "И", "Ю"],
    )
    @pytest.mark.parametrize("in_the_rooms_window", [False, True])
    def test_blank_on_every_layout(
        self, room: Room, key: int, text: str, in_the_rooms_window: bool
    ) -> None:
        room.start()
        target = room.audience if in_the_rooms_window else room.presenter
        press(target, key, NONE, text)
        assert room.on_the_wall == BlankFrame(white=False)
        press(target, key, NONE, text)
        assert isinstance(room.on_the_wall, TitleFrame)

    @pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_W, "w"), (0x0426, "ц")])
    def test_white_on_every_layout(self, room: Room, key: int, text: str) -> None:
        room.start()
        press(room.presenter, key, NONE, text)
        assert room.on_the_wall == BlankFrame(white=True)

    def test_the_small_picture_is_what_the_room_sees_also_when_blank(self, room: Room) -> None:
        room.start()
        small = room.talk.stage.picture.pixmap(320, 1.0)
        assert small is not None
        bright = small.toImage().pixelColor(4, 4)
        press(room.presenter, Qt.Key.Key_B, NONE, "b")
        dark = room.talk.stage.picture.pixmap(320, 1.0)
        assert dark is not None
        assert bright.lightness() > 200
        assert dark.toImage().pixelColor(4, 4).lightness() < 20
        assert small.width() == dark.width() == 320


class TestWhatStandsBeforeTheTalk:
    def test_while_blank_nothing_but_resuming_works(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.OPEN)
        room.press(Qt.Key.Key_B, Qt.Key.Key_5, Qt.Key.Key_F9, Qt.Key.Key_F8)
        assert room.on_the_wall == BlankFrame()
        assert room.hands[0] is None
        room.press(ON)
        assert isinstance(room.on_the_wall, ForkFrame)
        assert room.stage is Stage.OPEN
        room.press(Qt.Key.Key_B, BACK)
        assert room.stage is Stage.OPEN
        room.press(Qt.Key.Key_W, ESCAPE)
        assert isinstance(room.on_the_wall, ForkFrame)
        assert not room.talk._asked_end

    def test_a_frozen_picture_stays_while_the_presenter_goes_on(self, room: Room) -> None:
        room.start()
        room.press(Qt.Key.Key_F9, ON, ON)
        assert isinstance(room.on_the_wall, TitleFrame)
        assert room.stage is Stage.OPTIONS
        room.press(ESCAPE)
        assert isinstance(room.on_the_wall, ForkFrame)

    def test_blank_over_a_frozen_picture_comes_back_to_it(self, room: Room) -> None:
        room.start()
        room.press(Qt.Key.Key_F9, ON, Qt.Key.Key_B, ON)
        assert isinstance(room.on_the_wall, TitleFrame)
        assert room.stage is Stage.LINE

    def test_the_test_card_is_taken_away_without_a_step(self, room: Room) -> None:
        room.start()
        room.press(Qt.Key.Key_F12)
        assert room.on_the_wall == CardFrame("Room A")
        room.press(ON)
        assert isinstance(room.on_the_wall, TitleFrame)

    def test_f5_shows_the_room_the_step(self, room: Room) -> None:
        room.start()
        room.press(Qt.Key.Key_F9, ON, ON, Qt.Key.Key_F5)
        assert isinstance(room.on_the_wall, ForkFrame)


class TestTheEnd:
    def test_one_escape_changes_nothing_for_the_room(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.OPEN)
        before = room.on_the_wall
        room.press(ESCAPE)
        assert room.on_the_wall == before
        room.press(ON)
        assert room.stage is Stage.CLOSED
        room.press(ESCAPE)
        assert isinstance(room.seat.screen, PresenterScreen)

    def test_any_other_key_takes_the_question_back(self, room: Room) -> None:
        room.start()
        room.press(ESCAPE, ON, ESCAPE)
        assert isinstance(room.seat.screen, PresenterScreen)
        room.press(ESCAPE)
        room.seat.wait_for(HomeScreen)

    def test_closing_the_rooms_window_only_asks(self, room: Room) -> None:
        room.start()
        room.audience.close()
        assert room.audience.isVisible()
        assert room.talk._asked_end

    def test_ended_in_the_middle_it_is_gone_on_with_there(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.OPEN)
        room.count(3, 4)
        room.press(ESCAPE, ESCAPE)
        room.seat.wait_for(HomeScreen)
        room.rest()
        room.go_on_with()
        assert room.stage is Stage.OPEN
        assert room.hands == (3, 4, None)
        room.press(Qt.Key.Key_8)
        assert room.hands == (3, 4, 8)
        assert room.talk.workshop.kept.expected == WISHES.expected

    def test_the_window_closed_over_a_talk_leaves_none_of_the_rooms(self, room: Room) -> None:
        room.start()
        room.window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        left = QApplication.topLevelWidgets()
        assert not [window for window in left if isinstance(window, AudienceWindow)]

    def test_the_window_closed_over_a_talk_keeps_it(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.VOTES)
        room.seat.get_up()
        assert room.kept().reached.stage is Stage.VOTES
        room.seat.sit_down()
        room.seat.wait_for(HomeScreen)
        room.go_on_with()
        assert room.stage is Stage.VOTES
        assert room.hands == (2, 5, 1)


class TestOneThingAtATime:
    def test_a_double_click_of_the_clicker_is_one_step(self, room: Room) -> None:
        room.start()
        room.seat.seconds += 1
        for _ in range(2):
            QTest.keyClick(room.presenter, ON)
        room.rest()
        room.seat.seconds += 0.1
        QTest.keyClick(room.presenter, ON)
        room.rest()
        assert room.stage is Stage.LINE

    def test_a_press_while_a_step_is_being_written_is_left_out(self, room: Room) -> None:
        room.start()
        for _ in range(3):
            room.seat.seconds += 1
            QTest.keyClick(room.presenter, ON)
        room.rest()
        assert room.stage is Stage.LINE

    def test_a_key_held_down_is_one_press(self, room: Room) -> None:
        room.start()
        room.seat.seconds += 1
        QTest.keyPress(room.presenter, ON)
        room.rest()
        room.seat.seconds += 1
        held = QKeyEvent(QKeyEvent.Type.KeyPress, ON, NONE, "", True)
        QApplication.sendEvent(room.presenter, held)
        room.rest()
        assert room.stage is Stage.LINE

    def test_a_step_waits_for_a_count_that_is_being_written(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.OPEN)
        QTest.keyClick(room.presenter, Qt.Key.Key_5)
        room.seat.seconds += 1
        QTest.keyClick(room.presenter, ON)
        room.rest()
        assert room.stage is Stage.CLOSED
        assert room.kept().ballots["1"].hands[0] == 5

    def test_starting_twice_starts_one(self, room: Room) -> None:
        setup = room.ask()
        setup.started.emit(WISHES)
        setup.started.emit(WISHES)
        room.wait_for_talk()
        room.press(ESCAPE, ESCAPE)
        room.seat.wait_for(HomeScreen)
        assert len(room.ask()._view.cut_off) == 1


class TestTheDisk:
    def test_a_refusal_is_said_to_the_presenter_and_the_room_goes_on(self, room: Room) -> None:
        room.start()
        room.seat.fail.append(KnownError("disk_full"))
        room.press(ON)
        assert room.stage is Stage.LINE
        assert "disk is full" in room.said()
        room.press(ON)
        assert "disk is full" not in room.said()
        assert room.kept().reached.stage is Stage.OPTIONS

    def test_the_key_at_hand_ends_nothing_that_is_not_saved(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.OPTIONS)
        room.seat.fail.extend([KnownError("disk_full")] * 2)
        room.press(ON, ESCAPE, ESCAPE)
        assert "only in memory" in room.said()
        QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Space)
        room.rest()
        assert isinstance(room.seat.screen, PresenterScreen)
        assert "only in memory" not in room.said()

    def test_ending_while_the_disk_refuses_is_asked_first(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.OPTIONS)
        room.seat.fail.append(KnownError("disk_full"))
        room.press(ON)
        room.seat.fail.append(KnownError("disk_full"))
        room.press(ESCAPE, ESCAPE)
        assert isinstance(room.seat.screen, PresenterScreen)
        assert "only in memory" in room.said()
        room.press(ESCAPE, ESCAPE)
        room.seat.wait_for(HomeScreen)
        assert room.kept().reached.stage is Stage.OPEN

    def test_without_a_store_the_room_plays_and_is_told_that_nothing_is_kept(
        self, room: Room
    ) -> None:
        setup = room.ask()
        # Neither what was filled in nor the room itself is taken.
        room.seat.fail.extend([KnownError("read_only"), KnownError("read_only")])
        setup.started.emit(WISHES)
        room.wait_for_talk()
        assert "nothing of this workshop is kept" in room.said()
        room.go_to(Stage.VOTES)
        room.press(ESCAPE, ESCAPE)
        room.seat.wait_for(HomeScreen)
        assert room.ask()._view.cut_off == ()

    def test_a_scenario_that_is_gone_is_said_before_anything_starts(self, room: Room) -> None:
        (room.seat.scenarios / "oven" / "scenario.yaml").unlink()
        room.seat.press(Qt.Key.Key_F5)
        room.seat.wait_for(SetupScreen)
        screen = room.seat.screen
        assert isinstance(screen, SetupScreen)
        assert screen._view.trouble


class TestClocks:
    def test_they_run_stand_while_paused_and_the_turns_is_set_back(self, room: Room) -> None:
        room.start()
        room.seat.seconds += 70
        clocks = room.talk.workshop.clocks
        assert clocks.session_s >= 70
        room.press(Qt.Key.Key_T, modifier=CTRL)
        assert clocks.paused
        before = clocks.session_s
        room.seat.seconds += 500
        assert clocks.session_s == before
        room.press(Qt.Key.Key_T, modifier=CTRL)
        room.press(Qt.Key.Key_T, modifier=CTRL | SHIFT)
        assert clocks.turn_s == 0
        assert clocks.session_s >= before

    def test_the_time_spent_is_kept_between_steps(self, room: Room) -> None:
        room.start()
        room.seat.seconds += 600
        room.talk._on_tick()
        room.rest()
        assert room.kept().spent_s >= 600


class TestLooks:
    def test_other_letters_keep_the_step_the_wall_and_the_curtain(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.OPEN)
        room.count(4)
        before = room.on_the_wall
        room.press(Qt.Key.Key_Plus, modifier=CTRL)
        assert room.stage is Stage.OPEN
        assert room.on_the_wall == before
        room.press(Qt.Key.Key_6)
        assert room.hands[:2] == (4, 6)

    def test_f3_has_its_say_in_both_windows(self, room: Room) -> None:
        room.start()
        room.press(Qt.Key.Key_F3, there=room.audience)
        assert room.seat.banners() != []
