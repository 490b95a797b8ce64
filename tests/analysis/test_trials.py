"""Random trainees against plays one by one, and against the exact expectation."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.analysis import trials
from simulator.analysis.bounds import prospects_of
from simulator.analysis.policies import expected_balance
from simulator.analysis.prospects import NoBoundsError
from simulator.analysis.trials import MOST_ANSWERS, Trials, run_trials
from simulator.engine.session import Session
from simulator.engine.step import open_replies, start, step, turn_weight
from simulator.engine.table import Table, compile_table
from simulator.model.errors import KnownError
from simulator.model.scenario import Expression, Route, Scenario, Source
from simulator.scoring.balance import decompose, points
from tests.analysis.test_explore import restless
from tests.graphs import LOST, OK, node, reply, scenario, worked_graph
from tests.stories import stories

NEVER = Expression("turn > 9999", lambda s: s.turn > 9999, frozenset({(Source.TURN, 0)}))
CIRCLE = scenario(
    [
        node("a", reply("on", 4, 4, "b"), reply("out", 1, 1, "lost")),
        node("b", reply("back", 2, 2, "a"), reply("done", 4, 4, "ok")),
    ],
    [OK, LOST],
)


def one_by_one(story: Scenario, runs: int, seed: int) -> Trials:
    """The same runs, each played with the engine's step alone."""
    table = compile_table(story)
    chance = random.Random(seed)
    endings = Counter({ending.id: 0 for ending in story.endings})
    nodes = Counter({item.id: 0 for item in story.nodes})
    replies = Counter({(item.id, each.id): 0 for item in story.nodes for each in item.replies})
    found: list[tuple[int, int, bool]] = []
    stuck = 0
    for _ in range(runs):
        came: set[int] = set()
        result = None
        with suppress(KnownError):  # narration without an end
            result = _run(table, chance, came, replies)
        if result is None:
            stuck += 1
        else:
            ending, weight, earned = result
            endings[ending] += 1
            proper = next(item.proper for item in story.endings if item.id == ending)
            found.append((weight, earned, proper))
        nodes.update(table.names[place] for place in came)
    balances = _balances(story, found)
    return Trials(runs, seed, endings, nodes, replies, _quartiles(balances), _mean(balances), stuck)


def _run(
    table: Table, chance: random.Random, came: set[int], replies: Counter[tuple[str, str]]
) -> tuple[str, int, int] | None:
    landing = start(table, table.initial())
    weight = earned = answers = 0
    while True:
        came.update(landing.passed)
        state = landing.state
        if table.is_ending(state.place):
            return table.names[state.place], weight, earned
        came.add(state.place)
        rows = open_replies(table, state)
        if not rows or answers == MOST_ANSWERS:
            return None
        row = rows[int(chance.random() * len(rows))]
        replies[table.names[state.place], row.id] += 1
        weight += (share := turn_weight(table, state, rows))
        earned += share * row.balance
        answers += 1
        landing = step(table, state, row)


def _balances(story: Scenario, found: list[tuple[int, int, bool]]) -> list[Fraction]:
    try:
        bounds = prospects_of(story).bounds
    except NoBoundsError:
        return []
    least = bounds.least_weight
    balances = []
    for weight, earned, proper in found:
        whole = Fraction(weight, 4) if proper else max(least, Fraction(weight, 4) + 2)
        value = Fraction(earned, 16) / whole if whole else Fraction(0)
        balances.append(points(value, bounds))
    return sorted(balances)


