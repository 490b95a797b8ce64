"""The thread of a window's own in which its store lives."""

from __future__ import annotations

import threading
from pathlib import Path

from simulator.model.errors import KnownError
from simulator.progress.keeper import Keeper
from simulator.progress.store import Store

from .broken import by_hand
from .conftest import MONDAY


def test_everything_runs_in_one_thread_that_is_not_the_callers(path: Path) -> None:
    opened: list[int] = []

    def open_store() -> Store:
        opened.append(threading.get_ident())
        return Store.open(path)

    keeper = Keeper(open_store)
    futures = [keeper.submit(lambda _: threading.get_ident()) for _ in range(5)]
    threads = {future.result(timeout=30) for future in futures}
    assert keeper.close(30)
    assert threads == set(opened)
    assert threading.get_ident() not in threads


def test_work_is_done_in_the_order_it_was_handed_over(path: Path) -> None:
    keeper = Keeper(lambda: Store.open(path))
    for number in range(20):
        keeper.submit(lambda store, number=number: store.settings.put("n", str(number)))
    last = keeper.submit(lambda store: store.settings.all())
    assert last.result(timeout=30) == {"n": "19"}
    assert keeper.close(30)


def test_a_failure_stays_with_its_own_future_and_a_retry_succeeds(path: Path) -> None:
    keeper = Keeper(lambda: Store.open(path, timeout_s=0.05))
    keeper.submit(lambda store: store.profiles.all()).result(timeout=30)
    with by_hand(path) as other:
        other.execute("BEGIN EXCLUSIVE")
        locked = keeper.submit(lambda store: store.profiles.add("Olena", MONDAY))
        assert isinstance(locked.exception(timeout=30), KnownError)
    again = keeper.submit(lambda store: store.profiles.add("Olena", MONDAY))
    assert again.result(timeout=30).name == "Olena"
    assert keeper.close(30)


def test_a_store_that_could_not_be_opened_is_tried_again(path: Path) -> None:
    path.mkdir(parents=True)
    keeper = Keeper(lambda: Store.open(path))
    first = keeper.submit(lambda store: store.profiles.all())
    trouble = first.exception(timeout=30)
    assert isinstance(trouble, KnownError)
    assert trouble.code == "cannot_open"
    path.rmdir()
    assert keeper.submit(lambda store: store.profiles.all()).result(timeout=30) == ()
    assert keeper.close(30)


def test_closing_waits_for_all_that_was_handed_over(path: Path) -> None:
    keeper = Keeper(lambda: Store.open(path))
    writes = [
        keeper.submit(lambda store, n=number: store.profiles.add(f"person {n}", MONDAY))
        for number in range(10)
    ]
    assert keeper.close(30)
    assert all(write.done() for write in writes)
    store = Store.open(path)
    assert len(store.profiles.all()) == 10
    store.close()


def test_closing_gives_up_waiting_and_the_work_is_finished_all_the_same(path: Path) -> None:
    go_on = threading.Event()
    keeper = Keeper(lambda: Store.open(path))
    keeper.submit(lambda _: go_on.wait(30))
    write = keeper.submit(lambda store: store.profiles.add("Olena", MONDAY))

    assert not keeper.close(0.01)

    go_on.set()
    assert write.result(timeout=30).name == "Olena"
    assert keeper.close(30)


def test_nothing_is_taken_after_closing_and_closing_twice_is_fine(path: Path) -> None:
    keeper = Keeper(lambda: Store.open(path))
    assert keeper.close(30)
    assert keeper.close(30)
    assert not path.exists()
    assert keeper.submit(lambda store: store.profiles.all()).cancelled()
    assert not path.exists()
