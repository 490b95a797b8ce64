"""What one person's practice comes to: the whole view, from runs that were really played."""

from __future__ import annotations

import shutil
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.practice import Condition
from simulator.model.run import Mode
from simulator.model.score import Word
from simulator.progress.rows import Status
from simulator.progress.store import Store
from simulator.usecases.desk import Desk
from simulator.usecases.next_talk import NextReason
from simulator.usecases.progress_views import ProgressView
from simulator.usecases.steps import finished
from simulator.usecases.training import Training
from tests.progress.broken import tamper
from tests.usecases.room import Room, room, unreadable
from tests.usecases.shop import SHOP, put

UKRAINIAN = """\
format: 1
translates: shop
language: uk
title: Загублене замовлення
nodes:
  fee: {says: А друга плата?}
endings:
  agreed: {title: Домовленість}
"""


def view(here: Room, language: str | None = None) -> ProgressView:
    return finished(here.desk.progress.view(language))


def exam(here: Room, *replies: str, scenario: str = "shop") -> Training:
    training = here.play(*replies, scenario=scenario, mode=Mode.EXAM)
    finished(here.desk.looking_back.debrief(training))
    return training


class TestRooms:
    def test_what_a_room_played_changes_nothing_for_a_person(self, here: Room) -> None:
        exam(here, "soothe", "gift")
        desk, before = here.desk, view(here)
        rows = finished(desk.rows())
        profile = here.store(lambda store: store.profiles.room("Olena", desk._clock()).id)
        assert isinstance(profile, int)
        ours = Desk(desk.keeper, desk.shelf, profile, clock=desk._clock, seed=desk._seed)
        together = Room(ours, here.seeds)
        exam(together, "hear", "cancel")
        finished(ours.looking_back.keep_rule(together.play("hear", "cancel"), "Ours.", None))
        assert view(here) == before
        assert finished(desk.rows()) == rows
        assert [line.scenario for line in view(together).runs] == ["shop", "shop"]


class TestBeforeTheFirstTalk:
    def test_nothing_is_said_and_one_talk_is_offered(self, here: Room) -> None:
        shown = view(here)
        assert (shown.person, shown.guest) == ("Olena", False)
        assert (shown.runs, shown.scenarios, shown.due, shown.cold_runs) == ((), (), (), 0)
        assert (shown.mean, shown.gap, shown.stages, shown.lean.word) == (None, None, None, None)
        assert (shown.lean.turns_needed, shown.lean.scenarios_needed) == (20, 3)
        assert not shown.mastered
        assert shown.next is not None
        assert (shown.next.reason, shown.next.day) == (NextReason.FIRST, None)

    def test_the_place_of_the_file_is_told(self, here: Room, path: Path) -> None:
        assert view(here).store_path == str(path)


