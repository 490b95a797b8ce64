"""What a desk remembers of earlier runs, and the debrief it tells."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.model.score import Word
from simulator.progress.store import Store
from simulator.usecases.debrief_views import Lean, Reflection
from simulator.usecases.lists import LastResult
from simulator.usecases.steps import finished
from tests.progress.broken import Failing, tamper
from tests.usecases.room import Room, room, unreadable
from tests.usecases.shop import pass_on


class TestWhatIsRemembered:
    def test_a_client_remembers_how_the_last_cold_run_ended(self, here: Room) -> None:
        assert here.begin("after").saved.memories == ()
        here.play("hear", "cancel", mode=Mode.EXAM)
        training = here.begin("after")
        assert training.saved.memories == (("shop", "agreed"),)
        assert {reply.id for reply in training.session.open} == {"both", "known", "wall"}

    def test_practice_is_not_remembered(self, here: Room) -> None:
        here.play("hear", "cancel")
        assert here.begin("after").saved.memories == ()

    def test_an_exam_that_is_still_open_is_not_remembered(self, here: Room) -> None:
        here.say(here.begin(mode=Mode.EXAM), "hear")
        assert here.begin("after").saved.memories == ()

    def test_memories_stay_with_the_run_whatever_is_played_later(self, here: Room) -> None:
        here.play("terms", "wall", mode=Mode.EXAM)
        training = here.begin("after")
        assert training.saved.memories == (("shop", "left"),)
        assert finished(here.desk.resume(training.saved.id)).saved.memories == (("shop", "left"),)
        here.say(training, "sorry")
        here.end(training)
        assert finished(here.desk.replay(training, 1)).saved.memories == (("shop", "left"),)

    def test_loyalty_is_brought_along_and_holds_the_next_one_down(self, here: Room) -> None:
        assert here.begin("after").saved.prior_loyalty is None
        here.play("terms", "wall", mode=Mode.EXAM)
        training = here.play("both", scenario="after")
        assert training.saved.prior_loyalty == 0
        assert finished(here.desk.looking_back.debrief(training)).loyalty == 15

    def test_an_earlier_run_that_is_damaged_stops_nobody(self, path: Path, folder: Path) -> None:
        with room(lambda: Store.open(path), folder) as here:
            here.play("terms", "wall", mode=Mode.EXAM)
        tamper(path, "UPDATE answer SET reply = 'x' WHERE seq = 1")
        with room(lambda: Store.open(path), folder) as here:
            training = here.begin("after")
            assert training.saved.prior_loyalty is None
            assert training.saved.memories == (("shop", "left"),)

    def test_a_text_this_version_cannot_read_any_more_stops_nobody(self, here: Room) -> None:
        unreadable(here, Mode.EXAM)
        training = here.begin("after")
        assert training.saved.prior_loyalty is None

    def test_another_trouble_of_the_disk_is_not_taken_for_damage(
        self, path: Path, folder: Path
    ) -> None:
        failing = Failing()
        with room(lambda: Store.open(path, factory=failing.factory), folder) as here:
            here.play("terms", "wall", mode=Mode.EXAM)
            failing.arm(4)  # three lists are read, then the run itself
            with pytest.raises(KnownError) as refused:
                finished(here.desk.start("after", Mode.PRACTICE))
            failing.disarm()
            assert refused.value.code == "io_error"
            assert finished(here.desk.start("after", Mode.PRACTICE)).saved.prior_loyalty == 0


class TestDebrief:
    def test_it_keeps_the_figures_the_list_shows(self, here: Room) -> None:
        training = here.play("hear", "own")
        told = finished(here.desk.looking_back.debrief(training))
        assert told.numbers is not None
        (row,) = (row for row in finished(here.desk.rows()) if row.id == "shop")
        assert row.last == LastResult(Fraction(200, 3), Word.WEAK, Mode.PRACTICE)
        assert row.last.headline == told.numbers.headline

    def test_without_finite_bounds_it_is_told_and_nothing_is_kept(self, here: Room) -> None:
        training = here.play("wait", "both", scenario="endless")
        assert finished(here.desk.looking_back.debrief(training)).numbers is None
        assert [row.result for row in here.runs()] == [None]

    def test_on_a_full_disk_it_is_told_all_the_same(self, path: Path, folder: Path) -> None:
        failing = Failing()
        with room(lambda: Store.open(path, factory=failing.factory), folder) as here:
            training = here.play("hear", "cancel")
            failing.arm(8, calls=50)  # seven reads, then the figures
            told = finished(here.desk.looking_back.debrief(training))
            assert failing.seen >= 8
            failing.disarm()
            assert told.numbers is not None
            assert [row.result for row in here.runs()] == [None]
            finished(here.desk.looking_back.debrief(training))
            assert [row.result is None for row in here.runs()] == [False]

    def test_while_the_ending_waits_in_memory_no_figures_are_kept(self, here: Room) -> None:
        training = here.begin()
        here.say(training, "hear", "cancel")
        pass_on(training)
        training.look_back(training.consider_end())
        assert finished(here.desk.looking_back.debrief(training)).ending == "Agreement"
        assert [row.result for row in here.runs()] == [None]
        training.settled(finished(here.desk.write(training.ledger)))
        finished(here.desk.looking_back.debrief(training))
        assert [row.result is None for row in here.runs()] == [False]

    def test_the_first_reflection_and_causes_are_kept(self, here: Room) -> None:
        training = here.play("hear", "cancel")
        finished(here.desk.looking_back.reflect(training, Reflection(1, Lean.BENT)))
        finished(here.desk.looking_back.reflect(training, Reflection(None, Lean.NEITHER)))
        finished(here.desk.looking_back.keep_causes(training, ("number", "terms")))
        finished(here.desk.looking_back.keep_causes(training, ()))
        told = finished(here.desk.looking_back.debrief(training))
        assert told.reflection == Reflection(1, Lean.BENT)
        assert told.causes_answered is not None
        assert told.causes_answered.score == 100

    def test_causes_just_ticked_are_judged_before_they_are_kept(self, here: Room) -> None:
        training = here.play("hear", "cancel")
        assert finished(here.desk.looking_back.debrief(training)).causes_answered is None
        told = finished(here.desk.looking_back.debrief(training, ["person"]))
        assert told.causes_answered is not None
        assert told.causes_answered.score == 50
        assert finished(here.desk.looking_back.debrief(training)).causes_answered is None

    def test_the_run_before_it_stands_beside_it(self, here: Room) -> None:
        first = here.play("terms", "wall")
        assert finished(here.desk.looking_back.debrief(first)).previous == ()
        here.begin()  # left open: it does not count
        second = here.play("hear", "cancel")
        assert [row.said for row in finished(here.desk.looking_back.debrief(second)).previous] == [
            "The terms are on the page.",
            "The fee stands.",
        ]

    def test_a_run_before_it_that_is_damaged_is_left_out(self, path: Path, folder: Path) -> None:
        with room(lambda: Store.open(path), folder) as here:
            here.play("terms", "wall")
        tamper(path, "UPDATE answer SET reply = 'x' WHERE seq = 1")
        with room(lambda: Store.open(path), folder) as here:
            assert (
                finished(here.desk.looking_back.debrief(here.play("hear", "cancel"))).previous == ()
            )

    def test_a_run_before_it_that_cannot_be_read_any_more_is_left_out(self, here: Room) -> None:
        unreadable(here, Mode.PRACTICE)
        assert finished(here.desk.looking_back.debrief(here.play("hear", "cancel"))).previous == ()


def test_a_guest_plays_in_memory_and_is_gone_when_the_window_closes(folder: Path) -> None:
    with room(Store.in_memory, folder, guest=True) as here:
        training = here.play("soothe", "own")
        assert here.desk.talk(training, 2, changed=False).guest
        assert finished(here.desk.looking_back.debrief(training)).proper
        assert finished(here.desk.replay(training, 2)).guest
        assert len(here.runs()) == 2
    with room(Store.in_memory, folder, guest=True) as later:
        assert later.runs() == []
