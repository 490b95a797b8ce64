"""A step of a workshop, from the key to both windows' values, beside an answer at the desk.

Our own work alone: what the store and the exact tables take is left out, they work on threads
of their own. Sessions at the desk and in the room take turns.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import process_time
from typing import Any

from simulator.model.collector import collector_off
from simulator.model.run import Mode
from simulator.progress.store import Store
from simulator.usecases.steps import finished
from simulator.usecases.talking import talk_view
from simulator.usecases.workshop.conducting import at_rest
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
    steps: list[float] = []
    answers: list[float] = []
    with at_once(_SCENARIOS) as shelf, collector_off():
        for seed in _SEEDS:
            steps += _steps_ms(Hall(Store.in_memory(), shelf, seed))
            answers += _answers_ms(Hall(Store.in_memory(), shelf, seed))
    median, floor = statistics.median(steps), statistics.median(answers)
    whole = len(steps)
    yield Figure("step of a workshop / answer at the desk", median, floor, "ms", whole, 4, 1.5)
    yield Figure("step of a workshop, longest", max(steps), None, "ms", whole, _FRAME_MS, 4)


def _steps_ms(hall: Hall) -> Iterator[float]:
    """Each step of a session, from the title to the farewell."""
    workshop = hall.start(_LONGEST)
    with _others_of(hall) as others:
        while workshop.next_spot is not None:
            fill_in(workshop, hall.seed)
            others.spent, began = 0.0, process_time()
            hall.advance(workshop)
            frame_of(workshop)
            presenter_view(workshop, 9)
            yield 1e3 * (process_time() - began - others.spent)
    hall.store.close()


def _answers_ms(hall: Hall) -> Iterator[float]:
    """Each answer of one person to the same talk, the first reply that can be said."""
    desk = hall.workshops.desk
    training = finished(desk.start(_LONGEST, Mode.PRACTICE, None))
    training.ensure_begun()
    at_rest(training)
    with _others_of(hall) as others:
        while not training.session.ended:
            reply = training.session.open[0].id
            others.spent, began = 0.0, process_time()
            step = training.consider(reply, 0)
            training.accept(step, finished(desk.write(step.ledger)))
            at_rest(training)
            talk_view(training, 9)
            yield 1e3 * (process_time() - began - others.spent)
    hall.store.close()


@contextmanager
def _others_of(hall: Hall) -> Iterator[_Others]:
    """Counts what the store and the tables take, until the end of the block."""
    others, analysis = _Others(), _analysis(hall)
    submit = analysis.submit
    hall.drawer.submit = others.timed(hall.drawer.submit)
    analysis.submit = others.timed(submit)
    yield others
    analysis.submit = submit


def _analysis(hall: Hall) -> Any:
    return hall.shelf._analysing


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
