"""The what-if from the debrief of a real run, and back, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.model.errors import KnownError
from simulator.progress.paths import store_file
from simulator.progress.store import Store
from simulator.ui.trainee.conversation import Conversation
from simulator.ui.trainee.debrief import DebriefScreen, Step
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.what_if import WhatIfScreen
from simulator.ui.widgets.marked_transcript import MarkedTranscript
from simulator.ui.widgets.options import OptionsList
from simulator.ui.widgets.turn_table import TurnTable
from simulator.usecases import supposing
from simulator.usecases.supposing_views import WhatIfView
from tests.spoken import put_spoken
from tests.ui.test_desk_flow import Seat
from tests.ui.test_talk_languages import english_left, settle, start_anew, to_debrief
from tests.ui.trainee.stage import words_on

ENTER, ESCAPE, BACK = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Backspace
F3, F7, F8 = Qt.Key.Key_F3, Qt.Key.Key_F7, Qt.Key.Key_F8
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def seat(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Seat]:
    put_spoken(tmp_path / "scenarios")
    made = Seat(qtbot, qapp, tmp_path / "data", tmp_path / "scenarios")
    made.sit_down()
    made.keepers[0].submit(lambda store: store.profiles.add("Olena", made.clock())).result(10)
    start_anew(made)
    yield made
    made.get_up()


def to_map(seat: Seat, *replies: str) -> DebriefScreen:
    """A run played to its end, its debrief walked to the map."""
    to_debrief(seat, *replies)
    screen = debrief(seat)
    for _ in range(len(Step)):
        if screen._step() is Step.MAP:
            return screen
        seat.press(ENTER)
    raise AssertionError("no map comes")


def debrief(seat: Seat) -> DebriefScreen:
    screen = seat.screen
    assert isinstance(screen, DebriefScreen)
    return screen


def roads(seat: Seat) -> WhatIfView:
    screen = seat.screen
    assert isinstance(screen, WhatIfScreen)
    return screen._view


def suppose(seat: Seat, reply: str) -> None:
    """Chooses a reply of the other road by its digit, and says it with the same digit."""
    at = [choice.reply for choice in roads(seat).choices].index(reply)
    digit = Qt.Key(Qt.Key.Key_1 + at)
    seat.press(digit, digit)


def select_second(seat: Seat) -> None:
    """The second turn, in the table of turns."""
    (table,) = (one for one in debrief(seat).findChildren(TurnTable) if one.isVisible())
    table.setFocus()
    seat.press(Qt.Key.Key_Home, Qt.Key.Key_Down)


def selected(seat: Seat) -> int:
    (options,) = seat.screen.findChildren(OptionsList)
    return options.selected_row()


def answers(seat: Seat) -> int:
    store = Store.open(store_file(seat.data))
    try:
        return sum(len(store.runs.load(row.id).answers) for row in store.history.runs(1))
    finally:
        store.close()


class TestThereAndBack:
    def test_f8_opens_the_turn_that_is_selected(self, seat: Seat) -> None:
        to_map(seat, "soothe", "gift")
        seat.press(F8)
        seat.wait_for(WhatIfScreen)
        assert roads(seat).turn == 1  # the first of those that cost most
        assert not roads(seat).instead.turns

    def test_escape_goes_back_to_the_very_same_place(self, seat: Seat) -> None:
        screen = to_map(seat, "soothe", "gift")
        select_second(seat)
        before = screen.state()
        assert before.turn == 2
        seat.press(F8)
        seat.wait_for(WhatIfScreen)
        seat.press(ESCAPE)
        seat.wait_for(DebriefScreen)
        assert debrief(seat).state() == before
        seat.press(ESCAPE)
        seat.wait_for(HomeScreen)

    def test_it_can_be_opened_once_more(self, seat: Seat) -> None:
        to_map(seat, "soothe", "gift")
        for _ in range(2):
            seat.press(F8)
            seat.wait_for(WhatIfScreen)
            seat.press(ESCAPE)
            seat.wait_for(DebriefScreen)

    def test_from_the_roads_not_taken_it_opens_too(self, seat: Seat) -> None:
        to_map(seat, "soothe", "gift")
        seat.press(ENTER)
        assert debrief(seat)._step() is Step.ROADS
        seat.press(F8)
        seat.wait_for(WhatIfScreen)


class TestTheOtherRoad:
    def test_it_is_walked_to_its_end_and_back_to_the_start(self, seat: Seat) -> None:
        to_map(seat, "soothe", "gift")
        seat.press(F8)
        suppose(seat, "hear")
        assert [turn.said for turn in roads(seat).instead.turns] == [
            "You lost a day. I open the order."
        ]
        suppose(seat, "cancel")
        end = roads(seat).instead.end
        assert end is not None and end.headline == 100
        words = words_on(seat.screen)
        for told in ("The end: Agreement", "The end: Bought off", "Headline 100"):
            assert told in words
        seat.press(BACK)
        assert [one.reply for one in roads(seat).choices]
        assert len(roads(seat).instead.turns) == 1
        seat.press(BACK)
        assert not roads(seat).instead.turns
        seat.press(BACK)
        assert isinstance(seat.screen, WhatIfScreen)

    def test_the_program_shows_the_best_road_and_the_worst(self, seat: Seat) -> None:
        to_map(seat, "soothe", "own")
        seat.press(F8, F7)
        end = roads(seat).instead.end
        assert end is not None and end.headline == 100
        seat.press(BACK, modifier=CTRL)
        assert not roads(seat).instead.turns
        seat.press(F7, modifier=SHIFT)
        assert roads(seat).instead.within_reach == 0

    def test_nothing_of_it_is_kept(self, seat: Seat) -> None:
        to_map(seat, "soothe", "gift")
        runs, said = seat.runs(), answers(seat)
        seat.press(F8)
        for reply in ("hear", "own"):
            suppose(seat, reply)
        seat.press(BACK, F7, ESCAPE)
        seat.wait_for(DebriefScreen)
        assert (seat.runs(), answers(seat)) == (runs, said)

    def test_practising_from_there_sets_out_from_the_turn_where_the_roads_part(
        self, seat: Seat
    ) -> None:
        to_map(seat, "soothe", "gift")
        select_second(seat)
        seat.press(F8)
        suppose(seat, "own")
        seat.press(ENTER, modifier=CTRL)
        seat.wait_for(Conversation)
        assert seat.talk.turn == 2
        assert seat.talk.lines[-1].text == "And the second fee?"

    def test_what_cannot_be_worked_out_says_so_and_leaves_the_debrief(
        self, seat: Seat, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        to_map(seat, "soothe", "gift")

        def refused(*_: object) -> None:
            raise KnownError("narration_endless", node="hello")

        monkeypatch.setattr(supposing.Supposing, "view", refused)
        seat.press(F8)
        assert isinstance(seat.screen, DebriefScreen)
        assert seat.banners()
        monkeypatch.undo()
        seat.press(F8)
        seat.wait_for(WhatIfScreen)

    def test_a_step_that_fails_leaves_the_road_where_it_was(
        self, seat: Seat, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        to_map(seat, "soothe", "gift")
        seat.press(F8)
        suppose(seat, "hear")

        def refused(*_: object) -> None:
            raise KnownError("narration_endless", node="hello")

        monkeypatch.setattr(supposing.Supposing, "view", refused)
        suppose(seat, "own")
        assert len(roads(seat).instead.turns) == 1
        monkeypatch.undo()
        suppose(seat, "cancel")
        assert roads(seat).instead.end is not None


class TestInAnotherLanguage:
    def test_f3_in_the_middle_keeps_the_place_the_order_and_the_selection(self, seat: Seat) -> None:
        to_map(seat, "soothe", "gift")
        seat.press(F8)
        suppose(seat, "hear")
        seat.press(Qt.Key.Key_3)
        before = roads(seat)
        for _ in range(3):
            seat.press(F3)
            settle(seat)
            now = roads(seat)
            assert [one.reply for one in now.choices] == [one.reply for one in before.choices]
            assert [turn.lost for turn in now.instead.turns] == [
                turn.lost for turn in before.instead.turns
            ]
            assert selected(seat) == 2
        assert roads(seat) == before

    def test_both_roads_are_told_in_it_and_so_is_the_debrief_behind(self, seat: Seat) -> None:
        to_map(seat, "soothe", "gift")
        seat.press(F8)
        suppose(seat, "hear")
        seat.press(F3)
        settle(seat)
        assert english_left(seat) == set()
        assert roads(seat).instead.turns[0].said == "Ви втратили день. Відкриваю замовлення."
        seat.press(ESCAPE)
        seat.wait_for(DebriefScreen)
        settle(seat)
        assert debrief(seat)._step() is Step.MAP
        assert english_left(seat) == set()

    def test_the_causes_beside_the_talk_keep_the_row_and_change_their_words(
        self, seat: Seat
    ) -> None:
        to_map(seat, "soothe", "gift")
        while debrief(seat)._step() is not Step.CAUSES:
            seat.press(ENTER)
        seat.press(ENTER)
        assert debrief(seat).findChildren(MarkedTranscript)
        seat.press(Qt.Key.Key_Down)
        before = debrief(seat).state()
        seat.press(F3)
        settle(seat)
        (talk,) = debrief(seat).findChildren(MarkedTranscript)
        assert english_left(seat) == set()
        now = debrief(seat).state()
        assert now.cause == before.cause == 1
        assert "Старший зміни Тарас: У номері описка." in str(
            [talk.lines().data(talk.lines().index(row)) for row in range(talk.lines().rowCount())]
        )
