"""What waits to be sent, is held back, and what was sent."""

from __future__ import annotations

from datetime import timedelta

import pytest

from simulator.model.errors import KnownError
from simulator.progress.rows import Sent, SentTo

from .conftest import MONDAY, Desk

PLACE = "https://lrs.example/xapi"


def waiting(desk: Desk, **asked: object) -> list[int]:
    return [entry.id for entry in desk.store.outbox.waiting(**asked)]


def test_an_entry_held_back_waits_until_its_moment(desk: Desk) -> None:
    outbox = desk.store.outbox
    first, second, third = (outbox.put(desk.person, "xapi", "{}", MONDAY) for _ in range(3))
    later = MONDAY + timedelta(minutes=5)
    outbox.failed(first, "no route", later)

    assert waiting(desk, now=MONDAY) == [second, third]
    assert waiting(desk, now=later) == [first, second, third]
    assert waiting(desk, limit=1, now=MONDAY) == [second]
    assert waiting(desk) == [first, second, third]
    assert outbox.count() == 3
    held = outbox.waiting()[0]
    assert (held.tries, held.trouble, held.not_before) == (1, "no route", later)


def test_what_arrived_waits_no_more_and_is_noted_once(desk: Desk) -> None:
    run, outbox = desk.start().id, desk.store.outbox
    first = outbox.put(desk.person, "xapi", "{}", MONDAY, run)
    second = outbox.put(desk.person, "xapi", "{}", MONDAY, run)
    nobodys = outbox.put(desk.person, "xapi", "{}", MONDAY)
    assert outbox.waiting()[0].run == run

    for _ in range(2):
        outbox.delivered({first: 12}, PLACE, MONDAY)
    assert outbox.sent_runs() == (Sent(run, PLACE, 12, MONDAY),)
    at = desk.clock()
    outbox.delivered({second: 3, nobodys: 5}, PLACE, at)

    assert outbox.count() == 0
    assert outbox.sent_runs() == (Sent(run, PLACE, 15, at),)


def test_what_was_sent_is_summed_up_by_place(desk: Desk) -> None:
    outbox = desk.store.outbox
    runs = [desk.start(seed=seed).id for seed in range(2)]
    there = {outbox.put(desk.person, "xapi", "{}", MONDAY, run): 4 for run in runs}
    outbox.delivered(there, PLACE, MONDAY)
    at = desk.clock()
    near = outbox.put(desk.person, "xapi", "{}", MONDAY, runs[0])
    outbox.delivered({near: 1}, "http://localhost", at)
    assert outbox.sent_to("http://localhost") == SentTo("http://localhost", 1, 1, at)
    assert outbox.sent_to(PLACE) == SentTo(PLACE, 2, 8, MONDAY)
    assert outbox.sent_to("https://elsewhere") == SentTo("https://elsewhere", 0, 0, None)


def test_a_deleted_run_takes_along_what_waits_and_what_was_sent_of_it(desk: Desk) -> None:
    run, outbox = desk.start().id, desk.store.outbox
    arrived = outbox.put(desk.person, "xapi", "{}", MONDAY, run)
    outbox.put(desk.person, "xapi", "{}", MONDAY, run)
    outbox.delivered({arrived: 4}, PLACE, MONDAY)
    assert (outbox.count(), len(outbox.sent_runs())) == (1, 1)
    desk.store.profiles.delete(desk.person)
    assert (outbox.count(), outbox.sent_runs()) == (0, ())


def test_what_waits_of_a_person_can_be_dropped_and_of_nobody_else(desk: Desk) -> None:
    outbox = desk.store.outbox
    other = desk.store.profiles.add("Danylo", MONDAY).id
    hers, mail = (outbox.put(desk.person, kind, "{}", MONDAY) for kind in ("xapi", "mail"))
    his = outbox.put(other, "xapi", "{}", MONDAY)
    assert outbox.of_whom("xapi") == (desk.person, other)
    outbox.drop_of(desk.person, "xapi")
    assert waiting(desk) == [mail, his]
    assert outbox.still([hers, mail, his]) == {mail, his}


def test_nothing_is_put_for_a_run_that_was_deleted(desk: Desk) -> None:
    with pytest.raises(KnownError) as caught:
        desk.store.outbox.put(desk.person, "xapi", "{}", MONDAY, 99)
    assert caught.value.code == "run_gone"
    assert desk.store.outbox.count() == 0
