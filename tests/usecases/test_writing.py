"""The ledger of a run: order, revisions, and trying again after any trouble."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Answer, Mode
from simulator.model.score import Word
from simulator.progress.rows import NewRun, Result, SavedRun, Status
from simulator.progress.store import Store
from simulator.usecases.writing import AnswerWrite, BackWrite, EndWrite, Ledger
from tests.progress.broken import Failing
from tests.usecases.shop import Clock

RESULT = Result(Fraction(75), Word.LEVEL)


def started(store: Store, clock: Clock) -> SavedRun:
    person = store.profiles.add("Olena", clock())
    return store.runs.start(
        NewRun(person.id, "shop", "a" * 64, b"id: shop", 7, Mode.PRACTICE), clock()
    )


def full_ledger(run: SavedRun, clock: Clock) -> Ledger:
    """Two answers, one of them taken back, another one, the ending."""
    ledger = Ledger(run.id, run.revision)
    for write in (
        AnswerWrite(Answer("hello", "hear", ("hear", "terms"), 900), clock()),
        AnswerWrite(Answer("fee", "wall", ("wall", "own"), 800), clock()),
        BackWrite(clock()),
        AnswerWrite(Answer("fee", "own", ("wall", "own"), 700), clock()),
        EndWrite("agreed", clock(), RESULT),
    ):
        ledger = ledger.with_write(write)
    return ledger


def test_an_empty_ledger_writes_nothing_and_stays_where_it_is(store: Store) -> None:
    assert Ledger(1, 4).flush(store) == Ledger(1, 4)


def test_all_that_waits_is_written_in_order(store: Store, clock: Clock) -> None:
    run = started(store, clock)
    ledger = full_ledger(run, clock)
    assert ledger.flush(store) == Ledger(run.id, 4)
    saved = store.runs.load(run.id)
    assert [answer.reply for answer in saved.answers] == ["hear", "own"]
    assert saved.answers[0] == Answer("hello", "hear", ("hear", "terms"), 900)
    assert (saved.taken_back, saved.status, saved.ending) == (1, Status.FINISHED, "agreed")
    (row,) = store.history.runs(saved.profile)
    assert row.result == RESULT


def test_flushing_leaves_the_ledger_it_was_called_on_as_it_was(store: Store, clock: Clock) -> None:
    run = started(store, clock)
    ledger = full_ledger(run, clock)
    ledger.flush(store)
    assert len(ledger.waiting) == 5
    assert ledger.revision == 0


def test_writing_the_same_ledger_twice_changes_nothing(store: Store, clock: Clock) -> None:
    run = started(store, clock)
    ledger = full_ledger(run, clock)
    once = ledger.flush(store)
    saved = store.runs.load(run.id)
    assert ledger.flush(store) == once
    assert store.runs.load(run.id) == saved


@pytest.mark.parametrize("after", [False, True], ids=["before its work", "after its work"])
def test_a_trouble_at_any_call_is_mended_by_trying_the_same_ledger_again(
    tmp_path: Path, after: bool
) -> None:
    """Whichever database call fails, also one that had done its work."""
    failing = Failing()
    at = 0
    while True:
        at += 1
        clock = Clock()
        store = Store.open(tmp_path / f"{at}.sqlite", factory=failing.factory)
        run = started(store, clock)
        ledger = full_ledger(run, clock)
        failing.arm(at, after=after)
        troubled = _fails(ledger, store)
        seen = failing.seen
        failing.disarm()
        assert ledger.flush(store) == Ledger(run.id, 4)
        saved = store.runs.load(run.id)
        store.close()
        assert [answer.reply for answer in saved.answers] == ["hear", "own"]
        assert (saved.revision, saved.ending) == (4, "agreed")
        if not troubled and seen < at:
            assert at > 15  # five writes were gone through call by call
            return


def _fails(ledger: Ledger, store: Store) -> bool:
    try:
        ledger.flush(store)
    except KnownError as error:
        assert error.code == "io_error"
        return True
    return False


def test_a_run_that_moved_on_elsewhere_takes_nothing_more(store: Store, clock: Clock) -> None:
    run = started(store, clock)
    here = Ledger(run.id, 0).with_write(AnswerWrite(Answer("hello", "hear"), clock()))
    there = Ledger(run.id, 0).with_write(AnswerWrite(Answer("hello", "terms"), clock()))
    there.flush(store)
    with pytest.raises(KnownError) as refused:
        here.flush(store)
    assert refused.value.code == "run_moved_on"
    assert [answer.reply for answer in store.runs.load(run.id).answers] == ["terms"]


def test_what_was_written_before_a_refusal_stays_written(store: Store, clock: Clock) -> None:
    run = started(store, clock)
    ledger = Ledger(run.id, 0).with_write(AnswerWrite(Answer("hello", "hear"), clock()))
    ledger = ledger.with_write(EndWrite("agreed", clock()))
    ledger = ledger.with_write(AnswerWrite(Answer("fee", "own"), clock()))
    with pytest.raises(KnownError) as refused:
        ledger.flush(store)
    assert refused.value.code == "run_moved_on"
    saved = store.runs.load(run.id)
    assert (saved.status, [answer.reply for answer in saved.answers]) == (Status.FINISHED, ["hear"])
