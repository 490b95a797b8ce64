"""The outbox is emptied whatever servers do, and nothing is lost or counted twice."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from uuid import NAMESPACE_URL, uuid5

import pytest

from simulator.progress.store import Store
from simulator.usecases.sending.choices import KIND
from simulator.usecases.sending.delivery import MOST_ENTRIES, Delivery, Pass, entry_body
from simulator.usecases.sending.posting import Answer, Statement, Verdict

PLACE = "https://lrs.example.org/xapi"
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
T = TypeVar("T")

Says = Callable[[list[str]], Answer]
TAKEN = Answer(Verdict.TAKEN)


class Fake:
    """A place that answers as it is told, and keeps what it took: by id, as an LRS does."""

    def __init__(self, says: Says = lambda ids: TAKEN) -> None:
        self.says = says
        self.batches: list[list[str]] = []
        self.has: set[str] = set()

    def post(self, statements: Sequence[Statement]) -> Answer:
        ids = [one.id for one in statements]
        self.batches.append(ids)
        answer = self.says(ids)
        if answer.verdict is Verdict.TAKEN:
            self.has.update(ids)
        return answer


class Bench:
    """An outbox with runs in it, and a delivery to a fake place."""

    def __init__(self, runs: int, fake: Fake, per_run: int = 3, pad: int = 0) -> None:
        self.store = Store.in_memory()
        self.fake = fake
        self.now = NOON
        person = self.store.profiles.add("Olena", NOON).id
        for run in range(runs):
            lines = [statement(run, at, pad) for at in range(per_run)]
            self.store.outbox.put(person, KIND, entry_body(lines), NOON)
        self.delivery = Delivery(self.work, fake, PLACE, clock=lambda: self.now, chance=lambda: 0.5)

    def work(self, work: Callable[[Store], T]) -> T:
        return work(self.store)


def name(run: int, at: int) -> str:
    return str(uuid5(NAMESPACE_URL, f"{run} {at}"))


def statement(run: int, at: int, pad: int = 0) -> str:
    return json.dumps({"id": name(run, at), "text": "ї" * pad}, ensure_ascii=False)


def test_everything_arrives_in_few_batches() -> None:
    bench = Bench(130, Fake())
    assert bench.delivery.one_pass() == Pass(sent=130, statements=390)
    assert len(bench.fake.batches) == -(-130 // MOST_ENTRIES)
    assert bench.store.outbox.count() == 0
    assert bench.delivery.one_pass() == Pass()


def test_a_batch_is_no_larger_than_a_server_takes() -> None:
    bench = Bench(20, Fake(), pad=20_000)
    bench.delivery.one_pass()
    assert len(bench.fake.has) == 60
    assert all(len(batch) < 20 for batch in bench.fake.batches)


@pytest.mark.parametrize("verdict", [Verdict.LATER, Verdict.DENIED])
def test_a_server_that_is_down_or_refuses_the_key_is_left_alone(verdict: Verdict) -> None:
    bench = Bench(130, Fake(lambda ids: Answer(verdict, "status 503", 90)))
    done = bench.delivery.one_pass()
    assert (done.sent, done.trouble, done.denied) == (0, "status 503", verdict is Verdict.DENIED)
    assert len(bench.fake.batches) == 1
    assert bench.store.outbox.count() == 130


def test_what_was_sent_before_the_network_went_is_not_sent_again() -> None:
    fake = Fake()
    fake.says = lambda ids: (
        TAKEN if len(fake.batches) < 2 else Answer(Verdict.LATER, "no_connection")
    )
    bench = Bench(130, fake)
    assert bench.delivery.one_pass().sent == MOST_ENTRIES
    fake.says = lambda ids: TAKEN
    assert bench.delivery.one_pass().sent == 130 - MOST_ENTRIES
    assert len(fake.has) == 390


def test_one_run_that_is_refused_holds_up_no_other() -> None:
    spoilt = name(17, 1)
    fake = Fake(lambda ids: Answer(Verdict.REFUSED, "status 400") if spoilt in ids else TAKEN)
    bench = Bench(40, fake)
    assert bench.delivery.one_pass() == Pass(sent=39, statements=117, set_aside=1)
    (kept,) = bench.store.outbox.waiting()
    assert (kept.tries, kept.trouble) == (1, "status 400")
    again = len(fake.batches)
    bench.delivery.one_pass()
    assert len(fake.batches) == again, "not before its time"
    bench.now += timedelta(hours=1)
    fake.says = lambda ids: TAKEN
    assert bench.delivery.one_pass() == Pass(sent=1, statements=3)


def test_what_is_there_already_counts_as_sent() -> None:
    known = name(3, 0)
    fake = Fake(lambda ids: Answer(Verdict.KNOWN, "status 409") if known in ids else TAKEN)
    bench = Bench(8, fake)
    assert bench.delivery.one_pass() == Pass(sent=8, statements=24)
    assert bench.store.outbox.count() == 0


def test_a_batch_that_is_too_large_is_halved() -> None:
    fake = Fake(lambda ids: Answer(Verdict.TOO_LARGE) if len(ids) > 6 else TAKEN)
    bench = Bench(16, fake)
    assert bench.delivery.one_pass().sent == 16


def test_a_run_played_after_a_switch_off_in_the_middle_is_there_once() -> None:
    """The server took a batch, and the computer went off before that was noted."""
    fake = Fake()
    bench = Bench(5, fake)

    def goes_off(ids: list[str]) -> Answer:
        fake.has.update(ids)
        raise KeyboardInterrupt

    fake.says = goes_off
    with pytest.raises(KeyboardInterrupt):
        bench.delivery.one_pass()
    fake.says = lambda ids: TAKEN
    assert bench.delivery.one_pass().sent == 5
    assert len(fake.has) == 15


def test_it_stops_between_batches_when_the_program_ends() -> None:
    fake = Fake()
    bench = Bench(130, fake)
    ending = Delivery(
        bench.work,
        fake,
        PLACE,
        clock=lambda: NOON,
        chance=lambda: 0.5,
        stopped=lambda: len(fake.batches) >= 1,
    )
    assert ending.one_pass().sent == MOST_ENTRIES
