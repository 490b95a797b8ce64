"""Sending switched on in the window, and what a server on this computer gets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from simulator.progress.paths import store_file
from simulator.progress.store import Store
from simulator.ui.settings.sending_screen import SendingScreen
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.widgets.button import Button
from tests.ui.test_desk_flow import ENTER, SCENARIO, Seat, to_first_line
from tests.usecases.sending.server import Seen, reply, serving, takes

COMMA = Qt.Key.Key_Comma
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def seat(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Seat]:
    (tmp_path / "scenarios" / "oven").mkdir(parents=True)
    (tmp_path / "scenarios" / "oven" / "scenario.yaml").write_text(SCENARIO, encoding="utf-8")
    made = Seat(qtbot, qapp, tmp_path / "data", tmp_path / "scenarios")
    made.sit_down()
    yield made
    made.get_up()


def play_through(seat: Seat) -> None:
    """A practice to its debrief, the causes named, and home."""
    seat.say("good")
    seat.press(ENTER)
    seat.say("good")
    seat.press(ENTER)
    seat.wait_for(DebriefScreen)


def name_causes(seat: Seat) -> None:
    """Behind the window's back, as another day."""
    store = Store.open(store_file(seat.data))
    (person,) = store.profiles.all()
    for run in store.history.runs(person.id):
        store.debriefs.save_causes(run.id, ("unclear",), seat.clock())
    store.close()


def open_page(seat: Seat) -> SendingScreen:
    seat.press(COMMA, modifier=CTRL)
    seat.wait_for(SendingScreen)
    assert isinstance(seat.screen, SendingScreen)
    return seat.screen


def press_button(seat: Seat, words: str) -> None:
    (button,) = (one for one in seat.screen.findChildren(Button) if one.text() == words)
    button.click()
    seat.qtbot.waitUntil(lambda: not seat.tasks.busy, timeout=10_000)


def fill(screen: SendingScreen, *texts: str) -> None:
    for field, text in zip(screen.findChildren(QLineEdit), texts, strict=True):
        field.setText(text)


def switch_on(seat: Seat, address: str) -> None:
    fill(open_page(seat), address, "workshop", "geheim")
    press_button(seat, "Switch on")


def test_a_run_goes_to_the_server_without_a_name(seat: Seat) -> None:
    to_first_line(seat)
    seat.press(Qt.Key.Key_Escape)
    with serving(takes) as (address, seen):
        switch_on(seat, address)
        seat.screen.findChildren(QCheckBox)[0].click()
        seat.qtbot.waitUntil(lambda: not seat.tasks.busy)
        seat.press(Qt.Key.Key_Escape)
        seat.wait_for(HomeScreen)
        seat.press(ENTER)
        play_through(seat)
        name_causes(seat)
        wake(seat, seen)
    verbs = [one["verb"]["id"].rsplit("/", 1)[1] for one in seen.batches[0]]
    assert verbs[0] == "initialized"
    assert verbs.count("answered") >= 2
    (person,) = {one["actor"]["account"]["name"] for one in seen.batches[0]}
    assert len(person) == 32
    assert "name" not in seen.batches[0][0]["actor"]


def wake(seat: Seat, seen: Seen) -> None:
    office = seat._desk._post_office()
    office.wake()
    seat.qtbot.waitUntil(lambda: bool(seen.batches), timeout=10_000)


def test_a_server_that_is_not_there_stops_no_talk(seat: Seat) -> None:
    to_first_line(seat)
    seat.press(Qt.Key.Key_Escape)
    with serving(lambda handler, _: reply(handler, 503)) as (address, _):
        switch_on(seat, address)
        seat.screen.findChildren(QCheckBox)[0].click()
        seat.qtbot.waitUntil(lambda: not seat.tasks.busy)
        seat.press(Qt.Key.Key_Escape)
        seat.wait_for(HomeScreen)
        seat.press(ENTER)
        play_through(seat)
        name_causes(seat)
        seat._desk._post_office().wake()
        seat.qtbot.waitUntil(lambda: bool(seat._desk._post_office()._sender.state.trouble))
        open_page(seat)
        seat.qtbot.waitUntil(lambda: "1 run" in all_words(seat), timeout=10_000)
    assert "Nothing is lost" in all_words(seat)


def all_words(seat: Seat) -> str:
    return "\n".join(one.text() for one in seat.screen.findChildren(QLabel))


def test_what_was_chosen_holds_at_the_next_start(seat: Seat) -> None:
    to_first_line(seat)
    seat.press(Qt.Key.Key_Escape)
    with serving(takes) as (address, _):
        switch_on(seat, address)
        seat.get_up()
        seat.sit_down()
        seat.qtbot.waitUntil(lambda: not seat.tasks.busy)
        assert seat._desk._post_office()._sender is not None
        open_page(seat)
        assert [one.text() for one in seat.screen.findChildren(QLineEdit)][:2] == [
            address,
            "workshop",
        ]


def test_trying_the_connection_says_what_came_of_it(seat: Seat) -> None:
    to_first_line(seat)
    seat.press(Qt.Key.Key_Escape)
    with serving(lambda handler, _: reply(handler, 401)) as (address, _):
        fill(open_page(seat), address, "workshop", "other")
        press_button(seat, "Try the connection")
        seat.qtbot.waitUntil(lambda: "does not accept the key" in all_words(seat), timeout=10_000)
    fill(seat.screen, "http://lrs.example.org", "workshop", "other")
    press_button(seat, "Switch on")
    assert "https" in all_words(seat)
    assert seat.ring.kept == {}


def test_nothing_of_sending_is_loaded_while_it_is_off(seat: Seat) -> None:
    assert seat._desk._office is None
