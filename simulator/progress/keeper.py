"""One thread of a window's own in which its store lives.

A commit waits for the disk (some 16 ms, seconds when it is busy), so it never runs where
the window paints; and a connection is used only where it was opened.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

from simulator.progress.store import Store

T = TypeVar("T")


class Keeper:
    """Runs what it is handed, in order, one at a time, with the store.

    The store is opened by the first thing that needs it; when that fails, the next thing
    tries again. A failure stays with the one future it belongs to.
    """

    def __init__(self, open_store: Callable[[], Store]) -> None:
        self._open_store = open_store
        self._store: Store | None = None  # touched by the thread alone
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._closing: Future[None] | None = None

    def submit(self, work: Callable[[Store], T]) -> Future[T]:
        """Hand over `work`; its future holds what it returned or raised.

        After `close` nothing is done any more, and the future is a cancelled one.
        """
        if self._closing is not None:
            dropped: Future[T] = Future()
            dropped.cancel()
            return dropped
        return self._thread.submit(self._run, work)

    def close(self, timeout_s: float) -> bool:
        """Finish all that was handed over, close the store and end the thread.

        False when that takes longer than `timeout_s` seconds; it then goes on by itself, and
        calling this again waits again.
        """
        if self._closing is None:
            self._closing = self._thread.submit(self._close)
            self._thread.shutdown(wait=False)
        return not wait([self._closing], timeout=timeout_s).not_done

    def _run(self, work: Callable[[Store], T]) -> T:
        if self._store is None:
            self._store = self._open_store()
        return work(self._store)

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()
