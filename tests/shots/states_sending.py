"""The page about sending: off, on and well, on and in trouble, without a keyring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QWidget

from simulator.ui.settings.sending_screen import Said, SendingScreen
from simulator.ui.settings.sending_words import address_words
from simulator.ui.theme import Theme
from simulator.ui.widgets.banner import Severity
from simulator.usecases.sending.choices import SendingChoices
from simulator.usecases.sending.sender import SenderState
from simulator.usecases.sending.views import SendingPerson, SendingView
from tests.shots.harness import State, given

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
OFF = SendingView(
    choices=SendingChoices(),
    secret_kept=False,
    people=(
        SendingPerson(1, "Олена", False),
        SendingPerson(2, "Danylo Kovalenko-Bondarenko", False),
    ),
    waiting=0,
    runs_sent=0,
    statements_sent=0,
    last=None,
    state=SenderState(),
)
ON = replace(
    OFF,
    choices=SendingChoices(True, "https://lrs.example.org/xapi", "workshop"),
    secret_kept=True,
    people=(SendingPerson(1, "Олена", True), OFF.people[1]),
    runs_sent=21,
    statements_sent=231,
    last=NOON,
)
DOWN = replace(
    ON,
    waiting=5,
    state=SenderState(trouble="no_connection", since=NOON, again=NOON + timedelta(minutes=2)),
)
DENIED = replace(DOWN, state=SenderState(trouble="status 401", denied=True, since=NOON))


def page(view: SendingView, said: Callable[[], Said] | None = None) -> State:
    """The page as it stands."""

    def made(theme: Theme) -> QWidget:
        screen = SendingScreen(theme, given(view), said() if said is not None else None)
        screen.focus_first()
        return screen

    return made


def _refused() -> Said:
    return Severity.WARNING, address_words("plain"), ""


STATES: dict[str, State] = {
    "sending_off": page(OFF),
    "sending_on": page(ON),
    "sending_down": page(DOWN),
    "sending_denied": page(DENIED),
    "sending_refused": page(OFF, _refused),
    "sending_no_keyring": page(replace(OFF, secret_kept=None)),
}
