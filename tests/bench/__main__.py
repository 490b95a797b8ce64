"""Prints every measure beside its floor: `python -m tests.bench [--only NAME] [--large]`.

Processor time, medians of runs that take turns (saving: the clock on the wall, because what
is waited for is the disk). Ratios are between two things of one run on one machine; the
times only show the scale.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from tests.bench import checking, exporting, painting, reading, room, starting, stepping, storing
from tests.bench.figures import Figure, table

MEASURES: dict[str, Callable[..., Iterator[Figure]]] = {
    "start": starting.figures,
    "read": reading.figures,
    "step": stepping.figures,
    "check": checking.figures,
    "save": storing.figures,
    "export": exporting.figures,
    "paint": painting.figures,
    "room": room.figures,
    "memory": starting.memory_figures,
}


def main() -> None:
    """Measure what was asked for, and print one table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--only", choices=MEASURES, action="append", help="can be repeated")
    parser.add_argument("--large", action="store_true", help="stories of 30 000 nodes, too")
    options = parser.parse_args()
    found = []
    for name, measure in MEASURES.items():
        if options.only is None or name in options.only:
            sys.stderr.write(f"{name} ...\n")
            found += list(measure(large=options.large))
    now = datetime.now(UTC)
    sys.stdout.write(
        f"{now:%Y-%m-%d}, Python {platform.python_version()}, {platform.system()}, "
        f"{os.cpu_count()} cores\n{table(found)}\n"
    )


if __name__ == "__main__":
    main()
