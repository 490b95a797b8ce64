"""A store of every released version, as the program of that time wrote it, and the newest one."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress import backup, schema
from simulator.progress.backup import copy_of
from simulator.progress.migrations import MIGRATIONS, newest
from simulator.progress.rows import Measure, SentTo, Status, Team, Wording
from simulator.progress.store import Store

from .broken import by_hand
from .conftest import MONDAY, new_run
from .test_failing_calls import REPEATABLE

HERE = Path(__file__).parent
VERSIONS = range(1, newest(MIGRATIONS))
"""All but this one."""
BEFORE_UIDS = [version for version in VERSIONS if version < 3]
"""Those in which a person was known by name alone."""


def old_store(path: Path, version: int) -> Path:
    """A file as that version left it: two people, a finished run, one left open, one given up;
    in version 3 a third one, whose results alone were brought here."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((HERE / f"version_{version}.sql").read_text("utf-8"))
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {version}")
    return path


def version_of(path: Path) -> int:
    with by_hand(path) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


@pytest.fixture(params=VERSIONS)
def old(request: pytest.FixtureRequest, path: Path) -> Path:
    return old_store(path, request.param)


def test_all_that_people_did_is_there(old: Path) -> None:
    store = Store.open(old)
    assert [person.name for person in store.profiles.all()] == ["Olena", "Данило"]
    assert store.settings.all() == {"language": "uk", "scale": "1.25"}
    assert store.runs.faults() == {}
    done, left, given_up = (store.runs.load(number) for number in (1, 2, 3))
    assert [one.reply for one in done.answers] == ["hear", "cancel"]
    assert (done.status, done.ending, done.mode) == (Status.FINISHED, "agreed", Mode.EXAM)
    assert [one.reply for one in left.answers] == ["hear"]
    assert (left.status, left.taken_back) == (Status.OPEN, 1)
    assert given_up.status is Status.LEFT
    result = store.history.runs(1)[-1].result
    assert result is not None
    assert result.headline == Fraction(275, 3)
    assert store.debriefs.causes(1) == ("number",)
    store.close()


def test_its_runs_speak_the_language_of_their_scenario_until_one_is_chosen(old: Path) -> None:
    store = Store.open(old)
    left = store.runs.load(2)
    assert left.wordings == ()
    store.runs.speak(2, Wording("uk", b"title: x"), MONDAY)
    store.close()
    store = Store.open(old)
    assert store.runs.load(2).wordings == (Wording("uk", b"title: x"),)
    assert store.runs.faults() == {}
    store.close()


def test_what_version_2_spoke_is_there(path: Path) -> None:
    old = old_store(path, 2)
    spoken = "format: 1\nlanguage: uk\ntitle: Загублене замовлення\n".encode()
    for open_store in (Store.open_read_only, Store.open):
        store = open_store(old)
        assert store.runs.load(3).wordings == (Wording("en"), Wording("uk", spoken))
        store.close()


@pytest.mark.parametrize("version", BEFORE_UIDS)
def test_its_people_get_uids_and_are_all_here(path: Path, version: int) -> None:
    old = old_store(path, version)
    store = Store.open(old)
    people = store.profiles.everyone()
    assert people == store.profiles.all()
    assert len({person.uid for person in people}) == 2
    assert all(re.fullmatch("[0-9a-f]{32}", person.uid) for person in people)
    store.close()
    store = Store.open(old)
    assert store.profiles.everyone() == people
    store.close()


