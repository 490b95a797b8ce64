"""Own words at the desk: the choice stays with the person, drafts with the run."""

from __future__ import annotations

from pathlib import Path

from simulator.model.run import SILENCE, Mode
from simulator.progress.store import Store
from simulator.usecases.steps import finished
from simulator.usecases.training import Training
from tests.progress.broken import Failing
from tests.usecases.room import Room, room
from tests.usecases.shop import pass_on


def writing(here: Room, mode: Mode = Mode.PRACTICE) -> Training:
    """A run of somebody who writes first, at its first reply."""
    finished(here.desk.own_words.choose(True))
    training = here.begin(mode=mode)
    pass_on(training)
    return training


def keep(here: Room, training: Training) -> None:
    finished(here.desk.own_words.keep(training))


class TestTheChoice:
    def test_nobody_writes_first_who_did_not_choose_it(self, here: Room) -> None:
        assert not finished(here.desk.briefing("shop")).own_words
        assert not here.begin().written.first

    def test_it_stays_with_the_person_and_with_nobody_else(
        self, here: Room, path: Path, folder: Path
    ) -> None:
        finished(here.desk.own_words.choose(True))
        kept = here.store(
            lambda store: (store.settings.all(here.desk.profile), store.settings.all())
        )
        assert kept == ({"own_words": "first"}, {})
        with room(lambda: Store.open(path), folder) as again:
            assert finished(again.desk.briefing("shop")).own_words
            assert again.begin().written.first
            assert not again.begin(mode=Mode.EXAM).written.first

    def test_a_run_gone_on_with_from_the_list_knows_it_too(
        self, here: Room, path: Path, folder: Path
    ) -> None:
        run = writing(here).saved.id
        with room(lambda: Store.open(path), folder) as again:
            assert finished(again.desk.resume(run)).written.first

    def test_a_replay_is_practised_like_any_other_run(self, here: Room) -> None:
        finished(here.desk.own_words.choose(True))
        played = here.play("hear", "cancel", mode=Mode.EXAM)
        replay = finished(here.desk.replay(played, 2))
        replay.ensure_begun()
        pass_on(replay)
        assert replay.replies_wait

    def test_a_disk_that_refuses_the_choice_leaves_it_in_force(
        self, path: Path, folder: Path
    ) -> None:
        failing = Failing()
        with room(lambda: Store.open(path, factory=failing.factory), folder) as here:
            here.begin()
            failing.arm(1, 99)
            finished(here.desk.own_words.choose(True))
            failing.disarm()
            assert here.begin().written.first


class TestTheTalk:
    def test_while_the_words_are_written_there_are_no_replies_to_see_and_no_clock(
        self, here: Room
    ) -> None:
        training = writing(here)
        here.say(training, "hear")
        pass_on(training)
        talk = here.desk.talk(training, None, changed=False)
        assert (talk.writing, talk.choices, talk.timer) == (True, (), None)
        training.written.ask()
        talk = here.desk.talk(training, None, changed=False)
        assert (talk.writing, len(talk.choices), talk.timer) == (False, 4, 60)

    def test_the_words_stand_over_the_replies_then_beside_the_one_that_was_said(
        self, here: Room
    ) -> None:
        training = writing(here)
        training.written.write("That was our miss.")
        training.written.ask()
        assert here.desk.talk(training, None, changed=False).own_words == "That was our miss."
        here.say(training, "hear")
        talk = here.desk.talk(training, None, changed=False)
        assert [line.own_words for line in talk.lines if line.kind.value == "me"] == [
            "That was our miss."
        ]
        assert talk.feedback is not None
        assert talk.feedback.own_words == "That was our miss."
        assert talk.feedback.said == "You lost a day. I open the order."
        assert talk.own_words == ""

    def test_words_stand_also_beside_a_silence(self, here: Room) -> None:
        training = writing(here)
        here.say(training, "hear")
        pass_on(training)
        training.written.write("Let me think.")
        training.written.ask()
        here.say(training, SILENCE)
        lines = here.desk.talk(training, None, changed=False).lines
        assert [line.own_words for line in lines if line.kind.value == "silence"] == [
            "Let me think."
        ]

    def test_the_debrief_has_them_beside_each_turn(self, here: Room) -> None:
        training = writing(here)
        training.written.write("That was our miss.")
        here.say(training, "hear", "cancel")
        here.end(training)
        view = finished(here.desk.looking_back.debrief(training))
        assert [turn.own_words for turn in view.turns] == ["That was our miss.", None]
        beside = {line.text: line.own_words for line in view.transcript if line.own_words}
        assert beside == {"You lost a day. I open the order.": "That was our miss."}
        again = finished(here.desk.resume(training.saved.id))
        view = finished(here.desk.looking_back.debrief(again))
        assert [turn.own_words for turn in view.turns] == ["That was our miss.", None]


