"""What tells one phone from another: a lot it draws, sealed so that nobody makes one up.

A sealed lot needs no place in memory before its phone comes back with it: whoever looks at the
address without keeping cookies (the preview of a messenger) takes no place from anybody.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from secrets import choice, token_bytes, token_hex

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""No i, l, o, 0 or 1: the address is read from a wall and typed."""
TOKEN_LETTERS = 6
_SEAL_DIGITS = 32


def new_token() -> str:
    """A word for the address: one of some 887 million, drawn anew for each session."""
    return "".join(choice(LETTERS) for _ in range(TOKEN_LETTERS))


class Marks:
    """Makes and knows the lots of one session. `draw` gives a lot (letters and digits)."""

    def __init__(self, draw: Callable[[], str] = lambda: token_hex(8)) -> None:
        self._key = token_bytes(32)
        self._draw = draw

    def new(self) -> str:
        """A lot with its seal, as a phone keeps it."""
        lot = self._draw()
        return f"{lot}.{self._seal('phone', lot)}"

    def phone(self, mark: str) -> str | None:
        """The lot of a mark, None where it was not made here."""
        lot, _, seal = mark.partition(".")
        return lot if self._is(seal, "phone", lot) else None

    def form(self, phone: str) -> str:
        """What the form of a phone carries, so that no page of somebody else can send it."""
        return self._seal("form", phone)

    def is_form(self, given: str, phone: str) -> bool:
        """Whether this is what that phone's form carries."""
        return self._is(given, "form", phone)

    def _seal(self, purpose: str, lot: str) -> str:
        made = hmac.new(self._key, f"{purpose}:{lot}".encode(), "sha256")
        return made.hexdigest()[:_SEAL_DIGITS]

    def _is(self, given: str, purpose: str, lot: str) -> bool:
        return hmac.compare_digest(given.encode(), self._seal(purpose, lot).encode())
