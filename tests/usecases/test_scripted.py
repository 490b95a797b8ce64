"""Scripted runs and the two public JSON forms, key by key."""

from __future__ import annotations

import hashlib
import json
from fractions import Fraction
from typing import Any

import pytest

from simulator.engine.session import RefusalError
from simulator.model.run import SILENCE
from simulator.usecases.scripted import bounds_report, play_answers, run_report
from tests.graphs import WORKED, worked_graph
from tests.scenario.samples import minimal_scenario_yaml
from tests.usecases.shop import ENDLESS, SHOP, read

RUN_KEYS = [
    "scenario",
    "digest",
    "scoring",
    "ending",
    "proper",
    "value",
    "balance",
    "headline",
    "cap",
    "band",
    "word",
    "hear",
    "hold",
    "bent",
    "hardened",
    "weak",
    "unserved",
    "lean",
    "see_saw",
    "steadiness",
    "recovery",
    "pressure_gap",
    "stages",
    "violations",
    "breached",
    "promises_open",
    "loyalty",
    "told_negative",
    "told_positive",
    "price",
    "root_cause",
    "turns",
]
FIGURES = RUN_KEYS[RUN_KEYS.index("value") : RUN_KEYS.index("violations")]
OUTCOME = ["loyalty", "told_negative", "told_positive", "price"]
TURN_KEYS = ["node", "reply", "care", "firmness", "weight", "delta", "tension", "trust", "best"]


def report(text: str, *answers: str, name: str = "shop", **more: Any) -> dict[str, Any]:
    return run_report(play_answers(read(text, name), answers, **more))


class TestARun:
    def test_every_figure_has_its_place_and_its_form(self) -> None:
        told = report(SHOP, "soothe", "own", causes=("number", "person"))
        assert list(told) == RUN_KEYS
        assert told == {
            "scenario": "shop",
            "digest": hashlib.sha256(SHOP.encode()).hexdigest(),
            "scoring": 1,
            "ending": "agreed",
            "proper": True,
            "value": "1/4",
            "balance": "25",
            "headline": 25,
            "cap": 84,
            "band": "lost",
            "word": "bends",
            "hear": "3/4",
            "hold": "1/4",
            "bent": "1/2",
            "hardened": "0",
            "weak": "1/4",
            "unserved": "0",
            "lean": 50,
            "see_saw": 0,
            "steadiness": 50,
            "recovery": 50,
            "pressure_gap": pytest.approx(float(Fraction(50, 391))),
            "stages": [12.5, 62.5, 12.5, 12.5],
            "violations": ["overpromise"],
            "breached": ["who_when"],
            "promises_open": ["callback"],
            "loyalty": 30,
            "told_negative": 4,
            "told_positive": 0,
            "price": 620,
            "root_cause": 0,
            "turns": [
                {
                    "node": "hello",
                    "reply": "soothe",
                    "care": 4,
                    "firmness": 0,
                    "weight": "1",
                    "delta": "75",
                    "tension": 55,
                    "trust": 50,
                    "best": "hear",
                },
                {
                    "node": "fee",
                    "reply": "own",
                    "care": 2,
                    "firmness": 2,
                    "weight": "1",
                    "delta": "0",
                    "tension": 30,
                    "trust": 50,
                    "best": "own",
                },
            ],
        }

    @pytest.mark.parametrize("answers", WORKED["G1"]["runs"])
    def test_the_worked_examples_come_out_as_fraction_strings(self, answers: str) -> None:
        run = WORKED["G1"]["runs"][answers]
        told = run_report(play_answers(worked_graph("G1"), answers))
        assert (told["value"], told["balance"]) == (run["V"], run["B"])
        assert (told["bent"], told["hardened"]) == (run["bend"], run["harden"])
        assert (told["weak"], told["unserved"]) == (run["void"], run["unserved"])
        assert [turn["delta"] for turn in told["turns"]] == run["delta"]

    def test_a_number_that_is_no_whole_one_is_not_rounded(self) -> None:
        told = report(SHOP, "hear", "own")
        assert told["balance"] == "200/3"
        assert told["headline"] == float(Fraction(200, 3))

    def test_a_whole_number_is_written_without_a_point(self) -> None:
        assert '"headline": 100,' in json.dumps(report(SHOP, "hear", "cancel"))

    def test_a_silence_is_a_dash_with_ratings_of_nothing(self) -> None:
        told = report(SHOP, "hear", SILENCE, "cancel")
        first, second, third = told["turns"]
        assert (second["reply"], second["care"], second["firmness"]) == ("-", 0, 0)
        assert (second["weight"], second["delta"]) == ("2", "200/3")
        assert (third["weight"], third["delta"]) == ("0", "0")
        assert third["tension"] == second["tension"] + 5
        assert first["delta"] == "0"

    def test_violations_are_tags_as_plans_name_them(self) -> None:
        told = report(SHOP, "soothe", "gift")
        assert told["violations"] == ["overpromise"]
        assert (told["cap"], told["proper"]) == (39, False)

    def test_the_columns_stand_on_the_common_base(self) -> None:
        told = report(SHOP, "soothe", "gift")
        parts = {name: Fraction(told[name]) for name in ("value", "bent", "hardened", "weak")}
        assert sum(parts.values()) + Fraction(told["unserved"]) == 1
        assert Fraction(told["hear"]) == parts["value"] + parts["bent"]
        assert Fraction(told["hold"]) == parts["value"] + parts["hardened"]

    def test_what_is_none_is_null(self) -> None:
        told = report(SHOP, "hear", "cancel")
        assert (told["cap"], told["recovery"], told["root_cause"]) == (None, None, None)

    def test_the_seed_changes_no_figure(self) -> None:
        assert report(SHOP, "soothe", "own", seed=1) == report(SHOP, "soothe", "own", seed=2)


