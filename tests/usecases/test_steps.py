"""Work of several steps on several threads, driven to its end."""

from __future__ import annotations

from concurrent.futures import Future

import pytest

from simulator.model.errors import KnownError
from simulator.usecases.steps import Steps, finished


def done(value: int) -> Future[int]:
    future: Future[int] = Future()
    future.set_result(value)
    return future


def failed(error: Exception) -> Future[int]:
    future: Future[int] = Future()
    future.set_exception(error)
    return future


def test_each_step_is_sent_what_its_future_held() -> None:
    def work() -> Steps[list[int]]:
        first = yield done(1)
        second = yield done(first + 1)
        return [first, second]

    assert finished(work()) == [1, 2]


def test_work_without_a_step_is_finished_at_once() -> None:
    def work() -> Steps[str]:
        return "nothing to wait for"
        yield done(0)

    assert finished(work()) == "nothing to wait for"


def test_a_failure_is_raised_inside_the_work_which_may_go_on() -> None:
    def work() -> Steps[int]:
        try:
            yield failed(KnownError("disk_full"))
        except KnownError:
            instead: int = yield done(7)
        return instead

    assert finished(work()) == 7


def test_a_failure_nobody_minds_is_raised_outside() -> None:
    def work() -> Steps[int]:
        value: int = yield failed(KnownError("disk_full"))
        return value

    with pytest.raises(KnownError, match="disk_full"):
        finished(work())


def test_a_step_that_never_comes_is_given_up() -> None:
    def work() -> Steps[int]:
        value: int = yield Future()
        return value

    with pytest.raises(TimeoutError):
        finished(work(), timeout_s=0.01)
