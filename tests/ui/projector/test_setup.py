"""What is asked before a workshop, with real keys: the room, its screen, its phones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simulator.ui.projector.setup_screen import SetupScreen
from simulator.ui.style import apply_theme
from simulator.usecases.workshop.setup_views import (
    RoomTheme,
    ScreenRow,
    SetupView,
    SetupWishes,
)
from tests.shots.harness import theme_for
from tests.ui.projector import presenter_samples as samples
from tests.ui.projector.presenter_stage import Told, focused
from tests.ui.trainee.stage import on_stage, plain, press, settle, swept, words_on


@pytest.fixture(autouse=True)
def _gone_afterwards(qapp: QApplication) -> Iterator[None]:
    """A screen that stays alive is styled anew with every later one, and hears all its keys."""
    yield
    swept()


def stood(qtbot: QtBot, view: SetupView) -> SetupScreen:
    application, theme = QApplication.instance(), theme_for()
    assert isinstance(application, QApplication)
    apply_theme(application, theme)
    return on_stage(qtbot, SetupScreen(theme, view, now=samples.NOW))


def walked(qtbot: QtBot) -> list[QWidget]:
    """All that Tab comes to, once round."""
    met: list[QWidget] = []
    while focused() not in met:
        met.append(focused())
        press(qtbot, Qt.Key.Key_Tab)
    return met


class TestStarting:
    def test_enter_starts_with_what_was_asked_for_the_last_time(self, qtbot: QtBot) -> None:
        screen = stood(qtbot, samples.setup())
        started = Told()
        screen.started.connect(started)
        press(qtbot, Qt.Key.Key_Return)
        expected = SetupWishes("Couriers", 22, 45, "HDMI-1", RoomTheme.LIGHT, phones=False)
        assert started == [(expected,)]

    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F5])
    def test_it_starts_from_a_field_too(self, qtbot: QtBot, key: Qt.Key) -> None:
        screen = stood(qtbot, samples.setup())
        started = Told()
        screen.started.connect(started)
        screen.form.room.setFocus()
        qtbot.keyClicks(focused(), " 2")
        press(qtbot, key)
        assert [wishes.room for (wishes,) in started] == ["Couriers 2"]

    def test_a_button_with_the_keyboard_is_pressed_by_enter_and_nothing_starts(
        self, qtbot: QtBot
    ) -> None:
        screen = stood(qtbot, samples.setup())
        started, cards = Told(), Told()
        screen.started.connect(started)
        screen.card_wanted.connect(cards)
        screen.card.setFocus()
        press(qtbot, Qt.Key.Key_Return)
        assert (len(cards), started) == (1, [])

    def test_a_room_without_a_name_is_asked_for_one(self, qtbot: QtBot) -> None:
        screen = stood(qtbot, samples.setup(rooms=(), wishes=SetupWishes()))
        started = Told()
        screen.started.connect(started)
        assert focused() is screen.form.room
        press(qtbot, Qt.Key.Key_Return)
        assert started == []
        assert "A name is needed" in words_on(screen)
        qtbot.keyClicks(focused(), "First shift")
        assert "A name is needed" not in words_on(screen)
        press(qtbot, Qt.Key.Key_Return)
        assert [wishes.room for (wishes,) in started] == ["First shift"]

    def test_without_a_scenario_nothing_starts_and_it_is_said_why(self, qtbot: QtBot) -> None:
        screen = stood(qtbot, samples.no_scenario())
        started = Told()
        screen.started.connect(started)
        press(qtbot, Qt.Key.Key_Return)
        press(qtbot, Qt.Key.Key_F5)
        assert started == []
        assert not screen.start.isEnabled()
        assert "No scenario can be played: the folder is empty." in words_on(screen)

    def test_escape_leads_back_and_the_test_card_has_its_key(self, qtbot: QtBot) -> None:
        screen = stood(qtbot, samples.setup())
        left, cards = Told(), Told()
        screen.back_wanted.connect(left)
        screen.card_wanted.connect(cards)
        press(qtbot, Qt.Key.Key_F12)
        press(qtbot, Qt.Key.Key_Escape)
        assert (left, cards) == ([()], [(screen.wishes(),)])


class TestCutOff:
    def test_what_was_cut_off_comes_first_and_enter_goes_on_with_it(self, qtbot: QtBot) -> None:
        screen = stood(qtbot, samples.cut_off())
        gone_on, started = Told(), Told()
        screen.gone_on_with.connect(gone_on)
        screen.started.connect(started)
        words = plain(screen.offers[0].words())
        assert words == "Go on: The oven that never came · Couriers · turn 3 · today 11:40"
        assert "after the talk" in screen.offers[1].words()
        press(qtbot, Qt.Key.Key_Return)
        qtbot.mouseClick(screen.offers[1], Qt.MouseButton.LeftButton)
        assert [run for run, _ in gone_on] == [41, 38]
        assert started == []

    def test_enter_is_named_where_it_does_something_at_first(self, qtbot: QtBot) -> None:
        anew = stood(qtbot, samples.setup())
        assert anew.start.key == "Enter"
        gone_on = stood(qtbot, samples.cut_off())
        assert [offer.key for offer in gone_on.offers] == ["Enter", ""]
        assert gone_on.start.key == "F5"


class TestFields:
    def test_everything_can_be_chosen_with_the_keyboard_alone(self, qtbot: QtBot) -> None:
        screen = stood(qtbot, samples.setup())
        met = walked(qtbot)
        form = screen.form
        for field in (form.room, form.people.field, form.minutes.field, form.phones):
            assert field in met
        for button in (screen.start, screen.card):
            assert button in met
        form.phones.setFocus()
        press(qtbot, Qt.Key.Key_Space)
        form.people.field.setFocus()
        press(qtbot, Qt.Key.Key_Up)
        form.minutes.field.setFocus()
        press(qtbot, Qt.Key.Key_Up)
        wishes = screen.wishes()
        assert (wishes.phones, wishes.expected, wishes.planned_minutes) == (True, 23, 50)

    def test_a_known_room_is_taken_over_by_a_press(self, qtbot: QtBot) -> None:
        screen = stood(qtbot, samples.setup())
        known = next(
            one
            for one in screen.findChildren(type(screen.start))
            if one.words() == "Call centre, first shift"
        )
        qtbot.mouseClick(known, Qt.MouseButton.LeftButton)
        assert screen.wishes().room == "Call centre, first shift"

    def test_nobody_has_to_say_how_many(self, qtbot: QtBot) -> None:
        view = samples.setup(wishes=SetupWishes(room="Couriers"))
        screen = stood(qtbot, view)
        assert screen.wishes().expected is None
        assert screen.form.people.field.text() == "not said"

    def test_phones_are_off_until_switched_on_and_it_is_said_what_they_do(
        self, qtbot: QtBot
    ) -> None:
        screen = stood(qtbot, samples.setup())
        assert not screen.wishes().phones
        words = words_on(screen)
        for part in ("local network", "for the vote only", "without names", "same network"):
            assert part in words
        qtbot.mouseClick(screen.form.phones, Qt.MouseButton.LeftButton)
        assert screen.wishes().phones

    def test_what_is_filled_in_outlives_another_theme(self, qtbot: QtBot) -> None:
        first = stood(qtbot, samples.setup())
        first.form.room.setText("Another room")
        first.form.people.set_value(9)
        first.form.phones.click()
        for card in first.form.findChildren(type(first.form.phones)):
            if card.title() == "Dark":
                card.click()
        second = stood(qtbot, samples.setup())
        second.restore(first.state())
        assert second.wishes() == first.wishes()
        assert second.wishes().theme is RoomTheme.DARK


class TestScreens:
    def test_the_projector_is_offered_by_name_and_size_and_chosen(self, qtbot: QtBot) -> None:
        screen = stood(qtbot, samples.setup(wishes=SetupWishes(room="Couriers")))
        assert "HDMI-1 · 1280×800" in words_on(screen)
        assert screen.wishes().screen == "HDMI-1"

    def test_one_screen_is_said_plainly(self, qtbot: QtBot) -> None:
        screen = stood(qtbot, samples.one_screen())
        words = words_on(screen)
        assert "There is one screen" in words
        assert "Notes and private scores are not shown at all." in words
        assert screen.wishes().screen == ""

    def test_a_mirrored_projector_is_no_second_screen(self, qtbot: QtBot) -> None:
        screen = stood(qtbot, samples.mirrored())
        assert "Both screens show the same picture" in words_on(screen)
        assert screen.wishes().screen == ""

    def test_one_screen_can_be_chosen_though_there_are_two(self, qtbot: QtBot) -> None:
        screen = stood(qtbot, samples.setup())
        cards = screen.form.screens.findChildren(type(screen.form.phones))
        only = next(card for card in cards if card.title() == "One screen only")
        qtbot.mouseClick(only, Qt.MouseButton.LeftButton)
        assert screen.wishes().screen == ""

    def test_a_screen_that_goes_is_said_to_be_gone_and_the_rest_stays(self, qtbot: QtBot) -> None:
        screen = stood(qtbot, samples.setup())
        screen.form.room.setText("Another room")
        other = ScreenRow("DP-2", 1920, 1080)
        screen.show_view(samples.setup(screens=(samples.LAPTOP, other)))
        settle()
        assert "The screen HDMI-1 is not there" in plain(words_on(screen))
        assert screen.wishes().screen == "DP-2"
        assert screen.wishes().room == "Another room"

    def test_a_projector_that_comes_is_taken(self, qtbot: QtBot) -> None:
        screen = stood(qtbot, samples.one_screen())
        screen.show_view(samples.setup())
        settle()
        assert screen.wishes().screen == "HDMI-1"
        screen.show_view(replace(samples.one_screen()))
        settle()
        assert screen.wishes().screen == ""

    def test_the_keyboard_stays_at_the_screens_while_they_change(self, qtbot: QtBot) -> None:
        screen = stood(qtbot, samples.setup())
        screen.form.screens.take_keyboard()
        other = ScreenRow("DP-2", 1920, 1080)
        screen.show_view(samples.setup(screens=(samples.LAPTOP, samples.PROJECTOR, other)))
        settle()
        assert screen.form.screens.isAncestorOf(focused())
        assert screen.wishes().screen == "HDMI-1"
