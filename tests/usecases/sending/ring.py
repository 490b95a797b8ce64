"""A keyring in memory."""

from __future__ import annotations

from simulator.model.errors import KnownError


class Ring:
    """A keyring in memory; `broken` as on a computer without one."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.broken = False

    def _check(self) -> None:
        if self.broken:
            raise KnownError("keyring_absent", reason="NoKeyringError")

    def get(self, address: str, user: str) -> str | None:
        self._check()
        return self.kept.get((address, user))

    def put(self, address: str, user: str, secret: str) -> None:
        self._check()
        self.kept[address, user] = secret

    def forget(self, address: str, user: str) -> None:
        self._check()
        self.kept.pop((address, user), None)
