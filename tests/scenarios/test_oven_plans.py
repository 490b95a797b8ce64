"""The scripted plays of the oven: straight through, and restored after every answer."""

from __future__ import annotations

from typing import Any

import pytest

from simulator.engine.session import Session
from simulator.scenario.plans import Plan, load_plans
from simulator.usecases.scripted import judged, run_report
from tests.scenarios.walking import SCENARIOS, Walked

LOADED = load_plans(SCENARIOS / "oven")
PLANS = LOADED.plans


def given(report: dict[str, Any], figure: str) -> Any:
    """A figure of a report as a plan names it."""
    found = report[figure]
    return tuple(found) if isinstance(found, list) else found


def test_there_are_plans_and_nothing_to_remark_on_them() -> None:
    assert len(PLANS) >= 8
    assert LOADED.issues == ()


def test_the_plans_show_every_kind_of_ending_and_every_direction(oven: Walked) -> None:
    endings = {plan.expect["ending"] for plan in PLANS}
    assert endings == {ending.id for ending in oven.scenario.endings}
    assert {plan.expect.get("word") for plan in PLANS} >= {
        "level",
        "bends",
        "hardens",
        "see-saw",
        "weak",
    }


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.name)
def test_a_plan_gives_what_it_must(oven: Walked, plan: Plan) -> None:
    report = run_report(oven.play(plan.answers, plan.causes))
    assert {figure: given(report, figure) for figure in plan.expect} == dict(plan.expect)


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.name)
def test_a_plan_gives_the_same_when_it_is_restored_after_every_answer(
    oven: Walked, plan: Plan
) -> None:
    straight = Session(oven.scenario, 7)
    restored = Session(oven.scenario, 7)
    for answer in plan.answers:
        straight.take(straight.consider(answer))
        restored.take(restored.consider(answer))
        restored = Session(oven.scenario, 7, answers=restored.answers)
        assert restored.state == straight.state
        assert [reply.id for reply in restored.shown] == [reply.id for reply in straight.shown]
    assert restored.record() == straight.record()
    reports = [
        run_report(judged(session, oven.prospects, plan.causes)) for session in (straight, restored)
    ]
    assert reports[0] == reports[1]
