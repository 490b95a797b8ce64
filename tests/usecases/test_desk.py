"""The desk of one trainee: starting, resuming and replaying runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.rows import Replay, Status
from simulator.progress.runs import Runs
from simulator.progress.store import Store
from simulator.usecases.phases import Phase
from simulator.usecases.steps import finished
from simulator.usecases.training import Training
from tests.progress.broken import Failing
from tests.scenario.samples import minimal_scenario_yaml
from tests.usecases.room import Room, room
from tests.usecases.shop import SHOP, pass_on, put


class TestBeforeATalk:
    def test_the_list_shows_what_is_in_the_folder(self, here: Room) -> None:
        rows = finished(here.desk.rows())
        assert [row.id for row in rows] == ["after", "endless", "shop"]
        assert all(row.last is None and row.open_run is None for row in rows)

    def test_the_briefing_is_told_before_the_length_of_the_best_road_is_known(
        self, here: Room
    ) -> None:
        told = finished(here.desk.briefing("shop"))
        assert (told.title, told.about_turns, told.during_run) == ("The lost order", None, False)
        assert finished(here.desk.turns_of("shop")) == 2
        assert finished(here.desk.turns_of("endless")) is None

    def test_a_scenario_that_is_not_there_has_no_briefing(self, here: Room) -> None:
        for ask in (here.desk.briefing, here.desk.turns_of):
            with pytest.raises(KnownError) as refused:
                finished(ask("nowhere"))
            assert refused.value.code == "scenario_absent"

    def test_a_run_is_started_with_the_exact_text_and_a_seed_of_its_own(self, here: Room) -> None:
        one = finished(here.desk.start("shop", Mode.EXAM))
        other = finished(here.desk.start("shop", Mode.PRACTICE))
        assert one.phase is Phase.BRIEFING
        assert (one.saved.text, one.saved.mode, one.saved.cold) == (SHOP.encode(), Mode.EXAM, True)
        assert one.saved.digest == one.scenario.digest
        assert [one.session.seed, other.session.seed] == here.seeds == [11, 22]

    def test_nothing_is_written_for_a_scenario_that_cannot_be_started(
        self, here: Room, folder: Path
    ) -> None:
        put(folder, minimal_scenario_yaml(id="broken", endings=None), "broken")
        with pytest.raises(KnownError) as refused:
            finished(here.desk.start("broken", Mode.PRACTICE))
        assert refused.value.code == "scenario_broken"
        assert here.runs() == []


class TestStartingAgain:
    def test_an_open_run_of_the_same_scenario_and_mode_is_given_up(self, here: Room) -> None:
        old, exam, other = (
            here.begin(),
            here.begin(mode=Mode.EXAM),
            here.begin("endless"),
        )
        here.say(old, "hear")
        here.begin()
        status = {row.id: row.status for row in here.runs()}
        assert status[old.saved.id] is Status.LEFT
        assert status[exam.saved.id] is Status.OPEN
        assert status[other.saved.id] is Status.OPEN

    def test_finished_runs_stay_finished(self, here: Room) -> None:
        old = here.play("hear", "cancel")
        here.begin()
        assert here.saved(old.saved.id).status is Status.FINISHED

    def test_only_the_newer_run_is_offered_to_go_on_with(self, here: Room) -> None:
        here.say(here.begin(), "hear")
        new = here.begin()
        (row,) = (row for row in finished(here.desk.rows()) if row.id == "shop")
        assert row.open_run is not None
        assert (row.open_run.run, row.open_run.turn) == (new.saved.id, 1)

    @pytest.mark.parametrize("code", ["run_moved_on", "disk_full"])
    def test_an_old_run_that_cannot_be_given_up_does_not_refuse_the_new_one(
        self, here: Room, monkeypatch: pytest.MonkeyPatch, code: str
    ) -> None:
        old = here.begin()

        def leave(*_: object) -> None:
            raise KnownError(code)

        monkeypatch.setattr(Runs, "leave", leave)
        new = here.begin()
        assert [row.id for row in here.runs()] == [new.saved.id, old.saved.id]
        assert {row.status for row in here.runs()} == {Status.OPEN}

    def test_where_no_new_run_can_be_begun_the_old_one_can_still_be_gone_on_with(
        self, path: Path, folder: Path
    ) -> None:
        failing = Failing()
        with room(lambda: Store.open(path, factory=failing.factory), folder) as here:
            old = here.begin()
            here.say(old, "hear")
            rows_read = 1
            for at in range(rows_read + 1, 12):
                failing.arm(at, calls=50)
                with pytest.raises(KnownError):
                    finished(here.desk.start("shop", Mode.PRACTICE))
                failing.disarm()
                if len(here.runs()) > 1:
                    break
                assert here.saved(old.saved.id).status is Status.OPEN, at
            assert at > 5  # the transaction that begins a run was gone through


class TestResuming:
    def test_a_run_comes_back_as_it_was_after_the_store_was_closed(
        self, path: Path, folder: Path
    ) -> None:
        with room(lambda: Store.open(path), folder) as before:
            training = before.begin(mode=Mode.EXAM)
            before.say(training, "terms")
            pass_on(training)
            run = training.saved.id
            shown = [reply.id for reply in training.session.shown]
            lines = before.desk.talk(training, 2, changed=False)
        with room(lambda: Store.open(path), folder) as after:
            again = finished(after.desk.resume(run))
            assert [reply.id for reply in again.session.shown] == shown
            assert again.session.state == training.session.state
            assert again.ledger == training.ledger
            assert after.desk.talk(again, 2, changed=False) == lines

    def test_it_goes_on_with_the_text_it_was_begun_on(self, here: Room, folder: Path) -> None:
        training = here.begin()
        assert finished(here.desk.file_changed(training)) is False
        put(folder, SHOP.replace("And the second fee?", "And the fee?"))
        again = finished(here.desk.resume(training.saved.id))
        assert finished(here.desk.file_changed(again)) is True
        assert again.scenario == training.scenario

    @pytest.mark.parametrize("text", [None, "format: 99\n"], ids=["deleted", "broken"])
    def test_a_file_that_is_gone_or_broken_does_not_matter_to_a_run(
        self, here: Room, folder: Path, text: str | None
    ) -> None:
        training = here.begin()
        file = folder / "shop" / "scenario.yaml"
        if text is None:
            file.unlink()
        else:
            file.write_text(text, encoding="utf-8")
        again = finished(here.desk.resume(training.saved.id))
        here.say(again_begun(again), "hear", "cancel")
        assert finished(here.desk.file_changed(again)) is True
        here.end(again)
        assert finished(here.desk.looking_back.debrief(again)).ending == "Agreement"

    def test_a_run_that_is_not_there_is_refused(self, here: Room) -> None:
        with pytest.raises(KnownError) as refused:
            finished(here.desk.resume(99))
        assert refused.value.code == "run_gone"

    def test_a_finished_run_comes_back_to_its_debrief(self, here: Room) -> None:
        played = here.play("hear", "cancel")
        again = finished(here.desk.resume(played.saved.id))
        here.end(again)
        assert here.saved(played.saved.id).ended == again.saved.ended
        assert finished(here.desk.looking_back.debrief(again)) == finished(
            here.desk.looking_back.debrief(played)
        )


def again_begun(training: Training) -> Training:
    training.ensure_begun()
    return training


class TestReplaying:
    def test_it_stands_before_the_turn_and_the_original_stays_as_it_was(self, here: Room) -> None:
        played = here.play("soothe", "own", mode=Mode.EXAM)
        before = here.saved(played.saved.id)
        replay = finished(here.desk.replay(played, 2))
        assert (replay.session.place, replay.phase, replay.at_rest) == ("fee", Phase.TALKING, True)
        assert [answer.reply for answer in replay.session.answers] == ["soothe"]
        here.say(replay, "gift")
        here.end(replay)
        assert here.saved(before.id) == before

    def test_it_is_a_practice_that_never_counts_with_the_same_seed(self, here: Room) -> None:
        played = here.play("soothe", "own", mode=Mode.EXAM)
        saved = finished(here.desk.replay(played, 1)).saved
        assert (saved.mode, saved.cold) == (Mode.PRACTICE, False)
        assert (saved.seed, saved.answers) == (played.saved.seed, ())
        assert saved.replay_of == Replay(played.saved.id, 1)

    def test_it_sets_out_from_answers_that_are_still_in_memory_only(self, here: Room) -> None:
        training = here.begin()
        for reply in ("soothe", "own"):
            pass_on(training)
            step = training.consider(reply, 0)
            training.accept(step, step.ledger)
        pass_on(training)
        training.look_back(training.consider_end())
        replay = finished(here.desk.replay(training, 2))
        assert (replay.session.place, len(replay.session.answers)) == ("fee", 1)


class TestWhileTalking:
    def test_the_briefing_can_be_read_again(self, here: Room) -> None:
        told = here.desk.briefing_of(here.begin(), 2)
        assert (told.during_run, told.about_turns) == (True, 2)

    def test_about_how_many_turns_there_are_sees_what_is_remembered(self, here: Room) -> None:
        assert finished(here.desk.about_turns(here.begin())) == 2
        assert finished(here.desk.about_turns(here.begin("endless"))) is None

    def test_a_write_the_store_refuses_still_waits(self, path: Path, folder: Path) -> None:
        failing = Failing()
        with room(lambda: Store.open(path, factory=failing.factory), folder) as here:
            training = here.begin()
            pass_on(training)
            step = training.consider("hear", 0)
            failing.arm(1)
            with pytest.raises(KnownError) as refused:
                finished(here.desk.write(step.ledger))
            assert refused.value.code == "io_error"
            assert training.session.moves == ()
            training.accept(step, finished(here.desk.write(step.ledger)))
            assert training.unsaved == 0
            assert len(here.saved(training.saved.id).answers) == 1