def test_what_is_new_can_be_kept_beside_what_was_there(old: Path) -> None:
    store = Store.open(old)
    left, waiting = store.runs.load(2), store.outbox.count()
    sent = store.outbox.sent_runs()
    store.own_words.keep_draft(2, left.revision, "my words", MONDAY)
    store.hints.looked(2, left.revision, MONDAY)
    store.figures.put(1, 1, 1, "{}")
    (rule,) = store.debriefs.rules(1)
    store.debriefs.rewrite_rule(rule.id, "if … then …", MONDAY)
    (entry,) = store.outbox.waiting(now=MONDAY)
    store.outbox.delivered({entry.id: 1}, "there", MONDAY)
    assert store.runs.load(2).draft == "my words"
    assert [row.body for row in store.figures.of_runs()] == ["{}"]
    assert (store.outbox.count(), store.outbox.sent_runs()) == (waiting - 1, sent)
    room = store.profiles.room("Olena", MONDAY)
    run = store.runs.start(new_run(room.id), MONDAY)
    store.workshops.keep(run.id, 1, "{}", MONDAY, closed=False)
    assert [one.run for one in store.workshops.all()] == [run.id]
    assert (store.profiles.rooms(), room.runs) == ((store.profiles.one(room.id),), 0)
    assert store.runs.faults() == {}
    store.close()


def test_reading_alone_takes_it_as_it_is(old: Path) -> None:
    before = old.read_bytes()
    store = Store.open_read_only(old)
    assert store.runs.load(1).wordings == ()
    assert store.runs.faults() == {}
    store.close()
    assert old.read_bytes() == before


def test_reading_alone_finds_no_room_where_there_were_none(old: Path) -> None:
    store = Store.open_read_only(old)
    assert (store.profiles.rooms(), store.workshops.all(), store.workshops.of(1)) == ((), (), None)
    assert not any(person.room for person in store.profiles.everyone())
    chosen = store.choices.of("shop")
    assert (chosen.runs, chosen.replies["hello", "hear"]) == (2, 2)
    assert store.unsent.of(1, "there", MONDAY, MONDAY + timedelta(days=1), 10) == ()
    store.close()


@pytest.mark.parametrize("name", REPEATABLE)
def test_reading_alone_refuses_every_write_also_of_what_came_later(old: Path, name: str) -> None:
    before = old.read_bytes()
    store = Store.open_read_only(old)
    with pytest.raises(KnownError, match="read_only"):
        REPEATABLE[name](store)
    store.close()
    assert old.read_bytes() == before


@pytest.mark.parametrize("open_store", [Store.open_read_only, Store.open])
def test_all_that_version_3_kept_is_there(path: Path, open_store: Callable[[Path], Store]) -> None:
    store = open_store(old_store(path, 3))
    olena, danylo, ivan = (store.profiles.one(number) for number in (1, 2, 3))
    assert [(one.name, one.uid, one.here) for one in (olena, danylo, ivan)] == [
        ("Olena", "c308922df72c49abbe9b6ec9e89b3e39", True),
        ("Данило", "4c294b609daa482da60f29b24ec4396d", True),
        ("Іван", "0123456789abcdef" * 2, False),
    ]
    assert store.profiles.everyone() == (olena, danylo, ivan)
    done, left, given_up = (store.runs.load(number) for number in (1, 2, 3))
    assert (done.hinted, left.own_words) == ((True, False), ("Мені дуже шкода.",))
    assert [one.language for one in given_up.wordings] == ["en", "uk"]
    (row,) = store.figures.of_runs()
    assert (row.version, row.scoring, row.body) == (1, 1, '{"headline": "275/3"}')
    (rule,) = store.debriefs.rules(1)
    assert (rule.text, rule.house_rule) == ("Say who and when.", "who_when")
    assert rule.changed == MONDAY + timedelta(seconds=16)
    (promise,) = store.debriefs.promises(1)
    assert promise.text == "One reason for each no."
    assert store.measures.all() == (
        Measure("shop", "number", "Ihor", date(2026, 4, 1), None, "Read it back."),
    )
    assert store.teams.all() == (Team(1, "Продажі", (1, 2)),)
    report, held = store.outbox.waiting()
    assert (report.kind, report.run, held.run, held.tries) == ("report", None, 1, 1)
    assert held.not_before == MONDAY + timedelta(hours=1, seconds=21)
    assert store.outbox.sent_to("https://lrs.example/xapi").pieces == 2
    assert store.settings.all(1) == {"own_words": "first"}
    store.close()


