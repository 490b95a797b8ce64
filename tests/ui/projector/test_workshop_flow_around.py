"""What stands around a room's talk: phones, the page to hand out, languages, other screens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from simulator.model.errors import KnownError
from simulator.ui.projector.presenter_screen import PresenterScreen
from simulator.ui.projector.setup_screen import SetupScreen
from simulator.ui.projector.single_screen import SingleScreen
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.picker import PickerScreen
from simulator.usecases.workshop.frames import CardFrame, ForkFrame, JoinFrame, TitleFrame
from simulator.usecases.workshop.setup_views import RoomTheme
from simulator.usecases.workshop.stages import Stage
from tests.spoken import put_spoken
from tests.ui.projector.desktop import LAPTOP
from tests.ui.projector.room import ENTER, ESCAPE, ON, WISHES, Room, seated
from tests.ui.projector.taken_phones import ADDRESS, ELSEWHERE, TakenPhones
from tests.ui.test_desk_flow import SCENARIO
from tests.ui.trainee.stage import words_on

PHONED = replace(WISHES, phones=True)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def lone(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    """A laptop alone."""
    yield from seated(qtbot, qapp, tmp_path, places=(LAPTOP,))


class TestLongReplies:
    """Those that stand on no wall together are shown one at a time."""

    LONG = " ".join(["We look into the order, call the depot, and tell her who calls back."] * 9)

    @pytest.fixture
    def wordy(self, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
        replies = ("I will look now.", "Have a gift.", "Read the terms.")
        scenario = SCENARIO
        for reply in replies:
            scenario = scenario.replace(f"say: {reply}", f'say: "{reply} {self.LONG}"', 1)
        yield from seated(qtbot, qapp, tmp_path, scenario=scenario)

    def page(self, room: Room) -> tuple[int, int]:
        view = room.talk.stage.picture.view
        assert view is not None
        return view.page, view.page_count

    def test_pgdn_leafs_through_them_before_it_opens_the_vote(self, wordy: Room) -> None:
        wordy.start()
        wordy.go_to(Stage.OPTIONS)
        pages = self.page(wordy)[1]
        assert pages > 1
        for page in range(1, pages):
            wordy.press(ON)
            assert wordy.stage is Stage.OPTIONS
            assert self.page(wordy) == (page, pages)
        wordy.press(Qt.Key.Key_PageUp)
        assert self.page(wordy) == (pages - 2, pages)
        wordy.press(ON, ON)
        assert wordy.stage is Stage.OPEN

    def test_the_reply_that_is_counted_is_the_one_on_the_wall(self, wordy: Room) -> None:
        wordy.start()
        wordy.go_to(Stage.OPEN)
        wordy.press(Qt.Key.Key_3, ENTER)
        second = wordy.talk.workshop.choices[1].text.split()[:3]
        assert " ".join(second) in " ".join(words_of(wordy).split())
        wordy.press(ON)
        assert wordy.stage is Stage.CLOSED


class TestPhones:
    def phones(self, room: Room) -> TakenPhones:
        return room.seat.phones[-1]

    def test_they_are_off_unless_asked_for(self, room: Room) -> None:
        room.start()
        assert room.seat.phones == []
        room.press(ON)
        assert not isinstance(room.on_the_wall, JoinFrame)

    def test_the_address_is_on_the_wall_and_the_vote_asks_what_the_room_reads(
        self, room: Room
    ) -> None:
        room.start(PHONED)
        room.press(ON)
        assert room.on_the_wall == JoinFrame(ADDRESS)
        room.go_to(Stage.OPTIONS)
        assert self.phones(room).asked is None
        room.press(ON)
        asked = self.phones(room).asked
        wall = room.on_the_wall
        assert asked is not None
        assert isinstance(wall, ForkFrame)
        assert asked.options == tuple(choice.text for choice in wall.choices)

    def test_while_they_come_in_the_presenter_reads_what_else_to_try(self, room: Room) -> None:
        room.start(PHONED)
        assert ELSEWHERE not in room.said()
        room.press(ON)
        assert isinstance(room.on_the_wall, JoinFrame)
        assert ELSEWHERE in room.said()
        assert "Wi-Fi" in room.said()
        assert ELSEWHERE not in " ".join(words_of(room))
        room.press(ON)
        assert ELSEWHERE not in room.said()

    def test_on_the_only_screen_nothing_narrows_the_code(self, lone: Room) -> None:
        lone.start(replace(PHONED, screen=""))
        lone.press(ON)
        assert isinstance(lone.on_the_wall, JoinFrame)
        assert ELSEWHERE not in lone.said()

    def test_phones_and_hands_add_up_and_close_together(self, room: Room) -> None:
        room.start(PHONED)
        room.go_to(Stage.OPEN)
        room.press(Qt.Key.Key_4)
        self.phones(room).vote("1", 2, 0, 1)
        ballot = room.talk.workshop.ballot
        room.qtbot.waitUntil(lambda: room.talk.workshop.ballot != ballot)
        assert room.talk.workshop.ballot.totals == (6, 0, 1)
        room.press(ON)
        assert room.stage is Stage.CLOSED
        assert self.phones(room).asked is None
        room.rest()
        assert room.kept().ballots["1"].phones == (2, 0, 1)

    def test_while_the_wall_is_frozen_no_vote_opens_for_them(self, room: Room) -> None:
        room.start(PHONED)
        room.go_to(Stage.LINE)
        room.press(Qt.Key.Key_F9)
        room.go_to(Stage.OPEN)
        assert self.phones(room).asked is None
        room.press(Qt.Key.Key_F9)
        assert self.phones(room).asked is not None
        room.press(Qt.Key.Key_F9)
        self.phones(room).vote("1", 0, 3, 0)
        room.qtbot.waitUntil(lambda: room.talk.workshop.ballot.totals == (0, 3, 0))
        room.press(ON)
        assert room.stage is Stage.CLOSED
        assert self.phones(room).asked is None

    def test_the_presenter_alone_reads_how_many_are_there(self, room: Room) -> None:
        room.start(PHONED)
        shown = room.presenter.body.steps.phones
        assert shown.text() == "0 phones here"
        self.phones(room).here = 1
        room.press(ON)
        assert shown.text() == "1 phone here"
        self.phones(room).here = 23
        room.qtbot.waitUntil(lambda: shown.text() == "23 phones here", timeout=10_000)
        assert "phones here" not in words_of(room)
        room.presenter.curtain(True)
        assert not shown.isVisible()
        assert shown.text() == ""
        room.presenter.curtain(False)
        assert shown.text() == "23 phones here"
        window = room.seat.desk.window
        window.change_looks(replace(window.looks, scale=1.5))
        assert room.presenter.body.steps.phones.text() == "23 phones here"

    def test_without_them_no_number_is_told(self, room: Room) -> None:
        room.start()
        assert not room.presenter.body.steps.phones.isVisible()

    def test_on_the_only_screen_their_number_is_not_told(self, lone: Room) -> None:
        lone.start(replace(PHONED, screen=""))
        self.phones(lone).here = 23
        lone.press(ON)
        assert "23" not in words_on(lone.seat.screen)

    def test_a_revote_asks_them_afresh(self, room: Room) -> None:
        room.start(PHONED)
        room.go_to(Stage.OPEN)
        self.phones(room).vote("1", 2, 0, 1)
        room.qtbot.waitUntil(lambda: room.talk.workshop.ballot.total == 3)
        room.press(ON, Qt.Key.Key_F4)
        assert self.phones(room).fresh == [True, True]
        assert room.talk.workshop.ballot.total == 0
        assert room.talk.workshop.ballot.first == (2, 0, 1)

    def test_looking_back_opens_nothing(self, room: Room) -> None:
        room.start(PHONED)
        room.go_to(Stage.CLOSED)
        room.press(Qt.Key.Key_PageUp)
        assert room.stage is Stage.OPEN
        assert self.phones(room).asked is None

    def test_the_page_ends_with_the_workshop(self, room: Room) -> None:
        room.start(PHONED)
        room.press(ESCAPE, ESCAPE)
        room.seat.wait_for(HomeScreen)
        room.qtbot.waitUntil(lambda: self.phones(room).stopped)

    @pytest.mark.parametrize(
        "trouble",
        [{"refuse": KnownError("phones_unserved", reason="no ports")}, {"loopback": True}],
        ids=["refused", "in no network"],
    )
    def test_trouble_with_them_is_said_and_the_room_counts_hands(
        self, room: Room, trouble: dict
    ) -> None:
        room.seat.phones_trouble = trouble
        room.start(PHONED)
        assert "hands are counted" in room.said()
        room.press(ON)
        assert not isinstance(room.on_the_wall, JoinFrame)
        room.go_to(Stage.VOTES)
        assert room.hands == (2, 5, 1)


class TestTheFirstStart:
    @pytest.fixture
    def fresh(self, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
        yield from seated(qtbot, qapp, tmp_path, nobody=True)

    def test_a_room_plays_although_nobody_has_a_name_yet(self, fresh: Room) -> None:
        fresh.start()
        assert isinstance(fresh.on_the_wall, TitleFrame)
        fresh.press(ESCAPE, ESCAPE)
        fresh.seat.wait_for(PickerScreen)
        setup = fresh.ask()
        assert [one.room for one in setup._view.cut_off] == ["Room A"]


class TestThePageToHandOut:
    @pytest.mark.parametrize("turn", [1, 2])
    def test_it_is_saved_at_any_moment(self, room: Room, tmp_path: Path, turn: int) -> None:
        room.start()
        room.go_to(Stage.SCORES, turn=turn)
        room.press(Qt.Key.Key_S, modifier=CTRL)
        dialog = room.window.findChildren(QFileDialog)[-1]
        dialog.fileSelected.emit(str(tmp_path / "page.html"))
        dialog.close()
        room.qtbot.waitUntil((tmp_path / "page.html").is_file, timeout=10_000)
        room.rest()
        assert "Room A" in (tmp_path / "page.html").read_text(encoding="utf-8")
        assert room.stage is Stage.SCORES

    def test_the_strip_at_the_farewell_has_it_too(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.FAREWELL, turn=2)
        strip = next(one for one in room.seat.banners() if "hand out" in one.accessibleName())
        strip.acted.emit("save")
        room.qtbot.waitUntil(lambda: bool(room.window.findChildren(QFileDialog)))
        room.window.findChildren(QFileDialog)[-1].close()

    def test_it_outlives_a_workshop_that_ends_before_it_was_saved(
        self, room: Room, tmp_path: Path
    ) -> None:
        room.start()
        room.go_to(Stage.FAREWELL, turn=2)
        room.press(ESCAPE, ESCAPE)
        room.seat.wait_for(HomeScreen)
        strip = next(one for one in room.seat.banners() if "hand out" in one.accessibleName())
        strip.acted.emit("save")
        room.qtbot.waitUntil(lambda: bool(room.window.findChildren(QFileDialog)))
        dialog = room.window.findChildren(QFileDialog)[-1]
        dialog.fileSelected.emit(str(tmp_path / "page.html"))
        dialog.close()
        room.qtbot.waitUntil((tmp_path / "page.html").is_file, timeout=10_000)
        room.rest()
        assert "Room A" in (tmp_path / "page.html").read_text(encoding="utf-8")
        assert "hand out" not in room.said()

    @pytest.mark.parametrize(("action", "left"), [("save", True), ("close", False)])
    def test_left_over_it_goes_when_it_is_closed_but_not_by_a_dialog_cancelled(
        self, room: Room, action: str, left: bool
    ) -> None:
        room.start()
        room.go_to(Stage.FAREWELL, turn=2)
        room.press(ESCAPE, ESCAPE)
        room.seat.wait_for(HomeScreen)
        strip = next(one for one in room.seat.banners() if "hand out" in one.accessibleName())
        strip.acted.emit(action)
        for dialog in room.window.findChildren(QFileDialog):
            dialog.reject()
        room.rest()
        assert ("hand out" in room.said()) is left

    def test_the_next_workshop_takes_the_page_left_away(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.FAREWELL, turn=2)
        room.press(ESCAPE, ESCAPE)
        room.seat.wait_for(HomeScreen)
        assert "hand out" in room.said()
        room.ask()
        assert "hand out" not in room.said()

    def test_it_is_not_offered_where_it_was_taken_or_the_talk_goes_on_later(
        self, room: Room, tmp_path: Path
    ) -> None:
        room.start()
        room.go_to(Stage.SCORES)
        room.press(ESCAPE, ESCAPE)
        room.seat.wait_for(HomeScreen)
        assert "hand out" not in room.said()
        room.start()
        room.go_to(Stage.FAREWELL, turn=2)
        room.press(Qt.Key.Key_S, modifier=CTRL)
        dialog = room.window.findChildren(QFileDialog)[-1]
        dialog.fileSelected.emit(str(tmp_path / "page.html"))
        dialog.close()
        room.qtbot.waitUntil((tmp_path / "page.html").is_file, timeout=10_000)
        room.rest()
        room.press(ESCAPE, ESCAPE)
        room.seat.wait_for(HomeScreen)
        assert "hand out" not in room.said()

    @pytest.mark.parametrize("stage", [Stage.SCORES, Stage.FAREWELL])
    def test_a_dialog_cancelled_or_a_page_saved_too_early_leaves_it_on_offer(
        self, room: Room, tmp_path: Path, stage: Stage
    ) -> None:
        room.start()
        room.go_to(stage, turn=2)
        room.press(Qt.Key.Key_S, modifier=CTRL)
        dialog = room.window.findChildren(QFileDialog)[-1]
        if stage is Stage.SCORES:
            dialog.fileSelected.emit(str(tmp_path / "page.html"))
            room.qtbot.waitUntil((tmp_path / "page.html").is_file, timeout=10_000)
        dialog.reject()
        room.rest()
        room.go_to(Stage.FAREWELL, turn=2)
        room.press(ESCAPE, ESCAPE)
        room.seat.wait_for(HomeScreen)
        assert "hand out" in room.said()


class TestLanguages:
    def test_f3_changes_the_talk_in_both_windows_and_keeps_the_counts(
        self, qtbot: QtBot, qapp: QApplication, tmp_path: Path
    ) -> None:
        for room in seated(qtbot, qapp, tmp_path):
            home = room.seat.scenarios / "oven"
            (home / "scenario.yaml").unlink()
            home.rmdir()
            put_spoken(room.seat.scenarios)
            room.seat.desk.flow.reread()
            room.rest()
            room.start(PHONED)
            room.go_to(Stage.OPEN)
            room.press(Qt.Key.Key_4)
            english = room.on_the_wall
            for there in (room.audience, None):
                before = room.on_the_wall
                room.press(Qt.Key.Key_F3, there=there)
                assert room.on_the_wall != before
                assert room.hands[0] == 4
            assert room.on_the_wall != english
            assert room.seat.phones[-1].fresh[1:] in ([False, False], [False])
            assert room.seat.phones[-1].language == room.talk.tongue.language

    def test_the_interface_in_another_language_leaves_the_step(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.OPEN)
        room.press(Qt.Key.Key_4)
        window = room.seat.desk.window
        window.change_looks(replace(window.looks, language="uk"))
        room.rest()
        assert isinstance(room.seat.screen, PresenterScreen)
        assert room.stage is Stage.OPEN
        assert room.hands[0] == 4
        assert room.audience.windowTitle() == "Тренінг — для зали"
        window.change_looks(replace(window.looks, language="en"))


class TestTheQuestions:
    def test_the_test_card_is_on_the_rooms_screen_and_goes_by_escape(self, room: Room) -> None:
        setup = room.ask()
        setup.card_wanted.emit(WISHES)
        card = room.flow._setup._card
        assert card.view.frame == CardFrame("Room A")
        assert room.desktop.under(card) == {"Beamer"}
        setup.back_wanted.emit()
        assert not card.isVisible()
        assert isinstance(room.seat.screen, SetupScreen)

    @pytest.mark.parametrize("key", [ESCAPE, ON, Qt.Key.Key_F12])
    def test_the_card_goes_by_a_clickers_keys_too(self, lone: Room, key: Qt.Key) -> None:
        setup = lone.ask()
        setup.card_wanted.emit(replace(WISHES, screen=""))
        card = lone.flow._setup._card
        lone.press(key, there=card)
        assert not card.isVisible()

    def test_what_was_chosen_is_offered_the_next_time(self, room: Room) -> None:
        room.start(replace(WISHES, theme=RoomTheme.DARK, planned_minutes=30))
        room.press(ESCAPE, ESCAPE)
        room.seat.wait_for(HomeScreen)
        wishes = room.ask().wishes()
        assert (wishes.room, wishes.theme) == ("Room A", RoomTheme.DARK)
        assert (wishes.planned_minutes, wishes.expected) == (30, 9)

    def test_a_screen_that_comes_is_offered_at_once(self, lone: Room) -> None:
        setup = lone.ask()
        assert setup.wishes().screen == ""
        lone.desktop.plug(replace(LAPTOP, name="Beamer", area=LAPTOP.area.translated(1280, 0)))
        assert [row.name for row in setup._view.others] == ["Beamer"]

    def test_one_screen_can_be_chosen_although_there_are_two(self, room: Room) -> None:
        room.start(replace(WISHES, screen=""))
        assert isinstance(room.seat.screen, SingleScreen)

    def test_filled_in_is_kept_while_the_letters_grow(self, room: Room) -> None:
        setup = room.ask()
        setup.form.room.setText("Night shift")
        room.press(Qt.Key.Key_Plus, modifier=CTRL)
        assert room.ask_again().wishes().room == "Night shift"


class TestNothingTakesItsPlace:
    def test_files_dropped_and_other_screens_wait_until_the_end(
        self, room: Room, tmp_path: Path
    ) -> None:
        room.start()
        room.seat.desk.open_workbench(tmp_path)
        room.seat.desk.open_sending()
        room.seat.desk.open_workshop("oven")
        room.seat.desk._on_results_dropped([tmp_path / "results.json"])
        room.rest()
        assert isinstance(room.seat.screen, PresenterScreen)
        assert isinstance(room.on_the_wall, TitleFrame)

    def test_a_workshop_asked_for_on_the_command_line_is_asked_about_at_once(
        self, qtbot: QtBot, qapp: QApplication, tmp_path: Path
    ) -> None:
        for room in seated(qtbot, qapp, tmp_path):
            room.seat.desk.open_workshop("oven")
            room.rest()
            screen = room.seat.screen
            assert isinstance(screen, SetupScreen)
            room.press(ESCAPE)
            room.seat.wait_for(HomeScreen)

    def test_the_rooms_window_shows_the_last_state_of_what_is_written_in(self, room: Room) -> None:
        room.start()
        room.go_to(Stage.MEASURE, turn=2)
        room.presenter.measure_written.emit("Olha", None)
        assert "Olha" in words_of(room)
        room.go_to(Stage.RULE, turn=2)
        room.presenter.rule_written.emit("If she waits, then we call.")
        room.rest()
        assert "If she waits, then we call." in words_of(room)
        assert room.kept().rule == "If she waits, then we call."


def words_of(room: Room) -> str:
    """What the room can read."""
    view = room.talk.stage.picture.view
    assert view is not None
    return view.words()
