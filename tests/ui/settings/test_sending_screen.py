"""The page about sending: what it shows, and what it asks for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from simulator.ui.keys import KeyFilter
from simulator.ui.settings.sending_screen import SendingScreen
from simulator.ui.theme import Theme
from simulator.ui.widgets.button import Button
from simulator.usecases.sending.choices import SendingChoices
from simulator.usecases.sending.views import SendingView
from tests.shots.states_sending import DENIED, DOWN, OFF, ON


def shown(qtbot: QtBot, theme: Theme, view: SendingView) -> SendingScreen:
    screen = SendingScreen(theme, view)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    screen.show()
    screen.focus_first()
    return screen


def words(screen: SendingScreen) -> str:
    return "\n".join(one.text() for one in screen.findChildren(QLabel))


def press(screen: SendingScreen, name: str) -> None:
    (button,) = (one for one in screen.findChildren(Button) if one.text() == name)
    button.click()


def test_switching_on_carries_what_was_typed(qtbot: QtBot, theme: Theme) -> None:
    screen = shown(qtbot, theme, OFF)
    saved: list[tuple[SendingChoices, str]] = []
    screen.saved.connect(lambda *given: saved.append(given))
    for text in (" https://lrs.example.org/xapi ", "workshop", "тaємниця"):
        field = screen.focusWidget()
        assert isinstance(field, QLineEdit)
        field.insert(text)  # QTest types Latin letters only
        QTest.keyClick(field, Qt.Key.Key_Tab)
    press(screen, "Switch on")
    choices = SendingChoices(True, "https://lrs.example.org/xapi", "workshop")
    assert saved == [(choices, "тaємниця")]


def test_a_secret_is_never_shown(qtbot: QtBot, theme: Theme) -> None:
    screen = shown(qtbot, theme, ON)
    hidden = [
        field
        for field in screen.findChildren(QLineEdit)
        if field.echoMode() is QLineEdit.EchoMode.Password
    ]
    assert [field.text() for field in hidden] == [""]


def test_switching_off_asks_for_no_secret(qtbot: QtBot, theme: Theme) -> None:
    screen = shown(qtbot, theme, ON)
    saved: list[tuple[SendingChoices, str]] = []
    screen.saved.connect(lambda *given: saved.append(given))
    press(screen, "Switch off")
    assert saved == [(replace(ON.choices, on=False), "")]


def test_without_a_keyring_it_cannot_be_switched_on(qtbot: QtBot, theme: Theme) -> None:
    screen = shown(qtbot, theme, replace(OFF, secret_kept=None))
    (save,) = (one for one in screen.findChildren(Button) if one.text() == "Switch on")
    assert not save.isEnabled()
    assert "no keyring" in words(screen)


def test_each_person_is_ticked_for_themselves(qtbot: QtBot, theme: Theme) -> None:
    screen = shown(qtbot, theme, ON)
    ticks = screen.findChildren(QCheckBox)
    assert [tick.isChecked() for tick in ticks] == [True, False]
    switched: list[tuple[int, bool]] = []
    screen.switched.connect(lambda *given: switched.append(given))
    ticks[1].click()
    assert switched == [(2, True)]


def test_what_is_in_the_way_is_said_with_what_is_safe(qtbot: QtBot, theme: Theme) -> None:
    assert "Nothing is lost" in words(shown(qtbot, theme, DOWN))
    assert "5 run" in words(shown(qtbot, theme, DOWN))
    assert "The key is not accepted" in words(shown(qtbot, theme, DENIED))


def test_what_is_typed_survives_a_new_theme(qtbot: QtBot, theme: Theme) -> None:
    screen = shown(qtbot, theme, OFF)
    QTest.keyClicks(screen.focusWidget(), "https://x")
    again = shown(qtbot, theme, OFF)
    again.restore(screen.state())
    assert again.state() == ("https://x", "", "")


def test_esc_goes_back(qtbot: QtBot, theme: Theme, keys: KeyFilter) -> None:
    screen = shown(qtbot, theme, OFF)
    with qtbot.waitSignal(screen.left):
        QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Escape)
