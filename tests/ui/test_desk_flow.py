"""A trainee at the desk, with the keyboard alone: from the first start to the debrief."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simulator.model.errors import KnownError
from simulator.progress.keeper import Keeper
from simulator.progress.paths import store_file
from simulator.progress.rows import Status
from simulator.progress.store import Store
from simulator.ui.desk_window import DeskWindow, Start
from simulator.ui.projector.room_screens import Place
from simulator.ui.projector.surroundings import ProjectorSurroundings
from simulator.ui.trainee.briefing import BriefingScreen
from simulator.ui.trainee.conversation import Conversation
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.picker import PickerScreen
from simulator.ui.trainee.surroundings import Surroundings
from simulator.ui.trainer.group_surroundings import GroupSurroundings
from simulator.ui.trainer.surroundings import BenchSurroundings
from simulator.ui.widgets.banner import Banner
from simulator.ui.widgets.letting_go import delete_parentless
from simulator.ui.widgets.screen import Screen
from simulator.ui.windows import MainWindow
from simulator.usecases.authoring import Workbench
from simulator.usecases.desk import Desk
from simulator.usecases.lost_here import lost_at
from simulator.usecases.people import picker_view
from simulator.usecases.results import Results
from simulator.usecases.sending.post_office import PostOffice
from simulator.usecases.sending.posting import Poster
from simulator.usecases.sending.run_telling import RunTelling
from simulator.usecases.shelf import Shelf
from simulator.usecases.wording import sentence
from tests.ui.projector.desktop import BEAMER, LAPTOP, Desktop
from tests.ui.projector.taken_phones import TakenPhones
from tests.usecases.sending.ring import Ring

SCENARIO = """\
format: 1
id: oven
language: en
title: The short oven
role: {you_are: Customer care}
client: {name: Iryna, walks_out: left}
facts: [{id: typo, text: The number had a typo, key: true}]
causes:
  - {id: unclear, text: The terms were unclear, weight: primary, fix: Say them}
  - {id: quality, text: The oven is faulty, weight: none}
start: one
nodes:
  - id: one
    says: Nobody came.
    replies:
      - {id: good, say: I will look now., care: HADT, firmness: LRPB, why: Heard., inner: Good.,
         learns: [typo], goto: two}
      - {id: cave, say: Have a gift., care: HADT, firmness: B, why: Gave., inner: More., goto: two}
      - {id: wall, say: Read the terms., care: H, firmness: LRPB, why: Cold., inner: Hm., goto: two}
  - id: two
    says: And the fee?
    replies:
      - {id: good, say: Head office decides., care: HADT, firmness: LRPB, goto: agreed}
      - {id: cave, say: Cancelled., care: HADT, firmness: B, goto: bought}
      - {id: wall, say: It stands., care: H, firmness: LRPB, goto: bought}
endings:
  - {id: agreed, title: Agreement, text: She thanks you., proper: true, resolved: 1}
  - {id: bought, title: Bought off, text: She wants more., proper: false}
  - {id: left, title: She left, proper: false, resolved: -1}
"""


class Clock:
    """A moment that moves on by a second whenever it is asked."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 17, 40, tzinfo=UTC)
        self._lock = threading.Lock()

    def __call__(self) -> datetime:
        with self._lock:
            self.now += timedelta(seconds=1)
            return self.now


