"""Keys that are pressed faster than the disk, a window left while it writes, late answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.paths import store_file
from simulator.progress.rows import Status
from simulator.progress.store import Store
from simulator.ui.trainee.briefing import BriefingScreen
from simulator.ui.trainee.conversation import Conversation
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.picker import PickerScreen
from simulator.usecases.showing import TalkView
from tests.ui.test_desk_flow import ENTER, Seat, seat, to_first_line

__all__ = ["seat"]

ESC = Qt.Key.Key_Escape


@contextmanager
def held(submit) -> Iterator[None]:
    """A thread that is busy meanwhile: what is handed to it waits."""
    go_on = Event()
    submit(lambda _: go_on.wait(30))
    try:
        yield
    finally:
        go_on.set()


def slow_disk(seat: Seat):
    return held(seat.keepers[0].submit)


def hit(seat: Seat, *keys: Qt.Key) -> None:
    """Presses keys one after another without waiting for what they do."""
    for key in keys:
        window = seat.desk.window
        QTest.keyClick(window.focusWidget() or window, key)
        QCoreApplication.processEvents()


def settle(seat: Seat) -> None:
    seat.qtbot.waitUntil(lambda: not seat.tasks.busy, timeout=10_000)


def digit_of(seat: Seat, reply: str) -> Qt.Key:
    texts = [choice.reply for choice in seat.talk.choices]
    return Qt.Key(Qt.Key.Key_1 + texts.index(reply))


def said(seat: Seat) -> list[str]:
    """The replies on the disk of the newest run."""
    store = Store.open(store_file(seat.data))
    try:
        rows = store.history.runs(store.profiles.all()[0].id)
        return [answer.reply for answer in store.runs.load(rows[0].id).answers]
    finally:
        store.close()


def act(seat: Seat, action: str) -> None:
    seat.banners()[0].acted.emit(action)
    settle(seat)


def to_the_last_feedback(seat: Seat) -> None:
    to_first_line(seat)
    seat.say("good")
    seat.press(ENTER)
    seat.say("good")


def to_debrief(seat: Seat) -> None:
    to_the_last_feedback(seat)
    seat.press(ENTER)
    seat.wait_for(DebriefScreen)


class TestTalk:
    def test_the_way_to_the_debrief_pressed_twice_leads_there_once(self, seat: Seat) -> None:
        to_the_last_feedback(seat)
        with slow_disk(seat):
            hit(seat, ENTER, ENTER, ENTER)
        settle(seat)
        assert isinstance(seat.screen, DebriefScreen)
        assert seat.runs() == [Status.FINISHED]

    def test_taking_back_and_going_on_at_once_takes_back(self, seat: Seat) -> None:
        to_the_last_feedback(seat)
        with slow_disk(seat):
            hit(seat, Qt.Key.Key_Backspace, ENTER, ENTER)
        settle(seat)
        assert isinstance(seat.screen, Conversation)
        assert (seat.talk.turn, said(seat)) == (2, ["good"])
        assert seat.runs() == [Status.OPEN]

    def test_nothing_is_taken_back_any_more_on_the_way_to_the_debrief(self, seat: Seat) -> None:
        to_the_last_feedback(seat)
        with slow_disk(seat):
            hit(seat, ENTER, Qt.Key.Key_Backspace)
        settle(seat)
        assert isinstance(seat.screen, DebriefScreen)
        assert said(seat) == ["good", "good"]

    def test_leaving_while_a_reply_is_written_keeps_it(self, seat: Seat) -> None:
        to_first_line(seat)
        digit = digit_of(seat, "wall")
        with slow_disk(seat):
            hit(seat, digit, digit, ESC, ESC)
            assert isinstance(seat.screen, Conversation)
        settle(seat)
        assert isinstance(seat.screen, HomeScreen | PickerScreen)
        assert said(seat) == ["wall"]

    def test_leaving_while_the_disk_refuses_a_reply_asks_first(self, seat: Seat) -> None:
        to_first_line(seat)
        seat.fail += [KnownError("disk_full", path="x")] * 2
        seat.say("wall")
        seat.press(ESC)
        assert isinstance(seat.screen, Conversation)
        assert len(seat.banners()) == 1
        act(seat, "retry")
        assert (said(seat), seat.banners()) == (["wall"], [])
        assert seat.talk.feedback is not None

    def test_who_leaves_without_saving_leaves_no_strip_behind(self, seat: Seat) -> None:
        to_first_line(seat)
        seat.fail += [KnownError("disk_full", path="x")] * 2
        seat.say("wall")
        seat.press(ESC)
        act(seat, "leave")
        assert isinstance(seat.screen, HomeScreen)
        assert (said(seat), seat.banners()) == ([], [])

    def test_saving_again_pressed_twice_says_the_reply_once(self, seat: Seat) -> None:
        to_first_line(seat)
        seat.fail.append(KnownError("locked", path="x"))
        seat.say("wall")
        (strip,) = seat.banners()
        with slow_disk(seat):
            strip.acted.emit("retry")
            strip.acted.emit("retry")
        settle(seat)
        assert (said(seat), seat.banners()) == (["wall"], [])

    def test_going_on_while_it_is_saved_again_leaves_nothing_unsaved(self, seat: Seat) -> None:
        to_first_line(seat)
        seat.fail.append(KnownError("locked", path="x"))
        seat.say("wall")
        (strip,) = seat.banners()
        with slow_disk(seat):
            strip.acted.emit("retry")
            strip.acted.emit("go_on")
        settle(seat)
        assert (said(seat), seat.banners()) == (["wall"], [])
        assert seat.talk.feedback is not None

    def test_a_run_reopened_before_its_first_reply_goes_on(self, seat: Seat) -> None:
        to_first_line(seat)
        seat.say("good")
        other = Store.open(store_file(seat.data))
        (row,) = other.history.runs(other.profiles.all()[0].id)
        other.runs.take_back(row.id, 1, seat.clock())
        other.close()
        seat.press(ENTER)
        seat.say("good")
        act(seat, "reopen")
        seat.say("wall")
        assert (seat.talk.turn, said(seat)) == (1, ["wall"])

    def test_what_was_worked_out_for_one_talk_is_not_shown_in_the_next(
        self, seat: Seat, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shown: list[Mode] = []
        show_talk = Conversation.show_talk

        def watched(screen: Conversation, view: TalkView) -> None:
            shown.append(view.mode)
            show_talk(screen, view)

        to_first_line(seat)
        seat.say("good")
        seat.press(ESC)
        (shelf,) = seat.shelves
        home = seat.screen
        assert isinstance(home, HomeScreen)
        with held(shelf.analyse):
            store = Store.open(store_file(seat.data))
            (row,) = store.history.runs(store.profiles.all()[0].id)
            store.close()
            home.resume_requested.emit(row.id)
            seat.wait_for(Conversation)
            hit(seat, ESC)
            seat.wait_for(HomeScreen)
            home = seat.screen
            assert isinstance(home, HomeScreen)
            home.start_requested.emit("oven", Mode.EXAM)
            seat.wait_for(BriefingScreen)
            hit(seat, ENTER)
            seat.wait_for(Conversation)
            assert (seat.talk.mode, seat.talk.turn) == (Mode.EXAM, 1)
            monkeypatch.setattr(Conversation, "show_talk", watched)
        settle(seat)
        assert set(shown) == {Mode.EXAM}

    @pytest.mark.parametrize("gone_on", [False, True])
    def test_closing_the_window_tries_once_more_to_save(self, seat: Seat, gone_on: bool) -> None:
        to_first_line(seat)
        seat.fail.append(KnownError("locked", path="x"))
        seat.say("wall")
        if gone_on:
            act(seat, "go_on")
        assert said(seat) == []
        seat.get_up()
        assert said(seat) == ["wall"]

    def test_closing_the_window_while_a_reply_is_written_keeps_it(self, seat: Seat) -> None:
        to_first_line(seat)
        digit = digit_of(seat, "wall")
        with slow_disk(seat):
            hit(seat, digit, digit)
            seat.desk.window.close()
        assert seat.keepers[0].close(10)
        assert said(seat) == ["wall"]
        # What came back found no window, as it should: nothing is waited for any more.
        seat.tasks._running = 0


class TestStart:
    def test_an_exam_started_twice_is_begun_once(self, seat: Seat) -> None:
        seat.press(ENTER)
        seat.wait_for(BriefingScreen)
        briefing = seat.screen
        assert isinstance(briefing, BriefingScreen)
        with slow_disk(seat):
            briefing.started.emit(Mode.EXAM)
            briefing.started.emit(Mode.EXAM)
        settle(seat)
        assert isinstance(seat.screen, Conversation)
        assert seat.runs() == [Status.OPEN]

    def test_who_leaves_while_a_run_is_begun_is_not_called_back_to_it(self, seat: Seat) -> None:
        seat.press(ENTER)
        seat.wait_for(BriefingScreen)
        briefing = seat.screen
        assert isinstance(briefing, BriefingScreen)
        with slow_disk(seat):
            briefing.started.emit(Mode.PRACTICE)
            hit(seat, ESC)
            seat.wait_for(HomeScreen)
            hit(seat, ESC)
        settle(seat)
        assert isinstance(seat.screen, PickerScreen)

    def test_who_leaves_while_a_briefing_is_read_is_at_the_list_of_people(self, seat: Seat) -> None:
        to_first_line(seat)
        seat.press(ESC)
        home = seat.screen
        assert isinstance(home, HomeScreen)
        with held(seat.shelves[-1].submit):
            home.briefing_requested.emit("oven")
            hit(seat, ESC)
        settle(seat)
        assert isinstance(seat.screen, PickerScreen)


class TestDebrief:
    def test_what_the_disk_refused_at_the_end_is_written_in_the_debrief(self, seat: Seat) -> None:
        to_the_last_feedback(seat)
        seat.fail += [KnownError("disk_full", path="x")] * 2
        seat.press(ENTER)
        seat.wait_for(DebriefScreen)
        assert len(seat.banners()) == 1
        assert seat.runs() == [Status.OPEN]
        act(seat, "retry")
        assert (seat.runs(), seat.banners()) == ([Status.FINISHED], [])

    def test_leaving_with_something_unsaved_asks_first(self, seat: Seat) -> None:
        to_the_last_feedback(seat)
        seat.fail += [KnownError("disk_full", path="x")] * 2
        seat.press(ENTER)
        seat.wait_for(DebriefScreen)
        seat.fail.append(KnownError("disk_full", path="x"))
        seat.press(ESC)
        assert isinstance(seat.screen, DebriefScreen)
        assert len(seat.banners()) == 1
        act(seat, "leave")
        assert isinstance(seat.screen, HomeScreen)
        assert seat.banners() == []

    def test_leaving_writes_what_waited(self, seat: Seat) -> None:
        to_the_last_feedback(seat)
        seat.fail += [KnownError("disk_full", path="x")] * 2
        seat.press(ENTER)
        seat.wait_for(DebriefScreen)
        seat.press(ESC)
        assert isinstance(seat.screen, HomeScreen)
        assert (seat.runs(), seat.banners()) == ([Status.FINISHED], [])

    def test_a_debrief_that_cannot_be_read_says_why_and_leads_home(self, seat: Seat) -> None:
        to_the_last_feedback(seat)
        with slow_disk(seat):
            hit(seat, ENTER)
            # The ending is on its way; what is read after it fails.
            seat.keepers[0].submit(lambda _: seat.fail.append(KnownError("locked", path="x")))
        settle(seat)
        assert isinstance(seat.screen, HomeScreen)
        assert len(seat.banners()) == 1

    def test_causes_compared_twice_are_judged(self, seat: Seat) -> None:
        to_debrief(seat)
        screen = seat.screen
        assert isinstance(screen, DebriefScreen)
        with slow_disk(seat):
            screen.causes_ticked.emit(("unclear",))
            screen.causes_ticked.emit(("unclear",))
        settle(seat)
        assert screen.state().answered is not None
        assert seat.banners() == []

    @pytest.mark.parametrize("refused", [1, 2])
    def test_causes_the_disk_refused_are_judged_when_saved_again(
        self, seat: Seat, refused: int
    ) -> None:
        to_debrief(seat)
        screen = seat.screen
        assert isinstance(screen, DebriefScreen)
        seat.fail += [KnownError("locked", path="x")] * refused
        screen.causes_ticked.emit(("unclear",))
        settle(seat)
        for _ in range(refused):
            assert screen.state().answered is None
            act(seat, "retry")
        assert screen.state().answered is not None
        assert seat.banners() == []

    def test_a_replay_pressed_twice_begins_one_run(self, seat: Seat) -> None:
        to_debrief(seat)
        screen = seat.screen
        assert isinstance(screen, DebriefScreen)
        with slow_disk(seat):
            screen.replay_requested.emit(2)
            screen.replay_requested.emit(2)
        settle(seat)
        assert isinstance(seat.screen, Conversation)
        assert sorted(seat.runs()) == sorted([Status.FINISHED, Status.OPEN])
