"""Tried against a real Learning Record Store on this computer.

Optional: it needs `ralph-malph[full]` in an environment of its own, because it pins what this
program does not, and the path of its command in the environment:

    python -m venv /somewhere && /somewhere/bin/pip install 'ralph-malph[full]'
    RALPH=/somewhere/bin/ralph python -m pytest tests/usecases/sending/test_real_lrs.py
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from simulator.model.run import Mode
from simulator.progress.store import Store
from simulator.usecases.sending.address import endpoint_of
from simulator.usecases.sending.choices import send_results_of
from simulator.usecases.sending.delivery import Delivery, Pass
from simulator.usecases.sending.gathering import Gathering
from simulator.usecases.sending.posting import Answer, Poster, Verdict
from simulator.usecases.sending.run_telling import RunTelling
from simulator.usecases.shelf import Shelf
from tests.usecases.room import Room, room
from tests.usecases.shop import MONDAY

RALPH = os.environ.get("RALPH")
pytestmark = [
    pytest.mark.skipif(RALPH is None, reason="needs RALPH, the command of ralph-malph"),
    pytest.mark.timeout(300),
]
USER, SECRET = "workshop", "geheim"


class Lrs:
    """A ralph that can be stopped and started again on the same port.

    Its file backend takes one POST and answers 500 to those after it, so each start has a
    folder of its own, and is asked for what came since."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.environment = {**os.environ, "RALPH_APP_DIR": str(folder), "HOME": str(folder)}
        self._run("auth", "-u", USER, "-p", SECRET, "-s", "all", "-N", USER)
        self.process: subprocess.Popen[bytes] | None = None
        self.starts = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/xAPI"

    def _run(self, *arguments: str) -> None:
        owner = ("-M", "mailto:workshop@example.org", "-w")
        command = [str(RALPH), *arguments, *owner]
        subprocess.run(command, env=self.environment, check=True, timeout=60, capture_output=True)

    def start(self) -> None:
        self.starts += 1
        data = self.folder / f"data-{self.starts}"
        folder = ("--fs-default-directory-path", str(data))
        listen = ("-h", "127.0.0.1", "-p", str(self.port))
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [str(RALPH), "runserver", "-b", "fs", *folder, *listen],
                env=self.environment,
                cwd=self.folder,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        poster = Poster(endpoint_of(self.address), USER, SECRET, connect_s=0.5)
        assert any(poster.greet() == Answer(Verdict.TAKEN) for _ in self._moments())

    def _moments(self) -> Iterator[None]:
        """At most a minute, a look every half second: nothing else says that it is up."""
        waiting = self.process
        assert waiting is not None
        for _ in range(120):
            try:
                waiting.wait(0.5)
            except subprocess.TimeoutExpired:
                yield

    def stop(self) -> None:
        if self.process is not None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(20)
            self.process = None

    def statements(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        where = f"{self.address}/statements?limit=500&ascending=true"
        with httpx.Client(auth=(USER, SECRET), trust_env=False) as client:
            answer = client.get(where, headers={"X-Experience-API-Version": "1.0.3"})
            found += answer.json()["statements"]
        return found


@pytest.fixture
def lrs(tmp_path: Path) -> Iterator[Lrs]:
    folder = tmp_path / "lrs"
    folder.mkdir()
    made = Lrs(folder)
    made.start()
    yield made
    made.stop()


@contextmanager
def sending(here: Room, lrs: Lrs) -> Iterator[tuple[Gathering, Delivery]]:
    telling = RunTelling(here.desk.keeper, lambda: Shelf(here.desk.shelf.folder, None))

    def work(work: Any) -> Any:
        return here.desk.keeper.submit(work).result(30)

    place = endpoint_of(lrs.address)
    clock = here.desk._clock
    yield (
        Gathering(work, telling, place.base, clock=clock),
        Delivery(work, Poster(place, USER, SECRET), place.base, clock=clock, chance=lambda: 0.5),
    )
    telling.close()


def test_runs_arrive_whole_once_and_after_the_server_was_gone(
    lrs: Lrs, folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "progress.sqlite"
    with (
        room(lambda: Store.open(file), folder) as here,
        sending(here, lrs) as (
            gathering,
            delivery,
        ),
    ):
        here.store(lambda store: send_results_of(store, here.desk.profile, MONDAY))
        played = [here.play("hear", "cancel", mode=mode) for mode in (Mode.EXAM, Mode.PRACTICE)]
        for one in played:
            here.store(lambda store, run=one.saved.id: store.debriefs.save_causes(run, (), MONDAY))
        assert gathering.gather() == 2
        done = delivery.one_pass()
        assert (done.sent, done.trouble) == (2, "")
        there = ids(lrs)
        assert len(there) == done.statements

        last = here.play("hear", "cancel")
        here.store(lambda store: store.debriefs.save_causes(last.saved.id, (), MONDAY))
        assert gathering.gather() == 1
        assert delivery.one_pass() == Pass(trouble="status 500")
        lrs.stop()
        assert delivery.one_pass() == Pass(trouble="no_connection")
        lrs.start()
        assert delivery.one_pass().sent == 1
        there |= ids(lrs)

        # What was sent and not noted is sent again: under the ids it had.
        lrs.stop()
        lrs.start()
        here.store(_forget_what_was_sent)
        assert gathering.gather() == 3
        assert delivery.one_pass().sent == 3
        assert ids(lrs) == there


def ids(lrs: Lrs) -> set[str]:
    found = [one["id"] for one in lrs.statements()]
    assert len(found) == len(set(found))
    return set(found)


def _forget_what_was_sent(store: Store) -> None:
    with store._database.writing():
        store._database.run("DELETE FROM sent")


def test_a_key_that_is_not_accepted_is_told_from_a_server_that_is_away(lrs: Lrs) -> None:
    poster = Poster(endpoint_of(lrs.address), USER, "other")
    assert poster.greet().verdict is Verdict.DENIED
