"""Forks as items of a test: difficulty, discrimination, traps, and when it is too early."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from statistics import correlation as textbook

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.model.figures import RunFigures, TurnFigures
from simulator.model.practice import Flag, Quartiles
from simulator.model.scenario import CauseWeight
from simulator.model.score import Direction, Word
from simulator.scoring.items import Chosen, GroupTally, Item, correlation, falls, quartiles
from tests.scoring.played import run, turn

QUARTERS = st.integers(min_value=0, max_value=4)


def tally(*runs: RunFigures) -> GroupTally:
    made = GroupTally()
    for one in runs:
        made.take(one)
    return made


def the_fork(*runs: RunFigures) -> Item:
    return next(item for item in tally(*runs).items() if item.node == "fork")


def person(number: int, balance: int, rest: Sequence[int], **more: object) -> RunFigures:
    """A person's run: a balance at the fork, and others elsewhere, each of its own node."""
    others = [turn(one, one, node=f"other {at}") for at, one in enumerate(rest)]
    return run([turn(balance, balance), *others], person=number, run=number, **more)


class TestTheWorkedExample:
    B = (4, 4, 4, 1, 1, 0)
    REST = (0.9, 0.8, 0.7, 0.5, 0.6, 0.3)

    def test_p_is_the_mean_balance_over_the_best_that_was_open(self) -> None:
        item = the_fork(*[person(number, b, ()) for number, b in enumerate(self.B)])
        assert item.p == Fraction(7, 12)
        assert round(float(item.p), 3) == 0.583

    def test_d_is_the_correlation_with_the_same_peoples_other_answers(self) -> None:
        pairs = [(b / 4, rest, 1) for b, rest in zip(self.B, self.REST, strict=True)]
        found = correlation(pairs)
        assert found is not None
        assert round(found, 3) == 0.912

    def test_from_runs_it_comes_out_the_same(self) -> None:
        # Ten other turns of a person make any rest in tenths of four quarters.
        def rest(tenths: int) -> list[int]:
            return [4] * tenths + [0] * (10 - tenths)

        runs = [
            person(number, b, rest(round(10 * share)))
            for number, (b, share) in enumerate(zip(self.B, self.REST, strict=True))
        ]
        found = the_fork(*runs).discrimination
        assert found is not None
        assert round(found, 3) == 0.912


class TestDiscrimination:
    def test_it_needs_three_other_turns_of_a_person(self) -> None:
        few = [person(number, number % 5, [number % 5] * 2) for number in range(6)]
        assert the_fork(*few).discrimination is None
        three = [person(number, number % 5, [number % 5] * 3) for number in range(6)]
        assert the_fork(*three).discrimination == 1.0

    def test_the_others_may_stand_in_other_runs_of_the_same_person(self) -> None:
        runs = []
        for number in range(4):
            runs.append(run([turn(number, number)], person=number, run=number))
            others = [turn(number, number, node="elsewhere")] * 3
            runs.append(run(others, person=number, run=10 + number, scenario="oven"))
        assert the_fork(*runs).discrimination == 1.0

    def test_it_is_none_where_all_answered_alike(self) -> None:
        same = [person(number, 3, [number] * 4) for number in range(5)]
        assert the_fork(*same).discrimination is None
        level = [person(number, number, [2] * 4) for number in range(5)]
        assert the_fork(*level).discrimination is None

    def test_it_is_none_of_two_answers(self) -> None:
        assert correlation([(0, 0, 1), (1, 1, 1)]) is None
        assert correlation([]) is None

    def test_heavy_turns_count_for_more_in_the_rest(self) -> None:
        heavy = [
            run(
                [
                    turn(b, b),
                    turn(b, b, node="key", weight=8),
                    *[turn(4 - b, 4 - b, node=f"o{at}", weight=2) for at in range(3)],
                ],
                person=b,
                run=b,
            )
            for b in range(5)
        ]
        found = the_fork(*heavy).discrimination
        assert found == 1.0

    @given(
        st.lists(
            st.tuples(QUARTERS, st.lists(QUARTERS, min_size=3, max_size=5)), min_size=3, max_size=9
        )
    )
    def test_it_is_the_textbooks_over_all_pairs(self, rows: list[tuple[int, list[int]]]) -> None:
        runs = [person(number, b, rest) for number, (b, rest) in enumerate(rows)]
        found = the_fork(*runs).discrimination
        xs = [b / 4 for b, _ in rows]
        ys = [sum(rest) / 4 / len(rest) for _, rest in rows]
        if len(set(xs)) == 1 or max(ys) - min(ys) < 1e-9:
            assert found is None
        else:
            assert found == pytest.approx(textbook(xs, ys), abs=1e-7)

    @given(st.permutations([person(n, n % 5, [(n * 3) % 5, 1, 4, n % 2]) for n in range(12)]))
    def test_the_order_of_runs_changes_nothing(self, runs: list[RunFigures]) -> None:
        straight = the_fork(*sorted(runs, key=lambda one: one.run))
        mixed = the_fork(*runs)
        assert mixed.discrimination == straight.discrimination
        assert (mixed.p, mixed.delta, mixed.answers) == (
            straight.p,
            straight.delta,
            straight.answers,
        )