class TestUnfinished:
    def test_ending_and_figures_are_null_and_the_turns_are_there(self) -> None:
        told = report(SHOP, "hear", causes=("number",))
        assert list(told) == RUN_KEYS
        for name in ("ending", "proper", *FIGURES, *OUTCOME, "root_cause"):
            assert told[name] is None, name
        (turn,) = told["turns"]
        assert list(turn) == TURN_KEYS
        assert (turn["reply"], turn["delta"], turn["best"]) == ("hear", "0", "hear")

    def test_no_answer_at_all_is_a_run_without_turns(self) -> None:
        told = report(SHOP)
        assert (told["ending"], told["turns"]) == (None, [])


class TestWithoutBounds:
    def test_a_finished_run_has_its_ending_and_outcome_and_no_score(self) -> None:
        told = report(ENDLESS, "wait", "both", name="endless", causes=())
        assert list(told) == RUN_KEYS
        for name in FIGURES:
            assert told[name] is None, name
        assert (told["ending"], told["proper"], told["loyalty"]) == ("agreed", True, 55)
        assert [turn["reply"] for turn in told["turns"]] == ["wait", "both"]
        assert {turn["delta"] for turn in told["turns"]} == {None}
        assert {turn["best"] for turn in told["turns"]} == {None}
        assert [turn["weight"] for turn in told["turns"]] == ["3/4", "0"]

    def test_an_unfinished_run_has_neither(self) -> None:
        told = report(ENDLESS, "wait", name="endless")
        assert told["ending"] is None
        assert told["loyalty"] is None
        assert [turn["delta"] for turn in told["turns"]] == [None]

    @pytest.mark.parametrize("answers", [("-",), ("-", "so")], ids=["unfinished", "finished"])
    def test_a_silence_may_lead_to_where_nothing_finite_follows(
        self, answers: tuple[str, ...]
    ) -> None:
        """The replies alone have bounds; behind the silence one may go round in circles."""
        told = report(ONLY_SILENCE, *answers, name="small")
        assert told["balance"] is None
        assert told["ending"] == (None if answers == ("-",) else "agreed")
        assert {turn["delta"] for turn in told["turns"]} == {None}
        assert report(ONLY_SILENCE, "both", name="small")["balance"] == "100"


class TestCauses:
    def test_ticking_nothing_is_an_answer_and_not_ticking_is_none(self) -> None:
        assert report(SHOP, "hear", "cancel", causes=())["root_cause"] == 50
        assert report(SHOP, "hear", "cancel")["root_cause"] is None

    def test_a_scenario_without_the_task_has_no_points_for_it(self) -> None:
        told = report(minimal_scenario_yaml(), "both", name="small", causes=())
        assert told["root_cause"] is None

    def test_an_unknown_cause_is_refused_before_anything_is_played(self) -> None:
        with pytest.raises(RefusalError) as refused:
            play_answers(read(SHOP), ("nonsense",), causes=("number", "weather"))
        assert (refused.value.code, refused.value.values["cause"]) == ("cause_unknown", "weather")


