"""A deletion that can still be taken back: once or not at all, never twice."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from simulator.ui.trainee.progress_deletion import SECONDS, PendingDeletion


def pending() -> tuple[PendingDeletion, list[str]]:
    done: list[str] = []
    return PendingDeletion(3, lambda: done.append("gone")), done


def test_it_is_carried_out_when_the_seconds_are_over(qtbot: QtBot) -> None:
    deletion, done = pending()
    left: list[int] = []
    deletion.tick.connect(left.append)
    for _ in range(SECONDS):
        assert done == []
        deletion.count()
    assert left == list(range(SECONDS - 1, 0, -1))
    assert done == ["gone"]


def test_what_was_kept_is_not_deleted_later(qtbot: QtBot) -> None:
    deletion, done = pending()
    deletion.keep()
    deletion.finish()
    assert done == []


def test_leaving_carries_it_out_once(qtbot: QtBot) -> None:
    deletion, done = pending()
    deletion.finish()
    deletion.finish()
    assert done == ["gone"]


def test_the_clock_of_the_window_counts(qtbot: QtBot) -> None:
    deletion, _ = pending()
    with qtbot.waitSignal(deletion.tick, timeout=5_000) as ticked:
        pass
    assert ticked.args == [SECONDS - 1]
    deletion.keep()
