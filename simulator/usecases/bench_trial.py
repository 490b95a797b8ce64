"""Random trainees in the workbench: what they came to, and where."""

from __future__ import annotations

from simulator.analysis.trials import Quartiles, Trials, run_trials
from simulator.model.scenario import Scenario
from simulator.usecases.bench_analysis import Job, TableAdvice
from simulator.usecases.bench_version import Playable
from simulator.usecases.bench_views import Hits, TrialView


def tried(
    playable: Playable, advice: TableAdvice | None, runs: int, seed: int, job: Job
) -> TrialView:
    """Lets random trainees play, whose tables are those of `advice` where it is there. Raises
    `StoppedError` where a newer version came, and ValueError for less than one run."""
    job.heard(0)
    prospects = advice.prospects if advice else None
    found = run_trials(playable.scenario, runs, seed, prospects=prospects, progress=job.heard)
    return trial_view(playable.scenario, found)


def trial_view(scenario: Scenario, found: Trials) -> TrialView:
    """What a number of random trainees came to, endings in the order of the file."""
    return TrialView(
        seed=found.seed,
        hits=Hits(found.runs, {**found.nodes, **found.endings}, found.replies),
        endings=tuple(
            (end.id, end.title, end.proper, found.endings.get(end.id, 0))
            for end in scenario.endings
        ),
        quartiles=None if found.quartiles is None else _shown(found.quartiles),
        mean=None if found.mean is None else float(found.mean),
        stuck=found.stuck,
    )


def _shown(exact: Quartiles) -> tuple[float, float, float, float, float]:
    least, lower, median, upper, most = exact
    return float(least), float(lower), float(median), float(upper), float(most)
