"""Progress at the desk, with the keyboard alone: by its tab, into a debrief and back, deleting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.model.errors import KnownError
from simulator.progress.paths import store_file
from simulator.progress.rows import Status
from simulator.progress.store import Store
from simulator.ui.prompts import Question
from simulator.ui.trainee.briefing import BriefingScreen
from simulator.ui.trainee.conversation import Conversation
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.progress import ProgressScreen
from simulator.ui.trainee.progress_deletion import SECONDS
from tests.ui.test_desk_flow import SCENARIO, Seat, to_first_line
from tests.ui.trainee.stage import words_on

ENTER = Qt.Key.Key_Return
ESCAPE = Qt.Key.Key_Escape
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def seat(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Seat]:
    scenarios = tmp_path / "scenarios"
    (scenarios / "oven").mkdir(parents=True)
    (scenarios / "oven" / "scenario.yaml").write_text(SCENARIO, encoding="utf-8")
    made = Seat(qtbot, qapp, tmp_path / "data", scenarios)
    made.sit_down()
    yield made
    made.get_up()


def finish_a_run(seat: Seat) -> None:
    """From the conversation to the end of it, and back among the scenarios."""
    seat.say("good")
    seat.press(ENTER)
    seat.say("cave")
    seat.press(ENTER)
    seat.wait_for(DebriefScreen)
    seat.press(ESCAPE)
    seat.wait_for(HomeScreen)


def progress(seat: Seat) -> ProgressScreen:
    seat.press(Qt.Key.Key_2, modifier=CTRL)
    seat.wait_for(ProgressScreen)
    return shown(seat)


def shown(seat: Seat) -> ProgressScreen:
    screen = seat.screen
    assert isinstance(screen, ProgressScreen)
    return screen


def in_table(seat: Seat) -> None:
    """F6 until the table has the keyboard."""
    table = shown(seat)._body.table
    assert table is not None
    for _ in range(8):
        if seat._desk.window.focusWidget() is not table:
            seat.press(Qt.Key.Key_F6)
    assert seat._desk.window.focusWidget() is table


def test_the_tab_leads_to_what_was_practised_and_the_first_tab_back(seat: Seat) -> None:
    to_first_line(seat)
    finish_a_run(seat)
    assert "1 run" in words_on(progress(seat))
    seat.press(Qt.Key.Key_1, modifier=CTRL)
    seat.wait_for(HomeScreen)
    progress(seat)
    seat.press(ESCAPE)
    seat.wait_for(HomeScreen)


def test_with_no_run_at_all_enter_begins_the_talk_that_is_offered(seat: Seat) -> None:
    seat.press(ENTER)
    seat.wait_for(BriefingScreen)
    seat.press(ESCAPE)
    seat.wait_for(HomeScreen)
    assert "Nothing to compare yet" in words_on(progress(seat))
    seat.press(ENTER)
    seat.wait_for(BriefingScreen)


class TestARunInTheTable:
    def test_a_finished_one_opens_in_its_debrief_and_escape_comes_back_to_its_row(
        self, seat: Seat
    ) -> None:
        to_first_line(seat)
        finish_a_run(seat)
        seat.press(ENTER, modifier=CTRL)
        seat.wait_for(BriefingScreen)
        seat.press(ENTER)
        seat.wait_for(Conversation)
        finish_a_run(seat)
        progress(seat)
        in_table(seat)
        seat.press(Qt.Key.Key_End)
        table = shown(seat)._body.table
        assert table is not None
        chosen = table.current()
        assert chosen is not None
        assert chosen.run == 1
        seat.press(ENTER)
        seat.wait_for(DebriefScreen)
        seat.press(ESCAPE)
        seat.wait_for(ProgressScreen)
        table = shown(seat)._body.table
        assert table is not None
        assert table.current() == chosen
        assert seat._desk.window.focusWidget() is table

    def test_it_opens_from_the_text_that_was_played_though_the_file_is_gone(
        self, seat: Seat
    ) -> None:
        to_first_line(seat)
        finish_a_run(seat)
        (seat.scenarios / "oven" / "scenario.yaml").unlink()
        (seat.scenarios / "oven").rmdir()
        progress(seat)
        in_table(seat)
        seat.press(ENTER)
        seat.wait_for(DebriefScreen)
        assert seat.screen._view.title == "The short oven"

    def test_its_causes_can_still_be_named(self, seat: Seat) -> None:
        to_first_line(seat)
        finish_a_run(seat)
        progress(seat)
        in_table(seat)
        seat.press(ENTER)
        seat.wait_for(DebriefScreen)
        screen = seat.screen
        assert isinstance(screen, DebriefScreen)
        screen.causes_ticked.emit(("unclear",))
        seat.qtbot.waitUntil(lambda: not seat.tasks.busy)
        assert seat.banners() == []

    def test_the_way_out_is_called_by_where_it_leads(self, seat: Seat) -> None:
        to_first_line(seat)
        finish_a_run(seat)
        progress(seat)
        in_table(seat)
        seat.press(ENTER)
        seat.wait_for(DebriefScreen)
        told = words_on(seat.screen)
        assert "To progress" in told
        assert "To the scenarios" not in told

    def test_an_unfinished_one_is_gone_on_with(self, seat: Seat) -> None:
        to_first_line(seat)
        seat.say("good")
        seat.press(ENTER)
        seat.press(ESCAPE)
        seat.wait_for(HomeScreen)
        progress(seat)
        in_table(seat)
        seat.press(ENTER)
        seat.wait_for(Conversation)
        assert seat.talk.turn == 2

    def test_of_one_that_was_given_up_it_is_said_why_nothing_opens(self, seat: Seat) -> None:
        to_first_line(seat)
        seat.say("good")
        seat.press(ENTER)
        seat.press(ESCAPE)
        seat.wait_for(HomeScreen)
        seat.press(ENTER, modifier=CTRL)
        seat.wait_for(BriefingScreen)
        seat.press(ENTER)
        seat.wait_for(Conversation)
        finish_a_run(seat)
        assert sorted(seat.runs()) == [Status.FINISHED, Status.LEFT]
        progress(seat)
        in_table(seat)
        seat.press(Qt.Key.Key_End)
        seat.press(ENTER)
        assert isinstance(seat.screen, ProgressScreen)
        assert [one.accessibleName() for one in seat.banners()] == [
            "This run was given up for another start. "
            "It came to no ending, so there is no debrief of it."
        ]


def question(seat: Seat) -> Question:
    asked = seat._desk.window.findChildren(Question)
    assert len(asked) == 1
    return asked[0]


def delete(seat: Seat) -> None:
    """Del, Tab to the deed, Enter."""
    progress(seat)
    seat.press(Qt.Key.Key_Delete)
    asked = question(seat)
    assert asked.focusWidget() is asked.keep
    QTest.keyClick(asked.keep, Qt.Key.Key_Tab)
    QTest.keyClick(asked.do, ENTER)
    seat.qtbot.waitUntil(lambda: not seat.tasks.busy)


class TestDeletingTheHistory:
    def test_it_is_asked_about_with_the_number_of_runs(self, seat: Seat) -> None:
        to_first_line(seat)
        finish_a_run(seat)
        progress(seat)
        seat.press(Qt.Key.Key_Delete)
        assert question(seat).do.words().startswith("Delete 1 run")
        QTest.keyClick(question(seat).keep, ESCAPE)
        assert seat.runs() == [Status.FINISHED]

    def test_nothing_is_gone_before_the_seconds_are_over(self, seat: Seat) -> None:
        to_first_line(seat)
        finish_a_run(seat)
        delete(seat)
        assert "Can be taken back for 10 second" in words_on(shown(seat))
        pending = seat._desk.flow._inner._deletion
        for _ in range(SECONDS - 1):
            pending.count()
        assert "Can be taken back for 1 second" in words_on(shown(seat))
        assert seat.runs() == [Status.FINISHED]
        pending.count()
        seat.qtbot.waitUntil(lambda: not seat.tasks.busy)
        assert seat.runs() == []
        assert "Keep the history" not in words_on(shown(seat))

    def test_it_can_be_taken_back(self, seat: Seat) -> None:
        to_first_line(seat)
        finish_a_run(seat)
        delete(seat)
        seat.press(Qt.Key.Key_Z, modifier=CTRL)
        assert shown(seat)._body.table is not None
        seat.press(ESCAPE)
        seat.wait_for(HomeScreen)
        assert seat.runs() == [Status.FINISHED]

    def test_leaving_the_screen_carries_it_out(self, seat: Seat) -> None:
        to_first_line(seat)
        finish_a_run(seat)
        delete(seat)
        seat.press(ESCAPE)
        seat.wait_for(HomeScreen)
        assert seat.runs() == []

    def test_closing_the_window_carries_it_out(self, seat: Seat) -> None:
        to_first_line(seat)
        finish_a_run(seat)
        delete(seat)
        seat.get_up()
        assert seat.runs() == []

    def test_a_store_that_takes_no_writing_keeps_it_and_that_is_said(self, seat: Seat) -> None:
        to_first_line(seat)
        finish_a_run(seat)
        delete(seat)
        seat.fail.append(KnownError("disk_full", path="x"))
        pending = seat._desk.flow._inner._deletion
        pending.finish()
        seat.qtbot.waitUntil(lambda: not seat.tasks.busy)
        assert seat.runs() == [Status.FINISHED]
        assert "The history was not deleted" in seat.banners()[0].accessibleName()
        assert shown(seat)._body.table is not None

    def test_a_rule_dropped_meanwhile_goes_and_the_seconds_run_on(self, seat: Seat) -> None:
        to_first_line(seat)
        finish_a_run(seat)
        store = Store.open(store_file(seat.data))
        person = store.profiles.all()[0].id
        rule = store.debriefs.adopt_rule(person, "If a fee, then head office", seat.clock())
        store.close()
        delete(seat)
        shown(seat).rule_dropped.emit(rule)
        seat.qtbot.waitUntil(lambda: not seat.tasks.busy)
        assert "If a fee" not in words_on(shown(seat))
        assert "Can be taken back for" in words_on(shown(seat))
        assert shown(seat)._body.table is None


class TestRulesAndPromises:
    def test_what_is_done_to_them_is_kept_in_the_store(self, seat: Seat) -> None:
        to_first_line(seat)
        finish_a_run(seat)
        store = Store.open(store_file(seat.data))
        person = store.profiles.all()[0].id
        store.debriefs.adopt_rule(person, "If a fee, then head office", seat.clock())
        store.debriefs.promise(person, "Ask first", seat.clock())
        store.debriefs.promise(person, "Say who and when", seat.clock())
        screen = progress(seat)
        assert "If a fee, then head office" in words_on(screen)
        (rule,), (first, second) = store.debriefs.rules(person), store.debriefs.promises(person)
        for signal, values in (
            (lambda: shown(seat).rule_edited, (rule.id, "If a fee, then I ask first")),
            (lambda: shown(seat).promise_kept, (first.id,)),
            (lambda: shown(seat).promise_dropped, (second.id,)),
        ):
            signal().emit(*values)
            seat.qtbot.waitUntil(lambda: not seat.tasks.busy)
        assert [one.text for one in store.debriefs.rules(person)] == ["If a fee, then I ask first"]
        assert [one.kept is not None for one in store.debriefs.promises(person)] == [True]
        assert "If a fee, then I ask first" in words_on(shown(seat))
        shown(seat).rule_dropped.emit(rule.id)
        seat.qtbot.waitUntil(lambda: not seat.tasks.busy)
        assert store.debriefs.rules(person) == ()
        store.close()


def test_figures_that_are_not_kept_yet_are_worked_out_and_that_is_said(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_first_line(seat)
    finish_a_run(seat)
    heard: list[tuple[int, int]] = []
    monkeypatch.setattr(
        ProgressScreen, "show_working", lambda _, done, whole: heard.append((done, whole))
    )
    monkeypatch.setattr("simulator.usecases.figuring.figures_from", lambda _: None)
    assert "1 run" in words_on(progress(seat))
    assert heard[-1] == (1, 1)
