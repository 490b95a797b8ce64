"""The exact analysis against brute force: every path of random scenarios, one by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from simulator.analysis.bounds import audit_of, prospects_of
from simulator.analysis.evaluation import evaluate
from simulator.analysis.explore import explore
from simulator.analysis.futures import Reach
from simulator.analysis.policies import POLICIES, expected_balance
from simulator.analysis.prospects import NoBoundsError, Prospects
from simulator.engine.session import Move, Session
from simulator.engine.state import PlayState
from simulator.engine.step import open_replies, step, turn_weight
from simulator.engine.table import Table, compile_table
from simulator.model.run import Record
from simulator.model.scenario import Rating, Reply, Scenario
from simulator.scoring.balance import decompose
from tests.graphs import node, scenario
from tests.stories import stories

MOST_PATHS = 3_000


@dataclass(frozen=True)
class Path:
    """One way through a scenario: its answers, its record, and its chance by policy."""

    answers: tuple[str, ...]
    record: Record
    moves: tuple[Move, ...]
    chances: dict[str, Fraction]


def all_paths(story: Scenario) -> list[Path]:
    """Every path from the start to an ending, played by the session itself."""
    found: list[Path] = []
    session = Session(story, seed=0)

    def walk(chances: dict[str, Fraction]) -> None:
        assume(len(found) < MOST_PATHS)
        if session.ended:
            answers = tuple(answer.reply for answer in session.answers)
            found.append(Path(answers, session.record(), session.moves, chances))
            return
        for name, shares in _choices(session, chances):
            session.take(session.consider(name))
            walk(shares)
            session.take_back()

    walk(dict.fromkeys(POLICIES, Fraction(1)))
    return found


def _choices(
    session: Session, chances: dict[str, Fraction]
) -> list[tuple[str, dict[str, Fraction]]]:
    rows = [
        row
        for row in session.table.nodes[session.state.place].replies
        if row.source in session.open
    ]
    likes = {
        policy: [prefer(row, index) for index, row in enumerate(rows)]
        for policy, prefer in POLICIES.items()
    }
    return [
        (
            row.id,
            {
                policy: chances[policy] / values.count(max(values))
                if values[index] == max(values)
                else Fraction(0)
                for policy, values in likes.items()
            },
        )
        for index, row in enumerate(rows)
    ]


def values_of(paths: list[Path]) -> tuple[Fraction, list[Fraction]]:
    """W_ref and the V of every path, by the definition."""
    weights = [
        Fraction(sum(turn.weight for turn in path.record.turns), 4)
        for path in paths
        if path.record.proper
    ]
    assume(weights)
    least = min(weights)
    return least, [
        decompose(path.record.turns, least, proper=path.record.proper).value for path in paths
    ]


@settings(max_examples=120, deadline=None)
@given(stories())
def test_the_bounds_equal_brute_force(story: Scenario) -> None:
    paths = all_paths(story)
    least, values = values_of(paths)
    if min(values) == max(values):
        with pytest.raises(NoBoundsError, match="no_choice"):
            prospects_of(story)
        return
    bounds = prospects_of(story).bounds
    assert bounds.least_weight == least
    assert (bounds.value_min, bounds.value_max) == (min(values), max(values))
    by_answers = dict(zip((path.answers for path in paths), values, strict=True))
    assert by_answers[bounds.best] == bounds.value_max
    assert by_answers[bounds.worst] == bounds.value_min


@settings(max_examples=60, deadline=None)
@given(stories())
def test_blind_policies_equal_brute_force(story: Scenario) -> None:
    paths = all_paths(story)
    _, values = values_of(paths)
    assume(min(values) != max(values))
    prospects = prospects_of(story)
    span = max(values) - min(values)
    for policy in POLICIES:
        expected = sum(
            path.chances[policy] * 100 * (value - min(values)) / span
            for path, value in zip(paths, values, strict=True)
        )
        assert expected_balance(prospects, policy) == expected


@settings(max_examples=60, deadline=None)
@given(stories())
def test_points_lost_by_turn_add_up_to_what_is_missing(story: Scenario) -> None:
    paths = all_paths(story)
    _, values = values_of(paths)
    assume(min(values) != max(values))
    prospects = prospects_of(story)
    for path in paths[:40]:
        score = evaluate(story, path.record, path.moves, prospects)
        deltas = [turn.delta for turn in score.turns]
        assert all(delta >= 0 for delta in deltas)
        assert sum(deltas) == 100 - score.balance
        parts = score.parts
        if parts.divisor:
            kinds = parts.value + parts.bent + parts.hardened + parts.weak + parts.unserved
            assert kinds == 1


def unforgetting(table: Table, state: PlayState, known: dict[PlayState, Reach]) -> Reach:
    """The table of a whole play state, by the definition."""
    if table.is_ending(state.place):
        ending = table.scenario.endings[state.place - len(table.nodes)]
        return {int(ending.proper): (0, 0)}
    if state not in known:
        found: dict[int, list[int]] = {}
        replies = open_replies(table, state)
        weight = turn_weight(table, state, replies)
        for row in replies:
            ahead = unforgetting(table, step(table, state, row).state, known)
            for key, span in ahead.items():
                earned = [weight * row.balance + each for each in span]
                found.setdefault(key + 2 * weight, []).extend(earned)
        known[state] = {key: (max(each), min(each)) for key, each in found.items()}
    return known[state]


@settings(max_examples=60, deadline=None)
@given(stories())
def test_forgetting_what_cannot_matter_changes_nothing(story: Scenario) -> None:
    prospects = Prospects(compile_table(story))
    whole: dict[PlayState, Reach] = {}
    reach = unforgetting(prospects.table, prospects.first, whole)
    assert prospects.reach(prospects.first_spot) == reach
    assert len(prospects.spots_in_order()) <= len(whole) + len(story.endings)


@settings(max_examples=80, deadline=None)
@given(stories(), st.integers(0, 63))
def test_the_best_road_without_some_replies_equals_brute_force(story: Scenario, mask: int) -> None:
    paths = all_paths(story)
    _, values = values_of(paths)
    rows = [row for item in compile_table(story).nodes for row in item.replies]
    banned = {row.source for index, row in enumerate(rows) if mask >> index % 6 & 1}
    prospects = Prospects(compile_table(story))
    allowed = [
        value
        for path, value in zip(paths, values, strict=True)
        if not any(reply_of(story, turn.node, turn.reply) in banned for turn in path.record.turns)
    ]
    best = prospects.best_value_without(lambda row: row.source in banned)
    assert best == max(allowed, default=None)


def reply_of(story: Scenario, node_id: str, reply_id: str) -> Reply:
    (found,) = [
        each
        for item in story.nodes
        if item.id == node_id
        for each in item.replies
        if each.id == reply_id
    ]
    return found


@settings(max_examples=80, deadline=None)
@given(stories())
def test_what_each_ending_can_score_equals_brute_force(story: Scenario) -> None:
    paths = all_paths(story)
    _, values = values_of(paths)
    assume(min(values) != max(values))
    spread = max(values) - min(values)
    expected: dict[str, list[Fraction]] = {ending.id: [] for ending in story.endings}
    for path, value in zip(paths, values, strict=True):
        expected[path.record.ending or ""].append(100 * (value - min(values)) / spread)
    assert prospects_of(story).span_by_ending() == {
        name: (min(found), max(found)) if found else None for name, found in expected.items()
    }


@settings(max_examples=80, deadline=None)
@given(stories())
def test_whether_a_proper_road_has_no_scored_turn_equals_brute_force(story: Scenario) -> None:
    unscored = any(
        path.record.proper and not any(turn.weight for turn in path.record.turns)
        for path in all_paths(story)
    )
    assert Prospects(compile_table(story)).unscored_proper() == unscored


@settings(max_examples=60, deadline=None)
@given(stories(), st.booleans(), st.booleans())
def test_a_walk_that_is_there_already_gives_the_same_figures(
    story: Scenario, silences: bool, keep_mood: bool
) -> None:
    timed = replace(
        story,
        nodes=tuple(replace(item, timer=None if item.is_narration else 30) for item in story.nodes),
    )
    try:
        fresh = prospects_of(timed)
    except NoBoundsError as error:
        with pytest.raises(NoBoundsError, match=error.reason):
            prospects_of(timed, explored=explore(compile_table(timed), silences=silences))
        return
    walked = explore(compile_table(timed), silences=silences, keep_mood=keep_mood)
    again = prospects_of(timed, explored=walked)
    if keep_mood:
        assert again.bounds.states >= fresh.bounds.states
    else:
        assert again.bounds.states == fresh.bounds.states
    assert replace(again.bounds, states=0) == replace(fresh.bounds, states=0)
    assert audit_of(again).policies == audit_of(fresh).policies


@settings(max_examples=60, deadline=None)
@given(stories(), st.data())
def test_a_route_whose_every_turn_is_at_least_as_balanced_never_has_a_lower_value(
    story: Scenario, data: st.DataObject
) -> None:
    paths = all_paths(story)
    path = data.draw(st.sampled_from(paths))
    least, _ = values_of(paths)
    better = [
        replace(
            turn,
            care=data.draw(st.integers(turn.care, 4)),
            firmness=data.draw(st.integers(turn.firmness, 4)),
        )
        for turn in path.record.turns
    ]
    before = decompose(path.record.turns, least, proper=path.record.proper)
    assert decompose(better, least, proper=path.record.proper).value >= before.value


@settings(max_examples=40, deadline=None)
@given(stories(most_nodes=4, patient=True))
def test_a_filler_node_changes_no_bound(story: Scenario) -> None:
    try:
        bounds = prospects_of(story).bounds
    except NoBoundsError:
        assume(False)
    first = story.start[0].to
    filler = node(
        "filler",
        *(
            replace(story.nodes[0].replies[0], id=name, care=Rating(2), firmness=Rating(2))
            for name in ("x", "y")
        ),
    )
    calm = [
        replace(item, does=frozenset(), learns=(), promises=(), set=(), goto=story.start)
        for item in filler.replies
    ]
    longer = scenario(
        [replace(filler, replies=tuple(calm)), *story.nodes],
        story.endings,
        kind=story.client.type,
        start="filler",
        variables=story.variables,
        facts=story.facts,
        promises=story.promises,
    )
    assert first == "n0"
    after = prospects_of(longer).bounds
    assert (after.value_min, after.value_max) == (bounds.value_min, bounds.value_max)