class TestRuns:
    def test_every_run_is_in_the_table_the_newest_first(self, here: Room) -> None:
        cold = exam(here, "soothe", "gift")
        again = here.play("hear", "cancel")
        here.say(here.begin(), "hear")
        shown = view(here)
        assert [line.status for line in shown.runs] == [
            Status.OPEN,
            Status.FINISHED,
            Status.FINISHED,
        ]
        practised, first = shown.runs[1:]
        assert (first.run, first.ending, first.proper) == (cold.saved.id, "Bought off", False)
        assert (first.cold, first.mode, first.word) == (True, Mode.EXAM, Word.BENDS)
        assert first.headline is not None
        assert (practised.run, practised.headline) == (again.saved.id, 100)
        assert (practised.cold, practised.milliseconds) == (False, 1000)

    def test_a_headline_of_nothing_is_nothing_and_not_unknown(self, here: Room) -> None:
        exam(here, "terms", "wall")
        (line,) = view(here).runs
        assert line.headline == 0

    def test_a_replay_says_where_it_set_out_and_brings_only_its_own_time(self, here: Room) -> None:
        cold = exam(here, "hear", "gift")
        again = finished(here.desk.replay(cold, 2))
        here.say(again, "cancel")
        here.end(again)
        shown = view(here)
        assert (shown.runs[0].replay_turn, shown.runs[0].milliseconds) == (2, 500)
        assert shown.runs[1].replay_turn is None
        assert shown.practised.milliseconds == 1500
        assert (shown.practised.runs, shown.practised.scenarios) == (2, 1)

    def test_a_run_whose_file_is_gone_is_shown_with_its_own_words(
        self, here: Room, folder: Path
    ) -> None:
        exam(here, "hear", "cancel")
        shutil.rmtree(folder / "shop")
        shown = view(here)
        (line,) = shown.runs
        assert (line.title, line.ending, line.scenario_gone) == (
            "The lost order",
            "Agreement",
            True,
        )
        assert shown.scenarios[0].last is not None
        assert shown.scenarios[0].last.turns[0].said == "You lost a day. I open the order."

    def test_a_run_whose_file_has_changed_shows_and_opens_the_text_that_was_played(
        self, here: Room, folder: Path
    ) -> None:
        played = exam(here, "hear", "cancel")
        put(folder, SHOP.replace("Agreement", "Settled").replace("The lost order", "The order"))
        shown = view(here)
        (line,) = shown.runs
        assert (line.title, line.ending, line.scenario_gone) == ("The order", "Agreement", False)
        opened = finished(here.desk.resume(line.run))
        told = finished(here.desk.looking_back.debrief(opened))
        assert (told.ending, told.title) == ("Agreement", "The lost order")
        assert [row.said for row in told.turns] == [
            row.said for row in finished(here.desk.looking_back.debrief(played)).turns
        ]

    def test_texts_are_in_the_readers_language_where_there_is_one(
        self, here: Room, folder: Path
    ) -> None:
        exam(here, "hear", "cancel")
        (folder / "shop" / "uk.yaml").write_text(UKRAINIAN, encoding="utf-8")
        line = view(here, "uk").runs[0]
        assert (line.title, line.ending) == ("Загублене замовлення", "Домовленість")
        assert view(here, "en").runs[0].ending == "Agreement"
        assert view(here, "de").runs[0].ending == "Agreement"

    def test_a_run_that_cannot_be_read_any_more_keeps_its_line(
        self, path: Path, folder: Path
    ) -> None:
        with room(lambda: Store.open(path), folder) as here:
            exam(here, "hear", "cancel")
            unreadable(here, Mode.PRACTICE)
        tamper(path, "UPDATE answer SET reply = 'x' WHERE run = 1 AND seq = 1")
        tamper(path, "DELETE FROM figures")
        with room(lambda: Store.open(path), folder) as here:
            shown = view(here)
        assert len(shown.runs) == 2
        assert {line.ending for line in shown.runs} == {"agreed"}
        assert shown.scenarios[0].last is None
        assert shown.cold_runs == 0

    def test_figures_outlive_a_run_that_was_damaged_since_and_its_map_does_not(
        self, path: Path, folder: Path
    ) -> None:
        with room(lambda: Store.open(path), folder) as here:
            exam(here, "hear", "cancel")
        tamper(path, "UPDATE answer SET reply = 'x' WHERE run = 1 AND seq = 1")
        with room(lambda: Store.open(path), folder) as here:
            shown = view(here)
        assert (shown.cold_runs, shown.runs[0].headline) == (1, 100)
        assert shown.scenarios[0].last is None

    def test_figures_outlive_a_text_that_cannot_be_read_any_more(
        self, path: Path, folder: Path
    ) -> None:
        with room(lambda: Store.open(path), folder) as here:
            exam(here, "hear", "cancel")
            unreadable(here, Mode.PRACTICE)
        copy = (
            "INSERT INTO figures (run, version, scoring, body) "
            "SELECT 2, version, scoring, body FROM figures WHERE run = 1"
        )
        tamper(path, copy)
        with room(lambda: Store.open(path), folder) as here:
            shown = view(here)
        assert [line.headline for line in shown.runs] == [100, 100]
        (shop,) = shown.scenarios
        assert shop.runs == 2
        assert shop.last is not None
        assert shop.before is None

    def test_a_person_who_is_gone_is_said(self, here: Room) -> None:
        here.store(lambda store: store.profiles.delete(here.desk.profile))
        with pytest.raises(KnownError) as gone:
            view(here)
        assert gone.value.code == "profile_gone"


