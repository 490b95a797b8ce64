"""What is said after the numbers reaches the store, and the next talk opens from there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.paths import store_file
from simulator.progress.store import Store
from simulator.ui.trainee.briefing import BriefingScreen
from simulator.ui.trainee.conversation import Conversation
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.debrief_flow import DebriefFlow
from simulator.ui.trainee.home import HomeScreen
from simulator.usecases import looking_back
from simulator.usecases.debrief_views import PriceConstants
from simulator.usecases.next_talk import NextReason
from tests.ui.test_desk_flow import ENTER, Seat, seat, to_first_line

__all__ = ["seat"]


def to_debrief(seat: Seat) -> DebriefScreen:
    to_first_line(seat)
    for _ in range(2):
        seat.say("good")
        seat.press(ENTER)
    seat.wait_for(DebriefScreen)
    screen = seat.screen
    assert isinstance(screen, DebriefScreen)
    return screen


def told(seat: Seat) -> tuple[list[str], list[str], dict[str, str]]:
    """Rules, promises and the computer's settings, read by another connection."""
    store = Store.open(store_file(seat.data))
    try:
        (person,) = store.profiles.all()
        rules = [one.text for one in store.debriefs.rules(person.id)]
        promises = [one.text for one in store.debriefs.promises(person.id)]
        return rules, promises, store.settings.all()
    finally:
        store.close()


def settle(seat: Seat) -> None:
    seat.qtbot.waitUntil(lambda: not seat.tasks.busy, timeout=10_000)


def waiting_flow(seat: Seat) -> DebriefFlow:
    (flow,) = seat._desk.window.findChildren(DebriefFlow)
    return flow


def gathered(seat: Seat) -> None:
    """Nobody touched the figures for half a second: told, not waited for."""
    waiting_flow(seat)._gathering.timeout.emit()
    settle(seat)


def test_a_rule_and_a_promise_reach_the_store(seat: Seat) -> None:
    screen = to_debrief(seat)
    screen.rule_kept.emit("If a, then b.", None)
    screen.rule_kept.emit("If a, then c.", None)
    screen.promise_kept.emit("ask first")
    settle(seat)
    rules, promises, _ = told(seat)
    assert (rules, promises) == (["If a, then c."], ["ask first"])


def test_what_the_disk_refuses_is_offered_again(seat: Seat) -> None:
    screen = to_debrief(seat)
    seat.fail.append(KnownError("disk_full", path="x"))
    screen.rule_kept.emit("If a, then b.", None)
    settle(seat)
    assert told(seat)[0] == []
    (strip,) = seat.banners()
    strip.acted.emit("retry")
    settle(seat)
    assert told(seat)[0] == ["If a, then b."]
    assert seat.banners() == []


def test_other_figures_are_kept_for_the_computer_and_stay_in_another_theme(seat: Seat) -> None:
    screen = to_debrief(seat)
    screen.constants_changed.emit(PriceConstants(4, 25, 600))
    gathered(seat)
    settings = told(seat)[2]
    assert (settings["people_told"], settings["minute_rate/oven"]) == ("4", "25")
    seat.press(Qt.Key.Key_Plus, modifier=Qt.KeyboardModifier.ControlModifier)
    rebuilt = seat.screen
    assert isinstance(rebuilt, DebriefScreen)
    assert rebuilt is not screen
    assert rebuilt._view.constants == PriceConstants(4, 25, 600, changed=True)
    rebuilt.constants_changed.emit(None)
    gathered(seat)
    assert "people_told" not in told(seat)[2]


def test_figures_are_written_once_for_many_keys(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[PriceConstants | None] = []
    keep = looking_back.keep_constants

    def counted(store: Store, scenario: str, chosen: PriceConstants | None) -> None:
        written.append(chosen)
        keep(store, scenario, chosen)

    monkeypatch.setattr(looking_back, "keep_constants", counted)
    screen = to_debrief(seat)
    for worth in (1, 12, 120):
        screen.constants_changed.emit(PriceConstants(10, 10, worth))
        settle(seat)
    assert written == []
    gathered(seat)
    assert [one.lifetime_value for one in written if one is not None] == [120]


def test_figures_changed_a_moment_before_leaving_are_kept(seat: Seat) -> None:
    screen = to_debrief(seat)
    screen.constants_changed.emit(PriceConstants(4, 25, 600))
    screen.left.emit()
    seat.wait_for(HomeScreen)
    settle(seat)
    assert told(seat)[2]["people_told"] == "4"


def test_figures_changed_a_moment_before_the_window_closes_are_kept(seat: Seat) -> None:
    screen = to_debrief(seat)
    screen.constants_changed.emit(PriceConstants(4, 25, 600))
    flow = waiting_flow(seat)
    flow.save_at_last()
    settle(seat)
    assert told(seat)[2]["people_told"] == "4"


def test_the_next_talk_is_known_and_its_briefing_opens(seat: Seat) -> None:
    screen = to_debrief(seat)
    settle(seat)
    talk = screen._view.next
    assert talk is not None
    assert (talk.scenario, talk.reason) == ("oven", NextReason.FIRST)
    screen.next_requested.emit("oven")
    seat.wait_for(BriefingScreen)


def test_a_review_is_offered_as_an_exam(seat: Seat) -> None:
    seat.press(ENTER)
    seat.wait_for(BriefingScreen)
    seat.press(Qt.Key.Key_2, ENTER)
    seat.wait_for(Conversation)
    for _ in range(2):
        seat.say("good")
    seat.press(ENTER)
    seat.wait_for(DebriefScreen)
    settle(seat)
    screen = seat.screen
    assert isinstance(screen, DebriefScreen)
    talk = screen._view.next
    assert talk is not None
    assert talk.reason is NextReason.LATER
    screen.next_requested.emit("oven")
    seat.wait_for(BriefingScreen)
    briefing = seat.screen
    assert isinstance(briefing, BriefingScreen)
    assert briefing.state() is Mode.EXAM
