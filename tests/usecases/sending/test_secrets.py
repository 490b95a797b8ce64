"""The secret goes to the system's keyring, and its troubles are said without repeating it."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked

from simulator.model.errors import KnownError
from simulator.usecases.sending.secrets import SystemSecrets

PLACE = "https://lrs.example.org/xapi"


class MemoryKeyring(KeyringBackend):
    """A backend that keeps in memory; `locked` as one whose owner said no."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        del self.kept[service, username]

    def _check(self) -> None:
        if self.locked:
            raise KeyringLocked("the secret was geheim")


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_a_secret_is_kept_by_address_and_user(ring: MemoryKeyring) -> None:
    secrets = SystemSecrets()
    assert secrets.get(PLACE, "workshop") is None
    secrets.put(PLACE, "workshop", "geheim")
    assert secrets.get(PLACE, "workshop") == "geheim"
    assert secrets.get(PLACE, "other") is None
    assert secrets.get(PLACE + "/2", "workshop") is None


def test_forgetting_twice_does_no_harm(ring: MemoryKeyring) -> None:
    secrets = SystemSecrets()
    secrets.put(PLACE, "workshop", "geheim")
    secrets.forget(PLACE, "workshop")
    secrets.forget(PLACE, "workshop")
    assert ring.kept == {}


def test_a_locked_keyring_is_said_and_the_secret_is_not(ring: MemoryKeyring) -> None:
    ring.locked = True
    for deed in (
        lambda: SystemSecrets().get(PLACE, "workshop"),
        lambda: SystemSecrets().put(PLACE, "workshop", "geheim"),
        lambda: SystemSecrets().forget(PLACE, "workshop"),
    ):
        with pytest.raises(KnownError) as caught:
            deed()
        assert caught.value.code == "keyring_absent"
        assert "geheim" not in repr(caught.value.values)


def test_a_computer_without_a_keyring_is_said() -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    try:
        with pytest.raises(KnownError) as caught:
            SystemSecrets().put(PLACE, "workshop", "geheim")
    finally:
        keyring.set_keyring(before)
    assert caught.value.code == "keyring_absent"
