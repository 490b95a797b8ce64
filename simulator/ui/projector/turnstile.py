"""One thing at a time: a step of a room is written to its end before another begins."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future
from typing import TypeVar

from simulator.usecases.steps import Steps

T = TypeVar("T")


class Turnstile:
    """Lets steps through one after the other, in the order they came."""

    def __init__(self) -> None:
        self._taken = False
        self._waiting: deque[Future[None]] = deque()

    @property
    def taken(self) -> bool:
        """Whether something is on its way through."""
        return self._taken

    def through(self, steps: Steps[T]) -> Steps[T]:
        """The steps, once nothing else is under way."""
        while self._taken:
            turn: Future[None] = Future()
            self._waiting.append(turn)
            yield turn
        self._taken = True
        try:
            return (yield from steps)
        finally:
            self._taken = False
            if self._waiting:
                self._waiting.popleft().set_result(None)
