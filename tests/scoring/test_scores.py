"""Caps, bands, pressure, outcome and causes: the written values, and their edges."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from simulator.model.run import Option, Record, Turn, Violation
from simulator.model.scenario import Cause, CauseWeight, Fact, Scenario, Tag
from simulator.model.score import Band, Bounds, Kind, Word
from simulator.scoring import balance, causes, outcome, stages
from tests.graphs import OK, WORKED, node, reply, scenario

EMPTY = Record(
    turns=(),
    ending="ok",
    proper=True,
    walked_out=False,
    resolved=1,
    tension=4,
    trust=10,
    peak_tension=13,
    facts=(),
    violations=(),
    rules_kept=(),
    rules_breached=(),
    promises_made=(),
    promises_open=(),
    cash=0,
    minutes=0,
)


def turn(care: int, firmness: int, weight: int = 4, tension: int = 10, best: int = 4) -> Turn:
    return Turn(
        node="n",
        reply="r",
        care=care,
        firmness=firmness,
        weight=weight,
        open=(Option("best", best, best), Option("r", care, firmness)),
        key=False,
        tension=tension,
        trust=10,
        tension_after=tension,
        trust_after=10,
    )


def violation(*, withdrawn: bool) -> Violation:
    return Violation(Tag.RUDE, 0, withdrawn)


class TestCaps:
    def test_an_open_violation_caps_at_39(self) -> None:
        record = replace(EMPTY, violations=(violation(withdrawn=False),))
        assert balance.capped(Fraction(96), balance.cap(record)) == 39
        assert balance.capped(Fraction(30), balance.cap(record)) == 30

    def test_a_withdrawn_violation_caps_at_84(self) -> None:
        record = replace(EMPTY, violations=(violation(withdrawn=True),))
        assert balance.capped(Fraction(96), balance.cap(record)) == 84

    def test_one_open_violation_among_withdrawn_ones_still_caps_at_39(self) -> None:
        both = (violation(withdrawn=True), violation(withdrawn=False))
        assert balance.cap(replace(EMPTY, violations=both)) == 39

    def test_a_breached_rule_caps_at_84(self) -> None:
        assert balance.cap(replace(EMPTY, rules_breached=("r",))) == 84

    def test_a_clean_run_has_no_cap(self) -> None:
        assert balance.cap(EMPTY) is None
        assert balance.capped(Fraction(96), None) == 96


@pytest.mark.parametrize(
    ("headline", "band"),
    [
        (Fraction(399, 10), Band.LOST),
        (Fraction(40), Band.UNSTEADY),
        (Fraction(649, 10), Band.UNSTEADY),
        (Fraction(65), Band.HOLDING),
        (Fraction(849, 10), Band.HOLDING),
        (Fraction(85), Band.BALANCED),
    ],
)
def test_the_bands_begin_where_they_say(headline: Fraction, band: Band) -> None:
    assert balance.band(headline) is band


def test_pressure_splits_as_written() -> None:
    rows = WORKED["pressure"]
    turns = [
        turn(quarters, quarters, tension=tension // 5)
        for tension, quarters in zip(
            rows["T"], (int(4 * Fraction(b)) for b in rows["b"]), strict=True
        )
    ]
    found = balance.pressure(turns)
    assert found is not None
    assert found.pressed == Fraction(rows["V_press"])
    assert found.calm == Fraction(rows["V_calm"])
    assert found.gap == Fraction(rows["gap"])


def test_pressure_needs_both_heat_and_calm() -> None:
    assert balance.pressure([turn(4, 4, tension=20)]) is None
    assert balance.pressure([turn(4, 4, tension=0)]) is None
    assert balance.pressure([]) is None


def test_two_key_forks_caved_among_eight_turns_leave_seven_tenths() -> None:
    turns = [turn(4, 4)] * 6 + [turn(4, 1, weight=8)] * 2
    assert balance.decompose(turns, Fraction(1), proper=True).value == Fraction(7, 10)


def test_nothing_scored_has_no_steadiness_no_recovery_and_no_stages() -> None:
    turns = [turn(4, 4, weight=0)]
    assert balance.steadiness(turns) is None
    assert balance.recovery(turns) is None
    assert stages.profile(turns) is None
    parts = balance.decompose(turns, Fraction(0), proper=True)
    assert (parts.value, parts.divisor) == (0, 0)
    assert balance.direction(turns, parts.divisor).word is Word.LEVEL


def test_points_stay_within_the_scale_whatever_a_silence_led_to() -> None:
    bounds = Bounds(Fraction(1, 4), Fraction(3, 4), Fraction(1), 1, (), ())
    assert balance.points(Fraction(0), bounds) == 0
    assert balance.points(Fraction(1), bounds) == 100


@pytest.mark.parametrize(
    ("care", "firmness", "best", "kind"),
    [
        (4, 4, 4, Kind.LEVEL),
        (3, 4, 3, Kind.LEVEL),
        (4, 1, 4, Kind.BENT),
        (1, 4, 4, Kind.HARDENED),
        (1, 0, 4, Kind.WEAK),
        (2, 2, 4, Kind.WEAK),
    ],
)
def test_the_kind_of_a_shortfall_is_judged_against_what_was_open(
    care: int, firmness: int, best: int, kind: Kind
) -> None:
    assert balance.kind(turn(care, firmness, best=best)) is kind


def test_an_unscored_turn_has_no_shortfall() -> None:
    assert balance.kind(turn(4, 0, weight=0)) is Kind.LEVEL


class TestStages:
    def test_an_author_may_override_the_stage_of_a_reply(self) -> None:
        assert stages.memberships(replace(turn(4, 4), stage=2)) == (0, 16, 0, 0)

    def test_a_stage_is_named_only_over_enough_turns_and_share(self) -> None:
        assert stages.dominant([turn(4, 4)] * 5) == 4
        assert stages.dominant([turn(4, 4)] * 4) is None
        mixed = [turn(4, 0), turn(0, 4), turn(0, 0), turn(4, 4), turn(2, 2)]
        assert stages.dominant(mixed) is None
        assert stages.dominant([]) is None


class TestOutcome:
    def talk(self, **client: Any) -> Scenario:
        return scenario(
            [node("a", reply("x", 4, 4, "ok"), reply("y", 0, 0, "ok"))],
            [OK],
            client={"lifetime_value": 12_000, **client},
        )

    def test_the_written_loyalties_and_what_people_are_told(self) -> None:
        prior = Fraction(60)
        recovered = outcome.loyalty(82, 1, prior, bonus=True)
        promised = outcome.loyalty(43, 0, prior, open_promise=True)
        left = outcome.loyalty(37, -1, prior, walked_out=True)
        assert (recovered, promised, left) == (75, 13, 2)
        told = [outcome.told_negative(level) for level in (recovered, promised, left)]
        assert told == [0, 8, 10]
        assert outcome.told_positive(recovered) == 3

    def test_loyalty_stays_within_its_scale(self) -> None:
        assert outcome.loyalty(0, -1, Fraction(60), walked_out=True) == 0
        assert outcome.loyalty(100, 1, Fraction(95)) == 100

    @pytest.mark.parametrize(
        "change",
        [
            {"proper": False},
            {"peak_tension": 11},
            {"tension": 7},
            {"violations": (violation(withdrawn=True),)},
        ],
    )
    def test_the_bonus_needs_a_clean_recovery(self, change: dict[str, Any]) -> None:
        whole = replace(EMPTY, tension=6, peak_tension=12)
        assert outcome.came_through_together(whole, first_failure=True)
        assert not outcome.came_through_together(whole, first_failure=False)
        assert not outcome.came_through_together(replace(whole, **change), first_failure=True)

    @pytest.mark.parametrize(
        ("level", "cash", "minutes", "price"),
        [(75, 990, 12, 1_110), (13, 3_490, 6, 12_950), (2, 0, 4, 11_640)],
    )
    def test_the_price_of_the_case_is_as_written(
        self, level: int, cash: int, minutes: int, price: int
    ) -> None:
        assert outcome.price(Fraction(level), cash, minutes, self.talk()) == price

    def test_the_whole_outcome_starts_from_the_loyalty_before(self) -> None:
        record = replace(EMPTY, trust=20, turns=(turn(4, 4, tension=13), turn(4, 4, tension=4)))
        assert outcome.outcome(record, self.talk()).loyalty == 75
        better = outcome.outcome(record, self.talk(), Fraction(90))
        assert better.loyalty == 100
        assert better.nerves == Fraction(85, 2)
        assert outcome.nerves(EMPTY) is None

    def test_half_of_the_people_told_hear_good_at_most(self) -> None:
        assert outcome.told_positive(Fraction(100)) == 5
        assert outcome.told_positive(Fraction(100), people=4) == 2
        assert outcome.told_positive(Fraction(60)) == 0


class TestRootCause:
    def talk(self, *, key_facts: int = 3, false: int = 2, true: bool = True) -> Scenario:
        real = (
            (
                Cause("info", "info", CauseWeight.PRIMARY),
                Cause("wait", "wait", CauseWeight.CONTRIBUTING),
            )
            if true
            else ()
        )
        tempting = [Cause(f"f{n}", "f", CauseWeight.NONE) for n in range(false)]
        return scenario(
            [node("a", reply("x", 4, 4, "ok"), reply("y", 0, 0, "ok"))],
            [OK],
            causes=(*real, *tempting),
            facts=tuple(Fact(f"k{n}", "k", key=True) for n in range(key_facts)),
        )

    @pytest.mark.parametrize(
        ("ticked", "points"),
        [
            (("info", "f0"), Fraction(125, 3)),
            (("info", "wait", "f0", "f1"), Fraction(100, 3)),
            (("info", "wait"), Fraction(250, 3)),
            ((), Fraction(100, 3)),
        ],
    )
    def test_two_facts_of_three_and_these_causes(
        self, ticked: tuple[str, ...], points: Fraction
    ) -> None:
        assert causes.root_cause(self.talk(), ("k0", "k1"), ticked) == points

    def test_without_key_facts_the_causes_are_all(self) -> None:
        story = self.talk(key_facts=0)
        assert causes.root_cause(story, (), ("info", "wait")) == 100

    def test_without_false_causes_there_is_no_alarm(self) -> None:
        story = self.talk(key_facts=0, false=0)
        assert causes.root_cause(story, (), ("info",)) == Fraction(200, 3)

    def test_without_true_causes_there_is_no_task(self) -> None:
        assert causes.root_cause(self.talk(true=False), (), ()) is None
