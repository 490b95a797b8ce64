"""The sending thread: wakes, waits longer after every failure, and holds nothing up."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from simulator.model.errors import KnownError
from simulator.usecases.sending.delivery import Pass
from simulator.usecases.sending.patience import FIRST_S, LONGEST_S, MOST_ASKED_S, wait_s
from simulator.usecases.sending.sender import IDLE_S, Sender, SenderState

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
PATIENCE = 10.0


def run_through(*passes: Pass | KnownError) -> tuple[list[float], list[SenderState]]:
    """The pauses after each of these passes, and the states that were said."""
    left = list(passes)
    pauses: list[float] = []
    states: list[SenderState] = []
    over = threading.Event()

    def one_pass() -> Pass:
        done = left.pop(0)
        if isinstance(done, KnownError):
            raise done
        return done

    def wait(wish: threading.Event, seconds: float) -> bool:
        pauses.append(seconds)
        if not left:
            over.set()
            return wish.wait(PATIENCE)
        return False

    sender = Sender(
        one_pass, clock=lambda: NOON, chance=lambda: 0.5, changed=states.append, wait=wait
    )
    sender.start()
    assert over.wait(PATIENCE)
    assert sender.stop(PATIENCE)
    return pauses, states


def test_every_failure_doubles_the_wait_and_a_success_ends_it() -> None:
    down = Pass(trouble="no_connection")
    pauses, states = run_through(down, down, down, Pass(sent=4, statements=12), down)
    assert pauses == [FIRST_S, 2 * FIRST_S, 4 * FIRST_S, IDLE_S, FIRST_S]
    assert [state.trouble for state in states] == ["no_connection"] * 3 + ["", "no_connection"]
    assert (states[-1].sent, states[-1].statements) == (4, 12)
    assert states[2].since == NOON
    assert states[2].again == NOON + timedelta(seconds=4 * FIRST_S)


def test_the_servers_own_wish_is_heeded_within_a_day() -> None:
    pauses, _ = run_through(
        Pass(trouble="status 503", wait_s=600), Pass(trouble="status 503", wait_s=1e9)
    )
    assert pauses == [600, MOST_ASKED_S]


def test_a_full_disk_is_a_trouble_like_another() -> None:
    pauses, states = run_through(KnownError("disk_full"), Pass())
    assert pauses == [FIRST_S, IDLE_S]
    assert states[0].trouble == "disk_full"


def test_it_never_waits_longer_than_six_hours_of_its_own() -> None:
    waits = [wait_s(tries) for tries in range(1, 60)]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_S
    assert wait_s(1, chance=0.0) == FIRST_S * 0.8
    assert wait_s(1, chance=1.0) == FIRST_S * 1.2


def test_a_wish_wakes_it() -> None:
    passes = threading.Semaphore(0)

    def one_pass() -> Pass:
        passes.release()
        return Pass()

    sender = Sender(one_pass, clock=lambda: NOON, chance=lambda: 0.5)
    sender.start()
    assert passes.acquire(timeout=PATIENCE)
    sender.wake()
    assert passes.acquire(timeout=PATIENCE)
    assert sender.stop(PATIENCE)


def test_the_end_of_the_program_does_not_wait_for_a_server_that_stalls() -> None:
    entered, leave = threading.Event(), threading.Event()
    said: list[SenderState] = []

    def stalls() -> Pass:
        entered.set()
        leave.wait(PATIENCE)
        return Pass(sent=1)

    sender = Sender(stalls, clock=lambda: NOON, chance=lambda: 0.5, changed=said.append)
    sender.start()
    assert entered.wait(PATIENCE)
    assert sender.stop() is False
    leave.set()
    assert sender.stop(PATIENCE)
    assert said == [], "nobody is there any more to be told"


def test_nobody_is_told_on_the_thread_that_asks() -> None:
    threads: list[str] = []
    told = threading.Event()

    def changed(state: SenderState) -> None:
        threads.append(threading.current_thread().name)
        told.set()

    passing: Callable[[], Pass] = Pass
    sender = Sender(passing, clock=lambda: NOON, chance=lambda: 0.5, changed=changed)
    sender.start()
    assert told.wait(PATIENCE)
    assert sender.stop(PATIENCE)
    assert threads == ["sending"]
