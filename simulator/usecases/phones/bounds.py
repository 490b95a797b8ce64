"""How much of the server a client may take."""

from __future__ import annotations

from dataclasses import dataclass, replace


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

    def within(self, files: int) -> Bounds:
        """These bounds where the program may have so many files open at once: half of them are
        left to the rest of it, and of the others some to each address."""
        connections = max(1, min(self.connections, files // 2))
        most = max(1, connections * 13 // 16)
        return replace(self, connections=connections, of_one_address=min(self.of_one_address, most))
