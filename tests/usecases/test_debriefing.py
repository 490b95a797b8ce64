"""The debrief as values: rows, stamps, roads, causes, numbers."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from simulator.analysis.bounds import prospects_of
from simulator.engine.session import Session
from simulator.model.run import SILENCE, Mode
from simulator.model.scenario import Scenario, Tag
from simulator.model.score import Band, Kind, Word
from simulator.usecases.debrief_causes import causes_view
from simulator.usecases.debrief_turns import turn_rows
from simulator.usecases.debrief_views import (
    DebriefView,
    Lean,
    Numbers,
    Reflection,
    Stamp,
)
from simulator.usecases.debriefing import Told, debrief_view, score_of
from tests.graphs import worked_graph
from tests.usecases.shop import ENDLESS, SHOP, read
from tests.usecases.test_scripted import ONLY_SILENCE

Answers = tuple[str, ...]


def played(scenario: Scenario, *answers: str) -> Session:
    session = Session(scenario, 1)
    for answer in answers:
        session.take(session.consider(answer))
    return session


def debrief(scenario: Scenario, *answers: str, **more: Any) -> DebriefView:
    session = played(scenario, *answers)
    score = score_of(session, prospects_of(scenario))
    return debrief_view(session, Mode.PRACTICE, score, **more)


class TestFacts:
    def test_the_ending_and_what_it_left_behind_are_told(self) -> None:
        told = debrief(read(SHOP), "soothe", "own")
        assert (told.scenario, told.title, told.mode) == ("shop", "The lost order", Mode.PRACTICE)
        assert (told.client_name, told.face) == ("Iryna Koval", "iryna")
        assert (told.ending, told.ending_text, told.proper) == (
            "Agreement",
            "She comes back.",
            True,
        )
        assert (told.cash, told.fair_cash, told.minutes) == (0, 100, 2)
        assert told.nerves == Fraction(55 + 30, 2)
        assert (told.loyalty, told.told_negative, told.told_positive) == (30, 4, 0)
        assert told.price == 20 + Fraction(1, 2) * 1200
        assert told.promises_open == ("A call by six",)
        assert told.rules_kept == ()

    def test_rules_kept_are_told_in_words(self) -> None:
        assert debrief(read(SHOP), "hear", "cancel").rules_kept == ("Open the order first.",)

    def test_what_the_client_brought_holds_their_loyalty_down(self) -> None:
        session = played(read(SHOP), "hear", "cancel")
        low, none = (
            debrief_view(session, Mode.EXAM, None, prior_loyalty=prior).loyalty
            for prior in (Fraction(20), None)
        )
        assert (low, none) == (35, 70)

    def test_what_was_said_before_the_numbers_stays_with_it(self) -> None:
        reflection = Reflection(1, Lean.BENT)
        assert debrief(read(SHOP), "hear", "cancel", told=Told(reflection)).reflection == reflection
        assert debrief(read(SHOP), "hear", "cancel").reflection is None

    def test_the_rows_of_an_earlier_run_stand_beside_it(self) -> None:
        scenario = read(SHOP)
        earlier = turn_rows(played(scenario, "terms", "wall"))
        assert debrief(scenario, "hear", "cancel", previous=earlier).previous == earlier


class TestRows:
    def test_a_row_holds_the_turn_as_it_was_heard_and_said(self) -> None:
        first, second = debrief(read(SHOP), "soothe", "own").turns
        assert (first.number, first.node, first.key) == (1, "hello", False)
        assert first.client_says in ("Nobody came and nobody rang.", "I waited the whole day.")
        assert (first.said, first.inner) == ("So sorry. All is well by six.", "We shall see.")
        assert (first.care, first.firmness) == (4, 0)
        assert (first.care_letters, first.firmness_letters) == ("HADT", None)
        assert (first.weight, first.delta, first.kind) == (1, 75, Kind.BENT)
        assert (first.mood_before, first.mood_after) == (3, 4)
        assert (first.tension_before, first.tension_after) == (55, 30)
        assert (second.number, second.node, second.key) == (2, "fee", True)
        assert (second.weight, second.delta, second.kind) == (1, 0, Kind.LEVEL)

    def test_a_silence_says_nothing_and_has_no_letters(self) -> None:
        row = debrief(read(SHOP), "hear", SILENCE, "cancel").turns[1]
        assert (row.said, row.inner) == (None, None)
        assert (row.care, row.firmness) == (0, 0)
        assert (row.care_letters, row.firmness_letters) == ("", "")
        assert row.kind is Kind.WEAK

    def test_points_lost_add_up_to_what_lacks_of_a_hundred(self) -> None:
        for answers in (("hear", "own"), ("terms", "wall"), ("hear", SILENCE, "wall")):
            told = debrief(read(SHOP), *answers)
            assert told.numbers is not None
            assert sum(row.delta for row in told.turns) == 100 - told.numbers.balance


class TestStamps:
    def test_violations_come_first_then_breached_rules_each_with_its_words(self) -> None:
        said = "So sorry. All is well by six."
        assert debrief(read(SHOP), "soothe", "gift").stamps == (
            Stamp(said, 1, tag=Tag.OVERPROMISE),
            Stamp(said, 1, rule="Every promise names who and when."),
        )

    def test_a_withdrawn_violation_is_stamped_so(self) -> None:
        first, *_ = debrief(read(SHOP), "soothe", "own").stamps
        assert (first.tag, first.withdrawn) == (Tag.OVERPROMISE, True)

    def test_a_clean_run_has_none_even_with_a_silence(self) -> None:
        assert debrief(read(SHOP), "hear", SILENCE, "cancel").stamps == ()


class TestRoads:
    @pytest.mark.parametrize(
        ("answers", "roads"),
        [
            ("CCC", [(1, Fraction(25)), (3, Fraction(35))]),  # the first of two that cost the same
            ("III", [(1, Fraction(25)), (3, Fraction(770, 19))]),
            ("BN", [(2, Fraction(75))]),
            ("BBC", [(3, Fraction(55))]),
            ("BBB", []),
        ],
    )
    def test_the_two_turns_that_cost_most_are_told_in_the_order_they_were_played(
        self, answers: str, roads: list[tuple[int, Fraction]]
    ) -> None:
        told = debrief(worked_graph("G1"), *answers)
        assert [(road.turn, road.delta) for road in told.roads] == roads

    def test_a_road_sets_the_best_reply_beside_the_one_given(self) -> None:
        (road,) = debrief(read(SHOP), "soothe", "own").roads
        assert road.client_says in ("Nobody came and nobody rang.", "I waited the whole day.")
        assert (road.yours, road.your_why) == (
            "So sorry. All is well by six.",
            "Nobody can keep that.",
        )
        assert road.tempted == "It calms at once."
        assert (road.best, road.best_why) == (
            "You lost a day. I open the order.",
            "She was heard.",
        )

    def test_a_silence_has_a_road_too(self) -> None:
        (road,) = debrief(read(SHOP), "hear", SILENCE, "cancel").roads
        assert (road.turn, road.yours, road.your_why, road.tempted) == (2, None, None, None)
        assert road.best == "Taras cancels the one fee now."


class TestNumbers:
    def test_they_are_those_of_the_score(self) -> None:
        assert debrief(read(SHOP), "soothe", "own").numbers == Numbers(
            headline=Fraction(25),
            balance=Fraction(25),
            cap=84,
            band=Band.LOST,
            word=Word.BENDS,
            lean=Fraction(50),
            see_saw=Fraction(0),
            value=Fraction(1, 4),
            hear=Fraction(3, 4),
            hold=Fraction(1, 4),
            weak=Fraction(1, 4),
            unserved=Fraction(0),
            stages=(Fraction(25, 2), Fraction(125, 2), Fraction(25, 2), Fraction(25, 2)),
        )

    def test_without_finite_bounds_there_are_none_and_nothing_is_lost_anywhere(self) -> None:
        session = played(read(ENDLESS, "endless"), "wait", "both")
        assert score_of(session, None) is None
        told = debrief_view(session, Mode.PRACTICE, None)
        assert told.numbers is None
        assert told.roads == ()
        assert [row.delta for row in told.turns] == [0, 0]
        assert (told.ending, told.ending_text, told.loyalty) == ("Agreement", "", 55)

    def test_a_silence_may_lead_to_where_nothing_finite_follows(self) -> None:
        scenario = read(ONLY_SILENCE, "small")
        session = played(scenario, SILENCE, "so")
        assert score_of(session, prospects_of(scenario)) is None


class TestCauses:
    def test_before_the_task_only_its_lines_are_shown(self) -> None:
        told = debrief(read(SHOP), "hear", "cancel")
        assert [(row.id, row.text) for row in told.causes] == [
            ("number", "The number was never read back"),
            ("terms", "The terms were not said"),
            ("person", "She is difficult"),
        ]
        assert told.causes_answered is None

    def test_each_line_gets_its_verdict(self) -> None:
        told = causes_view(played(read(SHOP), "hear", "cancel"), ("number", "person"))
        assert [
            (row.id, row.ticked, row.true_cause, row.primary, row.fix) for row in told.verdicts
        ] == [
            ("number", True, True, True, "Read it back."),
            ("terms", False, True, False, None),
            ("person", True, False, False, None),
        ]
        assert told.facts_found == ("The number had a typo.",)
        assert told.facts_missed == ("There is a party on Saturday.",)
        assert told.score == 50

    def test_ticking_all_true_causes_with_all_key_facts_gives_a_hundred(self) -> None:
        assert causes_view(played(read(SHOP), "hear", "cancel"), ("number", "terms")).score == 100

    @pytest.mark.parametrize(
        ("answers", "lines"),
        [
            (
                ("hear", "cancel"),
                ("The number has a typo.", "And the second fee?", "Good. Until tomorrow."),
            ),
            (("hear", "wall"), ("The number has a typo.", "And the second fee?")),
        ],
    )
    def test_only_lines_that_were_heard_in_this_run_are_evidence(
        self, answers: Answers, lines: tuple[str, ...]
    ) -> None:
        told = causes_view(played(read(SHOP), *answers), ())
        assert told.verdicts[0].evidence == lines
        assert told.verdicts[1].evidence == ()

    def test_what_is_told_before_the_first_reply_is_evidence_too(self) -> None:
        text = SHOP.replace("[aside, fee, farewell]", "[queue]")
        told = causes_view(played(read(text), "terms", "wall"), ())
        assert told.verdicts[0].evidence == ("Hello? Hello!",)

    def test_the_answer_stands_in_the_debrief(self) -> None:
        told = debrief(read(SHOP), "hear", "cancel", told=Told(ticked=()))
        assert told.causes_answered is not None
        assert told.causes_answered.score == 50

    def test_a_scenario_without_causes_has_no_points_to_give(self) -> None:
        told = causes_view(played(read(ENDLESS, "endless"), "both"), ())
        assert (told.verdicts, told.score) == ((), 0)
