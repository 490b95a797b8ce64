"""Everything of a person, piece by piece."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from hashlib import sha256
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.score import Word
from simulator.progress.archive import (
    ArchivedHint,
    ArchivedPerson,
    ArchivedPractice,
    ArchivedReview,
    ArchivedRun,
    ArchivedSheet,
    ArchivedText,
    ArchivedWording,
    ArchivedWords,
    Piece,
)
from simulator.progress.columns import moment_text
from simulator.progress.rows import Replay, Result, Review, Wording
from simulator.progress.store import Store

from .broken import tamper
from .conftest import MONDAY, Desk
from .test_versions import BEFORE_UIDS, old_store

UKRAINIAN = Wording("uk", b"title: x")


def pieces(desk: Desk, *people: int) -> list[Piece]:
    return list(desk.store.archive.pieces(people or [desk.person]))


def kinds(found: list[Piece]) -> list[str]:
    return [type(piece).__name__.removeprefix("Archived") for piece in found]


def test_a_person_comes_with_runs_texts_once_and_practice_last(desk: Desk) -> None:
    desk.start(wording=UKRAINIAN)
    desk.start(seed=8, wording=UKRAINIAN)
    desk.start("warranty")
    other = desk.store.profiles.add("Ihor", MONDAY).id

    found = pieces(desk, desk.person, other)

    assert kinds(found) == [
        *("Person", "Text", "Sheet", "Run", "Run", "Text", "Run", "Practice"),
        *("Person", "Practice"),
    ]
    assert found[0] == ArchivedPerson(desk.store.profiles.one(desk.person).uid, "Olena")
    assert found[1] == ArchivedText("digest of oven", "oven", b"id: oven\n")
    assert found[2] == ArchivedSheet(sha256(b"title: x").hexdigest(), b"title: x")


def test_a_run_comes_with_all_that_hangs_on_it(desk: Desk) -> None:
    run = desk.start(wording=UKRAINIAN).id
    desk.store.own_words.keep_draft(run, 0, "my words", MONDAY)
    desk.store.hints.looked(run, 0, MONDAY)
    desk.answer(run, 0, "a", "b")
    desk.store.runs.take_back(run, 2, desk.clock())
    desk.store.runs.finish(run, 3, "ok", desk.clock())
    desk.store.debriefs.save_reflection(run, 1, "bent", MONDAY)
    desk.store.debriefs.save_causes(run, ("wait",), MONDAY)

    archived = desk.store.archive.run(run)

    saved = desk.store.runs.load(run)
    assert archived.identity == desk.store.runs.identity(run)
    assert (archived.status, archived.ending) == ("finished", "ok")
    assert archived.ended == moment_text(saved.ended)
    assert [(row.kind, row.reply) for row in archived.answers] == [
        ("reply", "a"),
        ("reply", "b"),
        ("back", ""),
    ]
    assert archived.answers[0].shown == ("a", "other")
    sheet = sha256(b"title: x").hexdigest()
    assert archived.wordings == (ArchivedWording(0, "uk", sheet, archived.started),)
    at = moment_text(MONDAY)
    assert archived.own_words == (ArchivedWords(1, "my words", at),)
    assert archived.hints == (ArchivedHint(1, at),)
    assert (archived.reflection.lean, archived.causes.ticked) == ("bent", ("wait",))


def test_practice_names_runs_by_their_identity(desk: Desk) -> None:
    run = desk.start().id
    debriefs = desk.store.debriefs
    rule = debriefs.adopt_rule(desk.person, "if … then …", MONDAY, run, "call_back")
    debriefs.rewrite_rule(rule, "if … then … at once", desk.clock())
    kept = debriefs.promise(desk.person, "ask first", MONDAY, run)
    debriefs.keep_promise(kept, desk.clock())
    debriefs.schedule(desk.person, Review("oven", date(2026, 3, 9), 4))
    desk.store.settings.put("language", "uk", desk.person)
    desk.store.settings.put("scale", "1.25")

    practice = pieces(desk)[-1]

    assert isinstance(practice, ArchivedPractice)
    identity = desk.store.runs.identity(run)
    (rule,), (promise,) = practice.rules, practice.promises
    assert (rule.run, rule.house_rule, rule.at) == (identity, "call_back", moment_text(MONDAY))
    assert rule.changed is not None
    assert (promise.run, promise.text) == (identity, "ask first")
    assert practice.reviews == (ArchivedReview("oven", "2026-03-09", 4),)
    assert practice.settings == (("language", "uk"),)


def test_a_replay_names_the_run_it_set_out_from_and_comes_after_it(desk: Desk) -> None:
    run = desk.start().id
    desk.start(seed=8, replay_of=Replay(run, 2))
    runs = [piece for piece in pieces(desk) if isinstance(piece, ArchivedRun)]
    assert [(one.replay_of, one.replay_turn) for one in runs] == [
        (None, None),
        (runs[0].identity, 2),
    ]


def test_a_damaged_run_is_left_out_and_told(desk: Desk, path: Path) -> None:
    run, sound = desk.start().id, desk.start(seed=8).id
    desk.answer(run, 0, "a")
    tamper(path, "UPDATE answer SET reply = 'b'")
    told: list[tuple[int, str]] = []
    found = list(desk.store.archive.pieces([desk.person], lambda *damage: told.append(damage)))
    assert told == [(run, "hash at 1")]
    assert [piece.identity for piece in found if isinstance(piece, ArchivedRun)] == [
        desk.store.runs.identity(sound)
    ]
    assert kinds(pieces(desk)) == ["Person", "Text", "Run", "Practice"]


def test_a_damaged_sheet_is_left_out_and_the_run_is_not(desk: Desk, path: Path) -> None:
    run = desk.start(wording=Wording("en")).id
    desk.store.runs.speak(run, UKRAINIAN, desk.clock())
    tamper(path, "UPDATE sheet SET text = ?", b"other")
    found = pieces(desk)
    assert kinds(found) == ["Person", "Text", "Run", "Practice"]
    assert [one.language for one in found[2].wordings] == ["en"]


@pytest.mark.parametrize(
    ("damage", "detail"),
    [
        ("UPDATE run SET ended = 'then'", "columns"),
        ("UPDATE causes SET ticked = '['", "columns"),
        ("UPDATE reflection SET at = '2026-03-02'", "columns"),
        ("UPDATE result SET headline = '200'", "result"),
    ],
)
def test_what_could_not_be_taken_in_anywhere_is_left_out(
    desk: Desk, path: Path, damage: str, detail: str
) -> None:
    run = desk.start().id
    desk.store.runs.finish(run, 0, "ok", MONDAY, Result(Fraction(88), Word.LEVEL))
    desk.store.debriefs.save_causes(run, ("wait",), MONDAY)
    desk.store.debriefs.save_reflection(run, None, "both", MONDAY)
    assert kinds(pieces(desk)) == ["Person", "Text", "Run", "Practice"]
    tamper(path, damage)
    told: list[tuple[int, str]] = []
    found = list(desk.store.archive.pieces([desk.person], lambda *one: told.append(one)))
    assert (kinds(found), told) == (["Person", "Practice"], [(run, detail)])
    with pytest.raises(KnownError, match="run_damaged"):
        desk.store.archive.run(run)


def test_an_illegible_rule_hides_no_other(desk: Desk, path: Path) -> None:
    for text in ("one", "two"):
        desk.store.debriefs.adopt_rule(desk.person, text, MONDAY)
        desk.store.debriefs.promise(desk.person, text, MONDAY)
    for table in ("adopted_rule", "practice_promise"):
        tamper(path, f"UPDATE {table} SET at = 'then' WHERE text = 'one'")
    practice = pieces(desk)[-1]
    assert isinstance(practice, ArchivedPractice)
    assert [rule.text for rule in practice.rules] == ["two"]
    assert [promise.text for promise in practice.promises] == ["two"]


def test_a_run_that_is_gone_when_its_turn_comes_is_left_out(desk: Desk) -> None:
    desk.start()
    desk.start(seed=8)
    asked = desk.store.archive.pieces([desk.person])
    first = [next(asked) for _ in range(3)]
    desk.store.runs.forget_all(desk.person)
    assert kinds([*first, *asked]) == ["Person", "Text", "Run", "Practice"]
    with pytest.raises(KnownError, match="run_gone"):
        desk.store.archive.run(1)


def test_one_run_comes_with_what_it_is_played_from(desk: Desk) -> None:
    run = desk.start(wording=UKRAINIAN).id
    text, sheets, archived = desk.store.archive.run_with_texts(run)
    assert [text, *sheets, archived] == pieces(desk)[1:-1]


def test_what_is_deleted_meanwhile_is_left_out(desk: Desk) -> None:
    desk.start()
    other = desk.store.profiles.add("Ihor", MONDAY).id
    asked = desk.store.archive.pieces([desk.person, other, 99])
    assert isinstance(next(asked), ArchivedPerson)
    first = next(asked)
    desk.store.profiles.delete(other)
    desk.store.runs.forget_all(desk.person)
    assert kinds([first, *asked]) == ["Text", "Run", "Practice"]


@pytest.mark.parametrize("version", BEFORE_UIDS)
def test_an_older_store_opened_for_reading_alone_says_so(path: Path, version: int) -> None:
    store = Store.open_read_only(old_store(path, version))
    with pytest.raises(KnownError, match="store_older"):
        list(store.archive.pieces([1]))
    store.close()


def test_a_store_of_version_3_opened_for_reading_alone_is_exported_as_it_would_be_brought_up(
    path: Path,
) -> None:
    old_store(path, 3)
    found = []
    for open_store in (Store.open_read_only, Store.open):
        store = open_store(path)
        found.append(list(store.archive.pieces([1, 2, 3])))
        store.close()
    assert found[0] == found[1]
    assert kinds(found[0]).count("Run") == 3
