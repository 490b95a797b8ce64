"""A thread that is none: what is handed over is done before `submit` returns."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any


class AtOnce(Executor):
    """Works at once; `held` keeps what is handed over until `release`, as a busy thread would."""

    def __init__(self) -> None:
        self.hold = False
        self._held: list[tuple[Future[Any], Callable[[], Any]]] = []

    def submit(self, work: Callable[..., Any], /, *args: Any, **more: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self._held.append((future, lambda: work(*args, **more)))
        if not self.hold:
            self.release()
        return future

    def release(self) -> None:
        """Does what was held, in order."""
        while self._held:
            future, work = self._held.pop(0)
            try:
                future.set_result(work())
            except BaseException as error:  # noqa: BLE001 - as a thread's future keeps it
                future.set_exception(error)