class TestOnlyColdRunsCount:
    def test_practice_and_replays_never_do(self, here: Room) -> None:
        cold = exam(here, "hear", "gift")
        alone = view(here)
        practised = here.play("hear", "cancel")
        finished(here.desk.looking_back.debrief(practised))
        again = finished(here.desk.replay(cold, 2))
        here.say(again, "cancel")
        here.end(again)
        finished(here.desk.looking_back.debrief(again))
        shown = view(here)
        assert shown.cold_runs == alone.cold_runs == 1
        assert (shown.mean, shown.gap, shown.stages) == (alone.mean, alone.gap, alone.stages)
        assert (shown.lean, shown.mastery) == (alone.lean, alone.mastery)
        assert shown.practised.runs == 3


class TestScenarios:
    def test_the_maps_show_the_last_two_runs_from_the_start(self, here: Room) -> None:
        cold = exam(here, "soothe", "gift")
        here.play("hear", "cancel")
        again = finished(here.desk.replay(cold, 2))
        here.say(again, "wall")
        here.end(again)
        (shop,) = view(here).scenarios
        assert (shop.runs, shop.cold_runs) == (2, 1)
        assert shop.last is not None
        assert shop.before is not None
        assert [(row.care, row.firmness) for row in shop.last.turns] == [(4, 4), (4, 4)]
        assert [(row.care, row.firmness) for row in shop.before.turns] == [(4, 0), (3, 0)]
        assert (shop.last.headline, shop.last.word) == (100, Word.LEVEL)
        assert sum((row.delta for row in shop.before.turns), Fraction(0)) > 0

    def test_a_review_stands_with_its_day_and_gap(self, here: Room) -> None:
        training = exam(here, "hear", "cancel")
        (shop,) = view(here).scenarios
        ended = here.saved(training.saved.id).ended
        assert ended is not None
        assert (shop.mean, shop.gap_days) == (100, 4)
        assert shop.due == ended.date() + timedelta(days=4)


class TestDueToday:
    def test_a_talk_is_due_on_its_day_in_the_list_and_on_the_screen(self, here: Room) -> None:
        exam(here, "hear", "cancel")
        assert all(row.due is None for row in finished(here.desk.rows()))
        assert view(here).due == ()
        here.desk._clock.now += timedelta(days=4)
        row = next(row for row in finished(here.desk.rows()) if row.id == "shop")
        shown = view(here)
        assert row.due == shown.due[0].day == here.desk.progress.today
        assert shown.next == shown.due[0]
        assert shown.next is not None
        assert (shown.next.title, shown.next.reason) == ("The lost order", NextReason.DUE)
        assert finished(here.desk.progress.next_talk()) == shown.next

    def test_an_exam_on_that_day_is_cold_and_plans_the_next_one(self, here: Room) -> None:
        exam(here, "hear", "cancel")
        here.desk._clock.now += timedelta(days=4)
        again = exam(here, "hear", "cancel")
        assert again.saved.cold
        shown = view(here)
        assert (shown.due, shown.cold_runs) == ((), 2)
        assert shown.scenarios[0].gap_days == 9

    def test_when_all_was_sat_the_earliest_review_is_next(self, here: Room) -> None:
        exam(here, "terms", "wall")
        exam(here, "both", scenario="after")
        exam(here, "both", scenario="endless")
        found = finished(here.desk.progress.next_talk())
        assert found is not None
        assert (found.scenario, found.reason) == ("shop", NextReason.LATER)


class TestOwnRules:
    def test_rules_and_promises_come_with_where_they_are_from(self, here: Room) -> None:
        training = exam(here, "hear", "cancel")
        at = here.desk._clock()
        person, run = here.desk.profile, training.saved.id
        here.store(
            lambda store: (
                store.debriefs.adopt_rule(person, "If late, then I ring.", at, run),
                store.debriefs.adopt_rule(person, "Own.", at, run, house_rule="record"),
                store.debriefs.promise(person, "Ask first.", at, run),
            )
        )
        shown = view(here)
        assert [(rule.text, rule.scenario_title, rule.house) for rule in shown.rules] == [
            ("If late, then I ring.", "The lost order", None),
            ("Own.", "The lost order", "Open the order first."),
        ]
        assert [(one.text, one.kept) for one in shown.promises] == [("Ask first.", None)]


class TestMastery:
    def test_one_talk_says_what_is_there_and_what_is_needed(self, here: Room) -> None:
        exam(here, "hear", "cancel")
        lines = {line.condition: line for line in view(here).mastery}
        assert (lines[Condition.RUNS].have, lines[Condition.RUNS].need) == (1, 4)
        assert lines[Condition.MEAN].met
        assert lines[Condition.LAST].have is None
