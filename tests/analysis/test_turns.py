"""Answers counted: beyond what any condition counts to, one more makes no new state."""

from __future__ import annotations

from simulator.analysis.explore import explore
from simulator.analysis.prospects import NoBoundsError, Prospects
from simulator.engine.table import compile_table
from simulator.model.scenario import Scenario
from simulator.scenario.loader import load_bytes
from tests.scenario.samples import minimal_scenario_yaml

CIRCLE = """
  - id: hello
    says: And again.
    replies:
      - {id: both, say: I see., care: HADT, firmness: LRPB, goto: hello}
      - {id: bend, say: As you like., care: HAD, firmness: 1, goto: agreed, when: GATE}
      - {id: wall, say: No., care: 0, firmness: 3, goto: left}"""


def story(gate: str) -> Scenario:
    text = minimal_scenario_yaml(nodes=CIRCLE.replace("GATE", gate))
    found = load_bytes(text.encode(), "f.yaml", "small").scenario
    assert found is not None
    return found


def test_a_circle_is_found_as_a_circle_where_a_condition_counts_answers() -> None:
    table = compile_table(story("turn < 3"))
    walked = explore(table)
    assert walked.complete
    assert len(walked.spots) == 5 + 2  # hello after 0, 1, 2, 3 and more answers; two endings
    try:
        _ = Prospects(table).bounds
    except NoBoundsError as trouble:
        assert trouble.reason == "cycle"
    else:
        raise AssertionError("a circle has no bounds")


def test_where_answers_are_reckoned_with_each_number_is_a_state_of_its_own() -> None:
    walked = explore(compile_table(story("'turn + 1 < 3'")), limit=400)
    assert not walked.complete


def test_a_talk_with_a_deadline_keeps_its_exact_gate() -> None:
    walked = explore(compile_table(story("turn == 2")))
    open_at = {spot.state.turn for spot in walked.spots if len(spot.replies) == 3}
    assert open_at == {2}
