"""Runs are written answer by answer and come back as they were played."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path

import pytest

from simulator import __version__
from simulator.model.errors import KnownError
from simulator.model.run import SILENCE, Answer, Mode
from simulator.model.score import SCORING_VERSION, Word
from simulator.progress.rows import Replay, Result, Review, Status
from simulator.progress.store import Store

from .conftest import MONDAY, Desk, answer, new_run


def test_a_run_comes_back_with_everything_it_is_made_of(desk: Desk) -> None:
    new = new_run(
        desk.person,
        mode=Mode.EXAM,
        seed=2**63 - 1,
        text=b"\x00\xff exact bytes \r\n",
        memories=(("oven", "bought"), ("warranty", "lost")),
        prior_loyalty=Fraction(275, 19),
    )

    saved = desk.store.runs.start(new, MONDAY)

    assert saved == desk.store.runs.load(saved.id)
    assert (saved.digest, saved.text, saved.seed) == (new.digest, new.text, new.seed)
    assert (saved.mode, saved.memories) == (new.mode, new.memories)
    assert saved.prior_loyalty == Fraction(275, 19)
    assert (saved.scoring, saved.app) == (SCORING_VERSION, __version__)
    assert (saved.started, saved.ended, saved.ending) == (MONDAY, None, None)
    assert (saved.status, saved.revision, saved.answers) == (Status.OPEN, 0, ())
    assert saved.replay_of is None


def test_answers_come_back_whole_and_in_order(desk: Desk) -> None:
    run = desk.start()
    given = (
        Answer("hello", "listen", ("refuse", "listen"), 2350),
        Answer("price", SILENCE, (), 0),
        Answer("hello", "listen", ("listen", "refuse"), 1),
    )

    for revision, one in enumerate(given):
        assert desk.store.runs.append(run.id, revision, one, desk.clock()) == revision + 1

    saved = desk.store.runs.load(run.id)
    assert saved.answers == given
    assert saved.revision == 3


@pytest.mark.parametrize(
    "text",
    [
        "'; DROP TABLE answer; --",
        "%s {0} {x!r} \\x00 \x00 after a zero",
        "Ґрунт\u2028 \u202eright to left\u202c 👩‍👩‍👧 e\u0301",
        "",
        "x" * 100_000,
    ],
)
def test_any_text_in_an_answer_comes_back_the_same(desk: Desk, text: str) -> None:
    run = desk.start()
    given = Answer(text, text, (text, "b"), 5)

    desk.store.runs.append(run.id, 0, given, desk.clock())

    assert desk.store.runs.load(run.id).answers == (given,)


def test_half_a_character_is_refused_and_leaves_nothing_behind(desk: Desk) -> None:
    run = desk.start()

    with pytest.raises(UnicodeEncodeError):
        desk.store.runs.append(run.id, 0, Answer("hello", "\ud83d"), desk.clock())

    assert desk.answer(run.id, 0, "a") == 1
    assert desk.replies(run.id) == ["a"]


def test_taking_back_removes_the_last_standing_answer_and_keeps_the_row(desk: Desk) -> None:
    run = desk.start()
    revision = desk.answer(run.id, 0, "a", "b", "c")

    revision = desk.store.runs.take_back(run.id, revision, desk.clock())
    revision = desk.store.runs.take_back(run.id, revision, desk.clock())
    desk.answer(run.id, revision, "d")

    saved = desk.store.runs.load(run.id)
    assert [one.reply for one in saved.answers] == ["a", "d"]
    assert (saved.revision, saved.taken_back) == (6, 2)


def test_nothing_can_be_taken_back_where_nothing_stands(desk: Desk) -> None:
    run = desk.start()
    with pytest.raises(ValueError, match="no answer stands"):
        desk.store.runs.take_back(run.id, 0, desk.clock())

    revision = desk.answer(run.id, 0, "a")
    revision = desk.store.runs.take_back(run.id, revision, desk.clock())
    with pytest.raises(ValueError, match="no answer stands"):
        desk.store.runs.take_back(run.id, revision, desk.clock())
    assert desk.store.runs.load(run.id).revision == 2


@pytest.mark.parametrize("stale", [0, 1, 3])
def test_a_write_at_another_revision_is_refused(desk: Desk, stale: int) -> None:
    run = desk.start()
    desk.answer(run.id, 0, "a", "b")

    for write in (
        lambda: desk.store.runs.append(run.id, stale, answer("late"), desk.clock()),
        lambda: desk.store.runs.take_back(run.id, stale, desk.clock()),
        lambda: desk.store.runs.finish(run.id, stale, "ok", desk.clock()),
        lambda: desk.store.runs.leave(run.id, stale, desk.clock()),
    ):
        with pytest.raises(KnownError) as caught:
            write()
        assert caught.value.code == "run_moved_on"
        assert caught.value.values["run"] == str(run.id)

    assert desk.replies(run.id) == ["a", "b"]
    assert desk.store.runs.load(run.id).status is Status.OPEN


def test_a_write_repeated_with_the_same_moment_finds_its_work_done(desk: Desk) -> None:
    run = desk.start()
    at = desk.clock()
    first = desk.store.runs.append(run.id, 0, answer("a"), at)

    assert desk.store.runs.append(run.id, 0, answer("a"), at) == first
    back = desk.store.runs.take_back(run.id, 1, at)
    assert desk.store.runs.take_back(run.id, 1, at) == back
    desk.store.runs.finish(run.id, 2, "ok", at)
    desk.store.runs.finish(run.id, 2, "ok", at)

    saved = desk.store.runs.load(run.id)
    assert (saved.revision, saved.answers, saved.ending) == (2, (), "ok")


@pytest.mark.parametrize("change", [{"reply": "b"}, {"milliseconds": 1}, {"shown": ()}])
def test_another_answer_at_the_same_moment_is_not_taken_for_the_same(
    desk: Desk, change: dict[str, object]
) -> None:
    run = desk.start()
    at = desk.clock()
    desk.store.runs.append(run.id, 0, answer("a"), at)

    with pytest.raises(KnownError, match="run_moved_on"):
        desk.store.runs.append(run.id, 0, replace(answer("a"), **change), at)


def test_a_finished_run_keeps_its_ending_and_takes_no_more(desk: Desk) -> None:
    run = desk.start()
    revision = desk.answer(run.id, 0, "a")
    at = desk.clock()
    desk.store.runs.finish(run.id, revision, "resolved", at, Result(Fraction(88), Word.LEVEL))

    saved = desk.store.runs.load(run.id)
    assert (saved.status, saved.ending, saved.ended) == (Status.FINISHED, "resolved", at)
    for write in (
        lambda: desk.answer(run.id, revision, "b"),
        lambda: desk.store.runs.take_back(run.id, revision, desk.clock()),
        lambda: desk.store.runs.finish(run.id, revision, "lost", desk.clock()),
    ):
        with pytest.raises(KnownError, match="run_moved_on"):
            write()


def test_a_run_that_was_given_up_has_no_ending(desk: Desk) -> None:
    run = desk.start()
    desk.store.runs.leave(run.id, 0, MONDAY)

    saved = desk.store.runs.load(run.id)
    assert (saved.status, saved.ending, saved.ended) == (Status.LEFT, None, MONDAY)


def test_a_run_that_is_not_there_is_gone(desk: Desk) -> None:
    for ask in (
        lambda: desk.store.runs.load(99),
        lambda: desk.answer(99, 0, "a"),
        lambda: desk.store.runs.leave(99, 0, desk.clock()),
    ):
        with pytest.raises(KnownError, match="run_gone"):
            ask()


def test_a_replay_sets_out_from_the_answers_before_its_turn(desk: Desk) -> None:
    run = desk.start()
    desk.answer(run.id, 0, "a", "b", "c")
    kept = desk.store.runs.load(run.id).answers[:2]
    new = new_run(desk.person, replay_of=Replay(run.id, 3))

    replay = desk.store.runs.start(new, desk.clock(), first=kept)

    assert replay.answers == kept
    assert (replay.revision, replay.replay_of) == (2, Replay(run.id, 3))
    desk.answer(replay.id, 2, "d")
    assert desk.replies(replay.id) == ["a", "b", "d"]
    assert desk.replies(run.id) == ["a", "b", "c"]


def test_moments_are_kept_in_universal_time(desk: Desk, path: Path) -> None:
    kyiv = datetime(2026, 7, 1, 0, 30, tzinfo=timezone(timedelta(hours=3)))

    run = desk.store.runs.start(new_run(desk.person), kyiv)

    assert run.started == kyiv
    with sqlite3.connect(path) as other:
        (text,) = other.execute("SELECT started FROM run").fetchone()
    other.close()
    assert text == "2026-06-30T21:30:00.000000+00:00"


def test_a_moment_without_a_time_zone_is_refused(desk: Desk) -> None:
    with pytest.raises(ValueError, match="time zone"):
        desk.store.runs.start(new_run(desk.person), datetime(2026, 1, 1))


def test_only_the_first_exam_of_a_scenario_is_cold(desk: Desk) -> None:
    assert not desk.start(mode=Mode.PRACTICE).cold
    first = desk.start(mode=Mode.EXAM)
    assert first.cold
    assert not desk.start(mode=Mode.EXAM).cold
    assert desk.start("warranty", Mode.EXAM).cold
    assert not desk.start("oven", Mode.EXAM, digest="a new text", text=b"new").cold
    assert desk.store.runs.load(first.id).cold


def test_a_replay_is_never_cold_and_does_not_use_up_the_first_exam(desk: Desk) -> None:
    practice = desk.start()
    assert not desk.start(mode=Mode.EXAM, replay_of=Replay(practice.id, 1)).cold
    assert desk.start(mode=Mode.EXAM).cold


def test_every_person_has_a_first_exam_of_their_own(desk: Desk) -> None:
    desk.start(mode=Mode.EXAM)
    other = desk.store.profiles.add("Ihor", desk.clock())
    assert desk.store.runs.start(new_run(other.id, mode=Mode.EXAM), desk.clock()).cold


def test_an_exam_that_is_due_for_review_is_cold_again(desk: Desk) -> None:
    desk.start(mode=Mode.EXAM)
    day = MONDAY.date()
    desk.store.debriefs.schedule(desk.person, Review("oven", day + timedelta(days=1), 2))
    assert not desk.start(mode=Mode.EXAM).cold
    desk.store.debriefs.schedule(desk.person, Review("oven", day, 2))
    assert desk.start(mode=Mode.EXAM).cold


def test_a_result_is_exact_and_can_be_counted_again(desk: Desk) -> None:
    run = desk.start()
    exact = Result(Fraction(275, 19), Word.SEE_SAW)
    desk.store.runs.finish(run.id, 0, "ok", desk.clock(), exact)
    assert desk.store.history.runs(desk.person)[0].result == exact

    again = Result(Fraction(15), Word.BENDS, scoring=2)
    desk.store.runs.keep_result(run.id, again)
    assert desk.store.history.runs(desk.person)[0].result == again


def test_a_damaged_text_is_cured_by_the_next_start(desk: Desk, path: Path) -> None:
    run = desk.start(text=b"as written")
    with sqlite3.connect(path) as other:
        other.execute("UPDATE scenario SET text = x'00'")
    other.close()
    with pytest.raises(KnownError, match="run_damaged"):
        desk.store.runs.load(run.id)

    desk.start(text=b"as written")

    assert desk.store.runs.load(run.id).text == b"as written"


def test_the_database_itself_refuses_to_change_or_drop_answers(desk: Desk, path: Path) -> None:
    run = desk.start()
    desk.answer(run.id, 0, "a")
    other = sqlite3.connect(path)
    other.execute("PRAGMA foreign_keys = ON")
    for statement in (
        "UPDATE answer SET reply = 'b'",
        "DELETE FROM answer",
        "DELETE FROM run",
        "INSERT OR REPLACE INTO answer VALUES (1, 1, 'reply', 'n', 'b', '[]', 0, '', '')",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            other.execute(statement)
        other.rollback()
    other.close()
    assert desk.replies(run.id) == ["a"]


def test_a_guest_leaves_nothing_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    store = Store.in_memory()
    guest = store.profiles.add("Guest", MONDAY)
    run = store.runs.start(new_run(guest.id), MONDAY)
    store.runs.append(run.id, 0, answer("a"), MONDAY)

    assert store.runs.load(run.id).answers == (answer("a"),)
    assert not store.read_only
    assert list(tmp_path.iterdir()) == []
    store.close()
