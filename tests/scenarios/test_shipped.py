"""Every scenario that is shipped: nothing to mend, and every plan gives what it must."""

from __future__ import annotations

from typing import Any

import pytest

from simulator.model.issue import Severity
from simulator.usecases.plan_runs import PlanRun
from simulator.usecases.wording import line
from tests.scenarios.shelf import NAMES, checked


def plan_runs() -> list[Any]:
    """Each plan of each scenario. All are played straight, and restored after every answer:
    where the two disagree `check_folder` raises."""
    return [
        pytest.param(run, id=f"{name}: {run.plan.name}")
        for name in NAMES
        for run in checked(name).plans
    ]


def test_there_are_scenarios() -> None:
    assert "oven" in NAMES


@pytest.mark.parametrize("name", NAMES)
def test_check_finds_no_errors(name: str) -> None:
    found = checked(name).issues
    assert [line(issue) for issue in found if issue.severity is Severity.ERROR] == []


@pytest.mark.parametrize("run", plan_runs())
def test_a_plan_gives_what_it_must_both_ways(run: PlanRun) -> None:
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
