"""Which screens can keep something from a room, whatever the cables do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simulator.ui.projector.room_screens import Place, RoomScreens
from tests.ui.projector.desktop import BEAMER, LAPTOP, MIRROR, WALL, Desktop


@pytest.fixture
def desktop(qapp: QApplication) -> Desktop:
    return Desktop(qapp, LAPTOP, BEAMER)


class TestWhatKeepsSomethingFromARoom:
    def test_two_screens_side_by_side_do(self, desktop: Desktop) -> None:
        assert not desktop.single
        assert desktop.beside("Beamer") == "Laptop"
        assert desktop.beside("Laptop") == "Beamer"

    def test_one_screen_does_not(self, qapp: QApplication) -> None:
        lone = Desktop(qapp, LAPTOP)
        assert lone.single
        assert not lone.mirrored
        assert lone.beside("Laptop") is None

    def test_mirrors_do_not(self, qapp: QApplication) -> None:
        mirrored = Desktop(qapp, LAPTOP, MIRROR)
        assert mirrored.single
        assert mirrored.mirrored

    def test_a_screen_that_shows_a_corner_of_the_other_does_not(self, qapp: QApplication) -> None:
        corner = Place("Corner", QRect(1279, 719, 800, 600), (800, 600))
        assert Desktop(qapp, LAPTOP, corner).single

    def test_a_laptop_beside_two_mirrored_projectors_does(self, qapp: QApplication) -> None:
        other = Place("Lobby", BEAMER.area, BEAMER.pixels)
        wide = Desktop(qapp, LAPTOP, BEAMER, other)
        assert not wide.single
        assert wide.beside("Beamer") == "Laptop"
        assert not wide.is_own("Beamer")

    def test_a_laptop_mirrored_to_one_projector_gives_way_to_a_third_screen(
        self, qapp: QApplication
    ) -> None:
        assert Desktop(qapp, LAPTOP, MIRROR, WALL).beside("Beamer") == "Wall"


class Drawn(RoomScreens):
    """A laptop that draws half as large again, and a beamer that begins where its pixels end:
    measured in windows, a gap of 640 lies between them."""

    def places(self) -> tuple[Place, ...]:
        return (
            Place("Laptop", QRect(0, 0, 1280, 720), (1920, 1080)),
            Place("Beamer", QRect(1920, 0, 1024, 768), (1024, 768)),
        )

    def of(self, window: QWidget) -> str:
        return "Laptop" if window.geometry().center().x() < 1600 else "Beamer"


class TestScreensThatDrawUnequallyLarge:
    @pytest.fixture
    def window(self, qtbot: QtBot) -> QWidget:
        made = QWidget()
        qtbot.addWidget(made)
        return made

    @pytest.mark.parametrize(
        ("left", "screens"),
        [
            (0, {"Laptop"}),
            (480, {"Laptop"}),
            (481, {"Laptop", "Beamer"}),
            (1900, {"Laptop", "Beamer"}),
            (1920, {"Beamer"}),
        ],
    )
    def test_a_window_that_spills_over_an_edge_is_on_the_next_screen_too(
        self, qapp: QApplication, window: QWidget, left: int, screens: set[str]
    ) -> None:
        window.setGeometry(left, 0, 800, 600)
        assert Drawn(qapp).under(window) == screens

    def test_a_gap_between_them_does_not_make_two_of_overlapping_ones(self) -> None:
        large = Place("Large", QRect(0, 0, 1280, 720), (1920, 1080))
        over = Place("Over", QRect(1900, 0, 1024, 768), (1024, 768))
        beside = Place("Beside", QRect(1920, 0, 1024, 768), (1024, 768))
        assert large.overlaps(over)
        assert not large.overlaps(beside)

    def test_where_screens_lie_in_points_their_pixels_do_not_count(
        self, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, window: QWidget
    ) -> None:
        monkeypatch.setattr(QGuiApplication, "platformName", lambda: "cocoa")
        retina = Place("Retina", QRect(0, 0, 1280, 720), (2560, 1440))
        beside = Place("Beside", QRect(1280, 0, 1024, 768), (1024, 768))
        assert not retina.overlaps(beside)
        window.setGeometry(481, 0, 800, 600)
        assert Drawn(qapp).under(window) == {"Laptop"}


class TestTheSystemsScreens:
    def test_they_are_named_and_measured(self, qapp: QApplication) -> None:
        screens = RoomScreens(qapp)
        places = screens.places()
        assert [place.name for place in places] == [one.name() for one in qapp.screens()]
        assert screens.named(places[0].name) == places[0]
        assert screens.named("nowhere") is None

    def test_a_window_is_under_the_screens_it_stands_on(self, qtbot: QtBot) -> None:
        application = QApplication.instance()
        assert isinstance(application, QGuiApplication)
        screens = RoomScreens(application)
        window = QWidget()
        qtbot.addWidget(window)
        name = screens.places()[0].name
        screens.put(window, name, full=False)
        assert screens.under(window) == {name}
        assert not window.isFullScreen()
        screens.put(window, name, full=True)
        assert window.isFullScreen()
        screens.put(window, name, full=False)
        assert not window.isFullScreen()

    def test_a_screen_that_is_gone_moves_nothing(self, qtbot: QtBot, qapp: QApplication) -> None:
        window = QWidget()
        qtbot.addWidget(window)
        RoomScreens(qapp).put(window, "nowhere", full=True)
        assert not window.isVisible()
