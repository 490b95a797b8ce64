"""One vote each: places, votes, what changes them and what does not."""

from __future__ import annotations

from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.usecases.phones.ballot_box import BallotBox, Outcome
from simulator.usecases.phones.questions import Question
from tests.usecases.phones.room import Clock, question


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def box(clock: Clock) -> BallotBox:
    return BallotBox(clock, most=3)


def serial(box: BallotBox) -> int:
    return box.glance().serial


def test_a_phone_that_votes_again_moves_its_vote(box: BallotBox) -> None:
    box.ask(question())
    assert box.vote("a", serial(box), 1) is Outcome.COUNTED
    assert box.vote("b", serial(box), 1) is Outcome.COUNTED
    assert box.vote("a", serial(box), 3) is Outcome.COUNTED
    assert box.counted == ("1", (0, 1, 0, 1))
    assert box.standing("a").mine == 3


def test_before_the_first_question_nothing_can_be_voted(box: BallotBox) -> None:
    assert box.vote("a", 0, 0) is Outcome.LATE
    assert box.counted is None
    assert box.close() == ()


def test_a_vote_after_the_close_is_late_and_changes_nothing(box: BallotBox) -> None:
    box.ask(question())
    box.vote("a", serial(box), 0)
    assert box.close() == (1, 0, 0, 0)
    assert box.vote("a", serial(box), 1) is Outcome.LATE
    assert box.vote("b", serial(box), 1) is Outcome.LATE
    assert box.close() == (1, 0, 0, 0)
    assert box.counted is None


def test_a_vote_for_an_earlier_question_is_not_taken_for_this_one(box: BallotBox) -> None:
    box.ask(question("1"))
    first = serial(box)
    box.ask(question("2"))
    assert box.vote("a", first, 0) is Outcome.ANOTHER
    assert box.counted == ("2", (0, 0, 0, 0))


@pytest.mark.parametrize("option", [-1, 2, 4, 10**9])
def test_what_cannot_be_chosen_is_not_counted(box: BallotBox, option: int) -> None:
    box.ask(question(closed=2))
    assert box.vote("a", serial(box), option) is Outcome.NOTHING
    assert box.counted == ("1", (0, 0, 0, 0))


def test_a_vote_that_is_opened_again_as_it_was_goes_on_with_its_votes(box: BallotBox) -> None:
    box.ask(question())
    box.vote("a", serial(box), 2)
    box.close()
    box.ask(question())
    assert box.standing("a").mine == 2
    assert box.counted == ("1", (0, 0, 1, 0))


def test_other_words_for_the_same_question_keep_its_votes(box: BallotBox) -> None:
    box.ask(question())
    number = serial(box)
    box.vote("a", number, 2)
    box.ask(Question("1", "Де моя піч?", ("а", "б", "в", "г"), (None,) * 4))
    assert box.standing("a").mine == 2
    assert box.vote("a", number, 3) is Outcome.COUNTED


@pytest.mark.parametrize("revote", ["again", "fresh", "another"])
def test_a_new_vote_begins_with_nothing(box: BallotBox, revote: str) -> None:
    box.ask(question())
    box.vote("a", serial(box), 2)
    box.close()
    box.ask(
        question("2" if revote == "another" else "1", again=revote == "again"),
        fresh=revote == "fresh",
    )
    assert box.standing("a").mine is None
    assert box.close() == (0, 0, 0, 0)


def test_the_phone_after_the_last_place_is_told_and_its_vote_does_not_count(
    box: BallotBox,
) -> None:
    box.ask(question())
    for name in "abc":
        assert box.standing(name).placed
    assert not box.standing("d").placed
    assert box.vote("d", serial(box), 0) is Outcome.FULL
    assert box.counted == ("1", (0, 0, 0, 0))


def test_a_silent_phone_makes_room_the_longest_silent_first(box: BallotBox, clock: Clock) -> None:
    box.ask(question())
    for name in "abc":
        box.standing(name)
        clock.now += 1
    clock.now += 60
    assert box.standing("d").placed
    assert box.standing("b").placed
    assert box.standing("c").placed
    assert not box.standing("a").placed


def test_a_silent_phone_that_has_voted_keeps_its_place(box: BallotBox, clock: Clock) -> None:
    box.ask(question())
    for name in "abc":
        box.vote(name, serial(box), 1)
    clock.now += 3600
    assert not box.standing("d").placed
    assert box.counted == ("1", (0, 3, 0, 0))
    box.ask(question("2"))
    assert box.standing("d").placed


def test_only_phones_heard_of_lately_are_counted_as_there(box: BallotBox, clock: Clock) -> None:
    assert box.phones == 0
    box.standing("a")
    clock.now += 50
    box.standing("b")
    assert box.phones == 2
    clock.now += 20
    assert box.phones == 1


def test_a_glance_takes_no_place(box: BallotBox) -> None:
    box.ask(question())
    for _ in range(10):
        assert box.glance().open
    assert box.phones == 0


@given(
    st.lists(st.tuples(st.sampled_from("abcdefgh"), st.integers(-1, 4)), min_size=1, max_size=60)
)
def test_whatever_is_sent_each_phone_counts_once_at_most(
    votes: list[tuple[str, int]],
) -> None:
    box = BallotBox(Clock())
    box.ask(question(closed=1))
    last: dict[str, int] = {}
    for phone, option in votes:
        counted = box.vote(phone, serial(box), option) is Outcome.COUNTED
        assert counted == (option in (0, 2, 3))
        if counted:
            last[phone] = option
    assert box.close() == tuple(list(last.values()).count(i) for i in range(4))


def test_votes_from_many_threads_are_all_counted() -> None:
    box = BallotBox(Clock())
    box.ask(question())
    number = serial(box)

    def votes(first: int) -> None:
        for turn in range(200):
            for phone in range(first, first + 8):
                box.vote(str(phone), number, (phone + turn) % 4)

    threads = [Thread(target=votes, args=(first,)) for first in range(0, 64, 8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert box.close() == (16, 16, 16, 16)
