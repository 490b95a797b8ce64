"""Where a group loses points in a scenario, for the workbench."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from simulator.usecases.group_views import GroupView
from simulator.usecases.lost_here import LostHere, lost_at, lost_here
from simulator.usecases.steps import Steps, finished
from tests.ui.trainer.group_samples import FORKS, empty, group


class Told:
    """A group as it is told."""

    def __init__(self, view: GroupView) -> None:
        self._view = view

    def group(
        self, team: int = 0, language: str | None = None, *, stop: Callable[[], bool]
    ) -> Steps[GroupView]:
        yield from ()
        return self._view


def test_each_fork_of_the_scenario_has_its_mean_and_no_other_scenario_is_in_it() -> None:
    lost = lost_here(group(), "dishwasher")
    assert lost == LostHere(13, {"as_before": Fraction(183, 10)})


def test_a_fork_without_finite_bounds_is_left_out() -> None:
    view = replace(group(), items=(replace(FORKS[0], delta=None), FORKS[3]))
    assert lost_here(view, "oven").points == {"tonight": Fraction(148, 10)}


def test_of_too_few_people_nothing_is_told() -> None:
    assert finished(lost_at(Told(empty()), "oven")).points == {}


def test_what_was_stopped_tells_nothing_of_half_a_group() -> None:
    told = finished(lost_at(Told(group()), "oven", stop=lambda: True))
    assert told == LostHere()
