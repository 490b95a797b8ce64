"""Sending as a whole: off until it is switched on, for those who are, and never anybody else."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar
from uuid import NAMESPACE_URL, uuid5

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Answer as Said
from simulator.model.run import Mode
from simulator.progress.keeper import Keeper
from simulator.progress.rows import NewRun
from simulator.progress.store import Store
from simulator.usecases.sending.address import Endpoint
from simulator.usecases.sending.choices import SendingChoices, send_results_of
from simulator.usecases.sending.post_office import PostOffice
from simulator.usecases.sending.posting import Answer, Statement, Verdict
from simulator.usecases.steps import finished

from .ring import Ring

PLACE = "https://lrs.example.org/xapi"
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
PATIENCE = 10.0
T = TypeVar("T")


class World:
    """A store with two people, a fake LRS, and the post office between them."""

    def __init__(self, file: Path) -> None:
        self.keeper = Keeper(lambda: Store.open(file))
        self.ring = Ring()
        self.now = NOON
        self.untold: set[int] = set()
        self.has: dict[str, str] = {}
        self.keys: set[tuple[str, str, str]] = set()
        self.posted = threading.Semaphore(0)
        self.passed = threading.Semaphore(0)
        self.answer = Answer(Verdict.TAKEN)
        self.olena, self.danylo = (
            self.ask(lambda store, name=name: store.profiles.add(name, NOON).id)
            for name in ("Olena", "Danylo")
        )
        self.office = self.opened()

    def ask(self, work: Callable[[Store], T]) -> T:
        return self.keeper.submit(work).result(PATIENCE)

    def told(self, profile: int, runs: Sequence[int]) -> dict[int, list[str]]:
        return {
            run: [json.dumps({"id": str(uuid5(NAMESPACE_URL, f"{run} {n}"))}) for n in "ab"]
            for run in runs
            if run not in self.untold
        }

    def opened(self) -> PostOffice:
        office = PostOffice(
            self.keeper,
            self.ring,
            self.make,
            self.told,
            clock=lambda: self.now,
            chance=lambda: 0.5,
        )
        office.changed = lambda state: self.passed.release()
        return office

    def make(self, endpoint: Endpoint, user: str, secret: str) -> World:
        self.keys.add((endpoint.base, user, secret))
        return self

    def post(self, statements: Sequence[Statement]) -> Answer:
        if self.answer.verdict is Verdict.TAKEN:
            self.has.update({one.id: one.body for one in statements})
        self.posted.release()
        return self.answer

    def greet(self) -> Answer:
        return self.answer

    def finish_run(self, person: int, *, named: bool = True) -> int:
        self.now += timedelta(minutes=10)

        def play(store: Store) -> int:
            new = NewRun(person, "oven", "d", b"text", 1, Mode.EXAM)
            run = store.runs.start(new, self.now)
            revision = store.runs.append(run.id, 0, Said("n", "r"), self.now)
            store.runs.finish(run.id, revision, "agreed", self.now)
            if named:
                store.debriefs.save_causes(run.id, (), self.now)
            return run.id

        return int(self.ask(play))

    def switch_on(self) -> None:
        finished(self.office.keep(SendingChoices(True, PLACE + "/", " key "), "secret"))
        assert self.passed.acquire(timeout=PATIENCE)

    def wait_for_pass(self) -> None:
        self.office.wake()
        assert self.passed.acquire(timeout=PATIENCE)

    def senders(self) -> set[int]:
        """Of whom anything was sent."""
        sent = self.ask(lambda store: [one.run for one in store.outbox.sent_runs()])
        whose = {run: self.ask(lambda store, run=run: store.runs.load(run).profile) for run in sent}
        return set(whose.values())

    def close(self) -> None:
        self.office.close()
        assert self.keeper.close(PATIENCE)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "progress.sqlite")
    yield made
    made.close()


def test_nothing_is_sent_until_it_is_switched_on(world: World) -> None:
    world.finish_run(world.olena)
    finished(world.office.start())
    world.office.wake()
    assert world.keys == set()
    view = finished(world.office.view())
    assert (view.choices, view.waiting, view.runs_sent) == (SendingChoices(), 0, 0)


def test_only_those_who_are_switched_on_are_sent_and_only_from_then_on(world: World) -> None:
    before = world.finish_run(world.olena)
    world.switch_on()
    assert world.keys == {(PLACE, "key", "secret")}
    world.now += timedelta(minutes=1)
    finished(world.office.switch(world.olena, sends=True))
    hers, his = world.finish_run(world.olena), world.finish_run(world.danylo)
    while len(world.has) < 2:
        world.wait_for_pass()
    view = finished(world.office.view())
    assert (view.runs_sent, view.statements_sent, view.waiting) == (1, 2, 0)
    assert view.last is not None
    assert [(one.name, one.sends) for one in view.people] == [("Danylo", False), ("Olena", True)]
    sent = world.ask(lambda store: [one.run for one in store.outbox.sent_runs()])
    assert sent == [hers]
    assert before not in sent
    assert his not in sent


def test_a_room_that_plays_together_is_never_sent(world: World) -> None:
    room = world.ask(lambda store: store.profiles.room("Sales", world.now)).id
    since = world.now - timedelta(days=1)
    world.ask(lambda store: send_results_of(store, room, since))  # nowhere offered
    world.ask(lambda store: send_results_of(store, world.olena, since))
    world.switch_on()
    world.finish_run(room)
    world.finish_run(world.olena)
    world.wait_for_pass()
    assert world.senders() == {world.olena}
    view = finished(world.office.view())
    assert room not in [person.profile for person in view.people]


def test_a_restart_goes_on_where_it_was(world: World) -> None:
    world.answer = Answer(Verdict.LATER, "no_connection")
    world.switch_on()
    finished(world.office.switch(world.olena, sends=True))
    world.finish_run(world.olena)
    while not finished(world.office.view()).waiting:
        world.wait_for_pass()
    assert finished(world.office.view()).state.trouble == "no_connection"
    world.office.close()
    world.answer = Answer(Verdict.TAKEN)
    world.office = world.opened()
    finished(world.office.start())
    while finished(world.office.view()).waiting:
        world.wait_for_pass()
    assert len(world.has) == 2


def test_switching_off_stops_it_and_keeps_what_waits(world: World) -> None:
    world.switch_on()
    finished(world.office.keep(SendingChoices(False, PLACE, "key"), None))
    finished(world.office.switch(world.olena, sends=True))
    world.finish_run(world.olena)
    world.office.wake()
    assert world.has == {}
    assert finished(world.office.view()).choices == SendingChoices(False, PLACE, "key")


def test_the_secret_is_in_the_keyring_and_not_in_the_store(world: World, tmp_path: Path) -> None:
    world.switch_on()
    assert world.ring.kept == {(PLACE, "key"): "secret"}
    world.close()
    assert all(b"secret" not in file.read_bytes() for file in tmp_path.iterdir())


def test_without_a_keyring_nothing_is_switched_on_and_the_page_says_so(world: World) -> None:
    world.ring.broken = True
    with pytest.raises(KnownError) as caught:
        finished(world.office.keep(SendingChoices(True, PLACE, "key"), "secret"))
    assert caught.value.code == "keyring_absent"
    view = finished(world.office.view())
    assert view.secret_kept is None
    assert view.choices.on is False


def test_a_bad_address_changes_nothing(world: World) -> None:
    with pytest.raises(KnownError):
        finished(world.office.keep(SendingChoices(True, "http://lrs.example.org", "key"), "secret"))
    assert world.ring.kept == {}
    assert finished(world.office.view()).choices == SendingChoices()


def test_trying_it_out_sends_nothing_of_anybody(world: World) -> None:
    finished(world.office.switch(world.olena, sends=True))
    world.finish_run(world.olena)
    choices = SendingChoices(False, PLACE, "key")
    assert finished(world.office.try_out(choices, "other")) == Answer(Verdict.TAKEN)
    assert world.keys == {(PLACE, "key", "other")}
    assert world.has == {}


def test_a_run_that_cannot_be_told_holds_up_no_other(world: World) -> None:
    world.untold = {1}
    world.switch_on()
    finished(world.office.switch(world.olena, sends=True))
    assert [world.finish_run(world.olena) for _ in range(2)] == [1, 2]
    while len(world.has) < 2:
        world.wait_for_pass()
    sent = world.ask(lambda store: [one.run for one in store.outbox.sent_runs()])
    assert sent == [2]


def test_a_run_waits_for_the_causes_of_its_debrief_but_not_for_ever(world: World) -> None:
    world.switch_on()
    finished(world.office.switch(world.olena, sends=True))
    world.finish_run(world.olena, named=False)
    for _ in range(3):
        world.wait_for_pass()
    assert world.has == {}
    world.now += timedelta(minutes=30)
    while len(world.has) < 2:
        world.wait_for_pass()
    assert finished(world.office.view()).runs_sent == 1


def test_what_waits_of_somebody_switched_off_is_not_sent_any_more(world: World) -> None:
    world.answer = Answer(Verdict.LATER, "no_connection")
    world.switch_on()
    for person in (world.olena, world.danylo):
        finished(world.office.switch(person, sends=True))
        world.finish_run(person)
    while finished(world.office.view()).waiting < 2:
        world.wait_for_pass()
    finished(world.office.switch(world.olena, sends=False))
    assert finished(world.office.view()).waiting == 1
    world.answer = Answer(Verdict.TAKEN)
    while finished(world.office.view()).waiting:
        world.wait_for_pass()
    world.now += timedelta(minutes=1)
    finished(world.office.switch(world.olena, sends=True))
    world.wait_for_pass()
    world.wait_for_pass()
    assert world.senders() == {world.danylo}, "nor later: it ended before the switch"


def test_what_another_version_left_waiting_of_somebody_switched_off_goes(world: World) -> None:
    run = world.finish_run(world.olena)
    body = json.dumps({"id": str(uuid5(NAMESPACE_URL, "left"))})
    world.ask(lambda store: store.outbox.put(world.olena, "xapi", body, NOON, run))
    world.switch_on()
    world.wait_for_pass()
    assert (world.has, finished(world.office.view()).waiting) == ({}, 0)


def test_a_switch_turned_off_while_a_run_is_told_holds(world: World) -> None:
    tell = world.told

    def told(profile: int, runs: Sequence[int]) -> dict[int, list[str]]:
        world.ask(lambda store: send_results_of(store, world.olena, None))
        return tell(profile, runs)

    world.office.close()
    world.told = told  # type: ignore[method-assign]  # in its place
    world.office = world.opened()
    finished(world.office.switch(world.olena, sends=True))
    world.finish_run(world.olena)
    world.switch_on()
    assert (world.has, finished(world.office.view()).waiting) == ({}, 0)


def test_a_switch_turned_off_while_a_server_thinks_holds_for_the_rest(world: World) -> None:
    """It takes nothing at once, so that halves of the batch are tried."""

    def post(statements: Sequence[Statement]) -> Answer:
        world.posted.release()
        world.ask(lambda store: send_results_of(store, world.olena, None))
        world.has.update({one.id: one.body for one in statements[:0]})
        return Answer(Verdict.TOO_LARGE, "status 413")

    world.post = post  # type: ignore[method-assign]  # in its place
    finished(world.office.switch(world.olena, sends=True))
    for _ in range(4):
        world.finish_run(world.olena)
    world.switch_on()
    assert world.posted.acquire(timeout=PATIENCE)
    assert not world.posted.acquire(blocking=False), "no half of it was tried"


def test_a_run_deleted_while_it_is_told_stops_nobody(world: World) -> None:
    tell = world.told

    def told(profile: int, runs: Sequence[int]) -> dict[int, list[str]]:
        if profile == world.danylo:
            world.ask(lambda store: store.runs.forget_all(world.danylo))
        return tell(profile, runs)

    world.office.close()
    world.told = told  # type: ignore[method-assign]  # in its place
    world.office = world.opened()
    for person in (world.danylo, world.olena):
        finished(world.office.switch(person, sends=True))
        world.finish_run(person)
    world.switch_on()
    assert world.senders() == {world.olena}
