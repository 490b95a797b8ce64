"""What was written in one's own words: plain, beside the right answer, and never lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.model.run import Mode
from simulator.progress.store import Store
from simulator.usecases.training import Training
from simulator.usecases.written import LONGEST, plain_words
from tests.usecases.shop import Clock, begun, pass_on, say


def writing(store: Store, clock: Clock, mode: Mode = Mode.PRACTICE) -> Training:
    """A training of somebody who writes first, at its first reply."""
    training = begun(store, clock, mode=mode)
    training.written.choose(True)
    training.ensure_begun()
    pass_on(training)
    return training


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("one\r\ntwo\rthree\u2028four\u2029five\x0bsix", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("a\tb", "a b"),
        ("safe\u202e txt.exe\u202c", "safe txt.exe"),
        ("\u2068half an isolate", "half an isolate"),
        ("nul\x00 bell\x07 escape\x1b[31m c1\x9b", "nul bell escape[31m c1"),
        ("\ufeffbyte \ufffcobject \ud83d half", "byte object  half"),
        ("Їжак — ґанок, 👩‍💻 і שלום", "Їжак — ґанок, 👩‍💻 і שלום"),
        ("<b>not</b> &amp;", "<b>not</b> &amp;"),
    ],
)
def test_what_is_pasted_becomes_plain_words(pasted: str, kept: str) -> None:
    assert plain_words(pasted) == kept


@given(st.text(st.characters(), max_size=50))
def test_plain_words_stay_as_they_are_and_can_be_stored(text: str) -> None:
    plain = plain_words(text)
    assert plain_words(plain) == plain
    assert plain.encode("utf-8").decode("utf-8") == plain


def test_more_than_the_longest_text_is_cut() -> None:
    assert len(plain_words("x" * (LONGEST + 1))) == LONGEST


class TestWhenTheRepliesWait:
    def test_they_wait_until_they_are_asked_for_and_again_at_the_next_turn(
        self, store: Store, clock: Clock
    ) -> None:
        training = writing(store, clock)
        assert training.replies_wait
        training.written.ask()
        assert not training.replies_wait
        say(training, store, "hear")
        assert not training.replies_wait  # the feedback stands
        pass_on(training)
        assert training.replies_wait

    def test_they_do_not_wait_for_who_did_not_choose_it(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        training.ensure_begun()
        pass_on(training)
        assert not training.replies_wait

    def test_they_do_not_wait_while_narration_stands(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        training.written.choose(True)
        training.ensure_begun()
        assert not training.at_rest
        assert not training.replies_wait

    def test_nothing_waits_when_the_talk_has_ended(self, store: Store, clock: Clock) -> None:
        training = writing(store, clock)
        say(training, store, "hear", "cancel")
        pass_on(training)
        assert training.session.ended
        assert not training.replies_wait

    def test_an_exam_never_offers_it(self, store: Store, clock: Clock) -> None:
        training = writing(store, clock, Mode.EXAM)
        assert not training.written.offered
        assert not training.replies_wait

    def test_switching_it_off_shows_the_replies_and_keeps_what_was_written(
        self, store: Store, clock: Clock
    ) -> None:
        training = writing(store, clock)
        training.written.write("I hear you.")
        training.written.choose(False)
        assert not training.replies_wait
        say(training, store, "hear")
        assert training.written.beside == ("I hear you.",)


class TestBesideTheAnswers:
    def test_words_reach_the_disk_with_the_answer_and_stand_beside_it_when_resumed(
        self, store: Store, clock: Clock
    ) -> None:
        training = writing(store, clock)
        training.written.write("I hear you.")
        say(training, store, "hear", "cancel")
        saved = store.runs.load(training.saved.id)
        assert saved.own_words == ("I hear you.", None)
        again = Training(training.scenario, saved, clock)
        assert again.written.beside == training.written.beside == ("I hear you.", None)

    def test_blanks_are_nothing_written(self, store: Store, clock: Clock) -> None:
        training = writing(store, clock)
        training.written.write(" \n ")
        assert not training.written.unkept
        say(training, store, "hear")
        assert training.written.beside == (None,)

    def test_words_taken_away_again_are_not_kept(self, store: Store, clock: Clock) -> None:
        training = writing(store, clock)
        training.written.write("I hear you.")
        store.own_words.keep_draft(training.saved.id, 0, training.written.draft, clock())
        training.written.kept(training.written.turn, training.written.draft)
        training.written.write("")
        assert training.written.unkept
        say(training, store, "hear")
        assert store.runs.load(training.saved.id).own_words == (None,)

    def test_taking_back_offers_the_words_again_here_and_on_the_disk(
        self, store: Store, clock: Clock
    ) -> None:
        training = writing(store, clock)
        training.written.write("I hear you.")
        say(training, store, "hear")
        step = training.consider_back()
        training.accept(step, step.ledger.flush(store))
        assert training.replies_wait
        assert training.written.draft == "I hear you."
        assert not training.written.unkept
        assert training.written.beside == ()
        assert store.runs.load(training.saved.id).draft == "I hear you."

    def test_a_run_saved_without_words_has_none_beside_its_answers(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock)
        say(training, store, "hear", "cancel")
        again = Training(training.scenario, store.runs.load(training.saved.id), clock)
        assert again.written.beside == (None, None)

    def test_what_another_computer_kept_is_plain_here(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        store.own_words.keep_draft(training.saved.id, 0, "a\u202eb\x00c" + "d" * 3000, clock())
        say(training, store, "hear")
        store.own_words.keep_draft(training.saved.id, 1, "\u2067next", clock())
        again = Training(training.scenario, store.runs.load(training.saved.id), clock).written
        assert again.beside == ("abc" + "d" * (LONGEST - 3),)
        assert (again.draft, again.unkept) == ("next", False)

    def test_a_late_word_from_the_disk_says_nothing_of_the_next_turn(
        self, store: Store, clock: Clock
    ) -> None:
        training = writing(store, clock)
        training.written.write("First.")
        turn = training.written.turn
        say(training, store, "hear")
        training.written.write("Second.")
        training.written.kept(turn, "Second.")
        assert training.written.unkept


class TestHints:
    def test_a_hint_looked_at_is_kept_with_the_answer_once(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock)
        training.ensure_begun()
        pass_on(training)
        training.written.look_at_hint(clock())
        first = training.written.hint_unkept
        training.written.look_at_hint(clock())
        assert training.written.hint_unkept == first
        say(training, store, "hear", "cancel")
        assert store.runs.load(training.saved.id).hinted == (True, False)

    def test_a_hint_looked_at_before_taking_back_still_counts(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock)
        say(training, store, "hear")
        pass_on(training)
        training.written.look_at_hint(clock())
        step = training.consider_back()
        training.accept(step, step.ledger.flush(store))
        assert len(store.hints.of(training.saved.id)) == 1
