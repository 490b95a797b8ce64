"""What scoring reads of an answer, of the run being played or of figures kept of one."""

from __future__ import annotations

from typing import Protocol


class Answered(Protocol):
    """Ratings 0..4, balances and the weight m·ρ in quarters, tension 0..20 before the reply.

    `stage` is the author's own, where there is one."""

    @property
    def care(self) -> int: ...
    @property
    def firmness(self) -> int: ...
    @property
    def weight(self) -> int: ...
    @property
    def balance(self) -> int: ...
    @property
    def best(self) -> int: ...
    @property
    def tension(self) -> int: ...
    @property
    def stage(self) -> int | None: ...
