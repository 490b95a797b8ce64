"""A step of a workshop, from the key to both windows' values: our own work alone.

What the store and the exact tables take is left out: they work on threads of their own.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time
from typing import Any

from simulator.model.collector import collector_off
from simulator.progress.store import Store
from simulator.usecases.workshop.framing import frame_of
from simulator.usecases.workshop.presenting import presenter_view
from tests.bench.figures import Figure
from tests.usecases.workshop.hall import Hall, at_once, fill_in

_SCENARIOS = Path(__file__).parents[2] / "scenarios"
_LONGEST = "dishwasher"
_SEEDS = range(1, 6)
_FRAME_MS = 16


def figures(*, large: bool) -> Iterator[Figure]:
    """The median and the longest step over whole sessions of the longest talk."""
    times: list[float] = []
    with at_once(_SCENARIOS) as shelf, collector_off():
        for seed in _SEEDS:
            times += _session_ms(Hall(Store.in_memory(), shelf, seed))
    whole = len(times)
    yield Figure("step of a workshop, median", statistics.median(times), None, "ms", whole, 4, 1)
    yield Figure("step of a workshop, longest", max(times), None, "ms", whole, _FRAME_MS, 4)


def _session_ms(hall: Hall) -> Iterator[float]:
    """Our own milliseconds of each step of a session, from the title to the farewell."""
    others = _Others()
    workshop = hall.start(_LONGEST)
    analysis: Any = hall.shelf._analysing
    submit = analysis.submit
    hall.drawer.submit = others.timed(hall.drawer.submit)
    analysis.submit = others.timed(submit)
    while workshop.next_spot is not None:
        fill_in(workshop, hall.seed)
        others.spent, began = 0.0, process_time()
        hall.advance(workshop)
        frame_of(workshop)
        presenter_view(workshop, 9)
        yield 1e3 * (process_time() - began - others.spent)
    analysis.submit = submit
    hall.store.close()


class _Others:
    """What the threads of others would have taken."""

    spent = 0.0

    def timed(self, work: Callable[..., Any]) -> Callable[..., Any]:
        def and_timed(*given: Any) -> Any:
            began = process_time()
            try:
                return work(*given)
            finally:
                self.spent += process_time() - began

        return and_timed
