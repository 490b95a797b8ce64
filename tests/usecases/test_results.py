"""Registers and groups over everybody's runs: what a company learns about itself."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.practice import Flag
from simulator.model.run import Mode
from simulator.model.score import Word
from simulator.progress.rows import Measure
from simulator.usecases.desk import Desk
from simulator.usecases.results import Results
from simulator.usecases.steps import finished
from simulator.usecases.training import Training
from tests.scenario.houses import put_house, put_referring
from tests.usecases.room import Room
from tests.usecases.shop import SHOP, put


def results(here: Room) -> Results:
    return Results(here.desk.keeper, here.desk.shelf, clock=here.desk._clock)


def somebody(here: Room, name: str) -> Room:
    """Another person at the same computer."""
    desk = here.desk
    person = desk.keeper.submit(lambda store: store.profiles.add(name, desk._clock())).result(30)
    other = Desk(desk.keeper, desk.shelf, person.id, clock=desk._clock, seed=desk._seed)
    return Room(other, here.seeds)


def together(here: Room, name: str) -> Room:
    """A room of people at the same computer."""
    desk = here.desk
    room = desk.keeper.submit(lambda store: store.profiles.room(name, desk._clock())).result(30)
    other = Desk(desk.keeper, desk.shelf, room.id, clock=desk._clock, seed=desk._seed)
    return Room(other, here.seeds)


def adopt(here: Room, text: str, run: int, house_rule: str | None = None) -> None:
    at, person = here.desk._clock(), here.desk.profile
    here.store(lambda store: store.debriefs.adopt_rule(person, text, at, run, house_rule))


def exam(
    here: Room, *replies: str, scenario: str = "shop", causes: Sequence[str] | None = None
) -> Training:
    return sat(here, Mode.EXAM, replies, scenario, causes)


def sat(
    here: Room,
    mode: Mode,
    replies: Sequence[str],
    scenario: str = "shop",
    causes: Sequence[str] | None = None,
) -> Training:
    training = here.play(*replies, scenario=scenario, mode=mode)
    if causes is not None:
        finished(here.desk.looking_back.keep_causes(training, causes))
    finished(here.desk.looking_back.debrief(training))
    return training


def crowd(here: Room, count: int) -> list[Room]:
    return [here, *(somebody(here, f"Person {number}") for number in range(1, count))]


class TestPainPoints:
    def test_a_cause_that_was_found_says_what_mends_it_and_how_often(self, here: Room) -> None:
        exam(here, "hear", "cancel", causes=["number", "person"])
        sat(here, Mode.PRACTICE, ["hear", "cancel"], causes=["number", "terms"])
        exam(somebody(here, "Taras"), "terms", "wall", causes=["terms"])
        exam(somebody(here, "Lida"), "terms", "wall")
        view = finished(results(here).registers())
        assert (view.people, view.runs) == (3, 4)
        first, second = view.pains
        assert (first.cause, first.text, first.fix) == (
            "number",
            "The number was never read back",
            "Read it back.",
        )
        assert (first.found, first.asked, first.runs, first.primary) == (2, 3, 4, True)
        assert (second.cause, second.found, second.primary) == ("terms", 2, False)
        assert first.last_found == max(line.last for line in here.runs())

    def test_a_false_cause_is_no_pain_point_and_one_nobody_found_is_not_listed(
        self, here: Room
    ) -> None:
        exam(here, "hear", "cancel", causes=["person"])
        assert finished(results(here).registers()).pains == ()

    def test_a_replay_counts_nowhere_because_its_beginning_is_copied(self, here: Room) -> None:
        played = exam(here, "soothe", "gift", causes=["number"])
        before = finished(results(here).registers())
        again = finished(here.desk.replay(played, 2))
        here.say(again, "own")
        here.end(again)
        finished(here.desk.looking_back.keep_causes(again, ["number"]))
        assert finished(results(here).registers()) == before

    def test_owner_and_day_are_kept_with_the_cause_and_go_when_emptied(self, here: Room) -> None:
        exam(here, "hear", "cancel", causes=["number"])
        work = results(here)
        measure = Measure("shop", "number", "Taras", date(2026, 4, 1), None, "Ask IT.")
        finished(work.keep_measure(measure))
        (pain,) = finished(work.registers()).pains
        assert (pain.owner, pain.due, pain.done, pain.note) == (
            "Taras",
            date(2026, 4, 1),
            None,
            "Ask IT.",
        )
        finished(work.keep_measure(Measure("shop", "number", "")))
        assert here.store(lambda store: store.measures.all()) == ()
        assert finished(work.registers()).pains[0].owner == ""

    def test_a_cause_the_text_has_no_more_is_told_in_the_words_it_was_found_in(
        self, here: Room, folder: Path
    ) -> None:
        exam(here, "hear", "cancel", causes=["number"])
        put(folder, SHOP.replace("id: number, text: The number was", "id: other, text: It was"))
        exam(somebody(here, "Taras"), "hear", "cancel", causes=["other"])
        texts = {pain.cause: pain.text for pain in finished(results(here).registers()).pains}
        assert texts == {
            "number": "The number was never read back",
            "other": "It was never read back",
        }

    def test_a_talk_that_is_gone_still_has_its_words(self, here: Room, folder: Path) -> None:
        exam(here, "hear", "cancel", causes=["number"])
        shutil.rmtree(folder / "shop")
        (pain,) = finished(results(here).registers()).pains
        assert (pain.scenario_title, pain.fix) == ("The lost order", "Read it back.")


class TestRulesAndPromises:
    def test_rules_are_counted_by_runs_that_kept_and_breached_them(self, here: Room) -> None:
        exam(here, "hear", "cancel")
        exam(somebody(here, "Taras"), "soothe", "gift")
        view = finished(results(here).registers())
        records = {rule.rule: rule for rule in view.rules}
        assert (records["record"].kept, records["record"].breached) == (1, 0)
        assert (records["who_when"].kept, records["who_when"].breached) == (0, 1)
        assert records["who_when"].text == "Every promise names who and when."
        assert records["who_when"].scenario_titles == ("The lost order",)
        assert not records["who_when"].of_house

    def test_promises_are_counted_as_made_and_left_open(self, here: Room) -> None:
        exam(here, "soothe", "gift")
        exam(somebody(here, "Taras"), "hear", "cancel")
        (promise,) = finished(results(here).registers()).promises
        assert (promise.promise, promise.text) == ("callback", "A call by six")
        assert (promise.made, promise.left_open, promise.kept) == (1, 1, 0)

    def test_the_house_code_stands_with_all_its_rules(self, here: Room, folder: Path) -> None:
        put_house(folder)
        put_referring(folder)
        played = exam(here, "both", scenario="small")
        at, person, run = here.desk._clock(), here.desk.profile, played.saved.id
        here.store(
            lambda store: (
                store.debriefs.adopt_rule(
                    person, "If lost, then I look.", at, run, house_rule="record_first"
                ),
                store.debriefs.adopt_rule(person, "My own.", at, run),
            )
        )
        view = finished(results(here).registers())
        assert view.house_title
        rules = {rule.rule: rule for rule in view.rules}
        assert set(rules) == {"record_first", "own_first"}
        assert all(rule.of_house for rule in rules.values())
        assert rules["record_first"].kept == 1
        assert [line.text for line in rules["record_first"].adopted] == ["If lost, then I look."]
        assert rules["record_first"].adopted[0].scenario_title == played.scenario.title
        assert (rules["own_first"].kept, rules["own_first"].breached) == (0, 0)
        assert [line.text for line in view.adopted] == ["My own."]

    def test_without_a_house_code_there_is_no_title(self, here: Room) -> None:
        view = finished(results(here).registers())
        assert (view.house_title, view.rules, view.people, view.runs) == ("", (), 0, 0)


class TestWhose:
    def test_a_team_or_one_person_can_be_asked_for(self, here: Room) -> None:
        taras = somebody(here, "Taras")
        exam(here, "hear", "cancel", causes=["number"])
        exam(taras, "hear", "cancel", causes=["terms"])
        work = results(here)
        team = finished(work.add_team("Night shift"))
        finished(work.put_members(team.id, [taras.desk.profile]))
        of_team = finished(work.registers(team=team.id))
        of_one = finished(work.registers(person=here.desk.profile))
        assert [pain.cause for pain in of_team.pains] == ["terms"]
        assert [pain.cause for pain in of_one.pains] == ["number"]
        assert (of_team.people, of_one.people) == (1, 1)

    def test_a_team_that_is_gone_has_nobody(self, here: Room) -> None:
        exam(here, "hear", "cancel")
        work = results(here)
        team = finished(work.add_team("Night shift"))
        finished(work.rename_team(team.id, "Day shift"))
        finished(work.delete_team(team.id))
        assert finished(work.registers(team=team.id)).runs == 0
        assert finished(work.group(team.id)).people == 0
        with pytest.raises(KnownError) as gone:
            finished(work.put_members(team.id, [1]))
        assert gone.value.code == "team_gone"


class TestRooms:
    def test_a_pain_that_a_room_found_is_found_and_the_room_is_no_person(self, here: Room) -> None:
        exam(here, "hear", "cancel", causes=["terms"])
        sat(together(here, "Sales"), Mode.PRACTICE, ["hear", "cancel"], causes=["number"])
        view = finished(results(here).registers())
        assert (view.people, view.rooms, view.runs) == (1, 1, 2)
        found = {pain.cause: (pain.found, pain.asked, pain.runs) for pain in view.pains}
        assert found == {"number": (1, 2, 2), "terms": (1, 2, 2)}

    def test_rules_kept_and_promises_made_by_a_room_are_counted(self, here: Room) -> None:
        alone = finished(results(here).registers())
        assert (alone.rules, alone.promises) == ((), ())
        sat(together(here, "Sales"), Mode.PRACTICE, ["soothe", "gift"])
        view = finished(results(here).registers())
        assert {rule.rule: rule.breached for rule in view.rules}["who_when"] == 1
        assert [promise.made for promise in view.promises] == [1]

    def test_a_rule_that_a_room_agreed_on_stands_with_its_name(
        self, here: Room, folder: Path
    ) -> None:
        put_house(folder)
        mine, room = exam(here, "hear", "cancel"), together(here, "Sales")
        ours = sat(room, Mode.PRACTICE, ["hear", "cancel"])
        adopt(here, "My own.", mine.saved.id)
        adopt(room, "Ours.", ours.saved.id)
        adopt(room, "If lost, then we look.", ours.saved.id, "record_first")
        view = finished(results(here).registers())
        assert [(line.text, line.room) for line in view.adopted] == [
            ("My own.", ""),
            ("Ours.", "Sales"),
        ]
        (grown,) = next(rule.adopted for rule in view.rules if rule.rule == "record_first")
        assert (grown.text, grown.room) == ("If lost, then we look.", "Sales")
        assert grown.scenario_title == "The lost order"

    def test_a_measure_that_a_room_decided_stands_beside_its_cause(self, here: Room) -> None:
        sat(together(here, "Sales"), Mode.PRACTICE, ["hear", "cancel"], causes=["number"])
        finished(results(here).keep_measure(Measure("shop", "number", "Ihor", date(2026, 4, 1))))
        (pain,) = finished(results(here).registers()).pains
        assert (pain.owner, pain.due, pain.found) == ("Ihor", date(2026, 4, 1), 1)

    def test_a_team_and_a_person_have_nothing_of_a_room(self, here: Room) -> None:
        exam(here, "hear", "cancel", causes=["terms"])
        room = together(here, "Sales")
        ours = sat(room, Mode.PRACTICE, ["hear", "cancel"], causes=["number"])
        adopt(room, "Ours.", ours.saved.id)
        work = results(here)
        team = finished(work.add_team("Night shift"))
        finished(work.put_members(team.id, [here.desk.profile, room.desk.profile]))
        for view in (
            finished(work.registers(team=team.id)),
            finished(work.registers(person=here.desk.profile)),
        ):
            assert (view.people, view.rooms, view.runs, view.adopted) == (1, 0, 1, ())
            assert [pain.cause for pain in view.pains] == ["terms"]

    def test_even_an_exam_of_a_room_is_no_part_of_the_group(self, here: Room) -> None:
        for one in crowd(here, 5):
            exam(one, "hear", "gift", causes=["number"])
        work = results(here)
        before = finished(work.group())
        assert before.people == 5
        room = together(here, "Sales")
        exam(room, "terms", "wall", causes=["terms"])
        assert finished(work.group()) == before
        assert "Sales" not in [member.name for member in before.members]

    def test_four_people_and_a_room_are_not_five_people(self, here: Room) -> None:
        for one in [*crowd(here, 4), together(here, "Sales")]:
            exam(one, "hear", "gift")
        view = finished(results(here).group())
        assert (view.people, view.cohort, view.items) == (4, None, ())
        assert (view.team.people, len(view.members)) == (4, 4)


class TestGroup:
    def test_under_five_people_nothing_is_said_of_the_group(self, here: Room) -> None:
        for one in crowd(here, 4):
            exam(one, "soothe", "gift")
        view = finished(results(here).group())
        assert (view.people, view.cold_runs) == (4, 4)
        assert view.cohort is None
        assert view.items == ()

    def test_five_people_see_where_they_fall(self, here: Room) -> None:
        for one in crowd(here, 5):
            exam(one, "soothe", "gift", causes=["number"])
        view = finished(results(here).group())
        assert view.cohort is not None
        assert view.cohort.words == {Word.BENDS: 5}
        assert view.cohort.stages is not None
        assert sum(view.cohort.stages) == 100
        assert view.cohort.balance is not None
        assert view.cohort.balance.lower == view.cohort.balance.median
        worst, other = view.cohort.falls
        assert worst.scenario_title == other.scenario_title == "The lost order"
        assert worst.delta is not None
        assert other.delta is not None
        assert worst.delta > other.delta > 0
        assert {worst.client_says, other.client_says} == {
            "Nobody came and nobody rang.",
            "And the second fee?",
        }
        hits = {hit.cause: (hit.found, hit.asked) for hit in view.cohort.causes}
        assert hits == {"number": (5, 5), "terms": (0, 5)}

    def test_items_stand_in_the_order_of_the_talk_with_their_replies_in_file_order(
        self, here: Room
    ) -> None:
        for one in crowd(here, 5):
            exam(one, "hear", "wall")
        view = finished(results(here).group())
        assert [item.node for item in view.items] == ["hello", "fee"]
        hello, fee = view.items
        assert [share.reply for share in hello.shares] == ["hear", "soothe", "terms"]
        assert [(share.chosen, share.open) for share in hello.shares] == [(5, 5), (0, 5), (0, 5)]
        assert [share.reply for share in fee.shares] == ["cancel", "gift", "wall", "own"]
        assert (fee.shares[2].care, fee.shares[2].firmness) == (0, 3)
        assert (hello.p, fee.p) == (1, 0)
        assert hello.flags == fee.flags == (Flag.TOO_FEW,)
        assert fee.key
        assert fee.delta is not None
        assert fee.delta > 0

    def test_thirty_answers_tell_a_giveaway_and_its_dead_traps(self, here: Room) -> None:
        people = crowd(here, 30)
        for one in people:
            exam(one, "hear", "cancel")
        hello = finished(results(here).group()).items[0]
        assert hello.answers == 30
        assert hello.flags == (Flag.GIVEAWAY, Flag.DEAD_TRAP)
        assert [(share.reply, share.dead) for share in hello.shares] == [
            ("hear", False),
            ("soothe", True),
            ("terms", True),
        ]

    def test_practice_and_replays_are_no_part_of_it(self, here: Room) -> None:
        for one in crowd(here, 5):
            played = exam(one, "hear", "gift")
            again = finished(one.desk.replay(played, 2))
            one.say(again, "cancel")
            one.end(again)
            sat(one, Mode.PRACTICE, ["terms", "wall"])
        view = finished(results(here).group())
        assert view.cold_runs == 5
        assert view.cohort is not None
        assert view.cohort.words == {Word.BENDS: 5}

    def test_members_are_everybody_and_say_who_is_in_the_team(self, here: Room) -> None:
        taras = somebody(here, "Taras")
        exam(taras, "hear", "cancel")
        work = results(here)
        team = finished(work.add_team("Night shift"))
        finished(work.put_members(team.id, [taras.desk.profile]))
        view = finished(work.group(team.id))
        assert (view.team.name, view.team.people) == ("Night shift", 1)
        assert [(name.id, name.name, name.people) for name in view.teams] == [
            (0, "", 2),
            (team.id, "Night shift", 1),
        ]
        assert [(one.name, one.in_team, one.cold_runs, one.here) for one in view.members] == [
            ("Olena", False, 0, True),
            ("Taras", True, 1, True),
        ]
        assert view.first == view.last

    def test_a_fork_the_text_has_no_more_keeps_its_words(self, here: Room, folder: Path) -> None:
        for one in crowd(here, 5):
            exam(one, "hear", "wall")
        shutil.rmtree(folder / "shop")
        view = finished(results(here).group())
        assert [item.client_says for item in view.items][1] == "And the second fee?"

    def test_a_group_of_nobody_is_empty(self, here: Room) -> None:
        view = finished(results(here).group())
        assert (view.people, view.cold_runs, view.items, view.cohort) == (0, 0, (), None)
        assert (view.first, view.last) == (None, None)

    def test_the_group_may_be_stopped_between_two_pieces(self, here: Room) -> None:
        exam(here, "hear", "cancel")
        view = finished(results(here).group(stop=lambda: True))
        assert view.cold_runs == 0

    def test_the_mean_of_a_fork_is_exact(self, here: Room) -> None:
        for number, one in enumerate(crowd(here, 5)):
            exam(one, "hear", "cancel" if number else "gift")
        fee = finished(results(here).group()).items[1]
        assert fee.p == Fraction(4, 5)
