"""What was chosen about sending: where to, with which key, and whose results.

Kept as settings of this computer (and one of each person whose results are sent); the secret
stands in the keyring of the system. Nothing is sent unless sending is on, there is an address
and a key, and the person's own switch is on; runs that ended before it was are never sent.
A person's switch is of this computer: it does not come along when they move to another.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from simulator.progress.columns import moment, moment_text
from simulator.progress.store import Store

KIND = "xapi"
"""The kind of outbox entries that are sent: a run as statements, one JSON on each line."""

_ON, _ADDRESS, _USER = "lrs_on", "lrs_address", "lrs_user"
_SINCE = "lrs_since"
"""Of a person: from when on their results are sent; absent for those whose are not."""


@dataclass(frozen=True, slots=True)
class SendingChoices:
    """Where results go. `address` is a base address that `endpoint_of` accepted, or empty."""

    on: bool = False
    address: str = ""
    user: str = ""

    @property
    def complete(self) -> bool:
        """Whether there is somewhere to send to."""
        return self.on and bool(self.address) and bool(self.user)


def choices_of(settings: Mapping[str, str]) -> SendingChoices:
    """The choices in the settings of this computer."""
    return SendingChoices(
        settings.get(_ON) == "1", settings.get(_ADDRESS, ""), settings.get(_USER, "")
    )


def keep_choices(store: Store, choices: SendingChoices) -> None:
    """Keeps them in place of those before."""
    store.settings.put(_ADDRESS, choices.address)
    store.settings.put(_USER, choices.user)
    # Last: what is on is complete, also when the computer is switched off in between.
    store.settings.put(_ON, "1" if choices.on else "0")


def sent_since(store: Store, profile: int) -> datetime | None:
    """From when on a person's results are sent, None where they are not."""
    text = store.settings.all(profile).get(_SINCE)
    try:
        return None if text is None else moment(text)
    except ValueError:
        return None


def send_results_of(store: Store, profile: int, since: datetime | None) -> None:
    """Switches the sending of a person's results on from a moment, or (None) off: then what
    waits of theirs is dropped, too."""
    if since is None:
        store.settings.forget(_SINCE, profile)
        store.outbox.drop_of(profile, KIND)
    elif sent_since(store, profile) is None:
        store.settings.put(_SINCE, moment_text(since), profile)
