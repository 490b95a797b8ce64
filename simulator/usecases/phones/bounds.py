"""How much of the server a client may take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much a client may take: seconds for the head of its request, for its body, and for
    the whole connection; connections at once, in all and from one address (behind one router
    all phones may have the same; a phone opens some at a time)."""

    head_s: float = 4.0
    body_s: float = 3.0
    whole_s: float = 8.0
    connections: int = 256
    of_one_address: int = 208
