"""What stands on the wall, and which page of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.ui.projector.wall import Pages, Wall
from simulator.usecases.showing import Choice, Line, LineKind, MoodView
from simulator.usecases.workshop.frames import (
    BlankFrame,
    CardFrame,
    ForkFrame,
    LineFrame,
    RuleFrame,
    Vote,
)

LINE = Line(LineKind.CLIENT, "Iryna", "Nobody came.")
MOOD = MoodView("Iryna", None, 2, None)
FORK = ForkFrame(LINE, MOOD, 1, (Choice("a", "One."), Choice("b", "Two.")), Vote.SHOWN)


class TestWhatTheRoomSees:
    def test_blank_stands_over_the_card_and_the_card_over_a_frozen_picture(self) -> None:
        wall = Wall("Room A")
        wall.frame = RuleFrame("one")
        wall.freeze()
        wall.frame = RuleFrame("two")
        assert wall.shown == RuleFrame("one")
        wall.show_card()
        assert wall.shown == CardFrame("Room A")
        wall.blank(white=True)
        assert wall.shown == BlankFrame(white=True)
        wall.uncover()
        assert wall.shown == RuleFrame("one")
        wall.thaw()
        assert wall.shown == RuleFrame("two")

    @pytest.mark.parametrize("white", [False, True])
    def test_what_goes_on_under_blank_is_seen_afterwards(self, white: bool) -> None:
        wall = Wall()
        wall.frame = RuleFrame("one")
        wall.blank(white=white)
        wall.frame = RuleFrame("two")
        assert wall.shown == BlankFrame(white)
        wall.uncover()
        assert wall.shown == RuleFrame("two")


class TestPages:
    def test_going_on_leafs_through_all_of_them_first(self) -> None:
        pages = Pages()
        pages.take(FORK, 3)
        assert [pages.leaf_on(), pages.leaf_on(), pages.leaf_on()] == [True, True, False]
        assert pages.page == 2

    def test_one_page_is_not_leafed(self) -> None:
        pages = Pages()
        pages.take(LineFrame(LINE, MOOD, 1), 1)
        assert not pages.leaf_on()
        assert not pages.leaf_back()

    def test_replies_that_were_read_are_not_leafed_again_for_the_vote(self) -> None:
        pages = Pages()
        pages.take(FORK, 3)
        pages.leaf_on()
        pages.leaf_on()
        assert pages.take(replace(FORK, vote=Vote.OPEN), 3) == 2
        pages.turn_to(0)
        assert not pages.leaf_on()

    def test_what_was_leafed_back_over_is_leafed_through_again(self) -> None:
        pages = Pages()
        pages.take(FORK, 2)
        pages.leaf_on()
        assert pages.leaf_back()
        assert pages.leaf_on()

    def test_another_picture_begins_at_its_first_page(self) -> None:
        pages = Pages()
        pages.take(FORK, 3)
        pages.leaf_on()
        assert pages.take(replace(FORK, turn=2), 3) == 0

    def test_a_wider_screen_with_fewer_pages_shows_the_last_there_is(self) -> None:
        pages = Pages()
        pages.take(FORK, 3)
        pages.leaf_on()
        pages.leaf_on()
        assert pages.take(FORK, 2) == 1