def _quartiles(balances: list[Fraction]) -> trials.Quartiles | None:
    if not balances:
        return None
    last = len(balances) - 1
    lower, median, upper = (
        balances[min(last, (len(balances) * part + 3) // 4 - 1)] for part in (1, 2, 3)
    )
    return balances[0], lower, median, upper, balances[-1]


def _mean(balances: list[Fraction]) -> Fraction | None:
    return sum(balances, Fraction(0)) / len(balances) if balances else None


@settings(max_examples=80, deadline=None)
@given(stories(), st.integers(1, 60), st.integers(0, 1000))
def test_every_figure_is_that_of_the_runs_played_one_by_one(
    story: Scenario, runs: int, seed: int
) -> None:
    assert run_trials(story, runs, seed) == one_by_one(story, runs, seed)


@settings(max_examples=60, deadline=None)
@given(restless(), st.integers(1, 12), st.integers(0, 1000))
def test_so_it_is_with_circles_and_narration_without_an_end(
    story: Scenario, runs: int, seed: int
) -> None:
    assert run_trials(story, runs, seed) == one_by_one(story, runs, seed)


def test_the_balances_are_those_that_a_session_scores() -> None:
    story = worked_graph("G1")
    (only,) = {run_trials(story, 1, seed).quartiles for seed in range(1)}
    chance = random.Random(0)
    session = Session(story, 1)
    while not session.ended:
        session.take(session.consider(session.open[int(chance.random() * len(session.open))].id))
    record, bounds = session.record(), prospects_of(story).bounds
    value = decompose(record.turns, bounds.least_weight, proper=record.proper).value
    assert only is not None
    assert set(only) == {points(value, bounds)}


class TestOneSeed:
    def test_it_gives_the_same_on_every_machine(self) -> None:
        """Figures written down once: the generator promises the same numbers everywhere."""
        found = run_trials(worked_graph("G1"), 1_000, 7)
        assert dict(found.endings) == {"ok": 177, "bought": 153, "lost": 670}
        assert found.replies["n1", "B"] == 273

    def test_another_gives_something_else(self) -> None:
        story = worked_graph("G1")
        assert run_trials(story, 100, 1).replies != run_trials(story, 100, 2).replies

    def test_tables_that_are_there_change_nothing(self) -> None:
        story = worked_graph("G1")
        assert run_trials(story, 50, 3, prospects=prospects_of(story)) == run_trials(story, 50, 3)


@pytest.mark.parametrize("name", ["G1", "G2"])
def test_the_mean_comes_close_to_the_exact_expectation(name: str) -> None:
    """Balances lie within 0 and 100, so one run strays by 50 at most and the mean of 20 000
    by less than 0.36 in the root mean square; four times that happens to no seed worth
    having."""
    story = worked_graph(name)
    prospects = prospects_of(story)
    found = run_trials(story, 20_000, 0, prospects=prospects)
    assert found.mean is not None
    assert abs(found.mean - expected_balance(prospects, "random")) < Fraction(144, 100)


class TestCounting:
    def test_quartiles_are_balances_of_runs_there_were(self) -> None:
        story = scenario(
            [
                node(
                    "a",
                    *(reply(f"r{care}", care, 4, "ok") for care in range(5)),
                )
            ],
            [OK],
        )
        found = run_trials(story, 4_000, 1)
        assert found.quartiles == (0, 25, 50, 75, 100)

    def test_a_single_run_is_all_five_of_them(self) -> None:
        found = run_trials(worked_graph("G2"), 1, 5)
        assert found.quartiles is not None
        assert set(found.quartiles) == {found.mean}

    def test_a_node_counts_once_in_a_run_and_a_reply_as_often_as_it_was_said(self) -> None:
        again = [Route("a", Expression("turn < 3", lambda s: s.turn < 3, TURN)), Route("ok")]
        story = scenario(
            [node("a", reply("x", 4, 4, "t"), reply("y", 1, 1, "t")), node("t", to=again)], [OK]
        )
        found = run_trials(story, 10, 1)
        assert found.nodes == {"a": 10, "t": 10}
        assert sum(found.replies.values()) == 30

    def test_narration_before_the_first_reply_was_come_to_by_everybody(self) -> None:
        story = scenario(
            [node("n", to="a"), node("a", reply("x", 4, 4, "ok"), reply("y", 1, 1, "ok"))], [OK]
        )
        assert run_trials(story, 5, 1).nodes == {"n": 5, "a": 5}

    def test_what_is_remembered_decides_where_they_begin(self) -> None:
        after = Expression("ended", lambda s: s.ended & 1, frozenset({(Source.ENDED, 0)}))
        story = scenario(
            [
                node("a", reply("x", 4, 4, "ok"), reply("y", 1, 1, "ok")),
                node("b", reply("x", 4, 4, "ok"), reply("y", 1, 1, "ok")),
            ],
            [OK],
            start=[Route("b", after), Route("a")],
            memories=(("oven", "agreed"),),
        )
        assert run_trials(story, 5, 1).nodes == {"a": 5, "b": 0}
        held = [("oven", "agreed")]
        assert run_trials(story, 5, 1, held).nodes == {"a": 0, "b": 5}
        known = prospects_of(story, held)
        assert run_trials(story, 5, 1, prospects=known).nodes == {"a": 0, "b": 5}

    def test_fewer_than_one_run_is_refused(self) -> None:
        with pytest.raises(ValueError, match="0 runs"):
            run_trials(worked_graph("G1"), 0, 1)


TURN = frozenset({(Source.TURN, 0)})


class TestStuck:
    def test_in_a_circle_runs_end_all_the_same(self) -> None:
        found = run_trials(CIRCLE, 1_000, 1)
        assert (found.stuck, sum(found.endings.values())) == (0, 1_000)
        assert (found.quartiles, found.mean) == (None, None)

    def test_a_circle_that_nobody_leaves_is_given_up(self) -> None:
        story = scenario([node("a", reply("x", 4, 4, "a"), reply("y", 1, 1, "a"))], [OK])
        found = run_trials(story, 3, 1)
        assert (found.stuck, found.endings) == (3, {"ok": 0})
        assert sum(found.replies.values()) == 3 * MOST_ANSWERS
        assert found.nodes == {"a": 3}

    def test_an_ending_on_the_last_answer_that_counts_is_an_ending(self) -> None:
        for most, stuck in ((MOST_ANSWERS, 0), (MOST_ANSWERS + 1, 1)):
            last = Expression("turn", lambda s, most=most: s.turn >= most, TURN)
            ways = [Route("ok", last), Route("a")]
            story = scenario([node("a", reply("x", 4, 4, ways), reply("y", 1, 1, ways))], [OK])
            assert run_trials(story, 1, 1).stuck == stuck

    def test_where_nothing_is_open_a_run_is_stuck(self) -> None:
        story = scenario(
            [
                node("a", reply("x", 4, 4, "b"), reply("y", 1, 1, "b")),
                node("b", reply("x", 4, 4, "ok", when=NEVER), reply("y", 1, 1, "ok", when=NEVER)),
            ],
            [OK],
        )
        found = run_trials(story, 4, 1)
        assert (found.stuck, found.nodes["b"]) == (4, 4)

    def test_narration_without_an_end_holds_runs_up_even_at_the_start(self) -> None:
        story = scenario(
            [
                node("n", to=[Route("a", NEVER), Route("n")]),
                node("a", reply("x", 4, 4, "ok"), reply("y", 1, 1, "n")),
            ],
            [OK],
        )
        assert run_trials(story, 4, 1).stuck == 4
        from_a = run_trials(scenario(story.nodes, story.endings, start="a"), 100, 1)
        assert 0 < from_a.stuck < 100
        assert from_a.stuck == from_a.replies["a", "y"]


class TestManyStates:
    def test_beginning_anew_when_there_are_too_many_changes_no_figure(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        kept = run_trials(CIRCLE, 5_000, 3)
        monkeypatch.setattr(trials, "MOST_STATES", 2)
        assert run_trials(CIRCLE, 5_000, 3) == kept


class TestProgress:
    def test_it_is_told_how_many_runs_are_done(self) -> None:
        told: list[int] = []
        prospects = prospects_of(worked_graph("G1"))
        run_trials(worked_graph("G1"), 2_500, 1, prospects=prospects, progress=told.append)
        assert told == [0, 1_000, 2_000]

    def test_none_is_done_while_states_are_worked_out(self) -> None:
        told: list[int] = []
        run_trials(worked_graph("G1"), 1, 1, progress=told.append)
        assert told == [0, 0]

    def test_who_is_told_may_stop_them(self) -> None:
        class EnoughError(Exception):
            pass

        def stop(done: int) -> None:
            if done:
                raise EnoughError

        with pytest.raises(EnoughError):
            run_trials(worked_graph("G1"), 2_500, 1, progress=stop)
