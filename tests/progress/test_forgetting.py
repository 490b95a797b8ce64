"""A person's whole history goes, the person stays, and nobody else is touched."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.progress.rows import Replay, Review, Wording
from simulator.progress.store import Store

from .broken import by_hand
from .conftest import MONDAY, Desk, new_run
from .test_versions import VERSIONS, old_store

TABLES = (
    "own_words",
    "hint",
    "figures",
    "result",
    "reflection",
    "causes",
    "spoken",
    "sent",
    "workshop",
)


def counts(path: Path) -> dict[str, int]:
    with by_hand(path) as reader:
        found = {}
        for table in (*TABLES, "run", "answer", "outbox", "review", "scenario", "sheet", "profile"):
            (found[table],) = reader.execute(f"SELECT count(*) FROM {table}").fetchone()
        return found


def live(desk: Desk, person: int, only: str) -> int:
    """Two runs with all that can hang on them; one is of a text nobody else plays."""
    store, at = desk.store, desk.clock()
    store.runs.start(new_run(person, only), at)
    run = store.runs.start(new_run(person, wording=Wording("uk", only.encode())), at).id
    store.own_words.keep_draft(run, 0, "unmistakable words", at)
    store.hints.looked(run, 0, at)
    desk.answer(run, 0, "a", "b")
    store.runs.finish(run, 2, "ok", desk.clock())
    store.runs.start(new_run(person, seed=8, replay_of=Replay(run, 1)), at)
    store.figures.put(run, 1, 1, "{}")
    store.workshops.keep(run, 1, '{"rule": "unmistakable words"}', at, closed=True)
    store.debriefs.save_reflection(run, 1, "bent", at)
    store.debriefs.save_causes(run, ("wait",), at)
    store.debriefs.adopt_rule(person, "if … then …", at, run, "call_back")
    store.debriefs.promise(person, "ask first", at, run)
    store.debriefs.schedule(person, Review("oven", date(2026, 3, 9), 4))
    store.settings.put("language", "uk", person)
    arrived = store.outbox.put(person, "xapi", "{}", at, run)
    store.outbox.delivered({arrived: 1}, "there", at)
    store.outbox.put(person, "xapi", "{}", at, run)
    store.outbox.put(person, "xapi", "{}", at)
    return run


def test_all_runs_of_a_person_go_with_what_hangs_on_them(desk: Desk, path: Path) -> None:
    store, other = desk.store, desk.store.profiles.add("Ihor", MONDAY).id
    theirs = live(desk, other, "theirs alone")
    alone = counts(path)
    live(desk, desk.person, "mine alone")
    assert counts(path)["run"] == 2 * alone["run"]

    store.runs.forget_all(desk.person)

    assert counts(path) == alone
    assert store.history.runs(desk.person) == ()
    assert len(store.history.runs(other)) == 3
    assert store.runs.load(theirs).own_words == ("unmistakable words", None)
    assert store.runs.faults() == {}


def test_the_person_stays_with_rules_promises_and_settings(desk: Desk) -> None:
    live(desk, desk.person, "mine alone")
    store = desk.store
    store.runs.forget_all(desk.person)

    (person,) = store.profiles.everyone()
    assert (person.id, person.name, person.runs) == (desk.person, "Olena", 0)
    (rule,) = store.debriefs.rules(desk.person)
    assert (rule.text, rule.run, rule.house_rule) == ("if … then …", None, "call_back")
    (promise,) = store.debriefs.promises(desk.person)
    assert (promise.text, promise.run) == ("ask first", None)
    assert store.settings.all(desk.person) == {"language": "uk"}
    assert store.debriefs.reviews(desk.person) == ()


def test_a_forgotten_history_begins_anew(desk: Desk) -> None:
    last = desk.start().id
    desk.store.runs.forget_all(desk.person)
    assert desk.start().id > last


def test_forgetting_nothing_or_nobody_changes_nothing(desk: Desk, path: Path) -> None:
    desk.store.runs.forget_all(desk.person)
    before = path.read_bytes()
    for person in (desk.person, 99):
        desk.store.runs.forget_all(person)
    assert path.read_bytes() == before


def test_nothing_forgotten_stays_readable_in_the_file(desk: Desk, path: Path) -> None:
    run = desk.start(text=b"id: unmistakable text").id
    desk.store.own_words.keep_draft(run, 0, "unmistakable words", MONDAY)
    assert b"unmistakable words" in path.read_bytes()
    desk.store.runs.forget_all(desk.person)
    assert b"unmistakable" not in path.read_bytes()


def test_the_triggers_that_guard_single_runs_are_in_force_afterwards(
    desk: Desk, path: Path
) -> None:
    with by_hand(path) as reader:
        before = reader.execute("SELECT * FROM sqlite_master ORDER BY name").fetchall()
    live(desk, desk.person, "mine alone")
    desk.store.runs.forget_all(desk.person)
    with by_hand(path) as reader:
        assert reader.execute("SELECT * FROM sqlite_master ORDER BY name").fetchall() == before


@pytest.mark.parametrize("version", VERSIONS)
def test_the_copy_of_an_earlier_version_goes_too(path: Path, version: int) -> None:
    store = Store.open(old_store(path, version))
    assert list(path.parent.glob("*-version-*"))
    store.runs.forget_all(1)
    store.close()
    assert not list(path.parent.glob("*-version-*"))


def test_a_store_for_reading_alone_forgets_nothing(desk: Desk, path: Path) -> None:
    desk.start()
    store = Store.open_read_only(path)
    with pytest.raises(KnownError, match="read_only"):
        store.runs.forget_all(desk.person)
    store.close()
    assert len(desk.store.history.runs(desk.person)) == 1
