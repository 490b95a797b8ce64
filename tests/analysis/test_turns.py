"""Answers counted: beyond what any condition counts to, one more makes no new state."""

from __future__ import annotations

from simulator.analysis.explore import FIRST_LOOK_BACK, endless_part, explore
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


ROUND = """
  - id: hello
    says: And again.
    replies:
      - {id: a, say: I see., care: HADT, firmness: LRPB, goto: hello, set: {a: a + 1}}
      - {id: b, say: As you like., care: HAD, firmness: 1, goto: hello, set: {b: b + 1}}
      - {id: c, say: Not so fast., care: HA, firmness: LR, goto: hello, set: {c: c + 1}}
      - id: again
        say: Once more from the start.
        care: 0
        firmness: 3
        set: {a: 0, b: 0, c: 0}
        goto: [{when: a + b + c > 60, to: left}, {when: a > 29, to: agreed}, {to: hello}]"""


def test_a_large_walk_that_minds_circles_ends_when_it_has_gone_round() -> None:
    numbers = ", ".join(f"{{id: {name}, start: 0, min: 0, max: 30}}" for name in "abc")
    text = minimal_scenario_yaml(nodes=ROUND, variables=f"[{numbers}]")
    found = load_bytes(text.encode(), "f.yaml", "small").scenario
    assert found is not None
    table = compile_table(found)
    whole, cut = explore(table), explore(table, stop_at_circle=True)
    assert (whole.complete, whole.goes_round) == (True, False)
    assert (cut.complete, cut.goes_round) == (False, True)
    assert FIRST_LOOK_BACK <= len(cut.spots) < len(whole.spots)
    assert endless_part(cut.spots)


def test_a_small_walk_is_finished_whether_it_goes_round_or_not() -> None:
    walked = explore(compile_table(story("turn < 3")), stop_at_circle=True)
    assert walked.complete
    assert [spot.state.turn for spot in endless_part(walked.spots)] == [0, 1, 2, 3, 4]
