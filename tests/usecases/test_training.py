"""One trainee, one talk: what may happen when, and what is on the disk by then."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import SILENCE, Mode
from simulator.progress.rows import Status
from simulator.progress.store import Store
from simulator.usecases.phases import Phase
from simulator.usecases.training import Training
from simulator.usecases.writing import AnswerWrite, EndWrite
from tests.progress.broken import Failing
from tests.usecases.shop import Clock, begun, pass_on, say


def resumed(training: Training, store: Store, clock: Clock) -> Training:
    return Training(training.scenario, store.runs.load(training.saved.id), clock)


def kept(training: Training, store: Store) -> list[str]:
    """The replies that stand on the disk."""
    return [answer.reply for answer in store.runs.load(training.saved.id).answers]


class TestBriefingAndNarration:
    def test_nothing_is_said_before_the_briefing_is_left(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        assert training.phase is Phase.BRIEFING
        assert not training.can_take_back
        with pytest.raises(KnownError) as refused:
            training.consider("hear", 0)
        assert refused.value.code == "wrong_phase"

    def test_the_narration_at_the_start_is_passed_one_by_one(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock)
        training.begin()
        seen = [(training.revealed, training.at_rest)]
        while not training.at_rest:
            training.go_on()
            seen.append((training.revealed, training.at_rest))
        assert seen == [(1, False), (2, False), (3, True)]

    def test_no_reply_is_taken_while_narration_stands(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        training.begin()
        with pytest.raises(KnownError) as refused:
            training.consider("hear", 0)
        assert refused.value.code == "wrong_phase"

    def test_continue_at_rest_changes_nothing(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        training.begin()
        pass_on(training)
        training.go_on()
        assert (training.revealed, training.phase) == (3, Phase.TALKING)

    def test_beginning_twice_is_refused_and_making_sure_is_not(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock)
        training.ensure_begun()
        training.go_on()
        training.ensure_begun()
        assert training.revealed == 2
        with pytest.raises(KnownError):
            training.begin()


class TestSaying:
    def test_considering_moves_nothing_and_writes_nothing(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        say(training, store)
        pass_on(training)
        step = training.consider("hear", 1200)
        assert training.session.moves == ()
        assert training.ledger.waiting == ()
        assert store.runs.load(training.saved.id).answers == ()
        assert step.move is not None
        assert step.ledger.waiting == (AnswerWrite(step.move.answer, clock.now),)

    def test_a_reply_is_explained_and_then_its_narration_is_passed(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock)
        say(training, store, "hear")
        assert (training.phase, training.revealed) == (Phase.FEEDBACK, 1)
        training.go_on()
        assert training.phase is Phase.TALKING
        assert training.at_rest
        assert training.session.place == "fee"

    def test_an_exam_explains_nothing_but_passes_narration(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock, mode=Mode.EXAM)
        say(training, store, "hear")
        assert (training.phase, training.revealed, training.at_rest) == (Phase.TALKING, 1, False)
        training.go_on()
        assert training.at_rest

    def test_no_second_reply_while_feedback_stands(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        say(training, store, "hear")
        with pytest.raises(KnownError) as refused:
            training.consider("cancel", 0)
        assert refused.value.code == "wrong_phase"
        assert refused.value.values["phase"] == "feedback"

    def test_a_closed_reply_is_refused_and_nothing_moves(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        say(training, store, "terms")
        pass_on(training)
        with pytest.raises(KnownError) as refused:
            training.consider("cancel", 0)
        assert refused.value.code == "reply_closed"
        assert len(training.session.moves) == 1

    def test_a_silence_has_no_feedback(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        say(training, store, "hear")
        pass_on(training)
        step = training.consider_silence(60_000)
        training.accept(step, step.ledger.flush(store))
        assert (training.phase, training.at_rest) == (Phase.TALKING, True)
        last = store.runs.load(training.saved.id).answers[-1]
        assert (last.reply, last.milliseconds) == (SILENCE, 60_000)

    def test_the_order_shown_and_the_time_taken_are_kept(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        training.begin()
        pass_on(training)
        shown = tuple(reply.id for reply in training.session.shown)
        say(training, store, "soothe")
        (answer,) = store.runs.load(training.saved.id).answers
        assert (answer.shown, answer.milliseconds) == (shown, 1000)


class TestTakingBack:
    def test_practice_takes_back_from_the_feedback(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        say(training, store, "soothe")
        step = training.consider_back()
        assert len(training.session.moves) == 1
        training.accept(step, step.ledger.flush(store))
        assert (training.phase, training.session.place) == (Phase.TALKING, "hello")
        assert training.at_rest  # the narration before it is not told again
        saved = store.runs.load(training.saved.id)
        assert (saved.answers, saved.taken_back, saved.revision) == ((), 1, 2)

    def test_practice_takes_back_at_rest_and_goes_on_from_there(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock)
        say(training, store, "soothe", "wall")
        pass_on(training)
        step = training.consider_back()
        training.accept(step, step.ledger.flush(store))
        say(training, store, "own")
        assert kept(training, store) == ["soothe", "own"]

    def test_nothing_can_be_taken_back_at_the_start(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        training.begin()
        assert not training.can_take_back
        with pytest.raises(KnownError) as refused:
            training.consider_back()
        assert refused.value.code == "no_way_back"

    def test_an_exam_takes_nothing_back(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock, mode=Mode.EXAM)
        say(training, store, "soothe")
        assert not training.can_take_back
        with pytest.raises(KnownError) as refused:
            training.consider_back()
        assert refused.value.values["mode"] == "exam"

    def test_a_debrief_takes_nothing_back(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        say(training, store, "hear", "cancel")
        pass_on(training)
        assert training.can_take_back
        training.look_back(training.consider_end().flush(store))
        assert not training.can_take_back


class TestEnding:
    def test_narration_before_an_ending_is_passed_before_it_is_over(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock, mode=Mode.EXAM)
        say(training, store, "hear", "cancel")
        assert training.session.ended
        assert not training.at_rest
        training.go_on()
        assert training.at_rest

    def test_the_ending_is_noted_when_the_debrief_opens(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        say(training, store, "hear", "cancel")
        pass_on(training)
        assert store.runs.load(training.saved.id).status is Status.OPEN
        training.look_back(training.consider_end().flush(store))
        saved = store.runs.load(training.saved.id)
        assert (saved.status, saved.ending) == (Status.FINISHED, "agreed")
        assert training.phase is Phase.DEBRIEF

    def test_an_ending_that_is_noted_is_not_written_again(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        say(training, store, "hear", "cancel")
        pass_on(training)
        training.look_back(training.consider_end().flush(store))
        assert training.consider_end().waiting == ()
        assert resumed(training, store, clock).consider_end().waiting == ()

    def test_a_run_cut_off_before_its_debrief_is_noted_then(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock)
        say(training, store, "hear", "cancel")
        again = resumed(training, store, clock)
        assert again.session.ended
        again.look_back(again.consider_end().flush(store))
        assert store.runs.load(training.saved.id).ending == "agreed"

    def test_there_is_no_debrief_before_the_ending(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        say(training, store, "hear")
        pass_on(training)
        with pytest.raises(KnownError) as refused:
            training.look_back(training.ledger)
        assert refused.value.code == "wrong_phase"
        assert training.phase is Phase.TALKING

    @pytest.mark.parametrize("at", [1, 2, 3, 4])
    def test_an_ending_whose_writing_was_troubled_can_be_noted_again(
        self, tmp_path: Path, clock: Clock, at: int
    ) -> None:
        """The disk may report a trouble after it had done its work, also of the commit."""
        failing = Failing()
        store = Store.open(tmp_path / "progress.sqlite", factory=failing.factory)
        training = begun(store, clock)
        say(training, store, "hear", "cancel")
        pass_on(training)
        failing.arm(at, after=True)  # BEGIN, the run as it stands, UPDATE, COMMIT
        with pytest.raises(KnownError):
            training.consider_end().flush(store)
        failing.disarm()
        written = store.runs.load(training.saved.id).ending
        training.look_back(training.consider_end().flush(store))
        ending = store.runs.load(training.saved.id).ending
        store.close()
        assert (written, ending) == ("agreed" if at == 4 else None, "agreed")

    def test_after_a_take_back_another_ending_has_its_own_write(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock)
        say(training, store, "hear", "wall")
        (first,) = training.consider_end().waiting
        step = training.consider_back()
        training.accept(step, step.ledger.flush(store))
        say(training, store, "cancel")
        (second,) = training.consider_end().waiting
        assert isinstance(first, EndWrite)
        assert isinstance(second, EndWrite)
        assert (first.ending, second.ending) == ("left", "agreed")
        assert second.at > first.at

    def test_the_causes_are_asked_in_the_debrief_and_lead_back_to_it(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock)
        say(training, store, "hear", "cancel")
        pass_on(training)
        with pytest.raises(KnownError):
            training.ask_causes()
        training.look_back(training.consider_end())
        training.ask_causes()
        assert training.phase is Phase.CAUSES
        training.name_causes()
        assert training.phase is Phase.DEBRIEF


class TestComingBack:
    def test_a_resumed_run_has_everything_revealed(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock, mode=Mode.EXAM)
        say(training, store, "hear")
        again = resumed(training, store, clock)
        assert (again.phase, again.at_rest, again.session.place) == (Phase.TALKING, True, "fee")
        assert again.session.state == training.session.state

    def test_a_run_left_before_its_first_answer_comes_back_to_the_briefing(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock)
        training.begin()
        assert resumed(training, store, clock).phase is Phase.BRIEFING

    def test_a_resumed_run_goes_on_at_its_revision(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        say(training, store, "soothe")
        step = training.consider_back()
        training.accept(step, step.ledger.flush(store))
        again = resumed(training, store, clock)
        say(again, store, "hear")
        assert store.runs.load(training.saved.id).revision == 3


class TestUnsaved:
    def test_writes_wait_in_memory_and_are_flushed_later_in_order(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock)
        training.begin()
        for reply in ("soothe", "own"):
            pass_on(training)
            step = training.consider(reply, 0)
            training.accept(step, step.ledger)  # the disk refused; the person went on
        assert training.unsaved == 2
        assert store.runs.load(training.saved.id).answers == ()
        training.settled(training.ledger.flush(store))
        assert training.unsaved == 0
        assert kept(training, store) == ["soothe", "own"]

    def test_an_unsaved_reply_can_be_taken_back_too(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        training.begin()
        pass_on(training)
        step = training.consider("soothe", 0)
        training.accept(step, step.ledger)
        back = training.consider_back()
        training.accept(back, back.ledger)
        assert (training.unsaved, training.session.moves) == (2, ())
        training.settled(training.ledger.flush(store))
        assert store.runs.load(training.saved.id).taken_back == 1

    def test_a_debrief_opens_on_a_full_disk_and_the_ending_waits(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock)
        say(training, store, "hear", "cancel")
        pass_on(training)
        training.look_back(training.consider_end())
        assert (training.phase, training.unsaved) == (Phase.DEBRIEF, 1)
        assert training.consider_end() is training.ledger
        training.settled(training.ledger.flush(store))
        assert store.runs.load(training.saved.id).ending == "agreed"
