"""Own words from the briefing to the debrief, through crashes and refusing disks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.model.errors import KnownError
from simulator.progress.paths import store_file
from simulator.progress.rows import SavedRun
from simulator.progress.store import Store
from simulator.ui.trainee.briefing import BriefingScreen
from simulator.ui.trainee.conversation import Conversation
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.own_words import WriteBlock
from tests.ui.pressing import press
from tests.ui.test_desk_flow import SCENARIO, Seat

ENTER = Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class Writer(Seat):
    """A person at the desk who writes."""

    def to_first_line(self) -> None:
        """From the first start to the first line of a talk in which one writes first."""
        self.press(ENTER)
        self.wait_for(BriefingScreen)
        self.press(Qt.Key.Key_F4, ENTER)
        self.wait_for(Conversation)

    def write(self, text: str) -> None:
        field = self.field
        for letter in text:
            press(field, ord(letter.upper()), NONE, letter)

    def show_replies(self) -> None:
        self.press(ENTER, modifier=CTRL)

    @property
    def field(self):
        (block,) = [b for b in self.screen.findChildren(WriteBlock) if b.isVisible()]
        return block.field

    def leave(self) -> None:
        self.press(Qt.Key.Key_Escape)
        self.wait_for(HomeScreen)
        self.qtbot.waitUntil(lambda: not self.tasks.busy)

    def go_on(self) -> None:
        self.press(ENTER)
        self.wait_for(Conversation)

    def saved(self) -> SavedRun:
        """The last run, as another program would read it."""
        store = Store.open_read_only(store_file(self.data))
        try:
            rows = [row for one in store.profiles.all() for row in store.history.runs(one.id)]
            return store.runs.load(max(row.id for row in rows))
        finally:
            store.close()


@pytest.fixture
def seat(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    scenarios = tmp_path / "scenarios"
    (scenarios / "oven").mkdir(parents=True)
    text = SCENARIO.replace(
        "    says: And the fee?\n", "    says: And the fee?\n    timer: 30\n    hint: Ask.\n"
    )
    assert "timer: 30" in text
    (scenarios / "oven" / "scenario.yaml").write_text(text, encoding="utf-8")
    made = Writer(qtbot, qapp, tmp_path / "data", scenarios)
    made.sit_down()
    yield made
    made.get_up()


def test_words_are_written_first_and_stand_beside_the_reply_to_the_end(seat: Writer) -> None:
    seat.to_first_line()
    assert seat.talk.writing
    seat.write("Я вас чую. 1 2")
    seat.show_replies()
    assert len(seat.talk.choices) == 3
    assert seat.talk.own_words == "Я вас чую. 1 2"
    seat.say("good")
    assert seat.talk.feedback is not None
    assert seat.talk.feedback.own_words == "Я вас чую. 1 2"
    assert seat.talk.lines[1].own_words == "Я вас чую. 1 2"
    seat.press(ENTER)
    assert seat.talk.writing
    assert seat.talk.timer is None
    seat.show_replies()
    assert seat.talk.timer == 30
    seat.say("good")
    seat.press(ENTER)
    seat.wait_for(DebriefScreen)
    assert seat.saved().own_words == ("Я вас чую. 1 2", None)


def test_the_choice_stays_with_the_person_and_f4_changes_it_in_the_talk(seat: Writer) -> None:
    seat.to_first_line()
    seat.leave()
    seat.get_up()
    seat.sit_down()
    seat.wait_for(HomeScreen)
    seat.go_on()
    assert seat.talk.writing
    seat.write("Hm")
    seat.press(Qt.Key.Key_F4)
    assert not seat.talk.writing
    assert seat.talk.own_words == "Hm"
    seat.press(Qt.Key.Key_F4)
    assert seat.field.toPlainText() == "Hm"
    seat.press(Qt.Key.Key_F4)
    seat.leave()
    seat.get_up()
    seat.sit_down()
    seat.wait_for(HomeScreen)
    seat.go_on()
    assert not seat.talk.writing


def test_the_exam_of_who_writes_first_shows_its_replies_at_once(seat: Writer) -> None:
    seat.press(ENTER)
    seat.wait_for(BriefingScreen)
    seat.press(Qt.Key.Key_F4, Qt.Key.Key_2, ENTER)
    seat.wait_for(Conversation)
    assert (seat.talk.writing, seat.talk.writes_first, len(seat.talk.choices)) == (False, False, 3)


def test_a_draft_is_kept_while_one_writes_without_being_asked(seat: Writer) -> None:
    seat.to_first_line()
    seat.write("I hear")
    seat.qtbot.waitUntil(lambda: seat.saved().draft == "I hear", timeout=5000)
    seat.write(" you")
    seat.qtbot.waitUntil(lambda: seat.saved().draft == "I hear you", timeout=5000)


def test_leaving_keeps_the_draft_at_once_and_going_on_offers_it_again(seat: Writer) -> None:
    seat.to_first_line()
    seat.write("I hear")
    seat.leave()
    assert seat.saved().draft == "I hear"
    seat.go_on()
    assert seat.field.toPlainText() == "I hear"


def test_closing_the_window_keeps_the_draft(seat: Writer) -> None:
    seat.to_first_line()
    seat.write("I hear")
    seat.get_up()
    assert seat.saved().draft == "I hear"


def test_taking_back_offers_the_words_again(seat: Writer) -> None:
    seat.to_first_line()
    seat.write("I hear")
    seat.show_replies()
    seat.say("wall")
    seat.press(Qt.Key.Key_Backspace)
    assert seat.talk.writing
    assert seat.field.toPlainText() == "I hear"
    assert seat.saved().draft == "I hear"


def test_larger_text_and_the_briefing_lose_nothing_of_what_is_written(seat: Writer) -> None:
    seat.to_first_line()
    seat.write("I hear")
    seat.press(Qt.Key.Key_Left)
    caret = seat.screen.state().caret
    seat.press(Qt.Key.Key_Plus, modifier=CTRL)
    assert (seat.field.toPlainText(), seat.screen.state().caret) == ("I hear", caret)
    seat.press(Qt.Key.Key_B, modifier=CTRL)
    seat.wait_for(BriefingScreen)
    seat.press(Qt.Key.Key_Escape)
    seat.wait_for(Conversation)
    assert (seat.field.toPlainText(), seat.screen.state().caret) == ("I hear", caret)
    seat.press(Qt.Key.Key_0, modifier=CTRL)


class TestWhenTheDiskRefuses:
    def test_a_draft_that_was_refused_stops_nobody_and_goes_with_the_answer(
        self, seat: Writer
    ) -> None:
        seat.to_first_line()
        seat.write("I hear")
        seat.fail.append(KnownError("disk_full", path="x"))
        seat.show_replies()
        assert seat.fail == []
        assert seat.banners() == []
        seat.say("good")
        assert seat.saved().own_words == ("I hear",)

    def test_a_draft_that_was_refused_to_the_end_is_there_when_one_goes_on(
        self, seat: Writer
    ) -> None:
        seat.to_first_line()
        seat.write("I hear")
        seat.fail.append(KnownError("disk_full", path="x"))
        seat.leave()
        assert seat.saved().draft is None
        seat.go_on()
        assert seat.field.toPlainText() == "I hear"

    def test_words_wait_with_their_answer_and_are_saved_with_it(self, seat: Writer) -> None:
        seat.to_first_line()
        seat.write("I hear")
        seat.fail.append(KnownError("disk_full", path="x"))
        seat.show_replies()
        seat.fail.append(KnownError("disk_full", path="x"))
        seat.say("good")
        (strip,) = seat.banners()
        strip.acted.emit("go_on")
        seat.qtbot.waitUntil(lambda: seat.talk.feedback is not None)
        seat.press(ENTER)
        seat.write("And now")
        seat.show_replies()
        seat.say("good")
        assert seat.saved().own_words == ("I hear", "And now")


def test_a_hint_that_was_looked_at_is_recorded(seat: Writer) -> None:
    seat.to_first_line()
    seat.show_replies()
    seat.say("good")
    seat.press(ENTER)
    seat.press(Qt.Key.Key_F2)
    seat.show_replies()
    seat.say("good")
    assert seat.saved().hinted == (False, True)


def test_a_guest_writes_too_and_leaves_nothing_behind(seat: Writer) -> None:
    before = store_file(seat.data).read_bytes()
    seat.screen.guest_chosen.emit()
    seat.wait_for(BriefingScreen)
    seat.press(Qt.Key.Key_F4, ENTER)
    seat.wait_for(Conversation)
    seat.write("I hear")
    seat.show_replies()
    seat.say("good")
    assert seat.talk.lines[1].own_words == "I hear"
    assert store_file(seat.data).read_bytes() == before


def test_the_menu_has_it_with_a_tick_where_it_is_possible(seat: Writer) -> None:
    def entries() -> list[tuple[str, bool, bool]]:
        menus = seat._desk.window.menus
        run = next(menu for menu, title in menus._menus if title() == "&Run")
        run.aboutToShow.emit()
        return [
            (one.text(), one.isCheckable(), one.isChecked())
            for one in run.actions()
            if one.text().startswith("Own words first")
        ]

    seat.press(ENTER)
    seat.wait_for(BriefingScreen)
    assert entries() == [("Own words first\tF4", True, False)]
    seat.press(Qt.Key.Key_F4)
    assert entries() == [("Own words first\tF4", True, True)]
    seat.press(ENTER)
    seat.wait_for(Conversation)
    assert entries() == [("Own words first\tF4", True, True)]
    seat.press(Qt.Key.Key_F4)
    assert entries() == [("Own words first\tF4", True, False)]
    seat.leave()
    assert entries() == []
