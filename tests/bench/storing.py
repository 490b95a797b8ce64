"""A durable answer beside a bare commit, as a line of the table."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.saving import measure

_ROUNDS = 200


def figures(*, large: bool) -> Iterator[Figure]:
    """One line; timed by the clock on the wall."""
    with tempfile.TemporaryDirectory() as folder:
        found = measure(_ROUNDS, Path(folder))
    yield Figure(
        "durable save / bare commit (wall)",
        found.append_ms,
        found.bare_ms,
        "ms",
        found.rounds,
        1.2,
        1.05,
    )
