"""The figures of finished runs: kept when a debrief is told, worked out where they are not."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction
from pathlib import Path

from simulator.model.figures import FIGURES_VERSION, RunFigures
from simulator.model.run import Mode, Violation
from simulator.model.scenario import CauseWeight, ClientType, Tag
from simulator.model.score import SCORING_VERSION, Kind, Outcome
from simulator.progress.rows import FinishedRun, Review
from simulator.progress.store import Store
from simulator.usecases.figures_body import body_of, figures_from
from simulator.usecases.figuring import Figured, Figuring
from simulator.usecases.steps import finished
from simulator.usecases.training import Training
from tests.progress.broken import tamper
from tests.scoring.played import run, turn
from tests.usecases.room import Room, room, unreadable
from tests.usecases.shop import MONDAY, SHOP, put


def figuring(here: Room) -> Figuring:
    return Figuring(here.desk.keeper, here.desk.shelf)


def told(here: Room, *, replays: bool = False) -> tuple[Figured, list[RunFigures]]:
    found: list[RunFigures] = []
    counted = finished(figuring(here).each(found.append, replays=replays))
    return counted, found


def kept(here: Room) -> dict[int, FinishedRun]:
    rows = here.store(lambda store: list(store.figures.of_runs(replays=True)))
    assert isinstance(rows, list)
    return {row.run: row for row in rows}


def reviews(here: Room) -> tuple[Review, ...]:
    found = here.store(lambda store: store.debriefs.reviews(here.desk.profile))
    assert isinstance(found, tuple)
    return found


def exam(here: Room, *replies: str) -> Training:
    training = here.play(*replies, mode=Mode.EXAM)
    finished(here.desk.looking_back.debrief(training))
    return training


class TestFiguresOfARun:
    def test_they_say_what_the_debrief_says(self, here: Room) -> None:
        training = here.play("soothe", "gift", mode=Mode.EXAM)
        view = finished(here.desk.looking_back.debrief(training))
        _, (run,) = told(here)
        numbers = view.numbers
        assert numbers is not None
        assert (run.headline, run.balance, run.cap) == (numbers.headline, numbers.balance, 39)
        assert run.direction is not None
        assert (run.direction.word, run.direction.lean) == (numbers.word, numbers.lean)
        assert [turn.delta for turn in run.turns] == [row.delta for row in view.turns]
        assert [turn.kind for turn in run.turns] == [Kind.BENT, Kind.BENT]
        assert sum((turn.delta or Fraction(0) for turn in run.turns), Fraction(0)) == (
            100 - numbers.balance
        )
        assert (run.ending, run.proper, run.cold) == ("bought", False, True)
        assert (run.rules_breached, run.promises_open) == (("who_when",), ("callback",))
        assert run.outcome.loyalty == view.loyalty

    def test_they_know_what_each_answer_was_and_lacked(self, here: Room) -> None:
        exam(here, "terms", "gift")
        _, (run,) = told(here)
        first, second = run.turns
        assert (first.care, first.firmness, first.best, first.tension) == (0, 3, 4, 11)
        assert (first.missing, first.open) == ("B", ("hear", "soothe", "terms"))
        assert (second.missing, second.key) == ("", True)  # bare numbers name no letters
        assert second.open == ("gift", "wall", "own")
        assert [turn.milliseconds for turn in run.turns] == [500, 500]
        assert run.type is ClientType.UPSET_FAIR
        assert run.ended > MONDAY

    def test_a_scenario_without_bounds_has_turns_and_no_points(self, here: Room) -> None:
        training = here.play("wait", "both", scenario="endless", mode=Mode.EXAM)
        finished(here.desk.looking_back.debrief(training))
        counted, (run,) = told(here)
        assert counted == Figured(1, 0)
        assert (run.headline, run.parts, run.direction) == (None, None, None)
        assert [turn.delta for turn in run.turns] == [None, None]
        assert run.outcome.loyalty > 0
        assert reviews(here) == ()

    def test_causes_ticked_later_count_without_working_anything_out_again(self, here: Room) -> None:
        training = exam(here, "hear", "cancel")
        _, (before,) = told(here)
        assert (before.ticked, before.root_cause) == (None, None)
        finished(here.desk.looking_back.keep_causes(training, ["number", "person"]))
        body = kept(here)[training.saved.id].body
        _, (after,) = told(here)
        assert after.ticked == ("number", "person")
        assert after.root_cause == Fraction(50)
        assert after.causes == (
            ("number", CauseWeight.PRIMARY),
            ("terms", CauseWeight.CONTRIBUTING),
            ("person", CauseWeight.NONE),
        )
        assert kept(here)[training.saved.id].body == body
        view = finished(here.desk.looking_back.debrief(training))
        assert view.causes_answered is not None
        assert view.causes_answered.score == after.root_cause


class TestKept:
    def test_kept_figures_of_any_shape_read_back_exactly(self) -> None:
        shapes = [
            run([turn(4, 0, missing="LRPB", stage=2, key=True, delta=Fraction(275, 19))]),
            run([turn(0, 0, reply="-", open=(), delta=None)], headline=None),
            run(
                [turn(milliseconds=61_000)],
                Fraction(10**40, 10**38 + 1),
                cap=84,
                violations=(Violation(Tag.RUDE, 0, withdrawn=True),),
                outcome=Outcome(Fraction(1, 3), 4, 0, Fraction(-7, 2), 300, 12, Fraction(55, 2)),
                facts_found=("typo",),
                key_facts=("typo", "party"),
            ),
        ]
        for one in shapes:
            row = FinishedRun(
                one.run,
                one.person,
                one.scenario,
                one.digest,
                one.mode,
                one.cold,
                one.ended,
                one.ticked,
                FIGURES_VERSION,
                SCORING_VERSION,
                body_of(one),
            )
            assert figures_from(row) == one

    def test_what_is_kept_reads_back_as_it_was(self, here: Room) -> None:
        training = exam(here, "soothe", "own")
        row = kept(here)[training.saved.id]
        found = figures_from(row)
        assert found is not None
        assert body_of(found) == row.body
        assert (row.version, row.scoring) == (FIGURES_VERSION, SCORING_VERSION)
        assert isinstance(found.turns[0].delta, Fraction)
        assert hash(found) == hash(figures_from(row))

    def test_a_damaged_body_is_none_and_is_worked_out_again(self, path: Path, folder: Path) -> None:
        with room(lambda: Store.open(path), folder) as here:
            exam(here, "hear", "cancel")
            _, before = told(here)
        for body in ("{", "[]", "{}", '{"turns": 3}', '"x"', "null"):
            tamper(path, f"UPDATE figures SET body = '{body}'")
            with room(lambda: Store.open(path), folder) as here:
                assert told(here) == (Figured(1, 0), before)
                assert figures_from(kept(here)[1]) == before[0]

    def test_figures_of_another_form_or_scoring_are_worked_out_again(
        self, path: Path, folder: Path
    ) -> None:
        with room(lambda: Store.open(path), folder) as here:
            exam(here, "hear", "cancel")
            _, before = told(here)
        for column in ("version", "scoring"):
            tamper(path, f"UPDATE figures SET {column} = 0, body = '{{}}'")
            with room(lambda: Store.open(path), folder) as here:
                assert told(here) == (Figured(1, 0), before)
                assert (
                    here.store(
                        lambda store: store.figures.missing(FIGURES_VERSION, SCORING_VERSION)
                    )
                    == ()
                )

    def test_a_disk_that_refuses_hides_neither_debrief_nor_figures(
        self, path: Path, folder: Path
    ) -> None:
        with room(lambda: Store.open(path), folder) as here:
            here.play("hear", "cancel", mode=Mode.EXAM)
        with room(lambda: Store.open_read_only(path), folder) as here:
            counted, (run,) = told(here)
            assert counted == Figured(1, 0)
            assert run.headline == 100
            assert kept(here)[run.run].body is None


class TestEach:
    def test_runs_nobody_has_looked_back_at_are_worked_out(self, here: Room) -> None:
        here.play("hear", "cancel", mode=Mode.EXAM)
        here.play("both", scenario="after")
        counted, found = told(here)
        assert counted == Figured(2, 0)
        assert [(run.scenario, run.headline) for run in found] == [("shop", 100), ("after", 100)]
        rows = here.runs()
        assert [row.result is not None for row in rows] == [True, True]
        assert told(here) == (counted, found)

    def test_a_run_that_was_left_open_or_given_up_is_none(self, here: Room) -> None:
        here.say(here.begin(mode=Mode.EXAM), "hear")
        here.begin(mode=Mode.EXAM)
        assert told(here) == (Figured(0, 0), [])

    def test_replays_are_told_only_when_asked_for(self, here: Room) -> None:
        training = exam(here, "hear", "gift")
        again = finished(here.desk.replay(training, 2))
        here.say(again, "cancel")
        here.end(again)
        assert [run.headline for run in told(here)[1]] == [told(here)[1][0].headline]
        assert len(told(here)[1]) == 1
        assert len(told(here, replays=True)[1]) == 2

    def test_damaged_and_unplayable_runs_are_passed_over_and_counted(
        self, path: Path, folder: Path
    ) -> None:
        with room(lambda: Store.open(path), folder) as here:
            here.play("hear", "cancel", mode=Mode.EXAM)
            here.play("hear", "cancel")
            unreadable(here, Mode.EXAM)
        tamper(path, "UPDATE answer SET reply = 'x' WHERE run = 1 AND seq = 1")
        with room(lambda: Store.open(path), folder) as here:
            counted, found = told(here)
            assert counted == Figured(1, 2)
            assert [run.mode for run in found] == [Mode.PRACTICE]

    def test_they_are_played_from_the_text_that_was_played(self, here: Room, folder: Path) -> None:
        here.play("hear", "cancel", mode=Mode.EXAM)
        put(folder, SHOP.replace("care: HADT", "care: 0"))
        _, (run,) = told(here)
        assert run.turns[0].care == 4

    def test_one_persons_runs_can_be_asked_for(self, here: Room) -> None:
        here.play("hear", "cancel", mode=Mode.EXAM)
        assert len(finished(figuring(here).all_of(here.desk.profile))) == 1
        assert finished(figuring(here).all_of(here.desk.profile + 1)) == ()

    def test_progress_says_how_many_were_played_again(self, here: Room) -> None:
        exam(here, "hear", "cancel")
        for _ in range(3):
            here.play("hear", "cancel")
        heard: list[tuple[int, int]] = []
        steps = figuring(here).each(lambda _: None, progress=lambda *count: heard.append(count))
        assert finished(steps) == Figured(4, 0)
        assert heard == [(3, 3)]

    def test_it_stops_between_two_pieces_when_asked_to(self, here: Room) -> None:
        here.play("hear", "cancel")
        steps = figuring(here).each(lambda _: None, stop=lambda: True)
        assert finished(steps) == Figured(0, 0, stopped=True)


class TestReviews:
    def test_a_cold_run_is_due_again_counted_from_its_end(self, here: Room) -> None:
        training = exam(here, "hear", "cancel")
        ended = here.saved(training.saved.id).ended
        assert ended is not None
        due = ended.date() + timedelta(days=4)
        assert reviews(here) == (Review("shop", due, 4),)

    def test_practice_and_a_second_exam_before_its_day_plan_nothing(self, here: Room) -> None:
        practice = here.play("hear", "cancel")
        finished(here.desk.looking_back.debrief(practice))
        assert reviews(here) == ()
        exam(here, "hear", "cancel")
        planned = reviews(here)
        second = exam(here, "terms", "wall")
        assert not second.saved.cold
        assert reviews(here) == planned

    def test_looking_at_the_debrief_again_changes_nothing(self, here: Room) -> None:
        training = exam(here, "hear", "cancel")
        planned = reviews(here)
        finished(here.desk.looking_back.debrief(training))
        finished(here.desk.looking_back.debrief(training, ticked=["number"]))
        assert reviews(here) == planned

    def test_a_run_whose_debrief_was_never_opened_is_planned_late_and_the_same(
        self, here: Room
    ) -> None:
        training = here.play("hear", "cancel", mode=Mode.EXAM)
        assert reviews(here) == ()
        told(here)
        ended = here.saved(training.saved.id).ended
        assert ended is not None
        assert reviews(here) == (Review("shop", ended.date() + timedelta(days=4), 4),)

    def test_a_talk_that_broke_off_comes_back_in_two_days(self, here: Room) -> None:
        training = exam(here, "terms", "wall")
        ended = here.saved(training.saved.id).ended
        assert ended is not None
        assert reviews(here) == (Review("shop", ended.date() + timedelta(days=2), 2),)

    def test_the_gap_grows_from_review_to_review(self, here: Room) -> None:
        clock = here.desk._clock
        for gap in (4, 9, 20):
            exam(here, "hear", "cancel")
            (review,) = reviews(here)
            assert review.gap_days == gap
            clock.now += timedelta(days=gap)
