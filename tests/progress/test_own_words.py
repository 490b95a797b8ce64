"""What was written before the options showed, and hints: kept beside the answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.progress.rows import SavedRun

from .broken import by_hand
from .conftest import MONDAY, Desk


def load(desk: Desk, run: int) -> SavedRun:
    return desk.store.runs.load(run)


def write(desk: Desk, run: int, revision: int, text: str) -> None:
    desk.store.own_words.keep_draft(run, revision, text, desk.clock())


def test_what_is_written_is_a_draft_until_its_answer_is_there(desk: Desk) -> None:
    run = desk.start().id
    write(desk, run, 0, "Я вас чую.")
    assert (load(desk, run).draft, load(desk, run).own_words) == ("Я вас чую.", ())

    desk.answer(run, 0, "a", "b")
    write(desk, run, 2, "And now?")

    saved = load(desk, run)
    assert (saved.own_words, saved.draft) == (("Я вас чую.", None), "And now?")
    assert desk.store.own_words.of(run) == {1: "Я вас чую.", 3: "And now?"}


def test_the_last_writing_of_a_draft_counts_and_an_empty_one_is_none(desk: Desk) -> None:
    run = desk.start().id
    for text in ("first", "second", "half \ud83d"):
        write(desk, run, 0, text)
    assert load(desk, run).draft == "half \ufffd"
    write(desk, run, 0, " \n")
    assert load(desk, run).draft is None
    assert desk.store.own_words.of(run) == {}


def test_words_of_an_answer_taken_back_are_offered_again(desk: Desk) -> None:
    run = desk.start().id
    write(desk, run, 0, "one")
    desk.answer(run, 0, "a")
    write(desk, run, 1, "two")
    desk.answer(run, 1, "b")

    desk.store.runs.take_back(run, 2, desk.clock())
    assert (load(desk, run).own_words, load(desk, run).draft) == (("one",), "two")
    desk.store.runs.take_back(run, 3, desk.clock())
    assert (load(desk, run).own_words, load(desk, run).draft) == ((), "one")

    desk.answer(run, 4, "c")
    assert (load(desk, run).own_words, load(desk, run).draft) == (("one",), None)


def test_what_was_written_for_the_answer_that_never_came_is_nobodys(desk: Desk) -> None:
    run = desk.start().id
    desk.answer(run, 0, "a")
    write(desk, run, 1, "for the second answer")
    desk.store.runs.take_back(run, 1, desk.clock())
    assert load(desk, run).draft is None
    desk.answer(run, 2, "b", "c")
    assert load(desk, run).own_words == (None, None)


def test_a_draft_that_stands_already_is_not_written_over(desk: Desk, path: Path) -> None:
    run = desk.start().id
    write(desk, run, 0, "one")
    desk.answer(run, 0, "a")
    with by_hand(path) as other:  # such a row cannot be written through the program
        other.execute("INSERT INTO own_words VALUES (?, 3, 'there', '')", (run,))
    desk.store.runs.take_back(run, 1, desk.clock())
    assert load(desk, run).draft == "there"


def test_an_answer_taken_back_twice_over_trouble_offers_its_words_once(desk: Desk) -> None:
    run = desk.start().id
    write(desk, run, 0, "one")
    desk.answer(run, 0, "a")
    at = desk.clock()
    for _ in range(2):
        assert desk.store.runs.take_back(run, 1, at) == 2
    assert load(desk, run).draft == "one"


@pytest.mark.parametrize("revision", [0, 2])
def test_nothing_is_kept_for_a_place_the_run_is_not_at(desk: Desk, revision: int) -> None:
    run = desk.start().id
    desk.answer(run, 0, "a")
    with pytest.raises(KnownError, match="run_moved_on"):
        write(desk, run, revision, "late")
    with pytest.raises(KnownError, match="run_moved_on"):
        desk.store.hints.looked(run, revision, MONDAY)
    assert desk.store.own_words.of(run) == {}
    assert desk.store.hints.of(run) == ()


def test_nothing_is_kept_for_a_run_that_has_ended_or_is_gone(desk: Desk) -> None:
    run = desk.start().id
    desk.store.runs.finish(run, 0, "ok", desk.clock())
    for number, code in ((run, "run_moved_on"), (99, "run_gone")):
        with pytest.raises(KnownError, match=code):
            write(desk, number, 0, "late")
        with pytest.raises(KnownError, match=code):
            desk.store.hints.looked(number, 0, MONDAY)


def test_a_run_that_has_ended_has_no_draft(desk: Desk) -> None:
    run = desk.start().id
    desk.answer(run, 0, "a")
    write(desk, run, 1, "never said")
    desk.store.runs.leave(run, 1, desk.clock())
    assert load(desk, run).draft is None


def test_own_words_are_no_part_of_what_the_chain_covers(desk: Desk) -> None:
    run = desk.start().id
    write(desk, run, 0, "one")
    desk.answer(run, 0, "a")
    assert desk.store.runs.faults() == {}
    assert len(load(desk, run).answers) == 1


def test_a_hint_is_kept_once_for_the_answer_it_was_looked_at_before(desk: Desk) -> None:
    run = desk.start().id
    for revision in (0, 1, 1, 2):
        if revision != 0:
            desk.store.hints.looked(run, load(desk, run).revision, desk.clock())
        if load(desk, run).revision == revision:
            desk.answer(run, revision, "a")
    assert desk.store.hints.of(run) == (2, 3)
    assert load(desk, run).hinted == (False, True, True)


def test_a_hint_counts_for_the_answer_given_in_place_of_one_taken_back(desk: Desk) -> None:
    run = desk.start().id
    desk.answer(run, 0, "a")
    desk.store.hints.looked(run, 1, desk.clock())
    desk.answer(run, 1, "b")
    desk.store.runs.take_back(run, 2, desk.clock())
    desk.answer(run, 3, "c")
    assert load(desk, run).hinted == (False, True)


def test_a_hint_at_a_place_that_was_left_again_does_not_count(desk: Desk) -> None:
    run = desk.start().id
    desk.answer(run, 0, "a")
    desk.store.hints.looked(run, 1, desk.clock())
    desk.answer(run, 1, "b")
    desk.store.runs.take_back(run, 2, desk.clock())
    desk.store.runs.take_back(run, 3, desk.clock())
    desk.answer(run, 4, "c", "d")
    assert load(desk, run).hinted == (False, False)
