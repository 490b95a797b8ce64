"""Killed at any moment, the store loses nothing it has acknowledged."""

from __future__ import annotations

import random
import select
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.model.run import Answer
from simulator.progress.migrations import MIGRATIONS, newest
from simulator.progress.store import Store

from .broken import by_hand
from .conftest import MONDAY, new_run
from .killed_writer import answer_at, is_taking_back
from .test_versions import VERSIONS, old_store

CYCLES = 100
ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="select() takes no pipe there"),
]


def start_child(path: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.progress.killed_writer", str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
        cwd=ROOT,
    )


def acknowledged(child: subprocess.Popen[bytes], answers: int, delay_s: float) -> list[int]:
    """Let the child write so many answers, and some more for `delay_s`; then kill it."""
    assert child.stdin is not None
    assert child.stdout is not None
    with child, child.stdin, child.stdout as output:
        child.stdin.write(b"go\n")
        said = b""
        while said.count(b"\n") < answers:
            more = output.read(1 << 16)
            assert more, "the child ended by itself"
            said += more
        # Nothing to wait for on an empty list: this is the moment, not a condition.
        select.select([], [], [], delay_s)
        child.kill()
        said += output.read()
    return [int(line) for line in said.split()]


def standing(revision: int) -> tuple[Answer, ...]:
    answers: list[Answer] = []
    for number in range(revision):
        if is_taking_back(number):
            answers.pop()
        else:
            answers.append(answer_at(number))
    return tuple(answers)


@pytest.mark.timeout(240)
def test_no_acknowledged_answer_is_missing_after_a_kill(path: Path) -> None:
    chance = random.Random(20260302)
    store = Store.open(path)
    store.runs.start(new_run(store.profiles.add("Olena", MONDAY).id), MONDAY)
    store.close()
    written = unacknowledged = mid_commit = 0

    next_child = start_child(path)
    for cycle in range(CYCLES):
        child, next_child = next_child, start_child(path)
        said = acknowledged(child, chance.randrange(4), chance.random() * 0.02)
        journal = path.with_name(f"{path.name}-journal")
        mid_commit += journal.exists() and journal.stat().st_size > 0

        with by_hand(path) as connection:
            assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)], cycle
        store = Store.open(path)
        assert store.runs.faults() == {}, cycle
        run = store.runs.load(1)
        store.close()

        assert run.revision >= max(said, default=written), cycle
        assert said == list(range(written + 1, written + 1 + len(said))), cycle
        assert run.revision - written - len(said) <= 1, cycle
        assert run.answers == standing(run.revision), cycle
        unacknowledged += run.revision - written - len(said)
        written = run.revision
    next_child.kill()
    next_child.communicate()

    assert written > CYCLES
    # The kills did hit commits under way, and not only the time between them.
    assert mid_commit + unacknowledged > 0


@pytest.mark.parametrize("version", VERSIONS)
def test_a_migration_killed_at_any_call_leaves_the_old_store_or_the_new(
    path: Path, tmp_path: Path, version: int
) -> None:
    old = old_store(path, version)
    with by_hand(old) as connection:
        before = list(connection.iterdump())
    folder = tmp_path / "killed"
    subprocess.run(
        [sys.executable, "-m", "tests.progress.killed_migration", str(old), str(folder)],
        check=True,
        cwd=ROOT,
        timeout=100,
    )
    killed = sorted(folder.iterdir(), key=lambda one: int(one.name))[:-1]
    for one in killed:
        copy = one / "progress.sqlite"
        with by_hand(copy) as connection:  # rolls back what was under way
            (found,) = connection.execute("PRAGMA user_version").fetchone()
            if one is killed[-1]:  # the one call after the commit
                assert found == newest(MIGRATIONS)
            else:
                assert found == version, one.name
                assert list(connection.iterdump()) == before, one.name
        store = Store.open(copy)
        assert [person.name for person in store.profiles.all()] == ["Olena", "Данило"]
        assert store.runs.faults() == {}
        store.close()
    assert len(killed) > sum(len(MIGRATIONS[n]) for n in MIGRATIONS if n > version)