ONLY_SILENCE = minimal_scenario_yaml(
    nodes="""
  - id: hello
    says: Well?
    timer: 30
    on_silence: waiting
    replies:
      - {id: both, say: I see., care: 4, firmness: 4, goto: agreed}
      - {id: half, say: We look., care: 2, firmness: 2, goto: agreed}
  - id: waiting
    says: Hello?
    replies:
      - {id: so, say: Here I am., care: 4, firmness: 4, goto: agreed}
      - {id: again, say: A moment., care: 1, firmness: 1, goto: waiting}"""
)


class TestRefusals:
    @pytest.mark.parametrize(
        ("answers", "code", "values"),
        [
            (("wave",), "reply_unknown", {"reply": "wave", "node": "hello"}),
            (("cancel",), "reply_unknown", {"reply": "cancel", "node": "hello"}),
            (("terms", "cancel"), "reply_closed", {"reply": "cancel", "node": "fee"}),
            (("hear", "cancel", "own"), "run_ended", {"reply": "own", "ending": "agreed"}),
            ((SILENCE,), "no_timer", {"node": "hello"}),
            (("hear", SILENCE, SILENCE), "no_timer", {"node": "fee"}),
        ],
    )
    def test_an_answer_that_cannot_be_given_is_refused_by_name(
        self, answers: tuple[str, ...], code: str, values: dict[str, str]
    ) -> None:
        with pytest.raises(RefusalError) as refused:
            play_answers(read(SHOP), answers)
        assert refused.value.code == code
        assert dict(refused.value.values) == values


REMEMBERS = minimal_scenario_yaml(
    nodes="""
  - id: hello
    says: You again.
    replies:
      - {id: both, say: I see., care: 4, firmness: 4, goto: agreed}
      - {id: known, say: As last time., care: 0, firmness: 4, goto: left,
         when: 'ended("oven", "agreed")'}
      - {id: wall, say: Not ours., care: 1, firmness: 3, goto: left}"""
)


class TestMemories:
    def test_an_earlier_ending_opens_what_asks_for_it(self) -> None:
        told = report(REMEMBERS, "known", name="small", memories=[("oven", "agreed")])
        assert told["ending"] == "left"
        with pytest.raises(RefusalError):
            report(REMEMBERS, "known", name="small", memories=[("oven", "left")])

    def test_bounds_see_what_is_remembered(self) -> None:
        scenario = read(REMEMBERS, "small")
        assert bounds_report(scenario)["worst"] == ["wall"]
        assert bounds_report(scenario, [("oven", "agreed")])["worst"] == ["known"]


BOUNDS_KEYS = ["value_min", "value_max", "least_weight", "states", "best", "worst", "random"]
POLICIES = ["first", "longest", "shortest", "most_caring", "firmest", "most_apologetic"]


class TestBounds:
    def test_every_figure_has_its_place_and_its_form(self) -> None:
        told = bounds_report(read(SHOP))
        assert list(told) == [*BOUNDS_KEYS, "policies"]
        assert list(told["policies"]) == POLICIES
        assert told == {
            "value_min": "0",
            "value_max": "1",
            "least_weight": "2",
            "states": 7,
            "best": ["hear", "cancel"],
            "worst": ["terms", "gift"],
            "random": "205/9",
            "policies": {
                "first": "100",
                "longest": "200/3",
                "shortest": "0",
                "most_caring": "50",
                "firmest": "100",
                "most_apologetic": "30",
            },
        }

    def test_the_worked_example_of_blind_play_is_exact(self) -> None:
        assert bounds_report(worked_graph("G1"))["random"] == "348025/13984"
        assert bounds_report(worked_graph("G2"))["policies"]["firmest"] == "90"

    def test_without_finite_bounds_everything_is_null(self) -> None:
        told = bounds_report(read(ENDLESS, "endless"))
        assert list(told) == [*BOUNDS_KEYS, "policies"]
        assert all(told[name] is None for name in BOUNDS_KEYS)
        assert told["policies"] == dict.fromkeys(POLICIES)
