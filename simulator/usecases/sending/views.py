"""What the page about sending shows, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from simulator.usecases.sending.choices import SendingChoices
from simulator.usecases.sending.sender import SenderState


@dataclass(frozen=True, slots=True)
class SendingPerson:
    """One person of this computer, and whether their results are sent."""

    profile: int
    name: str
    sends: bool


@dataclass(frozen=True, slots=True)
class SendingView:
    """`secret_kept` is None where this computer has no keyring that could keep one.

    `waiting` runs are in the outbox; `runs_sent` with `statements_sent` were ever sent to the
    address that is set, the last at `last`."""

    choices: SendingChoices
    secret_kept: bool | None
    people: tuple[SendingPerson, ...]
    waiting: int
    runs_sent: int
    statements_sent: int
    last: datetime | None
    state: SenderState
