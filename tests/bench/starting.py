"""The cold start and the memory of the program beside an empty window."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from simulator.progress.paths import store_file
from simulator.progress.store import Store
from tests.bench.figures import Figure, interleaved
from tests.bench.story import story

ROOT = Path(__file__).resolve().parents[2]
_CHILD = Path(__file__).with_name("first_frame.py")
_BARS = {30: (1.2, 1.0), 300: (1.2, 1.0), 3_000: (1.3, 1.0)}
_ROUNDS = 11
_TIMEOUT_S = 60


def figures(*, large: bool) -> Iterator[Figure]:
    """Start to the first frame with stories of three sizes in the library."""
    for nodes, (gate, stretch) in _BARS.items():
        with _place({f"story_{nodes}": story(nodes)}) as (environment, ours):
            mine, bare = interleaved(
                _ROUNDS,
                lambda e=environment, o=ours: _run(e, *o)["cpu_ms"],
                lambda e=environment: _run(e, "bare")["cpu_ms"],
            )
        name = f"start to first frame / bare window, N = {nodes}"
        yield Figure(name, mine, bare, "ms", _ROUNDS, gate, stretch)
    with _place({"story_30": story(30)}) as (environment, ours):
        mine, bare = interleaved(
            _ROUNDS,
            lambda: _run(environment, *ours, "screen")["cpu_ms"],
            lambda: _run(environment, "bare")["cpu_ms"],
        )
    yield Figure("start to first screen / bare window", mine, bare, "ms", _ROUNDS)


def memory_figures(*, large: bool) -> Iterator[Figure]:
    """Private memory with a talk open; nothing where the system does not tell it."""
    oven = (ROOT / "scenarios" / "oven" / "scenario.yaml").read_text(encoding="utf-8")
    with _place({"oven": oven}) as (environment, ours):
        if _run(environment, "bare")["private_mb"] is None:
            return
        mine, bare = interleaved(
            5,
            lambda: _run(environment, *ours, "talk")["private_mb"],
            lambda: _run(environment, "bare")["private_mb"],
        )
    yield Figure("private memory, talk open / bare window", mine, bare, "MB", 5, 1.45, 1.25)


@contextmanager
def _place(scenarios: dict[str, str]) -> Iterator[tuple[dict[str, str], tuple[str, ...]]]:
    """A data folder with one person, a library, and how to start a child there.

    Compiled modules are kept for the children, as they are of an installed program.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = Store.open(store_file(folder / "data"))
        store.profiles.add("Olena", datetime.now(UTC))
        store.close()
        (folder / "scenarios").mkdir()
        shutil.copy(ROOT / "scenarios" / "house.yaml", folder / "scenarios")
        for scenario, text in scenarios.items():
            home = folder / "scenarios" / scenario
            home.mkdir(parents=True)
            (home / "scenario.yaml").write_text(text, encoding="utf-8")
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        yield environment, ("ours", str(folder / "data"), str(folder / "scenarios"))
        shutil.rmtree(folder / "compiled", ignore_errors=True)


def _run(environment: dict[str, str], *arguments: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, str(_CHILD), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=_TIMEOUT_S,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
