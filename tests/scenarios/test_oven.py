"""The oven, held to every rule of a fair fork, over all its reachable states."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from graphlib import TopologicalSorter
from itertools import pairwise

import pytest

from simulator.engine.mood import Mood, next_mood
from simulator.model.scenario import HARD_TAGS, Tag
from tests.scenarios.walking import Walked, balance, is_cave, is_ignore


def test_it_is_read_without_a_single_remark(oven: Walked) -> None:
    assert oven.loaded.issues == ()


# --- reach ------------------------------------------------------------------------------


def test_every_node_and_ending_is_reached(oven: Walked) -> None:
    places = {step.landing.state.place for step in oven.steps} | {oven.prospects.first.place}
    passed = {place for step in oven.steps for place in step.landing.passed}
    assert {oven.table.names[place] for place in places | passed} == set(oven.table.names)


def test_every_state_offers_two_to_four_replies(oven: Walked) -> None:
    assert {len(spot.moves) for spot in oven.forks} <= {2, 3, 4}


def test_no_talk_goes_round_in_circles(oven: Walked) -> None:
    leads_to: dict[str, set[str]] = {}
    for step in oven.steps:
        target = oven.table.names[step.landing.state.place]
        leads_to.setdefault(target, set()).add(oven.node(step.before).id)
    assert set(TopologicalSorter(leads_to).static_order()) >= set(leads_to)


def test_a_proper_ending_can_be_reached_from_every_node(oven: Walked) -> None:
    with_a_way_out = {
        oven.node(spot.state).id
        for spot in oven.forks
        if any(key & 1 for key in oven.prospects.reach(spot))
    }
    assert with_a_way_out == {node.id for node in oven.nodes_with_replies}
    assert not any(node.point_of_no_return for node in oven.scenario.nodes)


def test_every_reply_can_be_said_and_every_gate_both_opens_and_closes(oven: Walked) -> None:
    said = {(oven.node(spot.state).id, move.reply.id) for spot in oven.forks for move in spot.moves}
    assert said == {(node.id, reply.id) for node, reply in oven.replies}
    visits = Counter(oven.node(spot.state).id for spot in oven.forks)
    openings = Counter(
        (oven.node(spot.state).id, move.reply.id) for spot in oven.forks for move in spot.moves
    )
    for node, reply in oven.replies:
        gated = openings[node.id, reply.id] < visits[node.id]
        assert gated == (reply.when is not None), reply.id


def test_every_route_is_taken_by_somebody(oven: Walked) -> None:
    taken = set()
    for step in oven.steps:
        way = [*step.landing.passed, step.landing.state.place]
        taken.add((step.reply.id, way[0]))
        taken |= {(oven.table.names[here], there) for here, there in pairwise(way)}
    replies = {row.id: row.goto for node in oven.table.nodes for row in node.replies}
    narration = {node.id: node.goto for node in oven.table.nodes if node.goto}
    drawn = {(name, place) for name, routes in (replies | narration).items() for _, place in routes}
    assert drawn <= taken


# --- ratings ----------------------------------------------------------------------------


def test_every_scored_state_has_a_reply_of_three_quarters_or_more(oven: Walked) -> None:
    for spot in oven.forks:
        assert max(move.reply.balance for move in spot.moves) >= 3, oven.node(spot.state).id


def test_the_best_reply_of_a_fork_stands_alone(oven: Walked) -> None:
    for spot in oven.forks:
        ranks = sorted(
            (move.reply.balance, max(move.reply.care, move.reply.firmness)) for move in spot.moves
        )
        assert ranks[-1] > ranks[-2], oven.node(spot.state).id


def test_every_state_is_scored(oven: Walked) -> None:
    assert all(spot.weight > 0 for spot in oven.forks)


def test_ratings_are_given_by_letters(oven: Walked) -> None:
    for _, reply in oven.replies:
        assert reply.care.letters is not None, reply.id
        assert reply.firmness.letters is not None, reply.id


def test_hard_tags_have_their_zero_and_take_back_nothing_of_their_own(oven: Walked) -> None:
    for _, reply in oven.replies:
        if reply.does & {Tag.RUDE, Tag.DISMISS}:
            assert reply.care.value == 0, reply.id
        if reply.does & {Tag.OVERPROMISE, Tag.BEYOND_AUTHORITY}:
            assert reply.firmness.value == 0, reply.id
        assert not reply.does & set(reply.withdraws), reply.id


def test_every_violation_that_can_be_made_can_be_taken_back_by_a_balanced_reply(
    oven: Walked,
) -> None:
    made = {tag for _, reply in oven.replies for tag in reply.does if tag in HARD_TAGS}
    mended = {tag for _, reply in oven.replies if balance(reply) >= 3 for tag in reply.withdraws}
    assert made == mended == {Tag.OVERPROMISE, Tag.BEYOND_AUTHORITY}


def test_refusing_what_is_owed_is_rated_neither_caring_nor_firm(oven: Walked) -> None:
    refusals = [reply for _, reply in oven.replies if "owed_at_once" in reply.breaches]
    assert refusals
    assert all(reply.care.value <= 1 and reply.firmness.value <= 2 for reply in refusals)


def test_every_key_fork_has_a_cave_and_an_ignore_in_every_state(oven: Walked) -> None:
    keys = [spot for spot in oven.forks if oven.node(spot.state).key]
    assert keys
    for spot in keys:
        assert any(is_cave(move.reply.source) for move in spot.moves)
        assert any(is_ignore(move.reply.source) for move in spot.moves)


def test_a_cave_cares_at_least_as_much_and_an_ignore_is_at_least_as_firm_as_the_best(
    oven: Walked,
) -> None:
    for node in oven.nodes_with_replies:
        best = max(node.replies, key=balance)
        for reply in node.replies:
            assert not is_cave(reply) or reply.care.value >= best.care.value, reply.id
            assert not is_ignore(reply) or reply.firmness.value >= best.firmness.value, reply.id


# --- the exact bounds -------------------------------------------------------------------


def test_least_weight_is_four_full_turns_or_more(oven: Walked) -> None:
    assert oven.audit.bounds.least_weight >= 4


def test_there_is_something_to_win_and_it_stays_quick_to_work_out(oven: Walked) -> None:
    bounds = oven.audit.bounds
    assert bounds.value_max > bounds.value_min
    assert bounds.states <= 25_000


def test_the_best_road_is_proper_and_clean_and_seven_to_nine_turns_long(oven: Walked) -> None:
    best = oven.audit.bounds.best
    run = oven.play(best)
    assert run.record.proper
    assert run.score is not None
    assert run.score.balance == run.score.headline == 100
    assert (run.record.violations, run.record.rules_breached) == ((), ())
    assert 7 <= sum(turn.weight > 0 for turn in run.record.turns) <= 9
    assert 2 <= sum(turn.key for turn in run.record.turns) <= 3


@pytest.mark.parametrize(
    ("policy", "most"),
    [
        ("random", 45),
        ("first", 50),
        ("longest", 50),
        ("shortest", 50),
        ("most_apologetic", 50),
        ("most_caring", 55),
        ("firmest", 55),
    ],
)
def test_blind_play_does_not_pay(oven: Walked, policy: str, most: int) -> None:
    assert oven.audit.policies[policy] <= Fraction(most)


# --- promises ---------------------------------------------------------------------------


def test_no_promise_is_open_or_broken_at_a_proper_ending(oven: Walked) -> None:
    names = [promise.id for promise in oven.scenario.promises]
    for step in oven.steps:
        state = step.landing.state
        ending = oven.ending(state)
        if ending is None or not ending.proper:
            continue
        unsettled = {
            name
            for bit, name in enumerate(names)
            if (state.open_promises | state.broken) >> bit & 1 and name not in ending.settles
        }
        assert not unsettled, (ending.id, unsettled)


def test_a_promise_is_kept_only_where_it_has_been_made(oven: Walked) -> None:
    keeping = [step for step in oven.steps if step.reply.keeps_promise]
    assert keeping
    for step in keeping:
        assert step.before.promised & step.reply.keeps_promise == step.reply.keeps_promise
    assert not any(step.reply.breaks_promise for step in oven.steps)


def test_an_impossible_hour_left_to_stand_never_ends_properly(oven: Walked) -> None:
    hanging = [variable.id for variable in oven.scenario.variables].index("hanging")
    ends = {
        ending.id
        for step in oven.steps
        if step.landing.state.variables[hanging] and (ending := oven.ending(step.landing.state))
    }
    assert ends == {"open_promise", "left", "dismissed"}


# --- the client -------------------------------------------------------------------------


def test_a_cave_soothes_at_once_in_every_state(oven: Walked) -> None:
    caves = 0
    for spot in oven.forks:
        for move in spot.moves:
            if is_cave(move.reply.source):
                state = spot.state
                mood = Mood(state.tension, state.trust, state.apologies, state.yields, state.hollow)
                after = next_mood(
                    mood, move.reply.mood, oven.table.temper, kept=False, broken=False
                )
                assert after.tension < mood.tension or mood.tension == 0, move.reply.id
                caves += 1
    assert caves > 1000


def test_nobody_loses_her_before_the_third_answer(oven: Walked) -> None:
    lost = [
        step.answer
        for step in oven.steps
        if (ending := oven.ending(step.landing.state)) and not ending.proper
    ]
    assert min(lost) >= 3


def test_she_is_under_pressure_at_the_start_and_relieved_after_the_best_road(oven: Walked) -> None:
    record = oven.play(oven.audit.bounds.best).record
    assert 5 * record.peak_tension >= 60
    assert 5 * record.tension <= 30
