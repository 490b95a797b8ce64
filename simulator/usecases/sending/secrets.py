"""The key of a Learning Record Store, in the keyring of the operating system and nowhere else."""

from __future__ import annotations

from typing import Protocol

import keyring
from keyring.errors import KeyringError

from simulator.model.errors import KnownError

SERVICE = "difficult-client-simulator LRS"


class Secrets(Protocol):
    """Where a secret is kept, by address and user."""

    def get(self, address: str, user: str) -> str | None: ...
    def put(self, address: str, user: str, secret: str) -> None: ...
    def forget(self, address: str, user: str) -> None: ...


class SystemSecrets:
    """The keyring of the system. It may ask for a password and take its time: never call it on
    the thread of a window. Raises KnownError `keyring_absent` where there is none to use."""

    def get(self, address: str, user: str) -> str | None:
        """The secret, None where none is kept."""
        try:
            return keyring.get_password(SERVICE, _account(address, user))
        except (KeyringError, OSError, RuntimeError) as error:
            raise KnownError("keyring_absent", reason=_reason(error)) from error

    def put(self, address: str, user: str, secret: str) -> None:
        """Keeps a secret in place of the one before."""
        try:
            keyring.set_password(SERVICE, _account(address, user), secret)
        except (KeyringError, OSError, RuntimeError) as error:
            raise KnownError("keyring_absent", reason=_reason(error)) from error

    def forget(self, address: str, user: str) -> None:
        """Takes it out; does nothing where none is kept."""
        if self.get(address, user) is None:
            return
        try:
            keyring.delete_password(SERVICE, _account(address, user))
        except (KeyringError, OSError, RuntimeError) as error:
            raise KnownError("keyring_absent", reason=_reason(error)) from error


def _account(address: str, user: str) -> str:
    return f"{user} {address}"


def _reason(error: Exception) -> str:
    """What kind of trouble: the text of a foreign exception may quote what it was given."""
    return type(error).__name__
