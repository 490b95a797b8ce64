"""The oven, over all its reachable states: what is its own, beyond what `check` asks of all."""

from __future__ import annotations

from collections import Counter

from simulator.engine.mood import Mood, next_mood
from simulator.model.scenario import HARD_TAGS, Tag
from simulator.model.score import Word
from simulator.scenario.plans import load_plans
from tests.scenarios.walking import Walked, balance, is_cave, is_ignore


def test_it_is_read_without_a_single_remark(oven: Walked) -> None:
    assert oven.loaded.issues == ()


# --- reach ------------------------------------------------------------------------------


def test_every_state_offers_two_to_four_replies(oven: Walked) -> None:
    assert {len(spot.moves) for spot in oven.forks} <= {2, 3, 4}


def test_from_nowhere_is_there_no_way_back(oven: Walked) -> None:
    assert not any(node.point_of_no_return for node in oven.scenario.nodes)


def test_every_gate_both_opens_and_closes(oven: Walked) -> None:
    visits = Counter(oven.node(spot.state).id for spot in oven.forks)
    openings = Counter(
        (oven.node(spot.state).id, move.reply.id) for spot in oven.forks for move in spot.moves
    )
    for node, reply in oven.replies:
        gated = openings[node.id, reply.id] < visits[node.id]
        assert gated == (reply.when is not None), reply.id


# --- ratings ----------------------------------------------------------------------------


def test_every_state_is_scored(oven: Walked) -> None:
    assert all(spot.weight > 0 for spot in oven.forks)


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


def test_a_cave_cares_at_least_as_much_and_an_ignore_is_at_least_as_firm_as_the_best(
    oven: Walked,
) -> None:
    for node in oven.nodes_with_replies:
        best = max(node.replies, key=balance)
        for reply in node.replies:
            assert not is_cave(reply) or reply.care.value >= best.care.value, reply.id
            assert not is_ignore(reply) or reply.firmness.value >= best.firmness.value, reply.id


# --- the exact bounds -------------------------------------------------------------------


def test_it_stays_quick_to_work_out(oven: Walked) -> None:
    assert oven.audit.bounds.states <= 25_000


def test_the_best_road_is_proper_and_clean_and_seven_to_nine_turns_long(oven: Walked) -> None:
    best = oven.audit.bounds.best
    run = oven.play(best)
    assert run.record.proper
    assert run.score is not None
    assert run.score.balance == run.score.headline == 100
    assert (run.record.violations, run.record.rules_breached) == ((), ())
    assert 7 <= sum(turn.weight > 0 for turn in run.record.turns) <= 9
    assert 2 <= sum(turn.key for turn in run.record.turns) <= 3


# --- promises ---------------------------------------------------------------------------


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


# --- plans ------------------------------------------------------------------------------


def test_the_plans_show_every_direction(oven: Walked) -> None:
    plans = load_plans(oven.folder, oven.scenario).plans
    assert {plan.expect.get("word") for plan in plans} >= {word.value for word in Word}
