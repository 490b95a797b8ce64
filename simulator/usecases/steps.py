"""Work of several steps on several threads, as one function without a thread of its own.

A use case that needs the store (one thread) and the shelf (another) is a generator that
yields futures and is sent their results. A window drives it without ever waiting; tests
and the command line drive it with `finished`.
"""

from __future__ import annotations

from collections.abc import Generator
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")

Steps = Generator["Future[Any]", Any, T]


def finished(steps: Steps[T], timeout_s: float = 60) -> T:
    """Runs all steps here, waiting for each; raises what they raise."""
    try:
        waiting = next(steps)
        while True:
            error = waiting.exception(timeout=timeout_s)
            waiting = steps.throw(error) if error else steps.send(waiting.result())
    except StopIteration as stop:
        value: T = stop.value
        return value
