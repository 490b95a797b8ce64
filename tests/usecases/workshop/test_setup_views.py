"""Which screens a room can be given."""

from __future__ import annotations

from simulator.usecases.workshop.setup_views import ScreenRow, SetupView

LAPTOP = ScreenRow("eDP-1", 1920, 1080, is_here=True)
PROJECTOR = ScreenRow("HDMI-1", 1280, 800)
MIRROR = ScreenRow("HDMI-2", 1920, 1080, mirrored=True)


def test_a_room_is_never_given_the_screen_the_window_is_on() -> None:
    view = SetupView("Oven", screens=(LAPTOP, PROJECTOR))
    assert view.others == (PROJECTOR,)
    assert not view.single


def test_a_mirrored_screen_makes_it_a_workshop_on_one_screen() -> None:
    view = SetupView("Oven", screens=(LAPTOP, MIRROR))
    assert view.others == ()
    assert view.single
    assert SetupView("Oven", screens=(LAPTOP,)).single


def test_phones_are_off_until_somebody_asks_for_them() -> None:
    assert not SetupView("Oven").wishes.phones