class TestDrafts:
    def test_a_draft_is_there_again_after_a_crash(
        self, here: Room, path: Path, folder: Path
    ) -> None:
        training = writing(here)
        training.written.write("I hear")
        keep(here, training)
        with room(lambda: Store.open(path), folder) as again:
            resumed = finished(again.desk.resume(training.saved.id))
            assert resumed.written.draft == "I hear"
            assert not resumed.written.unkept

    def test_nothing_is_written_when_nothing_is_new(self, here: Room) -> None:
        training = writing(here)
        training.written.write("I hear")
        keep(here, training)
        steps = here.desk.own_words.keep(training)
        assert next(steps, None) is None

    def test_a_disk_that_refuses_a_draft_gets_it_with_the_next_one(
        self, path: Path, folder: Path
    ) -> None:
        failing = Failing()
        with room(lambda: Store.open(path, factory=failing.factory), folder) as here:
            training = writing(here)
            training.written.write("I hear")
            failing.arm(1, 99)
            keep(here, training)
            failing.disarm()
            assert training.written.unkept
            assert here.saved(training.saved.id).draft is None
            training.written.write("I hear you")
            keep(here, training)
            assert not training.written.unkept
            assert here.saved(training.saved.id).draft == "I hear you"

    def test_a_draft_refused_to_the_end_is_kept_with_its_answer(
        self, path: Path, folder: Path
    ) -> None:
        failing = Failing()
        with room(lambda: Store.open(path, factory=failing.factory), folder) as here:
            training = writing(here)
            training.written.write("I hear you")
            failing.arm(1, 99)
            keep(here, training)
            failing.disarm()
            here.say(training, "hear")
            assert here.saved(training.saved.id).own_words == ("I hear you",)

    def test_words_and_answer_that_wait_together_arrive_together(
        self, path: Path, folder: Path
    ) -> None:
        failing = Failing()
        with room(lambda: Store.open(path, factory=failing.factory), folder) as here:
            training = writing(here)
            training.written.write("One.")
            step = training.consider("hear", 5)
            training.accept(step, step.ledger)  # gone on without the disk
            pass_on(training)
            training.written.write("Two.")
            assert next(here.desk.own_words.keep(training), None) is None
            here.say(training, "cancel")
            assert here.saved(training.saved.id).own_words == ("One.", "Two.")

    def test_trying_again_after_a_late_trouble_finds_words_and_answer_there(
        self, path: Path, folder: Path
    ) -> None:
        failing = Failing()
        with room(lambda: Store.open(path, factory=failing.factory), folder) as here:
            training = writing(here)
            training.written.write("I hear you")
            step = training.consider("hear", 5)
            first = finished(here.desk.write(step.ledger))
            again = finished(here.desk.write(step.ledger))
            assert first == again
            assert here.saved(training.saved.id).own_words == ("I hear you",)

    def test_what_the_disk_refused_is_there_when_the_run_is_gone_on_with_from_home(
        self, path: Path, folder: Path
    ) -> None:
        failing = Failing()
        with room(lambda: Store.open(path, factory=failing.factory), folder) as here:
            training = writing(here)
            training.written.write("I hear")
            failing.arm(1, 99)
            keep(here, training)
            failing.disarm()
            here.desk.own_words.put_by(training)
            again = finished(here.desk.resume(training.saved.id))
            assert again.written.draft == "I hear"
            assert again.written.unkept

    def test_the_last_words_are_handed_over_when_the_window_closes(
        self, here: Room, path: Path
    ) -> None:
        training = writing(here)
        training.written.write("I hear")
        here.desk.own_words.keep_at_last(training)
        assert here.saved(training.saved.id).draft == "I hear"

    def test_a_draft_for_a_run_that_moved_on_elsewhere_stops_nobody(self, here: Room) -> None:
        training = writing(here)
        other = finished(here.desk.resume(training.saved.id))
        other.ensure_begun()
        here.say(other, "hear")
        training.written.write("Too late.")
        keep(here, training)
        assert here.saved(training.saved.id).own_words == (None,)

    def test_a_hint_is_recorded_at_once(self, here: Room) -> None:
        training = writing(here)
        training.written.look_at_hint(training.saved.started)
        keep(here, training)
        assert training.written.hint_unkept is None
        assert here.store(lambda store: store.hints.of(training.saved.id)) == (1,)
