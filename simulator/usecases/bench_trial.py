"""Random trainees in the workbench: what they came to, and where."""

from __future__ import annotations

from simulator.analysis import trials
from simulator.analysis.trials import Trials
from simulator.model.scenario import Scenario
from simulator.usecases.bench_analysis import Job, TableAdvice
from simulator.usecases.bench_version import Playable
from simulator.usecases.bench_views import Hits, TrialView


def tried(
    playable: Playable, advice: TableAdvice | None, runs: int, seed: int, job: Job
) -> TrialView:
    """Lets random trainees play. Raises `StoppedError` where a newer version came."""
    job.heard(0)
    found = trials.run_trials(playable.scenario, runs, seed)
    job.heard(runs)
    return trial_view(playable.scenario, found)


def trial_view(scenario: Scenario, found: Trials) -> TrialView:
    """What a number of random trainees came to, endings in the order of the file."""
    return TrialView(
        seed=found.seed,
        hits=Hits(found.runs, found.nodes, found.replies),
        endings=tuple(
            (end.id, end.title, end.proper, found.endings.get(end.id, 0))
            for end in scenario.endings
        ),
        quartiles=None
        if found.quartiles is None
        else (
            float(found.quartiles[0]),
            float(found.quartiles[1]),
            float(found.quartiles[2]),
            float(found.quartiles[3]),
            float(found.quartiles[4]),
        ),
    )