@pytest.mark.parametrize("version", BEFORE_UIDS)
def test_reading_alone_finds_nothing_of_what_came_later(path: Path, version: int) -> None:
    old = old_store(path, version)
    before = old.read_bytes()
    store = Store.open_read_only(old)
    people = store.profiles.all()
    assert [(person.name, person.uid, person.here) for person in people] == [
        ("Olena", "", True),
        ("Данило", "", True),
    ]
    assert store.profiles.everyone() == people
    assert store.profiles.one(1) == people[0]
    done = store.runs.load(1)
    assert (done.own_words, done.hinted, done.draft) == ((None, None), (False, False), None)
    assert (store.own_words.of(1), store.hints.of(1)) == ({}, ())
    (row,) = store.figures.of_runs()
    assert (row.run, row.ticked, row.version, row.body) == (1, ("number",), None, None)
    assert store.figures.missing(1, 1) == (1,)
    (rule,) = store.debriefs.rules(1)
    assert (rule.text, rule.house_rule, rule.changed) == ("Say who and when.", None, None)
    assert store.debriefs.all_rules() == ((1, rule),)
    (promise,) = store.debriefs.promises(1)
    assert store.debriefs.all_promises() == ((1, promise),)
    assert (store.measures.all(), store.teams.all()) == ((), ())
    (entry,) = store.outbox.waiting(10, MONDAY)
    assert (entry.kind, entry.run, entry.not_before) == ("report", None, None)
    sent = (store.outbox.sent_runs(), store.outbox.sent_to("there"))
    assert sent == ((), SentTo("there", 0, 0, None))
    store.close()
    assert old.read_bytes() == before


def test_a_copy_of_it_stays_as_the_older_program_knows_it(old: Path) -> None:
    version = version_of(old)
    with by_hand(old) as connection:
        before = list(connection.iterdump())
    Store.open(old).close()
    with by_hand(copy_of(old, version)) as connection:
        assert list(connection.iterdump()) == before
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        assert connection.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
    assert copy_of(old, version).stat().st_mode & 0o077 == 0
    assert not list(old.parent.glob("*.part"))


def test_a_store_of_today_is_not_copied(path: Path) -> None:
    for _ in range(2):
        Store.open(path).close()
    assert not list(path.parent.glob("*-version-*"))


def test_where_the_copy_cannot_be_written_the_store_stays_as_it_is(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old.read_bytes()

    def refuse(part: Path) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(backup, "_make_own", refuse)
        with pytest.raises(KnownError, match="folder_not_writable"):
            Store.open(old)
    assert old.read_bytes() == before
    Store.open(old).close()


def test_a_copy_that_was_half_written_is_no_hindrance(old: Path) -> None:
    copy = copy_of(old, version_of(old))
    part = copy.with_name(copy.name + ".part")
    part.write_bytes(b"half")
    Store.open(old).close()
    assert not part.exists()
    assert copy.stat().st_size > 4


def test_a_copy_that_is_not_sound_is_refused(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Unsound:
        def __init__(self, *arguments: object, **more: object) -> None:
            pass

        def execute(self, _: str) -> Unsound:
            return self

        def fetchone(self) -> tuple[str]:
            return ("row 1 missing from index",)

        def close(self) -> None:
            pass

    store = sqlite3.connect(old)
    with closing(store), monkeypatch.context() as patch:
        patch.setattr(backup.sqlite3, "connect", Unsound)
        target = type("Source", (), {"backup": lambda self, copy: None})()
        with pytest.raises(KnownError, match="damaged"):
            backup.keep_copy(target, old, 1)
    assert not list(old.parent.glob("*-version-*"))


def test_nothing_of_a_deleted_person_stays_readable_beside_the_store(old: Path) -> None:
    store = Store.open(old)
    assert any("Данило".encode() in file.read_bytes() for file in old.parent.glob("*-version-*"))
    store.profiles.delete(2)
    store.close()
    for file in old.parent.iterdir():
        assert "Данило".encode() not in file.read_bytes()


def test_a_copy_that_cannot_be_deleted_is_said(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store.open(old)

    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        with pytest.raises(KnownError, match="folder_not_writable"):
            store.profiles.delete(2)
    store.close()
