"""The desk of one trainee over a real store and real scenario files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Answer, Mode
from simulator.model.score import Word
from simulator.progress.keeper import Keeper
from simulator.progress.rows import NewRun, Replay, RunRow, SavedRun, Status
from simulator.progress.store import Store
from simulator.usecases.desk import Desk
from simulator.usecases.phases import Phase
from simulator.usecases.shelf import Shelf
from simulator.usecases.showing import LastResult, Lean, Reflection
from simulator.usecases.steps import finished
from simulator.usecases.training import Training
from tests.progress.broken import Failing, tamper
from tests.scenario.samples import minimal_scenario_yaml
from tests.usecases.shop import ENDLESS, SHOP, Clock, pass_on, put

AFTER = minimal_scenario_yaml(
    id="after",
    client="{name: Iryna Koval, returns_from: shop}",
    nodes="""
  - id: hello
    says: You again.
    replies:
      - {id: both, say: I see., care: 4, firmness: 4, goto: agreed}
      - {id: known, say: As agreed., care: 2, firmness: 2, goto: agreed,
         when: 'ended("shop", "agreed")'}
      - {id: sorry, say: We lost you., care: 2, firmness: 1, goto: agreed,
         when: 'ended("shop", "left")'}
      - {id: wall, say: Not ours., care: 0, firmness: 3, goto: left}""",
)
"""The same client comes back and remembers how the first talk ended."""


@dataclass
class Room:
    """A desk in its surroundings, and short ways through a whole run."""

    desk: Desk
    seeds: list[int] = field(default_factory=list)

    def begin(self, scenario: str = "shop", mode: Mode = Mode.PRACTICE) -> Training:
        training = finished(self.desk.start(scenario, mode))
        training.ensure_begun()
        return training

    def say(self, training: Training, *replies: str) -> None:
        for reply in replies:
            pass_on(training)
            step = training.consider(reply, 500)
            training.accept(step, finished(self.desk.write(step.ledger)))

    def end(self, training: Training) -> None:
        pass_on(training)
        training.look_back(finished(self.desk.write(training.consider_end())))

    def play(self, *replies: str, scenario: str = "shop", mode: Mode = Mode.PRACTICE) -> Training:
        training = self.begin(scenario, mode)
        self.say(training, *replies)
        self.end(training)
        return training

    def store(self, work: Callable[[Store], object]) -> object:
        return self.desk.keeper.submit(work).result(timeout=30)

    def saved(self, run: int) -> SavedRun:
        found = self.store(lambda store: store.runs.load(run))
        assert isinstance(found, SavedRun)
        return found

    def runs(self) -> list[RunRow]:
        found = self.store(lambda store: store.history.runs(self.desk.profile))
        assert isinstance(found, tuple)
        return list(found)


@contextmanager
def room(open_store: Callable[[], Store], folder: Path, *, guest: bool = False) -> Iterator[Room]:
    clock = Clock()
    keeper = Keeper(open_store)
    shelf = Shelf(folder, None)
    people = keeper.submit(lambda store: store.profiles.all()).result(timeout=30)
    person = (
        people[0] if people else keeper.submit(lambda s: s.profiles.add("Olena", clock())).result()
    )
    drawn = Room(Desk(keeper, shelf, person.id, clock=clock, seed=lambda: 0, guest=guest))

    def draw() -> int:
        drawn.seeds.append(11 * (len(drawn.seeds) + 1))
        return drawn.seeds[-1]

    drawn.desk = Desk(keeper, shelf, person.id, clock=clock, seed=draw, guest=guest)
    yield drawn
    shelf.close()
    assert keeper.close(30)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "scenarios"
    put(home)
    put(home, ENDLESS, "endless")
    put(home, AFTER, "after")
    return home


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "progress.sqlite"


@pytest.fixture
def here(path: Path, folder: Path) -> Iterator[Room]:
    with room(lambda: Store.open(path), folder) as made:
        yield made


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
        assert finished(here.desk.debrief(again)).ending == "Agreement"

    def test_a_run_that_is_not_there_is_refused(self, here: Room) -> None:
        with pytest.raises(KnownError) as refused:
            finished(here.desk.resume(99))
        assert refused.value.code == "run_gone"

    def test_a_finished_run_comes_back_to_its_debrief(self, here: Room) -> None:
        played = here.play("hear", "cancel")
        again = finished(here.desk.resume(played.saved.id))
        here.end(again)
        assert here.saved(played.saved.id).ended == again.saved.ended
        assert finished(here.desk.debrief(again)) == finished(here.desk.debrief(played))


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
        assert finished(here.desk.debrief(training)).loyalty == 15

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
            failing.arm(4, calls=50)  # three lists are read, then the run itself
            with pytest.raises(KnownError) as refused:
                finished(here.desk.start("after", Mode.PRACTICE))
            failing.disarm()
            assert refused.value.code == "io_error"


def unreadable(here: Room, mode: Mode) -> int:
    """A finished run of another version of the program; its number."""
    new = NewRun(here.desk.profile, "shop", "e" * 64, b"format: 99\nid: shop\n", 1, mode)
    clock = Clock()

    def write(store: Store) -> int:
        run = store.runs.start(new, clock(), (Answer("hello", "hear"),))
        store.runs.finish(run.id, 1, "agreed", clock())
        return run.id

    number = here.store(write)
    assert isinstance(number, int)
    return number


class TestDebrief:
    def test_it_keeps_the_figures_the_list_shows(self, here: Room) -> None:
        training = here.play("hear", "own")
        told = finished(here.desk.debrief(training))
        assert told.numbers is not None
        (row,) = (row for row in finished(here.desk.rows()) if row.id == "shop")
        assert row.last == LastResult(Fraction(200, 3), Word.WEAK, Mode.PRACTICE)
        assert row.last.headline == told.numbers.headline

    def test_without_finite_bounds_it_is_told_and_nothing_is_kept(self, here: Room) -> None:
        training = here.play("wait", "both", scenario="endless")
        assert finished(here.desk.debrief(training)).numbers is None
        assert [row.result for row in here.runs()] == [None]

    def test_on_a_full_disk_it_is_told_all_the_same(self, path: Path, folder: Path) -> None:
        failing = Failing()
        with room(lambda: Store.open(path, factory=failing.factory), folder) as here:
            training = here.play("hear", "cancel")
            failing.arm(5, calls=50)  # four reads, then the figures
            told = finished(here.desk.debrief(training))
            assert failing.seen >= 5
            failing.disarm()
            assert told.numbers is not None
            assert [row.result for row in here.runs()] == [None]
            finished(here.desk.debrief(training))
            assert [row.result is None for row in here.runs()] == [False]

    def test_while_the_ending_waits_in_memory_no_figures_are_kept(self, here: Room) -> None:
        training = here.begin()
        here.say(training, "hear", "cancel")
        pass_on(training)
        training.look_back(training.consider_end())
        assert finished(here.desk.debrief(training)).ending == "Agreement"
        assert [row.result for row in here.runs()] == [None]
        training.settled(finished(here.desk.write(training.ledger)))
        finished(here.desk.debrief(training))
        assert [row.result is None for row in here.runs()] == [False]

    def test_the_first_reflection_and_causes_are_kept(self, here: Room) -> None:
        training = here.play("hear", "cancel")
        finished(here.desk.reflect(training, Reflection(1, Lean.BENT)))
        finished(here.desk.reflect(training, Reflection(None, Lean.NEITHER)))
        finished(here.desk.keep_causes(training, ("number", "terms")))
        finished(here.desk.keep_causes(training, ()))
        told = finished(here.desk.debrief(training))
        assert told.reflection == Reflection(1, Lean.BENT)
        assert told.causes_answered is not None
        assert told.causes_answered.score == 100

    def test_causes_just_ticked_are_judged_before_they_are_kept(self, here: Room) -> None:
        training = here.play("hear", "cancel")
        assert finished(here.desk.debrief(training)).causes_answered is None
        told = finished(here.desk.debrief(training, ["person"]))
        assert told.causes_answered is not None
        assert told.causes_answered.score == 50
        assert finished(here.desk.debrief(training)).causes_answered is None

    def test_the_run_before_it_stands_beside_it(self, here: Room) -> None:
        first = here.play("terms", "wall")
        assert finished(here.desk.debrief(first)).previous == ()
        here.begin()  # left open: it does not count
        second = here.play("hear", "cancel")
        assert [row.said for row in finished(here.desk.debrief(second)).previous] == [
            "The terms are on the page.",
            "The fee stands.",
        ]

    def test_a_run_before_it_that_is_damaged_is_left_out(self, path: Path, folder: Path) -> None:
        with room(lambda: Store.open(path), folder) as here:
            here.play("terms", "wall")
        tamper(path, "UPDATE answer SET reply = 'x' WHERE seq = 1")
        with room(lambda: Store.open(path), folder) as here:
            assert finished(here.desk.debrief(here.play("hear", "cancel"))).previous == ()

    def test_a_run_before_it_that_cannot_be_read_any_more_is_left_out(self, here: Room) -> None:
        unreadable(here, Mode.PRACTICE)
        assert finished(here.desk.debrief(here.play("hear", "cancel"))).previous == ()


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


def test_a_guest_plays_in_memory_and_is_gone_when_the_window_closes(folder: Path) -> None:
    with room(Store.in_memory, folder, guest=True) as here:
        training = here.play("soothe", "own")
        assert here.desk.talk(training, 2, changed=False).guest
        assert finished(here.desk.debrief(training)).proper
        assert finished(here.desk.replay(training, 2)).guest
        assert len(here.runs()) == 2
    with room(Store.in_memory, folder, guest=True) as later:
        assert later.runs() == []