def fork(answers: Sequence[TurnFigures], each: int = 1) -> Item:
    """A fork answered by as many people as there are answers, or with `each` answers a person."""
    return the_fork(
        *[run([one], person=number // each, run=number) for number, one in enumerate(answers)]
    )


class TestFlags:
    def test_under_thirty_answers_it_is_too_early_to_say_anything(self) -> None:
        assert fork([turn()] * 29).flags() == (Flag.TOO_FEW,)
        assert Flag.TOO_FEW not in fork([turn()] * 30).flags()

    def test_a_fork_that_nearly_all_get_is_a_giveaway(self) -> None:
        assert Flag.GIVEAWAY in fork([turn()] * 39 + [turn(0, 4)]).flags(["r", "best"])
        assert Flag.GIVEAWAY not in fork([turn()] * 38 + [turn(0, 4)] * 2).flags(["r", "best"])

    def test_a_fork_under_a_quarter_is_too_hard(self) -> None:
        assert Flag.TOO_HARD in fork([turn()] * 7 + [turn(4, 0)] * 25).flags()
        assert Flag.TOO_HARD not in fork([turn()] * 8 + [turn(4, 0)] * 24).flags()

    def test_what_was_open_is_what_difficulty_is_measured_by(self) -> None:
        assert fork([turn(3, 3, best=3)] * 30).p == 1

    def test_a_weak_correlation_is_to_be_reviewed_and_one_below_zero_to_be_checked(self) -> None:
        def item(d: float | None) -> Item:
            return Item("s", "n", False, 30, 6, Fraction(1, 2), d, None, ())

        assert item(0.1).flags() == ()
        assert item(0.0999).flags() == (Flag.REVIEW,)
        assert item(0.0).flags() == (Flag.REVIEW,)
        assert item(-0.0001).flags() == (Flag.REVIEW, Flag.CHECK_RATINGS)
        assert item(None).flags() == ()

    def test_a_reply_under_a_twentieth_is_a_dead_trap_unless_it_is_the_best(self) -> None:
        answers = [turn(reply="best", open=("best", "trap"))] * 39
        seldom = [turn(1, 4, reply="trap", open=("best", "trap"))]
        item = fork(answers + seldom)
        assert Flag.DEAD_TRAP in item.flags(["best"])
        assert Flag.DEAD_TRAP not in item.flags(["best", "trap"])
        assert Flag.DEAD_TRAP not in fork(answers[:38] + seldom * 2).flags(["best"])

    def test_a_reply_that_was_hardly_ever_open_is_no_dead_trap(self) -> None:
        answers = [turn(reply="best", open=("best", "b"))] * 31
        gated = [turn(reply="best", open=("best", "b", "gated"))] * 5
        item = fork([*answers, *gated, *[turn(1, 1, reply="b", open=("best", "b"))] * 4])
        assert item.replies == (
            Chosen("best", 36, 40),
            Chosen("b", 4, 40),
            Chosen("gated", 0, 5),
        )
        assert Flag.DEAD_TRAP not in item.flags(["best"])


class TestItems:
    def test_only_scored_answers_of_cold_runs_are_items(self) -> None:
        items = tally(
            run([turn(), turn(weight=0, node="idle")]), run([turn(node="warm")], cold=False)
        ).items()
        assert [(item.node, item.answers) for item in items] == [("fork", 1)]

    def test_a_silence_is_an_answer_and_no_reply(self) -> None:
        item = fork([turn(0, 0, reply="-"), turn(reply="best")])
        assert item.answers == 2
        assert item.replies == (Chosen("r", 0, 2), Chosen("best", 1, 2))

    def test_delta_is_the_exact_mean_of_those_that_have_one(self) -> None:
        item = fork([turn(delta=Fraction(10, 3)), turn(delta=Fraction(0)), turn(delta=None)])
        assert item.delta == Fraction(5, 3)
        assert fork([turn(delta=None)]).delta is None

    def test_the_same_node_of_two_scenarios_is_two_forks(self) -> None:
        items = tally(run([turn()]), run([turn()], scenario="oven", run=2)).items()
        assert [(item.scenario, item.node) for item in items] == [
            ("shop", "fork"),
            ("oven", "fork"),
        ]

    def test_people_are_counted_once_however_often_they_answer(self) -> None:
        assert fork([turn()] * 6, each=3).people == 2


class TestFalls:
    def test_the_three_worst_come_first_and_free_ones_never(self) -> None:
        lost = {"a": 5, "b": 20, "c": 0, "d": 9, "e": 7}
        runs = [
            run(
                [turn(node=name, delta=Fraction(points)) for name, points in lost.items()],
                person=number,
            )
            for number in range(5)
        ]
        assert [item.node for item in falls(tally(*runs).items())] == ["b", "d", "e"]

    def test_a_fork_of_four_people_is_nobodys_business(self) -> None:
        runs = [run([turn(delta=Fraction(9))], person=number) for number in range(4)]
        assert falls(tally(*runs, *runs).items()) == ()


class TestTheGroup:
    def test_words_stages_and_balances_are_of_cold_runs(self) -> None:
        bends = Direction(Word.BENDS, Fraction(50), Fraction(0))
        came = tally(
            run([turn(4, 0)], 40, direction=bends),
            run([turn()] * 3, 80, person=2),
            run([turn(0, 4)] * 9, 1, cold=False, person=3),
        ).came()
        assert came.words == {Word.BENDS: 1, Word.LEVEL: 1}
        assert came.stages == (0, 25, 0, 75)
        assert came.balance == Quartiles(Fraction(40), Fraction(40), Fraction(80))

    def test_a_group_without_runs_comes_to_nothing(self) -> None:
        came = tally().came()
        assert (came.words, came.stages, came.balance, came.causes) == ({}, None, None, ())
        assert tally().items() == ()

    def test_causes_are_counted_where_the_task_was_answered(self) -> None:
        causes = (("number", CauseWeight.PRIMARY), ("person", CauseWeight.NONE))
        came = tally(
            run(causes=causes, ticked=("number",)),
            run(causes=causes, ticked=("person",), person=2),
            run(causes=causes, ticked=None, person=3),
        ).came()
        (hits,) = came.causes
        assert (hits.cause, hits.primary) == ("number", True)
        assert (hits.found, hits.asked, hits.people) == (1, 2, 2)

    def test_its_first_and_last_run_and_how_many_people_are_known(self) -> None:
        early, late = run(day=1), run(day=5, person=2)
        found = tally(late, early, run(day=9, cold=False, person=3))
        assert (found.first, found.last) == (early.ended, late.ended)
        assert (found.people, found.runs) == (2, 2)
        assert [found.cold_runs_of(number) for number in (1, 2, 3)] == [1, 1, 0]


class TestQuartiles:
    def test_each_is_a_value_there_was(self) -> None:
        values = {Fraction(number): 1 for number in (1, 2, 3, 4, 5, 6, 7)}
        assert quartiles(values) == Quartiles(Fraction(2), Fraction(4), Fraction(6))
        assert quartiles({Fraction(9): 1}) == Quartiles(Fraction(9), Fraction(9), Fraction(9))
        assert quartiles({}) is None

    @given(st.lists(st.fractions(min_value=0, max_value=100), min_size=1))
    def test_a_quarter_a_half_and_three_quarters_lie_at_or_below(
        self, balances: list[Fraction]
    ) -> None:
        counts = {value: balances.count(value) for value in balances}
        found = quartiles(counts)
        assert found is not None
        for part, value in enumerate((found.lower, found.median, found.upper), 1):
            assert value in balances
            below = sum(one <= value for one in balances)
            assert 4 * below >= part * len(balances)
            assert 4 * sum(one < value for one in balances) < part * len(balances)
