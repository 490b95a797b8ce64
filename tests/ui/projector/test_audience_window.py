"""The room's window: keys and nothing else, and it stays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from simulator.ui.fonts import register_fonts
from simulator.ui.keys import KeyFilter
from simulator.ui.projector.audience_window import AudienceWindow
from simulator.ui.projector.looks_of_room import RoomLooks
from simulator.ui.projector.room_screens import RoomScreens
from tests.shots.harness import discard, settle
from tests.ui.projector.frames_of_oven import ENGLISH, all_frames


class Hand:
    """Who carries out commands, and remembers which."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def commands(self) -> dict[str, object]:
        """Three of the workshop's commands."""
        return {
            name: (lambda name=name: self.done.append(name)) for name in ("next", "back", "black")
        }


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def window(qapp: QApplication, hand: Hand) -> Iterator[AudienceWindow]:
    """A room's window, shown as a window on the only screen."""
    made = AudienceWindow(RoomLooks(family=register_fonts()), commands=hand.commands)
    RoomScreens(qapp).put(made, qapp.primaryScreen().name(), full=False)
    made.activateWindow()
    made.setFocus()
    settle()
    yield made
    made.hide()
    discard(made)


def test_it_shows_the_picture_to_its_edges(window: AudienceWindow) -> None:
    window.view.show_frame(all_frames(ENGLISH)["line"])
    settle()
    assert window.view.geometry() == window.rect()


def test_keys_typed_into_it_do_what_they_do_elsewhere(
    window: AudienceWindow, hand: Hand, keys: KeyFilter
) -> None:
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Period):
        QTest.keyClick(window, key)
    assert hand.done == ["next", "back", "black"]


def test_it_never_closes_by_itself(window: AudienceWindow) -> None:
    asked: list[None] = []
    window.close_wanted.connect(lambda: asked.append(None))
    assert not window.close()
    event = QCloseEvent()
    QApplication.sendEvent(window, event)
    assert not event.isAccepted()
    assert window.isVisible()
    assert len(asked) == 2
    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_mouse_and_wheel_do_nothing(window: AudienceWindow, hand: Hand) -> None:
    window.view.show_frame(all_frames(ENGLISH)["options"])
    before = window.view.words(), window.view.page
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        QTest.mouseClick(window, button, pos=QPoint(200, 200))
        QTest.mouseDClick(window, button, pos=QPoint(200, 200))
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window, wheel)
    assert (window.view.words(), window.view.page) == before
    assert hand.done == []
    assert window.isVisible()


def test_its_title_says_for_whom_it_is(window: AudienceWindow) -> None:
    assert window.windowTitle().endswith("for the room")
