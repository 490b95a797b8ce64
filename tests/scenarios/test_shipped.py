"""Every scenario that is shipped: nothing to mend, and every plan gives what it must."""

from __future__ import annotations

from typing import Any

import pytest

from simulator.model.issue import Severity
from simulator.scenario.plans import Plan
from simulator.usecases.checking import read_folder
from simulator.usecases.wording import line
from tests.scenarios.shelf import NAMES, checked
from tests.scenarios.walking import SCENARIOS


def plans() -> list[Any]:
    """Each plan of each scenario, only read: every process that collects tests comes here."""
    return [
        pytest.param(name, plan, id=f"{name}: {plan.name}")
        for name in NAMES
        for plan in read_folder(SCENARIOS / name).plans.plans
    ]


def test_there_are_scenarios() -> None:
    assert "oven" in NAMES


@pytest.mark.parametrize("name", NAMES)
def test_check_finds_no_errors(name: str) -> None:
    found = checked(name).issues
    assert [line(issue) for issue in found if issue.severity is Severity.ERROR] == []


@pytest.mark.parametrize(("name", "plan"), plans())
def test_a_plan_gives_what_it_must_both_ways(name: str, plan: Plan) -> None:
    """All are played straight, and restored after every answer: where the two disagree
    `check_folder` raises."""
    (run,) = (run for run in checked(name).plans if run.plan == plan)
    assert [line(issue) for issue in run.issues] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_plan_is_played_to_its_end(name: str) -> None:
    read, runs = checked(name).read, checked(name).plans
    assert len(runs) == len(read.plans.plans) >= 8
    assert all(run.run.record.ending is not None for run in runs)


@pytest.mark.parametrize("name", NAMES)
def test_the_plans_show_every_ending(name: str) -> None:
    scenario = checked(name).read.scenario
    assert scenario is not None
    shown = {run.plan.expect.get("ending") for run in checked(name).plans}
    assert shown == {ending.id for ending in scenario.endings}
