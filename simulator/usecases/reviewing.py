"""When a scenario is due again: planned from all cold runs of it, each time anew.

Nothing is added to what was planned before. So it does not matter how often a run is looked at
again, or how late: the same runs give the same day.
"""

from __future__ import annotations

from datetime import timedelta

from simulator.progress.rows import Review, Status
from simulator.progress.store import Store
from simulator.scoring.practice import gap_after
from simulator.usecases.days import day_here


def plan_review(store: Store, profile: int, scenario: str) -> None:
    """Plans the review of a scenario (by id) by its cold runs that were given up or whose
    headline is known: so many days after the day on which the last ended, by the clock of this
    computer. Without one nothing is planned.

    Giving up a first exam would otherwise be the end of it: the next is no first one, and would
    never be due."""
    played = store.history.runs(profile, scenario)
    judged = [run for run in played if run.cold and (run.status is Status.LEFT or run.result)]
    judged.sort(key=lambda run: (run.last, run.id))
    gap = gap_after(run.result.headline if run.result else None for run in judged)
    if gap is None:
        return
    review = Review(scenario, day_here(judged[-1].last) + timedelta(days=gap), gap)
    if review not in store.debriefs.reviews(profile):
        store.debriefs.schedule(profile, review)
