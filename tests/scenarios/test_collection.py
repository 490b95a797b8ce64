"""The scenarios as a collection: complete in three languages, nothing left to mend, every kind of
client, and each of the size and shape that a talk of ten to fifteen minutes wants."""

from __future__ import annotations

import pytest

from simulator.analysis.bounds import prospects_of
from simulator.model.scenario import CauseWeight, ClientType, Phase, Scenario
from simulator.scenario.library import Library
from simulator.scenario.loader import load_house
from simulator.usecases.house_checking import check_path
from simulator.usecases.wording import line
from tests.scenarios.shelf import NAMES, checked
from tests.scenarios.walking import SCENARIOS

LANGUAGES = {"en", "uk", "ru"}


def scenario(name: str) -> Scenario:
    found = checked(name).read.scenario
    assert found is not None
    return found


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_left_to_mend_in_any_language(name: str) -> None:
    assert [line(issue) for issue in checked(name).issues] == []


def test_nothing_is_left_to_mend_in_the_house_code() -> None:
    found = check_path(SCENARIOS / "house.yaml").issues
    assert [line(issue) for issue in found] == []


def test_every_scenario_can_be_had_in_every_language_of_the_program() -> None:
    entries = Library(SCENARIOS).scan()
    assert {entry.id: set(entry.languages) for entry in entries} == dict.fromkeys(NAMES, LANGUAGES)


def test_all_types_of_client_are_there() -> None:
    assert {scenario(name).client.type for name in NAMES} == set(ClientType)


def test_two_talks_stand_before_the_contract_and_show_the_portrait() -> None:
    before = {name for name in NAMES if scenario(name).phase is Phase.QUALIFY}
    assert before == {"not_our_client", "technician"}
    assert all(scenario(name).portrait for name in before)


def test_the_house_code_says_in_which_order_all_of_them_are_played() -> None:
    house = load_house(SCENARIOS).house
    assert house is not None
    assert sorted(house.ladder) == sorted(NAMES)
    levels = [scenario(name).level for name in house.ladder]
    assert levels == sorted(levels)


def test_no_two_clients_have_one_face() -> None:
    faces = [scenario(name).client.face for name in NAMES if name != "dishwasher"]
    assert len(set(faces)) == len(faces)
    assert scenario("dishwasher").client.face == scenario("oven").client.face


@pytest.mark.parametrize("name", NAMES)
class TestEach:
    def test_it_has_the_size_of_a_talk(self, name: str) -> None:
        assert 15 <= len(scenario(name).nodes) <= 40
        prospects = prospects_of(scenario(name), ())
        assert 6 <= len(prospects.bounds.best) <= 9

    def test_it_may_end_in_both_ways(self, name: str) -> None:
        proper = [ending.proper for ending in scenario(name).endings]
        assert len(proper) >= 4
        assert proper.count(True) >= 2
        assert proper.count(False) >= 2

    def test_its_causes_are_ours_and_tempting_ones_stand_beside(self, name: str) -> None:
        causes = scenario(name).causes
        weights = [cause.weight for cause in causes]
        assert weights.count(CauseWeight.PRIMARY) == 1
        assert CauseWeight.CONTRIBUTING in weights
        assert weights.count(CauseWeight.NONE) >= 2
        for cause in causes:
            ours = cause.weight is not CauseWeight.NONE
            assert bool(cause.fix) == bool(cause.evidence) == ours, cause.id

    def test_asking_finds_key_facts(self, name: str) -> None:
        found = {
            fact for node in scenario(name).nodes for reply in node.replies for fact in reply.learns
        }
        keys = {fact.id for fact in scenario(name).facts if fact.key}
        assert len(keys) >= 3
        assert keys <= found

    def test_it_trains_rules_of_the_house(self, name: str) -> None:
        rules = [rule for rule in scenario(name).rules if rule.of_house]
        kept = {
            rule for node in scenario(name).nodes for reply in node.replies for rule in reply.keeps
        }
        assert 5 <= len(rules) <= 9
        assert {rule.id for rule in rules} <= kept

    def test_every_node_has_notes_for_the_trainer(self, name: str) -> None:
        assert [node.id for node in scenario(name).nodes if not node.notes] == []

    def test_what_was_promised_too_much_can_be_taken_back(self, name: str) -> None:
        assert any(reply.withdraws for node in scenario(name).nodes for reply in node.replies)
