"""The worked examples of the scoring model, as exact fractions."""

from fractions import Fraction
from typing import Any

import pytest

from simulator.analysis.bounds import audit, prospects_of
from simulator.analysis.evaluation import evaluate
from simulator.engine.session import Session
from simulator.model.run import Record
from simulator.model.scenario import Scenario
from simulator.model.score import RunScore
from tests.graphs import WORKED, node, reply, scenario, worked_graph

RUNS = [(graph, run) for graph in ("G1", "G2") for run in WORKED[graph]["runs"]]


def play(story: Scenario, answers: str) -> tuple[Record, RunScore]:
    session = Session(story, seed=1)
    for answer in answers:
        session.take(session.consider(answer))
    record = session.record()
    return record, evaluate(story, record, session.moves, prospects_of(story))


def fraction(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)


@pytest.mark.parametrize("graph", ["G1", "G2"])
def test_the_bounds_of_a_worked_graph_are_exact(graph: str) -> None:
    bounds = audit(worked_graph(graph)).bounds
    expected = WORKED[graph]
    assert bounds.least_weight == Fraction(expected["W_ref"])
    assert bounds.value_min == Fraction(expected["Vmin"])
    assert bounds.value_max == Fraction(expected["Vmax"])


@pytest.mark.parametrize(("graph", "run"), RUNS)
def test_a_worked_run_scores_exactly_as_written(graph: str, run: str) -> None:
    expected: dict[str, Any] = WORKED[graph]["runs"][run]
    record, score = play(worked_graph(graph), run)
    assert record.proper == (expected["ending"] == "proper")
    assert score.parts.value == Fraction(expected["V"])
    assert score.balance == Fraction(expected["B"])
    assert score.parts.bent == Fraction(expected["bend"])
    assert score.parts.hardened == Fraction(expected["harden"])
    assert score.parts.weak == Fraction(expected["void"])
    assert score.parts.unserved == Fraction(expected["unserved"])
    assert [turn.delta for turn in score.turns] == [Fraction(d) for d in expected["delta"]]
    assert score.steadiness == fraction(expected["steadiness"])
    assert score.recovery == fraction(expected["recovery"])
    assert score.stages == tuple(Fraction(stage) for stage in expected["stages"])
    assert score.direction.word == expected["direction"]
    assert score.direction.lean == Fraction(expected["lean"])
    assert score.direction.see_saw == Fraction(expected["see_saw"])


@pytest.mark.parametrize("graph", ["G1", "G2"])
def test_blind_play_is_expected_exactly(graph: str) -> None:
    policies = audit(worked_graph(graph)).policies
    blind = WORKED[graph]["blind"]
    assert policies["random"] == Fraction(blind["random"])
    assert policies["most_caring"] == Fraction(blind["max_care"])
    assert policies["firmest"] == Fraction(blind["max_firm"])


@pytest.mark.parametrize("run", list(WORKED["G1"]["runs"]))
def test_a_first_node_without_a_real_choice_changes_no_balance(run: str) -> None:
    inner = worked_graph("G1")
    filler = node("n0", reply("x", 4, 4, "n1"), reply("y", 4, 4, "n1"))
    longer = scenario([filler, *inner.nodes], inner.endings, start="n0")
    assert play(longer, "x" + run)[1].balance == play(inner, run)[1].balance


def test_a_cave_and_an_ignore_never_come_out_balanced() -> None:
    nodes = [
        node("a", reply("good", 4, 4, "b"), reply("cave", 4, 1, "b"), reply("none", 0, 0, "b")),
        node("b", reply("good", 4, 4, "ok"), reply("wall", 1, 4, "ok"), reply("none", 0, 0, "ok")),
    ]
    story = scenario(nodes, worked_graph("G2").endings)
    session = Session(story, seed=1)
    for answer in ("cave", "wall"):
        session.take(session.consider(answer))
    score = evaluate(story, session.record(), session.moves, prospects_of(story))
    assert score.parts.value == Fraction(1, 4)
    assert score.parts.bent == score.parts.hardened == Fraction(3, 8)
    assert (score.direction.lean, score.direction.see_saw) == (0, 75)
    assert score.direction.word == "see-saw"