@dataclass
class Seat:
    """A window on a data folder, and what the test presses and sees."""

    qtbot: QtBot
    application: QApplication
    data: Path
    scenarios: Path
    clock: Clock = field(default_factory=Clock)
    fail: list[KnownError] = field(default_factory=list)
    talks: str | None = None
    desk: DeskWindow | None = None
    keepers: list[Keeper] = field(default_factory=list)
    shelves: list[Shelf] = field(default_factory=list)
    benches: list[Workbench] = field(default_factory=list)
    ring: Ring = field(default_factory=Ring)
    telling: RunTelling | None = None
    results: Results | None = None
    places: tuple[Place, ...] = (LAPTOP, BEAMER)
    desktop: Desktop | None = None
    seconds: float = 0.0
    phones: list[TakenPhones] = field(default_factory=list)
    phones_trouble: dict[str, Any] = field(default_factory=dict)

    def sit_down(self, play: str | None = None) -> None:
        """Starts the program anew; `play` is a talk to begin with."""
        keeper = self._keeper(lambda: Store.open(store_file(self.data)))
        people = keeper.submit(lambda store: picker_view(store, str(self.data), "en")).result(10)
        settings = keeper.submit(lambda store: store.settings.all()).result(10)
        background = ThreadPoolExecutor(max_workers=1)
        around = Surroundings(
            keeper=keeper,
            guest_keeper=lambda: self._keeper(Store.in_memory),
            make_desk=self._make_desk,
            in_background=background.submit,
            clock=self.clock,
            data_folder=self.data,
            scenarios_folder=self.scenarios,
            say_issue=sentence,
        )
        window = MainWindow()
        start = Start(people, settings, language="en", play=play, talks=self.talks)
        self.desk = DeskWindow(
            self.application,
            window,
            around,
            start,
            lambda: BenchSurroundings(
                keeper,
                self._make_workbench,
                background.submit,
                self.scenarios,
                lambda scenario, stop: lost_at(self._results(keeper), scenario, stop=stop),
            ),
            office=lambda: self._make_office(keeper),
            group=lambda: GroupSurroundings(
                lambda: self._results(keeper), background.submit, self.clock
            ),
            projector=lambda: self._projector(around),
        )
        window.open_bare()
        self.qtbot.waitUntil(lambda: not self.tasks.busy)

    def _projector(self, around: Surroundings) -> ProjectorSurroundings:
        self.desktop = Desktop(self.application, *self.places)
        return ProjectorSurroundings(
            keeper=around.keeper,
            spare_keeper=around.guest_keeper,
            make_desk=around.make_desk,
            in_background=around.in_background,
            clock=around.clock,
            now=lambda: self.seconds,
            screens=self.desktop,
            make_phones=lambda language, counts: TakenPhones(
                self.phones, language, counts, **self.phones_trouble
            ),
        )

    def _results(self, keeper: Keeper) -> Results:
        if self.results is None or self.results.keeper is not keeper:
            shelf = Shelf(self.scenarios, None)
            self.shelves.append(shelf)
            self.results = Results(keeper, shelf, clock=self.clock)
        return self.results

    def _make_office(self, keeper: Keeper) -> PostOffice:
        self.telling = RunTelling(keeper, lambda: Shelf(self.scenarios, None))
        return PostOffice(
            keeper, self.ring, Poster, self.telling, clock=self.clock, chance=lambda: 0.5
        )

    def _make_workbench(self, language: str) -> Workbench:
        made = Workbench(self.clock, language=language)
        self.benches.append(made)
        return made

    def _keeper(self, open_store: Callable[[], Store]) -> Keeper:
        keeper = FailingKeeper(open_store, self.fail)
        self.keepers.append(keeper)
        return keeper

    def _make_desk(self, keeper: Keeper, profile: int, guest: bool) -> Desk:
        shelf = Shelf(self.scenarios, None)
        self.shelves.append(shelf)
        return Desk(keeper, shelf, profile, clock=self.clock, seed=lambda: 7, guest=guest)

    def get_up(self) -> None:
        """Closes the window and lets go of the store."""
        if self.desk is None:
            return
        self.qtbot.waitUntil(lambda: not self.tasks.busy)
        self.application.removeEventFilter(self.desk.keys)
        self.desk.window.close()
        delete_parentless(self.desk.window)
        self.desk = None
        for keeper in self.keepers:
            assert keeper.close(10)
        for shelf in self.shelves:
            shelf.close()
        if self.telling is not None:
            self.telling.close()
        self.keepers.clear()

    @property
    def tasks(self):
        return self._desk.tasks

    @property
    def _desk(self) -> DeskWindow:
        assert self.desk is not None
        return self.desk

    @property
    def screen(self) -> Screen:
        found = self._desk.window.screen_shown
        assert found is not None
        return found

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Presses keys one after another, as a person does: after each has had its effect."""
        for key in keys:
            target = self._desk.window.focusWidget() or self._desk.window
            QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
            self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=10_000)

    def wait_for(self, kind: type[QWidget]) -> None:
        self.qtbot.waitUntil(lambda: isinstance(self.screen, kind), timeout=10_000)

    def say(self, reply: str) -> None:
        """Chooses a reply by its digit and says it with the same digit."""
        texts = [choice.reply for choice in self.talk.choices]
        digit = Qt.Key(Qt.Key.Key_1 + texts.index(reply))
        self.press(digit, digit)

    @property
    def talk(self):
        screen = self.screen
        assert isinstance(screen, Conversation)
        view = screen._view
        assert view is not None
        return view

    def banners(self) -> list[Banner]:
        return [b for b in self._desk.window.findChildren(Banner) if b.isVisible()]

    def runs(self) -> list[Status]:
        """What the file says of all runs, read by another connection."""
        store = Store.open(store_file(self.data))
        try:
            people = store.profiles.all()
            return [row.status for one in people for row in store.history.runs(one.id)]
        finally:
            store.close()


class FailingKeeper(Keeper):
    """A keeper whose next piece of work fails with the first of `fail`."""

    def __init__(self, open_store: Callable[[], Store], fail: list[KnownError]) -> None:
        super().__init__(open_store)
        self._fail = fail

    def _run(self, work):
        if self._fail:
            raise self._fail.pop(0)
        return super()._run(work)


@pytest.fixture
def seat(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Seat]:
    scenarios = tmp_path / "scenarios"
    (scenarios / "oven").mkdir(parents=True)
    (scenarios / "oven" / "scenario.yaml").write_text(SCENARIO, encoding="utf-8")
    made = Seat(qtbot, qapp, tmp_path / "data", scenarios)
    made.sit_down()
    yield made
    made.get_up()


ENTER = Qt.Key.Key_Return


def to_first_line(seat: Seat) -> None:
    seat.press(ENTER)
    seat.wait_for(BriefingScreen)
    seat.press(ENTER)
    seat.wait_for(Conversation)


def test_from_the_first_start_to_the_first_line_are_at_most_four_keys(seat: Seat) -> None:
    assert isinstance(seat.screen, PickerScreen)
    to_first_line(seat)
    assert [line.text for line in seat.talk.lines] == ["Nobody came."]


def test_even_the_first_person_gets_the_talk_that_was_asked_for(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    scenarios = tmp_path / "scenarios"
    for name in ("oven", "stove"):
        (scenarios / name).mkdir(parents=True)
        text = SCENARIO.replace("id: oven", f"id: {name}", 1)
        (scenarios / name / "scenario.yaml").write_text(text, encoding="utf-8")
    seat = Seat(qtbot, qapp, tmp_path / "data", scenarios)
    seat.sit_down("stove")
    to_first_line(seat)
    seat.say("good")
    seat.get_up()
    store = Store.open(store_file(seat.data))
    (person,) = store.profiles.all()
    assert [run.scenario for run in store.history.runs(person.id)] == ["stove"]
    store.close()


def test_practice_is_played_to_its_debrief_with_the_keyboard_alone(seat: Seat) -> None:
    to_first_line(seat)
    seat.say("good")
    assert seat.talk.feedback is not None
    seat.press(ENTER)
    seat.say("good")
    seat.press(ENTER)
    seat.wait_for(DebriefScreen)
    assert seat.runs() == [Status.FINISHED]
    seat.press(Qt.Key.Key_Escape)
    seat.wait_for(HomeScreen)


def test_an_exam_shows_no_feedback_and_takes_nothing_back(seat: Seat) -> None:
    seat.press(ENTER)
    seat.wait_for(BriefingScreen)
    seat.press(Qt.Key.Key_2, ENTER)
    seat.wait_for(Conversation)
    seat.say("cave")
    assert seat.talk.feedback is None
    assert not seat.talk.can_take_back
    seat.press(Qt.Key.Key_Backspace)
    assert seat.talk.turn == 2
    seat.say("wall")
    assert seat.talk.ended
    seat.press(ENTER)
    seat.wait_for(DebriefScreen)
    assert seat.runs() == [Status.FINISHED]


def test_one_stray_digit_says_nothing(seat: Seat) -> None:
    to_first_line(seat)
    seat.press(Qt.Key.Key_1)
    assert seat.talk.turn == 1
    assert seat.talk.feedback is None


def test_taking_back_stands_before_the_same_replies_in_the_same_order(seat: Seat) -> None:
    to_first_line(seat)
    order = seat.talk.choices
    seat.say("wall")
    seat.press(Qt.Key.Key_Backspace)
    assert seat.talk.choices == order
    assert seat.talk.turn == 1


def test_leaving_and_starting_again_goes_on_at_the_last_reply(seat: Seat) -> None:
    to_first_line(seat)
    seat.say("good")
    seat.press(ENTER)
    order = seat.talk.choices
    seat.press(Qt.Key.Key_Escape)
    seat.wait_for(HomeScreen)
    seat.get_up()
    seat.sit_down()
    seat.wait_for(HomeScreen)
    seat.press(ENTER)
    seat.wait_for(Conversation)
    assert seat.talk.choices == order
    assert seat.talk.turn == 2


def test_an_ended_talk_that_was_cut_off_goes_on_to_its_debrief(seat: Seat) -> None:
    to_first_line(seat)
    seat.say("good")
    seat.press(ENTER)
    seat.say("good")
    seat.press(Qt.Key.Key_Escape)
    seat.wait_for(HomeScreen)
    assert seat.runs() == [Status.OPEN]
    seat.press(ENTER)
    seat.wait_for(Conversation)
    assert seat.talk.ended
    seat.press(ENTER)
    seat.wait_for(DebriefScreen)
    assert seat.runs() == [Status.FINISHED]


def test_a_guest_changes_no_file(seat: Seat) -> None:
    before = store_file(seat.data).read_bytes()
    seat.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    picker = seat.screen
    assert isinstance(picker, PickerScreen)
    picker.guest_chosen.emit()
    seat.wait_for(BriefingScreen)
    seat.press(ENTER)
    seat.wait_for(Conversation)
    assert seat.talk.guest
    seat.say("good")
    assert store_file(seat.data).read_bytes() == before


class TestWhenTheDiskRefuses:
    def test_the_reply_waits_in_memory_and_saving_again_moves_on(self, seat: Seat) -> None:
        to_first_line(seat)
        seat.fail.append(KnownError("disk_full", path="x"))
        seat.say("good")
        assert seat.talk.feedback is None
        assert len(seat.banners()) == 1
        seat.banners()[0].acted.emit("retry")
        seat.qtbot.waitUntil(lambda: seat.talk.feedback is not None)
        assert seat.banners() == []

    def test_one_can_go_on_and_all_is_saved_later(self, seat: Seat) -> None:
        to_first_line(seat)
        seat.fail.append(KnownError("locked", path="x"))
        seat.say("good")
        seat.banners()[0].acted.emit("go_on")
        seat.qtbot.waitUntil(lambda: seat.talk.feedback is not None)
        seat.press(ENTER)
        seat.say("good")
        seat.qtbot.waitUntil(lambda: seat.banners() == [])
        seat.press(ENTER)
        seat.wait_for(DebriefScreen)
        assert seat.runs() == [Status.FINISHED]

    def test_a_run_that_moved_on_elsewhere_is_opened_as_it_stands(self, seat: Seat) -> None:
        to_first_line(seat)
        other = Store.open(store_file(seat.data))
        (row,) = other.history.runs(other.profiles.all()[0].id)
        from simulator.model.run import Answer

        other.runs.append(row.id, 0, Answer("one", "wall", (), 1), seat.clock())
        other.close()
        seat.say("good")
        seat.banners()[0].acted.emit("reopen")
        seat.qtbot.waitUntil(lambda: seat.talk.turn == 2)
        assert [line.text for line in seat.talk.lines][1] == "Read the terms."


def test_a_replay_keeps_the_run_it_set_out_from(seat: Seat) -> None:
    to_first_line(seat)
    seat.say("cave")
    seat.press(ENTER)
    seat.say("cave")
    seat.press(ENTER)
    seat.wait_for(DebriefScreen)
    debrief = seat.screen
    assert isinstance(debrief, DebriefScreen)
    debrief.replay_requested.emit(2)
    seat.wait_for(Conversation)
    assert seat.talk.turn == 2
    assert sorted(seat.runs()) == sorted([Status.FINISHED, Status.OPEN])


def test_text_size_changes_at_once_and_keeps_the_selection(seat: Seat) -> None:
    to_first_line(seat)
    seat.press(Qt.Key.Key_2)
    before = seat.screen.state()
    seat.press(Qt.Key.Key_Plus, modifier=Qt.KeyboardModifier.ControlModifier)
    assert seat._desk.window.theme.scale == 1.25
    after = seat.screen.state()
    assert (before.row, after.row) == (1, 1)
    seat.press(Qt.Key.Key_0, modifier=Qt.KeyboardModifier.ControlModifier)
    assert seat._desk.window.theme.scale == 1.0


def test_the_briefing_during_a_talk_leads_back_to_it(seat: Seat) -> None:
    to_first_line(seat)
    seat.press(Qt.Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    seat.wait_for(BriefingScreen)
    seat.press(Qt.Key.Key_Escape)
    seat.wait_for(Conversation)
    assert seat.talk.turn == 1
