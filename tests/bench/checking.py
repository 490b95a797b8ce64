"""The exact check of a whole story: all states, bounds, blind policies; and all checks."""

from __future__ import annotations

from collections.abc import Iterator
from math import log10
from pathlib import Path
from tempfile import TemporaryDirectory

from simulator.analysis.bounds import audit
from simulator.model.scenario import Scenario
from simulator.scenario.loader import load
from simulator.usecases.checking import check_folder
from tests.bench.figures import Figure, cpu_ms, interleaved
from tests.bench.reading import read_story
from tests.bench.story import story

OVEN = Path(__file__).resolve().parents[2] / "scenarios" / "oven"
_ROUNDS = 5
_LINT_MS = 2_000
"""What the lint of a common engine for such talks takes for 30 nodes (without states and
scores), measured once where its figures were taken: a scale, no floor of this run."""


def figures(*, large: bool) -> Iterator[Figure]:
    """A scenario of forty nodes with mood, the oven, and what a state costs as stories grow."""
    for name, scenario in (("40 nodes with mood", read_story(40, mood=True)), ("oven", _oven())):
        millis, states = _check(scenario, _ROUNDS)
        yield Figure(
            f"exact check, {name} ({states} states)",
            millis,
            None,
            "ms",
            _ROUNDS,
            _LINT_MS,
            _LINT_MS / 10,
        )
    yield from _folders()
    per_state: dict[int, tuple[float, int]] = {}
    for nodes in (300, 3_000, *((30_000,) if large else ())):
        rounds = 3 if nodes < 30_000 else 1
        per_state[nodes] = millis, states = _check(read_story(nodes), rounds)
        name = f"exact check per state, N = {nodes} ({states} states)"
        yield Figure(name, 1_000 * millis / states, None, "us", rounds)
    most = max(per_state)
    (small, fewer), (big, more) = per_state[300], per_state[most]
    growth = log10(big / small) / log10(more / fewer)
    yield Figure(
        f"growth of the check by states, N = 300 to {most}", growth, None, "", 1, 1.15, 1.0
    )


def _folders() -> Iterator[Figure]:
    """What happens when a trainer saves: reading, every check, bounds, blind play, plans."""
    with TemporaryDirectory() as folder_name:
        home = Path(folder_name) / "story_40"
        home.mkdir()
        text = story(40, mood=True)
        (home / "scenario.yaml").write_text(text, encoding="utf-8")
        for title, folder in (("40 nodes with mood", home), ("oven", OVEN)):
            found = check_folder(folder)
            if found.subject is None:
                raise AssertionError("it can be read")
            (millis,) = interleaved(
                _ROUNDS, lambda where=folder: cpu_ms(lambda: check_folder(where))
            )
            name = f"all checks and bounds of a folder, {title} ({len(found.issues)} issues)"
            yield Figure(name, millis, None, "ms", _ROUNDS, _LINT_MS, _LINT_MS / 10)


def _check(scenario: Scenario, rounds: int) -> tuple[float, int]:
    states = audit(scenario).bounds.states
    (millis,) = interleaved(rounds, lambda: cpu_ms(lambda: audit(scenario)))
    return millis, states


def _oven() -> Scenario:
    scenario = load(OVEN).scenario
    if scenario is None:
        raise AssertionError("the oven can be played")
    return scenario
