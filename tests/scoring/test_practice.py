"""Practice over time: means, reviews, mastery, and what may be said of a person."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from simulator.model.figures import RunFigures
from simulator.model.practice import Condition, MissingPart, Situation, Tipping
from simulator.model.run import Mode, Violation
from simulator.model.scenario import ClientType, Tag
from simulator.model.score import Kind, Word
from simulator.scoring import balance, practice
from tests.scoring.played import run, turn

QUARTERS = st.integers(min_value=0, max_value=4)
POINTS = st.fractions(min_value=0, max_value=100, max_denominator=1000)


def gaps(*headlines: int | Fraction) -> list[int | None]:
    earned = [Fraction(one) for one in headlines]
    return [practice.gap_after(earned[: count + 1]) for count in range(len(earned))]


def line(runs: list[RunFigures], condition: Condition) -> tuple[Fraction | None, bool]:
    found = next(row for row in practice.mastery(runs) if row.condition is condition)
    return found.have, found.met


class TestTheMean:
    def test_the_first_run_stands_as_it_is_and_later_ones_count_three_tenths(self) -> None:
        assert practice.mean_of([]) is None
        assert practice.mean_of([Fraction(50)]) == 50
        assert practice.mean_of([Fraction(50), Fraction(100)]) == 65
        assert practice.mean_of([Fraction(50), Fraction(100), Fraction(0)]) == Fraction(91, 2)

    def test_it_goes_by_the_end_of_the_runs_whatever_their_order(self) -> None:
        late, early = run(headline=100, day=2), run(headline=50, day=1)
        assert practice.mean([late, early]) == 65

    @given(st.lists(POINTS, min_size=1))
    def test_it_never_leaves_what_was_earned(self, headlines: list[Fraction]) -> None:
        mean = practice.mean_of(headlines)
        assert mean is not None
        assert min(headlines) <= mean <= max(headlines)


class TestReviews:
    def test_the_gaps_grow_stay_and_fall_as_written(self) -> None:
        assert gaps(88, 91, 70, 93, 55, 90) == [4, 9, 9, 20, 2, 4]

    def test_nothing_is_due_before_the_first_cold_run(self) -> None:
        assert practice.gap_after([]) is None

    def test_a_gap_never_exceeds_two_months(self) -> None:
        assert gaps(*[100] * 7) == [4, 9, 20, 44, 60, 60, 60]

    def test_the_borders_are_65_and_85_without_rounding_the_headline(self) -> None:
        assert practice.next_gap(9, Fraction(85)) == 20
        assert practice.next_gap(9, Fraction(8499, 100)) == 9
        assert practice.next_gap(9, Fraction(65)) == 9
        assert practice.next_gap(9, Fraction(6499, 100)) == 2

    def test_half_a_day_is_rounded_up(self) -> None:
        assert practice.next_gap(15, Fraction(90)) == 33
        assert practice.next_gap(5, Fraction(90)) == 11
        assert [practice.next_gap(gap, Fraction(90)) for gap in (2, 3, 4)] == [4, 7, 9]

    def test_an_open_violation_brings_the_talk_back_in_two_days_however_balanced_the_rest(
        self,
    ) -> None:
        headline = balance.capped(Fraction(96), balance.CAP_OPEN)
        assert practice.next_gap(20, headline) == 2

    @given(st.lists(POINTS, min_size=1))
    def test_a_gap_is_always_two_to_sixty_days(self, headlines: list[Fraction]) -> None:
        assert 2 <= (practice.gap_after(headlines) or 0) <= 60


def talks(care: int, firmness: int, runs: int = 5, turns: int = 4) -> list[RunFigures]:
    return [
        run([turn(care, firmness)] * turns, scenario=f"talk {number % 3}", day=number, run=number)
        for number in range(runs)
    ]


class TestDirection:
    def test_it_is_told_from_twenty_scored_turns_in_three_scenarios_on(self) -> None:
        whole = talks(4, 1)
        assert practice.enough(whole)
        assert not practice.enough(whole[:4])
        assert not practice.enough([replace(one, scenario="one talk") for one in whole])

    def test_turns_that_are_not_scored_are_not_enough(self) -> None:
        idle = [replace(one, turns=(*one.turns[:3], turn(weight=0))) for one in talks(4, 1)]
        assert not practice.enough(idle)
        assert len(practice.scored_turns(idle)) == 15

    def test_answers_that_cave_bend(self) -> None:
        found = practice.pooled_direction(talks(4, 1))
        assert found is not None
        assert (found.word, found.lean, found.see_saw) == (Word.BENDS, 75, 0)

    def test_a_cave_in_one_talk_and_an_ignore_in_another_are_a_see_saw(self) -> None:
        both = [*talks(4, 1, 1), *talks(1, 4, 1)]
        found = practice.pooled_direction(both)
        assert found is not None
        assert (found.word, found.lean, found.see_saw) == (Word.SEE_SAW, 0, 75)

    def test_the_pooled_shortfalls_are_those_of_the_runs_over_all_divisors(self) -> None:
        long, short = run([turn(4, 0)] * 9, run=1), run([turn(4, 4)] * 3, run=2)
        found = practice.pooled_direction([long, short])
        assert found is not None
        assert found.lean == 75

    def test_of_one_run_it_is_the_direction_of_that_run(self) -> None:
        turns = [turn(4, 1), turn(1, 4), turn()]
        found = practice.pooled_direction([run(turns)])
        assert found == balance.direction(turns, Fraction(3))

    @given(
        st.lists(
            st.lists(st.tuples(QUARTERS, QUARTERS, st.integers(1, 8)), min_size=1, max_size=5),
            min_size=1,
            max_size=5,
        )
    )
    def test_it_is_what_the_runs_lost_by_the_weight_of_their_divisors(
        self, talks: list[list[tuple[int, int, int]]]
    ) -> None:
        runs = [
            run([turn(care, firmness, weight=weight) for care, firmness, weight in turns], run=at)
            for at, turns in enumerate(talks)
        ]
        pooled = practice.pooled_direction(runs)
        assert pooled is not None
        whole = sum((one.parts.divisor for one in runs if one.parts), Fraction(0))
        alone = [
            one.parts.divisor * balance.direction(one.turns, one.parts.divisor).lean
            for one in runs
            if one.parts
        ]
        assert pooled.lean == sum(alone, Fraction(0)) / whole

    def test_there_is_none_without_a_scored_turn(self) -> None:
        assert practice.pooled_direction([run([turn(weight=0)])]) is None


class TestOnlyColdRunsCount:
    def test_a_practice_changes_nothing_anywhere(self) -> None:
        exams = talks(4, 1)
        others = [
            replace(one, run=100 + one.run, mode=Mode.PRACTICE, cold=False, headline=Fraction(1))
            for one in talks(0, 4)
        ]
        both = [*others, *exams]
        assert practice.mean(both) == practice.mean(exams)
        assert practice.pooled_direction(both) == practice.pooled_direction(exams)
        assert practice.pressure_gap(both) == practice.pressure_gap(exams)
        assert practice.stage_profile(both) == practice.stage_profile(exams)
        assert practice.tipping(both) == practice.tipping(exams)
        assert practice.missing_parts(both) == practice.missing_parts(exams)
        assert practice.mastery(both) == practice.mastery(exams)

    def test_a_run_without_finite_bounds_counts_nowhere(self) -> None:
        assert practice.cold_runs([run([turn()], headline=None)]) == ()


class TestWhatTips:
    def hot(self, **more: int) -> list[RunFigures]:
        """Three talks, calm answers balanced and pressed ones caved."""
        calm, pressed = turn(tension=more.get("calm", 4)), turn(4, 1, tension=12)
        return [run([calm] * 4 + [pressed] * 3, scenario=f"{one}", run=one) for one in range(3)]

    def test_pressure_tips_where_the_lapses_are_under_pressure(self) -> None:
        assert practice.tipping(self.hot()) == Tipping(Situation.PRESSURE, 9, 9, Kind.BENT)

    def test_nothing_tips_where_all_situations_are_alike(self) -> None:
        alike = [
            run([turn(4, 1, tension=tension) for tension in (2, 8, 14) * 3], scenario=f"{one}")
            for one in range(3)
        ]
        assert practice.tipping(alike) is None

    def test_nothing_is_said_before_there_are_enough_turns(self) -> None:
        assert practice.tipping(self.hot()[:2]) is None

    def test_two_lapses_tip_nothing(self) -> None:
        rare = [
            run(
                [turn(tension=2)] * 7 + [turn(4, 1, tension=14) if one else turn(tension=14)],
                scenario=f"{one}",
            )
            for one in range(3)
        ]
        assert practice.tipping([*rare, *[run([turn(tension=14)] * 3)]]) is None

    def test_the_borders_are_those_that_are_shown(self) -> None:
        assert [practice.situation(tension) for tension in (0, 6, 7, 11, 12, 20)] == [
            Situation.CALM,
            Situation.CALM,
            Situation.ANNOYED,
            Situation.ANNOYED,
            Situation.PRESSURE,
            Situation.PRESSURE,
        ]

    def test_the_kind_is_the_one_most_shortfall_went_to(self) -> None:
        turns = [turn(tension=2)] * 6 + [
            turn(3, 2, tension=14),
            turn(3, 2, tension=14),
            turn(0, 4, tension=14, weight=8),
        ]
        found = practice.tipping([run(turns, scenario=f"{one}", run=one) for one in range(3)])
        assert found == Tipping(Situation.PRESSURE, 9, 9, Kind.HARDENED)


class TestMissingParts:
    def test_what_answers_lacked_most_comes_first(self) -> None:
        turns = [turn(3, 2, missing="ALR")] * 4 + [turn(2, 4, missing="HA")] * 3
        runs = [run(turns, scenario=f"{one}", run=one) for one in range(3)]
        assert practice.missing_parts(runs) == (
            MissingPart("A", 21, 21),
            MissingPart("L", 12, 21),
            MissingPart("R", 12, 21),
            MissingPart("H", 9, 21),
        )

    def test_nothing_is_missing_where_nothing_better_was_open(self) -> None:
        runs = [run([turn(3, 4, best=3, missing="D")] * 8, scenario=f"{one}") for one in range(3)]
        assert practice.missing_parts(runs) == ()

    def test_nothing_is_said_before_there_are_enough_turns(self) -> None:
        assert practice.missing_parts([run([turn(3, 4, missing="D")] * 30)]) == ()


class TestStages:
    def test_a_stage_is_named_from_45_percent_and_five_scored_turns_on(self) -> None:
        assert practice.named_stage([run([turn(4, 0)] * 4)]) is None
        assert practice.named_stage([run([turn(4, 0)] * 5)]) == 2
        mixed = [turn(4, 0), turn(0, 4), turn(), turn(0, 0)] * 2
        assert practice.named_stage([run(mixed)]) is None

    def test_the_profile_is_over_the_turns_of_all_runs(self) -> None:
        found = practice.stage_profile([run([turn(4, 0)]), run([turn()] * 3, run=2)])
        assert found == (0, 25, 0, 75)


def master() -> list[RunFigures]:
    turns = [turn(tension=4), turn(tension=16)]
    kinds = (ClientType.VIP, ClientType.ANXIOUS)
    return [
        run(turns, 95, scenario=f"{day % 3}", type=kinds[day % 2], day=day * 3, run=day)
        for day in range(4)
    ]


class TestMastery:
    def test_four_clean_balanced_runs_over_a_week_are_mastery(self) -> None:
        lines = practice.mastery(master())
        assert [row.condition for row in lines] == list(Condition)
        assert all(row.met for row in lines)
        assert {row.condition: row.have for row in lines} == {
            Condition.RUNS: 4,
            Condition.SCENARIOS: 3,
            Condition.TYPES: 2,
            Condition.DAYS: 9,
            Condition.MEAN: 95,
            Condition.LAST: 95,
            Condition.CLEAN: 3,
            Condition.GAP: 0,
        }

    def test_before_the_first_run_nothing_is_met_and_nothing_is_judged(self) -> None:
        lines = practice.mastery([])
        assert not any(row.met for row in lines)
        assert [row.condition for row in lines if row.have is None] == [
            Condition.MEAN,
            Condition.LAST,
            Condition.CLEAN,
            Condition.GAP,
        ]

    def test_each_condition_alone_can_be_short(self) -> None:
        runs = master()
        short = {
            Condition.RUNS: runs[:3],
            Condition.SCENARIOS: [replace(one, scenario="one") for one in runs],
            Condition.TYPES: [replace(one, type=ClientType.VIP) for one in runs],
            Condition.DAYS: [replace(one, ended=runs[0].ended) for one in runs],
            Condition.MEAN: [replace(one, headline=Fraction(84)) for one in runs],
            Condition.LAST: [*runs[:3], replace(runs[3], headline=Fraction(74))],
            Condition.CLEAN: [
                *runs[:3],
                replace(runs[3], violations=(Violation(Tag.RUDE, 0, withdrawn=False),)),
            ],
            Condition.GAP: [
                replace(one, turns=(turn(tension=4), turn(1, 1, tension=16))) for one in runs
            ],
        }
        for condition, those in short.items():
            assert not line(those, condition)[1], condition

    def test_a_withdrawn_violation_is_no_open_one(self) -> None:
        withdrawn = (Violation(Tag.RUDE, 0, withdrawn=True),)
        assert line([replace(one, violations=withdrawn) for one in master()], Condition.CLEAN) == (
            3,
            True,
        )

    def test_a_gap_of_fifteen_hundredths_is_still_met(self) -> None:
        turns = [turn(weight=3, tension=20), turn(weight=17, tension=0), turn(3, 4, weight=1)]
        gap = practice.pressure_gap([run(turns)])
        assert gap is not None
        limit = next(row for row in practice.mastery([run(turns)]) if row.condition == "gap")
        assert limit.need == Fraction(3, 20)
        assert limit.met == (gap <= limit.need)

    def test_only_the_last_three_runs_have_to_be_clean_and_held(self) -> None:
        runs = master()
        first = replace(
            runs[0], headline=Fraction(30), violations=(Violation(Tag.RUDE, 0, withdrawn=False),)
        )
        those = [first, *runs[1:]]
        assert line(those, Condition.LAST) == (95, True)
        assert line(those, Condition.CLEAN) == (3, True)
