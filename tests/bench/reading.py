"""A scenario from its text to ready for playing, beside a bare CSafeLoader on that text."""

from __future__ import annotations

from collections.abc import Iterator
from math import log10

import yaml

from simulator.engine.machine import TalkMachine
from simulator.engine.step import start
from simulator.engine.table import Table, compile_table
from simulator.model.scenario import Scenario
from simulator.scenario.loader import load_bytes
from simulator.scenario.reader import Limits
from tests.bench.figures import Figure, cpu_ms, interleaved
from tests.bench.story import story

LIMITS = Limits(size=1 << 28, values=1 << 24)
"""Stories of 3 000 nodes and more are beyond what the program takes from a folder."""

_BARS = {30: (1.0, 0.5), 300: (0.8, 0.42), 3_000: (0.5, 0.2), 30_000: (0.5, 0.18)}
_ROUNDS = {30: 41, 300: 21, 3_000: 7, 30_000: 3}


def read_story(nodes: int, *, mood: bool = False) -> Scenario:
    """The story of a size, read by the program."""
    text = story(nodes, mood=mood).encode()
    scenario = load_bytes(text, "story.yaml", None, limits=LIMITS).scenario
    if scenario is None:
        raise AssertionError("a made story has no fault")
    return scenario


def ready(data: bytes) -> TalkMachine:
    """All that happens before the first line of a talk: read, check, compile, machine."""
    scenario = load_bytes(data, "story.yaml", None, limits=LIMITS).scenario
    if scenario is None:
        raise AssertionError("a made story has no fault")
    table: Table = compile_table(scenario)
    return TalkMachine(table, start(table, table.initial()).state)


def figures(*, large: bool) -> Iterator[Figure]:
    """Each size, then how the time grows with it."""
    times: dict[int, float] = {}
    for nodes, (gate, stretch) in _BARS.items():
        if nodes > 3_000 and not large:
            continue
        data = story(nodes).encode()
        rounds = _ROUNDS[nodes]
        ours, floor = interleaved(
            rounds,
            lambda data=data: cpu_ms(lambda: ready(data)),
            lambda data=data: cpu_ms(lambda: yaml.load(data, Loader=yaml.CSafeLoader)),
        )
        times[nodes] = ours
        name = f"read + check + compile / CSafeLoader, N = {nodes}"
        yield Figure(name, ours, floor, "ms", rounds, gate, stretch)
    most = max(times)
    growth = log10(times[most] / times[300]) / log10(most / 300)
    yield Figure(
        f"growth of reading, N = 300 to {most}", growth, None, "", _ROUNDS[most], 1.15, 1.05
    )
