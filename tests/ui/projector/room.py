"""A room at the desk: its screens, its two windows, and a presenter's hands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simulator.progress.paths import store_file
from simulator.progress.store import Store
from simulator.ui.projector.audience_window import AudienceWindow
from simulator.ui.projector.presenter_screen import PresenterScreen
from simulator.ui.projector.room_screens import Place
from simulator.ui.projector.room_talk import RoomTalk
from simulator.ui.projector.setup_screen import SetupScreen
from simulator.ui.projector.single_screen import SingleScreen
from simulator.ui.projector.workshop_flow import WorkshopFlow
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.picker import PickerScreen
from simulator.usecases.workshop.frames import Frame
from simulator.usecases.workshop.keeping import read_kept
from simulator.usecases.workshop.kept import Kept
from simulator.usecases.workshop.setup_views import SetupWishes
from simulator.usecases.workshop.stages import Stage
from tests.ui.projector.desktop import BEAMER, LAPTOP, Desktop
from tests.ui.test_desk_flow import SCENARIO, Seat
from tests.ui.trainee.stage import plain

WISHES = SetupWishes(room="Room A", expected=9, screen=BEAMER.name)
ON, BACK = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


class Room:
    """Drives a workshop as its presenter does."""

    def __init__(self, seat: Seat) -> None:
        self.seat = seat
        self.qtbot = seat.qtbot

    # --- what there is ------------------------------------------------------------------

    @property
    def window(self) -> QWidget:
        assert self.seat.desk is not None
        return self.seat.desk.window

    @property
    def desktop(self) -> Desktop:
        assert self.seat.desktop is not None
        return self.seat.desktop

    @property
    def flow(self) -> WorkshopFlow:
        assert self.seat.desk is not None
        found = self.seat.desk._workshop
        assert found is not None
        return found

    @property
    def talk(self) -> RoomTalk:
        found = self.flow._talk
        assert found is not None
        return found

    @property
    def stage(self) -> Stage:
        return self.talk.workshop.spot.stage

    @property
    def audience(self) -> AudienceWindow:
        found = self.talk.stage._audience
        assert found is not None
        return found

    @property
    def on_the_wall(self) -> Frame:
        """What the room's widget paints."""
        view = self.talk.stage.picture.view
        assert view is not None
        return view.frame

    @property
    def presenter(self) -> PresenterScreen:
        screen = self.seat.screen
        assert isinstance(screen, PresenterScreen)
        return screen

    @property
    def hands(self) -> tuple[int | None, ...]:
        ballot = self.talk.workshop.ballot
        assert ballot is not None
        return ballot.hands

    def said(self) -> str:
        """The strips over the screen."""
        return plain(" ".join(one.accessibleName() for one in self.seat.banners()))

    def kept(self) -> Kept:
        """What the file says of the last workshop, read by another connection."""
        store = Store.open(store_file(self.seat.data))
        try:
            saved = store.workshops.all()[0]
            return read_kept(saved.version, saved.body)
        finally:
            store.close()

    # --- what is done -------------------------------------------------------------------

    def ask(self) -> SetupScreen:
        """F5 on the home screen."""
        self.seat.press(Qt.Key.Key_F5)
        self.seat.wait_for(SetupScreen)
        screen = self.seat.screen
        assert isinstance(screen, SetupScreen)
        return screen

    def ask_again(self) -> SetupScreen:
        """The questions as they stand now."""
        screen = self.seat.screen
        assert isinstance(screen, SetupScreen)
        return screen

    def start(self, wishes: SetupWishes = WISHES) -> None:
        """The questions answered."""
        self.ask().started.emit(wishes)
        self.wait_for_talk()

    def go_on_with(self, wishes: SetupWishes = WISHES) -> None:
        """The workshop that was cut off."""
        setup = self.ask()
        setup.gone_on_with.emit(setup._view.cut_off[0].run, wishes)
        self.wait_for_talk()

    def wait_for_talk(self) -> None:
        self.qtbot.waitUntil(
            lambda: isinstance(self.seat.screen, (PresenterScreen, SingleScreen)), timeout=10_000
        )
        self.rest()

    def rest(self) -> None:
        """Until all that was asked for is done."""
        self.qtbot.waitUntil(lambda: not self.seat.tasks.busy, timeout=10_000)

    def press(
        self,
        *keys: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        there: QWidget | None = None,
    ) -> None:
        """Keys one after another, in the presenter's window or `there`, a second apart."""
        for key in keys:
            self.seat.seconds += 1
            target = there or self.window.focusWidget() or self.window
            QTest.keyClick(target, key, modifier)
            self.rest()

    def count(self, *hands: int) -> None:
        """`6 Enter 9 Enter …`"""
        for number in hands:
            for digit in str(number):
                self.press(Qt.Key(Qt.Key.Key_0 + int(digit)))
            self.press(ENTER)

    def go_to(self, stage: Stage, turn: int = 1) -> None:
        """By PgDn, counting some hands at each vote."""
        for _ in range(80):
            spot = self.talk.workshop.spot
            if (spot.stage, spot.turn) == (stage, turn):
                return
            if spot.stage is Stage.OPEN:
                self.count(2, 5, 1)
            else:
                self.press(ON)
        raise AssertionError(f"{stage} of turn {turn} never comes")


def seated(
    qtbot: QtBot,
    qapp: QApplication,
    folder: Path,
    *,
    places: tuple[Place, ...] = (LAPTOP, BEAMER),
    scenario: str = SCENARIO,
    nobody: bool = False,
) -> Iterator[Room]:
    """One person's home, on a computer with these screens; `nobody`: its first start."""
    scenarios = folder / "scenarios"
    (scenarios / "oven").mkdir(parents=True)
    (scenarios / "oven" / "scenario.yaml").write_text(scenario, encoding="utf-8")
    (folder / "data").mkdir()
    if not nobody:
        store = Store.open(store_file(folder / "data"))
        store.profiles.add("Olena", datetime(2026, 3, 1, tzinfo=UTC))
        store.close()
    seat = Seat(qtbot, qapp, folder / "data", scenarios, places=places)
    seat.sit_down()
    seat.wait_for(PickerScreen if nobody else HomeScreen)
    yield Room(seat)
    seat.get_up()
